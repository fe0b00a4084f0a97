"""All checks of `advisor check` on a pack, as of a date."""

from __future__ import annotations

from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from advisor.authoring import exact
from advisor.authoring.accepted import not_accepted
from advisor.authoring.fact_base import FactBase, fact_base_problems, read_fact_base
from advisor.authoring.facts import Fact, fact_problems, read_facts
from advisor.authoring.guards import hand_written_guards
from advisor.authoring.house.findings import house_findings
from advisor.authoring.repeated import repeated_lines
from advisor.authoring.rule_sets.findings import findings
from advisor.authoring.upkeep import future_problems, upkeep
from advisor.authoring.without_knowing import acts_without_knowing
from advisor.letters.check import letter_problems, letter_warnings, read_letters
from advisor.pack.arithmetic import lost_to_arithmetic
from advisor.pack.decimals import too_many_decimals
from advisor.pack.fact_types import without_unit
from advisor.pack.load import read_pack
from advisor.pack.pack import Pack
from advisor.pack.pack_files import files_not_read
from advisor.pack.reading.notes import Written
from advisor.pack.unused import unreachable
from advisor.problem import MOST_SHOWN, AdvisorError, Problem, by_place, problem


class Checked(NamedTuple):
    """A pack without mistakes; `warnings` fail a strict check, `reminders` never do."""

    pack: Pack
    warnings: list[Problem]
    reminders: list[Problem]


def check_pack(folder: Path, today: date) -> Checked:
    """Load and check a pack as of `today`. Raises `AdvisorError` with every mistake."""
    problems: list[Problem] = []
    written: Written = {}
    read = read_pack(folder, problems, written)
    facts, base = _fact_base(folder, problems)
    if read:
        problems += [*letter_problems(folder, *read), *future_problems(read[0], today)]
        problems += hand_written_guards(read[0])
    if problems or not read:
        raise AdvisorError(*by_place(problems))
    pack, _ = read
    topics_asked = {question.topic for question in pack.questions.values()}
    of_rules, others, unproven = findings(pack)
    warnings = [
        *(
            problem("topic_without_questions", topic.place, topic=topic.topic)
            for topic in pack.about.topics
            if topic.topic not in topics_asked
        ),
        *files_not_read(folder),
        *unreachable(pack.about, pack.entries, pack.rules),
        *without_unit(pack.entries),
        *lost_to_arithmetic(pack),
        *too_many_decimals(pack),
        *repeated_lines(pack),
        *others,
        *not_accepted(
            pack,
            [
                *acts_without_knowing(pack),
                *of_rules,
                *house_findings(pack, read_letters(folder, pack), written),
            ],
            unproven,
        ),
        *letter_warnings(folder, pack),
        *islice(fact_problems(pack, facts), MOST_SHOWN),
        *islice(fact_base_problems(pack, facts, base), MOST_SHOWN),
    ]
    without_extra = exact.not_examined()
    reminders = [*upkeep(pack, today), *([without_extra] if without_extra else [])]
    return Checked(pack, warnings, reminders)


def _fact_base(folder: Path, problems: list[Problem]) -> tuple[dict[str, Fact], FactBase]:
    """The table of facts and their paragraphs; what cannot be read is added to `problems`."""
    facts: dict[str, Fact] = {}
    base = FactBase()
    try:
        facts = read_facts(folder)
    except AdvisorError as error:
        problems += error.problems
    try:
        base = read_fact_base(folder)
    except AdvisorError as error:
        problems += error.problems
    return facts, base
