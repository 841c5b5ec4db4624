"""Shapes of records: most records of a listing have the same fields, so what follows from the fields is found once.

The paths of a record's fields, and which of its values must be turned into text, depend only on its names and on the
kinds of its values. Finding that out for each record anew is most of what writing a file costs; looking it up is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_MOST = 5_000  # shapes remembered; in a listing with more of them hardly two records are alike


def leaves(record: Any, prefix: str = "") -> Iterable[tuple[str, Any]]:
    r"""Path and value of every field of a record that is not itself an object with fields.

    A dot inside a field's own name is written ``\.`` so that two different fields never share a path.
    """
    if not isinstance(record, Mapping):
        yield prefix or "value", record
        return
    for name, value in record.items():
        escaped = name.replace(".", "\\.") if "." in name else name
        path = f"{prefix}.{escaped}" if prefix else escaped
        if isinstance(value, Mapping) and value:
            yield from leaves(value, path)
        else:
            yield path, value


@dataclass(frozen=True, slots=True)
class Shape:
    """What records with the same names and kinds of values have in common.

    Attributes:
        paths: of the fields, in their order.
        kinds: of the values: their types.
    """

    paths: Sequence[str]
    kinds: Sequence[type]


class Shapes(Generic[T]):
    """Remembers what follows from each shape; memory does not grow with the number of records.

    Args:
        follows: finds it out; called when a shape is met that is not remembered.
    """

    def __init__(self, follows: Callable[[Shape], T]) -> None:
        self._follows = follows
        self._known: dict[Any, T] = {}

    def of(self, record: Any) -> tuple[T, list[Any]]:
        """What follows from the record's shape, and its values in the order of the shape's paths."""
        key, values = _flat(record) if type(record) is dict else (type(record), [record])
        try:
            return self._known[key], values
        except KeyError:
            if len(self._known) >= _MOST:
                self._known.clear()
            shape = Shape([path for path, _ in leaves(record)], list(map(type, values)))
            found = self._known[key] = self._follows(shape)
            return found, values


def _flat(record: dict[str, Any]) -> tuple[Any, list[Any]]:
    """What tells the record's shape, and its values with those of inner objects in place of the objects."""
    values = list(record.values())
    kinds = tuple(map(type, values))
    if dict not in kinds:
        return (tuple(record), kinds), values
    key: list[Any] = [tuple(record), kinds]
    flat: list[Any] = []
    begin = 0
    for _ in range(kinds.count(dict)):
        at = kinds.index(dict, begin)
        flat += values[begin:at]
        inner, below = _flat(values[at]) if values[at] else (None, [values[at]])
        key.append(inner)
        flat += below
        begin = at + 1
    flat += values[begin:]
    return tuple(key), flat
