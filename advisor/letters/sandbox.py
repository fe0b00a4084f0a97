"""The sandbox for letters: Jinja2 without everything that a letter does not need."""

from __future__ import annotations

from functools import cache, lru_cache

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """An environment without functions, filters, tests and includes; unknown names are errors."""
    sandbox = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # a letter is text, not HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for table in (sandbox.globals, sandbox.filters, sandbox.tests):
        table.clear()
    return sandbox


@lru_cache(maxsize=64)
def compiled(source: str) -> Template:
    """A template, compiled once however many letters are written from it."""
    return environment().from_string(source)
