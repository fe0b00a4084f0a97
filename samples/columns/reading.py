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
from samples.columns.expressions import Columns, read

_KINDS = {
    "number": "number",
    "choice": "string",
    "choices": "context",
    "yes_no": "boolean",
    "date": "date",
}
People = Sequence[Mapping[str, Value]]


class Reading:
    """The columnar reading of a pack for people who all ask on one day.

    `read` gives a frame with a row for each person: all facts, the truth of each rule in
    `rule_column` and the score of each entry in `score_column`. `facts`: the columns of the facts.
    """

    def __init__(self, pack: Pack, today: date) -> None:
        self.pack, self.today = pack, today
        self.facts: dict[str, Column] = {}
        self.columns = Columns(self.facts, scope_of(pack, {}, today))

    def read(self, people: People) -> pl.DataFrame:
        """The frame with all facts, truths and scores of these people."""
        frame = self._facts(_answers(self.pack, people))
        for level, rules in enumerate(self.pack.rule_levels):
            frame = frame.with_columns(
                truth(read(rule.condition.core, self.columns)).alias(rule_column(rule.id))
                for rule in rules
            )
            if level < len(self.pack.finding_levels):
                frame = self._conclude(frame, self.pack.finding_levels[level])
        return frame.with_columns(
            self._score(name).alias(score_column(name)) for name in self.pack.advice
        )

    def _facts(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Add the answers that apply and the derived values, each after those it needs."""
        for name in self.pack.fact_order:
            if derived := self.pack.derived.get(name):
                column = read(derived.formula.core, self.columns)
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
        applies = truth(read(question.when.core, self.columns))
        return [
            pl.when(applies).then(column).alias(column.meta.output_name()) for column in columns
        ]

    def _conclude(self, frame: pl.DataFrame, findings: Iterable[str]) -> pl.DataFrame:
        """Add whether each finding of a stratum holds."""
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
        """The score of an entry: the sum of the weights of the rules that fired."""
        return _sum(contribution(rule, name) for rule in self.pack.rules_by_target.get(name, ()))

    def _highest(self, name: str) -> pl.Expr:
        """The highest score that the undetermined rules could still give."""
        rules = self.pack.rules_by_target.get(name, ())
        open_ = (
            pl.col(rule_column(rule.id)).is_null().cast(pl.Int64) * weight(rule.certainty(name))
            for rule in rules
            if rule.certainty(name) > 0
        )
        return _sum([*(contribution(rule, name) for rule in rules), *open_])


def rule_column(rule: str) -> str:
    """The name of the column with the truth of a rule."""
    return f"rule {rule}"


def score_column(entry: str) -> str:
    """The name of the column with the score of an entry."""
    return f"score {entry}"


def fires(rule: Rule) -> pl.Expr:
    """Whether a rule fires: its condition is certainly true."""
    return pl.col(rule_column(rule.id)).fill_null(False)


def contribution(rule: Rule, entry: str) -> pl.Expr:
    """The weight, in millionths, that a rule adds to an entry; 0 where it does not fire."""
    return fires(rule).cast(pl.Int64) * weight(rule.certainty(entry))


def _sum(parts: Iterable[pl.Expr]) -> pl.Expr:
    return pl.sum_horizontal(pl.lit(0, dtype=pl.Int64), *parts)


def _columns(question: Question) -> list[str]:
    """The column of a question, or one for each option of a multiple choice."""
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
    """A frame of the answers as given; null where there is none."""
    series: list[pl.Series] = []
    for question in pack.questions.values():
        answers = [person.get(question.id) for person in people]
        if question.type != "choices":
            series.append(
                pl.Series(_answer(question.id), answers, dtype=DTYPES[_KINDS[question.type]])
            )
            continue
        for option in question.options:
            truths = [None if a is None else option.option in a for a in answers]  # type: ignore[operator]
            column = _answer(f"{question.id}.{option.option}")
            series.append(pl.Series(column, truths, dtype=pl.Boolean))
    return pl.DataFrame(series)
