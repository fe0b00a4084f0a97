"""Values as people read them."""

from datetime import date

import pytest

from advisor.report.words import certainty_text, date_text, number_text


@pytest.mark.parametrize(
    ("value", "unit", "en", "zh"),
    [
        (15, "day", "15 days", "15 天"),
        (1, "day", "1 day", "1 天"),
        (0, "day", "0 days", "0 天"),
        (1.04, "month", "1 month", "1 个月"),
        (12.5, "month", "12.5 months", "12.5 个月"),
        (1, "person", "1 person", "1 人"),
        (2, "times", "2 times", "2 次"),
        (24, "percent/year", "24%", "24%"),
        (15.4, "percent", "15.4%", "15.4%"),
        (-0.04, "percent", "0%", "0%"),
        (1200, "CNY", "¥1,200", "1,200 元"),
        (-1200.4, "CNY/month", "-¥1,200.40", "-1,200.40 元"),
        (-0.4, "CNY", "-¥0.40", "-0.40 元"),
        (0.2, "CNY", "¥0.20", "0.20 元"),
        (454.26, "CNY/month", "¥454.26", "454.26 元"),
        (3000.30 - 2000.10 - 1000 - 0.20, "CNY/month", "¥0", "0 元"),
        (0.3 - 0.2 - 0.1, "CNY", "¥0", "0 元"),
        (0.1 + 0.2 + 0.7, "CNY", "¥1", "1 元"),
        (0.3 - 0.2 - 0.1, "percent", "0%", "0%"),
        (0.3 - 0.2 - 0.1, None, "0", "0"),
        (1200, "HKD", "HK$1,200", "1,200 港元"),
        (750, "GBP/month", "£750", "750 英镑"),
        (-1200.5, "GBP", "-£1,200.50", "-1,200.50 英镑"),
        (1200.5, "EUR", "€1,200.50", "1,200.50 欧元"),
        (500, "USD", "$500", "500 美元"),
        (500, "AUD", "A$500", "500 澳元"),
        (5000, "JPY", "5,000 yen", "5,000 日元"),
        (750, "CHF", "CHF 750", "750 CHF"),
        (-750, "CHF/month", "-CHF 750", "-750 CHF"),
        (1234567, None, "1,234,567", "1,234,567"),
        (None, "day", "(not yet known)", "（还不清楚）"),
    ],
)
def test_a_number_with_its_unit(value: float | None, unit: str | None, en: str, zh: str) -> None:
    assert number_text(value, unit, "en") == en
    assert number_text(value, unit, "zh") == zh


def test_a_date() -> None:
    assert date_text(date(2026, 1, 5), "en") == "5 January 2026"
    assert date_text(date(2026, 1, 5), "zh") == "2026年1月5日"


def test_a_certainty_in_words_falls_with_it() -> None:
    for lang in ("zh", "en"):
        told = [certainty_text(c, lang) for c in (0.95, 0.9, 0.89, 0.7, 0.69, 0.5, 0.49, 0, -0.1)]
        assert told[0] == told[1] != told[2] == told[3] != told[4] == told[5] != told[6] == told[7]
        assert len(set(told)) == 5
        assert not any(character.isdigit() for text in told for character in text)
