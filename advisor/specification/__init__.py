"""Behaviour specifications: Gherkin features run against a pack, with no Python of their own."""
