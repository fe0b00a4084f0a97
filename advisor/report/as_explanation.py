"""How an entry came about, or why it is not there, as text."""

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
from advisor.report.conditions import PackWords, line_of, vocabulary
from advisor.report.outline import law_text
from advisor.report.words import certainty_text, fill, value_text
from advisor.width import wrap

BAR = 12
"""Cells of the longest bar."""
MOVERS = 8
"""Other answers that are told; those that open or close the entry first."""
NEAREST = 3
"""Rules that did not fire and are told, the nearest to firing first."""


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
    """An entry's rules, facts and law; with `why_not` what keeps it down or away.

    Then what one other answer would do to it.
    """
    found = explain(advice.pack, advice.facts, advice.today, name)
    told = _Told(advice, found, lang, bar)
    lines = [*(told.why_not() if why_not or not found.shown else told.why())]
    lines += told.sensitivities(WhatIf(advice.pack, answers, advice.today, name))
    return _set(lines, columns)


def as_reach(
    advice: Advice, answers: Mapping[str, object], name: str, lang: str, columns: int
) -> str:
    """The fewest changes of a person's situation that would open an entry."""
    found = explain(advice.pack, advice.facts, advice.today, name)
    told = _Told(advice, found, lang, "")
    what_if = WhatIf(advice.pack, answers, advice.today, name)
    return _set(told.nearest_counterfactual(what_if), columns)


def change_text(advice: Advice, change: Change, lang: str) -> str:
    """Another answer in words: "monthly income" is 5,000 yuan or more."""
    dated = isinstance(change.value, date)
    return message(
        (_DATE_CHANGES if dated else _CHANGES)[change.direction],
        lang,
        label=fill(advice.pack.labelled[change.question].label, advice, lang),
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
"""A paragraph, and what stands before it."""
_HELD = {True: "explain.held", False: "explain.failed", None: "explain.open"}
"""The message for a condition that holds, does not hold, or is not known to."""


class _Told:
    def __init__(self, advice: Advice, found: Explanation, lang: str, bar: str) -> None:
        self.advice, self.found, self.lang, self.bar = advice, found, lang, bar
        self.pack = advice.pack
        self.words: PackWords = vocabulary(self.pack, advice.today, lang)

    def _message(self, key: str, **params: object) -> str:
        return message(key, self.lang, **params)

    def _label(self, name: str) -> str:
        return fill(self.pack.labelled[name].label, self.advice, self.lang)

    def _concluded(self) -> tuple[AnyConclusion | None, tuple[AnyConclusion, ...]]:
        """The entry in its list, and that list."""
        for listed in self.advice.lists.values():
            for one in listed:
                if one.entry.id == self.found.name:
                    return one, listed
        return None, ()

    def why(self) -> Iterator[Line]:
        """What brought it, from which answers, by which law."""
        one, listed = self._concluded()
        yield self._label(self.found.name), ""
        if one:
            yield self._stands(one, listed), ""
        yield "", ""
        yield self._message("explain.brought"), ""
        for verdict in self.found.fired:
            yield from self._fired(verdict)
        yield from self._facts()
        notes = one.legal_notes if one else ()
        if notes:
            yield "", ""
            yield self._message("explain.law"), ""
        for note in notes:
            entry = self.pack.legal_notes[note]
            assert isinstance(entry, LegalNote)
            yield law_text(self.advice, note, self.lang), "- "
            yield fill(entry.text, self.advice, self.lang), "  "

    def _stands(self, one: AnyConclusion, listed: tuple[AnyConclusion, ...]) -> str:
        return self._message(
            "explain.stands",
            rank=one.rank,
            count=len(listed),
            urgency=message(f"words.urgency.{one.urgency}", self.lang),
            sure=certainty_text(one.certainty, self.lang),
            certainty=f"{one.certainty:.2f}",
        )

    def _fired(self, verdict: Verdict) -> Iterator[Line]:
        most = max(abs(v.weight) for v in self.found.fired)
        cells = max(1, round(BAR * abs(verdict.weight) / most))
        key = "explain.for" if verdict.weight > 0 else "explain.against"
        share = self._message(key, certainty=f"{abs(certainty(verdict.weight)):.2f}")
        yield f"{self.bar * cells} {share}", "  "
        yield fill(verdict.rule.reason(self.found.name), self.advice, self.lang), "    "
        for node, _ in verdict.lines:
            yield line_of(node, self.words), "    - "

    def _facts(self) -> Iterator[Line]:
        for kind, held in facts_behind(self.pack, self.advice.facts, self.found).items():
            if held:
                yield "", ""
                yield self._message(f"explain.{kind}"), ""
            for name in held:
                value = value_text(self.pack, name, self.advice.facts[name], self.lang)
                key = "explain.holds" if kind == "findings" else "explain.fact"
                yield self._message(key, label=self._label(name), value=value), "- "

    def why_not(self) -> Iterator[Line]:
        """The veto, what stands above it, what speaks against it, and what is missing."""
        one, listed = self._concluded()
        yield self._label(self.found.name), ""
        if self.found.vetoes:
            yield self._message("explain.vetoed"), ""
            for verdict in self.found.vetoes:
                yield fill(verdict.rule.reason(self.found.name), self.advice, self.lang), "- "
        elif one is None:
            yield self._message("explain.absent"), ""
        else:
            yield self._stands(one, listed), ""
            yield from self._above(one, listed)
        against = [v for v in self.found.fired if v.weight < 0]
        if against:
            yield "", ""
            yield self._message("explain.speaks_against"), ""
        for verdict in against:
            yield from self._fired(verdict)
        silent = self.found.silent
        if silent:
            yield "", ""
            shown = min(NEAREST, len(silent))
            yield counted_message("explain.silent", self.lang, len(silent), shown=shown), ""
        for verdict in silent[:NEAREST]:
            yield from self._missing(verdict)

    def _above(self, one: AnyConclusion, listed: tuple[AnyConclusion, ...]) -> Iterator[Line]:
        for other in listed[: one.rank - 1]:
            same = other.urgency == one.urgency
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
        return self._message(_HELD[truth], condition=line_of(node, self.words))

    def _rule(self, rule: Rule) -> str:
        return self._message(
            "explain.would", certainty=f"{rule.certainty(self.found.name):.2f}", rule=rule.id
        )

    def sensitivities(self, what_if: WhatIf) -> Iterator[Line]:
        """Single answers that would move it, those that open or close it first."""
        found = what_if.telling_sensitivities()
        if found:
            yield "", ""
            yield self._message("explain.sensitivities"), ""
        for one in found[:MOVERS]:
            outcome = self._outcome(what_if.now, one.state)
            change = change_text(self.advice, one.change, self.lang)
            yield self._message("explain.mover", change=change, outcome=outcome), "- "

    def _outcome(self, before: State, after: State) -> str:
        return self._message(
            f"explain.moves.{effect(before, after)}",
            urgency=message(f"words.urgency.{after.urgency}", self.lang),
            certainty=f"{certainty(after.score):.2f}",
        )

    def nearest_counterfactual(self, what_if: WhatIf) -> Iterator[Line]:
        """What would open it, or what stands in the way."""
        changes = what_if.nearest_counterfactual()
        yield self._label(self.found.name), ""
        if changes is None:
            yield self._message("explain.reach_none", most=MOST_CHANGES), ""
            yield from list(self.why_not())[1:]
        elif not changes:
            yield self._message("explain.reach_open"), ""
        else:
            yield self._message("explain.reach"), ""
        for change in changes or ():
            now = self.advice.facts[change.question]
            told = value_text(self.pack, change.question, now, self.lang)
            yield change_text(self.advice, change, self.lang), "- "
            yield self._message("explain.reach_now", value=told), "  "
