"""Arrears Advisor as a library: open a pack, check answers, advise, explain, compare.

`import advisor` finds everything here by itself; docs/python.md shows how it is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.inference.changes import checked_changes
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.inference.what_if import LOOKS, compare_answers
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, did_you_mean, problem
from advisor.report.explanation_json import ASKED
from advisor.results import Advice, Explanation, WhatIf

if TYPE_CHECKING:
    from advisor.interview.conversation import Conversation
    from advisor.report.explanation_json import Asked


def open_pack(path: str | Path | None = None) -> Pack:
    """The pack in a folder with `knowledge/` and `rules/`; None is the pack that ships.

    A pack that was read before comes from the person's cache folder as long as no file of it
    has changed. Raises `AdvisorError` with every mistake in the pack.
    """
    from advisor.pack.cache import load_cached
    from advisor.pack.folder import default_folder

    return load_cached(default_folder() if path is None else Path(path))


class Advisor:
    """A pack made ready to advise any number of people; threads may share it.

    Answers are a mapping from the ids of questions to values, see `Pack.answers`, and `today`
    is the date of advice. Every method raises `AdvisorError` with every mistake in the answers.
    """

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.engine = Engine(pack)

    def advise(self, answers: Mapping[str, object], today: date) -> Advice:
        """The ranked, explained advice."""
        return Advice.with_words(consult(self.engine, answers, today))

    def explain(
        self, answers: Mapping[str, object], today: date, entry_id: str, asked: Asked = "why"
    ) -> Explanation:
        """How an entry came about or why it is not there, by its id or its label.

        `asked` is `why`, `why_not` (also why it stands lower than others) or `reach` (the fewest
        changes of what a person can change that would open it; the search takes seconds).
        """
        if asked not in ASKED:
            raise AdvisorError(problem("not_one_of", text=str(asked), allowed=", ".join(ASKED)))
        name = concludable_named(self.pack, entry_id)
        return Explanation(self.advise(answers, today), name, asked)

    def what_if(
        self,
        answers: Mapping[str, object],
        today: date,
        changes: Mapping[str, object],
        looks: int = LOOKS,
    ) -> WhatIf:
        """What other answers would change, all of them at once.

        For one number or date `changes` may hold a pair, the low and the high end of a range;
        at most `looks` values of it are tried, and where anything switches is found exactly.
        """
        given = self.pack.answers(answers, today)
        changed = checked_changes(self.pack, changes, today)
        return WhatIf(compare_answers(self.engine, given, today, changed, looks))

    def conversation(self, today: date) -> Conversation:
        """The questionnaire, for any number of people: a function of a state and a reply."""
        from advisor.interview.conversation import Conversation

        return Conversation(self.pack, today, self.engine)


def concludable_named(pack: Pack, words: str) -> str:
    """The id of a finding or an advice, by its id or a label. Raises `AdvisorError`."""
    entries = {**pack.advice, **pack.findings}
    names = {label: entry.id for entry in entries.values() for label in entry.label.values()}
    names |= {name: name for name in entries}
    if not isinstance(words, str) or words not in names:
        shown = str(words)
        hint = did_you_mean(shown, names)
        raise AdvisorError(problem("no_such_advice", name=shown, did_you_mean=hint))
    return names[words]
