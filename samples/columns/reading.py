"""A pack's rules for many people: a frame with a row for each person, stratum by stratum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import polars as pl

from advisor.inference.certainty import HOLDS, weight
from advisor.inference.memory import scope_of
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule
from samples.columns.column import DTYPES, Column, truth
from samples.columns.expressions import Known, read

_KINDS = {
    "number": "number",
    "choice": "string",
    "choices": "context",
    "yes_no": "boolean",
    "date": "date",
}
People = Sequence[Mapping[str, Value]]


class Reading:
    """A pack read for the people of one day.

    `facts` are the columns of the facts; the frame that `read` gives has them, and for each
    rule its truth as `rule_column`, for each entry its score as `score_column`.
    """

    def __init__(self, pack: Pack, today: date) -> None:
        self.pack, self.today = pack, today
        self.facts: dict[str, Column] = {}
        self.known = Known(self.facts, scope_of(pack, {}, today))

    def read(self, people: People) -> pl.DataFrame:
        """What is known of everybody in the end."""
        frame = self._facts(_answers(self.pack, people))
        for level, rules in enumerate(self.pack.rule_levels):
            frame = frame.with_columns(
                truth(read(rule.condition.core, self.known)).alias(rule_column(rule.id))
                for rule in rules
            )
            if level < len(self.pack.finding_levels):
                frame = self._conclude(frame, self.pack.finding_levels[level])
        return frame.with_columns(
            self._score(name).alias(score_column(name)) for name in self.pack.advice
        )

    def _facts(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Answers that apply, and what is derived from them, each after what it needs."""
        for name in self.pack.fact_order:
            if derived := self.pack.derived.get(name):
                column = read(derived.formula.core, self.known)
                frame = frame.with_columns(column.expr.cast(DTYPES[column.kind]).alias(name))
                self.facts[name] = Column(pl.col(name), column.kind)
            else:
                frame = frame.with_columns(self._applying(self.pack.questions[name]))
                self.facts[name] = _fact(self.pack.questions[name])
        return frame

    def _applying(self, question: Question) -> list[pl.Expr]:
        """The answers to a question where its own condition certainly holds."""
        columns = [pl.col(_answer(name)).alias(name) for name in _columns(question)]
        if question.when is None:
            return columns
        asked = truth(read(question.when.core, self.known))
        return [pl.when(asked).then(column).alias(column.meta.output_name()) for column in columns]

    def _conclude(self, frame: pl.DataFrame, findings: Iterable[str]) -> pl.DataFrame:
        """Whether each finding of a stratum holds."""
        frame = frame.with_columns(
            expr
            for name in findings
            for expr in (
                self._score(name).alias(score_column(name)),
                self._highest(name).alias(name),
            )
        )
        for name in findings:
            self.facts[name] = Column(pl.col(name), "boolean")
        score = {name: pl.col(score_column(name)) for name in findings}
        return frame.with_columns(
            pl.when(score[name] >= HOLDS)
            .then(True)
            .when(pl.col(name) < HOLDS)
            .then(False)
            .alias(name)
            for name in findings
        )

    def _score(self, name: str) -> pl.Expr:
        """The sum of what the rules that fired bring to an entry."""
        return _sum(brought(rule, name) for rule in self.pack.speaking_of.get(name, ()))

    def _highest(self, name: str) -> pl.Expr:
        """The highest score that rules which are undetermined could still give."""
        rules = self.pack.speaking_of.get(name, ())
        open_ = (
            pl.col(rule_column(rule.id)).is_null().cast(pl.Int64) * weight(rule.certainty(name))
            for rule in rules
            if rule.certainty(name) > 0
        )
        return _sum([*(brought(rule, name) for rule in rules), *open_])


def rule_column(rule: str) -> str:
    """Where a rule's truth stands."""
    return f"rule {rule}"


def score_column(entry: str) -> str:
    """Where an entry's score stands."""
    return f"score {entry}"


def fires(rule: Rule) -> pl.Expr:
    """Whether a rule fires: its condition is certainly true."""
    return pl.col(rule_column(rule.id)).fill_null(False)


def brought(rule: Rule, entry: str) -> pl.Expr:
    """What a rule brings to an entry, 0 where it does not fire."""
    return fires(rule).cast(pl.Int64) * weight(rule.certainty(entry))


def _sum(parts: Iterable[pl.Expr]) -> pl.Expr:
    return pl.sum_horizontal(pl.lit(0, dtype=pl.Int64), *parts)


def _columns(question: Question) -> list[str]:
    """One for a question, or one for each option of a multiple choice."""
    if question.type != "choices":
        return [question.id]
    return [f"{question.id}.{option.option}" for option in question.options]


def _answer(column: str) -> str:
    return f"answer {column}"


def _fact(question: Question) -> Column:
    columns = [pl.col(name) for name in _columns(question)]
    ids = [option.option for option in question.options]
    options = dict(zip(ids, columns, strict=True)) if question.type == "choices" else {}
    return Column(columns[0], _KINDS[question.type], options)


def _answers(pack: Pack, people: People) -> pl.DataFrame:
    """The answers as given; null where there is none."""
    series: list[pl.Series] = []
    for question in pack.questions.values():
        given = [person.get(question.id) for person in people]
        if question.type != "choices":
            series.append(
                pl.Series(_answer(question.id), given, dtype=DTYPES[_KINDS[question.type]])
            )
            continue
        for option in question.options:
            truths = [None if one is None else option.option in one for one in given]  # type: ignore[operator]
            column = _answer(f"{question.id}.{option.option}")
            series.append(pl.Series(column, truths, dtype=pl.Boolean))
    return pl.DataFrame(series)
