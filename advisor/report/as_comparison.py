"""What another answer would change, as text: two lists, or a plot over a range."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal

from advisor.inference.advice import Advice
from advisor.inference.comparison import (
    GOES,
    STAYS,
    Difference,
    DifferenceKind,
    Move,
    Standing,
    Standings,
    compare,
    differences,
    first_out_of_order,
    standings,
)
from advisor.inference.span import Span
from advisor.language.values import Value
from advisor.messages import message
from advisor.report.words import certainty_text, day_text, fill, label_text, value_text
from advisor.width import cell_width, wrap

SIDE_BY_SIDE = 78
"""Columns from which both lists fit beside each other."""
_GAP = "   "


def as_comparison(
    before: Advice,
    after: Advice,
    changed: Sequence[tuple[str, Value, Value]],
    lang: str,
    columns: int,
) -> str:
    """Both lists, and what has moved. `changed`: (question, its answer before, its answer now)."""
    moves = compare(before, after)
    by_id = {move.entry.id: move for move in moves}
    lines = [line for answer in changed for line in wrap(_change(after, *answer, lang), columns)]
    now, then = message("what_if.now", lang), message("what_if.then", lang)
    half = (columns - len(_GAP)) // 2 if columns >= SIDE_BY_SIDE else columns
    left = [
        [now],
        *(
            _row(before, conclusion.rank, by_id[conclusion.entry.id], lang, half, before=True)
            for conclusion in before.recommendations
        ),
    ]
    right = [
        [then],
        *(
            _row(after, conclusion.rank, by_id[conclusion.entry.id], lang, half)
            for conclusion in after.recommendations
        ),
    ]
    lines.append("")
    if columns >= SIDE_BY_SIDE:
        nothing: list[str] = []
        for left_row, right_row in zip_longest(left, right, fillvalue=nothing):
            lines += _beside(left_row, right_row, half)
    else:
        lines += [line for row in left for line in row] + [""]
        lines += [line for row in right for line in row]
    lines += ["", *_difference_lines(after, standings(before), standings(after), lang, columns)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _change(advice: Advice, name: str, was: Value, is_: Value, lang: str) -> str:
    return message(
        "what_if.changed",
        lang,
        label=advice.pack.questions[name].label[lang],
        was=value_text(advice.pack, name, was, lang),
        now=value_text(advice.pack, name, is_, lang),
    )


def _label(advice: Advice, move: Move, lang: str) -> str:
    return fill(move.entry.label, advice, lang)


def _row(
    advice: Advice, rank: int, move: Move, lang: str, columns: int, *, before: bool = False
) -> list[str]:
    mark = ""
    if move.kind != STAYS and (not before or move.kind == GOES):
        was = move.before.rank if move.before else 0
        mark = " " + message(f"what_if.mark.{move.kind}", lang, was=was)
    return wrap(_label(advice, move, lang) + mark, columns, f"{rank}. ")


def _beside(left: list[str], right: list[str], half: int) -> list[str]:
    return [
        cell + " " * (half - cell_width(cell)) + _GAP + beside
        for cell, beside in zip_longest(left, right, fillvalue="")
    ]


def _difference_lines(
    advice: Advice, before: Standings, after: Standings, lang: str, columns: int
) -> list[str]:
    """Each difference in words, but for the order, which the lists show."""
    lines = [_difference(advice, difference, lang) for difference in differences(before, after)]
    if not lines and not first_out_of_order(before, after):
        lines.append(message("what_if.nothing", lang))
    return [shown for line in lines for shown in wrap(line, columns)]


def _difference(advice: Advice, difference: Difference, lang: str) -> str:
    standing = difference.standing
    label = label_text(advice, standing.id, lang)
    if difference.was is None or difference.now is None:
        list_key = "findings" if standing.listed in ("causes", "consequences") else standing.listed
        return message(
            f"what_if.told.{list_key}.{difference.kind}", lang, label=label, rank=standing.rank
        )
    was, now = (
        _how(difference.kind, standing, lang) for standing in (difference.was, difference.now)
    )
    return message(f"what_if.{difference.kind}", lang, label=label, was=was, now=now)


def _how(kind: DifferenceKind, standing: Standing, lang: str) -> str:
    """One side of a difference in words: the urgency, the certainty, or the deadline."""
    match kind:
        case "urgency":
            return message(f"words.urgency.{standing.urgency}", lang)
        case "certainty":
            sure = certainty_text(standing.certainty, lang)
            return message("what_if.sure", lang, sure=sure, certainty=f"{standing.certainty:.2f}")
    if standing.deadline:
        return day_text(standing.deadline, lang)
    return message(_PERIODS[standing.period], lang)


_PERIODS: dict[Literal["ahead", "passed", ""], str] = {
    "ahead": "what_if.period.ahead",
    "passed": "what_if.period.passed",
    "": "what_if.period.none",
}


def as_plot(
    advice: Advice,
    name: str,
    span: Span,
    looked: Sequence[tuple[int, Standings]],
    switched: Sequence[tuple[int, Standings, Standings]],
    lang: str,
    columns: int,
) -> str:
    """A line for each recommendation over the range, then each value at which anything changes.

    A column is a value, the sign in it the rank there: 1 to 9, then a for 10 and so on, `·` where
    it is not recommended. `looked` and `switched` are those of a `Sweep`.
    """
    pack = advice.pack

    def value(step: int) -> str:
        return value_text(pack, name, span.at(step), lang)

    question = pack.questions[name].label[lang]
    low, high = value(0), value(span.steps)
    lines = wrap(message("what_if.range", lang, label=question, low=low, high=high), columns)
    width = len(looked)
    lines += ["", low + " " * max(1, width - cell_width(low) - cell_width(high)) + high]
    ranks = [
        {standing.id: standing.rank for standing in placed if standing.rank} for _, placed in looked
    ]
    for entry in dict.fromkeys(i for ranked in ranks for i in ranked):
        cells = "".join(_RANKS[min(ranked.get(entry, 0), len(_RANKS) - 1)] for ranked in ranks)
        lines += wrap(label_text(advice, entry, lang), columns, f"{cells}  ")
    lines.append("")
    if not switched:
        lines += wrap(message("what_if.no_switch", lang), columns)
    for step, old, new in switched:
        lines += wrap(message("what_if.from", lang, value=value(step)), columns)
        for difference in differences(old, new):
            lines += wrap(_difference(advice, difference, lang), columns, "  ")
        if moved := first_out_of_order(old, new):
            label = label_text(advice, moved.id, lang)
            lines += wrap(
                message("what_if.order", lang, label=label, rank=moved.rank), columns, "  "
            )
    return "\n".join(line.rstrip() for line in lines) + "\n"


_RANKS = "·123456789abcdefghijklmnopqrstuvwxyz+"
