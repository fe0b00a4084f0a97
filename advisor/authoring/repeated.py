"""Conditions that are written out in many places and should have a name."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.language import tree as t
from advisor.language.to_text import to_text
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule, SourceExpression
from advisor.problem import Problem, problem

MANY = 5
"""From this number of places on a condition should have a name."""


def repeated_lines(pack: Pack) -> Iterator[Problem]:
    """A problem for each line in `MANY` places or more, at the first of them."""
    places: dict[str, list[SourceExpression]] = {}
    entries: list[Question | Rule] = [*pack.questions.values(), *pack.rules]
    for entry in entries:
        for line in _lines(entry):
            condition = t.without_mood(line.tree)
            if not _has_a_name(condition):
                places.setdefault(to_text(condition), []).append(line)
    for text, lines in places.items():
        if len(lines) >= MANY:
            first = lines[0].source
            others = ", ".join(
                f"{n.source.place.file}:{n.source.place.line}" for n in lines[1:MANY]
            )
            place = first.spot(0, len(first.text))
            yield problem("repeated_line", place, text=text, count=len(lines), others=others)


def _lines(entry: Question | Rule) -> tuple[SourceExpression, ...]:
    conditions = (entry.when, entry.unless if isinstance(entry, Rule) else None)
    return tuple(line for condition in conditions if condition for line in condition.lines)


def _has_a_name(node: t.Node) -> bool:
    """Whether a condition is short enough: a fact, an option, or a fact compared with one value."""
    match node:
        case t.Name() | t.Path() | t.Literal():
            return True
        case t.Comparison(left=left, right=t.Literal(value=value)):
            plain = isinstance(left, (t.Name, t.Path))
            return plain and (value is None or value == 0 or isinstance(value, (str, bool)))
        case t.In(value=t.Name(), tests=(t.Literal(value=str()),)):
            return True
        case _:
            return False
