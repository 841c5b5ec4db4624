"""Where the records of a reply are: the envelope's list, a flat array, or the object itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

PathExtractor = Callable[[Any], Any]
"""Takes the parsed body, gives the records (or one record, or ``None`` for none)."""

# In this order: `entities` holds the list in 588 of the API's 749 listings, `results` in 35, `Resources` in SCIM.
_LIST_FIELDS = ("entities", "results", "Resources")
# An object that holds nothing but these, one of the second group among them, is a page whose list was left out.
_ENVELOPE = frozenset({"total", "firstUri", "lastUri", "selfUri", "previousUri", "before", "schemas"})
_MARKS = frozenset({"pageNumber", "pageSize", "pageCount", "nextUri", "cursor", "cursors", "after", "totalHits",
                    "totalResults", "startIndex", "itemsPerPage"})  # fmt: skip
_TOTAL_FIELDS = ("total", "totalHits", "totalResults")


@dataclass(frozen=True, slots=True)
class Extracted:
    """The records of one reply; ``listed`` tells whether the place where they belong was there at all."""

    records: list[Any]
    listed: bool
_MOST = 2**53  # beyond it numbers are not exact in JSON, and soon no database takes them


def extractor(path: str | PathExtractor | None) -> Callable[[Any], Extracted]:
    """The function that takes records out of parsed bodies.

    Args:
        path: ``None`` looks for the envelope's list, takes an array as it is and any other object as the one record;
            ``"$"`` is the body itself, a list or the one record; any other string, such as ``"results.entities"``,
            names the field; a callable decides by itself.
    """
    if path is None:
        return _by_schema
    if path == "$":
        return lambda body: _as_extracted(body or None)
    if isinstance(path, str):
        names = tuple(path.split("."))
        return lambda body: _by_path(body, names)
    return lambda body: _as_extracted(path(body))


def list_paths(path: str | PathExtractor | None) -> Sequence[Sequence[str]]:
    """Where a list may be that :func:`extractor` finds, by the names of the fields that lead there."""
    if path is None:
        return [(name,) for name in _LIST_FIELDS]
    return [path.split(".")] if isinstance(path, str) and path != "$" else ()


def total_of(body: Any) -> int | None:
    """How many records the listing holds in all, if the body says."""
    if not isinstance(body, Mapping):
        return None
    return next((n for name in _TOTAL_FIELDS if (n := whole_number(body.get(name))) is not None), None)


def whole_number(value: Any) -> int | None:
    """The value if it is a whole number that is not negative (``true`` is not a number) and may count records."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST else None


def _by_schema(body: Any) -> Extracted:
    if isinstance(body, Mapping):
        for name in _LIST_FIELDS:
            if name in body:
                value = body[name]
                if value is None or isinstance(value, list) or name == "entities":
                    return _as_extracted(value)
        bare = not body.keys() - _ENVELOPE - _MARKS and not body.keys().isdisjoint(_MARKS)
        return Extracted([] if bare or not body else [body], listed=False)
    return _as_extracted(body)


def _by_path(body: Any, names: tuple[str, ...]) -> Extracted:
    for name in names:
        if not isinstance(body, Mapping) or name not in body:
            return Extracted([], listed=False)
        body = body[name]
    return _as_extracted(body)


def _as_extracted(value: Any) -> Extracted:
    if isinstance(value, list):
        return Extracted(value, listed=True)
    if value is None:
        return Extracted([], listed=False)
    if isinstance(value, Iterable) and not isinstance(value, Mapping | str | bytes):
        return Extracted(list(value), listed=True)
    return Extracted([value], listed=True)
