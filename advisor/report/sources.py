"""The sources of legal notes: title, kind of evidence, day of the check, and a safe link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from advisor.messages import message
from advisor.pack.schema import LegalNote
from advisor.report.words import date_text


@dataclass(frozen=True, slots=True)
class SourceLine:
    """The source of the law in `citation`, as a `text` in which `title` may link to `url`."""

    citation: str
    text: str
    title: str
    url: str | None


def source_line(note: LegalNote, lang: str) -> SourceLine:
    """The source of a legal note in one line."""
    text = message(
        "report.source_line",
        lang,
        title=note.source.title,
        evidence=message(f"show.evidence.{note.evidence}", lang),
        date=date_text(note.checked_on, lang),
    )
    return SourceLine(note.citation[lang], text, note.source.title, safe_link(note.source.url))


def safe_link(url: str | None) -> str | None:
    """An address that a page may link to, else None.

    It is one of the web over TLS, in plain signs, and names no user: nobody is led elsewhere than
    they see, and nothing can be read on the way.
    """
    if not url or not re.fullmatch(r"https://[!-~]+", url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.hostname and "@" not in parts.netloc else None
