"""The base that benchmarks measure on is a sound pack; tests of the engine use it too."""

import re
from pathlib import Path

from advisor.pack.load import load
from samples.generated import RULES, write_base


def test_it_is_as_large_as_it_is_said_to_be(tmp_path: Path) -> None:
    write_base(tmp_path)
    pack = load(tmp_path)
    counts = (len(pack.questions), len(pack.derived), len(pack.findings), len(pack.rules))
    assert counts == (40, 15, 20, RULES)


def test_more_rules_begin_with_the_fewer(tmp_path: Path) -> None:
    write_base(tmp_path / "few", 12)
    write_base(tmp_path / "many", 24)
    few, many = (
        (tmp_path / size / "rules/all.yaml").read_text("utf-8") for size in ("few", "many")
    )
    assert many.startswith(few)


def test_benchmarks_need_no_tests() -> None:
    root = Path(__file__).parents[2]
    files = [*(root / "benchmarks").rglob("*.py"), *(root / "samples").rglob("*.py")]
    assert files
    assert [
        f.name for f in files if re.search(r"^\s*(from|import) tests\b", f.read_text("utf-8"), re.M)
    ] == []


def test_a_base_can_stand_several_times_in_one_pack(tmp_path: Path) -> None:
    write_base(tmp_path / "once", 12)
    write_base(tmp_path / "thrice", 12, times=3)
    once, thrice = (load(tmp_path / name) for name in ("once", "thrice"))
    assert thrice.questions.keys() == once.questions.keys()
    assert len(thrice.rules) == 3 * len(once.rules)
    assert len(thrice.advice) == 3 * len(once.advice)
    lines = ["\n".join(line.source.text for line in rule.condition.lines) for rule in thrice.rules]
    assert [re.sub(r"(cause|consequence)(_\d+)_\d", r"\1\2", line) for line in lines] == [
        "\n".join(line.source.text for line in rule.condition.lines) for rule in once.rules
    ] * 3
