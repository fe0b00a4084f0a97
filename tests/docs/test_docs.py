"""What the documents show is what the program does."""

import doctest
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from advisor.cli import main
from advisor.language.registry import FUNCTIONS
from advisor.pack.schema import KINDS, About, Entry

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def blocks(page: Path, language: str) -> list[str]:
    found = re.findall(rf"^( *)```{language}\n(.*?)^\1```", page.read_text("utf-8"), re.M | re.S)
    return [text for _, text in found]


def commands() -> Iterator[tuple[str, str]]:
    """Each `$ advisor …` of a page with the lines that are shown below it."""
    for page in PAGES:
        for block in blocks(page, "console"):
            for part in re.split(r"^\$ ", block, flags=re.M):
                command, _, shown = part.partition("\n")
                if command.startswith("advisor "):
                    yield command, shown


@pytest.mark.parametrize(("command", "shown"), list(commands()))
def test_shown_commands_print_what_is_shown(
    command: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if command.startswith("advisor new "):  # which writes to where one stands
        monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, shlex.split(command)[1:])
    assert result.exit_code == 0, result.output
    assert shown in ("", result.output)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    files = [target for target in targets if "://" not in target]
    assert all((page.parent / target).exists() for target in files), files


def documented_keys() -> dict[str, set[str]]:
    """The keys that the authoring guide shows, for each kind of entry."""
    keys: dict[str, set[str]] = {}
    for block in blocks(ROOT / "docs/authoring.md", "yaml"):
        shown = yaml.safe_load(block)
        for entry in shown if isinstance(shown, list) else [shown]:
            kind = next(iter(entry))
            keys.setdefault(kind, set()).update(entry)
    return keys


def schema_keys(kind: str, entry: type[Entry]) -> set[str]:
    own = {field.name for field in fields(entry)} - {"id", "place", "topic"}
    return {kind, *own}


@pytest.mark.parametrize("kind", KINDS)
def test_the_guide_shows_every_key_of_an_entry_and_no_other(kind: str) -> None:
    shown = documented_keys()
    if kind == "gate":  # which has all keys of a rule, as the guide says
        shown["gate"] |= shown["rule"] - {"rule"}
    assert shown[kind] | {"facts", "accepted"} == schema_keys(kind, KINDS[kind])


def test_the_guide_shows_every_key_of_a_pack() -> None:
    assert documented_keys()["pack"] == {field.name for field in fields(About)}


def test_every_function_is_documented() -> None:
    page = (ROOT / "docs/language.md").read_text("utf-8")
    assert [name for name in FUNCTIONS if f"`{name}(" not in page] == []


def test_both_readmes_show_the_same_commands() -> None:
    english, chinese = (
        [
            re.sub(r" +#.*|--lang \w+", "", line)
            for block in blocks(page, "console")
            for line in block.splitlines()
        ]
        for page in (ROOT / "README.md", ROOT / "README.zh-CN.md")
    )
    assert english == chinese


@pytest.mark.parametrize("name", ["python.md", "conversation.md"])
def test_python_that_is_shown_does_what_is_shown(name: str) -> None:
    page = ROOT / "docs" / name
    text = "\n".join(blocks(page, "python"))
    shown = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    told: list[str] = []
    failed = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(shown, out=told.append)
    assert failed.attempted > 30
    assert not failed.failed, "".join(told)


def test_a_program_that_is_shown_runs_with_processes_of_its_own(tmp_path: Path) -> None:
    (program,) = blocks(ROOT / "docs" / "python.md", "py")
    file = tmp_path / "many.py"
    file.write_text(program, "utf-8")
    done = subprocess.run(
        [sys.executable, file], capture_output=True, text=True, check=False, timeout=300
    )
    assert (done.stdout, done.stderr) == ("9 people advised\n", "")


def test_every_block_of_python_is_run_by_a_test() -> None:
    page = (ROOT / "docs" / "python.md").read_text("utf-8")
    languages = re.findall(r"^```(\w+)$", page, re.M)
    assert sorted(set(languages)) == ["py", "python", "sh"]
    assert languages.count("py") == 1
