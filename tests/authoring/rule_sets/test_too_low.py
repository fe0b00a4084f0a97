"""Certainties that never show, whatever fires beside them."""

from pathlib import Path

import pytest

from tests.authoring.rule_sets.pack import rule, told

A, B, NOT_B = "debt > 5", "married", "not(married)"


@pytest.mark.parametrize(
    ("rules", "idle"),
    [
        ([(A, "write: 0.1")], ["first"]),
        ([(A, "write: 0.2")], []),
        ([(A, "write: 0.1"), (B, "write: 0.15")], []),
        ([(B, "write: 0.15"), (NOT_B, "write: 0.15")], ["first", "second"]),
        ([(B, "write: 0.9"), (NOT_B, "write: 0.15")], ["second"]),
        ([(B, "write: 0.9"), (NOT_B, "write: -0.15")], []),
        (
            [(A, "write: 0.1"), (B, "write: 0.05"), (NOT_B, "write: 0.06")],
            ["first", "second", "third"],
        ),
        ([(A, "write: 0.1"), (B, "write: 0.05"), (NOT_B, "write: 0.12")], ["second"]),
        ([(A, "weak: 0.3"), (B, "weak: 0.2")], ["first", "second"]),
        ([(A, "weak: 0.3"), (B, "weak: 0.3")], []),
        ([(A, "weak: 0.5"), (B, "weak: 0.1")], []),
        ([(B, "weak: 0.4"), (NOT_B, "weak: 0.4")], ["first", "second"]),
        ([(A, "write: 0.1"), ("debt > 0", "write: -0.5")], ["first"]),
        ([("spouse_owes", "write: 0.15"), (NOT_B, "write: 0.15")], ["first", "second"]),
    ],
)
def test_a_certainty_that_never_shows(
    rules: list[tuple[str, str]], idle: list[str], tmp_path: Path
) -> None:
    found = told(tmp_path, *(rule(when, then=then) for when, then in rules))
    assert found == [f"too_low_to_show {name}" for name in idle]
