"""Whether templates fit the pack: names, types, both languages, and no denied claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from itertools import islice, zip_longest
from pathlib import Path
from typing import NamedTuple

from advisor import LANGUAGES
from advisor.language.check import ANY, BOOLEAN, Type, check
from advisor.letters.template import Template, read_template
from advisor.pack.decimals import decimals_problem, too_fine
from advisor.pack.denied import denied_phrases
from advisor.pack.lint import fact_types, labels_of
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
from advisor.problem import MOST_TOLD, AdvisorError, Place, Problem, did_you_mean, problem

FOLDER = "knowledge/letters"
TODAY = "today"
"""The one name in a template that is no entry: the date of the letter."""


def read_letter(folder: Path, pack: Pack, letter: str, lang: str) -> Template:
    """A letter's template in one language. Raises `AdvisorError` with every problem."""
    problems: list[Problem] = []
    template = _read(folder, letter, lang, problems)
    if template:
        problems += _problems_of(template, Vocabulary.of(pack), pack)
    if problems or template is None:
        raise AdvisorError(*problems)
    return template


def letter_problems(folder: Path, pack: Pack, lost: Set[str] = frozenset()) -> list[Problem]:
    """What is wrong with the templates of a pack; mistakes of `lost` ids are told elsewhere."""
    problems = list(_files_without_letter(folder, pack, lost))
    vocabulary = Vocabulary.of(pack, lost)
    for letter in pack.letters:
        before = len(problems)
        found = [_read(folder, letter, lang, problems) for lang in LANGUAGES]
        for template in found:
            told = _problems_of(template, vocabulary, pack) if template else iter(())
            problems += islice(told, MOST_TOLD)
        if len(problems) == before:
            problems += _differences(*(template for template in found if template))
    return problems


def read_letters(folder: Path, pack: Pack) -> dict[str, tuple[Template, ...]]:
    """The templates of each letter, for a pack whose letters are known to be sound."""
    read = {
        letter: [_read(folder, letter, lang, []) for lang in LANGUAGES] for letter in pack.letters
    }
    return {letter: tuple(filter(None, templates)) for letter, templates in read.items()}


def letter_warnings(folder: Path, pack: Pack) -> Iterator[Problem]:
    """Blanks that no letter has, and numbers in conditions with more decimals than count."""
    templates = [one for of_letter in read_letters(folder, pack).values() for one in of_letter]
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
    known = {f"{letter}.{lang}.md" for letter in {*pack.letters, *lost} for lang in LANGUAGES}
    for path in sorted((folder / FOLDER).glob("*.md")):
        if path.name not in known:
            hint = did_you_mean(path.name, known)
            place = Place(f"{FOLDER}/{path.name}", 1, 1)
            yield problem("letter_unknown", place, file=path.name, did_you_mean=hint)


def _read(folder: Path, letter: str, lang: str, problems: list[Problem]) -> Template | None:
    shown = f"{FOLDER}/{letter}.{lang}.md"
    text = prose_of_file(folder / shown, shown, problems)
    return None if text is None else read_template(text, shown, problems)


class Vocabulary(NamedTuple):
    """What templates may name, and what their conditions may."""

    names: set[str]
    facts: dict[str, Type]
    parameters: dict[str, Type]
    called: dict[str, str]

    @classmethod
    def of(cls, pack: Pack, lost: Set[str] = frozenset()) -> Vocabulary:
        """That of a pack; of what `lost` names all may be said."""
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
            called=labels_of(pack.entries),
        )


def _problems_of(template: Template, known: Vocabulary, pack: Pack) -> Iterator[Problem]:
    if not template.source.startswith("> ") or "\n---\n" not in template.source:
        yield problem("letter_without_instruction", template.place(0, 1))
    for name in template.names:
        if name.text not in known.names:
            place = template.place(name.at, name.at + len(name.text))
            hint = did_you_mean(name.text, known.names)
            yield problem("letter_unknown_name", place, name=name.text, did_you_mean=hint)
    for condition in template.conditions:
        assert condition.tree is not None
        facts, parameters, called = known.facts, known.parameters, known.called
        for error in check(condition.tree, facts, parameters, BOOLEAN, called)[1]:
            yield error.placed(template.place_in(condition, error.at))
    for phrase, start, end in denied_phrases(pack, template.plain):
        yield problem("letter_denied", template.place(start, end), phrase=phrase)


def _differences(one: Template, other: Template) -> Iterator[Problem]:
    """Both languages have the same names under the same conditions, in the same passages."""
    for here, there in zip_longest(one.passages, other.passages):
        if here is None or there is None or here.tag != there.tag:
            told, passage, shown = (one, here, other) if here else (other, there, one)
            end = told.source.index("}", passage.at) + 1
            place = told.place(passage.at, end)
            yield problem("letter_conditions_differ", place, other=shown.shown)
            return
        for told, mine, shown, theirs in ((one, here, other, there), (other, there, one, here)):
            extra = Counter(n.text for n in mine.names) - Counter(n.text for n in theirs.names)
            for name in sorted(extra):
                at = next(n.at for n in mine.names if n.text == name)
                place = told.place(at, at + len(name))
                yield problem("letter_names_differ", place, name=name, other=shown.shown)
