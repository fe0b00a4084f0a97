"""Everything the program itself says, in both languages, from one catalogue.

`messages/<namespace>.yaml` holds `name: {zh: …, en: …}`, where a name may be nested.
A namespace is read when its first message is said.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from advisor.printable import printable


@cache
def _namespace(name: str) -> dict[str, dict[str, str]]:
    """`{"unknown_name.what": {"zh": …, "en": …}, …}`."""
    text = Path(__file__).with_name(f"{name}.yaml").read_text("utf-8")
    flat: dict[str, dict[str, str]] = {}

    def flatten(prefix: str, node: dict[str, object]) -> None:
        if "zh" in node and "en" in node:
            flat[prefix] = {lang: str(text) for lang, text in node.items()}
            return
        for key, below in node.items():
            assert isinstance(below, dict), f"{name}.yaml: {prefix}.{key}"
            flatten(f"{prefix}.{key}" if prefix else key, below)

    flatten("", yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    return flat


def say(key: str, lang: str, /, **params: object) -> str:
    """The message `namespace.name` in `lang`, its `{parameters}` filled in, fit to print."""
    namespace, _, name = key.partition(".")
    fit = {n: printable(str(v)) if isinstance(v, (str, Path)) else v for n, v in params.items()}
    return _namespace(namespace)[name][lang].format_map(fit)


def say_if_any(key: str, lang: str, /, **params: object) -> str | None:
    """Like `say`, or None where the catalogue has no such message."""
    namespace, _, name = key.partition(".")
    return say(key, lang, **params) if name in _namespace(namespace) else None
