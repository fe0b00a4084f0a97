"""Answers on disk: a file that only its owner can read, replaced as a whole."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from advisor.files import cannot_save, replace_file
from advisor.interview.plain import number_in_words
from advisor.language.values import Value
from advisor.pack.pack import Pack


def answers_text(pack: Pack, answers: dict[str, Value], lang: str) -> str:
    """The answers as YAML that `advisor advise` reads, each with its question as a comment."""
    lines = []
    for name, value in answers.items():
        asked = " ".join(pack.questions[name].ask[lang].split())  # a comment is one line
        lines += [f"# {asked}", f"{name}: {_yaml(value)}"]
    return "\n".join(lines) + "\n"


def _yaml(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case float():
            return number_in_words(value)
        case date():
            return value.isoformat()
        case tuple():
            return json.dumps(list(value), ensure_ascii=False)
        case _:
            return json.dumps(value, ensure_ascii=False)


def keep_what_is_there(path: Path) -> None:
    """Try whether answers can be kept here, and leave those of an earlier time in place."""
    try:
        replace_file(path, path.read_bytes() if path.exists() else b"")
    except OSError as error:
        raise cannot_save(path, error) from None
