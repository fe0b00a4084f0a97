"""What no single entry can know: whether names, types, units and references fit together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from itertools import chain, islice

from advisor.language.check import check
from advisor.language.corrections import CURRENCY_SIGN
from advisor.language.to_text import number_text
from advisor.language.tree import Name, names
from advisor.language.types import ANY, BOOLEAN, DATE, Type, TypeKind, number
from advisor.language.units import CURRENCIES, parse_unit, unit_text
from advisor.pack import schema
from advisor.pack.constraints import constraint_problems
from advisor.pack.denied import phrases_in
from advisor.pack.every_text import texts_of
from advisor.pack.holidays import holiday_problems
from advisor.pack.lookups import lookup_problems
from advisor.pack.reading.notes import Notes, Reference, listed
from advisor.pack.schema import PLACEHOLDER, placeholders
from advisor.problem import MOST_TOLD, Problem, did_you_mean, problem

_ADVICE = (schema.Remedy, schema.ThirdParty, schema.Warning)


def type_of(entry: schema.Entry) -> Type | None:
    """The type an entry has as a name in an expression, None where it is no fact."""
    match entry:
        case schema.Question(type="number"):
            return number(entry.unit)
        case schema.Question(type="choice"):
            return _of_options("text", entry)
        case schema.Question(type="choices"):
            return _of_options("choices", entry)
        case schema.Question(type="date"):
            return DATE
        case schema.Parameter() | schema.Derived(unit=str()):
            return number(entry.unit)
        case schema.Question() | schema.Finding():
            return BOOLEAN
        case _:
            return None


def _of_options(kind: TypeKind, question: schema.Question) -> Type:
    called = {name.lower(): o.option for o in question.options for name in o.label.values()}
    return Type(kind, options=tuple(o.option for o in question.options), by_label=called)


def labels_of(entries: Mapping[str, schema.Entry]) -> dict[str, str]:
    """What entries are called, in lower case → their ids."""
    labels = ((i, getattr(e, "label", {})) for i, e in entries.items())
    return {name.lower(): i for i, label in labels for name in label.values()}


def fact_types(entries: Mapping[str, schema.Entry]) -> dict[str, Type]:
    """The types of all names that expressions may use, findings included."""
    types = {i: kind for i, e in entries.items() if (kind := type_of(e))}
    # A derived value without a unit is what its formula is: a date, a yes/no, a plain number.
    derived = {i: e for i, e in entries.items() if isinstance(e, schema.Derived) and e.unit is None}
    for i in _needed_first({i: d.formula.names & derived.keys() for i, d in derived.items()}):
        types[i] = check(derived[i].formula.tree, types, {})[0]
    return types


def _needed_first(needs: Mapping[str, Set[str]]) -> list[str]:
    """Names in an order in which each comes after what it needs; circles are told elsewhere."""
    order: dict[str, None] = {}
    entered: set[str] = set()
    pending = sorted(needs, reverse=True)
    while pending:
        name = pending[-1]
        if name not in entered:
            entered.add(name)
            pending += sorted(needs[name] - entered)
        else:
            order[pending.pop()] = None
    return list(order)


def cross_check(
    about: schema.About | None,
    entries: Mapping[str, schema.Entry],
    rules: tuple[schema.Rule, ...],
    notes: Notes,
) -> list[Problem]:
    """Everything wrong between entries, broken entries' mentions included."""
    types = fact_types(entries) | dict.fromkeys(notes.ids - entries.keys(), ANY)
    found = chain(
        _questions(about, entries),
        _expressions(entries, notes),
        _references(entries, notes),
        _rules(entries, rules),
        _placeholders(entries, notes),
        _charts(about, entries),
        _denied(entries, notes),
        _deadlines(entries),
        holiday_problems(entries, notes.mentions),
        constraint_problems(about, entries, types),
        lookup_problems(entries, notes.mentions, types),
    )
    return list(islice(found, MOST_TOLD + 1))


def _questions(
    about: schema.About | None, entries: Mapping[str, schema.Entry]
) -> Iterator[Problem]:
    topics = {t.topic for t in about.topics} if about else None
    for q in entries.values():
        if not isinstance(q, schema.Question):
            continue
        if topics is not None and q.topic not in topics:
            hint = did_you_mean(q.topic, topics)
            yield problem("unknown_topic", q.place, topic=q.topic, did_you_mean=hint)
            topics.add(q.topic)  # one mistake, however many questions the file has
        if q.type in ("choice", "choices") and len(q.options) < 2:
            yield problem("options_missing", q.place, id=q.id)
        if q.type not in ("choice", "choices") and q.options:
            yield problem("options_not_for_type", q.place, id=q.id, type=q.type)
        seen = [o.option for o in q.options]
        for option in sorted({o for o in seen if seen.count(o) > 1}):
            again = [o.place for o in q.options if o.option == option][1]
            yield problem("option_twice", again, id=q.id, option=option)
        if q.type == "number" and (q.min is None or q.max is None or q.min >= q.max):
            given = [] if q.min is None or q.max is None else sorted((q.min, q.max))
            ends = [number_text(end) for end in given]
            better = f"min: {ends[0]}, max: {ends[1]}" if ends and ends[0] != ends[1] else None
            yield problem("limits_missing", q.place, id=q.id, better=better)


def _expressions(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    """Every expression, with the names it may use and the type it must have.

    Only rules see findings: they are concluded after everything else is computed.
    """
    types = fact_types(entries)
    types |= dict.fromkeys(notes.ids - entries.keys(), ANY)
    parameters = {i: types[i] for i, e in entries.items() if isinstance(e, schema.Parameter)}
    parameters |= dict.fromkeys(notes.ids - entries.keys(), ANY)
    facts = {i: t for i, t in types.items() if not isinstance(entries.get(i), schema.Finding)}
    called = labels_of(entries)
    for mention in notes.mentions:
        if isinstance(line := mention.value, schema.SourceExpression):
            known = types if mention.kind in ("rule", "gate") else facts
            expected = _EXPECTED.get(mention.key)
            entry = entries.get(mention.by)
            if isinstance(entry, schema.Derived) and entry.unit and mention.key != "by":
                expected = number(entry.unit)
            for error in check(line.tree, known, parameters, expected, called)[1]:
                yield error.placed(line.source.spot(*error.at))


_EXPECTED = {"when": BOOLEAN, "unless": BOOLEAN, "deadline": DATE, "counted_from": DATE}
"""Keys that hold an expression → the type it must have."""

_REFERS: dict[str, tuple[type[schema.Entry], ...]] = {
    "cites": (schema.LegalNote,),
    "third_parties": (schema.ThirdParty,),
    "letters": (schema.Letter,),
    "then": (schema.Finding, *_ADVICE),
    "never": _ADVICE,
    "leave_out": _ADVICE,
}
"""Keys that hold ids → the kinds of entries they may name."""


def _references(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    may_name = {
        key: {name for name, entry in entries.items() if isinstance(entry, kinds)}
        for key, kinds in _REFERS.items()
    }
    groups = {group for entry in entries.values() if (group := getattr(entry, "group", None))}
    for mention in notes.mentions:
        if mention.key == "holds" and mention.value not in groups:
            hint = did_you_mean(mention.value, groups)
            told = {"group": mention.value, "by": mention.by, "did_you_mean": hint}
            yield problem("unknown_group", mention.place, **told)
        if mention.key not in _REFERS or not isinstance(mention.value, str):
            continue
        allowed = may_name[mention.key]
        found = mention.value
        if found in allowed or (found in notes.ids and found not in entries):
            continue
        kinds = [
            word for word, kind in schema.KINDS.items() if issubclass(kind, _REFERS[mention.key])
        ]
        told = {"id": found, "by": mention.by, "key": mention.key, "kinds": listed(kinds)}
        if found in entries:
            what = next(word for word, kind in schema.KINDS.items() if kind is type(entries[found]))
            yield problem("wrong_kind", mention.place, what=what, **told)
        else:
            hint = did_you_mean(found, allowed)
            yield problem("unknown_reference", mention.place, did_you_mean=hint, **told)


def _rules(
    entries: Mapping[str, schema.Entry], rules: tuple[schema.Rule, ...]
) -> Iterator[Problem]:
    for rule in rules:
        if not rule.targets and not isinstance(rule, schema.Gate):
            yield problem("rule_without_effect", rule.place, id=rule.id)
        kinds = {isinstance(entries[i], schema.Finding) for i in rule.then if i in entries}
        if len(kinds) == 2 or (kinds == {True} and rule.closes):
            yield problem("rule_mixes_strata", rule.place, id=rule.id)
        yield from _reasons(rule)
        yield from _for_and_against(rule)
        if isinstance(rule, schema.Gate):
            for line in rule.condition.lines:
                for name in sorted(names(line.tree)):
                    if isinstance(entries.get(name), schema.Finding):
                        place = line.source.spot(0, len(line.source.text))
                        told = {"id": rule.id, "finding": name}
                        yield problem("gate_looks_at_finding", place, **told)


def _reasons(rule: schema.Rule) -> Iterator[Problem]:
    """Each target has a reason, its own or the rule's; the rule's stands under some."""
    own = [name for name, target in rule.targets.items() if target.because]
    lacking = [name for name in rule.targets if name not in own]
    for name, support in rule.then.items():
        if support.certainty < 0 and support.urgency:
            yield problem("urgency_against", support.place, entry=name, id=rule.id)
    if rule.because is None and not own:
        what = "gate" if isinstance(rule, schema.Gate) else "rule"
        yield problem("missing_key", rule.place, key="because", what=f"{what} {rule.id}")
    elif rule.because is None:
        for name in lacking:
            yield problem("target_without_reason", rule.targets[name].place, entry=name, id=rule.id)
    elif own and not lacking:
        yield problem("reason_of_no_target", rule.place, id=rule.id)
    told = {**rule.never, **rule.then}.values()
    if rule.cites and told and not any(target.cites is None for target in told):
        if not isinstance(rule, schema.Gate):  # what it holds is added to `never` later
            yield problem("citations_of_no_target", rule.place, id=rule.id)


def _for_and_against(rule: schema.Rule) -> Iterator[Problem]:
    """What a rule speaks for and takes off the list at once."""
    for name, veto in {**rule.leave_out, **rule.never}.items():
        if rule.certainty(name) > 0:
            line = rule.then[name].place.line
            yield problem("then_and_never", veto.place, id=rule.id, entry=name, line=line)


def _deadlines(entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    """A period that is counted from a day has an end, and it is the person's own."""
    for entry in entries.values():
        if isinstance(entry, schema.Remedy) and entry.counted_from:
            (line,) = entry.counted_from.lines
            place = line.source.spot(0, len(line.source.text))
            if entry.deadline is None:
                yield problem("counted_from_alone", place, id=entry.id, text=line.source.text)
            elif entry.awaited:
                yield problem("counted_from_awaited", place, id=entry.id)


def _placeholders(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    printable = {
        i
        for i, e in entries.items()
        if isinstance(e, (schema.Question, schema.Derived, schema.Parameter))
    }
    called = labels_of(entries)
    printable |= {f"{i}.phone" for i, e in entries.items() if getattr(e, "phone", None)}
    for mention in notes.mentions:
        if not isinstance(mention.value, dict):
            continue
        text = mention.value
        used = {lang: sorted(PLACEHOLDER.findall(words)) for lang, words in text.items()}
        told = _brace_alone(mention) or _sign_of_currency(mention)
        for name in sorted({n for found in used.values() for n in found} - printable):
            if told and name.strip() in printable:
                continue  # two braces, as in a letter
            if name.partition(".")[0] not in notes.ids - entries.keys():
                meant = called.get(name.strip().lower())
                better = f"{{{meant}}}" if meant in printable else None
                hint = None if better else did_you_mean(name, printable)
                about = {"name": name, "by": mention.by, "better": better, "did_you_mean": hint}
                told.append(problem("unknown_placeholder", mention.place, **about))
        yield from told
        if not told and len(set(map(tuple, used.values()))) > 1:
            every = {name for names_used in used.values() for name in names_used}
            most = {name: max(Counter(n)[name] for n in used.values()) for name in every}
            lacking = {
                lang: ", ".join(f"{{{n}}}" for n in sorted(every) if names_used.count(n) < most[n])
                for lang, names_used in used.items()
            }
            where = ", ".join(f"{lang}: {names}" for lang, names in lacking.items() if names)
            yield problem("placeholders_differ", mention.place, by=mention.by, lacking=where)


def _brace_alone(mention: Reference) -> list[Problem]:
    """The first brace of a text that would be shown as it is."""
    for text in mention.value.values():
        shown = PLACEHOLDER.sub(lambda mark: "\0" * len(mark[0]), text)
        if found := re.search("[{}｛｝]", shown):
            name = re.match(r"[{｛]+ *([a-z]\w*(?:\.\w+)?)", text[found.start() :], re.ASCII)
            better = f"{{{name[1]}}}" if name else None
            part = text[max(0, found.start() - 10) : found.end() + 20]
            told = {"by": mention.by, "text": part, "better": better}
            return [problem("brace_alone", mention.place, **told)]
    return []


def _sign_of_currency(mention: Reference) -> list[Problem]:
    """A sign of a currency before a value, which is printed with its unit already."""
    for text in mention.value.values():
        if found := re.search(rf"{CURRENCY_SIGN}(\{{[a-z]\w*\}})", text):
            told = {"by": mention.by, "text": found[0], "better": found[1]}
            return [problem("sign_before_placeholder", mention.place, **told)]
    return []


def _denied(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    """Texts that say what is denied, but for those that tell why it is."""
    claims = [e for e in entries.values() if isinstance(e, schema.DeniedClaim)]
    for mention in notes.mentions:
        if isinstance(mention.value, dict) and mention.kind != "denied_claim":
            said = {p for text in mention.value.values() for p in phrases_in(claims, text)}
            for phrase in sorted(said):
                by = mention.by or mention.place.file
                yield problem("text_denied", mention.place, by=by, phrase=phrase)


def _charts(about: schema.About | None, entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    """Whether the charts show facts, and each its kind of number. Unknown names are told above."""
    charts = about.charts if about else None
    if not charts:
        return
    monthly = [charts.payment, charts.income, *charts.spending]
    expected = [("money", charts.owed)]
    rates = (("percent/year", charts.yearly_rate), ("percent/month", charts.monthly_rate))
    expected += [(unit, formula) for unit, formula in rates if formula]
    expected += [("money/month", formula) for formula in (*monthly, charts.asked) if formula]
    expected += [("yes/no", charts.goes_on)] if charts.goes_on else []
    types = fact_types(entries)
    for unit, formula in expected:
        (line,) = formula.lines
        place = line.source.spot(0, len(line.source.text))
        entry = entries.get(line.tree.id) if isinstance(line.tree, Name) else None
        if not isinstance(line.tree, Name) or isinstance(entry, (schema.Parameter, schema.Finding)):
            yield problem("chart_not_fact", place, text=line.source.text)
        elif formula is charts.goes_on:
            for error in check(line.tree, types, {}, BOOLEAN)[1] if entry else ():
                yield error.placed(line.source.spot(*error.at))
            if not charts.asked:
                yield problem("chart_lacks_asked", place)
        elif entry and (found := _shape_of(entry)) != unit:
            yield problem("chart_wrong_unit", place, found=found or "1", expected=unit)


def _shape_of(entry: schema.Entry) -> str:
    """The unit of a fact with any currency called money: `money/month`."""
    unit = parse_unit(getattr(entry, "unit", None))
    return unit_text(
        tuple(("money" if base in CURRENCIES else base, power) for base, power in unit)
    )


def unreachable(
    about: schema.About,
    pack_entries: Mapping[str, schema.Entry],
    rules: tuple[schema.Rule, ...],
) -> list[Problem]:
    """Entries that nothing can ever use: warnings of `advisor check`, not errors."""
    entries = pack_entries.values()
    lines = [line for e in (*entries, *rules) for f in schema.formulas_of(e) for line in f.lines]
    lines += about.charts.lines if about.charts else ()
    used = {name for line in lines for name in names(line.tree)}
    texts = (written.text for e in (*entries, *rules) for written in texts_of(e))
    used |= {name for text in texts for name in placeholders(text)}
    cited = {c for e in entries for c in getattr(e, "cites", ())}
    cited |= {c for rule in rules for c in rule.cited}
    held = {group for rule in rules if isinstance(rule, schema.Gate) for group in rule.holds}
    concluded = {i for rule in rules for i in rule.then if rule.certainty(i) > 0}
    found = []
    for entry in entries:
        match entry:
            case schema.Question() | schema.Derived() | schema.Parameter() if entry.id not in used:
                found.append(problem("never_used", entry.place, id=entry.id))
            case schema.LegalNote() if entry.id not in cited:
                found.append(problem("never_cited", entry.place, id=entry.id))
            case _ if (group := getattr(entry, "group", None)) and group not in held:
                found.append(problem("group_not_held", entry.place, id=entry.id, group=group))
            case _ if isinstance(entry, (schema.Finding, *_ADVICE)) and entry.id not in concluded:
                found.append(problem("never_concluded", entry.place, id=entry.id))
    return found


def without_unit(entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    """Derived numbers whose formula gives a unit that they do not have: warnings."""
    types = fact_types(entries)
    for entry in entries.values():
        if isinstance(entry, schema.Derived) and entry.unit is None:
            unit = types[entry.id].unit or ()
            if any(power > 0 for _, power in unit):  # else there is no writing it
                told = {"id": entry.id, "unit": unit_text(unit)}
                yield problem("derived_without_unit", entry.place, **told)
