"""Lists to rows: one row for each element of a list, the rest of the record repeated beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any


def exploded(records: Iterable[Any], path: str) -> Iterator[Any]:
    """The records with each list on the path in turn replaced by one of its elements.

    ``participants.sessions`` makes of a conversation one record for each session of each of its participants; its
    fields are then found as ``participants.sessions.ani``. A record without such a list, or with an empty one, stays
    one record, so that none is lost.

    Args:
        records: as they came; they are not changed.
        path: the names down to the innermost list.
    """
    names = steps(path)
    for record in records:
        yield from _below(record, names)


def steps(path: str) -> list[str]:
    r"""The names of a path; a dot inside of one is written ``\.``, and ``[]`` after one changes nothing."""
    names = path.replace("\\.", "\0").split(".")
    return [name.replace("\0", ".").removesuffix("[]") for name in names]


def _below(value: Any, names: Sequence[str]) -> Iterator[Any]:
    if not names or not isinstance(value, Mapping) or names[0] not in value:
        yield value
        return
    name, *rest = names
    inner = value[name]
    if not isinstance(inner, list):
        for each in _below(inner, rest):
            yield {**value, name: each}
        return
    for element in inner or [None]:
        for each in _below(element, rest):
            yield {**value, name: each}
