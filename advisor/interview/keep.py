"""Answers on disk: after each reply, before the next question."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from advisor.files import (
    cannot_save,
    is_special,
    replace_file,
    replaceable,
    save,
    write_special,
)
from advisor.inference.memory import facts_of
from advisor.interview.prompter import Prompter
from advisor.interview.sessions import delete, head, new_session
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.pack import Pack
from advisor.pack.words import number_in_words
from advisor.problem import MessageRef
from advisor.report.words import Case, fill


class Keeper:
    """Keeps the answers of one questionnaire in one file, as long as that is possible.

    `path` is None until the first answer begins a session; `made` is whether the file was made for
    this time. Where the operating system refuses, the person hears it once and the questionnaire
    goes on in memory; `unkept` is the text that could not be written. A file that somebody else
    has changed meanwhile is left alone, for a new session. `left_over` are earlier answers that
    do not fit any more; they stay as comments until their question is answered.
    """

    def __init__(
        self,
        pack: Pack,
        today: date,
        prompter: Prompter,
        path: Path | None = None,
        *,
        made: bool = False,
    ) -> None:
        self.pack, self.today, self.prompter, self.path = pack, today, prompter, path
        self.left_over: dict[str, str] = {}
        self.unkept = ""
        self.special = path is not None and is_special(path)
        """A pipe or a device takes all answers once, at the end."""
        content = None if path is None or self.special else _content(path)
        self.before = None if made else content
        """What the file held before this time; None where there was none."""
        self.last_seen = content or b""
        """What the file held when it was last looked at."""

    def keep(self, answers: Mapping[str, Value], *, finished: bool = False) -> None:
        """Write all answers; nothing is lost when that fails, neither here nor there."""
        if self.special:
            return
        text = answers_text(self.pack, answers, self.prompter.lang, self.today)
        data = (head(self.pack, finished) + text + self._left_over(answers)).encode("utf-8")
        try:
            if self.path is None or self._is_anothers(self.path):
                self.path, self.before = self._begun(data), None
            else:
                replace_file(self.path, data)
        except OSError as error:
            if not self.unkept:
                reason = MessageRef.from_os_error(error).text(self.prompter.lang)
                self._notify("interview.goes_on_unsaved", reason=reason)
            self.unkept = text
        else:
            self.last_seen, self.unkept = data, ""

    def _begun(self, data: bytes) -> Path:
        """The file of a new session; none is left where its first answer finds no room."""
        path = new_session(self.today)
        try:
            replace_file(path, data)
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise
        return path

    def _left_over(self, answers: Mapping[str, Value]) -> str:
        return "".join(
            f"# {name}: {' '.join(written.split())}\n"  # a comment is one line
            for name, written in self.left_over.items()
            if name not in answers
        )

    def _is_anothers(self, path: Path) -> bool:
        if (_content(path) or b"") == self.last_seen:
            return False
        self._notify("interview.changed_elsewhere", file=path)
        self.last_seen = b""
        return True

    def _notify(self, key: str, **params: object) -> None:
        self.prompter.show("\n" + message(key, self.prompter.lang, **params))

    def close(self, answers: Mapping[str, Value], *, finished: bool = False) -> None:
        """Mark the file as finished if it is; a pipe or a device gets all answers now."""
        if self.special and self.path and answers:
            text = answers_text(self.pack, answers, self.prompter.lang, self.today)
            write_special(self.path, (head(self.pack, finished) + text).encode("utf-8"))
        elif finished and answers:
            self.keep(answers, finished=True)

    def forget(self) -> bool:
        """Delete what was kept this time; True where a file from before is there again, as it was.

        Raises `AdvisorError` where that is refused.
        """
        if self.path is None or self.special:
            return False
        if self.before is None:
            delete(self.path)
            return False
        if _content(self.path) == self.last_seen:  # or somebody else's words are in it now
            save(self.path, self.before)
        return True


def answers_text(
    pack: Pack, answers: Mapping[str, Value], lang: str, today: date | None = None
) -> str:
    """The answers as YAML that `advisor advise` reads, each with its question as a comment.

    Without a day placeholders have no values, so the comment is the question's label.
    """
    case = Case(pack, today, facts_of(pack, answers, today)) if today else None
    lines = []
    for name, value in answers.items():
        question = pack.questions[name]
        asked = fill(question.ask, case, lang) if case else question.label[lang]
        asked = " ".join(asked.split())  # a comment is one line
        lines += [f"# {asked}", f"{name}: {_yaml(value)}"]
    return "\n".join(lines) + "\n"


def _yaml(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case float():
            return number_in_words(value)
        case date():
            return value.isoformat()
        case tuple():
            return json.dumps(list(value), ensure_ascii=False)
        case _:
            return json.dumps(value, ensure_ascii=False)


def _content(path: Path) -> bytes | None:
    """The bytes of a file; None where there is none, or a link or a special file."""
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def check_writable(path: Path) -> bool:
    """Check that answers can be written to a path, without changing what is there.

    Returns whether a file is there already. Raises `AdvisorError` if it cannot be written.
    """
    if is_special(path):
        return False
    replaces = replaceable(path)
    try:
        replace_file(path, _content(path) or b"")
    except OSError as error:
        raise cannot_save(path, error) from None
    return replaces
