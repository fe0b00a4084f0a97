"""Where `--output` and `--save` write to: files, streams, devices, and what they leave alone."""

import os
import threading
from pathlib import Path

import pytest

from tests.cli.run import DAY, EXAMPLE, SMALL, advisor, program

ANSWERS = "2000\n-\n!\n"


def advise(output: Path, lang: str = "en") -> "tuple[int, str, str]":
    done = advisor("advise", EXAMPLE, DAY, "--lang", lang, "--output", output)
    return done.exit_code, done.stdout, done.stderr


def ask(save: Path, stdin: str = ANSWERS) -> "tuple[int, str, str]":
    arguments = ("ask", "--pack", SMALL, DAY, "--lang", "en", "--save", save)
    done = advisor(*arguments, stdin=stdin)
    return done.exit_code, " ".join(done.stdout.split()), done.stderr


def read_from(pipe: Path) -> "tuple[threading.Thread, list[bytes]]":
    """Somebody who reads a pipe until its end."""
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    return reader, found


def test_an_existing_file_is_replaced_and_that_is_told(tmp_path: Path) -> None:
    file = tmp_path / "advice.txt"
    assert "replaces" not in advise(file)[1]
    assert "it replaces the file that was there before" in advise(file)[1]
    assert "原来在那里的文件被换掉了" in advise(file, "zh")[1]
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_nothing_is_written_through_a_link(target: str, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine", "utf-8")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / target)
    for code, _, told in (advise(link), ask(link)):
        assert code == 2
        assert f"is a link to {tmp_path / target}" in told
    assert link.is_symlink()
    assert (tmp_path / "there").read_text("utf-8") == "mine"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_somebody_elses_file_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "theirs"
    file.write_text("theirs", "utf-8")
    os.chown(file, 12345, 12345)
    for code, _, told in (advise(file), ask(file)):
        assert code == 2
        assert "belongs to another user" in told
    assert file.read_text("utf-8") == "theirs"


def test_a_pipe_takes_what_is_written(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    plain = tmp_path / "plain"
    advise(plain)
    reader, found = read_from(pipe)
    assert advise(pipe)[:2] == (0, "")
    reader.join()
    assert found == [plain.read_bytes()]
    reader, found = read_from(pipe)
    assert ask(pipe)[0] == 0
    reader.join()
    assert found[0].startswith(b"# session: 1\n")
    assert b"monthly_income: 2000\n" in found[0]
    assert pipe.is_fifo()


def test_devices_stay_devices() -> None:
    null = Path(os.devnull)
    assert advise(null)[0] == 0
    assert ask(null)[0] == 0
    assert ask(null, "2000\n#\nyes\n")[0] == 0
    assert null.is_char_device()


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs /dev/stdout")
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_by_its_name(name: str, tmp_path: Path) -> None:
    to_pipe = program("advise", EXAMPLE, DAY, "--lang", "en", "--output", name)
    plain = tmp_path / "plain"
    advise(plain)
    assert to_pipe.communicate()[0] == plain.read_bytes()


def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as ours:
        ours.bind("s")
        code, _, told = advise(Path("s"))
    assert code == 2
    assert "no ordinary file" in told


@pytest.mark.parametrize(
    "arguments",
    ["advise x.yaml --output=", "letter x.yaml y --output=", "ask --save=", "check --pack="],
)
def test_no_name_is_no_file(arguments: str) -> None:
    done = advisor(*arguments.split(), "--lang", "en")
    assert done.exit_code == 2
    assert "needs a value after it" in done.stderr


def test_an_existing_file_is_named_before_it_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "thesis.txt"
    file.write_text("three years of work", "utf-8")
    shown = "".join(ask(file)[1].split())  # a long path is broken over lines
    assert f"{file}isthereal" in shown
    assert "Yourfirstanswerreplaceswhatitholds" in shown
    fresh = tmp_path / "fresh.yaml"
    assert "is there already" not in ask(fresh)[1]


@pytest.mark.parametrize("content", ["three years of work", "debt: 5\n", ""])
def test_leaving_without_a_trace_gives_back_what_was_there(content: str, tmp_path: Path) -> None:
    file = tmp_path / "thesis.txt"
    file.write_text(content, "utf-8")
    shown = ask(file, "2000\n#\nyes\n")[1]
    assert file.read_text("utf-8") == content
    assert "the file that was there before is as it was" in shown


def test_leaving_without_a_trace_removes_what_was_made(tmp_path: Path) -> None:
    assert "nothing was kept" in ask(tmp_path / "new.yaml", "2000\n#\nyes\n")[1]
    assert not list(tmp_path.glob("new*"))


def test_leaving_a_resumed_questionnaire_keeps_the_earlier_answers(data_home: Path) -> None:
    def again(stdin: str, *options: str) -> str:
        done = advisor("ask", "--pack", SMALL, DAY, "--lang", "en", *options, stdin=stdin)
        return " ".join(done.stdout.split())

    again("2000\n!\n")
    file = next(data_home.rglob("*.yaml"))
    before = file.read_bytes()
    assert "as it was" in again("<\n1500\n#\nyes\n", "--resume")
    assert file.read_bytes() == before
