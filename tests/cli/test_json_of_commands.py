"""What `check` and `sessions` find, as data."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from advisor.interview.sessions import head, new_session
from advisor.pack.cache import load_cached
from samples.people import TODAY
from tests.cli.run import DAY, SMALL, advisor
from tests.library.test_schemas import mistakes

BAD = SMALL.parent / "bad"


def document(*arguments: str | Path, exit_code: int = 0) -> Any:
    result = advisor(*arguments, DAY, "--format", "json")
    assert result.exit_code == exit_code, result.output
    assert result.stderr == ""
    found = json.loads(result.stdout)
    assert mistakes(str(arguments[0]), found) == []
    return found


def pack_with(tmp_path: Path, bad: str) -> Path:
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    shutil.copytree(BAD / bad, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_a_mistake_has_its_place_and_its_words_in_every_language(tmp_path: Path) -> None:
    found = document("check", "--pack", pack_with(tmp_path, "unknown_name"), exit_code=2)
    (error,) = found["errors"]
    place = ("rules/mine.yaml", 3, 7, len("monthly_incom"))
    assert (error["file"], error["line"], error["column"], error["length"]) == place
    assert error["code"] == "unknown_name"
    assert error["did_you_mean"][0] == "monthly_income"
    assert error["texts"]["en"]["what"] == "unknown name `monthly_incom`"
    assert error["texts"]["zh"]["what"] == "不认识的名字 `monthly_incom`"
    assert not found["sound"]
    assert found["pack"] is None


@pytest.mark.parametrize("bad", sorted(case.name for case in BAD.iterdir()))
def test_the_text_of_every_mistake_says_what_the_data_says(tmp_path: Path, bad: str) -> None:
    found = document("check", "--pack", pack_with(tmp_path, bad), exit_code=2)
    for lang in ("zh", "en"):
        text = (BAD / bad / f"expected.{lang}.txt").read_text("utf-8")
        for error in found["errors"]:
            place = f"{error['file']}:{error['line']}:{error['column']}" if error["file"] else ""
            words = error["texts"][lang]
            shown = [place, words["what"], words["why"], words["write"], *error["did_you_mean"]]
            assert [part for part in shown if part and part not in text] == []


def test_warnings_fail_a_strict_check_alone(tmp_path: Path) -> None:
    pack = shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    topics = "topics:\n  - topic: nothing_asked\n    title: {zh: 空, en: Empty}\n"
    about = pack / "knowledge" / "pack.yaml"
    about.write_text(about.read_text("utf-8").replace("topics:\n", topics), "utf-8")
    found = document("check", "--pack", pack)
    assert "topic_without_questions" in [one["code"] for one in found["warnings"]]
    assert found["sound"]
    assert document("check", "--pack", pack, "--strict", exit_code=1) == found


def test_no_pack_is_told_without_a_place(tmp_path: Path) -> None:
    found = document("check", "--pack", tmp_path, exit_code=2)
    assert [(one["code"], one["file"]) for one in found["errors"]] == [("no_pack", None)]


@pytest.fixture
def kept() -> Path:
    """A questionnaire of the small pack, with an answer that has no place there."""
    path = new_session(TODAY)
    answers = "monthly_income: 5000\nshoe_size: 43\n"
    path.write_text(head(load_cached(SMALL), finished=False) + answers, "utf-8")
    return path


def test_questionnaires_are_listed_shown_and_deleted(kept: Path) -> None:
    (listed,) = document("sessions", "--pack", SMALL)["sessions"]
    assert (listed["id"], listed["file"]) == (kept.stem, str(kept))
    assert (listed["finished"], listed["of_this_pack"], listed["answer_count"]) == (False, True, 2)
    assert listed["answers"] is None
    (shown,) = document("sessions", "show", "--pack", SMALL)["sessions"]
    assert shown["answers"] == {"monthly_income": 5000}
    assert [(one["id"], one["written"]) for one in shown["unfit"]] == [("shoe_size", "43")]
    assert [one["code"] for one in shown["unfit"][0]["errors"]] == ["unknown_question"]
    (gone,) = document("sessions", "delete", kept.stem, "--yes", "--pack", SMALL)["sessions"]
    assert gone["deleted"]
    assert not kept.exists()
    assert document("sessions", "--pack", SMALL)["sessions"] == []


def test_nothing_is_deleted_without_yes(kept: Path) -> None:
    result = advisor("sessions", "delete", kept.stem, "--format", "json", "--lang", "en")
    assert result.exit_code == 2
    assert "advisor sessions delete --yes --format json ID …" in result.stderr
    assert kept.exists()


def test_one_that_cannot_be_read_says_why(kept: Path) -> None:
    kept.write_bytes(b"\xff\xfe\xff")
    (listed,) = document("sessions", "--pack", SMALL)["sessions"]
    assert [one["code"] for one in listed["errors"]] == ["not_utf8"]
    document("sessions", "show", kept.stem, "--pack", SMALL, exit_code=2)
