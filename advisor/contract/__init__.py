"""The JSON documents that other programs read, as types: the one definition of their keys.

What makes a document is typed by these classes, and `schemas.py` makes the JSON Schemas in
docs/ from them; docs/json.md says in words what each key means.
"""
