"""Two pieces of advice compared: which entries rise, fall, appear and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

from advisor.contract.common import ListName
from advisor.inference.advice import Advice, AnyConclusion, Conclusion
from advisor.pack.schema import Remedy, Urgency

RISES: Final = "rises"
FALLS: Final = "falls"
APPEARS: Final = "appears"
GOES: Final = "goes"
STAYS: Final = "stays"

MoveKind: TypeAlias = Literal["rises", "falls", "appears", "goes", "stays"]
PresenceKind: TypeAlias = Literal["appears", "goes", "vetoed"]
ChangeKind: TypeAlias = Literal["urgency", "deadline", "certainty"]
DifferenceKind: TypeAlias = Literal[PresenceKind, ChangeKind]


@dataclass(frozen=True, slots=True)
class Move:
    """A recommendation before and after; None where it is not among the recommendations.

    `vetoed`: it goes because a rule advises against it.
    """

    before: Conclusion[Remedy] | None
    after: Conclusion[Remedy] | None
    vetoed: bool = False

    @property
    def entry(self) -> Remedy:
        """The recommended remedy."""
        conclusion = self.after or self.before
        assert conclusion
        return conclusion.entry

    @property
    def kind(self) -> MoveKind:
        """rises, falls, appears, goes or stays: the change of its rank."""
        if not self.before:
            return APPEARS
        if not self.after:
            return GOES
        up = self.before.rank - self.after.rank
        return RISES if up > 0 else FALLS if up < 0 else STAYS


def compare(before: Advice, after: Advice) -> tuple[Move, ...]:
    """A move for each recommendation of either advice: those of `after` first, in their order."""
    old = {conclusion.entry.id: conclusion for conclusion in before.recommendations}
    new = {conclusion.entry.id: conclusion for conclusion in after.recommendations}
    vetoed = {out.entry.id for out in after.ruled_out}
    moves = [Move(old.get(name), conclusion) for name, conclusion in new.items()]
    return (
        *moves,
        *(
            Move(conclusion, None, name in vetoed)
            for name, conclusion in old.items()
            if name not in new
        ),
    )


class Standing(NamedTuple):
    """How an entry is presented: in which list, at what rank, how urgent, how certain.

    `rank` is 0 in lists without ranks. `period` is `ahead` or `passed` for a deadline, and empty
    without one.
    """

    listed: ListName
    id: str
    rank: int = 0
    urgency: Urgency | Literal[""] = ""
    certainty: float = 0.0
    period: Literal["ahead", "passed", ""] = ""
    deadline: date | None = None


Standings = tuple[Standing, ...]
"""The presentation of one advice, list by list."""


def standings(advice: Advice) -> Standings:
    """The standing of every entry that is presented."""
    ruled_out = (Standing("ruled_out", out.entry.id) for out in advice.ruled_out)
    lists = advice.lists.items()
    listed = (
        _standing(name, conclusion, advice.today)
        for name, conclusions in lists
        for conclusion in conclusions
    )
    return (*listed, *ruled_out)


def _standing(listed: ListName, conclusion: AnyConclusion, today: date) -> Standing:
    if listed != "recommendations":
        return Standing(listed, conclusion.entry.id)
    return Standing(
        listed,
        conclusion.entry.id,
        conclusion.rank,
        conclusion.urgency,
        round(conclusion.certainty, 2),
        _period(conclusion.deadline, today),
        conclusion.deadline,
    )


def _period(deadline: date | None, today: date) -> Literal["ahead", "passed", ""]:
    if deadline is None:
        return ""
    return "ahead" if deadline >= today else "passed"


def without_days(presentation: Standings) -> Standings:
    """Standings without the dates of deadlines.

    Over a range of dates each step moves these; such a step is no change of the advice.
    """
    return tuple(standing._replace(deadline=None) for standing in presentation)


class Difference(NamedTuple):
    """One difference in the presentation of an entry.

    `kind` is `appears`, `goes`, `vetoed` (an entry recommended before is now advised against),
    `urgency`, `deadline` or `certainty`. `was` and `now` are None where the entry is not shown.
    """

    kind: DifferenceKind
    was: Standing | None
    now: Standing | None

    @property
    def standing(self) -> Standing:
        """The standing now, or before where there is none now."""
        latest = self.now or self.was
        assert latest
        return latest


def differences(before: Standings, after: Standings) -> Iterator[Difference]:
    """All differences between two presentations except those of order, list by list."""
    old = {(standing.listed, standing.id): standing for standing in before}
    new = {(standing.listed, standing.id): standing for standing in after}
    for key in dict.fromkeys((*new, *old)):
        was, now = old.get(key), new.get(key)
        listed, name = key
        if was is None or now is None:
            if now and listed == "ruled_out" and ("recommendations", name) in old:
                continue  # its vanished recommendation becomes the difference `vetoed`
            vetoed = listed == "recommendations" and ("ruled_out", name) in new
            yield Difference("appears" if now else "vetoed" if vetoed else "goes", was, now)
            if now and now.period:
                yield Difference("deadline", now._replace(period="", deadline=None), now)
            continue
        if was.urgency != now.urgency:
            yield Difference("urgency", was, now)
        if (was.period, was.deadline) != (now.period, now.deadline):
            yield Difference("deadline", was, now)
        if was.certainty != now.certainty:
            yield Difference("certainty", was, now)


def first_out_of_order(before: Standings, after: Standings) -> Standing | None:
    """The first recommendation in both presentations whose place among the common ones changed."""
    old = [standing for standing in before if standing.rank]
    new = [standing for standing in after if standing.rank]
    old_ids = [standing.id for standing in old if any(standing.id == other.id for other in new)]
    common = [standing for standing in new if standing.id in old_ids]
    return next(
        (standing for standing, name in zip(common, old_ids, strict=True) if standing.id != name),
        None,
    )
