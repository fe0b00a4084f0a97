"""An explanation → its JSON contract (`docs/json.md`)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from advisor.contract import explanation as contract
from advisor.contract.common import ListName
from advisor.inference.advice import Advice, AnyConclusion
from advisor.inference.certainty import certainty
from advisor.inference.counterfactual import MOST_CHANGES, Change, Sensitivity, WhatIf, effect
from advisor.inference.explanation import Explanation, Verdict, explain, facts_behind, unfolded
from advisor.report.as_explanation import change_text
from advisor.report.as_json import note_data, pack_data, plain
from advisor.report.conditions import PackWords, condition_line, vocabulary
from advisor.report.words import fill, label_text, value_text

Asked: TypeAlias = Literal["why", "why_not", "reach"]
ASKED: tuple[Asked, ...] = ("why", "why_not", "reach")

_KINDS: dict[str, Literal["answer", "computed", "finding"]] = {
    "answers": "answer",
    "computed": "computed",
    "findings": "finding",
}
_MEANS: dict[int, Literal["exactly", "at_least", "at_most"]] = {
    0: "exactly",
    1: "at_least",
    -1: "at_most",
}


def explanation_data(
    advice: Advice, name: str, lang: str, asked: Asked = "why"
) -> contract.Explanation:
    """An explanation of one entry, shown or not, as the data of its JSON document.

    For `reach` it has the fewest changes that would open the entry, a search that takes seconds;
    for `why` and `why_not` what each other answer would do to it.
    """
    explanation = explain(advice.pack, advice.facts, advice.today, name)
    what_if = WhatIf(advice.pack, advice.answers, advice.today, name)
    standing = advice.standing(name)
    words = vocabulary(advice.pack, advice.today, lang)
    reach = asked == "reach"
    return {
        "schema_version": contract.EXPLANATION_VERSION,
        "pack": pack_data(advice.pack),
        "date": advice.today.isoformat(),
        "language": lang,
        "asked": asked,
        "id": name,
        "title": label_text(advice, name, lang),
        "shown": explanation.shown,
        "standing": _standing_data(advice, *standing) if standing else None,
        "above": _above(advice, *standing, lang) if standing else [],
        "rules": [_rule(advice, name, verdict, words) for verdict in explanation.verdicts],
        "facts": _facts(advice, explanation, lang),
        "legal_notes": [
            note_data(advice, note, lang) for note in (standing[1].legal_notes if standing else ())
        ],
        "sensitivities": None if reach else _sensitivities(advice, what_if, lang),
        "counterfactual": _counterfactual(advice, what_if, lang) if reach else None,
    }


def _standing_data(
    advice: Advice, listed: ListName, conclusion: AnyConclusion
) -> contract.Standing:
    return {
        "list": listed,
        "rank": conclusion.rank,
        "count": len(advice.lists[listed]),
        "urgency": conclusion.urgency,
        "certainty": conclusion.certainty,
    }


def _above(
    advice: Advice, listed: ListName, conclusion: AnyConclusion, lang: str
) -> list[contract.Above]:
    return [
        {
            "id": other.entry.id,
            "title": fill(other.entry.label, advice, lang),
            "urgency": other.urgency,
            "certainty": other.certainty,
        }
        for other in advice.lists[listed][: conclusion.rank - 1]
    ]


def _rule(advice: Advice, name: str, verdict: Verdict, words: PackWords) -> contract.Rule:
    pack, facts, today = advice.pack, advice.facts, advice.today
    return {
        "rule": verdict.rule.id,
        "fires": verdict.truth,
        "vetoes": verdict.vetoes,
        "contribution": verdict.weight,
        "certainty": verdict.rule.certainty(name),
        "text": fill(verdict.rule.reason(name), advice, words.lang),
        "conditions": [
            {
                "text": condition_line(node, words),
                "holds": truth,
                "parts": [
                    {"text": condition_line(part, words), "holds": held}
                    for part, held in unfolded(pack, facts, today, node)
                ],
            }
            for node, truth in verdict.lines
        ],
    }


def _facts(advice: Advice, explanation: Explanation, lang: str) -> list[contract.Fact]:
    return [
        {
            "id": name,
            "kind": _KINDS[kind],
            "title": label_text(advice, name, lang),
            "value": plain(advice.facts[name]),
            "text": value_text(advice.pack, name, advice.facts[name], lang),
        }
        for kind, names in facts_behind(advice.pack, advice.facts, explanation).items()
        for name in names
    ]


def _sensitivities(advice: Advice, what_if: WhatIf, lang: str) -> list[contract.Sensitivity]:
    def data(sensitivity: Sensitivity) -> contract.Sensitivity:
        return {
            "change": _change(advice, sensitivity.change, lang),
            "effect": effect(what_if.now, sensitivity.state),
            "shown": sensitivity.state.shown,
            "urgency": sensitivity.state.urgency,
            "certainty": certainty(sensitivity.state.score),
        }

    return [data(sensitivity) for sensitivity in what_if.telling_sensitivities()]


def _counterfactual(advice: Advice, what_if: WhatIf, lang: str) -> contract.Counterfactual:
    changes = what_if.nearest_counterfactual()
    return {
        "found": changes is not None,
        "most_changes": MOST_CHANGES,
        "changes": [_change(advice, change, lang) for change in changes or ()],
    }


def _change(advice: Advice, change: Change, lang: str) -> contract.Change:
    return {
        "question": change.question,
        "title": label_text(advice, change.question, lang),
        "now": plain(advice.facts[change.question]),
        "value": plain(change.value),
        "means": _MEANS[change.direction],
        "text": change_text(advice, change, lang),
    }
