"""How well the catalogue knows a column that somebody asks for."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from genesys_export.export.names import id_paths
from genesys_export.output import PARENT

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest

LISTS = {"list", "any"}
"""Kinds of columns that may be lists."""
PLACE = re.compile(r"\[(?:-?\d+)?\]")
"""In a list: one, or all of them."""
_INSIDE = {"object", "map", *LISTS}  # kinds of columns that may have fields nobody wrote down
_OF_PARENT = {PARENT, f"{PARENT}.id", f"{PARENT}.name"}


class Known(enum.IntEnum):
    """How well the catalogue knows a column: not, as something below a field that may hold it, or itself."""

    NOT = 0
    MAYBE = 1
    WELL = 2


def knows(request: ExportRequest, name: str) -> bool:
    """Whether the catalogue has a column of this path, or one that may hold it, for the records that are asked for."""
    return known_as(request, name) is not Known.NOT


def known_as(request: ExportRequest, name: str) -> Known:
    """How well the catalogue knows a path, or that of the id which a name stands beside.

    Its columns end at some depth: below a field that holds others every name may be one. Nor does it know how long a
    list is.
    """
    bare, columns = PLACE.sub("", name), request.endpoint.columns
    if bare.split(".", maxsplit=1)[0] == PARENT:
        if not request.for_every:
            return Known.NOT
        return Known.WELL if name in _OF_PARENT else Known.MAYBE
    if not columns:
        return Known.MAYBE
    lists = {column.path for column in columns if column.kind in LISTS} if not request.file.explode else set()
    if holder(request, name) == bare:
        return Known.WELL if name == bare or (name == f"{bare}[]" and bare in lists) else Known.MAYBE
    if holder(request, name):
        return Known.MAYBE
    return max((known_as(request, each) for each in (id_paths(name) if request.names else ())), default=Known.NOT)


def holder(request: ExportRequest, name: str) -> str:
    """The field of the catalogue that a path leads to, or into; empty where there is none."""
    bare = PLACE.sub("", name)
    for column in request.endpoint.columns:
        if bare == column.path or column.path.startswith(f"{bare}."):
            return bare
        if column.kind in _INSIDE and bare.startswith(f"{column.path}."):
            return column.path
    return ""
