"""The files of a pack: none is left out without a word, and none makes the program wait."""

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.authoring.check import check_pack
from advisor.files import LARGEST
from advisor.pack import pack_files
from advisor.pack.load import load
from advisor.problem import AdvisorError
from tests.cli.run import SMALL, advisor


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "pack")


def told_of(pack: Path) -> list[tuple[str, str]]:
    with pytest.raises(AdvisorError) as caught:
        load(pack)
    for lang in ("zh", "en"):
        assert caught.value.text(lang)
    return [(str(problem.place), problem.code) for problem in caught.value.problems]


def test_what_is_no_regular_file_is_told(pack: Path) -> None:
    os.mkfifo(pack / "rules" / "pipe.yaml")
    (pack / "rules" / "device.yaml").symlink_to("/dev/zero")
    (pack / "rules" / "dangling.yaml").symlink_to(pack / "nowhere")
    (pack / "rules" / "folder.yaml").mkdir()
    with (pack / "rules" / "large.yaml").open("wb") as file:
        file.truncate(1000 * LARGEST)
    assert told_of(pack) == [
        ("rules/dangling.yaml:1:1", "file_unreadable"),
        ("rules/device.yaml:1:1", "file_not_regular"),
        ("rules/large.yaml:1:1", "file_too_large"),
        ("rules/pipe.yaml:1:1", "file_not_regular"),
    ]


def test_links_to_files_are_followed_and_links_to_folders_told(pack: Path) -> None:
    (pack / "rules" / "rules.yaml").rename(pack / "elsewhere.yaml")
    (pack / "rules" / "rules.yaml").symlink_to(pack / "elsewhere.yaml")
    assert len(load(pack).rules) == 2
    (pack / "rules" / "loop").symlink_to(pack)
    assert told_of(pack) == [("rules/loop:1:1", "folder_is_link")]


def test_a_folder_that_cannot_be_read_is_told(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pack / "rules" / "closed").mkdir()
    real = os.scandir

    def refusing(folder: Path) -> Any:
        if folder.name == "closed":
            raise PermissionError(13, "Permission denied", str(folder))
        return real(folder)

    monkeypatch.setattr(os, "scandir", refusing)  # whoever runs this may be root
    assert told_of(pack) == [("rules/closed:1:1", "folder_unreadable")]


def test_what_others_say_of_a_file_that_is_not_read_is_no_mistake(pack: Path) -> None:
    remedies = pack / "knowledge" / "remedies.yaml"
    remedies.rename(remedies.with_suffix(".yml"))
    assert told_of(pack) == [("knowledge/remedies.yml:1:1", "file_misnamed")]


def test_copies_that_editors_leave_are_no_mistake(pack: Path) -> None:
    for name in ("rules.yaml~", "rules.yaml.bak", ".rules.yaml.swp", "notes.txt", "#rules.yaml#"):
        (pack / "rules" / name).write_text("- rule: hidden")
    assert len(load(pack).rules) == 2


@pytest.mark.skipif(sys.platform == "darwin", reason="its file names are always UTF-8")
def test_a_file_name_that_is_not_utf8_is_told(pack: Path) -> None:
    name = os.fsencode(pack / "rules") + b"/sch\xf6n.yaml"
    Path(os.fsdecode(name)).write_text("[]\n")
    assert [code for _, code in told_of(pack)] == ["file_name_unreadable"]
    done = advisor("check", "--pack", pack)
    assert done.exit_code == 2
    assert "sch\ufffdn.yaml" in done.stderr


def numbered(folder: Path, count: int) -> Iterator[Path]:
    for number in range(count):
        yield folder / f"more_{number:04}.yaml"


def test_a_pack_has_bounds(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in numbered(pack / "rules", 12):
        file.write_text("[]\n")
    monkeypatch.setattr(pack_files, "MOST_FILES", 10)
    assert told_of(pack) == [("rules/more_0004.yaml:1:1", "pack_too_large")]
    monkeypatch.setattr(pack_files, "MOST_FILES", 100)
    monkeypatch.setattr(pack_files, "MOST_BYTES", 1000)
    assert [code for _, code in told_of(pack)] == ["pack_too_large"]
    deep = pack / "rules" / "/".join("abcdefghijk")
    deep.mkdir(parents=True)
    monkeypatch.setattr(pack_files, "MOST_BYTES", 200_000)
    assert told_of(pack) == [("rules/a/b/c/d/e/f/g/h/i/j/k:1:1", "folder_too_deep")]


def test_an_empty_pack_file_lacks_everything(pack: Path) -> None:
    (pack / "knowledge" / "pack.yaml").write_text("# nothing\n")
    assert {code for _, code in told_of(pack)} == {"missing_key"}
    (pack / "knowledge" / "pack.yaml").unlink()
    assert told_of(pack) == [("knowledge/pack.yaml:1:1", "file_unreadable")]


def test_a_file_that_means_nothing_to_a_pack_is_a_warning(pack: Path) -> None:
    (pack / "rules" / "old.yaml.bak").write_text("- rule: old\n", "utf-8")
    (pack / "knowledge" / "facts.xlsx").write_bytes(b"PK")
    for name in (".DS_Store", "derived.yaml~", "#derived.yaml#"):
        (pack / "knowledge" / name).write_bytes(b"")
    told = [
        str(p.place)
        for p in check_pack(pack, date(2026, 11, 28)).warnings
        if p.code == "file_not_read"
    ]
    assert told == ["knowledge/facts.xlsx:1:1", "rules/old.yaml.bak:1:1"]
