"""Records shaped like the vendor's models: every field by its type, some null or left out, the same at every run."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from tests.conformance.facts import sdk

VARIANTS = 5
"""Shapes that the records of one listing take in turn."""
DEEPEST = 3
LEFT_OUT = 0.08
"""Share of fields that are absent, and of those that are null."""
IDENTITIES = ("id", "conversationId", "userId", "jobId", "key", "name")
"""Fields that tell records apart where they have one; the first that a model has counts."""

_WORDS = ("Grün", "Zoë", "東京", "naïve", "Ω-7", 'say "hi"', "a,b;c", "line\nbreak", "plain", "=1+1", "🎧 line")
_NEWEST = datetime(2026, 11, 1, 12, tzinfo=UTC)


def record(item: str, seed: str, number: int, *, versions: bool = False) -> Any:
    """Record ``number`` (from 0) of the listing called ``seed``.

    Args:
        item: the SDK's type.
        seed: what else it depends on.
        number: place in the listing; no two records are the same.
        versions: the records are versions of one thing: the id is the thing's, the version tells them apart.
    """
    kind = item[5:-1] if item.startswith("list[") else item
    if sdk.model(kind) is None or not sdk.model(kind).fields:
        return _loose(kind, seed, number)
    made = dict(_variant(kind, seed, number % VARIANTS))
    fields = sdk.model(kind).fields
    name = next((name for name in IDENTITIES if fields.get(name) in {"str", "int"}), "")
    if versions and name == "id" and "version" in fields:
        made |= {"id": _ident(seed, 0), "version": _scalar(fields["version"], number + 1)}
    elif name:
        made[name] = _scalar(fields[name], number + 1) if fields[name] == "int" else _ident(seed, number)
    elif not _marked(made, fields, number):
        made = _value(kind, random.Random(f"{seed}/{number}"), 0)
    if fields.get("dateCreated") == "datetime":
        made["dateCreated"] = _stamp(_NEWEST - timedelta(minutes=number, milliseconds=number % 7))
    if fields.get("number") == "str":
        made["number"] = f"+49301234{number:04d}"
    return made


@cache
def _variant(item: str, seed: str, variant: int) -> dict[str, Any]:
    return _value(item, random.Random(f"{item}/{seed}/{variant}"), 0)


def envelope(response: str, seed: str, without: str) -> dict[str, Any]:
    """The fields of a reply beside its list."""
    made = dict(_variant(response, f"{seed}/envelope", 0))
    made.pop(without, None)
    return made


def _value(kind: str, chance: random.Random, depth: int) -> Any:
    """A value of the type; ``None`` where models would go on for ever."""
    if kind.startswith("list["):
        inner = kind[5:-1]
        if depth >= DEEPEST and sdk.model(inner) is not None:
            return []
        return [_value(inner, chance, depth + 1) for _ in range(chance.randint(0, 2))]
    if kind.startswith("dict("):
        inner = kind[5:-1].partition(",")[2].strip()
        return {f"key-{n}": _value(inner, chance, depth + 1) for n in range(chance.randint(0, 2))}
    model = sdk.model(kind)
    if model is None:
        return _simple(kind, chance)
    if depth >= DEEPEST:
        return None
    made = {}
    for name, inner in model.fields.items():
        fate, choices = chance.random(), model.choices.get(name)
        if fate < LEFT_OUT:
            continue
        if choices:  # the SDK does not read a null where it knows the values
            made[name] = [choices[0]] if inner.startswith("list[") else chance.choice(choices)
        else:
            made[name] = None if fate > 1 - LEFT_OUT else _value(inner, chance, depth + 1)
    return made


def _simple(kind: str, chance: random.Random) -> Any:
    number = chance.randint(0, 25_000_000)
    values: dict[str, Any] = {
        "int": chance.choice((0, 1, -1, 42, 2**53, number)),
        "float": chance.choice((0.0, 0.1, -2.5, 1e-7, number / 7)),
        "bool": number % 2 == 0,
        "datetime": _stamp(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number)),
        "date": f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
        "object": {"any": chance.choice(_WORDS), "number": number},
    }
    return values.get(kind, f"{chance.choice(_WORDS)} {number}")


def _loose(kind: str, seed: str, number: int) -> Any:
    """A record of which no model speaks: a text, a number, an untyped object, a map."""
    if kind == "str":
        return f"{_WORDS[number % len(_WORDS)]} {number}"
    if kind in {"int", "float"}:
        return _scalar(kind, number)
    return {"id": _ident(seed, number), "name": f"{_WORDS[number % len(_WORDS)]} {number}", "dotted.name": [number]}


def _marked(made: dict[str, Any], fields: dict[str, str], number: int) -> bool:
    """Write the number into a field that can hold one, here or one object further in."""
    for kinds in (("str", "int", "float"), ("datetime",)):
        for name, kind in fields.items():
            if kind in kinds:
                made[name] = _scalar(kind, number)
                return True
    for name, kind in fields.items():
        model = sdk.model(kind)
        if model is not None:
            inner = dict(made.get(name) or {})
            if _marked(inner, model.fields, number):
                made[name] = inner
                return True
    for name, kind in fields.items():
        if kind.startswith("list["):
            made[name] = [record(kind[5:-1], name, number)]
            return True
    return False


def _scalar(kind: str, number: int) -> Any:
    if kind == "int":
        return number
    if kind == "float":
        return number / 8
    if kind == "datetime":
        return _stamp(_NEWEST - timedelta(minutes=number))
    return f"{number} {_WORDS[number % len(_WORDS)]}"


def _ident(seed: str, number: int) -> str:
    return f"{re.sub(r'[^a-z]+', '-', seed.lower()).strip('-')[-40:]}-{number:05d}"


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
