"""The program's own words: every message in every language of the catalogue, saying the same."""

import re
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import yaml

from advisor import LANGUAGES, messages
from advisor.inference.to_experta import Engine
from advisor.messages import message, message_or_none
from advisor.pack.schema import ThirdParty

FOLDER = Path(messages.__file__).parent
ADVISOR = FOLDER.parent
NAMESPACES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def leaves(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Every `{zh: …, en: …}` with the keys that lead to it."""
    if not isinstance(node, dict) or not any(isinstance(below, dict) for below in node.values()):
        return [(path, node)]
    return [leaf for key, below in node.items() for leaf in leaves(below, (*path, key))]


def catalogue(namespace: str) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    return leaves(yaml.safe_load((FOLDER / f"{namespace}.yaml").read_text("utf-8")))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_every_message_is_in_every_language(namespace: str) -> None:
    found = catalogue(namespace)
    assert found
    for path, texts in found:
        assert set(texts) == set(LANGUAGES), path
        assert all(isinstance(text, str) and text.strip() for text in texts.values()), path


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_every_name_is_a_word(namespace: str) -> None:
    """An unquoted `yes` would be read as true, and the message never found."""
    for path, _ in catalogue(namespace):
        assert all(isinstance(key, str) for key in path), path


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_every_language_has_the_same_placeholders(namespace: str) -> None:
    for path, texts in catalogue(namespace):
        assert len({frozenset(placeholders(text)) for text in texts.values()}) == 1, path


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_every_message_can_be_said(namespace: str) -> None:
    for path, texts in catalogue(namespace):
        for lang, text in texts.items():
            said = message(
                ".".join((namespace, *path)), lang, **dict.fromkeys(placeholders(text), 7)
            )
            assert said.strip()
            assert "{}" not in said


def test_chinese_is_chinese_and_english_is_not() -> None:
    ideograph = re.compile(r"[\u4e00-\u9fff]")
    for namespace in NAMESPACES:
        for path, texts in catalogue(namespace):
            assert not ideograph.search(texts["en"]), path


def named_in_the_program(pattern: str) -> set[str]:
    return {
        name
        for path in ADVISOR.rglob("*.py")
        for name in re.findall(pattern, path.read_text("utf-8"))
    }


def test_every_message_that_the_program_names_is_there() -> None:
    keys = named_in_the_program(r'\bmessage\(\s*"([\w.]+)"')
    assert len(keys) > 20
    there = {".".join((n, *map(str, path))) for n in NAMESPACES for path, _ in catalogue(n)}
    assert keys - there == set()


def test_every_message_that_counts_has_a_form_for_one_and_one_for_many() -> None:
    keys = named_in_the_program(r'\bcounted_message\(\s*"([\w.]+)"')
    assert len(keys) > 5
    there = {".".join((n, *map(str, path))) for n in NAMESPACES for path, _ in catalogue(n)}
    forms = {f"{key}.{form}" for key in keys for form in ("one", "many")}
    assert forms - there == set()


def test_every_problem_that_the_program_raises_has_its_message() -> None:
    raised = r"(?:\bproblem|\bLanguageError|complain|Mistake|Unclear)"
    codes = named_in_the_program(raised + r'\(\s*"(\w+)"')
    assert len(codes) > 60
    missing = [
        c for c in sorted(codes) if message_or_none(f"problems.{c}.what", "en", **ANYTHING) is None
    ]
    assert missing == []


ANYTHING: dict[str, str] = dict.fromkeys(
    {name for _, texts in catalogue("problems") for name in placeholders(texts["en"])}, "x"
)


def test_no_message_takes_its_example_from_the_pack_that_ships(shipped: Engine) -> None:
    """An author of another pack would look for it in vain; examples are made of what is at hand."""
    by_convention = {"months_per_year", "hundred_percent"}
    pack = shipped.pack
    ids = {*pack.entries, *(rule.id for rule in pack.rules)} - by_convention
    ids |= {option.option for question in pack.questions.values() for option in question.options}
    phones = {entry.phone for entry in pack.entries.values() if isinstance(entry, ThirdParty)}
    named = {
        (namespace, word)
        for namespace in NAMESPACES
        for _, texts in catalogue(namespace)
        for text in texts.values()
        for word in re.findall(r"[a-z]\w*_\w+|\d{5,}", text, re.ASCII)
        if word in ids or word in phones
    }
    assert named == set()
