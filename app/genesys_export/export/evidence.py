"""What records tell of a field that somebody asks for: whether it is there, what holds it, how its path is written.

A path means here what it means in a file: ``a.b`` goes through objects only, ``a[].b`` through every element of a list,
``a[0].b`` through one of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from genesys_export.output.exploding import steps

_PLACED = re.compile(r"(.+?)((?:\[(?:-?\d+)?\])+)")
_PLACE = re.compile(r"\[(-?\d*)\]")

Step = tuple[str, str, tuple[str, ...]]
"""A field as it is written, without places in its list, and those places: numbers, or nothing for every element."""


def has(record: Any, path: str) -> bool:
    """Whether a record has a field with this path, be it empty."""
    if not isinstance(record, dict):
        return path == "value" and record is not None
    return _has(record, _steps(path))


def there(record: Any, path: str) -> bool:
    """Whether a record has these fields, in whatever element of a list."""
    return any(True for _ in _all(record, fields(path), last=False))


def holds(record: Any, path: str) -> bool:
    """Whether a record has something in a field, or in one of that name in whatever element of a list."""
    return any(value not in (None, "", [], {}) for value in _all(record, fields(path)))


def list_on(record: Any, path: str) -> bool:
    """Whether one of the fields on a path holds a list: then rows can be made of its elements."""
    names = steps(path)
    above = (names[:length] for length in range(1, len(names) + 1))
    return any(isinstance(value, list) for some in above for value in _all(record, some, last=False))


def as_written(record: Any, path: str) -> str | None:
    """The path with ``[]`` behind those of its fields that are lists; ``None`` where the record has no such fields."""
    found = _as_written(record, fields(path))
    return None if found is None else ".".join(found)


def paths_in(record: Any, above: str = "") -> Iterator[str]:
    """Every path of a record, with ``[]`` behind lists."""
    for name, value in record.items() if isinstance(record, dict) else ():
        path = f"{above}.{_escaped(name)}" if above else _escaped(name)
        yield path
        for each in value if isinstance(value, list) else [value]:
            yield from paths_in(each, f"{path}[]" if isinstance(value, list) else path)


def fields(path: str) -> list[str]:
    """The names on a path, without places in lists."""
    return [field for _, field, _ in _steps(path)]


@functools.lru_cache(maxsize=4_096)
def _steps(path: str) -> tuple[Step, ...]:
    found = []
    for name in path.replace("\\.", "\0").split("."):
        whole = name.replace("\0", ".")
        placed = _PLACED.fullmatch(whole)
        found.append((whole, placed[1], tuple(_PLACE.findall(placed[2]))) if placed else (whole, whole, ()))
    return tuple(found)


def _has(value: Any, rest: Sequence[Step]) -> bool:
    if not rest:
        return True
    (whole, field, places), *below = rest
    if not isinstance(value, dict):
        return False
    if whole in value:
        return _has(value[whole], below)
    return bool(places) and field in value and _has_in(value[field], places, below)


def _has_in(value: Any, places: Sequence[str], below: Sequence[Step]) -> bool:
    """Whether a list has something at a place; a file knows no place in each element of a list of lists."""
    if not places:
        return _has(value, below)
    if not isinstance(value, list):
        return False
    if not places[0]:
        return len(places) == 1 and (not below or any(_has(each, below) for each in value))
    at = int(places[0])
    return -len(value) <= at < len(value) and _has_in(value[at], places[1:], below)


def _all(value: Any, names: Sequence[str], *, last: bool = True) -> Iterator[Any]:
    """The values at a path, through lists; of the ``last`` one its elements too."""
    if isinstance(value, list) and (names or last):
        for each in value:
            yield from _all(each, names, last=last)
    elif not names:
        yield value
    elif isinstance(value, dict) and names[0] in value:
        yield from _all(value[names[0]], names[1:], last=last)


def _as_written(value: Any, names: Sequence[str]) -> list[str] | None:
    if not names:
        return []
    if not isinstance(value, dict) or names[0] not in value:
        return None
    inner, name = value[names[0]], _escaped(names[0])
    if not isinstance(inner, list):
        below = _as_written(inner, names[1:])
        return None if below is None else [name, *below]
    for each in inner:
        if (below := _as_written(each, names[1:])) is not None:
            return [f"{name}[]", *below]
    return None


def _escaped(name: str) -> str:
    return name.replace(".", "\\.")
