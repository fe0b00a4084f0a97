"""Answers on disk: a file that only its owner can read, replaced as a whole."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, problem


def answers_text(pack: Pack, answers: dict[str, Value], lang: str) -> str:
    """The answers as YAML that `advisor advise` reads, each with its question as a comment."""
    lines = []
    for name, value in answers.items():
        lines += [f"# {pack.questions[name].ask[lang]}", f"{name}: {_yaml(value)}"]
    return "\n".join(lines) + "\n"


def _yaml(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case date():
            return value.isoformat()
        case tuple():
            return json.dumps(list(value), ensure_ascii=False)
        case _:
            return json.dumps(value, ensure_ascii=False)


def keep(path: Path, text: str) -> None:
    """Write a file of mode 0600 in one step: it is either the old one or the new, never half."""
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()
        reason = error.strerror or str(error)
        raise AdvisorError(problem("cannot_save", None, file=str(path), reason=reason)) from None
