"""An earlier questionnaire at a real terminal, and how to go on with one that was stopped."""

import signal
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="needs a system with pseudo-terminals")

from tests.cli.run import DAY, advisor
from tests.interview.terminal import CTRL_C, CTRL_D, DOWN, ENTER, Screen, asking

EARLIER = "is not finished, and its 2 answers are here"


@pytest.fixture
def begun(small: Path) -> Path:
    """The pack, of which a questionnaire was begun."""
    done = advisor("ask", "--pack", small, DAY, "--lang", "en", stdin="2000\n-\n")
    assert done.exit_code == 0
    return small


def offer(screen: Screen) -> None:
    screen.wait_for("3. show its answers")
    screen.wait_for("Up/Down, Enter")
    assert EARLIER in " ".join(screen.text.split())


def left(data_home: Path) -> list[str]:
    return sorted(file.stem for file in data_home.rglob("*.yaml"))


@pytest.mark.parametrize("keys", [ENTER, "1" + ENTER])
def test_it_goes_on(begun: Path, keys: str, data_home: Path) -> None:
    with asking(begun, "--lang", "en") as screen:
        offer(screen)
        screen.type(keys)
        screen.wait_for("> go on with it")
        screen.wait_for("Going on from the last time, with 2 answers.")
        screen.wait_for("What kind of lender?")
        screen.wait_for("and more keys")
        screen.type("2" + ENTER)
        screen.wait_for("What has happened?")
        screen.type(CTRL_C)
        assert screen.end() == 130
        assert "Monthly income" not in screen.text
    assert left(data_home) == ["2026-11-23-1"]


@pytest.mark.parametrize("keys", [DOWN + ENTER, "2" + ENTER, "-"])
def test_a_new_one_begins_and_the_earlier_one_stays(
    begun: Path, keys: str, data_home: Path
) -> None:
    with asking(begun, "--lang", "en") as screen:
        offer(screen)
        screen.type(keys)
        screen.wait_for("What is your monthly income?")
        screen.wait_for("\n>")
        screen.type("7" + ENTER)
        screen.wait_for("How much do you owe?")
        screen.type(CTRL_C)
        assert screen.end() == 130
    assert left(data_home) == ["2026-11-23-1", "2026-11-23-2"]


def test_its_answers_are_shown_in_either_language_before_that(begun: Path) -> None:
    with asking(begun, "--lang", "en") as screen:
        offer(screen)
        screen.type("3" + ENTER)
        screen.wait_for("- Monthly income: ¥2,000")
        screen.wait_for("3. show its answers")
        screen.wait_for("Up/Down, Enter")
        screen.type("@")
        screen.wait_for("3. 看看上次的回答")
        screen.wait_for("回车确定")
        screen.type("1" + ENTER)
        screen.wait_for("接着上次：已有 2 个回答")
        screen.wait_for("哪一类机构？")
        screen.type(CTRL_C)
        assert screen.end() == 130


@pytest.mark.parametrize("keys", ["!", "#", CTRL_C, CTRL_D])
def test_whoever_leaves_changes_nothing(begun: Path, keys: str, data_home: Path) -> None:
    (file,) = data_home.rglob("*.yaml")
    before = file.read_bytes()
    with asking(begun, "--lang", "en") as screen:
        offer(screen)
        screen.type(keys)
        screen.wait_for("Stopped.")
        assert screen.end() == 130
        assert "Traceback" not in screen.text
    assert file.read_bytes() == before


def test_it_is_offered_where_lines_are_read_too(begun: Path) -> None:
    with asking(begun, "--lang", "en", "--plain") as screen:
        screen.wait_for("3. show its answers")
        screen.wait_for("\n> ")
        screen.type("4" + ENTER)
        screen.wait_for("the list has no `4`")
        screen.wait_for("\n> ")
        screen.type("1" + ENTER)
        screen.wait_for("Going on from the last time")
        screen.wait_for("What kind of lender?")
        screen.type(CTRL_C)
        assert screen.end() == 130


@pytest.mark.parametrize("written", [b"a: [\n", b"\xff", None], ids=["yaml", "bytes", "folder"])
def test_what_cannot_be_read_is_named_and_the_rest_is_offered(
    begun: Path, data_home: Path, written: bytes | None
) -> None:
    (good,) = data_home.rglob("*.yaml")
    for number in (0, 9):  # before the other and after it
        strange = good.with_name(f"2026-11-23-{number}.yaml")
        strange.write_bytes(written) if written else strange.mkdir()
    with asking(begun, "--lang", "en") as screen:
        screen.wait_for("2026-11-23-0, 2026-11-23-9 cannot")
        offer(screen)
        screen.type(ENTER)
        screen.wait_for("Going on from the last time, with 2 answers.")
        screen.type(CTRL_C)
        screen.end()
    piped = advisor("ask", "--pack", begun, DAY, "--lang", "zh", stdin="")
    assert "以前的问卷 2026-11-23-0、2026-11-23-9 读不了" in " ".join(piped.stdout.split())


def test_a_questionnaire_without_answers_is_not_offered(small: Path, data_home: Path) -> None:
    assert advisor("ask", "--pack", small, DAY, stdin="1\n").exit_code == 0
    (file,) = data_home.rglob("*.yaml")
    file.write_bytes(b"")
    with asking(small, "--lang", "en") as screen:
        screen.wait_for("What is your monthly income?")
        assert "An earlier" not in screen.text
        screen.type(CTRL_C)
        screen.end()


def test_no_key_that_deletes_is_named(begun: Path) -> None:
    for options in ((), ("--plain",)):
        with asking(begun, "--lang", "en", *options) as screen:
            screen.wait_for("3. show its answers")
            assert "#" not in screen.text
            screen.type(CTRL_C)
            screen.end()


@pytest.mark.parametrize("stops", [CTRL_C, signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("in_a_list", [False, True])
def test_the_line_to_go_on_with_is_told(
    small: Path, stops: str | signal.Signals, in_a_list: bool
) -> None:
    with asking(small, "--lang", "en") as screen:
        for answer in ("2000", "7") if in_a_list else ("2000",):
            screen.wait_for("\n>")
            screen.type(answer + ENTER)
        screen.wait_for("and more keys" if in_a_list else "How much do you owe?")
        if not in_a_list:
            screen.wait_for("\n>")
        if isinstance(stops, str):
            screen.type(stops)
        else:
            screen.process.send_signal(stops)
        screen.wait_for("Stopped.")
        screen.wait_for(f"To go on: advisor ask --resume 2026-11-23-1 --pack {small}")
        assert screen.end() == 130
        assert "Traceback" not in screen.text


def test_the_line_to_go_on_with_names_a_file(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "my answers.yaml"
    with asking(small, "--lang", "zh", "--save", file) as screen:
        screen.wait_for("\n>")
        screen.type("2000" + ENTER)
        screen.wait_for("一共欠多少？")
        screen.wait_for("\n>")
        screen.type("!" + ENTER)
        screen.wait_for(f"要接着答：advisor ask --resume '{file}' --pack {small}")
        assert screen.end() == 0


def test_at_the_end_the_line_to_see_the_advice_with_is_told(small: Path, data_home: Path) -> None:
    done = advisor("ask", "--pack", small, DAY, "--lang", "en", stdin="2000\n-\n")
    line = done.stdout.splitlines()[-1]
    command = f"advisor advise 2026-11-23-1 --pack {small} --all"
    assert line == f"To see all the advice, at any time: {command}"
    seen = advisor(*command.split()[1:], DAY, "--lang", "en")
    assert seen.exit_code == 0
    assert "As of 23 November 2026" in seen.stdout
