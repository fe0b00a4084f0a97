"""The HTML page as Chromium shows and prints it."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from advisor import LANGUAGES
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.load import load
from advisor.report.html.page import as_html
from advisor.report.outline import IN_FULL
from advisor.report.words import fill, steps_of
from tests.browser.conftest import Visit

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "examples").glob("*.yaml"))
TODAY = date(2026, 11, 23)
PHONE, DESK = 360, 1280
LOOKS = {
    "zh": ((PHONE, "light"), (DESK, "dark")),
    "en": ((PHONE, "dark"), (DESK, "light")),
}
"""Both widths for each language; the languages share day and night, as each look takes a second."""
Open = Callable[[str], Visit]


def advice_for(engine: Engine, case: Path) -> Advice:
    return consult(engine, read_answers(engine.pack, case, TODAY), TODAY)


def looks_sound(seen: Visit, looks: Iterable[tuple[int, str]]) -> None:
    """Quiet, at home, inside the window and free of barriers, at these widths and colours."""
    page = seen.page
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    for width, scheme in looks:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        shown, there = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
        assert shown <= there == width
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        assert [v["help"] for v in found if v["impact"] in ("serious", "critical")] == []
    assert seen.complaints == []
    assert seen.requests == [page.url]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_an_example_can_be_read_by_everyone(
    visit: Open, shipped: Engine, case: Path, lang: str
) -> None:
    looks_sound(visit(as_html(advice_for(shipped, case), lang)), LOOKS[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_on_paper_every_recommendation_is_told(
    visit: Open, shipped: Engine, case: Path, lang: str, tmp_path: Path
) -> None:
    """Those that a screen folds are printed too, steps and all."""
    advice = advice_for(shipped, case)
    page = visit(as_html(advice, lang)).page
    page.pdf(path=tmp_path / "advice.pdf", format="A4")
    command = ["pdftotext", "-raw", str(tmp_path / "advice.pdf"), "-"]
    printed = squeezed(subprocess.run(command, capture_output=True, check=True).stdout.decode())
    told = [
        fill(text, advice, lang)
        for one in advice.recommendations
        for text in (one.entry.label, steps_of(one.entry, advice)[-1])
    ]
    assert [text for text in told if squeezed(text) not in printed] == []


def squeezed(text: str) -> str:
    """Without blanks: where lines break says nothing. Some fonts print radicals for characters."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_only_the_first_are_open_on_a_screen(visit: Open, shipped: Engine) -> None:
    advice = advice_for(shipped, ROOT / "examples" / "summons_for_a_card.yaml")
    page = visit(as_html(advice, "en")).page
    steps = page.locator("article ol")
    assert steps.count() == len(advice.recommendations)
    assert [steps.nth(n).is_visible() for n in range(steps.count())].count(True) == IN_FULL
    page.locator("article > details > summary").nth(0).focus()
    page.keyboard.press("Enter")
    assert steps.nth(IN_FULL).is_visible(), "opens without a script, by the keyboard"


HOSTILE = (
    r'"<script>document.title=1</script><img src=\"http://example.org/x\" onerror=\"alert(1)\">'
    r'</style></details>"'
)


def test_what_a_pack_says_is_text_and_nothing_else(visit: Open, tmp_path: Path) -> None:
    folder = shutil.copytree(ROOT / "tests" / "pack" / "base", tmp_path / "pack")
    for name in ("pack", "remedies", "causes"):
        path = folder / "knowledge" / f"{name}.yaml"
        lines = path.read_text("utf-8").splitlines()
        path.write_text("\n".join(poisoned(line, name) for line in lines), "utf-8")
    pack = load(folder)
    # A pack that holds control characters is not loaded, so they come in behind the loader.
    title = {**pack.about.title, "en": pack.about.title["en"] + "\u202e\x07\x1b[31m"}
    engine = Engine(replace(pack, about=replace(pack.about, title=title)))
    answers: dict[str, Value] = {"monthly_income": 2000.0, "missed_on": date(2026, 10, 20)}
    seen = visit(as_html(consult(engine, answers, TODAY), "en"))
    looks_sound(seen, LOOKS["en"])
    assert seen.page.locator("script, img, iframe, object, link").count() == 0
    assert seen.page.locator("h1").inner_text().startswith("<script>document.title=1</script>")
    assert not set(seen.page.content()) & set("\u202e\x07\x1b")


def poisoned(line: str, name: str) -> str:
    """Every English text of a line; the file's name keeps labels apart."""
    return re.sub(r"\ben: [^,}]+", lambda found: f'en: {HOSTILE[:-1]} {name}"', line)
