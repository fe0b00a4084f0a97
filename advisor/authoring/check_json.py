"""All that `advisor check` finds → its JSON contract (`docs/json.md`)."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from advisor.authoring.check import check_pack
from advisor.authoring.upkeep import source_of, unverified
from advisor.contract import check as contract
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError
from advisor.report.as_json import pack_data


def check_data(folder: Path, today: date) -> contract.Check:
    """The contract as Python data; of a pack with errors it holds the errors alone."""
    data: contract.Check = {
        "schema_version": contract.CHECK_VERSION,
        "folder": str(folder),
        "date": today.isoformat(),
        "sound": False,
        "pack": None,
        "entries": {},
        "errors": [],
        "warnings": [],
        "reminders": [],
        "unverified": [],
    }
    try:
        pack, warnings, reminders = check_pack(folder, today)
    except AdvisorError as error:
        return {**data, "errors": [problem.to_dict() for problem in error.problems]}
    kinds = Counter(type(entry).__name__ for entry in (*pack.entries.values(), *pack.rules))
    return {
        **data,
        "sound": True,
        "pack": pack_data(pack),
        "entries": dict(kinds),
        "warnings": [problem.to_dict() for problem in warnings],
        "reminders": [problem.to_dict() for problem in reminders],
        "unverified": _unverified(pack),
    }


def _unverified(pack: Pack) -> list[contract.Unverified]:
    found: list[contract.Unverified] = []
    for entry in unverified(pack):
        source = source_of(entry)
        found.append(
            {
                "id": entry.id,
                "file": entry.place.file,
                "line": entry.place.line,
                "column": entry.place.column,
                "evidence": source.evidence,
                "confidence": source.confidence,
            }
        )
    return found
