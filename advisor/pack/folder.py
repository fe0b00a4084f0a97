"""Where the pack that ships is."""

from __future__ import annotations

from pathlib import Path


def default_folder() -> Path:
    """The pack that ships: beside the code in a checkout, inside the package in a wheel."""
    package, checkout = Path(__file__).resolve().parents[1:3]
    if (checkout / "knowledge").is_dir() and (checkout / "rules").is_dir():
        return checkout
    return package / "_pack"
