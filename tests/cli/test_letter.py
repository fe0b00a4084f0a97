"""`advisor letter`: a letter from a file of answers."""

from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.pack.folder import default_folder
from tests.cli.run import DAY, EXAMPLE, SMALL, advisor

LETTER = "instalment_proposal"


@pytest.mark.parametrize(("lang", "told"), [("zh", "1,000 元"), ("en", "¥1,000")])
def test_a_letter_is_written_from_the_answers(lang: str, told: str) -> None:
    done = advisor("letter", EXAMPLE, LETTER, DAY, "--lang", lang)
    assert done.exit_code == 0, done.output
    assert f"**{told}**" in done.stdout


def test_answers_may_come_by_standard_input() -> None:
    piped = advisor("letter", "-", LETTER, DAY, stdin=EXAMPLE.read_bytes())
    assert piped.stdout == advisor("letter", EXAMPLE, LETTER, DAY).stdout
    assert advisor("letter", "-", LETTER, DAY, stdin="").exit_code == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_names_every_letter(lang: str) -> None:
    listed = advisor("letter", "--list", "--lang", lang).stdout.splitlines()
    folder = default_folder() / "knowledge" / "letters"
    assert len(listed) == len(list(folder.glob("*.zh.md")))
    assert any(line.startswith(LETTER) for line in listed)


def test_a_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "letter.md"
    path.write_text("an old one")
    path.chmod(0o644)
    done = advisor("letter", EXAMPLE, LETTER, DAY, "--output", path)
    assert done.exit_code == 0, done.output
    assert str(path) in done.stdout
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text("utf-8") == advisor("letter", EXAMPLE, LETTER, DAY).stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((EXAMPLE, "instalment_propsal"), "did you mean: `instalment_proposal`?"),
        ((EXAMPLE,), "advisor letter [OPTIONS] ANSWERS LETTER"),
        ((), "advisor letter [OPTIONS] ANSWERS LETTER"),
        (("nowhere.yaml", LETTER), "there is no such file or folder"),
        ((EXAMPLE, LETTER, "--output", "/nowhere/x.md"), "/nowhere/x.md cannot be saved"),
        ((EXAMPLE, "talk", "--pack", SMALL), "there is no letter `talk`"),
    ],
)
def test_wrong_use_is_told(arguments: tuple[str | Path, ...], told: str) -> None:
    done = advisor("letter", *arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert told in done.stderr
