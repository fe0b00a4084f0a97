"""`advisor sessions`, and `advisor ask --resume`: what was answered is there again."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.run import DAY, SMALL, advisor


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
    assert "Nothing was deleted." in sessions(small, "delete", "2026-11-23-1", stdin="\n")
    assert "Nothing was deleted." in sessions(small, "delete", "2026-11-23-1", stdin="-\n")
    done = advisor("sessions", "delete", "2026-11-23-1", "--pack", small, DAY, stdin="what\nyes\n")
    assert done.exit_code == 2
    assert "<stdin>:1:1: " in done.stderr
    assert len(list(data_home.rglob("*.yaml"))) == 2
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
        "2026-11-23-1  1 answer, not finished",
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
    assert not list(data_home.rglob("*.yaml"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_comment_says_what_was_asked(small: Path, data_home: Path, lang: str) -> None:
    questions = small / "knowledge" / "questions" / "money.yaml"
    text = questions.read_text("utf-8")
    text = text.replace("一共欠多少？", '"月入 {monthly_income}，一共欠多少？"')
    text = text.replace("How much do you owe?", "With {monthly_income}, how much do you owe?")
    questions.write_text(text, "utf-8")
    ask(small, "2000\n7\n", lang=lang)
    (file,) = data_home.rglob("*.yaml")
    asked = {"zh": "# 月入 2,000 元，一共欠多少？", "en": "# With ¥2,000, how much do you owe?"}
    assert asked[lang] in file.read_text("utf-8")
    assert "{" not in file.read_text("utf-8")


def test_one_answer_is_one(small: Path) -> None:
    ask(small, "2000\n")
    assert sessions(small).splitlines()[0] == "2026-11-23-1  1 answer, not finished"
    assert "with 1 answer. To change it" in ask(small, "-\n", "--resume")
    assert "with 2 answers. To change any" in ask(small, "", "--resume")
    assert "已有 2 个回答" in ask(small, "", "--resume", lang="zh")


def test_what_somebody_else_wrote_meanwhile_is_left_alone(small: Path, tmp_path: Path) -> None:
    from datetime import date
    from io import StringIO

    from advisor.interview.keep import Keeper
    from advisor.interview.plain import PlainPrompter
    from advisor.pack.load import load

    told, file = StringIO(), tmp_path / "mine.yaml"
    day = date(2026, 11, 23)
    keeper = Keeper(load(small), day, PlainPrompter("en", StringIO(), told), file)
    keeper.keep({"debt": 1.0})
    file.write_text("debt: 5\n", "utf-8")
    keeper.keep({"debt": 2.0})
    keeper.keep({"debt": 3.0})
    assert file.read_text("utf-8") == "debt: 5\n"
    assert told.getvalue().count("changed by something else") == 1
    assert keeper.path
    assert "debt: 3\n" in keeper.path.read_text("utf-8")


def kept_in(data_home: Path) -> Path:
    return data_home / "arrears-advisor" / "sessions"


@pytest.mark.parametrize(
    "command",
    [
        "advise {}",
        "explain {} --why-not talk",
        "what-if {} --set debt=5",
        "ask --resume {}",
    ],
)
def test_an_id_stands_for_its_file(
    command: str, tmp_path: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ask(SMALL, "2000\n-\n!\n")
    file = kept_in(data_home) / "2026-11-23-1.yaml"

    def outcome(name: str) -> tuple[int, str]:
        done = advisor(*command.format(name).split(), "--pack", SMALL, DAY, "--lang", "en")
        return done.exit_code, done.stdout + done.stderr

    by_id = outcome("2026-11-23-1")
    assert by_id == outcome(str(file))
    assert "cannot be read" not in by_id[1]
    code, told = outcome("2026-11-23-7")
    assert code == 2
    assert "did you mean: `2026-11-23-1`" in told


def test_a_letter_from_a_questionnaire_by_its_id(data_home: Path) -> None:
    kept_in(data_home).mkdir(parents=True)
    (kept_in(data_home) / "2026-11-23-1.yaml").write_text("your_part: borrower\n", "utf-8")
    done = advisor("letter", "2026-11-23-1", "evidence_log", DAY, "--lang", "en")
    assert done.exit_code == 0, done.stderr


def test_a_file_of_that_name_comes_first(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(small, "2000\n!\n")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2026-11-23-1").write_text("nonsense: 1\n", "utf-8")
    done = advisor("advise", "2026-11-23-1", "--pack", small, DAY, "--lang", "en")
    assert "nonsense" in done.stderr


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"], ids=["plain", "mark"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_a_session_survives_another_editor(
    small: Path, data_home: Path, before: bytes, ends: bytes
) -> None:
    ask(small, "2000\n-\n1\n0\n20 days ago\n")
    file = kept_in(data_home) / "2026-11-23-1.yaml"
    file.write_bytes(before + file.read_bytes().replace(b"\n", ends))
    assert sessions(small).splitlines()[0] == "2026-11-23-1  5 answers, finished"
    shown = ask(small, "2\n7\n", "--resume")
    assert "with 5 answers." in shown
    assert "updated" not in shown
    assert b"debt: 7\n" in file.read_bytes()
    assert len(list(kept_in(data_home).iterdir())) == 1


def test_another_packs_questionnaire_is_told_as_that(small: Path, tmp_path: Path) -> None:
    ask(small, "2000\n!\n")
    other = change(small, tmp_path, "pack: small", "pack: other")
    assert "--resume" not in ask(other, "")
    assert "no questionnaire" in advisor("ask", "--resume", "--pack", other, DAY).stderr
    shown = ask(other, "!\n", "--resume", "2026-11-23-1")
    assert "asked by another pack (small)" in shown
    assert "updated" not in shown
    listed = sessions(other).splitlines()[0]
    assert listed == "2026-11-23-1  not finished, asked by another pack: small"
    assert "问的是另一套内容：small" in sessions(other, lang="zh")


def test_a_session_says_its_version(small: Path, data_home: Path) -> None:
    ask(small, "2000\n!\n")
    file = kept_in(data_home) / "2026-11-23-1.yaml"
    text = file.read_text("utf-8")
    assert text.startswith("# session: 1\n# pack: small ")
    file.write_text(text.partition("\n")[2], "utf-8")  # as older versions wrote it
    assert "Going on from the last time" in ask(small, "!\n", "--resume")
    file.write_text(text.replace("session: 1", "session: 2"), "utf-8")
    done = advisor("ask", "--resume", "2026-11-23-1", "--pack", small, DAY, "--lang", "en")
    assert done.exit_code == 2
    assert "newer version" in done.stderr


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@pytest.mark.parametrize("mask", [0, 0o022, 0o277, 0o777], ids=oct)
def test_the_mode_does_not_depend_on_the_umask(small: Path, data_home: Path, mask: int) -> None:
    with umask(mask):
        ask(small, "2000\n!\n")
    folder = kept_in(data_home)
    assert [f.stat().st_mode & 0o777 for f in (folder, folder.parent, data_home)] == [0o700] * 3
    assert (folder / "2026-11-23-1.yaml").stat().st_mode & 0o777 == 0o600


def test_an_open_folder_is_closed(small: Path, data_home: Path) -> None:
    folder = kept_in(data_home)
    folder.mkdir(parents=True)
    for ours in (folder, folder.parent):
        ours.chmod(0o777)
    ask(small, "2000\n!\n")
    assert [f.stat().st_mode & 0o777 for f in (folder, folder.parent)] == [0o700] * 2


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_somebody_elses_folder_is_not_used(small: Path, data_home: Path) -> None:
    folder = kept_in(data_home)
    folder.mkdir(parents=True)
    os.chown(folder, 12345, 12345)
    assert "Your answers cannot be saved just now" in ask(small, "2000\n7\n!\n")
    assert not list(folder.iterdir())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
@pytest.mark.parametrize("elsewhere", [False, True])
def test_somebody_elses_answers_are_read_and_left_alone(
    small: Path, data_home: Path, tmp_path: Path, elsewhere: bool
) -> None:
    ask(small, "2000\n!\n")
    theirs = kept_in(data_home) / "2026-11-23-1.yaml"
    if elsewhere:
        theirs = theirs.rename(tmp_path / "theirs.yaml")
    os.chown(theirs, 12345, 12345)
    before = theirs.read_bytes()
    resume = ("--resume", theirs if elsewhere else theirs.stem)
    done = advisor("ask", *resume, "--pack", small, DAY, "--lang", "en", stdin="-\n")
    assert done.exit_code == 2
    assert "belongs to another user" in done.stderr
    assert "Going on from the last time" in ask(small, "-\n", *resume, "--no-save")
    mine = tmp_path / "mine.yaml"
    ask(small, "7\n!\n", *resume, "--save", mine)
    assert "monthly_income: 2000\n" in mine.read_text("utf-8")
    assert (theirs.read_bytes(), theirs.stat().st_uid) == (before, 12345)


def test_answers_behind_a_link_are_not_gone_on_with(small: Path, tmp_path: Path) -> None:
    ask(small, "2000\n!\n", "--save", tmp_path / "mine.yaml")
    link = tmp_path / "link.yaml"
    link.symlink_to("mine.yaml")
    done = advisor("ask", "--resume", link, "--pack", small, DAY, "--lang", "en", stdin="7\n!\n")
    assert done.exit_code == 2
    assert f"is a link to {tmp_path / 'mine.yaml'}" in done.stderr
    assert link.is_symlink()
    assert "debt" not in (tmp_path / "mine.yaml").read_text("utf-8")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def link_away(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def bytes_of_nothing(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00[")


STRANGE = [pipe, dangling, link_away, Path.mkdir, bytes_of_nothing]


@pytest.mark.parametrize("make", STRANGE, ids=lambda make: make.__name__)
def test_a_strange_file_is_named_and_the_rest_works(small: Path, data_home: Path, make) -> None:  # type: ignore[no-untyped-def]
    ask(small, "2000\n!\n")
    make(kept_in(data_home) / "2026-11-23-5.yaml")
    listed = sessions(small)
    assert "2026-11-23-1  1 answer, not finished" in listed
    assert "2026-11-23-5  cannot be read" in listed
    assert "--resume 2026-11-23-1" in ask(small, "")
    if make is not bytes_of_nothing:
        assert "Going on from the last time" in ask(small, "!\n", "--resume")
    assert "- Monthly income: ¥2,000" in sessions(small, "show", "--all")
    for command in (("sessions", "show"), ("advise",), ("ask", "--resume")):
        done = advisor(*command, "2026-11-23-5", "--pack", small, DAY, "--lang", "en")
        assert done.exit_code == 2
        assert "2026-11-23-5.yaml:1:1: " in done.stderr
    ask(small, "3000\n!\n")
    done = advisor("sessions", "delete", "--all", "--yes", "--pack", small, "--lang", "en")
    left = [] if make is not Path.mkdir else ["2026-11-23-5.yaml"]
    assert [file.name for file in kept_in(data_home).iterdir()] == left
    assert done.exit_code == (2 if left else 0)


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither HOME nor the list of users says where the person lives."""
    import pwd

    def nobody(_uid: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("homeless")
def test_without_a_home_everything_else_works(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    shown = ask(small, "2000\n!\n")
    assert "cannot be saved just now (your home folder is not known: HOME is not set)" in shown
    assert "monthly_income: 2000" in shown
    assert sessions(small) == "No questionnaire is kept on this machine.\n"
    for command in (("ask", "--resume"), ("advise", "2026-11-23-1")):
        done = advisor(*command, "--pack", small, "--lang", "en")
        assert done.exit_code == 2
        assert "no questionnaire is kept" in done.stderr
    assert set(tmp_path.iterdir()) == before
