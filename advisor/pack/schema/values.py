"""Values in entries: texts, ids, words of a closed set; reading goes by these type hints."""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeAlias

Urgency: TypeAlias = Literal["now", "today", "this_week", "this_month", "later"]


URGENCIES: tuple[Urgency, ...] = ("now", "today", "this_week", "this_month", "later")


Evidence: TypeAlias = Literal["read", "reposted", "reported", "remembered"]


Confidence: TypeAlias = Literal["high", "medium", "low"]


Text = dict[str, str]
"""One text in every language of the pack, in its order: `{"zh": …, "en": …}`."""


Language: TypeAlias = Annotated[str, "language"]
"""One of the languages of texts, as the key of what differs between them."""


KindName: TypeAlias = Literal[
    "question",
    "derived",
    "parameter",
    "holidays",
    "cause",
    "consequence",
    "remedy",
    "legal_note",
    "third_party",
    "warning",
    "denied_claim",
    "letter",
    "blank",
    "rule",
    "gate",
]
"""The first keys of entries: those of `KINDS`."""


PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""What a text names to be filled in: the id of a number or date, or `{third_party.phone}`."""


Id: TypeAlias = Annotated[str, "id"]
"""A snake_case id."""


NewId: TypeAlias = Annotated[str, "new id"]
"""The id of an entry: a snake_case id that is no word of the language."""


Version: TypeAlias = Annotated[str, "version"]
"""A short word without blanks: `0.1.0`."""


Certainty: TypeAlias = Annotated[float, "certainty"]
"""Above -1 and below 1, and not 0."""


Unit: TypeAlias = Annotated[str, "unit"]
"""A unit as written: `EUR/month`; a `PackUnit` where the pack itself declares a part of it."""


UnitName: TypeAlias = Annotated[str, "unit name"]
"""The name of a unit that a pack declares: snake_case, and none that every pack has."""


Languages: TypeAlias = Annotated[tuple[str, ...], "languages"]
"""BCP 47 tags: `en`, `cy`, `zh-Hant`."""


def placeholders(text: Text) -> list[str]:
    """What a text names to be filled in, the same in each of its languages."""
    return PLACEHOLDER.findall(next(iter(text.values())))
