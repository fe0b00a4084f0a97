"""The glossary names what there is: every file and every name of the code that stands in it."""

import re
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path

import pytest

from advisor.messages import message_or_none

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "glossary.md"
ENTRIES = re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.M)[1:]
TERMS = [entry.partition("\n")[0] for entry in ENTRIES]


def is_there(file: str, name: str) -> bool:
    """Whether a module has a name, such as `Rule` or `Rule.targets`."""
    module = file.removesuffix("/__init__.py").removesuffix(".py").replace("/", ".")
    value: object = import_module(module)
    for part in name.split("."):
        slots = {field.name for field in fields(value)} if is_dataclass(value) else set()
        if not hasattr(value, part):
            return part in slots
        value = getattr(value, part)
    return True


def lives(entry: str) -> list[tuple[str, list[str]]]:
    """The files of an entry, each with the names in it: "- In the code: `file`: `name`, …"."""
    (line,) = re.findall(r"^- In the code: (.*)$", entry, re.M)
    places = []
    for part in line.split("; "):
        file, *names = re.findall(r"`([^`]+)`", part)
        places.append((file, names))
    return places


@pytest.mark.parametrize("entry", ENTRIES, ids=TERMS)
def test_a_word_tells_what_it_is_and_where_it_lives(entry: str) -> None:
    term, _, below = entry.partition("\n")
    says, _, _ = below.partition("- In the code:")
    assert len(says.split()) > 4, term
    for file, names in lives(entry):
        assert (ROOT / file).is_file(), file
        assert [name for name in names if not is_there(file, name)] == []


def test_what_is_not_there_would_be_noticed() -> None:
    assert is_there("advisor/pack/schema/rules.py", "Rule.targets")
    assert is_there("advisor/report/outline.py", "Part.folded")
    assert not is_there("advisor/pack/schema/rules.py", "Rules")
    assert not is_there("advisor/pack/schema/rules.py", "Rule.target")


def test_words_stand_in_their_order_and_once() -> None:
    assert sorted(TERMS, key=str.casefold) == TERMS
    assert len(set(TERMS)) == len(TERMS) > 50


@pytest.mark.parametrize("key", ["facts", "unless", "never", "leave_out"])
def test_a_key_of_pack_files_that_it_names_is_one(key: str) -> None:
    assert f"`{key}`" in PAGE.read_text("utf-8") or key in TERMS
    assert message_or_none(f"show.field.{key}", "en")


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"])
def test_a_reader_finds_it(page: str) -> None:
    assert "docs/glossary.md" in (ROOT / page).read_text("utf-8")
