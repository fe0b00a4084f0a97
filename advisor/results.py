"""The results of an `Advisor`: data, and its words in a language of the pack.

Every result has `to_dict`, `to_json` and `to_text`; docs/json.md describes the keys. All of it
depends on nothing but the answers, the pack and the date.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from advisor.contract import advice as advice_contract
from advisor.contract import explanation as explanation_contract
from advisor.contract import what_if as what_if_contract
from advisor.inference import advice as inference
from advisor.inference.what_if import Comparison
from advisor.page_width import PROSE
from advisor.report.as_json import as_data, document
from advisor.report.explanation_json import Asked, explanation_data
from advisor.report.what_if_json import what_if_data


class Advice(inference.Advice):
    """The advice for a person on a day; its lists hold conclusions, the best first."""

    @classmethod
    def with_words(cls, advice: inference.Advice) -> Advice:
        """The same advice, with the methods that put it in words."""
        return cls(**{field.name: getattr(advice, field.name) for field in fields(advice)})

    def to_dict(self, lang: str) -> advice_contract.Advice:
        """As `advisor advise --format json` prints it."""
        return as_data(self, self.pack.checked_language(lang))

    def to_json(self, lang: str) -> str:
        """One JSON document with a newline at the end."""
        return document(self.to_dict(lang))

    def to_text(self, lang: str, columns: int = PROSE, *, everything: bool = False) -> str:
        """Plain text in lines of at most `columns` cells; `everything` tells each in full."""
        from advisor.report.as_text import as_text

        return as_text(self, self.pack.checked_language(lang), columns, everything=everything)

    def to_markdown(self, lang: str) -> str:
        """A Markdown document."""
        from advisor.report.as_markdown import as_markdown

        return as_markdown(self, self.pack.checked_language(lang))

    def to_html(self, lang: str) -> str:
        """A page that loads nothing, for a screen and paper."""
        from advisor.report.html.page import as_html

        return as_html(self, self.pack.checked_language(lang))

    def to_ics(self, lang: str) -> bytes:
        """A calendar of the deadlines to come (RFC 5545)."""
        from advisor.report.as_ics import as_ics

        return as_ics(self, self.pack.checked_language(lang))


@dataclass(frozen=True)
class Explanation:
    """One entry of an advice looked at closely; `asked` is `why`, `why_not` or `reach`."""

    advice: Advice
    entry_id: str
    asked: Asked = "why"

    def to_dict(self, lang: str) -> explanation_contract.Explanation:
        """As `advisor explain --format json` prints it."""
        return explanation_data(
            self.advice, self.entry_id, self.advice.pack.checked_language(lang), self.asked
        )

    def to_json(self, lang: str) -> str:
        """One JSON document with a newline at the end."""
        return document(self.to_dict(lang))

    def to_text(self, lang: str, columns: int = PROSE, bar: str = "█") -> str:
        """Plain text; `bar` is the sign of which the bars of weight are made."""
        from advisor.report.as_explanation import as_explanation, as_reach

        given, name = self.advice.answers, self.entry_id
        lang = self.advice.pack.checked_language(lang)
        if self.asked == "reach":
            return as_reach(self.advice, given, name, lang, columns)
        why_not = self.asked == "why_not"
        return as_explanation(self.advice, given, name, lang, columns, why_not=why_not, bar=bar)


@dataclass(frozen=True)
class WhatIf:
    """The advice of now and with other answers."""

    comparison: Comparison

    @property
    def before(self) -> Advice:
        """The advice of now."""
        return Advice.with_words(self.comparison.before)

    @property
    def after(self) -> Advice:
        """The advice with the other answers; a range is not in it."""
        return Advice.with_words(self.comparison.after)

    def to_dict(self, lang: str) -> what_if_contract.WhatIf:
        """As `advisor what-if --format json` prints it."""
        return what_if_data(self.comparison, self.comparison.after.pack.checked_language(lang))

    def to_json(self, lang: str) -> str:
        """One JSON document with a newline at the end."""
        return document(self.to_dict(lang))

    def to_text(self, lang: str, columns: int = PROSE) -> str:
        """Both lists with what moved, then a plot over the range; either may be missing."""
        from advisor.report.as_comparison import as_comparison, as_plot

        compared, text = self.comparison, ""
        before, after = compared.before, compared.after
        lang = after.pack.checked_language(lang)
        if compared.changed or not compared.sweep:
            text = as_comparison(before, after, compared.changes, lang, columns)
        if sweep := compared.sweep:
            parts = (sweep.question, sweep.span, sweep.looked, sweep.switched)
            text += as_plot(after, *parts, lang, columns)
        return text
