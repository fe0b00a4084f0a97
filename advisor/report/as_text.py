"""Advice → plain text for a terminal, readable from 40 columns on."""

from __future__ import annotations

from advisor.inference.advice import Advice
from advisor.page_width import PROSE
from advisor.report.outline import Part, outline
from advisor.width import cell_width, wrap

SIGNS = ("!", "×")
"""Labels that only the eye understands; the heading above says the same."""


def as_text(
    advice: Advice,
    lang: str,
    columns: int = PROSE,
    *,
    everything: bool = False,
    plain: bool = False,
) -> str:
    """The advice in lines of at most `columns` cells; `plain` draws nothing, for screen readers."""
    lines: list[str] = []
    for part in outline(advice, lang, everything=everything):
        lines += _set_plainly(part, columns) if plain else _set(part, columns)
    return "\n".join(lines).lstrip("\n") + "\n"


def _set_plainly(part: Part, columns: int) -> list[str]:
    """Numbers and words are read aloud, rules and signs are noise."""
    if part.kind in ("title", "heading"):
        return ["", *wrap(part.text, columns)]
    if part.kind == "item" or part.label in SIGNS:
        return ["", *wrap(part.text, columns)] if part.kind == "entry" else wrap(part.text, columns)
    return _set(part, columns)


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
