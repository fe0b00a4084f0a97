"""Which pack is meant: the one named, the one around where somebody stands, the shipped one."""

import os
import shutil
from pathlib import Path

import pytest

from advisor.pack.folder import default_folder, enclosing_pack, pack_folder
from tests.cli.run import DAY, SMALL, advisor


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "mine")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder in which two folders happen to be called as those of a pack."""
    home = tmp_path / "home"
    for part in ("knowledge", "rules", "letters"):
        (home / part).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.mark.parametrize("below", [".", "rules", "knowledge/questions", "features/court"])
def test_it_is_found_from_wherever_one_stands_in_it(
    below: str, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pack / below).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(pack / below)
    assert pack_folder() == pack
    first = advisor("check", "--lang", "en", DAY).stdout.splitlines()[0]
    assert first == f"Pack small 0.0.1 in {pack}"


def test_the_nearest_one_counts(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = shutil.copytree(SMALL, pack / "tests" / "inner")
    monkeypatch.chdir(inner / "rules")
    assert pack_folder() == inner
    assert pack_folder(pack) == pack, "the one that is named counts before all"


def test_elsewhere_it_is_the_one_that_ships(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert enclosing_pack() is None
    assert pack_folder() == default_folder()


def test_a_link_to_a_folder_of_a_pack_leads_to_the_pack(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(pack / "rules")
    monkeypatch.chdir(tmp_path / "link")
    assert pack_folder() == pack


def test_a_folder_that_is_gone_is_in_no_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert pack_folder() == default_folder()


def test_folders_that_cannot_be_looked_at_are_passed_over(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = pack / "closed" / "inside"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    is_dir = Path.is_dir

    def refusing(path: Path) -> bool:
        if path.parent == pack / "closed":
            raise PermissionError(path)
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", refusing)
    assert pack_folder() == pack


def test_two_folders_in_a_home_are_no_pack_without_its_file(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home / "letters")
    assert pack_folder() == default_folder()
    (home / "knowledge" / "pack.yaml").write_text("pack: mine\n", "utf-8")
    assert pack_folder() == home


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no owners of this kind")
def test_what_a_stranger_left_above_is_passed_over_unless_it_is_named(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.geteuid() == 0:
        os.chown(pack, 4321, -1)  # what belongs to root is trusted
    monkeypatch.setattr(os, "geteuid", lambda: 1234)
    monkeypatch.chdir(pack / "rules")
    assert pack_folder() == default_folder()
    assert enclosing_pack(pack / "rules") == pack
    monkeypatch.chdir(pack)
    assert pack_folder() == pack, "whoever goes there means it"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "This folder has rules/ but no knowledge/, so it is no pack; what is checked is "),
        ("zh", "这个文件夹里有 rules/，但没有 knowledge/，所以不是一套内容；检查的是 "),
    ],
)
def test_half_a_pack_is_told_where_one_stands(
    lang: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rules").mkdir()
    monkeypatch.chdir(tmp_path)
    done = advisor("check", "--lang", lang, "--date", "2026-12-01")
    assert done.exit_code == 0
    assert done.stderr.startswith(f"{said}{default_folder()}")


@pytest.mark.parametrize(
    ("named", "said", "write"),
    [
        ("nothing", "there are no folders `knowledge/` and `rules/` in `{folder}`", "advisor new"),
        ("half", "`{folder}` has `rules/` but no `knowledge/`", "make `knowledge/`"),
        ("mine/rules", "there are no folders `knowledge/` and `rules/`", "--pack {tmp}/mine"),
    ],
)
def test_a_folder_that_is_no_pack_is_told_with_what_may_be_meant(
    named: str, said: str, write: str, pack: Path, tmp_path: Path
) -> None:
    folder = tmp_path / named
    if named == "half":
        (folder / "rules").mkdir(parents=True)
    folder.mkdir(exist_ok=True)
    done = advisor("check", "--pack", folder, "--lang", "en")
    assert done.exit_code == 2
    assert done.stderr.startswith(said.format(folder=folder))
    assert write.format(tmp=tmp_path) in done.stderr.rpartition("write: ")[2]
    assert not done.stdout


def test_a_pack_that_is_not_sound_is_named_too(pack: Path) -> None:
    (pack / "knowledge" / "pack.yaml").write_text("", "utf-8")
    done = advisor("check", "--pack", pack, "--lang", "en")
    assert done.exit_code == 2
    assert done.stdout == f"Pack in {pack}\n"


def test_going_on_names_the_pack_only_where_it_is_not_found(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for here, options, named in [
        (pack / "rules", [], ""),
        (pack / "rules", ["--pack", str(pack)], ""),
        (pack, ["--pack", "."], ""),
        (tmp_path, ["--pack", str(pack)], str(pack)),
    ]:
        monkeypatch.chdir(here)
        done = advisor("ask", *options, DAY, "--lang", "en", stdin="2000\n!\n")
        command = " ".join(done.output.split()).rpartition(": advisor ")[2]
        assert command.partition(" --pack ")[2].startswith(named), done.output
        assert ("--pack" in command) == bool(named)


def test_a_questionnaire_of_another_pack_is_told_as_such(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    advisor("new", other)
    asked = advisor("ask", "--pack", other, DAY, "--lang", "en", stdin="yes\n!\n")
    assert "2026-11-23-1.yaml" in asked.stdout
    monkeypatch.chdir(pack)
    done = advisor("advise", "2026-11-23-1", DAY, "--lang", "en")
    assert done.exit_code == 2
    first, second = done.stderr.split("\n\n")
    assert "this questionnaire was asked by another pack, other, not by small" in first
    assert "stand in the folder of other, or name it with --pack" in first
    assert "there is no question `plan_agreed`" in second
