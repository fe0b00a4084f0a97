"""Advice → one HTML page that loads nothing, for a screen and for paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from advisor.inference.advice import Advice
from advisor.messages import message
from advisor.report.html.charts import charts
from advisor.report.html.element import Html, element, joined
from advisor.report.outline import Part, SectionName, in_full, outline, section_title
from advisor.report.words import date_text

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing is loaded and no script runs, whatever a text contains."""


def as_html(advice: Advice, lang: str) -> str:
    """The whole advice as one HTML document; what is less urgent is folded."""
    lang = advice.pack.language(lang)
    title, as_of, *parts = outline(advice, lang, everything=True)
    sections = list(_split(parts, "heading"))
    alone = in_full(advice)[1]
    drawn = () if alone else charts(advice, lang)  # in danger, money is for later
    body = [_section(advice, section, lang) for section in sections]
    names = [section[0].name for section in sections]
    headings = [(f"s-{section[0].name}", section[0].text) for section in sections]
    if drawn:
        heading = message("page.figures", lang)
        place = 1 + max(names.index(n) for n in ("what_to_do", "third_parties") if n in names)
        headings.insert(place, ("s-figures", heading))
        body.insert(place, _wrapped("s-figures", element("h2", heading, id="s-figures"), *drawn))
    links = (element("li", element("a", text, href=f"#{name}")) for name, text in headings)
    page = element(
        "html",
        _head(f"{title.text} · {date_text(advice.today, lang)}"),
        element(
            "body",
            element(
                "header",
                element("h1", title.text),
                element("p", _words(as_of, lang)),
                element("nav", element("ul", *links), aria_label=message("page.contents", lang)),
            ),
            element("main", *body[:-1]),
            element("footer", body[-1]),
        ),
        lang=str(lang),
    )
    return f"<!doctype html>\n{page}\n"


def _head(title: str) -> Html:
    style = Path(__file__).with_name("style.css").read_text("utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", Html(style)),
    )


def _split(parts: Iterable[Part], kind: str) -> Iterator[list[Part]]:
    """Runs of parts, each but perhaps the first opened by one of the kind."""
    run: list[Part] = []
    for part in parts:
        if part.kind == kind and run:
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _wrapped(name: str, *children: Html) -> Html:
    return element("section", *children, aria_labelledby=name)


def _section(advice: Advice, parts: list[Part], lang: str) -> Html:
    heading, *below = parts
    name = f"s-{heading.name}"
    title = element("h2", heading.text, id=name)
    blocks: list[Html] = []
    behind = False
    for entry in _split(below, "entry"):
        if heading.name == "what_to_do":
            if entry[0].folded and not behind:
                behind = True
                blocks.append(_rest(advice, lang))
            blocks.append(_recommendation(entry, lang))
        elif entry[0].kind == "entry":
            blocks.append(element("h3", entry[0].text))
            blocks += _blocks(entry[1:], lang)
        else:
            blocks += _blocks(entry, lang)
    if heading.folded:
        return _wrapped(name, element("details", element("summary", title), *blocks))
    return _wrapped(name, title, *blocks)


def _rest(advice: Advice, lang: str) -> Html:
    """The words between the recommendations shown in full and those that are folded."""
    name: SectionName = "waits" if in_full(advice)[1] else "also"
    return element("p", section_title(advice, name, lang), class_="rest")


def _recommendation(parts: list[Part], lang: str) -> Html:
    entry, *below = parts
    name = f"r{entry.label.rstrip('.')}"
    title = element("h3", f"{entry.label} {entry.text}", id=name)
    when = next(part for part in below if part.name == "when")
    due = element("p", element("b", when.label), _words(when, lang), class_="when")
    rest = _blocks([part for part in below if part is not when], lang)
    if not entry.folded:
        inside = (title, due, *rest)
    else:
        inside = (element("details", element("summary", title, due), *rest),)
    return element("article", *inside, class_=entry.urgency, aria_labelledby=name)


def _blocks(parts: Iterable[Part], lang: str) -> list[Html]:
    """Paragraphs; and fields, steps and items as lists."""
    blocks: list[Html] = []
    for kind, run in groupby(parts, lambda part: part.kind):
        match kind:
            case "field":
                blocks.append(_fields(run, lang))
            case "step":
                blocks.append(element("h4", message("page.steps", lang)))
                blocks.append(element("ol", *(element("li", _words(p, lang)) for p in run)))
            case "item":
                blocks.append(element("ul", *(element("li", _words(p, lang)) for p in run)))
            case _:
                blocks += [element("p", _words(part, lang)) for part in run]
    return blocks


def _fields(parts: Iterable[Part], lang: str) -> Html:
    """A description list; fields with the same name share one term."""
    groups = []
    for (label, name), run in groupby(parts, lambda part: (part.label, part.name)):
        same = list(run)
        values = [element("dd", _words(part, lang)) for part in same]
        title = element("dt", label.rstrip("：: "))
        groups.append(element("div", title, *values, _sources(same, lang), class_=name))
    return element("dl", *groups)


def _sources(parts: Iterable[Part], lang: str) -> Html | None:
    """The sources of the laws, each source once; folded, as few people look for them."""
    cited: dict[tuple[str, str, str | None], list[str]] = {}
    for line in (part.source for part in parts if part.source):
        cited.setdefault((line.text, line.title, line.url), []).append(line.citation)
    if not cited:
        return None
    between = message("words.semicolon", lang)
    items = (
        element("li", between.join(citations), " — ", *_linked(*source))
        for source, citations in cited.items()
    )
    summary = element("summary", message("page.sources", lang))
    return element("dd", element("details", summary, element("ul", *items)), class_="sources")


def _linked(text: str, title: str, url: str | None) -> tuple[str, str, str]:
    """A text whose title is a link, where there is an address to follow."""
    before, title, after = text.partition(title)
    link = element("a", title, href=url, rel="noopener noreferrer") if url else title
    return before, link, after


def _words(part: Part, lang: str) -> Html:
    """The text of a part, with its date as a `time` element and its telephone numbers as links."""
    text, lead = part.text, None
    if part.lead:
        text = part.text.removeprefix(part.lead).removeprefix(" — ")
        lead = element("strong", _marked(part.lead, part, lang))
    return joined(lead, Html(" ") if lead else None, _marked(text, part, lang))


def _marked(text: str, part: Part, lang: str) -> Html:
    day = date_text(part.day, lang) if part.day else None
    sought = [rf"(?<![\d.,]){re.escape(phone)}(?![\d.,]*\d)" for phone in part.phones]
    sought += [re.escape(day)] if day else []
    if not sought:
        return joined(text)
    pieces = re.split(f"({'|'.join(sought)})", text)
    marked = []
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            marked.append(joined(piece))
        elif part.day and piece == day:
            marked.append(element("time", piece, datetime=part.day.isoformat()))
        else:
            marked.append(element("a", piece, href=f"tel:{re.sub(r'[^0-9+]', '', piece)}"))
    return joined(*marked)
