"""The types of the documents → JSON Schema (2020-12)."""

from __future__ import annotations

import json
from inspect import cleandoc
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from advisor.contract.advice import ADVICE_VERSION, Advice
from advisor.contract.check import CHECK_VERSION, Check
from advisor.contract.explanation import EXPLANATION_VERSION, Explanation
from advisor.contract.sessions import SESSIONS_VERSION, Sessions
from advisor.contract.what_if import WHAT_IF_VERSION, WhatIf

DOCUMENTS: dict[str, tuple[type, str]] = {
    "advice": (Advice, ADVICE_VERSION),
    "explanation": (Explanation, EXPLANATION_VERSION),
    "what_if": (WhatIf, WHAT_IF_VERSION),
    "check": (Check, CHECK_VERSION),
    "sessions": (Sessions, SESSIONS_VERSION),
}
"""By name: the type of the document and its version."""

_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema of one of `DOCUMENTS`. It describes exactly the version that it names."""
    document, version = DOCUMENTS[name]
    parts: dict[str, Any] = {}
    whole = _typed_dict(document, parts)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:arrears-advisor:{name}:{version}",
        **whole,
        "$defs": dict(sorted(parts.items())),
    }


def _schema(hint: Any, parts: dict[str, Any]) -> dict[str, Any]:
    """The schema of a type; every `TypedDict` in it is added to `parts` once."""
    if is_typeddict(hint):
        if hint.__name__ not in parts:
            parts[hint.__name__] = {}  # it may name itself
            parts[hint.__name__] = _typed_dict(hint, parts)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, inside = get_origin(hint), get_args(hint)
    if origin is Annotated:
        (more,) = hint.__metadata__
        return {**_schema(hint.__origin__, parts), **more.keywords}
    if origin is Literal:
        return {"const": inside[0]} if len(inside) == 1 else {"enum": list(inside)}
    if origin in (Union, UnionType):
        return _any_of([_schema(part, parts) for part in inside])
    if origin is list:
        return {"type": "array", "items": _schema(inside[0], parts)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(inside[1], parts)}
    return {"type": _SIMPLE[hint]}


def _any_of(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    """The schema of a union; of simple types it is short: `{"type": ["string", "null"]}`."""
    if all(schema.keys() == {"type"} for schema in schemas):
        return {"type": [schema["type"] for schema in schemas]}
    return {"anyOf": schemas}


def _typed_dict(cls: type, parts: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(cls, include_extras=True)
    own_text = cleandoc(cls.__doc__) if cls.__doc__ else ""
    return {
        **({"description": " ".join(own_text.split())} if own_text else {}),
        "type": "object",
        "properties": {key: _schema(hint, parts) for key, hint in hints.items()},
        "required": list(hints),
        "additionalProperties": False,
    }


def write_schemas(folder: Path) -> None:
    """Every document's schema, as `NAME.schema.json` in a folder."""
    for name in DOCUMENTS:
        (folder / f"{name}.schema.json").write_text(as_text(name), "utf-8")


def as_text(name: str) -> str:
    """A schema as it stands in docs/."""
    return json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n"
