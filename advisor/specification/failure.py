"""The report of a failed scenario: its place, the step, what was expected and what came."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from advisor.inference.certainty import certainty
from advisor.inference.explanation import explain
from advisor.inference.memory import scope_of
from advisor.language.evaluate import holds
from advisor.language.lower import lower
from advisor.language.to_text import to_text
from advisor.language.tree import parts
from advisor.languages import program_language
from advisor.messages import message
from advisor.printable import printable, shortened
from advisor.problem import AdvisorError
from advisor.specification.case import At, Case
from advisor.specification.keywords import keywords_of
from advisor.specification.sentences import nearest, shown, under_another_keyword

MOST_LINES = 10
_LONGEST = 300
"""Characters of one line."""


class StepFailed(AssertionError):
    """A step that does not hold, in the language of its feature."""

    def __init__(self, expected: str, got: str, hint: str = "") -> None:
        super().__init__(expected)
        self.expected, self.got, self.hint = expected, got, hint


class NoSuchStep(Exception):
    """A step that no definition matches."""


def failure_text(error: BaseException, at: At | None, lang: str) -> str:
    """The report of a scenario's error, in at most ten lines."""
    if isinstance(error, AdvisorError):
        return _problems(error, at, lang)
    if at is None:  # what a pack's own Python does before the first step
        return _unexpected(error, lang)
    lines = [_head(at), message("steps.failed.scenario", lang) + at.scenario]
    if isinstance(error, StepFailed):
        lines += [
            message("steps.failed.expected", lang) + error.expected,
            message("steps.failed.got", lang) + error.got,
        ]
        if error.hint:
            lines.append(message("steps.failed.hint", lang) + error.hint)
    elif isinstance(error, NoSuchStep):
        lines += _unknown_step(at, lang)
    else:
        lines.append("  " + _unexpected(error, lang))
    return "\n".join(map(_cut, lines[:MOST_LINES]))


def _head(at: At) -> str:
    return _cut(f"{at.place.file}:{at.place.line}: {at.keyword} {at.text}")


def _cut(line: str) -> str:
    return shortened(printable(line), _LONGEST)


def _unknown_step(at: At, lang: str) -> list[str]:
    lines = ["  " + message("problems.step_unknown.what", lang)]
    if other := under_another_keyword(at.text, at.type):
        keyword = keywords_of(at.feature.dialect)[other.type][0]
        return [*lines, message("steps.failed.other_keyword", lang, keyword=keyword)]
    languages = frozenset(map(program_language, (lang, at.feature.dialect)))
    for sentence, wording in nearest(at.text, at.type, languages):
        text = shown(message(f"steps.sentence.{sentence.type}.{sentence.name}", wording), wording)
        lines.append(message("steps.failed.nearest", lang) + text)
    return [*lines, "  " + message("problems.step_unknown.write", lang)]


def _problems(error: AdvisorError, at: At | None, lang: str) -> str:
    """As many whole problems as fit into ten lines; one without a place gets that of the step."""
    lines: list[str] = []
    for number, mistake in enumerate(error.problems):
        text = mistake.text(lang).split("\n")
        if at and not mistake.place:
            text = [_head(at), *("  " + line for line in text)]
        if lines and len(lines) + len(text) > MOST_LINES - 1:
            left = len(error.problems) - number
            lines.append(message("steps.failed.more", lang, count=left))
            break
        lines += text
    return "\n".join(lines[:MOST_LINES])


def _unexpected(error: BaseException, lang: str) -> str:
    """A fault of the program, or of a step of the pack's own: what and where, in one line."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    where = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else "?"
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return message("steps.failed.unexpected", lang, error=words, where=where)


def why_not(case: Case, name: str) -> str:
    """Why an entry is not shown: the veto, the certainty, or the rule that came nearest."""
    explanation = explain(case.pack, case.outcome.facts, case.today, name)
    if explanation.vetoes:
        return message("steps.why_not.ruled_out", case.lang, rule=explanation.vetoes[0].rule.id)
    if explanation.fired:
        return message(
            "steps.why_not.too_weak",
            case.lang,
            certainty=f"{certainty(explanation.score):.2f}",
            least=f"{certainty(explanation.least):.2f}",
        )
    for verdict in explanation.silent:
        part = next(node for node, truth in verdict.lines if truth is not True)
        rule = verdict.rule.id
        return message("steps.why_not.silent", case.lang, rule=rule, part=to_text(part))
    return message("steps.why_not.no_rule", case.lang)


def why_silent(case: Case, name: str) -> str:
    """The first conjunct of a rule's condition that does not hold; "" where all do."""
    rule = next(rule for rule in case.pack.rules if rule.id == name)
    scope = scope_of(case.pack, case.outcome.facts, case.today)
    for part in parts(rule.condition.tree):
        if holds(lower(part), scope) is not True:
            text = to_text(part)
            return message("steps.why_not.silent", case.lang, rule=name, part=text)
    return ""


def listed(case: Case, names: Sequence[str], most: int = 5) -> str:
    """The first of some entries with their labels."""
    if not names:
        return message("steps.got.nothing", case.lang)
    text = message("words.comma", case.lang).join(map(case.label, names[:most]))
    if len(names) > most:
        return message("steps.got.and_more", case.lang, shown=text, count=len(names) - most)
    return text


def ids_listed(case: Case, names: Sequence[str]) -> str:
    """Entries by their ids alone."""
    text = message("words.comma", case.lang).join(f"`{name}`" for name in names)
    return text or message("steps.got.nothing", case.lang)
