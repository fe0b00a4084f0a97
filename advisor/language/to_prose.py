"""Tree → prose: a condition as people say it, in the language of a vocabulary.

A condition reads as a *subject* and a *predicate*: "days overdue: 1 to 90 days". Predicates
of one subject under `and` or `or` are joined ("kind of creditor: not known or a bank"), and
`not` is pushed inwards until it changes a single word ("at most" for "more than"). This is
wording only: unlike evaluation, prose does not distinguish unknown from false.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from advisor.language import tree as t
from advisor.language.prose_values import (
    Vocabulary,
    about_dates,
    amount,
    as_value,
    ends,
    figure,
    is_constant,
    subject_of,
    unit_of,
    with_note,
)
from advisor.language.registry import FUNCTIONS

Junction: TypeAlias = Literal["and", "or"]
Joint: TypeAlias = Literal["list", "clause", "long"]
"""How heavy the separators between items are, the lightest first."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """One subject with its predicates, joined by `word` (and, or).

    `whole`: the text of the statement where it is not "subject: predicates".
    """

    subject: str
    predicates: tuple[str, ...]
    word: Literal[Junction, ""] = ""
    whole: str = ""

    def text(self, words: Vocabulary) -> str:
        if self.whole:
            return self.whole
        predicate = _list(self.predicates, words, self.word, ("list", "long"))
        return words.message("prose.said", subject=self.subject, predicate=predicate)


def to_prose(node: t.Node, words: Vocabulary) -> str:
    """A condition as a clause, without a capital or a full stop; a lookup as one sentence.

    Raises `TypeError` for a node that is no condition or that this reading does not know.
    """
    if isinstance(node, t.Lookup):
        rows = words.message("prose.long.or.comma").join(lookup_rows(node, words))
        return words.message("prose.lookup.whole", by=lookup_by(node, words), rows=rows)
    return _statement(node, words, True).text(words)


def lookup_by(node: t.Lookup, words: Vocabulary) -> str:
    """The heading of a lookup: the label of the question that chooses the row."""
    return words.message("prose.lookup.by", subject=subject_of(node.by, words))


def lookup_rows(node: t.Lookup, words: Vocabulary) -> list[str]:
    """One text for each value, with the options that have it, and one for all other options."""
    options: dict[t.Node, list[str]] = {}
    for option, value in zip(node.options, node.values, strict=True):
        options.setdefault(value, []).append(_option(node.by, option, words))
    rows = [
        words.message(
            "prose.lookup.row",
            options=_list(tuple(listed), words, "or", ("list", "long")),
            value=_looked_up(value, words, node.yes_no),
        )
        for value, listed in options.items()
    ]
    rest = "prose.no" if node.yes_no else "prose.nothing"
    return [*rows, words.message("prose.lookup.rest", value=words.message(rest))]


def _looked_up(value: t.Node, words: Vocabulary, yes_no: bool) -> str:
    if yes_no and not isinstance(value, t.Literal):
        return to_prose(value, words)
    return as_value(value, words)


def _always(holds: bool, words: Vocabulary) -> _Statement:
    return _Statement("", (), "", words.message("prose.always" if holds else "prose.never"))


def _statement(node: t.Node, words: Vocabulary, positive: bool) -> _Statement:
    match node:
        case t.And() | t.Or():
            word: Junction = "and" if isinstance(node, t.And) is positive else "or"
            return _joined([_statement(item, words, positive) for item in _flat(node)], words, word)
        case t.Not():
            return _statement(node.operand, words, not positive)
        case t.May(t.Literal(value=None)):
            return _always(positive, words)
        case t.May():
            statement = _statement(node.operand, words, positive)
            return _possibly(statement, words) if positive else statement
        case t.Literal(value=bool() as value):
            return _always(value is positive, words)
        case t.Literal(value=None):  # of which neither it nor its opposite is ever certain
            return _always(False, words)
        case t.Name():
            label = words.label(node.id)
            yes = words.message("prose.yes" if positive else "prose.no")
            return _Statement(label, (yes,), "", label if positive else "")
        case t.Path(context=t.Name() as choices):
            option = words.option(choices.id, node.key)
            if not positive:
                option = words.message(
                    "prose.not_among", text=words.message("prose.quoted", text=option)
                )
            return _Statement(words.label(choices.id), (option,))
        case t.Comparison():
            return _comparison(node, words, positive)
        case t.Between():
            inside = t.Range(node.low, node.high, True, True)
            return _in(t.In(node.value, (inside,)), words, positive)
        case t.In():
            return _in(node, words, positive)
        case t.Call() if node.function in FUNCTIONS and FUNCTIONS[node.function].gives == "boolean":
            call = as_value(node, words)
            return _Statement(call, (words.message("prose.yes" if positive else "prose.no"),))
        case _:
            raise TypeError(f"to_prose cannot read {type(node).__name__} as a condition")


def _possibly(statement: _Statement, words: Vocabulary) -> _Statement:
    """`may(…)`: "or not known" after a statement about one subject, else "possibly" before it."""
    if not statement.subject:
        return _Statement("", (), "", words.message("prose.possibly", text=statement.text(words)))
    unknown = _Statement(statement.subject, (words.message("prose.unknown"),))
    return _joined([statement, unknown], words, "or")


def _flat(node: t.And | t.Or) -> list[t.Node]:
    """The items of a junction; a nested junction of the same type gives its own items."""
    items: list[t.Node] = []
    for item in node.items:
        items += _flat(item) if isinstance(item, type(node)) else [item]
    return items


def _joined(items: list[_Statement], words: Vocabulary, word: Junction) -> _Statement:
    """Several statements as one; those about the same subject are merged."""
    by_subject: dict[str, list[_Statement]] = {}
    for number, item in enumerate(items):
        by_subject.setdefault(item.subject or f"#{number}", []).append(item)
    parts = [_merged(same_subject, words, word) for same_subject in by_subject.values()]
    if len(parts) == 1:
        return parts[0]
    clauses = tuple(part.text(words) for part in parts)
    return _Statement("", (), "", _list(clauses, words, word, ("clause", "long")))


def _merged(items: list[_Statement], words: Vocabulary, word: Junction) -> _Statement:
    """Statements about one subject as one; "not known" comes last: "no or not known"."""
    if len(items) == 1:
        return items[0]
    predicates: list[str] = []
    for item in items:
        same = item.word in ("", word)
        predicates += (
            item.predicates
            if same
            else [_list(item.predicates, words, item.word, ("list", "long"))]
        )
    unknown = words.message("prose.unknown")
    predicates.sort(key=lambda predicate: predicate == unknown)
    return _Statement(items[0].subject, tuple(dict.fromkeys(predicates)), word)


def _list(
    items: tuple[str, ...],
    words: Vocabulary,
    word: Literal[Junction, ""],
    joints: tuple[Joint, Joint],
) -> str:
    """Items joined by the light separators, or by the heavy ones where an item contains a light.

    An item that contains even a heavy one is put in brackets.
    """
    if len(items) == 1:
        return items[0]

    def busy(item: str, joint: Joint) -> bool:
        return any(mark in item for mark in words.message(f"prose.marks.{joint}").split("|"))

    light, heavy = joints
    joint = heavy if any(busy(item, light) for item in items) else light
    *before, last = (
        words.message("prose.brackets", text=item) if busy(item, heavy) else item for item in items
    )
    comma, final = (
        words.message(f"prose.{joint}.{word}.comma"),
        words.message(f"prose.{joint}.{word}.last"),
    )
    return f"{comma.join(before)}{final}{figure(last, words)}"


_OPS = {
    "=": "equal",
    "!=": "different",
    "<": "less",
    "<=": "at_most",
    ">": "more",
    ">=": "at_least",
}
_OPPOSITE = {"=": "!=", "!=": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_MIRRORED = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_NULL, _ZERO = t.Literal(None), t.Literal(0.0)


def _comparison(node: t.Comparison, words: Vocabulary, positive: bool) -> _Statement:
    op, left, right = node.op, node.left, node.right
    if is_constant(left, words) and not is_constant(right, words):
        op, left, right = _MIRRORED[op], right, left
    if isinstance(right, t.Literal) and isinstance(right.value, bool) and op in ("=", "!="):
        return _statement(left, words, positive is (right.value is (op == "=")))
    return _Statement(subject_of(left, words), (_compared(left, op, right, words, positive),))


def _compared(value: t.Node, op: str, other: t.Node, words: Vocabulary, positive: bool) -> str:
    """The predicate of a comparison, whose subject is its left side."""
    op = op if positive else _OPPOSITE[op]
    if other == _NULL:
        return words.message("prose.unknown" if op == "=" else "prose.known")
    if isinstance(other, t.Literal) and isinstance(other.value, str):
        option = _option(value, other, words)
        quoted = words.message("prose.quoted", text=option)
        return option if op == "=" else words.message("prose.not_one", text=quoted)
    since = isinstance(value, t.Call) and value.function == "days_since"
    if other == _ZERO:
        key = f"prose.passed.{_OPS[op]}" if since else f"prose.zero.{_OPS[op]}"
        return words.message(key)
    text, note = amount(other, words, unit_of(value, words))
    if about_dates(value, words) or about_dates(other, words):
        key = f"prose.day.{_OPS[op]}"
    else:
        key = f"prose.amount.{_OPS[op]}" if is_constant(other, words) else f"prose.field.{_OPS[op]}"
    comparison = words.message(key, amount=figure(text, words))
    return with_note(
        words.message("prose.ago", amount=comparison) if since else comparison, note, words
    )


def _option(value: t.Node, literal: t.Literal, words: Vocabulary) -> str:
    name = value.id if isinstance(value, t.Name) else ""
    return words.option(name, str(literal.value)) if name else str(literal.value)


def _in(node: t.In, words: Vocabulary, positive: bool) -> _Statement:
    tests: list[t.Node] = []
    for test in node.tests:
        tests += test.items if isinstance(test, t.ListOf) else [test]
    options = [test for test in tests if isinstance(test, t.Literal) and _is_text(test)]
    subject = subject_of(node.value, words)
    if not positive and len(options) == len(tests) > 1:
        quoted = [
            words.message("prose.quoted", text=_option(node.value, o, words)) for o in options
        ]
        comma, last = words.message("prose.list.or.comma"), words.message("prose.list.or.last")
        listed = f"{comma.join(quoted[:-1])}{last}{quoted[-1]}"
        return _Statement(subject, (words.message("prose.not_any", text=listed),))
    statements = [
        _Statement(subject, (_test(node.value, test, words, positive),)) for test in tests
    ]
    return _joined(statements, words, "or" if positive else "and")


def _is_text(literal: t.Literal) -> bool:
    return isinstance(literal.value, str)


def _test(value: t.Node, test: t.Node, words: Vocabulary, positive: bool) -> str:
    match test:
        case t.Range():
            predicate = _range(value, test, words)
            return predicate if positive else words.message("prose.outside", text=predicate)
        case t.UnaryTest():
            return _compared(value, test.op, test.operand, words, positive)
        case _:
            return _compared(value, "=", test, words, positive)


def _range(value: t.Node, test: t.Range, words: Vocabulary) -> str:
    low, high, note = ends(test, words, unit_of(value, words))
    key = _RANGES[test.low_closed, test.high_closed]
    predicate = words.message(key, low=low, high=high)
    if isinstance(value, t.Call) and value.function == "days_since":
        predicate = words.message("prose.ago", amount=figure(predicate, words))
    return with_note(predicate, note, words)


_RANGES = {
    (True, True): "prose.range.closed",
    (True, False): "prose.range.below",
    (False, True): "prose.range.above",
    (False, False): "prose.range.open",
}
"""Whether the low and the high end belong to a range → its message."""
