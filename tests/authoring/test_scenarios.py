"""Which scenarios name an entry, and which assert a rule."""

from pathlib import Path

import pytest

from advisor.authoring.scenarios import asserting, naming, scenes_in
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError


def found(folder: Path, pack: Pack, name: str) -> list[str]:
    scenes = scenes_in(folder)
    rule = next((rule for rule in pack.rules if rule.id == name), None)
    hits = asserting(pack, rule, scenes) if rule else naming(pack, pack.entries[name], scenes)
    return [scene.name for scene in hits]


@pytest.mark.parametrize(
    ("name", "scenarios"),
    [
        ("talk", ["被排除", "A low income"]),
        ("missed_on", ["Background"]),
        ("monthly_income", ["写信去谈", "A low income"]),
        ("debt", ["A low income"]),
        ("no_new_loan", ["A low income"]),
        ("stop_everything", ["A low income"]),
        ("days_overdue", ["A low income"]),
        ("lender_type", ["Either lender"]),
        ("conduct", ["Either lender"]),
        ("some_law", ["Either lender"]),
        ("old_practice", ["Either lender"]),
        ("write_to_them", ["写信去谈", "Either lender"]),
        ("proposal", ["写信去谈"]),
        ("dear_loan", ["写信去谈"]),
        ("keep_the_paper", ["被排除"]),
        ("helpline", []),
        ("prison", []),
        ("your_name", []),
    ],
)
def test_an_entry_is_found_by_id_and_by_label(
    folder: Path, pack: Pack, name: str, scenarios: list[str]
) -> None:
    assert found(folder, pack, name) == scenarios


@pytest.mark.parametrize(
    ("name", "scenarios"),
    [
        ("talk_early", ["A low income"]),
        ("threatened", ["被排除", "Either lender"]),
        ("write_when_dear", ["写信去谈"]),
        ("low", []),
    ],
)
def test_a_rule_is_found_by_its_id_and_by_its_reason(
    folder: Path, pack: Pack, name: str, scenarios: list[str]
) -> None:
    assert found(folder, pack, name) == scenarios


def test_a_scenario_has_its_file_and_line(folder: Path) -> None:
    places = {scene.name: (scene.file, scene.line) for scene in scenes_in(folder)}
    assert places["A low income"] == ("features/talk.feature", 9)
    assert places["被排除"] == ("features/below/letter.feature", 15)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "bad.feature").write_bytes("场景".encode("gb18030"))
    with pytest.raises(AdvisorError, match=r"features/bad\.feature:1"):
        scenes_in(tmp_path)


def test_a_pack_without_scenarios_has_none(tmp_path: Path) -> None:
    assert scenes_in(tmp_path) == []
