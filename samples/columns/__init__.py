"""A second reading of packs, for many people at once: a column for each fact and each rule.

It shares no code for evaluation with the plain reading, so that each is an oracle for the other,
and it is fast enough to advise a million people. Needs polars: the extra `oracle`.
"""
