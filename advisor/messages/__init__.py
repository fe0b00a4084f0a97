"""The catalogue: every text of the program itself, in each of its languages.

`messages/<namespace>.yaml` holds `name: {zh: …, en: …}`, where a name may be nested.
A namespace is read when its first message is used. Every function takes any language tag: one
that the catalogue lacks gets the nearest it has, as `advisor.languages` decides.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from advisor.languages import program_language
from advisor.printable import printable


@cache
def _namespace(name: str) -> dict[str, dict[str, str]]:
    """`{"unknown_name.what": {"zh": …, "en": …}, …}`."""
    text = Path(__file__).with_name(f"{name}.yaml").read_text("utf-8")
    flat: dict[str, dict[str, str]] = {}

    def flatten(prefix: str, node: dict[str, object]) -> None:
        if not any(isinstance(below, dict) for below in node.values()):
            flat[prefix] = {lang: str(text) for lang, text in node.items()}
            return
        for key, below in node.items():
            assert isinstance(below, dict), f"{name}.yaml: {prefix}.{key}"
            flatten(f"{prefix}.{key}" if prefix else key, below)

    flatten("", yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    return flat


def message(key: str, lang: str, /, **params: object) -> str:
    """The message `namespace.name` in `lang`, its `{parameters}` filled in, fit to print."""
    namespace, _, name = key.partition(".")
    fit = {n: printable(str(v)) if isinstance(v, (str, Path)) else v for n, v in params.items()}
    return _namespace(namespace)[name][program_language(lang)].format_map(fit)


def counted_message(key: str, lang: str, count: int, /, **params: object) -> str:
    """A message with two forms, `one` and `many`, both with the parameter `{count}`."""
    return message(f"{key}.{'one' if count == 1 else 'many'}", lang, count=count, **params)


@cache
def vocabulary(key: str) -> tuple[str, ...]:
    """Words that people may type: the `|`-separated words under a key, in every language.

    The longest come first, so that the first match is the right one.
    """
    namespace, _, name = key.partition(".")
    words = {word for text in _namespace(namespace)[name].values() for word in text.split("|")}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def patterns(key: str) -> tuple[str, ...]:
    """The regular expressions under a key, one for each language."""
    namespace, _, name = key.partition(".")
    return tuple(_namespace(namespace)[name].values())


@cache
def vocabularies(key: str) -> tuple[str, ...]:
    """The names of the vocabularies below a key: `typed.unit` has `day`, `week` and more."""
    namespace, _, name = key.partition(".")
    below = (k.removeprefix(f"{name}.") for k in _namespace(namespace) if k.startswith(f"{name}."))
    return tuple(dict.fromkeys(k.split(".")[0] for k in below))


@cache
def currency_signs() -> dict[str, str]:
    """By sign in front of an amount, `£`: the currency, `GBP`."""
    signs: dict[str, str] = {}
    for code in vocabularies("money.currency"):
        for text in patterns(f"money.currency.{code}.amount"):
            signs.setdefault(text.partition("{number}")[0], code)
    return signs


def message_or_none(key: str, lang: str, /, **params: object) -> str | None:
    """Like `message`, or None where the catalogue has no such message."""
    namespace, _, name = key.partition(".")
    return message(key, lang, **params) if name in _namespace(namespace) else None


def keys(prefix: str) -> tuple[str, ...]:
    """The names of the messages below `namespace.prefix`, in the order of the catalogue."""
    namespace, _, name = prefix.partition(".")
    below = f"{name}."
    return tuple(k.removeprefix(below) for k in _namespace(namespace) if k.startswith(below))
