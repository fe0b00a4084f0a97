"""What `advisor show` prints of every kind of entry, in both languages."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.authoring.as_shown import as_shown
from advisor.authoring.shelf import Shelf
from advisor.inference.to_experta import Engine
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.schema import KINDS
from advisor.report.conditions import vocabulary
from advisor.width import cell_width

TODAY = date(2026, 11, 23)
EXPECTED = Path(__file__).parent


def shelf(pack: Pack, folder: Path, lang: str) -> Shelf:
    return Shelf(pack, folder, vocabulary(pack, TODAY, lang))


def test_the_small_pack_has_two_of_every_kind(pack: Pack) -> None:
    kinds = [type(entry) for entry in (*pack.entries.values(), *pack.rules)]
    assert all(kinds.count(kind) >= 2 for kind in KINDS.values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_is_shown_as_expected(pack: Pack, folder: Path, lang: str) -> None:
    """The pages stand beside this file: read what differs before you accept it."""
    assert page(pack, folder, lang) == (EXPECTED / f"shown.{lang}.txt").read_text("utf-8")


def page(pack: Pack, folder: Path, lang: str) -> str:
    on = shelf(pack, folder, lang)
    return "".join(
        f"$ advisor show {entry.id}\n{as_shown(on, entry, 72)}\n"
        for entry in (*pack.entries.values(), *pack.rules)
    )


def test_everything_that_ships_can_be_shown_in_both_languages(shipped: Engine) -> None:
    zh = shelf(shipped.pack, default_folder(), "zh")
    en = replace(zh, words=vocabulary(shipped.pack, TODAY, "en"))  # what is found stays found
    for on in (zh, en):
        for entry in (*shipped.pack.entries.values(), *shipped.pack.rules):
            shown = as_shown(on, entry, 80)
            assert entry.id in shown
            assert f"{entry.place.file}:{entry.place.line}" in "".join(shown.split())
            lines = [line for line in shown.splitlines() if "://" not in line]
            assert max(map(cell_width, lines)) <= 80, entry.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_fits_the_window(pack: Pack, folder: Path, lang: str) -> None:
    on = shelf(pack, folder, lang)
    for entry in (*pack.entries.values(), *pack.rules):
        lines = as_shown(on, entry, 60).splitlines()
        assert max(map(cell_width, lines)) <= 60, entry.id


def test_many_scenarios_are_counted_and_listed_when_asked_for(shipped: Engine) -> None:
    on = shelf(shipped.pack, default_folder(), "en")
    entry = shipped.pack.entries["first_missed_on"]
    short, whole = (as_shown(on, entry, 100, everything=all_of) for all_of in (False, True))
    assert "more; --all lists them" in short
    assert "--all" not in whole
    assert whole.count("features/") > 100 > short.count("features/")


def test_a_pack_is_not_changed_by_being_shown(pack: Pack, folder: Path) -> None:
    assert load(folder) == pack
