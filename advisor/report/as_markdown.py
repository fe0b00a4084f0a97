"""Advice → Markdown."""

from __future__ import annotations

import re

from advisor.inference.advice import Advice
from advisor.report.outline import Part, outline

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
_LISTS = ("item", "step", "field")


def as_markdown(advice: Advice, lang: str, *, everything: bool = True) -> str:
    """The advice as a Markdown document."""
    lines: list[str] = []
    above = ""
    for part in outline(advice, lang, everything=everything):
        if lines and not (part.kind in _LISTS and part.kind == above):
            lines.append("")
        lines.append(_set(part))
        above = part.kind
    return "\n".join(lines) + "\n"


def _set(part: Part) -> str:
    text = _SPECIAL.sub(r"\\\1", part.text)
    label = part.label.rstrip("：: ")
    match part.kind:
        case "title":
            return f"# {text}"
        case "heading":
            return f"## {text}"
        case "entry":
            return f"### {label} {text}"
        case "item":
            return f"- {text}"
        case "step":
            return f"{label.rstrip(')')}. {text}"
        case "field":
            return f"- **{label}** {text}"
        case _:
            return text
