"""Checks of the charts that `pack.yaml` declares: each shows a fact in the unit it draws."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from advisor.language.check import check
from advisor.language.tree import Name
from advisor.language.types import BOOLEAN
from advisor.language.units import CURRENCIES, parse_unit, unit_text
from advisor.pack import schema
from advisor.pack.fact_types import fact_types
from advisor.problem import Problem, problem


def chart_problems(
    about: schema.About | None, entries: Mapping[str, schema.Entry]
) -> Iterator[Problem]:
    """Charts of what is no fact, or of one in another unit; `lint` reports unknown names."""
    charts = about.charts if about else None
    if not charts:
        return
    monthly = [charts.payment, charts.income, *charts.spending]
    expected = [("money", charts.owed)]
    rates = (("percent/year", charts.yearly_rate), ("percent/month", charts.monthly_rate))
    expected += [(unit, formula) for unit, formula in rates if formula]
    expected += [("money/month", formula) for formula in (*monthly, charts.asked) if formula]
    expected += [("yes/no", charts.goes_on)] if charts.goes_on else []
    types = fact_types(entries)
    for unit, formula in expected:
        (line,) = formula.lines
        place = line.source.spot(0, len(line.source.text))
        entry = entries.get(line.tree.id) if isinstance(line.tree, Name) else None
        if not isinstance(line.tree, Name) or isinstance(entry, (schema.Parameter, schema.Finding)):
            yield problem("chart_not_fact", place, text=line.source.text)
        elif formula is charts.goes_on:
            for error in check(line.tree, types, {}, BOOLEAN)[1] if entry else ():
                yield error.placed(line.source.spot(*error.at))
            if not charts.asked:
                yield problem("chart_lacks_asked", place)
        elif entry and (shape := _abstract_unit(entry)) != unit:
            yield problem("chart_wrong_unit", place, found=shape or "1", expected=unit)


def _abstract_unit(entry: schema.Entry) -> str:
    """The unit of a fact, with `money` for any currency: `money/month`; "" for a plain number."""
    unit = parse_unit(getattr(entry, "unit", None))
    return unit_text(
        tuple(("money" if base in CURRENCIES else base, power) for base, power in unit)
    )
