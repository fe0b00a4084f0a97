"""An explanation as text: which rules brought an entry, or why it is not recommended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from advisor.inference.advice import Advice, AnyConclusion
from advisor.inference.certainty import certainty
from advisor.inference.counterfactual import MOST_CHANGES, Change, Direction, State, WhatIf, effect
from advisor.inference.explanation import Explanation, Verdict, explain, facts_behind, unfolded
from advisor.language.tree import Node
from advisor.language.values import Truth
from advisor.messages import counted_message, message
from advisor.pack.schema import LegalNote, Rule
from advisor.report.conditions import PackWords, condition_line, vocabulary
from advisor.report.outline import law_text
from advisor.report.words import certainty_text, fill, label_text, value_text
from advisor.width import wrap

BAR = 12
"""Cells of the longest bar."""
MOVERS = 8
"""The most other answers shown; those that open or close the entry come first."""
NEAREST = 3
"""The most rules shown that did not fire, the nearest to firing first."""


def as_explanation(
    advice: Advice,
    answers: Mapping[str, object],
    name: str,
    lang: str,
    columns: int,
    *,
    why_not: bool = False,
    bar: str = "█",
) -> str:
    """The rules, facts and law behind an entry, then what one other answer would do to it.

    With `why_not`, or for an entry that is not shown: the vetoes, what stands above it, what speaks
    against it, and the rules that come nearest to firing.
    """
    explanation = explain(advice.pack, advice.facts, advice.today, name)
    text = _ExplanationText(advice, explanation, lang, bar)
    lines = [*(text.why_not() if why_not or not explanation.shown else text.why())]
    lines += text.sensitivities(WhatIf(advice.pack, answers, advice.today, name))
    return _set(lines, columns)


def as_reach(
    advice: Advice, answers: Mapping[str, object], name: str, lang: str, columns: int
) -> str:
    """The fewest changes of a person's answers that would open an entry."""
    explanation = explain(advice.pack, advice.facts, advice.today, name)
    text = _ExplanationText(advice, explanation, lang, "")
    what_if = WhatIf(advice.pack, answers, advice.today, name)
    return _set(text.nearest_counterfactual(what_if), columns)


def change_text(advice: Advice, change: Change, lang: str) -> str:
    """Another answer in words: "monthly income" is 5,000 yuan or more."""
    dated = isinstance(change.value, date)
    return message(
        (_DATE_CHANGES if dated else _CHANGES)[change.direction],
        lang,
        label=label_text(advice, change.question, lang),
        value=value_text(advice.pack, change.question, change.value, lang),
    )


_CHANGES: dict[Direction, str] = {
    0: "explain.change.exactly",
    1: "explain.change.up",
    -1: "explain.change.down",
}
_DATE_CHANGES: dict[Direction, str] = {
    0: "explain.change.exactly",
    1: "explain.change.after",
    -1: "explain.change.before",
}


def _set(lines: Iterable[Line], columns: int) -> str:
    return "\n".join(line for text, first in lines for line in wrap(text, columns, first)) + "\n"


Line = tuple[str, str]
"""A paragraph, and the sign or indentation before its first line."""
_HELD = {True: "explain.held", False: "explain.failed", None: "explain.open"}
"""The message for a condition that holds, does not hold, or is not known to."""


class _ExplanationText:
    """The paragraphs of one explanation in one language."""

    def __init__(self, advice: Advice, explanation: Explanation, lang: str, bar: str) -> None:
        self.advice, self.explanation, self.lang, self.bar = advice, explanation, lang, bar
        self.pack = advice.pack
        self.words: PackWords = vocabulary(self.pack, advice.today, lang)

    def _message(self, key: str, **params: object) -> str:
        return message(key, self.lang, **params)

    def _label(self, name: str) -> str:
        return label_text(self.advice, name, self.lang)

    def _concluded(self) -> tuple[AnyConclusion | None, tuple[AnyConclusion, ...]]:
        """The conclusion about the entry, and the list it is in; None and () if it is in none."""
        standing = self.advice.standing(self.explanation.name)
        return (standing[1], self.advice.lists[standing[0]]) if standing else (None, ())

    def why(self) -> Iterator[Line]:
        """The rules that fired for it, the facts that they used, the law that they cite."""
        conclusion, listed = self._concluded()
        yield self._label(self.explanation.name), ""
        if conclusion:
            yield self._stands(conclusion, listed), ""
        yield "", ""
        yield self._message("explain.brought"), ""
        for verdict in self.explanation.fired:
            yield from self._fired(verdict)
        yield from self._facts()
        notes = conclusion.legal_notes if conclusion else ()
        if notes:
            yield "", ""
            yield self._message("explain.law"), ""
        for note in notes:
            entry = self.pack.legal_notes[note]
            assert isinstance(entry, LegalNote)
            yield law_text(self.advice, note, self.lang), "- "
            yield fill(entry.text, self.advice, self.lang), "  "

    def _stands(self, conclusion: AnyConclusion, listed: tuple[AnyConclusion, ...]) -> str:
        return self._message(
            "explain.stands",
            rank=conclusion.rank,
            count=len(listed),
            urgency=message(f"words.urgency.{conclusion.urgency}", self.lang),
            sure=certainty_text(conclusion.certainty, self.lang),
            certainty=f"{conclusion.certainty:.2f}",
        )

    def _fired(self, verdict: Verdict) -> Iterator[Line]:
        most = max(abs(v.weight) for v in self.explanation.fired)
        cells = max(1, round(BAR * abs(verdict.weight) / most))
        key = "explain.for" if verdict.weight > 0 else "explain.against"
        share = self._message(key, certainty=f"{abs(certainty(verdict.weight)):.2f}")
        yield f"{self.bar * cells} {share}", "  "
        yield fill(verdict.rule.reason(self.explanation.name), self.advice, self.lang), "    "
        for node, _ in verdict.lines:
            yield condition_line(node, self.words), "    - "

    def _facts(self) -> Iterator[Line]:
        for kind, held in facts_behind(self.pack, self.advice.facts, self.explanation).items():
            if held:
                yield "", ""
                yield self._message(f"explain.{kind}"), ""
            for name in held:
                value = value_text(self.pack, name, self.advice.facts[name], self.lang)
                key = "explain.holds" if kind == "findings" else "explain.fact"
                yield self._message(key, label=self._label(name), value=value), "- "

    def why_not(self) -> Iterator[Line]:
        """The vetoes, what stands above it, what speaks against it, and what is missing."""
        conclusion, listed = self._concluded()
        yield self._label(self.explanation.name), ""
        if self.explanation.vetoes:
            yield self._message("explain.vetoed"), ""
            for verdict in self.explanation.vetoes:
                yield fill(verdict.rule.reason(self.explanation.name), self.advice, self.lang), "- "
        elif conclusion is None:
            yield self._message("explain.absent"), ""
        else:
            yield self._stands(conclusion, listed), ""
            yield from self._above(conclusion, listed)
        against = [v for v in self.explanation.fired if v.weight < 0]
        if against:
            yield "", ""
            yield self._message("explain.speaks_against"), ""
        for verdict in against:
            yield from self._fired(verdict)
        silent = self.explanation.silent
        if silent:
            yield "", ""
            shown = min(NEAREST, len(silent))
            yield counted_message("explain.silent", self.lang, len(silent), shown=shown), ""
        for verdict in silent[:NEAREST]:
            yield from self._missing(verdict)

    def _above(
        self, conclusion: AnyConclusion, listed: tuple[AnyConclusion, ...]
    ) -> Iterator[Line]:
        for other in listed[: conclusion.rank - 1]:
            same = other.urgency == conclusion.urgency
            key = "explain.weightier" if same else "explain.more_urgent"
            urgency = message(f"words.urgency.{other.urgency}", self.lang)
            label = fill(other.entry.label, self.advice, self.lang)
            sure = f"{other.certainty:.2f}"
            yield self._message(key, label=label, urgency=urgency, certainty=sure), "- "

    def _missing(self, verdict: Verdict) -> Iterator[Line]:
        yield self._rule(verdict.rule), "- "
        for node, truth in verdict.lines:
            yield self._valued(node, truth), "    "
            if truth is not True:
                facts = self.advice.facts
                for below in unfolded(self.pack, facts, self.advice.today, node):
                    yield self._valued(*below), "      - "

    def _valued(self, node: Node, truth: Truth) -> str:
        return self._message(_HELD[truth], condition=condition_line(node, self.words))

    def _rule(self, rule: Rule) -> str:
        certainty = f"{rule.certainty(self.explanation.name):.2f}"
        return self._message("explain.would", certainty=certainty, rule=rule.id)

    def sensitivities(self, what_if: WhatIf) -> Iterator[Line]:
        """Single answers that would move it, those that open or close it first."""
        sensitivities = what_if.telling_sensitivities()
        if sensitivities:
            yield "", ""
            yield self._message("explain.sensitivities"), ""
        for sensitivity in sensitivities[:MOVERS]:
            outcome = self._outcome(what_if.now, sensitivity.state)
            change = change_text(self.advice, sensitivity.change, self.lang)
            yield self._message("explain.mover", change=change, outcome=outcome), "- "

    def _outcome(self, before: State, after: State) -> str:
        return self._message(
            f"explain.moves.{effect(before, after)}",
            urgency=message(f"words.urgency.{after.urgency}", self.lang),
            certainty=f"{certainty(after.score):.2f}",
        )

    def nearest_counterfactual(self, what_if: WhatIf) -> Iterator[Line]:
        """The fewest changes that open it; where there are none, why it is not shown."""
        changes = what_if.nearest_counterfactual()
        yield self._label(self.explanation.name), ""
        if changes is None:
            yield self._message("explain.reach_none", most=MOST_CHANGES), ""
            yield from list(self.why_not())[1:]
        elif not changes:
            yield self._message("explain.reach_open"), ""
        else:
            yield self._message("explain.reach"), ""
        for change in changes or ():
            now = self.advice.facts[change.question]
            value = value_text(self.pack, change.question, now, self.lang)
            yield change_text(self.advice, change, self.lang), "- "
            yield self._message("explain.reach_now", value=value), "  "
