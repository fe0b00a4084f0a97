"""The entries of a pack, as dataclasses: their fields are the keys an author may write.

`reading/records.py` reads any of these classes from YAML by its type hints alone. A field without
a default is required.
"""

from __future__ import annotations

from collections.abc import Iterator

from advisor.pack.schema.about import (
    About,
    Charts,
    CountedUnit,
    PackUnit,
    Titles,
    Topic,
    declared_parts,
)
from advisor.pack.schema.advice import (
    Advisable,
    Blank,
    Concludable,
    Letter,
    Remedy,
    Step,
    StepCase,
    ThirdParty,
    Warning,
    own_citations,
    own_urgency,
)
from advisor.pack.schema.entry import Accepted, Entry, HouseFinding, Labelled, Sourced, ToProve
from advisor.pack.schema.expressions import (
    Condition,
    Formula,
    Lookup,
    SourceExpression,
    Unless,
    both,
)
from advisor.pack.schema.facts import (
    Cause,
    Changeable,
    Consequence,
    DatedValue,
    Derived,
    Finding,
    Option,
    Parameter,
    Question,
    QuestionType,
)
from advisor.pack.schema.law import (
    Days,
    DeniedClaim,
    Force,
    ForceLevel,
    Holidays,
    InForce,
    LegalNote,
    Source,
)
from advisor.pack.schema.rules import Gate, Rule, Support, Target, Veto
from advisor.pack.schema.values import (
    PLACEHOLDER,
    URGENCIES,
    Certainty,
    Confidence,
    Evidence,
    Id,
    KindName,
    Language,
    Languages,
    NewId,
    Text,
    Unit,
    UnitName,
    Urgency,
    Version,
    placeholders,
)

__all__ = [
    "KINDS",
    "PLACEHOLDER",
    "URGENCIES",
    "About",
    "Accepted",
    "Advisable",
    "Blank",
    "Cause",
    "Certainty",
    "Changeable",
    "Charts",
    "Concludable",
    "Condition",
    "Confidence",
    "Consequence",
    "CountedUnit",
    "DatedValue",
    "Days",
    "DeniedClaim",
    "Derived",
    "Entry",
    "Evidence",
    "Finding",
    "Force",
    "ForceLevel",
    "Formula",
    "Gate",
    "Holidays",
    "HouseFinding",
    "Id",
    "InForce",
    "KindName",
    "Labelled",
    "Language",
    "Languages",
    "LegalNote",
    "Letter",
    "Lookup",
    "NewId",
    "Option",
    "PackUnit",
    "Parameter",
    "Question",
    "QuestionType",
    "Remedy",
    "Rule",
    "Source",
    "SourceExpression",
    "Sourced",
    "Step",
    "StepCase",
    "Support",
    "Target",
    "Text",
    "ThirdParty",
    "Titles",
    "ToProve",
    "Topic",
    "Unit",
    "UnitName",
    "Unless",
    "Urgency",
    "Version",
    "Veto",
    "Warning",
    "both",
    "declared_parts",
    "formulas_of",
    "own_citations",
    "own_urgency",
    "placeholders",
]

KINDS: dict[str, type[Entry]] = {
    "question": Question,
    "derived": Derived,
    "parameter": Parameter,
    "holidays": Holidays,
    "cause": Cause,
    "consequence": Consequence,
    "remedy": Remedy,
    "legal_note": LegalNote,
    "third_party": ThirdParty,
    "warning": Warning,
    "denied_claim": DeniedClaim,
    "letter": Letter,
    "blank": Blank,
    "rule": Rule,
    "gate": Gate,
}
"""The first key of an entry → its class."""


def formulas_of(entry: Entry) -> Iterator[Formula]:
    """The conditions and formulas of an entry, as they were written."""
    for name in ("when", "unless", "formula", "deadline", "counted_from"):
        if formula := getattr(entry, name, None):
            yield formula
    for step in getattr(entry, "steps", ()):
        yield from (case.when for case in step.instead)
