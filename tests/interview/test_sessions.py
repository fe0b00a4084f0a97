"""`advisor sessions`, and `advisor ask --resume`: what was answered is there again."""

import shutil
from pathlib import Path

import pytest

from tests.cli.run import DAY, advisor


def ask(pack: Path, stdin: str, *options: str | Path, lang: str = "en") -> str:
    done = advisor("ask", "--pack", pack, DAY, "--lang", lang, *options, stdin=stdin)
    assert done.exit_code == 0, done.output
    return " ".join(done.stdout.split())


def sessions(pack: Path, *arguments: str, stdin: str = "", lang: str = "en") -> str:
    done = advisor("sessions", *arguments, "--pack", pack, DAY, "--lang", lang, stdin=stdin)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_answers_are_kept_without_being_asked(small: Path, data_home: Path) -> None:
    shown = ask(small, "2000\n-\n")
    file = data_home / "arrears-advisor" / "sessions" / "2026-11-23-1.yaml"
    assert f"Your answers are saved in {file}." in shown
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert sessions(small).splitlines()[0] == "2026-11-23-1  2 answers, not finished"
    told = sessions(small, "show", "2026-11-23-1").splitlines()
    assert told == [str(file), "- Monthly income: ¥2,000", "- Debt: (not yet known)"]


def test_nothing_is_kept_where_that_is_wished(small: Path, data_home: Path) -> None:
    assert "No answer was kept." in ask(small, "2000\n-\n", "--no-save")
    assert "No answer was kept." in ask(small, "")
    assert not data_home.exists()
    assert sessions(small) == "No questionnaire is kept on this machine.\n"


def test_all_forgotten_leaves_nothing(small: Path, data_home: Path) -> None:
    assert "nothing was kept" in ask(small, "2000\n#\nyes\n")
    assert not [file for file in data_home.rglob("*") if file.is_file()]


def test_it_goes_on_where_it_was_left(small: Path) -> None:
    ask(small, "2000\n-\n!\n")
    assert "--resume 2026-11-23-1" in ask(small, "")
    shown = ask(small, "1\n0\n20 days ago\n", "--resume")
    assert "Going on from the last time, with 2 answers." in shown
    assert "What is your monthly income?" not in shown
    assert "1. Talk first" in shown
    assert sessions(small).splitlines()[0] == "2026-11-23-1  5 answers, finished"
    assert "--resume" not in ask(small, "")


def test_a_finished_one_can_still_be_corrected(small: Path) -> None:
    ask(small, "2000\n-\n1\n0\n20 days ago\n")
    shown = ask(small, "2\n30000\n", "--resume", "2026-11-23-1")
    assert "Which answer do you want to change?" in shown
    assert "- Debt: ¥30,000" in sessions(small, "show")


def test_a_file_goes_on_too(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("monthly_income: 2000\n", "utf-8")
    assert f"saved in {file}." in ask(small, "7\n", "--resume", file)
    assert "debt: 7\n" in file.read_text("utf-8")


def change(small: Path, tmp_path: Path, old: str, new: str) -> Path:
    """The pack, as it is after somebody has edited it."""
    pack = shutil.copytree(small, tmp_path / "later")
    for file in pack.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    return pack


def test_an_answer_that_became_impossible_is_told_and_asked_again(
    small: Path, tmp_path: Path, data_home: Path
) -> None:
    ask(small, "2000\n-\n2\n!\n")
    later = change(
        small,
        tmp_path,
        "trust, label: {zh: 信托, en: Trust}",
        "coop, label: {zh: 合作社, en: A co-op}",
    )
    rule = later / "rules" / "write.yaml"
    rule.write_text(rule.read_text("utf-8").replace('"trust"', '"coop"'), "utf-8")
    shown = ask(later, "!\n", "--resume")
    assert "The knowledge has been updated since" in shown
    assert "your earlier answer “trust” is no longer possible" in shown
    assert "What kind of lender?" in shown
    shown = ask(later, "!\n", "--resume", lang="zh")
    assert "以前答的“trust”，现在不能这样答了" in shown
    ask(later, "-\n!\n", "--resume")
    kept = next(data_home.rglob("*.yaml")).read_text("utf-8")
    assert "lender_type: null" in kept


def test_an_answer_without_a_question_stays_in_the_file(small: Path, data_home: Path) -> None:
    ask(small, "2000\n-\n!\n")
    file = next(data_home.rglob("*.yaml"))
    file.write_text(file.read_text("utf-8") + "shoe_size: 42\n", "utf-8")
    shown = ask(small, "1\n!\n", "--resume")
    assert "“shoe_size” (your answer was “42”) is no longer asked." in shown
    assert "# shoe_size: 42\n" in file.read_text("utf-8")


def test_they_are_deleted_when_that_is_sure(small: Path, data_home: Path) -> None:
    ask(small, "1\n")
    ask(small, "2\n")
    assert "Nothing was deleted." in sessions(small, "delete", "2026-11-23-1", stdin="no\n")
    assert "Nothing was deleted." in sessions(small, "delete", "2026-11-23-1")
    assert "已删除 2026-11-23-1。" in sessions(
        small, "delete", "2026-11-23-1", stdin="是\n", lang="zh"
    )
    assert [file.stem for file in data_home.rglob("*.yaml")] == ["2026-11-23-2"]
    sessions(small, "delete", "--all", "--yes")
    assert not list(data_home.rglob("*.yaml"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("sessions show", "no questionnaire is kept"),
        ("sessions delete", "advisor sessions [OPTIONS]"),
        ("ask --resume", "no questionnaire is kept"),
        ("ask --resume nowhere.yaml", "there is no such file"),
    ],
)
def test_mistakes_are_told(arguments: str, said: str, small: Path) -> None:
    done = advisor(*arguments.split(), "--lang", "en", "--pack", small)
    assert done.exit_code == 2
    assert said in done.stderr


def test_an_unknown_id_names_the_known_ones(small: Path) -> None:
    ask(small, "1\n")
    done = advisor("sessions", "show", "2026-11-23-2", "--lang", "en", "--pack", small)
    assert done.exit_code == 2
    assert "did you mean: `2026-11-23-1`" in done.stderr


def test_a_broken_one_does_not_hide_the_others(small: Path, data_home: Path) -> None:
    ask(small, "1\n")
    (data_home / "arrears-advisor" / "sessions" / "2026-11-23-9.yaml").write_bytes(b"\xff[")
    listed = sessions(small).splitlines()
    assert listed[:2] == [
        "2026-11-23-1  1 answers, not finished",
        "2026-11-23-9  cannot be read",
    ]


def test_where_nothing_can_be_kept_the_questions_go_on(
    small: Path, data_home: Path, lang: str = "en"
) -> None:
    data_home.parent.mkdir(parents=True, exist_ok=True)
    data_home.write_text("a file in the way", "utf-8")
    shown = ask(small, "2000\n7\n1\n!\n", lang=lang)
    assert shown.count("Your answers cannot be saved just now") == 1
    assert "What kind of lender?" in shown
    assert (
        "copy these lines into a file: # What is your monthly income? monthly_income: 2000" in shown
    )


def test_a_full_disk_loses_nothing(
    small: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from advisor.interview import keep

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(keep, "replace_file", full)
    shown = ask(small, "2000\n7\n!\n")
    assert "cannot be saved just now (no space is left)" in shown
    assert "debt: 7" in shown


def test_what_somebody_else_wrote_meanwhile_is_left_alone(small: Path, tmp_path: Path) -> None:
    from datetime import date
    from io import StringIO

    from advisor.interview.keep import Keeper
    from advisor.interview.plain import PlainPrompter
    from advisor.pack.load import load

    told, file = StringIO(), tmp_path / "mine.yaml"
    day = date(2026, 11, 23)
    keeper = Keeper(load(small), day, PlainPrompter("en", day, StringIO(), told), file)
    keeper.keep({"debt": 1.0})
    file.write_text("debt: 5\n", "utf-8")
    keeper.keep({"debt": 2.0})
    keeper.keep({"debt": 3.0})
    assert file.read_text("utf-8") == "debt: 5\n"
    assert told.getvalue().count("changed by something else") == 1
    assert keeper.path
    assert "debt: 3\n" in keeper.path.read_text("utf-8")
