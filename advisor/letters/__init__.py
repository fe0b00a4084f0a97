"""Letters that a person can send, written from templates and the person's answers."""
