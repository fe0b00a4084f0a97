"""House rules: what a pack demands of its own texts, entries and conditions.

texts       every text with the place of each word of it
words       words to look for, and what they must not be said of
numbers     figures that differ between languages, or are written out
entries     what lacks a citation or a fact, and texts that are too long
conditions  how conditions are written
unasked     rules that fire only because a question was not put
findings    all of it, with the entry that may accept each finding
"""
