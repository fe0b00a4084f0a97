"""The state of a conversation: everything to keep of it between two turns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from advisor.interview.turn import Ending
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, problem

VERSION = 1
"""The version of the format; a state of another one is not read."""


@dataclass(frozen=True, slots=True)
class AtQuestion:
    """A question is put; `helped` where its help was just shown."""

    question: str
    helped: bool = False


@dataclass(frozen=True, slots=True)
class AtUrgent:
    """Urgent advice is shown after the answer to `question`, with the choice to go on."""

    question: str


@dataclass(frozen=True, slots=True)
class AtEnd:
    """Nothing is asked any more."""

    ending: Ending


Position: TypeAlias = AtQuestion | AtUrgent | AtEnd


@dataclass(frozen=True, slots=True)
class State:
    """A conversation between two turns. Nothing in it is ever changed in place.

    `pack` is the digest of the pack that asks. `answers` are those that count, in the order of
    answering; `set_aside` are answers whose question does not apply now, kept to be offered if
    it is put again. `urgent_shown` are the ids of the urgent advice that was shown. Above its
    `position`, the person may be `changing` an earlier answer, and above that, may have been
    asked whether really to forget everything (`forgetting`).
    """

    pack: str
    lang: str
    position: Position
    answers: Mapping[str, Value] = field(default_factory=dict)
    set_aside: Mapping[str, Value] = field(default_factory=dict)
    urgent_shown: frozenset[str] = frozenset()
    changing: bool = False
    forgetting: bool = False

    def to_json(self) -> str:
        """The state as a JSON text, which `from_json` reads. It holds what the person said."""
        data = {
            "state": VERSION,
            "pack": self.pack,
            "lang": self.lang,
            "position": _position_data(self.position),
            "answers": _answers_data(self.answers),
            "set_aside": _answers_data(self.set_aside),
            "urgent_shown": sorted(self.urgent_shown),
            "changing": self.changing,
            "forgetting": self.forgetting,
        }
        return json.dumps(data, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str, pack: Pack, today: date) -> State:
        """Read a state that `to_json` wrote.

        Raises `AdvisorError` where the text is no such state, is one of another pack or of
        another version of this one, or holds answers that do not fit the pack's questions.
        """
        try:
            data = json.loads(text)
        except (ValueError, TypeError, RecursionError):
            raise _damaged("JSON") from None
        if not isinstance(data, dict) or data.get("state") != VERSION:
            raise _damaged("state")
        if data.get("pack") != pack.digest:
            raise AdvisorError(problem("state_of_other_pack"))
        return cls(
            pack.digest,
            _lang(data.get("lang"), pack),
            _position(data.get("position"), pack),
            _answers(data, "answers", pack, today),
            _answers(data, "set_aside", pack, today),
            _urgent_shown(data.get("urgent_shown")),
            _flag(data, "changing"),
            _flag(data, "forgetting"),
        )


def _position_data(position: Position) -> dict[str, object]:
    match position:
        case AtQuestion(question, helped):
            return {"question": question, "helped": helped}
        case AtUrgent(question):
            return {"urgent_after": question}
        case AtEnd(ending):
            return {"ending": ending.value}


def _answers_data(answers: Mapping[str, Value]) -> list[list[object]]:
    """Pairs, as some programs do not keep the order of names in a JSON object."""
    return [[n, v.isoformat() if isinstance(v, date) else v] for n, v in answers.items()]


def _position(data: Any, pack: Pack) -> Position:
    match data:
        case {"question": str(name), "helped": bool(helped)} if name in pack.questions:
            return AtQuestion(name, helped)
        case {"urgent_after": str(name)} if name in pack.questions:
            return AtUrgent(name)
        case {"ending": str(ending)} if ending in [member.value for member in Ending]:
            return AtEnd(Ending(ending))
    raise _damaged("position")


def _answers(data: dict[str, Any], part: str, pack: Pack, today: date) -> dict[str, Value]:
    pairs = data.get(part)
    if not isinstance(pairs, list) or not all(map(_is_pair, pairs)):
        raise _damaged(part)
    try:
        return pack.answers(dict(pairs), today)
    except AdvisorError as error:
        raise AdvisorError(*_damaged(part).problems, *error.problems) from None


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)


def _lang(lang: object, pack: Pack) -> str:
    if isinstance(lang, str) and lang in pack.languages:
        return pack.language(lang)
    raise _damaged("lang")


def _urgent_shown(ids: object) -> frozenset[str]:
    if isinstance(ids, list) and all(isinstance(name, str) for name in ids):
        return frozenset(ids)
    raise _damaged("urgent_shown")


def _flag(data: dict[str, Any], part: str) -> bool:
    flag = data.get(part)
    if isinstance(flag, bool):
        return flag
    raise _damaged(part)


def _damaged(part: str) -> AdvisorError:
    return AdvisorError(problem("state_damaged", part=part))
