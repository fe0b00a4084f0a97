"""Keys of the catalogue: each is named in the program, or is a member of a family.

A family is a template such as `words.urgency.{}`, whose open part varies at run time over a
closed type of the program. Every other key stands in the program in full, so that a search for it
finds where it is used.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from errno import errorcode
from functools import cache
from itertools import product
from typing import get_args

import click
import pytest

from advisor.authoring import as_shown, entry_text
from advisor.cli import eval as eval_command
from advisor.cli import main
from advisor.contract.common import ListName
from advisor.inference.comparison import STAYS, ChangeKind, MoveKind, PresenceKind
from advisor.inference.counterfactual import Effect
from advisor.inference.explanation import FactKind
from advisor.interview.turn import ConfirmationKind, FieldKind
from advisor.language import to_prose
from advisor.language.registry import FUNCTIONS
from advisor.language.types import TypeKind
from advisor.language.units import BASE_UNITS, CURRENCIES
from advisor.messages import vocabularies
from advisor.pack.duration import UNITS
from advisor.pack.forces import LEVELS
from advisor.pack.schema import (
    KINDS,
    URGENCIES,
    Changeable,
    Confidence,
    Evidence,
    QuestionType,
    Support,
    Veto,
)
from advisor.pack.typed_date import DayNote
from advisor.pack.typed_number import NumberNote, Side
from advisor.report.html.figure import Chart
from advisor.report.outline import FieldName, SectionName
from advisor.specification.bounds import Bounded
from advisor.specification.names import SlotKind
from advisor.specification.sentences import SLOT, TYPES, sentences
from advisor.specification.steps import FUNCTIONS as STEPS
from advisor.specification.steps.lists import ListKind
from tests.report.message_keys import catalogue, constants, is_named, other_keys, templates


@dataclass(frozen=True)
class Family:
    """The members of a template: what may stand in its open parts.

    `optional`: what is done where the catalogue has no message for a member; without it every
    member has one.
    """

    members: frozenset[tuple[str, ...]]
    optional: str = ""


@dataclass(frozen=True)
class Open:
    """A template with no closed list of members: why, and what a member looks like."""

    why: str
    pattern: str


def closed(*parts: Iterable[object], optional: str = "") -> Family:
    """Every combination of what may stand in each open part."""
    return Family(frozenset(product(*(map(str, part) for part in parts))), optional)


def closed_pairs(pairs: Iterable[tuple[str, str]], optional: str = "") -> Family:
    """The combinations that there are, where the second part depends on the first."""
    return Family(frozenset(pairs), optional)


@cache
def commands() -> Mapping[str, click.Command]:
    """The program and its commands by name."""
    context = click.Context(main)
    found = {name: main.get_command(context, name) for name in main.names}
    return {"main": main} | {name: command for name, command in found.items() if command}


@cache
def options() -> Mapping[str, list[click.Option]]:
    """The options of each command."""
    return {
        name: [p for p in command.get_params(click.Context(command)) if isinstance(p, click.Option)]
        for name, command in commands().items()
    }


def names_of(option: click.Option) -> Iterator[str]:
    return (name.lstrip("-") for name in option.opts)


def option_names() -> set[str]:
    return {name for listed in options().values() for o in listed for name in names_of(o)}


def kinds_of_values() -> set[str]:
    """The kinds of what stands behind options."""
    return {o.type.name for listed in options().values() for o in listed if not o.is_flag}


def written_keys() -> set[str]:
    """The keys of entries, and those that a rule has for one of its targets, as shown."""
    of_entries = {key.name for kind in KINDS.values() for key in fields(kind)}
    of_targets = {key.name for kind in (Support, Veto) for key in fields(kind)}
    shown_elsewhere = {"id", "place", "label", "citation", "certainty"}
    return (of_entries | of_targets) - shown_elsewhere | {"asked_when", "templates"}


def worded_values() -> Iterator[tuple[str, str]]:
    """(key, value) for each key whose values are words of the schema."""
    types = {
        "type": QuestionType,
        "changeable": Changeable,
        "evidence": Evidence,
        "confidence": Confidence,
    }
    assert types.keys() == set(entry_text._WORDED)
    return ((key, value) for key, words in types.items() for value in get_args(words))


def standings() -> Iterator[tuple[str, str]]:
    """(list, how an entry came into it or left it); causes and consequences are findings."""
    lists = {*get_args(ListName), "findings"} - {"causes", "consequences"}
    for listed, kind in product(lists, get_args(PresenceKind)):
        if kind != "vetoed" or listed == "recommendations":
            yield listed, kind


def problem_codes() -> set[str]:
    """The codes of the catalogue that the program names."""
    keys = (key.split(".") for key in catalogue() if key.startswith("problems."))
    there = {parts[1] for parts in keys if parts[2:] == ["what"]}
    return {code for code in there if code in constants()} | {
        f"bad_option_{kind}" for kind in kinds_of_values() - {"text"}
    }


NAMED_CURRENCIES = vocabularies("money.currency")
"""A currency without words shows its code."""
COUNTED_UNITS = set(BASE_UNITS) - {"percent"}
OPERATORS = to_prose._OPS.values()

FAMILIES: dict[str, Family | Open] = {
    "check.{}": closed(kind.__name__ for kind in KINDS.values()),
    "cli.{}.help": closed(commands()),
    "cli.{}.option.{}": closed_pairs(
        (
            (command, name)
            for command, listed in options().items()
            for o in listed
            for name in names_of(o)
        ),
        optional="the option does what it does everywhere",
    ),
    "cli.{}.usage": closed(commands()),
    "cli.option.{}": closed(option_names()),
    "cli.value.{}": closed(
        option_names() | kinds_of_values(), optional="by the option, else by the kind of its value"
    ),
    "explain.{}": closed(get_args(FactKind)),
    "explain.moves.{}": closed(get_args(Effect)),
    "interview.{}": closed(get_args(ConfirmationKind)),
    "interview.how.{}": closed(get_args(FieldKind)),
    "kinds.{}": closed(get_args(TypeKind)),
    "language.name.{}": Open("a pack may have any language", r"[a-z]{2,3}(-\w+)*"),
    "money.currency.{}.amount": closed(NAMED_CURRENCIES),
    "money.currency.{}.full_name": closed(NAMED_CURRENCIES, optional="its name is its full name"),
    "money.currency.{}.name": closed(NAMED_CURRENCIES),
    "money.currency.{}.typed": closed(NAMED_CURRENCIES),
    "page.{}.desc": closed(get_args(Chart)),
    "page.{}.title": closed(get_args(Chart)),
    "problems.bad_option_{}.what": closed(kinds_of_values() - {"text"}),
    "problems.{}.what": closed(problem_codes()),
    "problems.{}.why": closed(problem_codes(), optional="what is wrong says it all"),
    "problems.{}.write": closed(problem_codes(), optional="what is wrong says it all"),
    "prose.amount.{}": closed(OPERATORS),
    "prose.call.{}": closed(FUNCTIONS),
    "prose.day.{}": closed(OPERATORS),
    "prose.field.{}": closed(OPERATORS),
    "prose.marks.{}": closed(get_args(to_prose.Joint)),
    "prose.passed.{}": closed(OPERATORS),
    "prose.zero.{}": closed(OPERATORS),
    "prose.{}.{}.comma": closed(get_args(to_prose.Joint), get_args(to_prose.Junction)),
    "prose.{}.{}.last": closed(get_args(to_prose.Joint), get_args(to_prose.Junction)),
    "report.{}": closed((*get_args(FieldName), *get_args(SectionName))),
    "show.evidence.{}": closed(get_args(Evidence)),
    "show.field.{}": closed(written_keys()),
    "show.kind.{}": closed(kind.__name__ for kind in KINDS.values()),
    "show.uses.{}": closed(get_args(as_shown.Heading)),
    "show.{}.{}": closed_pairs(worded_values()),
    "signs.u{}": Open("Unicode names the other signs", r"[0-9a-f]{4,6}"),
    "steps.about.{}": closed(STEPS),
    "steps.bound.{}": closed(get_args(Bounded)),
    "steps.kind.{}": closed(get_args(SlotKind)),
    "steps.list.{}": closed(get_args(ListKind)),
    "steps.page.{}": closed(TYPES),
    "steps.sentence.{}.{}": closed_pairs((sentences()[name].type, name) for name in STEPS),
    "steps.slot.{}": closed(
        slot for s in sentences().values() for text in s.wordings for slot in SLOT.findall(text)
    ),
    "system.{}": closed(
        {*errorcode.values(), "no_home"}, optional="the operating system's own words"
    ),
    "typed.asked.{}": closed(BASE_UNITS),
    "typed.asked.per.{}": closed(BASE_UNITS),
    "typed.note.{}": closed((set(get_args(DayNote)) | set(get_args(NumberNote))) - {""}),
    "typed.period.{}.{}": closed(UNITS, get_args(Side)),
    "typed.unit.{}": closed(BASE_UNITS),
    "what_if.{}": closed(get_args(ChangeKind)),
    "what_if.mark.{}": closed(set(get_args(MoveKind)) - {STAYS}),
    "what_if.told.{}.{}": closed_pairs(standings()),
    "words.force.{}": closed(LEVELS),
    "words.json.{}": closed(eval_command._KINDS.values()),
    "words.urgency.{}": closed(URGENCIES),
    "words.month_name.{}": closed(range(1, 13)),
    "words.weekday.{}": closed(range(1, 8)),
    "words.{}.many": closed(COUNTED_UNITS),
    "words.{}.one": closed(COUNTED_UNITS),
}


def keys_of(name: str) -> frozenset[str]:
    """The keys of the catalogue that a template stands for."""
    family = FAMILIES[name]
    if isinstance(family, Open):
        return frozenset(key for key in catalogue() if pattern_of(name, family).fullmatch(key))
    return frozenset(name.format(*member) for member in family.members) & catalogue()


def pattern_of(name: str, family: Open) -> re.Pattern[str]:
    return re.compile(re.escape(name).replace(re.escape("{}"), f"(?:{family.pattern})"))


def test_every_template_of_keys_is_a_family() -> None:
    assert len(templates()) > 40
    assert templates() == FAMILIES.keys()


@pytest.mark.parametrize("name", FAMILIES)
def test_every_member_has_its_message(name: str) -> None:
    family = FAMILIES[name]
    if isinstance(family, Open) or family.optional:
        assert keys_of(name), "not even one has"
        return
    assert {name.format(*member) for member in family.members} - catalogue() == set()


def test_every_currency_with_words_is_a_currency() -> None:
    assert set(NAMED_CURRENCIES) <= CURRENCIES


def test_what_stands_behind_an_option_has_words_by_its_name_or_its_kind() -> None:
    without = {
        (command, option.opts[-1])
        for command, listed in options().items()
        for option in listed
        if not option.is_flag and not isinstance(option.type, click.Choice)
        if not {f"cli.value.{name}" for name in (*names_of(option), option.type.name)} & catalogue()
    }
    assert without <= {(command, "--lang") for command in commands()}  # its languages are listed


def test_every_message_is_named_or_is_a_member_of_a_family() -> None:
    """What nobody can be shown is deleted."""
    members = {key for name in FAMILIES for key in keys_of(name)}
    assert {key for key in catalogue() - members if not is_named(key)} == set()


def test_no_key_is_put_together_in_another_way() -> None:
    """A key is a string or an f-string that begins with its namespace; a search finds both."""
    assert list(other_keys()) == []
