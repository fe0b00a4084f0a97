"""What another answer would change, as text: two lists, or a plot over a range."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from advisor.inference.advice import Advice
from advisor.inference.comparison import GOES, STAYS, Move, Span, compare
from advisor.language.values import Value
from advisor.messages import say
from advisor.report.outline import IN_FULL
from advisor.report.words import fill, value_text
from advisor.width import cell_width, wrap

SIDE_BY_SIDE = 78
"""Columns from which both lists fit beside each other."""
LISTED = 10
"""Recommendations of each list that are shown."""
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
    lines = [line for one in changed for line in wrap(_change(after, *one, lang), columns)]
    now, then = say("what_if.now", lang), say("what_if.then", lang)
    half = (columns - len(_GAP)) // 2 if columns >= SIDE_BY_SIDE else columns
    left = [
        [now],
        *(
            _row(before, one.rank, by_id[one.entry.id], lang, half, before=True)
            for one in before.recommendations[:LISTED]
        ),
    ]
    right = [
        [then],
        *(
            _row(after, one.rank, by_id[one.entry.id], lang, half)
            for one in after.recommendations[:LISTED]
        ),
    ]
    lines.append("")
    if columns >= SIDE_BY_SIDE:
        nothing: list[str] = []
        for one, other in zip_longest(left, right, fillvalue=nothing):
            lines += _beside(one, other, half)
    else:
        lines += [line for row in left for line in row] + [""]
        lines += [line for row in right for line in row]
    lines += ["", *_told(after, moves, lang, columns)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _change(advice: Advice, name: str, was: Value, is_: Value, lang: str) -> str:
    return say(
        "what_if.changed",
        lang,
        label=advice.pack.questions[name].label[lang],
        was=value_text(advice.pack, name, was, lang),
        now=value_text(advice.pack, name, is_, lang),
    )


def _label(advice: Advice, move: Move, lang: str) -> str:
    return fill(move.entry.label, advice, lang)  # type: ignore[attr-defined]


def _row(
    advice: Advice, rank: int, move: Move, lang: str, columns: int, *, before: bool = False
) -> list[str]:
    told = ""
    if move.kind != STAYS and (not before or move.kind == GOES):
        was = move.before.rank if move.before else 0
        told = " " + say(f"what_if.mark.{move.kind}", lang, was=was)
    return wrap(_label(advice, move, lang) + told, columns, f"{rank}. ")


def _beside(left: list[str], right: list[str], half: int) -> list[str]:
    return [
        one + " " * (half - cell_width(one)) + _GAP + other
        for one, other in zip_longest(left, right, fillvalue="")
    ]


def _told(advice: Advice, moves: Sequence[Move], lang: str, columns: int) -> list[str]:
    """What comes, goes and becomes more or less urgent, in words."""
    lines = []
    for move in moves:
        label = _label(advice, move, lang)
        if move.before and move.after:
            if move.before.urgency == move.after.urgency:
                continue
            urgencies = {
                "was": say(f"words.urgency.{move.before.urgency}", lang),
                "now": say(f"words.urgency.{move.after.urgency}", lang),
            }
            lines.append(say("what_if.urgency", lang, label=label, **urgencies))
        else:
            kind = "vetoed" if move.vetoed else move.kind
            lines.append(say(f"what_if.told.{kind}", lang, label=label))
    if not lines and all(move.kind == STAYS for move in moves):
        lines.append(say("what_if.nothing", lang))
    return [shown for line in lines for shown in wrap(line, columns)]


Places = tuple[str, ...]
"""The ids of the first recommendations, best first: what a plot shows of an advice."""


def places(advice: Advice) -> Places:
    """Those that are told in full."""
    return tuple(one.entry.id for one in advice.recommendations[:IN_FULL])


def as_plot(
    advice: Advice,
    name: str,
    span: Span,
    looked: Sequence[tuple[int, Places]],
    switched: Sequence[tuple[int, Places, Places]],
    lang: str,
    columns: int,
) -> str:
    """A line for each recommendation that is among the first somewhere in the range.

    A column is a value, the digit in it the rank there. Below stands where the list changes.
    """
    pack = advice.pack

    def value(step: int) -> str:
        return value_text(pack, name, span.at(step), lang)

    question = pack.questions[name].label[lang]
    low, high = value(0), value(span.steps)
    lines = wrap(say("what_if.range", lang, label=question, low=low, high=high), columns)
    width = len(looked)
    lines += ["", low + " " * max(1, width - cell_width(low) - cell_width(high)) + high]
    everything = dict.fromkeys(i for _, ids in looked for i in ids)
    for entry in everything:
        cells = "".join(str(ids.index(entry) + 1) if entry in ids else "·" for _, ids in looked)
        lines += wrap(fill(pack.entries[entry].label, advice, lang), columns, f"{cells}  ")  # type: ignore[attr-defined]
    lines.append("")
    if not switched:
        lines += wrap(say("what_if.no_switch", lang), columns)
    for step, old, new in switched:
        lines += wrap(say("what_if.from", lang, value=value(step)), columns)
        for kind, ids in (
            ("appears", [i for i in new if i not in old]),
            ("goes", [i for i in old if i not in new]),
        ):
            for entry in ids:
                label = fill(pack.entries[entry].label, advice, lang)  # type: ignore[attr-defined]
                place = new.index(entry) + 1 if entry in new else 0
                lines += wrap(
                    say(f"what_if.switch.{kind}", lang, label=label, rank=place), columns, "  "
                )
        kept = [i for i in new if i in old]
        if kept != [i for i in old if i in new]:
            first = fill(pack.entries[new[0]].label, advice, lang)  # type: ignore[attr-defined]
            lines += wrap(say("what_if.switch.order", lang, label=first), columns, "  ")
    return "\n".join(line.rstrip() for line in lines) + "\n"
