"""Advice → one HTML page with its charts, for a screen and for paper."""
