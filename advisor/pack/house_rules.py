"""The house rules of a pack, as dataclasses: the keys of `knowledge/house_rules.yaml`.

They are read as entries are, by their type hints. `advisor check` applies them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from advisor.pack.schema import Certainty, Force, KindName, Language, Text
from advisor.problem import Place

Words: TypeAlias = dict[Language, tuple[str, ...]]
"""Words to look for in each language. In a language without any, nothing is looked for."""


@dataclass(frozen=True, kw_only=True)
class ForbiddenWords:
    """Words that some texts do not say, and why.

    `in_`: the kinds of entries that the rule applies to; without any, to all texts. `unless`: words
    beside which a text may say them.
    """

    words: Words
    because: Text
    in_: tuple[KindName, ...] = ()
    unless: Words = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class WordsOfLaw:
    """Words that legal notes of some forces do not say, nor reasons that rest on these alone."""

    forces: tuple[Force, ...]
    words: Words
    because: Text


@dataclass(frozen=True, kw_only=True)
class WrittenNumbers:
    """Words before which a number must come from a parameter and not stand in the text itself.

    `digits`: the most digits of a number that counts, so that years do not. `not_in`: the kinds of
    entries that may write it.
    """

    before: Words
    digits: float = 3
    not_in: tuple[KindName, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LongestText:
    """The most characters of a text in each language, placeholders left out.

    `in_`: the kinds of entries it limits; without any, all that no other item names.
    """

    longest: dict[Language, float]
    in_: tuple[KindName, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BareNumber:
    """A number that conditions may use though it is no parameter, where, and why.

    `within`: `comparison`, `range`, `list`, `arithmetic`, `formula` where it is the whole of one,
    or the name of a function.
    """

    number: float
    within: tuple[str, ...]
    because: str
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class HouseConditions:
    """How conditions and formulas are written.

    `numbers`: those that need not be parameters; any other is a finding. `longest`: characters of
    one expression outside letters. `most`: expressions of one rule.
    `dates_have_names`: a `date("…")` is the whole formula of a derived value. `lowest`: what
    speaks against advice with this certainty, or one below it, should be a veto.
    """

    numbers: tuple[BareNumber, ...] | None = None
    longest: float | None = None
    most: float | None = None
    dates_have_names: bool = False
    lowest: Certainty | None = None


@dataclass(frozen=True, kw_only=True)
class HouseRules:
    """What `advisor check` warns of in a pack. What needs no data is on unless it is turned off.

    `equal_numbers`: a text has the same figures in every language. `unasked`: no rule fires only
    because a question was not put. `phones`: numbers of contacts stand in their own entries only.
    `cite` and `name_facts`: the kinds of entries that must.
    """

    equal_numbers: bool = True
    unasked: bool = True
    phones: bool = False
    numbers: WrittenNumbers | None = None
    weak_notes: WordsOfLaw | None = None
    words: tuple[ForbiddenWords, ...] = ()
    lengths: tuple[LongestText, ...] = ()
    cite: tuple[Literal["rule", "gate", "cause", "consequence", "remedy", "warning"], ...] = ()
    name_facts: tuple[KindName, ...] = ()
    conditions: HouseConditions = field(default_factory=HouseConditions)
