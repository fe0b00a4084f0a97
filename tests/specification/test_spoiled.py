"""However a feature is spoiled: it is read, or every problem of it has its place."""

import random
from pathlib import Path

import pytest

from advisor.problem import AdvisorError, Problem
from advisor.specification.feature import read_feature
from tests.specification.test_mistakes import CHINESE, TALK
from tests.specification.test_plugin import OUTLINE

SOUND = [text.encode() for text in (TALK, CHINESE, OUTLINE)]
SPOILS = [
    *(b"\r", b"\n", b"\r\n", b"\x00", b"\xff", b"\xc2\x85", b"\xe2\x80\xa8", b"|", b"\\", b'"""'),
    *(b"<", b">", b":", b"*", b"@tag ", b"#", b"\t", b"Examples:\n", b"Rule: x\n", b"Feature: y\n"),
    "例子:\n".encode(),
    b"# language: xx\n",
]
TIMES = 600


def spoiled(draw: random.Random) -> bytes:
    """A sound feature with up to three bytes, lines or pieces changed."""
    data = draw.choice(SOUND)
    for _ in range(draw.randint(1, 3)):
        lines = data.splitlines(keepends=True) or [b""]
        at, line = draw.randint(0, len(data)), draw.randrange(len(lines))
        match draw.randrange(6):
            case 0:
                data = data[:at] + draw.choice(SPOILS) + data[at:]
            case 1:
                data = data[:at] + data[at + draw.randint(1, 9) :]
            case 2:
                data = b"".join([*lines[:line], *lines[line + 1 :]])
            case 3:
                data = b"".join([*lines[:line], lines[line], *lines[line:]])
            case 4:
                other = draw.randrange(len(lines))
                lines[line], lines[other] = lines[other], lines[line]
                data = b"".join(lines)
            case _:
                data = data[:at]
    return data


def problems_of(path: Path) -> list[Problem]:
    try:
        feature = read_feature(path, path.name)
    except AdvisorError as error:
        return list(error.problems)
    return [problem for scenario in feature.scenarios for problem in scenario.problems]


@pytest.mark.parametrize("seed", range(4))
def test_what_is_wrong_has_its_place(seed: int, tmp_path: Path) -> None:
    draw, path = random.Random(seed), tmp_path / "spoiled.feature"
    found = 0
    for _ in range(TIMES // 4):
        path.write_bytes(spoiled(draw))
        for problem in problems_of(path):
            found += 1
            assert problem.place is not None, problem
            for lang in ("zh", "en"):
                assert problem.text(lang).startswith(f"spoiled.feature:{problem.place.line}:")
    assert found > 50


def test_a_sound_feature_has_no_problem(tmp_path: Path) -> None:
    for number, data in enumerate(SOUND):
        path = tmp_path / f"{number}.feature"
        for line_end in (b"\n", b"\r\n"):
            path.write_bytes(data.replace(b"\n", line_end))
            assert problems_of(path) == []
