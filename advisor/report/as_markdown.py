"""Advice → Markdown."""

from __future__ import annotations

import re

from advisor.inference.advice import Advice
from advisor.report.outline import Part, outline

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


def as_markdown(advice: Advice, lang: str, *, everything: bool = True) -> str:
    """The advice as a Markdown document."""
    blocks = [_set(part) for part in outline(advice, lang, everything=everything)]
    return "\n".join(blocks).lstrip("\n") + "\n"


def _set(part: Part) -> str:
    text = _SPECIAL.sub(r"\\\1", part.text)
    label = part.label.rstrip("：: ")
    match part.kind:
        case "title":
            return f"\n# {text}\n"
        case "heading":
            return f"\n## {text}\n"
        case "entry":
            return f"\n### {label} {text}\n"
        case "item":
            return f"- {text}"
        case "step":
            return f"{label.rstrip(')')}. {text}"
        case _:
            return f"\n**{label}** {text}\n" if label else f"{text}\n"
