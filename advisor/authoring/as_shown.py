"""An entry or a rule with everything that uses it, as text: `advisor show`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from advisor.authoring.entry_text import Line, entry_lines, named, where
from advisor.authoring.scenarios import asserting
from advisor.authoring.shelf import Shelf
from advisor.authoring.uses import How, Use, questions_behind, rules_reached, uses_of
from advisor.language.to_prose import to_prose
from advisor.messages import message
from advisor.pack.schema import Derived, Entry, Finding, Letter, Parameter, Question, Rule
from advisor.specification.names import slots_for
from advisor.width import wrap

MOST_SCENARIOS = 12
"""The most scenarios to list, unless all are asked for."""
Heading: TypeAlias = Literal[How, "beside", "questions", "asked_by", "scenarios", "asserted"]
"""What a list below an entry is about."""


def as_shown(shelf: Shelf, entry: Entry, columns: int, *, everything: bool = False) -> str:
    """An entry in prose, then its uses, wrapped to `columns`; `everything` lists all scenarios."""
    most = None if everything else MOST_SCENARIOS
    lines = _Shown(shelf, entry, most).lines()
    rendered = [part for line in lines for part in wrap(line.text, columns, line.first)]
    return "\n".join(rendered) + "\n"


class _Shown:
    def __init__(self, shelf: Shelf, entry: Entry, most: int | None) -> None:
        self.shelf, self.entry, self.most = shelf, entry, most
        self.pack, self.lang, self.words = shelf.pack, shelf.words.lang, shelf.words

    def _message(self, key: str, /, **params: object) -> str:
        return message(key, self.lang, **params)

    def _list(self, heading: Heading, items: Sequence[str], count: int) -> Iterator[Line]:
        """A heading with the count, and a line for each item."""
        if items:
            yield Line("")
            text = self._message(f"show.uses.{heading}", count=count)
            yield Line(self._message("show.heading", text=text))
            yield from (Line(item, "- ") for item in items)

    def lines(self) -> Iterator[Line]:
        """The entry, its uses, the questions behind it, and the scenarios that name it."""
        yield from entry_lines(self.entry, self.words, self.shelf.facts)
        templates = self.shelf.templates
        if isinstance(self.entry, Letter):
            files = self._message("show.field.templates")
            yield Line(self._message("show.keys", key=files))
            yield from (Line(template.file, "  - ") for template in templates[self.entry.id])
        uses = uses_of(self.entry, self.shelf.uses)
        if isinstance(self.entry, Rule):
            yield from self._other_rules(self.entry)
        for how, of_kind in uses.items():
            items = list(dict.fromkeys(self._use(use) for use in of_kind))
            yield from self._list(how, items, len(items))
        if isinstance(self.entry, (Question, Derived, Parameter, Finding)):
            yield from self._reached()
        elif not uses and not isinstance(self.entry, Rule):
            yield from (Line(""), Line(self._message("show.nothing")))
        behind = questions_behind(self.pack, templates, self.entry)
        labels = [named(self.pack.questions[q], self.lang) for q in behind]
        joined = message("words.comma", self.lang).join(labels)
        heading: Heading = "asked_by" if isinstance(self.entry, Question) else "questions"
        yield from self._list(heading, [joined] if joined else [], len(labels))
        yield from self._scenarios()

    def _use(self, use: Use) -> str:
        """One line for one use."""
        match use.by:
            case str() as key:
                return self._message("show.chart", key=key, place=_place(use))
            case Rule() as rule if use.how in ("for", "against"):
                certainty = f"{abs(use.certainty):.2f}"
                return self._rule("show.rule_moves", rule, certainty=certainty)
            case Rule() as rule if use.how == "when":
                return self._rule("show.rule_then", rule, effects=self._effects(rule))
            case Rule() as rule if use.how in ("never", "leave_out"):
                return self._rule("show.rule", rule)
            case Rule() as rule:
                texts = dict.fromkeys(rule.reason(target)[self.lang] for target in rule.targets)
                reasons = " ".join(texts)
                return self._rule("show.rule_says", rule, said=reasons, effects=self._effects(rule))
            case Entry() as by:
                kind = self._message(f"show.kind.{type(by).__name__}")
                place = _place(use)
                return self._message(
                    "show.entry", kind=kind, named=named(by, self.lang), place=place
                )

    def _rule(self, key: str, rule: Rule, **params: object) -> str:
        when = to_prose(rule.condition.tree, self.words)
        return self._message(key, id=rule.id, place=where(rule), when=when, **params)

    def _effects(self, rule: Rule) -> str:
        """The effects of a rule in short: ids with certainties, vetoes, entries left out."""
        effects = [
            self._message("show.effect.then", id=target, certainty=f"{support.certainty:.2f}")
            for target, support in rule.then.items()
        ]
        effects += [self._message("show.effect.never", id=target) for target in rule.never]
        effects += [self._message("show.effect.leave_out", id=target) for target in rule.leave_out]
        return message("words.comma", self.lang).join(effects)

    def _other_rules(self, rule: Rule) -> Iterator[Line]:
        """For each target of a rule: how many other rules move it and scenarios name it."""
        items = []
        for name in rule.targets:
            others = [other for other in self.pack.rules if other is not rule]
            target = self.pack.entries[name]
            items.append(
                self._message(
                    "show.beside",
                    named=named(target, self.lang),
                    pro=sum(other.certainty(name) > 0 for other in others),
                    con=sum(other.certainty(name) < 0 for other in others),
                    veto=sum(name in other.closes for other in others),
                    scenarios=len(self.shelf.naming(target)),
                )
            )
        yield from self._list("beside", items, len(items))

    def _reached(self) -> Iterator[Line]:
        """How many rules and how much advice a change of a fact can reach."""
        rules = rules_reached(self.pack, self.entry.id)
        advice = {name for rule in rules for name in rule.targets}
        yield Line("")
        yield Line(
            self._message(
                "show.reached",
                rules=len(rules),
                of_rules=len(self.pack.rules),
                advice=len(advice & self.pack.advice.keys()),
                of_advice=len(self.pack.advice),
            )
        )

    def _scenarios(self) -> Iterator[Line]:
        heading: Heading
        if isinstance(self.entry, Rule):
            heading, none = "asserted", "show.none.asserted"
            scenes = asserting(self.pack, self.entry, self.shelf.scenes)
        else:
            heading, none = "scenarios", "show.none.scenarios"
            scenes = self.shelf.naming(self.entry)
        items = [
            self._message("show.scenario", place=f"{scene.file}:{scene.line}", name=scene.name)
            for scene in scenes
        ]
        if not items and slots_for(self.pack, self.entry):
            yield from (Line(""), Line(self._message(none)))
        listed = items[: self.most]
        if left := len(items) - len(listed):
            listed.append(self._message("show.more", count=left))
        yield from self._list(heading, listed, len(items))


def _place(use: Use) -> str:
    return str(use.place).rpartition(":")[0]
