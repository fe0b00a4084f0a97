"""Arrears Advisor: ranked, explained advice for people behind on consumer loans."""

__version__ = "0.1.0"

LANGUAGES = ("zh", "en")
"""The languages of the program's own messages; those of a pack are the pack's."""
