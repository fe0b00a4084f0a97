"""`advisor show`."""

from pathlib import Path

import pytest

from tests.cli.run import DAY, SMALL, advisor
from tests.cli.test_usage import completed


def show(*arguments: str | Path, lang: str = "en") -> str:
    done = advisor("show", *arguments, "--pack", SMALL, DAY, "--lang", lang)
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            [
                "Talk first\nremedy talk, knowledge/remedies.yaml:1\nUrgency: This week",
                "Rules that speak for it (1):\n- talk_early (rules/rules.yaml:8), 0.70: low income",
            ],
        ),
        (
            "zh",
            [
                "先谈\n办法 talk，knowledge/remedies.yaml:1\n紧急程度：这周内做",
                "支持它的规则（1）：\n- talk_early（rules/rules.yaml:8），0.70：收入低",
            ],
        ),
    ],
)
def test_an_entry_is_shown_with_what_moves_it(lang: str, said: list[str]) -> None:
    shown = show("talk", lang=lang)
    assert [words for words in said if words not in shown] == []


def test_labels_of_either_language_name_an_entry() -> None:
    assert show("先谈") == show("Talk first") == show("talk")


def test_a_pack_of_its_own_has_its_own_entries() -> None:
    assert advisor("show", "talk", "--lang", "en").exit_code == 2


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "there is no entry or rule `talk_erly`"),
        ("zh", "没有“talk_erly”这个条目或规则"),
    ],
)
def test_an_unknown_id_is_told_with_the_nearest(lang: str, said: str) -> None:
    done = advisor("show", "talk_erly", "--pack", SMALL, "--lang", lang)
    assert done.exit_code == 2
    assert said in done.stderr
    assert "`talk_early`" in done.stderr
    assert done.stdout == ""


def test_a_scenario_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for part in ("knowledge", "rules"):
        (tmp_path / part).symlink_to(SMALL / part)
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "bad.feature").write_bytes(b"\xff\xfe")
    done = advisor("show", "talk", "--pack", tmp_path, "--lang", "en")
    assert done.exit_code == 2
    assert done.stderr.startswith("features/bad.feature:1:1: ")


@pytest.mark.parametrize(
    "words", [f"advisor show --pack {SMALL} talk_", f"advisor show --pack {SMALL} low_"]
)
def test_a_shell_completes_ids(words: str) -> None:
    found = completed("bash", words, 4)
    assert ("talk_early" in found) == words.endswith("talk_")
    assert ("low_income" in found) == words.endswith("low_")
