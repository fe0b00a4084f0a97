"""The scale of force of a pack that declares none."""

from __future__ import annotations

from advisor import LANGUAGES
from advisor.messages import keys, message
from advisor.pack.schema import ForceLevel
from advisor.problem import Place

_PRACTICE = "6"
"""The level of what is usually done."""


def usual_forces(place: Place) -> tuple[ForceLevel, ...]:
    """Six levels, from `1`, a statute, to `6`, reported practice; `place` is where none is said."""
    return tuple(
        ForceLevel(
            force=level,
            label={lang: message(f"words.force.{level}", lang) for lang in LANGUAGES},
            practice=level == _PRACTICE,
            place=place,
        )
        for level in keys("words.force")
    )
