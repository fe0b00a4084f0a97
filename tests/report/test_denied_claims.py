"""No advice contains a claim that the pack denies; that none of its texts does, loading shows."""

import random
from functools import cache

import pytest

from advisor import LANGUAGES
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
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


def test_the_test_sees_a_denied_claim(pack: Pack) -> None:
    claims = pack.entries_of(DeniedClaim)
    assert claims
    for claim in claims.values():
        for phrase in claim.phrases:
            broken = "\n".join(f"x {phrase.upper()} y".split(" "))
            assert phrase in denied(pack, broken)


def test_no_advice_contains_one(shipped: Engine, pack: Pack) -> None:
    """Filled-in values and sentences put together count too."""
    dice = random.Random(20261123)
    for _ in range(50):
        advice = consult(shipped, person(pack, dice), TODAY)
        for lang in LANGUAGES:
            assert denied(pack, as_json(advice, lang)) == []
            assert denied(pack, as_markdown(advice, lang)) == []
