"""`advisor new FOLDER`: a pack that works at once, in a place where nothing is lost."""

import os
import re
import subprocess
import sys
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.authoring.new_pack import make_pack
from advisor.pack.load import load
from advisor.pack.schema import Remedy
from advisor.problem import AdvisorError
from tests.cli.run import DAY, ROOT, advisor

TODAY = date(2026, 11, 23)


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("languages", ["", "en", "zh", "zh,en", "en, cy", "zh-Hant"])
def test_it_is_sound_and_its_scenarios_show_every_rule(languages: str, tmp_path: Path) -> None:
    folder = tmp_path / "Our Advice"
    done = advisor("new", folder, "--lang", "en", "--languages", languages, DAY)
    assert done.exit_code == 0, done.output
    checked = advisor("check", "--strict", "--pack", folder, "--lang", "en", DAY)
    assert checked.exit_code == 0, checked.output
    assert "our_advice 0.1.0" in checked.stdout.splitlines()[0]
    pytest_ = [sys.executable, "-m", "pytest", "-q", "--rule-coverage", str(folder)]
    played = subprocess.run(pytest_, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert played.returncode == 0, played.stdout
    assert "2 passed" in played.stdout
    tags = re.split(", ?", languages or "en")
    assert f"languages: [{', '.join(tags)}]\n" in tree(folder)["knowledge/pack.yaml"]


@pytest.mark.parametrize(
    ("locale", "languages", "marked"),
    [("en_GB.UTF-8", "en", 0), ("zh_CN.UTF-8", "zh-CN", 0), ("zh_TW.UTF-8", "zh-TW", 1)],
)
def test_a_region_alone_leaves_nothing_to_translate(
    locale: str, languages: str, marked: int, tmp_path: Path
) -> None:
    options = () if languages == "en" else ("--languages", languages)
    assert advisor("new", tmp_path / "new", *options, DAY, LANG=locale).exit_code == 0
    made = tree(tmp_path / "new")
    assert f"languages: [{languages}]\n" in made["knowledge/pack.yaml"]
    marks = [name for name, text in made.items() if "translated" in text or "待翻译" in text]
    assert bool(marks) == bool(marked), marks
    assert advisor("check", "--strict", "--pack", tmp_path / "new", DAY).exit_code == 0


@pytest.mark.parametrize("languages", ["x_", "en,english", ",", "en;cy"])
def test_what_is_no_language_is_told_and_nothing_is_made(languages: str, tmp_path: Path) -> None:
    done = advisor("new", tmp_path / "new", "--lang", "en", "--languages", languages)
    assert done.exit_code == 2
    assert "is no language tag" in done.stderr
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_asks_and_advises(lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "mine"
    advisor("new", folder, "--lang", lang, DAY)
    monkeypatch.chdir(folder)
    answers = ["no", "1", "900", "2026-11-10", "2000", "1500"]
    done = advisor("ask", DAY, "--lang", lang, "--no-save", stdin="\n".join(answers) + "\n")
    assert done.exit_code == 0, done.output
    label = load(folder).entries_of(Remedy)["offer_instalments"].label[lang]
    assert f"1. {label}\n" in done.stdout


def test_what_to_do_next_can_be_typed_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder, words in (("my pack", " --pack 'my pack'  "), (".", "  ")):
        (tmp_path / "here").mkdir()
        monkeypatch.chdir(tmp_path / "here")
        _, check, ask, play = advisor("new", folder, "--lang", "en").stdout.splitlines()
        assert check.startswith(f"  advisor check --strict{words}")
        assert ask.startswith(f"  advisor ask{words}")
        assert play.startswith("  pytest ")
        monkeypatch.chdir(tmp_path)
        (tmp_path / "here").rename(tmp_path / f"was {len(folder)}")


def test_comments_are_in_the_language_of_the_author(tmp_path: Path) -> None:
    for lang in LANGUAGES:
        advisor("new", tmp_path / lang, "--lang", lang, DAY)
        comments = re.findall(r"(?m)^# (?!language).*", "\n".join(tree(tmp_path / lang).values()))
        assert len(comments) > 20
        has_chinese = [bool(re.search("[一-鿿]", line)) for line in comments]
        assert all(has_chinese) if lang == "zh" else not any(has_chinese)
        assert not any("|" in line.partition(" ")[2][:4] for line in comments)


def test_a_language_without_a_text_gets_the_english_one_marked(tmp_path: Path) -> None:
    folder = tmp_path / "croeso"
    make_pack(folder, ["cy", "en"], "en", TODAY)
    made = tree(folder)
    label = "    cy: Monthly income  # to be translated\n    en: Monthly income\n"
    assert label in made["knowledge/questions/money.yaml"]
    step = "    - cy: Send the letter and keep a copy.  # to be translated\n      en: Send the "
    assert step in made["knowledge/remedies.yaml"]
    letters = {name for name in made if name.endswith(".md")}
    assert letters == {f"knowledge/letters/instalment_offer.{lang}.md" for lang in ("cy", "en")}
    welsh, english = (made[name] for name in sorted(letters))
    assert welsh == f"{english}\n{{# to be translated #}}\n"
    assert "zh" not in "".join(made.values())
    assert "features/first_steps.feature" in made


@pytest.mark.parametrize(
    ("name", "pack"),
    [("Wales-2026", "wales_2026"), ("我的", "new_pack"), ("2026", "pack_2026"), ("__", "new_pack")],
)
def test_the_pack_is_called_after_its_folder(name: str, pack: str, tmp_path: Path) -> None:
    make_pack(tmp_path / name, LANGUAGES, "en", TODAY)
    assert load(tmp_path / name).about.pack == pack


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ("file/", "is not empty"),
        (".hidden/", "is not empty"),
        ("file", "is no folder"),
        ("link", "is no folder"),
    ],
)
def test_nothing_that_is_there_is_touched(there: str, said: str, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    if there.endswith("/"):
        (folder / there).mkdir(parents=True)
    elif there == "link":
        folder.symlink_to(tmp_path / "nowhere")
    else:
        folder.write_text("mine", "utf-8")
    before = sorted(tmp_path.rglob("*"))
    done = advisor("new", folder, "--lang", "en")
    assert done.exit_code == 2
    assert said in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_is_taken_also_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert advisor("new", tmp_path / "link", DAY).exit_code == 0
    assert load(tmp_path / "real").about.pack == "real"


def test_no_pack_is_made_among_the_files_of_another(tmp_path: Path) -> None:
    make_pack(tmp_path, LANGUAGES, "en", TODAY)
    for part in ("knowledge", "rules"):
        done = advisor("new", tmp_path / part / "more", "--lang", "en")
        assert done.exit_code == 2
        assert "lies among the files of another pack" in done.stderr
    assert advisor("new", tmp_path / "tests" / "more").exit_code == 0


@pytest.mark.parametrize("existing", [True, False])
@pytest.mark.parametrize("room", [0, 1, 5, 10])
def test_a_full_disk_leaves_nothing_half_made(
    room: int, existing: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a" / "b"
    if existing:
        folder.mkdir(parents=True)
    left = iter(range(room))

    def full(_handle: int) -> None:
        if next(left, None) is None:
            raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    done = advisor("new", folder, "--lang", "en")
    assert done.exit_code == 2
    assert "nothing of it is left" in done.stderr
    assert [*tmp_path.rglob("*")] == ([tmp_path / "a", folder] if existing else [])


def test_a_refused_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(AdvisorError, match="no pack can be made in"):
        make_pack(tmp_path / "file" / "below", LANGUAGES, "en", TODAY)
    for name in ("x" * 300, "a\0b"):
        with pytest.raises(AdvisorError, match="no pack can be made in"):
            make_pack(tmp_path / name, LANGUAGES, "en", TODAY)
    assert advisor("new", "", "--lang", "en").stderr.startswith("the command is not complete")


def test_the_template_is_a_part_of_the_program_and_sound_itself() -> None:
    template = files("advisor.authoring") / "template"
    assert template.joinpath("knowledge", "pack.yaml").is_file()
    folder = ROOT / "advisor" / "authoring" / "template"
    assert advisor("check", "--strict", "--pack", folder, DAY).exit_code == 0
    assert 'only-include = ["advisor", ' in (ROOT / "pyproject.toml").read_text("utf-8")
