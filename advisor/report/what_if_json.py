"""What other answers would change → its JSON contract (`docs/json.md`)."""

from __future__ import annotations

from advisor.contract import what_if as contract
from advisor.inference.advice import Advice, Conclusion
from advisor.inference.comparison import (
    Difference,
    Move,
    Standing,
    Standings,
    compare,
    differences,
    first_out_of_order,
    standings,
)
from advisor.inference.what_if import Comparison, Sweep
from advisor.pack.schema import Remedy
from advisor.report.as_json import pack_data, plain
from advisor.report.words import fill, label_text


def what_if_data(comparison: Comparison, lang: str) -> contract.WhatIf:
    """The comparison as the data of its JSON document, texts in one language."""
    before, after = comparison.before, comparison.after
    return {
        "schema_version": contract.WHAT_IF_VERSION,
        "pack": pack_data(after.pack),
        "date": after.today.isoformat(),
        "language": lang,
        "changed": [
            {
                "question": name,
                "title": label_text(after, name, lang),
                "before": plain(was),
                "after": plain(now),
            }
            for name, was, now in comparison.changes
        ],
        "before": [_placed(before, conclusion, lang) for conclusion in before.recommendations],
        "after": [_placed(after, conclusion, lang) for conclusion in after.recommendations],
        "moves": [_move(after, move, lang) for move in compare(before, after)],
        "differences": _differences(after, standings(before), standings(after), lang),
        "range": _range(after, comparison.sweep, lang) if comparison.sweep else None,
    }


def _placed(advice: Advice, conclusion: Conclusion[Remedy], lang: str) -> contract.Placed:
    return {
        "id": conclusion.entry.id,
        "title": fill(conclusion.entry.label, advice, lang),
        "rank": conclusion.rank,
        "urgency": conclusion.urgency,
        "certainty": conclusion.certainty,
        "deadline": conclusion.deadline.isoformat() if conclusion.deadline else None,
    }


def _move(advice: Advice, move: Move, lang: str) -> contract.Move:
    return {
        "id": move.entry.id,
        "title": fill(move.entry.label, advice, lang),
        "kind": move.kind,
        "vetoed": move.vetoed,
        "before": move.before.rank if move.before else None,
        "after": move.after.rank if move.after else None,
    }


def _differences(
    advice: Advice, before: Standings, after: Standings, lang: str
) -> list[contract.Difference]:
    def data(difference: Difference) -> contract.Difference:
        return {
            "list": difference.standing.listed,
            "id": difference.standing.id,
            "title": label_text(advice, difference.standing.id, lang),
            "kind": difference.kind,
            "before": _standing(difference.was),
            "after": _standing(difference.now),
        }

    return [data(difference) for difference in differences(before, after)]


def _standing(standing: Standing | None) -> contract.Standing | None:
    if standing is None:
        return None
    placed = standing.rank > 0
    return {
        "rank": standing.rank if placed else None,
        "urgency": standing.urgency or None,
        "certainty": standing.certainty if placed else None,
        "period": standing.period or None,
        "deadline": standing.deadline.isoformat() if standing.deadline else None,
    }


def _range(advice: Advice, sweep: Sweep, lang: str) -> contract.Range:
    span = sweep.span
    return {
        "question": sweep.question,
        "title": label_text(advice, sweep.question, lang),
        "low": plain(span.low),
        "high": plain(span.high),
        "samples": [
            {
                "value": plain(span.at(step)),
                "ranks": {placed.id: placed.rank for placed in standing if placed.rank},
            }
            for step, standing in sweep.looked
        ],
        "switches": [_switch(advice, sweep, *switch, lang) for switch in sweep.switched],
    }


def _switch(
    advice: Advice, sweep: Sweep, step: int, old: Standings, new: Standings, lang: str
) -> contract.Switch:
    moved = first_out_of_order(old, new)
    return {
        "value": plain(sweep.span.at(step)),
        "differences": _differences(advice, old, new, lang),
        "first_out_of_order": moved.id if moved else None,
    }
