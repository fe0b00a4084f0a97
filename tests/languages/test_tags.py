"""Which language stands in for another."""

import pickle

import pytest

from advisor import LANGUAGES
from advisor.languages import (
    Language,
    canonical_tag,
    language_name,
    language_of_pack,
    nearest,
    program_language,
)
from advisor.messages import message


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en", "en"),
        ("EN_gb", "en-GB"),
        ("zh_hant_tw", "zh-Hant-TW"),
        ("cy", "cy"),
        ("es-419", "es-419"),
        ("sl-rozaj", "sl-rozaj"),
        ("no", "no"),
        ("english", None),
        ("e", None),
        ("en-", None),
        ("en--GB", None),
        ("中文", None),
        ("", None),
        ("C", None),
    ],
)
def test_a_tag_has_one_spelling(written: str, tag: str | None) -> None:
    assert canonical_tag(written) == tag


@pytest.mark.parametrize(
    ("wanted", "known", "found"),
    [
        ("zh-Hant-TW", ("zh", "zh-Hant-TW"), "zh-Hant-TW"),
        ("zh-Hant-TW", ("zh", "zh-Hant"), "zh-Hant"),
        ("zh-Hant-TW", ("en", "zh"), "zh"),
        ("zh-TW", ("zh", "zh-Hant"), "zh-Hant"),
        ("zh-CN", ("zh-Hant", "zh-Hans"), "zh-Hans"),
        ("zh", ("en", "zh-Hant"), "zh-Hant"),
        ("en-GB", ("cy", "en-US"), "en-US"),
        ("cy", ("en", "zh"), None),
        ("zha", ("zh",), None),
    ],
)
def test_the_nearest_is_the_tag_or_a_shorter_one(
    wanted: str, known: tuple[str, ...], found: str | None
) -> None:
    assert nearest(wanted, known) == found


@pytest.mark.parametrize(
    ("wanted", "known", "language", "program"),
    [
        ("zh", ("en",), "en", "en"),
        ("zh", ("cy", "en"), "cy", "en"),
        ("en-GB", ("cy", "en"), "en", "en"),
        ("fr", ("zh", "en"), "en", "en"),
        ("fr", ("cy",), "cy", "en"),
        ("en", ("zh-Hant",), "zh-Hant", "zh"),
        ("bo", ("bo", "zh"), "bo", "zh"),
        ("bo", ("bo", "ug"), "bo", "en"),
    ],
)
def test_a_pack_gives_the_nearest_that_it_has(
    wanted: str, known: tuple[str, ...], language: str, program: str
) -> None:
    found = language_of_pack(wanted, known)
    assert (found, found.program) == (language, program)


def test_the_program_speaks_the_nearest_language_of_its_catalogue() -> None:
    assert [program_language(tag) for tag in ("zh-Hant-TW", "en-GB", "cy")] == ["zh", "en", "en"]
    for lang in LANGUAGES:
        assert message("words.unknown", f"{lang}-XX") == message("words.unknown", lang)
    assert message("words.unknown", Language("bo", "zh")) == message("words.unknown", "zh")
    assert message("words.unknown", "bo") == message("words.unknown", "en")


def test_a_language_is_kept_with_what_it_knows() -> None:
    found = pickle.loads(pickle.dumps(Language("bo", "zh")))
    assert (found, found.program) == ("bo", "zh")


def test_a_language_is_called_as_it_calls_itself() -> None:
    assert [language_name(tag) for tag in ("cy", "zh-Hant-HK", "en-GB", "xx")] == [
        "Cymraeg",
        "繁體中文",
        "English",
        "xx",
    ]
