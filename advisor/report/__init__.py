"""Advice → text, Markdown, JSON."""
