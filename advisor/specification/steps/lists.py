"""Steps about the lists of the advice: which entries are in them, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from advisor.messages import message
from advisor.specification.case import Case
from advisor.specification.failure import listed, why_not
from advisor.specification.sentences import words_in
from advisor.specification.steps.binding import expect, step

ListKind: TypeAlias = Literal[
    "recommendations", "findings", "warnings", "third_parties", "ruled_out"
]


def _ids(conclusions: Sequence[Any]) -> list[str]:
    return [concluded.entry.id for concluded in conclusions]


def is_listed(
    case: Case, words: str, kind: ListKind, conclusions: Sequence[Any], expected: bool
) -> None:
    """Fail the step unless an entry is in a list of the advice, or is not, as `expected`.

    `kind` names the list in messages; its `conclusions` have an `entry`.
    """
    name, names = case.named(words, "entry"), _ids(conclusions)
    expect(
        (name in names) is expected,
        case,
        "steps.expected.listed" if expected else "steps.expected.not_listed",
        listed(case, names),
        why_not(case, name) if expected and name not in names else "",
        entry=case.label(name),
        list=message(f"steps.list.{kind}", case.lang),
    )


def _recommendations(case: Case) -> list[str]:
    return _ids(case.advice.recommendations)


@step
def _first(case: Case, entry: str) -> None:
    name, names = case.named(entry, "entry"), _recommendations(case)
    hint = why_not(case, name) if name not in names else ""
    expect(
        names[:1] == [name],
        case,
        "steps.expected.first",
        listed(case, names),
        hint,
        entry=case.label(name),
    )


@step
def _among_first_three(case: Case, entry: str) -> None:
    name, names = case.named(entry, "entry"), _recommendations(case)
    hint = why_not(case, name) if name not in names else ""
    expect(
        name in names[:3],
        case,
        "steps.expected.among_first_three",
        listed(case, names),
        hint,
        entry=case.label(name),
    )


@step
def _recommended(case: Case, entry: str) -> None:
    is_listed(case, entry, "recommendations", case.advice.recommendations, True)


@step
def _not_recommended(case: Case, entry: str) -> None:
    is_listed(case, entry, "recommendations", case.advice.recommendations, False)


@step
def _nothing(case: Case) -> None:
    names = _recommendations(case)
    expect(not names, case, "steps.expected.nothing", listed(case, names))


@step
def _nothing_but(case: Case, entries: str) -> None:
    expected = [case.named(words, "entry") for words in words_in(entries)]
    names = _recommendations(case)
    missing = next((name for name in expected if name not in names), None)
    expect(
        set(expected) == set(names),
        case,
        "steps.expected.nothing_but",
        listed(case, names),
        why_not(case, missing) if missing else "",
        entries=listed(case, expected, len(expected)),
    )


@step
def _ranks_before(case: Case, entry: str, other: str) -> None:
    first, second = case.named(entry, "entry"), case.named(other, "entry")
    names = _recommendations(case)
    missing = next((name for name in (first, second) if name not in names), None)
    expect(
        not missing and names.index(first) < names.index(second),
        case,
        "steps.expected.ranks_before",
        listed(case, names, 10),
        why_not(case, missing) if missing else "",
        entry=case.label(first),
        other=case.label(second),
    )


@step
def _found(case: Case, entry: str) -> None:
    findings = (*case.advice.causes, *case.advice.consequences)
    is_listed(case, entry, "findings", findings, True)


@step
def _not_found(case: Case, entry: str) -> None:
    findings = (*case.advice.causes, *case.advice.consequences)
    is_listed(case, entry, "findings", findings, False)


@step
def _warns(case: Case, entry: str) -> None:
    is_listed(case, entry, "warnings", case.advice.warnings, True)


@step
def _does_not_warn(case: Case, entry: str) -> None:
    is_listed(case, entry, "warnings", case.advice.warnings, False)


@step
def _can_help(case: Case, entry: str) -> None:
    is_listed(case, entry, "third_parties", case.advice.third_parties, True)


@step
def _not_named(case: Case, entry: str) -> None:
    is_listed(case, entry, "third_parties", case.advice.third_parties, False)
