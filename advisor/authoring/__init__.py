"""Tools for those who write a pack: what is where, what is missing."""
