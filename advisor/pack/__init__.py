"""YAML → `Pack`: knowledge and rules, each value read with its place, and checked.

Start with `load.load` (a folder → a `Pack`), `schema/` (what an entry may say) and `pack.Pack`. The
reading of people's own answers (`answers.py`, `words.py`, `typed_*.py`) is here too, as it needs
the questions.
"""
