"""Steps about the person: the date of advice, the answers, the request for advice."""

from __future__ import annotations

from advisor.problem import AdvisorError, Problem, problem
from advisor.specification.case import Case
from advisor.specification.steps.binding import step
from advisor.specification.steps.quoted import read_day


@step
def _date_of_advice(case: Case, day: str) -> None:
    case.on(read_day(day))


@step
def _answers(case: Case) -> None:
    problems: list[Problem] = []
    first: dict[str, int] = {}
    for row in case.at.rows:
        place = case.at.line(row.location.line)
        cells = [cell.value for cell in row.cells]
        if len(cells) != 2:
            problems.append(problem("table_not_two_columns", place, count=len(cells)))
            break  # every row has as many
        try:
            name = case.named(cells[0], "question")
        except AdvisorError as error:
            problems += (Problem(p.code, place, p.params) for p in error.problems)
            continue
        if name in first:
            problems.append(problem("table_question_twice", place, id=name, line=first[name]))
        first[name] = row.location.line
        case.answer(name, cells[1], place)
    if problems:
        raise AdvisorError(*problems)


@step
def _answer(case: Case, question: str, answer: str) -> None:
    case.answer(question, answer, case.at.place)


@step
def _nobody(case: Case) -> None:
    case.answer_nothing()


@step
def _ask(case: Case) -> None:
    assert case.advice
