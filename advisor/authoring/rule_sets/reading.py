"""Core tree → claims: what the facts must be for a condition to be certainly true, or false.

One more reading of the language. Derived values are replaced by their formulas, an answer counts
only while the `when` of its question certainly holds, and a finding can be true only where some
rules can give it the score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from advisor.authoring.rule_sets.amounts import Amounts
from advisor.authoring.rule_sets.claims import (
    ALWAYS,
    NEVER,
    Claim,
    Subject,
    all_of,
    any_of,
    in_region,
    is_known,
    is_unknown,
)
from advisor.authoring.rule_sets.region import KNOWN, NO, UNKNOWN, YES, only
from advisor.language import tree as t
from advisor.language import values as v
from advisor.language.registry import FUNCTIONS
from advisor.pack.pack import Pack
from advisor.pack.schema import Question

_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_KINDS = {"number": "amount", "date": "amount", "choice": "option", "yes_no": "truth"}
"""Types of questions → the kinds of their answers; numbers and dates are amounts."""

_REPEATED = (t.Comparison, t.Name, t.Path)
"""Nodes that occur in many conditions and are small enough to be cached by their value."""


class Reading:
    """The claims of a pack's conditions; `can_hold` is whether a finding can be true."""

    def __init__(self, pack: Pack, can_hold: Callable[[str], bool]) -> None:
        self._pack, self._can_hold = pack, can_hold
        self._subjects: dict[object, Subject] = {}
        self._read: dict[tuple[t.Node | int, bool, bool], tuple[t.Node, Claim]] = {}
        self._amounts = Amounts(pack, self._applies)

    def claim(self, node: t.Node, truth: bool = True, certain: bool = True) -> Claim:
        """The claim that a condition is certainly `truth`; without `certain`, that it may be.

        It may be `truth` where it is not certainly the opposite.
        """
        key = (node if isinstance(node, _REPEATED) else id(node)), truth, certain
        if key not in self._read:
            self._read[key] = node, self._claim(node, truth, certain)
        return self._read[key][1]

    def _claim(self, node: t.Node, truth: bool, certain: bool) -> Claim:
        match node:
            case t.And() | t.Or():
                join = all_of if isinstance(node, t.And) == truth else any_of
                return join(self.claim(item, truth, certain) for item in node.items)
            case t.Not():
                return self.claim(node.operand, not truth, certain)
            case t.May():
                return self.claim(node.operand, truth, certain=not truth)
            case t.IsNull():
                return self.is_unknown(node.operand) if truth else self.is_known(node.operand)
            case t.Name(name) if name in self._pack.derived:
                return self.claim(self._pack.derived[name].formula.core, truth, certain)
        certainly = self._certainly(node, truth)
        return certainly if certain else any_of([self.is_unknown(node), certainly])

    def is_known(self, node: t.Node) -> Claim:
        """The claim that a value is known."""
        match self._kind(node):
            case "amount":
                return self._amounts.sum(node).is_known
            case "truth":
                return any_of([self.claim(node), self.claim(node, False)])
            case _:
                return is_known(self._subject(node)) if isinstance(node, t.Name) else ALWAYS

    def is_unknown(self, node: t.Node) -> Claim:
        """The claim that a value is unknown."""
        if self._kind(node) == "amount":
            return self._amounts.sum(node).is_unknown
        match node:
            case t.Literal(value):
                return ALWAYS if value is None else NEVER
            case t.Comparison(_, left, right):
                return any_of([self.is_unknown(left), self.is_unknown(right)])
            case t.Call():
                return any_of(map(self.is_unknown, node.arguments))
            case t.Path(context):
                return self.is_unknown(context)
            case t.Name(name) if name not in self._pack.derived:
                return is_unknown(self._subject(node))
            case t.ListOf():
                return NEVER
        return all_of([self.claim(node, True, False), self.claim(node, False, False)])

    def _certainly(self, node: t.Node, truth: bool) -> Claim:
        match node:
            case t.Literal(value):
                return ALWAYS if value is truth else NEVER
            case t.Comparison(op, left, right):
                op = "=" if op in ("is", "in") else op
                return self._compared(op if truth else _OPPOSITE[op], left, right)
            case t.Path(context):
                chosen = self._option(node)
                return all_of([self.is_known(context), in_region(chosen, YES if truth else NO)])
            case t.Name():
                return in_region(self._subject(node), YES if truth else NO)
        return self._opaque(node, node.children(), truth)

    def _compared(self, op: str, left: t.Node, right: t.Node) -> Claim:
        """The claim that a comparison is certainly true; known values of one kind decide it."""
        match self._kind(left), self._kind(right):
            case "truth", "truth":
                return self._same_truth(left, right, op == "=")
            case "amount", "amount":
                return self._amount(op, left, right)
            case "option", "text":
                return self._is_option(op, left, right)
            case "text", "option":
                return self._is_option(op, right, left)
            case _, "list":  # no answer is a list
                return self.is_known(left) if op == "!=" else NEVER
            case "text", "text":
                texts = (n.value if isinstance(n, t.Literal) else None for n in (left, right))
                return ALWAYS if v.compare(op, *texts) else NEVER
        positive = op if op in ("=", "<", "<=") else _OPPOSITE[op]
        return self._opaque(t.Comparison(positive, left, right), (left, right), op == positive)

    def _same_truth(self, left: t.Node, right: t.Node, same: bool) -> Claim:
        pairs = ((True, same), (False, not same))
        return any_of(all_of([self.claim(left, a), self.claim(right, b)]) for a, b in pairs)

    def _is_option(self, op: str, name: t.Node, text: t.Node) -> Claim:
        assert isinstance(name, t.Name) and isinstance(text, t.Literal)
        options = [option.option for option in self._pack.questions[name.id].options]
        chosen = only(*(at for at, option in enumerate(options) if option == text.value))
        return in_region(self._subject(name), chosen if op == "=" else ~chosen & KNOWN)

    def _amount(self, op: str, left: t.Node, right: t.Node) -> Claim:
        """A comparison of amounts; of `min`, `max` and `abs` by comparing their arguments."""
        if items := self._extremes(left):
            return self._extreme(op, left, items, right)
        if items := self._extremes(right):
            return self._extreme(_MIRRORED.get(op, op), right, items, left)
        return self._amounts.compared(op, left, right)

    def _extreme(self, op: str, extreme: t.Node, items: tuple[t.Node, ...], other: t.Node) -> Claim:
        if op == "=":
            return all_of(self._amount(part, extreme, other) for part in ("<=", ">="))
        if op == "!=":
            return any_of(self._amount(part, extreme, other) for part in ("<", ">"))
        least = isinstance(call := self._definition(extreme), t.Call) and call.function == "min"
        join = all_of if least == (op in (">", ">=")) else any_of
        compared = join(self._amount(op, item, other) for item in items)
        return all_of([*map(self.is_known, items), compared])

    def _extremes(self, node: t.Node) -> tuple[t.Node, ...]:
        """The amounts of which a node is the least or the greatest; () for any other node."""
        match self._definition(node):
            case t.Call("abs", (item,)):
                return item, t.Arithmetic("-", t.Literal(0.0), item)
            case t.Call("min" | "max", (t.ListOf(items),)):
                return items
            case t.Call("min" | "max", items):
                return items
        return ()

    def _definition(self, node: t.Node) -> t.Node:
        """The formula behind the name of a derived value; any other node itself."""
        while isinstance(node, t.Name) and node.id in self._pack.derived:
            node = self._pack.derived[node.id].formula.core
        return node

    def _kind(self, node: t.Node) -> str:
        match self._definition(node):
            case t.Literal(bool()) | t.Path():
                return "truth"
            case t.Literal(str()):
                return "text"
            case t.ListOf():
                return "list"
            case t.Name(name) if question := self._pack.questions.get(name):
                return _KINDS.get(question.type, "choices")
            case t.Name(name) if name in self._pack.parameters:
                return "amount"
            case t.Call(function) if function in FUNCTIONS:
                return "truth" if FUNCTIONS[function].gives == "boolean" else "amount"
            case t.Literal() | t.Arithmetic() | t.Call() | t.Lookup():
                return "amount"
        return "truth"

    def _opaque(self, node: t.Node, parts: Iterable[t.Node], truth: bool) -> Claim:
        """A condition that this reading cannot analyse: true or false where its parts are known."""
        subject = self._memoized(node, lambda: Subject(only(0, 1)))
        return all_of([*map(self.is_known, parts), in_region(subject, YES if truth else NO)])

    def _subject(self, name: t.Name) -> Subject:
        """The subject of a finding, or of the answer to a question that asks for no amount."""
        return self._memoized(name, lambda: self._new(name.id))

    def _option(self, path: t.Path) -> Subject:
        return self._memoized(path, lambda: Subject(only(0, 1)))

    def _new(self, name: str) -> Subject:
        question = self._pack.questions.get(name)
        if question is None:
            values = (0, 1) if self._can_hold(name) else (0,)
            return Subject(only(*values) | UNKNOWN)
        number = {"yes_no": 2, "choices": 1}.get(question.type, len(question.options))
        return Subject(only(*range(number)) | UNKNOWN, needed=lambda: self._applies(question))

    def _applies(self, question: Question) -> Claim:
        """The claim that an answer to a question counts."""
        return self.claim(question.when.core) if question.when else ALWAYS

    def _memoized(self, key: object, new: Callable[[], Subject]) -> Subject:
        if key not in self._subjects:
            self._subjects[key] = new()
        return self._subjects[key]
