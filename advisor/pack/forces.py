"""The scale of force of a pack that declares none."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.messages import message
from advisor.pack.schema import ForceLevel
from advisor.problem import Place

LEVELS = ("1", "2", "3", "4", "5", "6")
"""From a statute to reported practice, which is what is usually done."""


def usual_forces(languages: Iterable[str], place: Place) -> tuple[ForceLevel, ...]:
    """Six levels, from `1`, a statute, to `6`, reported practice, with labels in these languages.

    `place` is where a declaration would stand.
    """
    labelled = tuple(languages)
    return tuple(
        ForceLevel(
            force=level,
            label={lang: message(f"words.force.{level}", lang) for lang in labelled},
            practice=level == LEVELS[-1],
            place=place,
        )
        for level in LEVELS
    )
