"""Checks of the templates of letters: names, types, the same in all languages, no denied claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import islice, zip_longest
from pathlib import Path
from typing import NamedTuple

from advisor.language.check import check
from advisor.language.types import ANY, BOOLEAN, Type
from advisor.letters.template import Passage, Template, read_template
from advisor.pack.decimals import decimals_problem, too_fine
from advisor.pack.denied import denied_phrases
from advisor.pack.fact_types import fact_types, ids_by_label
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    Blank,
    Derived,
    LegalNote,
    Parameter,
    Question,
    ThirdParty,
)
from advisor.pack.text_file import prose_of_file
from advisor.problem import MOST_SHOWN, AdvisorError, Place, Problem, did_you_mean, problem

FOLDER = "knowledge/letters"
TODAY = "today"
"""The one name in a template that is no entry: the date of the letter."""


def read_letter(folder: Path, pack: Pack, letter: str, lang: str) -> Template:
    """A letter's template in one language. Raises `AdvisorError` with every problem."""
    problems: list[Problem] = []
    template = _read(folder, letter, lang, problems)
    if template:
        problems += _problems_of(template, Vocabulary.for_pack(pack), pack)
    if problems or template is None:
        raise AdvisorError(*problems)
    return template


def letter_problems(folder: Path, pack: Pack, lost: Set[str] = frozenset()) -> list[Problem]:
    """All problems of the templates of a pack.

    `lost`: ids whose entries could not be read; these are reported where they are defined.
    """
    problems = list(_files_without_letter(folder, pack, lost))
    vocabulary = Vocabulary.for_pack(pack, lost)
    for letter in pack.letters:
        before = len(problems)
        templates = [_read(folder, letter, lang, problems) for lang in pack.languages]
        for template in templates:
            if template:
                problems += islice(_problems_of(template, vocabulary, pack), MOST_SHOWN)
        if len(problems) == before:
            problems += _differences([template for template in templates if template])
    return problems


def read_letters(folder: Path, pack: Pack) -> dict[str, tuple[Template, ...]]:
    """The templates of each letter, for a pack whose letters are known to be sound."""
    read = {
        letter: [_read(folder, letter, lang, []) for lang in pack.languages]
        for letter in pack.letters
    }
    return {letter: tuple(filter(None, templates)) for letter, templates in read.items()}


def letter_warnings(folder: Path, pack: Pack) -> Iterator[Problem]:
    """Blanks that no letter uses, and numbers in conditions with too many decimals."""
    letters = read_letters(folder, pack).values()
    templates = [template for translations in letters for template in translations]
    used = {name.text for template in templates for name in template.names}
    for blank in pack.entries_of(Blank).values():
        if blank.id not in used:
            yield problem("never_used", blank.place, id=blank.id)
    for template in templates:
        for condition in template.conditions:
            for at, counts in too_fine(condition.tree) if condition.tree else ():
                written = condition.text[at.start : at.end]
                yield decimals_problem(written, counts, template.place_in(condition, at))


def _files_without_letter(folder: Path, pack: Pack, lost: Set[str]) -> Iterator[Problem]:
    letters = {*pack.letters, *lost}
    expected = {f"{letter}.{lang}.md" for letter in letters for lang in pack.languages}
    for path in sorted((folder / FOLDER).glob("*.md")):
        if path.name not in expected:
            hint = did_you_mean(
                path.name,
                {f"{letter}.{lang}.md" for letter in pack.letters for lang in pack.languages},
            )
            place = Place(f"{FOLDER}/{path.name}", 1, 1)
            templates = ", ".join(f"ID.{lang}.md" for lang in pack.languages)
            told = {"file": path.name, "templates": templates, "did_you_mean": hint}
            yield problem("letter_unknown", place, **told)


def _read(folder: Path, letter: str, lang: str, problems: list[Problem]) -> Template | None:
    file = f"{FOLDER}/{letter}.{lang}.md"
    text = prose_of_file(folder / file, file, problems)
    return None if text is None else read_template(text, file, problems)


class Vocabulary(NamedTuple):
    """The names that templates may contain, and the types of those in their conditions.

    `by_label`: from the label of an entry, in lower case, to its id, for hints.
    """

    names: set[str]
    facts: dict[str, Type]
    parameters: dict[str, Type]
    by_label: dict[str, str]

    @classmethod
    def for_pack(cls, pack: Pack, lost: Set[str] = frozenset()) -> Vocabulary:
        """The vocabulary of a pack; names of `lost` ids may stand anywhere."""
        types = fact_types(pack.entries)
        named = (Question, Derived, Parameter, Blank)
        return cls(
            names={
                TODAY,
                *(i for i, e in pack.entries.items() if isinstance(e, named)),
                *(f"{i}.phone" for i, party in pack.entries_of(ThirdParty).items() if party.phone),
                *(f"{i}.citation" for i in pack.entries_of(LegalNote)),
                *(name for i in lost for name in (i, f"{i}.phone", f"{i}.citation")),
            },
            facts={i: t for i, t in types.items() if i not in pack.findings}
            | dict.fromkeys(lost, ANY),
            parameters={i: types[i] for i in pack.parameters} | dict.fromkeys(lost, ANY),
            by_label=ids_by_label(pack.entries),
        )


def _problems_of(template: Template, vocabulary: Vocabulary, pack: Pack) -> Iterator[Problem]:
    if not template.source.startswith("> ") or "\n---\n" not in template.source:
        yield problem("letter_without_instruction", template.place(0, 1))
    for name in template.names:
        if name.text not in vocabulary.names:
            place = template.place(name.at, name.at + len(name.text))
            hint = did_you_mean(name.text, vocabulary.names)
            yield problem("letter_unknown_name", place, name=name.text, did_you_mean=hint)
    for condition in template.conditions:
        assert condition.tree is not None
        facts, parameters, by_label = vocabulary.facts, vocabulary.parameters, vocabulary.by_label
        for error in check(condition.tree, facts, parameters, BOOLEAN, by_label)[1]:
            yield error.placed(template.place_in(condition, error.at))
    for phrase, start, end in denied_phrases(pack, template.plain):
        yield problem("letter_denied", template.place(start, end), phrase=phrase)


def _differences(templates: Sequence[Template]) -> Iterator[Problem]:
    """Each language must have the same names under the same conditions as the first."""
    for other in templates[1:]:
        yield from _differences_of(templates[0], other)


def _differences_of(left: Template, right: Template) -> Iterator[Problem]:
    """Problems of two languages: names, conditions and passages must be the same, in order."""
    for mine, theirs in zip_longest(left.passages, right.passages):
        if mine is None or theirs is None or mine.tag != theirs.tag:
            if mine:
                yield _other_condition(left, mine, right)
            elif theirs:
                yield _other_condition(right, theirs, left)
            return
        yield from _missing_names(left, mine, right, theirs)
        yield from _missing_names(right, theirs, left, mine)


def _other_condition(template: Template, passage: Passage, other: Template) -> Problem:
    """A tag that does not stand at the same place in the other language."""
    end = template.source.index("}", passage.at) + 1
    place = template.place(passage.at, end)
    return problem("letter_conditions_differ", place, other=other.file)


def _missing_names(
    template: Template, passage: Passage, other: Template, counterpart: Passage
) -> Iterator[Problem]:
    """Names of a passage that the same passage lacks in the other language."""
    extra = Counter(n.text for n in passage.names) - Counter(n.text for n in counterpart.names)
    for name in sorted(extra):
        at = next(n.at for n in passage.names if n.text == name)
        place = template.place(at, at + len(name))
        yield problem("letter_names_differ", place, name=name, other=other.file)
