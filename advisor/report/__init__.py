"""Advice → text, Markdown, JSON, HTML and a calendar, in any language of the pack.

`outline.py` puts advice in order as headings and paragraphs, which `as_text.py`,
`as_markdown.py` and `html/` only set; `words.py` has the words for values. The modules that end
in `_json.py` follow the types of `advisor/contract/`.
"""
