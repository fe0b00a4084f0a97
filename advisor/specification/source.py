"""The lines of a feature, and the places in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from advisor.problem import Place


@dataclass(frozen=True)
class Source:
    """A file's lines; `shown` is what it is called.

    `dialects` are those of Gherkin that its keywords may have been meant in.
    """

    shown: str
    lines: list[str]
    dialects: tuple[str, ...] = ("en",)

    def place(self, line: int, column: int | None = None) -> Place:
        """A line of the file, or the rest of it from a column on."""
        source = self.lines[line - 1] if line <= len(self.lines) else ""
        start = column or len(source) - len(source.lstrip()) + 1
        return Place(self.shown, line, start, max(1, len(source.rstrip()) - start + 1), source)

    def at(self, node: Any) -> Place:
        """Where something stands that Gherkin read."""
        location = node["location"]
        return self.place(location["line"], location.get("column"))
