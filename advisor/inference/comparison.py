"""Two results held against each other: what rises, falls, appears and goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal, NamedTuple, TypeAlias, TypeVar

from advisor.contract.common import ListName
from advisor.inference.advice import Advice, AnyConclusion, Conclusion
from advisor.language.values import Value, snapped
from advisor.pack.schema import Remedy, Urgency

RISES: Final = "rises"
FALLS: Final = "falls"
APPEARS: Final = "appears"
GOES: Final = "goes"
STAYS: Final = "stays"

MoveKind: TypeAlias = Literal["rises", "falls", "appears", "goes", "stays"]
DifferenceKind: TypeAlias = Literal["appears", "goes", "vetoed", "urgency", "deadline", "certainty"]


@dataclass(frozen=True, slots=True)
class Move:
    """A recommendation before and after; None where it is not among the recommendations.

    `vetoed` tells of one that goes because a rule advises against it.
    """

    before: Conclusion[Remedy] | None
    after: Conclusion[Remedy] | None
    vetoed: bool = False

    @property
    def entry(self) -> Remedy:
        """What is recommended."""
        one = self.after or self.before
        assert one
        return one.entry

    @property
    def kind(self) -> MoveKind:
        """rises, falls, appears, goes or stays, by the rank."""
        if not self.before:
            return APPEARS
        if not self.after:
            return GOES
        up = self.before.rank - self.after.rank
        return RISES if up > 0 else FALLS if up < 0 else STAYS


def compare(before: Advice, after: Advice) -> tuple[Move, ...]:
    """A move for each recommendation of either, those of `after` first, in their order."""
    old = {one.entry.id: one for one in before.recommendations}
    new = {one.entry.id: one for one in after.recommendations}
    vetoed = {out.entry.id for out in after.ruled_out}
    moves = [Move(old.get(name), one) for name, one in new.items()]
    return (
        *moves,
        *(Move(one, None, name in vetoed) for name, one in old.items() if name not in new),
    )


class Standing(NamedTuple):
    """How an advice tells of an entry: in which list, at what place, how urgent, how sure.

    `rank` is 0 where no place is told; `period` says of a deadline whether it is `ahead` or
    has `passed`, and is empty without one.
    """

    listed: ListName
    id: str
    rank: int = 0
    urgency: Urgency | Literal[""] = ""
    certainty: float = 0.0
    period: Literal["ahead", "passed", ""] = ""
    deadline: date | None = None


Standings = tuple[Standing, ...]
"""Everything that an advice tells, list by list."""


def standings(advice: Advice) -> Standings:
    """Where everything stands that is told."""
    ruled_out = (Standing("ruled_out", out.entry.id) for out in advice.ruled_out)
    lists = advice.lists.items()
    listed = (_standing(name, one, advice.today) for name, ones in lists for one in ones)
    return (*listed, *ruled_out)


def _standing(name: ListName, one: AnyConclusion, today: date) -> Standing:
    if name != "recommendations":
        return Standing(name, one.entry.id)
    sure = round(one.certainty, 2)
    period = _period(one.deadline, today)
    return Standing(name, one.entry.id, one.rank, one.urgency, sure, period, one.deadline)


def _period(deadline: date | None, today: date) -> Literal["ahead", "passed", ""]:
    if deadline is None:
        return ""
    return "ahead" if deadline >= today else "passed"


def without_days(told: Standings) -> Standings:
    """With deadlines as ahead or passed: over a range of days each moves with every step."""
    return tuple(one._replace(deadline=None) for one in told)


class Difference(NamedTuple):
    """What is told differently: `kind` is appears, goes, vetoed, urgency, deadline or certainty.

    What becomes advised against is vetoed where it was recommended before.
    """

    kind: DifferenceKind
    was: Standing | None
    now: Standing | None

    @property
    def one(self) -> Standing:
        """The entry, as it is told now or was told before."""
        found = self.now or self.was
        assert found
        return found


def differences(before: Standings, after: Standings) -> Iterator[Difference]:
    """All that is told differently, apart from the order, list by list."""
    old = {(one.listed, one.id): one for one in before}
    new = {(one.listed, one.id): one for one in after}
    for key in dict.fromkeys((*new, *old)):
        was, now = old.get(key), new.get(key)
        listed, name = key
        if was is None or now is None:
            if now and listed == "ruled_out" and ("recommendations", name) in old:
                continue  # told as vetoed where it stood
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
    """The first recommendation of both that is not where it was among them."""
    old = [one for one in before if one.rank]
    new = [one for one in after if one.rank]
    was = [one.id for one in old if any(one.id == other.id for other in new)]
    kept = [one for one in new if one.id in was]
    return next((one for one, name in zip(kept, was, strict=True) if one.id != name), None)


@dataclass(frozen=True, slots=True)
class Span:
    """Values from `low` to `high` in equal steps, numbers or days."""

    low: float | date
    high: float | date

    @classmethod
    def between(cls, low: Value, high: Value) -> Span | None:
        """From one number or day up to a greater one; None for anything else."""
        match low, high:
            case float(), float() if low < high:
                return cls(low, high)
            case date(), date() if low < high:
                return cls(low, high)
        return None

    @property
    def steps(self) -> int:
        """How many steps there are: of a day, of one, of a hundredth where that is too coarse."""
        if isinstance(self.low, date) and isinstance(self.high, date):
            return (self.high - self.low).days
        return round(self._width * self._parts)

    @property
    def _numbers(self) -> tuple[float, float]:
        """Both ends of a range of numbers."""
        assert not isinstance(self.low, date) and not isinstance(self.high, date)
        return float(self.low), float(self.high)

    @property
    def _width(self) -> float:
        low, high = self._numbers
        return high - low

    @property
    def _parts(self) -> int:
        """Steps in one: a hundred in a narrow range, and where an end has cents."""
        whole = all(end.is_integer() for end in self._numbers)
        return 1 if whole and self._width >= 10 else 100

    def at(self, step: int) -> Value:
        """The value after so many steps."""
        if isinstance(self.low, date):
            return self.low + timedelta(days=step)
        if step == self.steps:
            return self.high
        return snapped(self.low + step / self._parts)


S = TypeVar("S")


def sampled(span: Span, looks: int, of: Callable[[Value], S]) -> list[tuple[int, S]]:
    """`of` at evenly spaced steps, both ends among them: `(step, result)` in their order."""
    last = span.steps
    steps = sorted({round(at * last / max(1, looks - 1)) for at in range(looks)})
    return [(step, of(span.at(step))) for step in steps]


def switches(
    span: Span, looked: Sequence[tuple[int, S]], of: Callable[[Value], S]
) -> Iterator[tuple[int, S, S]]:
    """The steps at which the result changes, exact to one step: `(step, before, from there on)`.

    Between two looks with different results every change on the way of a bisection is found;
    a change and back between two equal looks is not.
    """
    for (low, old), (high, new) in pairwise(looked):
        yield from _between(span, low, old, high, new, of)


def _between(
    span: Span, low: int, old: S, high: int, new: S, of: Callable[[Value], S]
) -> Iterator[tuple[int, S, S]]:
    if old == new:
        return
    if high - low == 1:
        yield high, old, new
        return
    middle = (low + high) // 2
    found = of(span.at(middle))
    yield from _between(span, low, old, middle, found, of)
    yield from _between(span, middle, found, high, new, of)
