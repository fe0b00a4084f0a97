"""Tools for authors of a pack: its checks, and what uses what (`advisor check`, `advisor show`)."""
