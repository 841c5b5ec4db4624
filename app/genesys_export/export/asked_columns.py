"""Which columns may be asked for: those of the catalogue, those that records have, and others that are no slip.

The catalogue knows the fields that the API documents, down to some depth. The API may send more, so a field nobody
wrote down is not refused for that alone: only where it looks like a known one misspelt, or where records are at hand
and none of them has it.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from genesys_export.catalog import Endpoint
from genesys_export.errors import ConfigurationError
from genesys_export.export.names import id_paths
from genesys_export.output import PARENT, choices
from genesys_export.output.kinds import CHOSEN, KNOWN

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest

_INSIDE = {"object", "map", "any", "list"}  # kinds of columns that may have fields nobody wrote down
_NAMED = 8
_TYPES = frozenset({*CHOSEN, *KNOWN, "string", "date"})
"""Words that somebody may take for the type of a column."""
_PLACE = re.compile(r"\[(?:-?\d+)?\]")  # in a list
_DOT = re.compile(r"(?<!\\)\.")

Seen = Callable[[str], bool]


def refuse_columns(request: ExportRequest, seen: Seen | None = None, *, sure: bool = False) -> None:
    """Refuse columns that are named twice, and those that the records do not have or are a slip.

    Args:
        request: what was asked for.
        seen: whether records are known to have a field with this path.
        sure: whether what was not seen is not there.

    Raises:
        ConfigurationError: one is.
    """
    chosen = choices(request.columns)
    twice = [name for name, count in Counter(title for _, title in chosen).items() if count > 1]
    if twice:
        raise ConfigurationError(f"The column {twice[0]} is chosen twice.", remedy="Name each column once.")
    for path, title in chosen:
        _refuse_late_type(path, title)
    if request.file.explode:
        _refuse_no_list(request)
    if request.endpoint.own and seen is None:
        return
    rows = [request.file.explode] if request.file.explode else []
    for name in (*rows, *(path for path, _ in chosen)):
        if knows(request, name) or (seen is not None and seen(name)):
            continue
        if name not in rows:
            _refuse_type(request, name)
        if sure or name in rows or _slip(request, name):
            raise no_field(request, name)


def unknown(request: ExportRequest) -> list[str]:
    """The chosen columns that the catalogue does not know; only the records can tell whether there are such."""
    return [path for path, _ in choices(request.columns) if request.endpoint.own or not knows(request, path)]


def is_in(request: ExportRequest, records: Callable[[], Iterable[Any]], name: str) -> bool:
    """Whether a file of these records has something in this column: the field, or a name beside its id; blocks."""
    return any(some_have(records(), each) for each in (name, *(id_paths(name) if request.names else ())))


def some_have(records: Iterable[Any], name: str) -> bool:
    """Whether one of the records has a field with this path, in whatever element of a list; blocks."""
    names = [part.replace("\\.", ".") for part in _DOT.split(name)]
    return any(_has(record, names) for record in records)


def knows(request: ExportRequest, name: str) -> bool:
    """Whether the catalogue has a column of this path for the records that are asked for."""
    path = _PLACE.sub("", name)
    paths = [path, *(id_paths(path) if request.names else ())]
    return any(has_column(request.endpoint, each, parents=bool(request.for_every)) for each in paths)


def no_field(request: ExportRequest, name: str, others: Iterable[str] = ()) -> ConfigurationError:
    """The refusal of a column that there is not, with those that there are: of the catalogue, and ``others``."""
    known = [*(column.path for column in request.endpoint.file_columns), *others]
    return ConfigurationError(
        f"The records of {request.endpoint.title} have no field {name!r}.", remedy=instead(name, known)
    )


def has_column(endpoint: Endpoint, name: str, *, parents: bool) -> bool:
    """Whether records of the endpoint may have a field with this path.

    The catalogue's columns end at some depth; below a field that holds others every name may be one.
    """
    if name.split(".", maxsplit=1)[0] == PARENT:
        return parents
    for column in endpoint.columns:
        inside = column.kind in _INSIDE and name.startswith(f"{column.path}.")
        if inside or name == column.path or column.path.startswith(f"{name}."):
            return True
    return not endpoint.columns


def instead(name: str, names: Iterable[str]) -> str:
    """What to choose instead: the names that look alike, else the first ones."""
    every: Sequence[str] = list(dict.fromkeys(names))
    near = difflib.get_close_matches(name, every, 3)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    if not every:
        return "It has none."
    more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return f"There are: {', '.join(every[:_NAMED])}{more}."


def _slip(request: ExportRequest, name: str) -> bool:
    """Whether a field that nobody knows looks like a known one beside it, or is no field's name at all."""
    path = _PLACE.sub("", name)
    parts = path.split(".")
    if parts[0] == PARENT or not all(parts) or ":" in name or id_paths(path):  # a name stands only beside its id
        return True
    known = [column.path.split(".") for column in request.endpoint.columns]
    depth = max((_common(parts, each) for each in known), default=0)
    beside = {each[depth].casefold() for each in known if _common(parts, each) == depth < len(each)}
    return bool(difflib.get_close_matches(parts[depth].casefold(), beside, 1))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first parts are the same."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _has(value: Any, names: Sequence[str]) -> bool:
    if isinstance(value, list):
        return any(_has(each, names) for each in value)
    if not names or not isinstance(value, dict):
        return not names or (list(names) == ["value"] and value is not None)
    if names[0] in value and _has(value[names[0]], names[1:]):
        return True
    field = _PLACE.sub("", names[0])  # with a place in its list
    return field != names[0] and field in value and _has(value[field], names[1:])


def _refuse_type(request: ExportRequest, name: str) -> None:
    """Refuse a column whose path is right, or whose type is nearly one: then the type is what is wrong."""
    path, colon, word = (part.strip() for part in name.rpartition(":"))
    if colon and word and (knows(request, path) or difflib.get_close_matches(word, _TYPES, 1)):
        raise ConfigurationError(
            f"There is no type {word!r} for the column {path}.", remedy=f"Choose one of: {', '.join(CHOSEN)}."
        )


def _refuse_late_type(path: str, title: str) -> None:
    """Refuse a type that stands behind the title: it would be a part of that."""
    words, colon, word = title.rpartition(":")
    if colon and word in CHOSEN and title != path:
        raise ConfigurationError(
            f"The type {word} stands behind the title {words!r}.",
            remedy=f"Write it before the title: {path}:{word}={words}.",
        )


def _refuse_no_list(request: ExportRequest) -> None:
    """Refuse to make rows of what is known to hold no list: nothing would come of it."""
    path = request.file.explode
    column = next((column for column in request.endpoint.columns if column.path == path), None)
    if column is not None and column.kind not in _INSIDE:
        raise ConfigurationError(
            f"{path} holds no list whose elements could be rows.", remedy="Choose a field that holds one."
        )
