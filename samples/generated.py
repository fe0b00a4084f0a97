"""A generated pack of any number of rules, in YAML as an author would write it.

Forty questions and fifteen derived numbers, twenty findings and twenty-four remedies. A pack of
more rules begins with those of a smaller one. Certainties for and against an entry balance, so
that about the same share of the rules fires whatever their number.

A base can also be repeated in one pack, over the same questions: then all else grows with its
rules, and a consultation takes exactly as many times the work.
"""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any, TypeAlias

import yaml

RULES = 120

Entry: TypeAlias = dict[str, Any]

AMOUNTS = [f"amount_{n}" for n in range(20)]
KINDS = [f"kind_{n}" for n in range(8)]
EVENTS = [f"events_{n}" for n in range(6)]
YES_NO = [f"yes_no_{n}" for n in range(4)]
DATES = [f"date_{n}" for n in range(2)]
OPTIONS = ["red", "green", "blue", "white"]

DERIVED = [f"derived_{n}" for n in range(15)]
CAUSES = [f"cause_{n}" for n in range(10)]
CONSEQUENCES = [f"consequence_{n}" for n in range(10)]
REMEDIES = [f"remedy_{n}" for n in range(24)]


def write_base(folder: Path, rules: int = RULES, seed: int = 1, times: int = 1) -> None:
    """Write the pack into a folder: a base of `rules` rules, repeated `times` times."""
    dice = random.Random(seed)
    files = {
        "knowledge/pack.yaml": _about(),
        "knowledge/questions/all.yaml": _questions(),
        "knowledge/derived.yaml": _derived(dice),
        "knowledge/findings.yaml": _findings(),
        "knowledge/remedies.yaml": _remedies(dice),
        "rules/all.yaml": [_rule(number, dice) for number in range(rules)],
    }
    for name in ("knowledge/findings.yaml", "knowledge/remedies.yaml", "rules/all.yaml"):
        base = files[name]
        files[name] = [entry for copy in range(times) for entry in _renamed(base, copy)]
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.dump(content, Dumper=_InFull, sort_keys=False, width=1000), "utf-8")


def _renamed(base: Any, copy: int) -> Any:
    """A part of a base with names of its own for its conclusions; copy 0 keeps the names."""
    if isinstance(base, dict):
        return {_renamed(key, copy): _renamed(value, copy) for key, value in base.items()}
    if isinstance(base, list):
        return [_renamed(item, copy) for item in base]
    return _OWN.sub(rf"\g<0>_{copy}", base) if copy and isinstance(base, str) else base


_OWN = re.compile(r"\b(cause|consequence|remedy|rule)_\d+\b")


class _InFull(yaml.SafeDumper):
    """Writes repeated content in full, as packs may have no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(text: str) -> dict[str, str]:
    return {"zh": text, "en": text}


def _about() -> Entry:
    return {
        "pack": "generated",
        "version": "0.0.1",
        "jurisdiction": "XX",
        "title": _text("Generated"),
        "disclaimer": _text("For measuring only"),
        "topics": [{"topic": "all", "title": _text("All")}],
    }


def _questions() -> list[Entry]:
    options = [{"option": option, "label": _text(option)} for option in OPTIONS]
    by_type: list[tuple[str, list[str], Entry]] = [
        ("number", AMOUNTS, {"unit": "CNY", "min": 0, "max": 100_000}),
        ("choice", KINDS, {"options": options}),
        ("choices", EVENTS, {"options": options}),
        ("yes_no", YES_NO, {}),
        ("date", DATES, {"past": True}),
    ]
    return [
        {"question": name, "type": kind, "label": _text(name), "ask": _text(f"{name}?"), **more}
        for kind, names, more in by_type
        for name in names
    ]


def _derived(dice: random.Random) -> list[Entry]:
    """Days since each date, then sums and differences of amounts and of earlier ones."""
    entries = []
    for number, name in enumerate(DERIVED):
        if number < len(DATES):
            unit, formula = "day", f"days_since({DATES[number]})"
        else:
            left, right = dice.sample(AMOUNTS + DERIVED[len(DATES) : number], 2)
            unit, formula = "CNY", dice.choice(["{} + {}", "max(0, {} - {})"]).format(left, right)
        entries.append(
            {"derived": name, "label": _text(name), "unit": unit, "formula": formula},
        )
    return entries


def _findings() -> list[Entry]:
    return [
        {kind: name, "label": _text(name), "text": _text(name)}
        for kind, names in (("cause", CAUSES), ("consequence", CONSEQUENCES))
        for name in names
    ]


def _remedies(dice: random.Random) -> list[Entry]:
    return [
        {
            "remedy": name,
            "label": _text(name),
            "urgency": dice.choice(["today", "this_week", "this_month"]),
            "steps": [_text("First this."), _text("Then that.")],
            "cost": _text("Nothing"),
            "risk": _text("None"),
        }
        for name in REMEDIES
    ]


def _rule(number: int, dice: random.Random) -> Entry:
    """One in six concludes a cause, one in six a consequence from causes too, the rest advise."""
    findings, targets = {
        0: ([], CAUSES),
        1: (CAUSES, CONSEQUENCES),
    }.get(number % 6, (CAUSES + CONSEQUENCES, REMEDIES))
    when: list[Any] = [_condition(dice, findings) for _ in range(dice.randint(1, 3))]
    if dice.random() < 0.3:
        when.append({"any": [_condition(dice, findings), _condition(dice, findings)]})
    rule: Entry = {
        "rule": f"rule_{number}",
        "when": when,
        "then": {target: dice.choice([-0.6, 0.6]) for target in dice.sample(targets, 2)},
        "because": _text(f"Rule {number}."),
    }
    if targets is REMEDIES and dice.random() < 0.05:
        others = [remedy for remedy in REMEDIES if remedy not in rule["then"]]
        rule[dice.choice(["never", "leave_out"])] = [dice.choice(others)]
    return rule


def _condition(dice: random.Random, findings: list[str]) -> str:
    """A random line on an answer, a derived number, or one of `findings`."""
    limit = dice.randrange(1000, 20_000, 500)
    money = AMOUNTS + DERIVED[len(DATES) :]
    first, second = dice.sample(OPTIONS, 2)
    lines = [
        f"{dice.choice(money)} {dice.choice(['<', '>='])} {limit}",
        f"{dice.choice(money)} in [{limit}..{limit + 5000}]",
        f"{dice.choice(DERIVED[: len(DATES)])} > {dice.randrange(400)}",
        f'{dice.choice(KINDS)} in ("{first}", "{second}")',
        f'{dice.choice(KINDS)} != "{dice.choice(OPTIONS)}"',
        f"{dice.choice(EVENTS)}.{dice.choice(OPTIONS)}",
        f"not({dice.choice(YES_NO)})",
        *dice.sample(findings, min(2, len(findings))),
    ]
    return dice.choice(lines)
