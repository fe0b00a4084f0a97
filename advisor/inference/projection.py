"""The course of a debt month by month, with interest and payments."""

from __future__ import annotations

from typing import NamedTuple


class Interest(NamedTuple):
    """Simple interest: `percent` of what is owed in each `months` months, 12 for a yearly rate."""

    percent: float
    months: int


def projection(
    owed: float, interest: Interest | None, payment: float, months: int
) -> tuple[float, ...]:
    """The amounts owed today and after each of `months` months, if `payment` is paid every month.

    With principal p, unpaid interest i and the rate r in percent for m months, each month adds
    p · r / 100 / m to i; the payment then goes to i first and to p with what is left. Interest
    bears no interest, so without payment the amount after n months is p · (1 + n · r / 100 / m).
    Without interest nothing grows: none is charged, or a fee that was charged once.

    It assumes that all of `owed` bears the rate from today on, that the rate stays, that every
    payment is made in full, and that nothing is waived, no fee is added and nothing else falls
    due. All amounts are in one currency, none below zero.
    """
    principal, unpaid = owed, 0.0
    amounts = [owed]
    for _ in range(months):
        if interest:
            unpaid += principal * interest.percent / (100 * interest.months)
        to_interest = min(payment, unpaid)
        unpaid -= to_interest
        principal = max(0.0, principal - (payment - to_interest))
        amounts.append(principal + unpaid)
    return tuple(amounts)


def months_until_clear(amounts: tuple[float, ...]) -> int | None:
    """The first month after which less than half a cent is owed; None where there is none.

    `amounts` come from `projection`, with the amount of today as month 0.
    """
    return next((month for month, amount in enumerate(amounts) if round(amount, 2) == 0), None)
