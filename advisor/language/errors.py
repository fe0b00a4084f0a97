"""`LanguageError`: a mistake in an expression, at a span of its text."""

from __future__ import annotations

from advisor.language.tree import Span
from advisor.problem import AdvisorError, Place, Problem, problem


class LanguageError(AdvisorError):
    """A problem at the span `at` of an expression's text.

    `within` and `placed` add the place, once the file is known.
    """

    def __init__(self, code: str, at: Span, /, **params: object) -> None:
        self.code, self.at, self.params = code, at, params
        super().__init__(problem(code, None, **params))

    def within(self, source: str) -> Problem:
        """The problem placed in a one-expression text of its own."""
        return self.placed(
            Place("expression", 1, self.at.start + 1, self.at.end - self.at.start, source)
        )

    def placed(self, place: Place) -> Problem:
        """The problem at a place of a file."""
        return problem(self.code, place, **self.params)
