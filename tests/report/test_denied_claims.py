"""Nothing that a person may read contains a claim that knowledge/denied_claims.yaml denies."""

import random
from collections.abc import Iterator
from functools import cache

import pytest

from advisor import LANGUAGES
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.lint import texts_of
from advisor.pack.pack import Pack
from advisor.pack.schema import DeniedClaim
from advisor.report.as_json import as_json
from advisor.report.as_markdown import as_markdown
from samples.people import TODAY, person


@pytest.fixture
def pack(shipped: Engine) -> Pack:
    return shipped.pack


@cache
def squeezed(text: str) -> str:
    """Without blanks and letter case, so that neither can hide a claim."""
    return "".join(text.split()).lower()


def denied(pack: Pack, text: str) -> list[str]:
    found = squeezed(text)
    claims = pack.entries_of(DeniedClaim).values()
    return [p for claim in claims for p in claim.phrases if squeezed(p) in found]


def texts(pack: Pack) -> Iterator[tuple[str, str]]:
    """Every text of the pack with the id of its entry, but for the denied claims themselves."""
    about = pack.about
    for text in (about.title, about.disclaimer, *(topic.title for topic in about.topics)):
        yield from ((about.pack, text[lang]) for lang in LANGUAGES)
    for entry in (*pack.entries.values(), *pack.rules):
        if isinstance(entry, DeniedClaim):
            continue
        written = [*texts_of(entry), *(o.label for o in getattr(entry, "options", ()))]
        if citation := getattr(entry, "citation", None):
            written.append(citation)
        yield from ((entry.id, text[lang]) for text in written for lang in LANGUAGES)


def test_the_test_sees_a_denied_claim(pack: Pack) -> None:
    claims = pack.entries_of(DeniedClaim)
    assert claims
    for claim in claims.values():
        for phrase in claim.phrases:
            broken = "\n".join(f"x {phrase.upper()} y".split(" "))
            assert phrase in denied(pack, broken)


def test_no_text_of_the_pack_contains_one(pack: Pack) -> None:
    seen = list(texts(pack))
    assert len(seen) > 500
    assert [(entry, found) for entry, text in seen if (found := denied(pack, text))] == []


def test_no_advice_contains_one(shipped: Engine, pack: Pack) -> None:
    """Filled-in values and sentences put together count too."""
    dice = random.Random(20261123)
    for _ in range(50):
        advice = consult(shipped, person(pack, dice), TODAY)
        for lang in LANGUAGES:
            assert denied(pack, as_json(advice, lang)) == []
            assert denied(pack, as_markdown(advice, lang)) == []
