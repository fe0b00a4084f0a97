"""Jinja2 with everything taken out that a letter does not need."""

from __future__ import annotations

from functools import cache, lru_cache

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """No functions, no filters, no tests, no files to include; a name nobody gave is an error."""
    found = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # a letter is text, not HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for table in (found.globals, found.filters, found.tests):
        table.clear()
    return found


@lru_cache(maxsize=64)
def compiled(source: str) -> Template:
    """A template, compiled once however many letters are written from it."""
    return environment().from_string(source)
