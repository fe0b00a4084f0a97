"""Advice → plain text for a terminal, readable from 40 columns on."""

from __future__ import annotations

from advisor.inference.advice import Advice
from advisor.report.outline import Part, outline
from advisor.width import cell_width, wrap


def as_text(advice: Advice, lang: str, columns: int = 76, *, everything: bool = False) -> str:
    """The advice in lines of at most `columns` cells."""
    lines: list[str] = []
    for part in outline(advice, lang, everything=everything):
        lines += _set(part, columns)
    return "\n".join(lines).lstrip("\n") + "\n"


def _set(part: Part, columns: int) -> list[str]:
    match part.kind:
        case "title":
            return ["", *wrap(part.text, columns), "=" * min(columns, cell_width(part.text))]
        case "heading":
            return ["", *wrap(part.text, columns), "-" * min(columns, cell_width(part.text))]
        case "entry":
            return ["", *wrap(part.text, columns, f"{part.label} ")]
        case "item":
            return wrap(part.text, columns, "- ")
        case "step":
            return wrap(part.text, columns, f"   {part.label} ")
        case "field":
            return wrap(part.text, columns, f"   {part.label}", "   ")
        case _:
            return wrap(part.text, columns)
