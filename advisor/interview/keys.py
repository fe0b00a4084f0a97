"""The keys that work at every prompt, in words."""

from __future__ import annotations

from advisor.interview.reply import Command, next_language
from advisor.messages import message
from advisor.pack.pack import Pack
from advisor.report.words import language_text


def ways_to_switch(pack: Pack, lang: str) -> list[str]:
    """How to change to each other language, said in that language; none where there is one."""
    others = [pack.language(other) for other in pack.languages if other != lang]
    return [message("interview.switch", lang, name=language_text(lang, lang)) for lang in others]


def commands(pack: Pack, lang: str) -> str:
    """What may be typed at any question, a line each."""
    following = next_language(pack, lang)
    text = message("interview.commands", lang, name=language_text(following, lang))
    if following == lang:
        lines = text.split("\n")
        return "\n".join(line for line in lines if not line.startswith(Command.LANGUAGE.value))
    return text
