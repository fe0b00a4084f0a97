"""The loaded-pack cache: it saves time, and can neither be stale nor do harm."""

import json
import os
import pickle
import random
import shutil
import tempfile
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest

from advisor.pack import cache, load, schema
from advisor.pack.cache import load_cached
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError
from tests.cli.run import DAY, SMALL, advisor


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "pack")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where loaded packs are kept."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(cache, "user_cache_path", lambda _name: folder)
    return folder


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were really loaded."""
    seen: list[Path] = []
    real = load.load

    def counting(folder: Path) -> Pack:
        seen.append(folder)
        return real(folder)

    monkeypatch.setattr(load, "load", counting)
    return seen


def the_file(kept: Path) -> Path:
    (file,) = kept.iterdir()
    return file


def test_the_second_time_nothing_is_loaded(pack: Path, kept: Path, loads: list[Path]) -> None:
    first, second = load_cached(pack), load_cached(pack)
    assert loads == [pack]
    assert first == second == load.load(pack)
    assert list(second.questions) == list(first.questions)
    assert the_file(kept).stat().st_mode & 0o777 == 0o600


def test_the_advice_is_the_same(pack: Path, kept: Path) -> None:
    ask = ("advise", "-", "--pack", pack, DAY, "--format", "json")
    answers = "monthly_income: 2000\nmissed_on: 2026-10-20\n"
    fresh = advisor(*ask, stdin=answers)
    assert the_file(kept)
    assert json.loads(fresh.stdout)["recommendations"]
    assert advisor(*ask, stdin=answers).stdout == fresh.stdout


@pytest.mark.parametrize("change", ["edited", "added", "removed", "renamed"])
def test_a_changed_pack_is_noticed(change: str, pack: Path, kept: Path, loads: list[Path]) -> None:
    load_cached(pack)
    parameters = pack / "knowledge" / "parameters.yaml"
    if change == "edited":
        before = parameters.stat()
        parameters.write_text(parameters.read_text("utf-8").replace("value: 24", "value: 36"))
        os.utime(parameters, ns=(before.st_atime_ns, before.st_mtime_ns))
    elif change == "added":
        (pack / "rules" / "more.yaml").write_text("[]\n")
    elif change == "removed":
        parameters.unlink()
    else:
        parameters.rename(parameters.with_name("numbers.yaml"))
    assert load_cached(pack) == load.load(pack)
    assert loads == [pack, pack, pack]
    assert len(list(kept.iterdir())) == 2, "one for each state of the pack"


def test_any_damage_is_seen_before_anything_is_read(
    pack: Path, kept: Path, loads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = load_cached(pack)
    file = the_file(kept)
    good = file.read_bytes()
    monkeypatch.setattr(cache, "_DataOnly", None)  # whoever unpickles fails
    dice = random.Random(1)
    for _ in range(300):
        bad = bytearray(good)
        bad[dice.randrange(len(bad))] ^= 1 << dice.randrange(8)
        file.write_bytes(bad)
        with pytest.raises(ValueError, match=file.name):
            cache._read(file)
    monkeypatch.undo()
    file.write_bytes(good.replace("半夜来电".encode(), "半夜去电".encode()))
    assert load.load(pack) == expected
    monkeypatch.setattr(cache, "user_cache_path", lambda _name: kept)
    assert load_cached(pack) == expected


def test_a_refused_file_changes_no_class(pack: Path, kept: Path) -> None:
    """A pickle may set attributes of classes before it fails."""
    load_cached(pack)
    file = the_file(kept)
    sets = pickle.dumps(schema.LegalNote)[:-1] + pickle.dumps((None, {"verified": True}))[2:-1]
    file.write_bytes(b"0" * 64 + b"\n" + sets + b"b0.")
    load_cached(pack)
    assert isinstance(schema.LegalNote.verified, property)


def test_an_edit_while_it_is_loaded_is_not_kept_under_the_old_name(
    pack: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parameters = pack / "knowledge" / "parameters.yaml"
    before, real = parameters.read_text("utf-8"), load.load

    def edited_first(folder: Path) -> Pack:
        parameters.write_text(before.replace("value: 24", "value: 36"), "utf-8")
        return real(folder)

    monkeypatch.setattr(load, "load", edited_first)
    load_cached(pack)
    monkeypatch.setattr(load, "load", real)
    parameters.write_text(before, "utf-8")
    assert load_cached(pack) == real(pack)
    assert load_cached(pack).parameters["rate_line"].values[0].value == 24


def test_what_a_killed_process_left_is_removed(pack: Path, kept: Path) -> None:
    kept.mkdir()
    old, young = kept / ".abc.pack.x1", kept / ".def.pack.x2"
    for file in (old, young):
        file.write_bytes(b"half")
    os.utime(old, (0, 0))
    load_cached(pack)
    assert (old.exists(), young.exists()) == (False, True)


def test_a_pack_that_cannot_be_read_is_told_as_by_load(pack: Path, kept: Path) -> None:
    (pack / "rules" / "more.yaml").symlink_to(pack / "nowhere")
    told = []
    for loader in (load.load, load_cached):
        with pytest.raises(AdvisorError) as caught:
            loader(pack)
        told.append(caught.value.text("en"))
    assert told[0] == told[1]
    assert told[0].startswith("rules/more.yaml:1:1: this file cannot be read")
    assert not kept.exists()


class Harm:
    """What a hostile pickle would run."""

    def __init__(self, call: Any, *arguments: Any) -> None:
        self.call, self.arguments = call, arguments

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return self.call, self.arguments


def damaged(kind: str, good: bytes, trace: Path) -> bytes:
    """A file that is not the pack; whatever would run its code leaves a trace."""
    return {
        "empty": b"",
        "truncated": good[: len(good) // 2],
        "garbled": good[:40] + bytes(byte ^ 255 for byte in good[40:]),
        "text": b"no pickle at all",
        "other object": pickle.dumps({"some": "data"}),
        "class and no pack": pickle.dumps(Pack),
        "exec": pickle.dumps(Harm(exec, f"open({str(trace)!r}, 'w').close()")),
        "os.system": pickle.dumps(Harm(os.system, f"touch '{trace}'")),
        "behind a dot": b"\x80\x04cadvisor.pack.yaml_tree\nPath.touch\n"
        b"(cadvisor.pack.yaml_tree\nPath\n(S'" + str(trace).encode() + b"'\ntRtR.",
        "imported name": b"cadvisor.pack.yaml_tree\nPath\n(S'x'\ntR.",
    }[kind]


HOSTILE = ["exec", "os.system", "behind a dot"]
WRONG = ["empty", "truncated", "garbled", "text", "other object", "class and no pack"]


@pytest.mark.parametrize("kind", HOSTILE)
def test_the_hostile_files_are_hostile(kind: str, tmp_path: Path) -> None:
    """Else the next test would show nothing."""
    pickle.loads(damaged(kind, b"", tmp_path / "trace"))
    assert (tmp_path / "trace").exists()


@pytest.mark.parametrize("kind", [*WRONG, *HOSTILE, "imported name"])
def test_what_is_not_the_pack_is_ignored_and_runs_nothing(
    kind: str, pack: Path, kept: Path, loads: list[Path], tmp_path: Path
) -> None:
    expected = load_cached(pack)
    file, trace = the_file(kept), tmp_path / "trace"
    file.write_bytes(damaged(kind, file.read_bytes(), trace))
    assert load_cached(pack) == expected
    assert loads == [pack, pack], "it was loaded anew"
    assert not trace.exists()
    assert load_cached(pack) == expected
    assert loads == [pack, pack], "and kept anew"


def test_a_file_that_others_could_have_written_is_not_read(
    pack: Path, kept: Path, loads: list[Path]
) -> None:
    load_cached(pack)
    the_file(kept).chmod(0o666)
    load_cached(pack)
    assert loads == [pack, pack]


@pytest.mark.parametrize("place", ["a file", "below a file", "a full disk"])
def test_no_place_to_keep_it_is_no_error(
    place: str, pack: Path, kept: Path, loads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_where: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    if place == "a file":
        kept.write_text("in the way")
    elif place == "below a file":
        kept.with_name("file").write_text("in the way")
        monkeypatch.setattr(cache, "user_cache_path", lambda _name: kept.with_name("file") / "x")
    else:
        monkeypatch.setattr(tempfile, "mkstemp", full)
    for _ in range(2):
        done = advisor("advise", "-", "--pack", pack, DAY)
        assert done.exit_code == 0, done.output
        assert not done.stderr
    assert loads == [pack, pack]


def test_only_the_last_few_packs_are_kept(pack: Path, kept: Path) -> None:
    for number in range(cache.KEPT + 2):
        (pack / "rules" / f"more_{number}.yaml").write_text("[]\n")
        load_cached(pack)
    assert len(list(kept.iterdir())) == cache.KEPT


def test_no_pack_is_taken_for_another_one(pack: Path, kept: Path) -> None:
    load_cached(pack)
    first = the_file(kept).read_bytes()
    parties = pack / "rules" / "rules.yaml"
    parties.write_text(parties.read_text("utf-8").replace("0.7", "0.6"), "utf-8")
    load_cached(pack)
    for file in kept.iterdir():  # as a backup put back under a wrong name
        file.write_bytes(first)
    assert load_cached(pack) == load.load(pack)
