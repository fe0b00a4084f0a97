"""Packs in English only, in Welsh and English, and in traditional Chinese, from end to end."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from advisor.report.as_text import as_text
from tests.cli.run import DAY, advisor

PACKS = Path(__file__).with_name("packs")
LOCALES = {"english": "zh_CN.UTF-8", "welsh": "cy_GB.UTF-8", "traditional": "en_GB.UTF-8"}
"""Each pack in a locale whose language the pack or the program has not."""
CHINESE = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
ANSWERS = """
monthly_income: 900
missed_on: 2026-11-03
lender: bank
troubles: [job]
"""
IN_COURT = ANSWERS.replace("11-03", "11-13") + "in_court: yes\n"
TYPED = "2026-11-13\nno\n2\n900\n1\n1\n"
ENGLISH = re.compile(
    r"\b(What|When|Why|How|Who|Basis|Cost|Risk|law|sure|Please|days?|unknown|yes|week|Last)\b"
)
"""Words of the program and of the English pack that a Chinese one must not show."""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


@pytest.fixture(autouse=True)
def _own_sessions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def run(name: str, *words: str | Path, stdin: str = "", locale: str = "") -> str:
    """What a command prints, its errors too."""
    command = (*words, "--pack", PACKS / name, DAY)
    done = advisor(*command, stdin=stdin, LANG=locale or LOCALES[name])
    assert not isinstance(done.exception, Exception), done.exception
    return done.output


def features(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What pytest prints for scenarios."""
    capsys.readouterr()
    pytest.main(["-p", "no:cacheprovider", "-n", "0", str(path)])
    return capsys.readouterr().out


def everything(name: str, answers: Path) -> Iterator[tuple[str, str]]:
    """Every command and form, right and wrong: what was called, and what it printed."""
    court = ("--set", "in_court=yes")
    calls: list[tuple[str | Path, ...]] = [
        ("check",),
        ("check", "--unverified"),
        *(("advise", answers, "--format", form) for form in ("text", "json", "markdown", "html")),
        ("advise", answers, "--all"),
        ("advise", answers, "--plain"),
        ("advise", answers, "--lang", "fr"),
        ("advise", answers, "--lang", "no tag"),
        ("advise", answers, "--format", "pdf"),
        ("advise",),
        ("explain", answers, "talk"),
        ("explain", answers, "--why-not", "answer_court"),
        ("explain", answers, "--reach", "answer_court"),
        ("explain", answers, "nothing"),
        ("what-if", answers, *court),
        ("what-if", answers, "--set", "monthly_income=500..1500"),
        ("what-if", answers, "--set", "monthly_income=much"),
        ("letter", answers, "offer"),
        ("letter", "--list"),
        ("show", "talk"),
        ("show", "late"),
        ("show", "offer"),
        ("show", "missed_on"),
        ("show", "act"),
        ("eval", "days_overdue +", "--answers", answers),
        ("sessions",),
        ("sessions", "show"),
        *((command, "--help") for command in ("ask", "advise", "letter", "check", "show")),
    ]
    for words in calls:
        yield str(words), run(name, *words)
    yield "ask", run(name, "ask", "--plain", stdin=f"@\n?\n?\n=\n{TYPED}")
    yield "ask wrongly", run(name, "ask", "--no-save", stdin="soon\n")
    yield "sessions", run(name, "sessions")
    yield "sessions show", run(name, "sessions", "show")
    yield "ask again", run(name, "ask", stdin="")
    yield "resume", run(name, "ask", "--resume", stdin="*\n1\n")
    in_court = answers.with_name("court.yaml")
    in_court.write_text(IN_COURT, "utf-8")
    yield "ics", run(name, "advise", in_court, "--format", "ics")
    yield "ruled out", run(name, "advise", in_court)
    wrong = answers.with_name("wrong.yaml")
    wrong.write_text("monthly_income: lots\nlendre: bank\ntroubles: [jobs]\nin_court: maybe\n")
    yield "wrong answers", run(name, "advise", wrong)


def test_with_an_english_pack_everything_is_english(answers: Path) -> None:
    for called, printed in everything("english", answers):
        assert printed.strip(), called
        assert not CHINESE.search(printed), (called, printed)


def test_who_stands_in_an_english_pack_reads_english_too(
    answers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PACKS / "english")
    for words in (("letter", "--list"), ("show", "talk"), ("advise", answers), ("ask", "--help")):
        done = advisor(*words, LANG="zh_CN.UTF-8")
        assert done.exit_code == 0, done.output
        assert not CHINESE.search(done.output), (words, done.output)
    asked = advisor("ask", "--no-save", stdin="", LANG="zh_CN.UTF-8")
    assert not CHINESE.search(asked.output), asked.output


def test_with_a_welsh_and_english_pack_texts_are_welsh_and_the_rest_english(answers: Path) -> None:
    for called, printed in everything("welsh", answers):
        assert printed.strip(), called
        assert not CHINESE.search(printed), (called, printed)
    advised = run("welsh", "advise", answers)
    assert "1. Siaradwch â'r benthyciwr\n   When: This week\n   Why: Rydych 20 days yn" in advised
    assert "Talk to the lender" not in advised
    in_english = run("welsh", "advise", answers, "--lang", "en-GB")
    assert "1. Talk to the lender\n" in in_english
    assert "benthyciwr" not in in_english


def test_with_a_pack_in_traditional_chinese_nothing_is_english(answers: Path) -> None:
    told = dict(everything("traditional", answers))
    for called in ("ask", "resume", "sessions show", "ruled out", "wrong answers", "ask wrongly"):
        assert not ENGLISH.search(told[called].replace("--why", "")), told[called]
    assert "1. 先談\n   时间：这周内做" in run("traditional", "advise", answers)


@pytest.mark.parametrize(("name", "tag"), [("english", "en"), ("welsh", "cy")])
def test_every_form_names_the_language_of_the_pack(name: str, tag: str, answers: Path) -> None:
    assert f'<html lang="{tag}">' in run(name, "advise", answers, "--format", "html")
    assert json.loads(run(name, "advise", answers, "--format", "json"))["language"] == tag
    answers.write_text(IN_COURT, "utf-8")
    assert f"SUMMARY;LANGUAGE={tag}:" in run(name, "advise", answers, "--format", "ics")


def test_a_letter_is_a_document_in_its_language(answers: Path, tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    path = tmp_path / "offer.docx"
    run("traditional", "letter", answers, "offer", "--output", path)
    document = docx.Document(str(path))
    assert document.core_properties.language == "zh-Hant"
    assert 'w:val="zh-Hant"' in document.styles["Normal"].element.xml
    assert "PMingLiU" in document.styles["Normal"].element.xml


def test_the_way_to_another_language_is_offered_where_there_is_one() -> None:
    welsh = run("welsh", "ask", "--no-save", stdin="@\n")
    assert "For English press @." in welsh
    assert "Pryd y methoch daliad gyntaf?" in welsh
    assert "When did you first miss a payment?" in welsh
    english = run("english", "ask", "--no-save", stdin="@\n?\n")
    assert "@" not in english.replace("> @", "")
    assert english.count("When did you first miss a payment?\n(like") == 3


def test_the_help_names_the_languages_of_the_pack() -> None:
    assert "--lang [en] " in run("english", "ask", "--help")
    assert "--lang [cy|en] " in run("welsh", "ask", "--help")


def test_a_language_that_nobody_has_is_told_with_those_there_are(answers: Path) -> None:
    told = run("welsh", "advise", answers, "--lang", "fr")
    assert told == "`--lang` cannot be `fr`\n  write: one of cy, en\n"
    assert "先談" in run("traditional", "advise", answers, "--lang", "en")


def test_a_broken_pack_is_told_in_its_own_language(tmp_path: Path) -> None:
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "rules").mkdir()
    (tmp_path / "knowledge" / "pack.yaml").write_text("languages: [en]\ntitle: Debts\n")
    told = advisor("check", "--pack", tmp_path, LANG="zh_CN.UTF-8").output
    assert "a text is given by its languages: `en`" in told
    assert not CHINESE.search(told)


def test_whoever_calls_the_program_from_python_gets_the_nearest_language() -> None:
    pack = load(PACKS / "welsh")
    advice = consult(Engine(pack), {}, pack.parameters["reply_days"].checked_on)
    assert as_text(advice, "fr").startswith("Help with debts in arrears\n")
    assert as_text(advice, "cy-GB").startswith("Cymorth gyda dyledion\n")


def test_letters_that_are_only_read_along_say_so(answers: Path, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(PACKS / "welsh", pack)
    about = pack / "knowledge" / "pack.yaml"
    about.write_text(about.read_text("utf-8") + "letters_in: en\n", "utf-8")
    command = ("letter", answers, "offer", "--pack", pack, DAY, "--lang")
    assert advisor(*command, "en").stderr == ""
    copy = advisor(*command, "cy").stderr
    assert copy == (
        "This is a copy to read along; the letter to send is the one in English: add --lang en.\n"
    )
    assert advisor("letter", answers, "offer", "--pack", PACKS / "welsh", DAY).stderr == ""


def test_letters_are_in_every_language_of_the_pack_and_in_no_other(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(PACKS / "welsh", pack)
    letters = pack / "knowledge" / "letters"
    (letters / "offer.cy.md").rename(letters / "offer.zh.md")
    (letters / "offer.en.md").write_text("> Send it.\n\n---\n\nHello.\n")
    told = advisor("check", "--pack", pack, DAY).output
    assert "knowledge/letters/offer.cy.md:1:1: this file cannot be read" in told
    assert "knowledge/letters/offer.zh.md:1:1: no letter has the template offer.zh.md" in told
    assert "its templates are ID.cy.md, ID.en.md" in told


def test_scenarios_in_any_dialect_are_found_by_the_labels_in_them() -> None:
    for name, words in (("welsh", "Ugain diwrnod yn hwyr"), ("traditional", "逾期二十天")):
        assert words in run(name, "show", "talk")


def test_languages_left_out_are_those_of_the_title() -> None:
    assert load(PACKS / "traditional").languages == ("zh-Hant",)
    assert load(PACKS / "welsh").languages == ("cy", "en")


@pytest.mark.parametrize("name", sorted(LOCALES))
def test_the_scenarios_of_a_pack_run(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = shutil.copytree(PACKS / name, tmp_path / name)
    assert "2 passed" in features(pack / "features", capsys)


def test_what_fails_in_a_scenario_is_told_in_its_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(PACKS / "english", pack)
    feature = pack / "features" / "talk.feature"
    text = feature.read_text("utf-8")
    feature.write_text(
        text.replace(
            'recommendation is "Talk to the lender"', 'recommendation is "answer_court"'
        ).replace("is ruled out because", "is rulled out because"),
        "utf-8",
    )
    told = features(feature, capsys)
    assert "expected: " in told
    assert "nearest wording: " in told
    assert not CHINESE.search(told)


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Arwedd: Siarad", "write: add `# language: cy-GB` as the first line"),
        ("# language: cy", "did you mean: `cy-GB`?"),
        ("# language: cy-GB\nArwed: Siarad", "did you mean: `Arwedd`?"),
    ],
)
def test_keywords_are_looked_for_in_the_dialects_of_the_pack(
    first: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(PACKS / "welsh", pack)
    feature = pack / "features" / "keywords_in_welsh.feature"
    rest = feature.read_text("utf-8").split("\n", 2)[2]
    feature.write_text(f"{first}\n{rest}", "utf-8")
    assert told in features(feature, capsys)


@pytest.mark.parametrize("words", [("check",), ("ask", "--help"), ("advise", "-"), ("advise", "x")])
def test_standing_in_a_pack_speaks_its_language_too(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    named = run("english", *words, stdin=ANSWERS)
    monkeypatch.chdir(PACKS / "english" / "rules")
    done = advisor(*words, DAY, stdin=ANSWERS, LANG=LOCALES["english"])
    assert done.output == named
    assert not CHINESE.search(done.output)


def test_a_questionnaire_where_one_stands_is_in_the_language_of_the_pack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(PACKS / "english")
    asked = advisor("ask", DAY, stdin=TYPED, LANG="zh_CN.UTF-8").output
    assert "2026" in asked
    assert not CHINESE.search(asked)
