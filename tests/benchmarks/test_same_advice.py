"""Two packs held against each other: alike where they are, and every change is found."""

import random
import re
import subprocess
import sys
from argparse import Namespace
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import copytree

import pytest
import yaml

from benchmarks.same_advice.__main__ import compare
from samples.generated import Entry, write_base

ROOT = Path(__file__).parents[2]


@pytest.fixture
def packs(tmp_path: Path) -> tuple[Path, Path]:
    """A generated pack and a copy of it."""
    write_base(tmp_path / "old", rules=60)
    copytree(tmp_path / "old", tmp_path / "new")
    return tmp_path / "old", tmp_path / "new"


def alike(old: Path, new: Path, people: int = 1500, full: int = 60) -> bool:
    arguments = Namespace(old=old, new=new, people=people, full=full, seed=1)
    with ThreadPoolExecutor(1) as pool:
        return compare(arguments, pool)


def rewritten(folder: Path, file: str, *changes: tuple[int, Entry]) -> None:
    """Some entries of a file with other keys."""
    path = folder / file
    entries = yaml.safe_load(path.read_text("utf-8"))
    for at, keys in changes:
        entries[at] |= keys
    path.write_text(yaml.safe_dump(entries, sort_keys=False), "utf-8")


def rules_of(folder: Path) -> list[Entry]:
    entries: list[Entry] = yaml.safe_load((folder / "rules/all.yaml").read_text("utf-8"))
    return entries


def advising(folder: Path, condition: str = "") -> tuple[int, Entry]:
    """A rule that advises something, one of whose conditions has such words, and its place."""
    return next(
        (at, rule)
        for at, rule in enumerate(rules_of(folder))
        if all(target.startswith("remedy") for target in rule["then"])
        and condition in str(rule["when"])
    )


def test_a_copy_advises_alike(packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert alike(*packs)
    assert "1500 people, 0 of them are advised differently" in capsys.readouterr().out


def test_rules_may_have_other_names_and_orders_and_derived_values_may_come(
    packs: tuple[Path, Path],
) -> None:
    old, new = packs
    at, rule = advising(old, "amount_")
    lines = [line for line in rule["when"] if isinstance(line, str)]
    named = {"derived": "named", "label": {"zh": "n", "en": "n"}, "formula": lines[0]}
    derived = new / "knowledge/derived.yaml"
    derived.write_text(
        derived.read_text("utf-8") + yaml.safe_dump([named], sort_keys=False), "utf-8"
    )
    when = ["named", *(line for line in rule["when"] if line != lines[0])]
    rewritten(new, "rules/all.yaml", (at, {"rule": "another_name", "when": when}))
    assert alike(old, new)


def test_another_certainty_is_found(
    packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = packs
    at, rule = advising(old)
    target = next(iter(rule["then"]))
    rewritten(new, "rules/all.yaml", (at, {"then": rule["then"] | {target: 0.61}}))
    assert not alike(old, new)
    assert f"score {target}: differs for" in capsys.readouterr().out


def test_another_limit_is_found(
    packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """A cent is enough: amounts are drawn beside what they are compared to."""
    old, new = packs
    at, rule = advising(old, " >= ")
    when = [re.sub(r"(>= \d+)$", r"\1.01", line) for line in rule["when"] if isinstance(line, str)]
    rest = [line for line in rule["when"] if not isinstance(line, str)]
    assert when + rest != rule["when"]
    rewritten(new, "rules/all.yaml", (at, {"when": when + rest}))
    assert not alike(old, new, people=20_000, full=0)
    assert any(f"score {target}: differs" in capsys.readouterr().out for target in rule["then"])


def test_a_veto_and_an_urgency_are_found(
    packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = packs
    at, rule = advising(old)
    spoken_of = {target for other in rules_of(old) for target in other["then"]}
    target = sorted(t for t in spoken_of - rule["then"].keys() if t.startswith("remedy"))[0]
    rewritten(new, "rules/all.yaml", (at, {"never": [target], "urgency": "now"}))
    assert not alike(old, new)
    told = capsys.readouterr().out
    assert f"vetoed {target}: differs for" in told
    favoured = [name for name, certainty in rule["then"].items() if certainty > 0]
    assert all(f"urgency {name}: differs for" in told for name in favoured)


def test_the_order_of_the_catalogue_is_found_in_full(
    packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = packs
    remedies = new / "knowledge/remedies.yaml"
    entries = yaml.safe_load(remedies.read_text("utf-8"))
    random.Random(1).shuffle(entries)
    remedies.write_text(yaml.safe_dump(entries, sort_keys=False), "utf-8")
    assert not alike(old, new, full=200)
    assert "recommendations: in another order" in capsys.readouterr().out


def test_rules_that_hardly_fire_are_named(
    packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = packs
    at, rule = advising(old)
    for folder in packs:
        rewritten(folder, "rules/all.yaml", (at, {"when": ["yes_no_0", "not(yes_no_0)"]}))
    assert alike(old, new)
    assert f"  {rule['rule']}: 0\n" in capsys.readouterr().out


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.same_advice", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_the_command_shares_the_work_among_processes(packs: tuple[Path, Path]) -> None:
    done = run(*packs, "--people", 500, "--full", 10)
    assert (done.returncode, done.stderr) == (0, "")
    assert "500 people, 0 of them" in done.stdout


def test_a_folder_that_is_no_pack_is_told(packs: tuple[Path, Path], tmp_path: Path) -> None:
    done = run(packs[0], tmp_path)
    assert done.returncode == 2
    assert str(tmp_path) in done.stderr
    assert "Traceback" not in done.stderr
