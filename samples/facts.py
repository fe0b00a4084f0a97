"""What is known of answers that still change, worked out only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from advisor.inference.memory import as_fact, is_asked, scope_of
from advisor.language.evaluate import evaluate, holds
from advisor.language.lower import Core
from advisor.language.tree import Node, names
from advisor.language.values import Truth, Value
from advisor.pack.pack import Pack


class Web:
    """Which questions lie behind a pack's facts, and which facts move with an answer."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._behind: dict[str, tuple[str, ...]] = {}
        self._below: dict[int, tuple[str, ...]] = {}
        self.moved: dict[str, list[str]] = {name: [name] for name in pack.questions}
        needs: dict[str, set[str]] = {}
        for name in pack.fact_order:
            needs[name] = set(pack.needs(name)).union(*(needs.get(n, ()) for n in pack.needs(name)))
            for question in needs[name] & pack.questions.keys():
                self.moved[question].append(name)

    def behind(self, name: str) -> tuple[str, ...]:
        """The questions of which a value is made, through formulas, in order."""
        if name not in self._behind:
            derived = self.pack.derived.get(name)
            self._behind[name] = self.below(derived.formula.core) if derived else (name,)
        return self._behind[name]

    def below(self, node: Node) -> tuple[str, ...]:
        """The questions of which the value of a tree of the pack is made."""
        if id(node) not in self._below:
            self._below[id(node)] = self._questions(node)
        return self._below[id(node)]

    def _questions(self, node: Node) -> tuple[str, ...]:
        found = {question for name in names(node) for question in self.behind(name)}
        return tuple(sorted(found & self.pack.questions.keys()))


class Facts(Mapping[str, Value]):
    """The facts of some answers before any rule; as `facts_of`, but one by one.

    `answers` are shared with whoever made it; `say` changes one.
    """

    def __init__(
        self, web: Web, answers: dict[str, Value], today: date, all_apply: bool = False
    ) -> None:
        self.web, self.pack, self.answers, self.today = web, web.pack, answers, today
        self._all_apply = all_apply
        self._seen: dict[str, Value] = {}
        self.scope = scope_of(web.pack, self, today)

    def __getitem__(self, name: str) -> Value:
        if name not in self._seen:
            self._seen[name] = self._found(name)
        return self._seen[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.pack.fact_order)

    def __len__(self) -> int:
        return len(self.pack.fact_order)

    def _found(self, name: str) -> Value:
        if derived := self.pack.derived.get(name):
            return evaluate(derived.formula.core, self.scope)
        question, answer = self.pack.questions.get(name), self.answers.get(name)
        if question is None or answer is None:
            return None
        applies = self._all_apply or is_asked(question, self.scope)
        return as_fact(question, answer) if applies else None

    def answer(self, question: str, answer: Value) -> None:
        """Answer a question anew."""
        self.answers[question] = answer
        for name in self.web.moved[question]:
            self._seen.pop(name, None)

    def were(self, question: str, answer: Value) -> Facts:
        """The facts if this were an answer that applies."""
        others = Facts(self.web, self.answers, self.today)
        others._seen = dict(self._seen)
        for name in self.web.moved[question]:
            others._seen.pop(name, None)
        others._seen[question] = as_fact(self.pack.questions[question], answer)
        return others

    def supposing(self, question: str, answer: Value) -> Facts:
        """The facts if this were an answer and all answers applied: much less to look at."""
        return Facts(self.web, {**self.answers, question: answer}, self.today, all_apply=True)

    def value(self, node: Node) -> Value:
        """What a lowered tree gives."""
        return evaluate(Core(node), self.scope)

    def holds(self, node: Node) -> Truth:
        """Whether a lowered condition holds."""
        return holds(Core(node), self.scope)
