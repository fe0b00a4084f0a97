"""Checks of the placeholders in texts: `{monthly_income}`, `{legal_aid.phone}`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from advisor.language.corrections import CURRENCY_SIGN
from advisor.pack import schema
from advisor.pack.fact_types import ids_by_label
from advisor.pack.reading.notes import Notes, Reference
from advisor.pack.schema import PLACEHOLDER
from advisor.problem import Problem, did_you_mean, problem


def placeholder_problems(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    """Placeholders that name nothing printable, or that differ between the languages of a text."""
    printable = {
        i
        for i, e in entries.items()
        if isinstance(e, (schema.Question, schema.Derived, schema.Parameter))
    }
    called = ids_by_label(entries)
    printable |= {f"{i}.phone" for i, e in entries.items() if getattr(e, "phone", None)}
    for reference in notes.references:
        if not isinstance(reference.value, dict):
            continue
        text = reference.value
        used = {lang: sorted(PLACEHOLDER.findall(words)) for lang, words in text.items()}
        problems = _brace_alone(reference) or _currency_sign(reference)
        for name in sorted({n for names_used in used.values() for n in names_used} - printable):
            if problems and name.strip() in printable:
                continue  # two braces, as in a letter
            if name.partition(".")[0] not in notes.ids - entries.keys():
                meant = called.get(name.strip().lower())
                better = f"{{{meant}}}" if meant in printable else None
                hint = None if better else did_you_mean(name, printable)
                about = {"name": name, "by": reference.by, "better": better, "did_you_mean": hint}
                problems.append(problem("unknown_placeholder", reference.place, **about))
        yield from problems
        if not problems and len(set(map(tuple, used.values()))) > 1:
            every = {name for names_used in used.values() for name in names_used}
            most = {name: max(Counter(n)[name] for n in used.values()) for name in every}
            lacking = {
                lang: ", ".join(f"{{{n}}}" for n in sorted(every) if names_used.count(n) < most[n])
                for lang, names_used in used.items()
            }
            where = ", ".join(f"{lang}: {names}" for lang, names in lacking.items() if names)
            yield problem("placeholders_differ", reference.place, by=reference.by, lacking=where)


def _brace_alone(reference: Reference) -> list[Problem]:
    """The first brace of a text that is no placeholder, so that people would see it."""
    for text in reference.value.values():
        shown = PLACEHOLDER.sub(lambda mark: "\0" * len(mark[0]), text)
        if brace := re.search("[{}｛｝]", shown):
            name = re.match(r"[{｛]+ *([a-z]\w*(?:\.\w+)?)", text[brace.start() :], re.ASCII)
            better = f"{{{name[1]}}}" if name else None
            part = text[max(0, brace.start() - 10) : brace.end() + 20]
            params = {"by": reference.by, "text": part, "better": better}
            return [problem("brace_alone", reference.place, **params)]
    return []


def _currency_sign(reference: Reference) -> list[Problem]:
    """A sign of a currency before a value, which is printed with its unit already."""
    for text in reference.value.values():
        if match := re.search(rf"{CURRENCY_SIGN}(\{{[a-z]\w*\}})", text):
            params = {"by": reference.by, "text": match[0], "better": match[1]}
            return [problem("sign_before_placeholder", reference.place, **params)]
    return []
