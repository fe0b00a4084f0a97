"""The conversation: questions in, answers out."""
