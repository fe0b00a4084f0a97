"""`Facts`: the facts of answers that still change, computed on access."""

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
    """The dependencies of a pack: the questions behind each fact, and the facts behind an answer.

    `moved`: the facts that change with the answer to each question.
    """

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
        """The ids of the questions on which a fact depends through formulas, sorted."""
        if name not in self._behind:
            derived = self.pack.derived.get(name)
            self._behind[name] = self.below(derived.formula.core) if derived else (name,)
        return self._behind[name]

    def below(self, node: Node) -> tuple[str, ...]:
        """The ids of the questions on which a tree of the pack depends."""
        if id(node) not in self._below:
            self._below[id(node)] = self._questions(node)
        return self._below[id(node)]

    def _questions(self, node: Node) -> tuple[str, ...]:
        questions = {question for name in names(node) for question in self.behind(name)}
        return tuple(sorted(questions & self.pack.questions.keys()))


class Facts(Mapping[str, Value]):
    """The facts of answers before any rule; like `facts_of`, but each only on access.

    `answers` is the caller's dictionary; `answer` changes it. `all_apply`: count every answer.
    """

    def __init__(
        self, web: Web, answers: dict[str, Value], today: date, all_apply: bool = False
    ) -> None:
        self.web, self.pack, self.answers, self.today = web, web.pack, answers, today
        self._all_apply = all_apply
        self._cache: dict[str, Value] = {}
        self.scope = scope_of(web.pack, self, today)

    def __getitem__(self, name: str) -> Value:
        if name not in self._cache:
            self._cache[name] = self._computed(name)
        return self._cache[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.pack.fact_order)

    def __len__(self) -> int:
        return len(self.pack.fact_order)

    def _computed(self, name: str) -> Value:
        if derived := self.pack.derived.get(name):
            return evaluate(derived.formula.core, self.scope)
        question, answer = self.pack.questions.get(name), self.answers.get(name)
        if question is None or answer is None:
            return None
        applies = self._all_apply or is_asked(question, self.scope)
        return as_fact(question, answer) if applies else None

    def answer(self, question: str, answer: Value) -> None:
        """Change the answer to a question."""
        self.answers[question] = answer
        for name in self.web.moved[question]:
            self._cache.pop(name, None)

    def with_answer(self, question: str, answer: Value) -> Facts:
        """The facts with another answer, which counts as applying."""
        others = Facts(self.web, self.answers, self.today)
        others._cache = dict(self._cache)
        for name in self.web.moved[question]:
            others._cache.pop(name, None)
        others._cache[question] = as_fact(self.pack.questions[question], answer)
        return others

    def supposing(self, question: str, answer: Value) -> Facts:
        """The facts with another answer, all answers applying: much less to compute."""
        return Facts(self.web, {**self.answers, question: answer}, self.today, all_apply=True)

    def value(self, node: Node) -> Value:
        """The value of a lowered tree."""
        return evaluate(Core(node), self.scope)

    def holds(self, node: Node) -> Truth:
        """Whether a lowered condition holds."""
        return holds(Core(node), self.scope)
