"""Failures of scenarios, in the words of their feature instead of a trace through Python.

A plugin of its own, registered when the first feature is collected: its hooks are those of
pytest-bdd, which need not be installed.
"""

from __future__ import annotations

import pytest
from pytest_bdd.parser import Scenario, Step

from advisor.messages import message
from advisor.problem import AdvisorError, problem
from advisor.specification.case import At, Case
from advisor.specification.failure import NoSuchStep, failure_text
from advisor.specification.feature_file import FeatureFile
from advisor.specification.sentences import matching

_AT = pytest.StashKey[At]()
_WITH_TABLE = "answers"
"""The one step that a table follows."""


def pytest_bdd_before_step(request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> None:
    """Note the current step, and refuse a table or a text below a step that takes none."""
    at = _come_to(request, scenario, step)
    if at is None:
        return
    case: Case = request.getfixturevalue("case")
    case.step, case.lang = at, at.feature.lang
    ours = [sentence.name for sentence in matching(step.name)]
    if not ours:
        return  # a step of the pack's own
    below = step.datatable
    if _WITH_TABLE in ours and below is None:
        raise AdvisorError(problem("step_needs_table", at.place))
    if (below and _WITH_TABLE not in ours) or step.docstring is not None:
        place = at.line(below.location.line if below else step.line_number)
        raise AdvisorError(problem("step_takes_no_table", place))


def pytest_bdd_step_func_lookup_error(
    request: pytest.FixtureRequest, scenario: Scenario, step: Step
) -> None:
    """A step that no definition matches."""
    if _come_to(request, scenario, step):
        raise NoSuchStep(step.name)


def _come_to(request: pytest.FixtureRequest, scenario: Scenario, step: Step) -> At | None:
    file = request.node.parent
    if not isinstance(file, FeatureFile) or file.feature is None:
        return None
    name, lang = scenario.name, file.feature.lang
    if callspec := getattr(request.node, "callspec", None):
        row = " | ".join(callspec.params["_pytest_bdd_example"].values())
        name = message("steps.failed.example", lang, scenario=name, row=row)
    at = At(
        file.feature,
        step.type,
        step.keyword,
        step.name,
        step.line_number,
        name,
        tuple(step.datatable.rows) if step.datatable else (),
    )
    request.node.stash[_AT] = at
    return at


def report_as_written(item: pytest.Item, lang: str) -> None:
    """Let a scenario report its failure in words for the author of its feature.

    Pytest would first write its own trace through Python, and read the sources for it, which
    takes longer than all else of a scenario.
    """

    def failure(excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        return failure_text(excinfo.value, item.stash.get(_AT, None), lang)

    item.repr_failure = failure  # type: ignore[method-assign]  # pytest offers no other way
