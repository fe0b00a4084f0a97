"""Advice → text to be heard: no rules, no bullets, every sign a word."""

from __future__ import annotations

from advisor.inference.advice import Advice
from advisor.messages import say
from advisor.report.outline import Part, outline
from advisor.width import wrap

_SIGNS = {"!": "beware", "×": "not_advised"}
"""What a sign before an entry says; a number is that of a recommendation."""


def as_plain(advice: Advice, lang: str, columns: int = 76, *, everything: bool = False) -> str:
    """The advice in lines of at most `columns` cells, its sections counted."""
    parts = list(outline(advice, lang, everything=everything))
    sections = sum(part.kind == "heading" for part in parts)
    lines: list[str] = []
    number = 0
    for part in parts:
        number += part.kind == "heading"
        text = _said(part, lang, number, sections)
        if part.kind in ("heading", "entry"):
            lines.append("")
        lines += wrap(text, columns)
    return "\n".join(lines) + "\n"


def _said(part: Part, lang: str, number: int, sections: int) -> str:
    match part.kind:
        case "heading":
            return say("report.plain.section", lang, number=number, count=sections, text=part.text)
        case "entry" if part.label in _SIGNS:
            return say(f"report.plain.{_SIGNS[part.label]}", lang, text=part.text)
        case "entry":
            return say("report.plain.entry", lang, number=part.label.rstrip("."), text=part.text)
        case "step":
            return say("report.plain.step", lang, number=part.label.rstrip(")"), text=part.text)
        case _:
            return part.label + part.text
