"""What no single entry can know: whether names, types, units and references fit together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from advisor import LANGUAGES
from advisor.language.check import BOOLEAN, DATE, Type, check, number
from advisor.language.tree import names
from advisor.pack import schema
from advisor.problem import Problem, did_you_mean, problem

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

_FINDINGS = (schema.Cause, schema.Consequence)
_ADVICE = (schema.Remedy, schema.ThirdParty, schema.Warning)


def type_of(entry: schema.Entry) -> Type | None:
    """The type an entry has as a name in an expression, None where it is no fact."""
    match entry:
        case schema.Question(type="number"):
            return number(entry.unit)
        case schema.Question(type="choice"):
            return Type("text", options=tuple(o.option for o in entry.options))
        case schema.Question(type="choices"):
            return Type("choices", options=tuple(o.option for o in entry.options))
        case schema.Question(type="date"):
            return DATE
        case schema.Parameter() | schema.Derived(unit=str()):
            return number(entry.unit)
        case schema.Question() | schema.Cause() | schema.Consequence():
            return BOOLEAN
        case _:
            return None


def cross_check(
    about: schema.About,
    entries: Mapping[str, schema.Entry],
    rules: tuple[schema.Rule, ...],
    *,
    broken: bool,
) -> list[Problem]:
    """Everything wrong between entries.

    `broken`: some entries could not be read, so a missing name proves nothing unless it
    is close to no name at all; unknown names are then not reported.
    """
    problems = [
        *_questions(about, entries),
        *_expressions(entries, rules),
        *_references(entries, rules),
        *_placeholders(entries, rules),
    ]
    missing = {
        "unknown_name",
        "unknown_function",
        "unknown_reference",
        "unknown_placeholder",
        "unknown_topic",
    }
    return [p for p in problems if not (broken and p.code in missing)]


def _questions(about: schema.About, entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    topics = {t.topic for t in about.topics}
    for q in entries.values():
        if not isinstance(q, schema.Question):
            continue
        if q.topic not in topics:
            yield problem("unknown_topic", q.place, topic=q.topic)
        if q.type in ("choice", "choices") and len(q.options) < 2:
            yield problem("options_missing", q.place, id=q.id)
        if q.type not in ("choice", "choices") and q.options:
            yield problem("options_not_for_type", q.place, id=q.id, type=q.type)
        seen = [o.option for o in q.options]
        for option in sorted({o for o in seen if seen.count(o) > 1}):
            yield problem("option_twice", q.place, id=q.id, option=option)
        if q.type == "number" and (q.min is None or q.max is None or q.min >= q.max):
            yield problem("limits_missing", q.place, id=q.id)


def _expressions(
    entries: Mapping[str, schema.Entry], rules: tuple[schema.Rule, ...]
) -> Iterator[Problem]:
    types = {i: kind for i, e in entries.items() if (kind := type_of(e))}
    derived = {i: e for i, e in entries.items() if isinstance(e, schema.Derived)}
    # A derived value without a unit is what its formula is: a date, a yes/no, a plain number.
    for _ in derived:
        for i, d in derived.items():
            if d.unit is None:
                types[i] = check(d.formula.tree, types, {})[0]
    parameters = {i: types[i] for i, e in entries.items() if isinstance(e, schema.Parameter)}
    facts = {i: kind for i, kind in types.items() if not isinstance(entries[i], _FINDINGS)}
    for lines, known, expected in _all_lines(entries, rules, types, facts):
        for line in lines:
            for error in check(line.tree, known, parameters, expected)[1]:
                yield error.placed(line.source.spot(*error.at))


def _all_lines(
    entries: Mapping[str, schema.Entry],
    rules: tuple[schema.Rule, ...],
    types: Mapping[str, Type],
    facts: Mapping[str, Type],
) -> Iterator[tuple[tuple[schema.Line, ...], Mapping[str, Type], Type | None]]:
    """Every expression, with the names it may use and the type it must have.

    Only rules see findings: they are concluded after everything else is computed.
    """
    for entry in entries.values():
        match entry:
            case schema.Question(when=schema.Condition(lines=lines)):
                yield lines, facts, BOOLEAN
            case schema.Derived():
                yield entry.formula.lines, facts, number(entry.unit) if entry.unit else None
            case schema.Remedy(deadline=schema.Formula(lines=lines)):
                yield lines, facts, DATE
    for rule in rules:
        yield rule.when.lines, types, BOOLEAN


def _references(
    entries: Mapping[str, schema.Entry], rules: tuple[schema.Rule, ...]
) -> Iterator[Problem]:
    def known(
        ids: Iterable[str], kinds: tuple[type[schema.Entry], ...], by: schema.Entry, key: str
    ) -> Iterator[Problem]:
        allowed = {i for i, e in entries.items() if isinstance(e, kinds)}
        for i in ids:
            if i not in allowed:
                hint = did_you_mean(i, allowed)
                code = "wrong_kind" if i in entries else "unknown_reference"
                what = type(entries[i]).__name__.lower() if i in entries else ""
                yield problem(code, by.place, id=i, by=by.id, key=key, what=what, did_you_mean=hint)

    for entry in (*entries.values(), *rules):
        if cites := getattr(entry, "cites", ()):
            yield from known(cites, (schema.LegalNote,), entry, "cites")
        if isinstance(entry, schema.Remedy):
            yield from known(entry.third_parties, (schema.ThirdParty,), entry, "third_parties")
    for rule in rules:
        yield from known(rule.then, (*_FINDINGS, *_ADVICE), rule, "then")
        yield from known(rule.never, _ADVICE, rule, "never")
        if not rule.then and not rule.never:
            yield problem("rule_without_effect", rule.place, id=rule.id)
        kinds = {isinstance(entries[i], _FINDINGS) for i in rule.then if i in entries}
        if len(kinds) == 2 or (kinds == {True} and rule.never):
            yield problem("rule_mixes_strata", rule.place, id=rule.id)


def texts_of(entry: schema.Entry) -> Iterator[schema.Text]:
    """Every text of an entry that a person may read."""
    for name in (
        "label",
        "ask",
        "help",
        "text",
        "cost",
        "risk",
        "can",
        "cannot",
        "hours",
        "because",
    ):
        if isinstance(text := getattr(entry, name, None), dict):
            yield text
    yield from getattr(entry, "steps", ())


def _placeholders(
    entries: Mapping[str, schema.Entry], rules: tuple[schema.Rule, ...]
) -> Iterator[Problem]:
    printable = {
        i
        for i, e in entries.items()
        if isinstance(e, (schema.Question, schema.Derived, schema.Parameter))
    }
    phones = {f"{i}.phone" for i, e in entries.items() if getattr(e, "phone", None)}
    for entry in (*entries.values(), *rules):
        for text in texts_of(entry):
            used = {lang: sorted(PLACEHOLDER.findall(text[lang])) for lang in LANGUAGES}
            for name in sorted({n for found in used.values() for n in found}):
                if name not in printable | phones:
                    hint = did_you_mean(name, printable | phones)
                    yield problem(
                        "unknown_placeholder",
                        entry.place,
                        name=name,
                        by=entry.id,
                        did_you_mean=hint,
                    )
            if len(set(map(tuple, used.values()))) > 1:
                yield problem("placeholders_differ", entry.place, by=entry.id, text=text["en"][:40])


def unreachable(
    pack_entries: Mapping[str, schema.Entry], rules: tuple[schema.Rule, ...]
) -> list[Problem]:
    """Entries that nothing can ever use: warnings of `advisor check`, not errors."""
    entries = pack_entries.values()
    lines = [line for e in (*entries, *rules) for line in _lines_of(e)]
    used = {name for line in lines for name in names(line.tree)}
    used |= {
        n
        for e in (*entries, *rules)
        for text in texts_of(e)
        for n in PLACEHOLDER.findall(text["en"])
    }
    cited = {c for e in (*entries, *rules) for c in getattr(e, "cites", ())}
    concluded = {i for rule in rules for i, certainty in rule.then.items() if certainty > 0}
    found = []
    for entry in entries:
        match entry:
            case schema.Question() | schema.Derived() | schema.Parameter() if entry.id not in used:
                found.append(problem("never_used", entry.place, id=entry.id))
            case schema.LegalNote() if entry.id not in cited:
                found.append(problem("never_cited", entry.place, id=entry.id))
            case _ if isinstance(entry, (*_FINDINGS, *_ADVICE)) and entry.id not in concluded:
                found.append(problem("never_concluded", entry.place, id=entry.id))
    return found


def _lines_of(entry: schema.Entry) -> Iterator[schema.Line]:
    for name in ("when", "formula", "deadline"):
        if formula := getattr(entry, name, None):
            yield from formula.lines
