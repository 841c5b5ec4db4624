"""The names of what an export was read *for every* (queues, people): records of the organisation that notes tell of.

Whoever explains an export needs to know which one it was, not what it is called: its id stands in the name's place.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from typing import Any

import orjson

_LEAST = 2  # letters: a shorter one says nothing, and stands in every sentence
_MOST = 200_000


def parents_of(db: sqlite3.Connection) -> dict[str, str]:
    """Every name among the parents in a job file, with the id that stands for it."""
    found: dict[str, str] = {}
    for (text,) in db.execute("SELECT parent FROM parts WHERE parent IS NOT NULL LIMIT ?", (_MOST,)):
        above: Any = orjson.loads(text)
        while isinstance(above, Mapping):
            name, key = str(above.get("name") or ""), str(above.get("id") or "")
            if len(name) >= _LEAST and name != key:
                found.setdefault(name, key or "…")
            above = above.get("_parent")
    return found


def value_without_names(value: Any, names: Mapping[str, str]) -> Any:
    """A JSON value in whose texts ids stand in the place of names."""
    if isinstance(value, dict):
        return {key: value_without_names(each, names) for key, each in value.items()}
    if isinstance(value, list):
        return [value_without_names(each, names) for each in value]
    return without_names(value, names) if isinstance(value, str) else value


def without_names(text: str, names: Mapping[str, str]) -> str:
    """The text with ids in the place of names; the longest first, since one may be part of another."""
    present = sorted((name for name in names if name in text), key=len, reverse=True)
    if not present:
        return text
    pattern = "|".join(map(re.escape, present))
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda found: f"[{names[found[0]]}]", text)
