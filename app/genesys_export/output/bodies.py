"""Columns straight from the JSON of records.

Making an object of each record only to take it apart again costs more than all the rest of writing it. Which fields the
records of a listing have is known after the first of them; a decoder made for just these reads their JSON into columns
at a third of that, and refuses what it does not know. Such records are then looked at in the usual way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, NamedTuple

import msgspec
import orjson

Whole = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
"""Beyond it, orjson makes floating numbers of them, so that all of a column are what the first were."""
Lists = msgspec.Raw
"""Type of the values of a column that are left as their JSON: lists, or nothing where there is none."""
_ABSENT = Lists()
_NULL = type(None)
_TYPES: dict[frozenset[type], tuple[Any, Any]] = {
    frozenset(): (None, None), frozenset({str}): (str | None, None), frozenset({bool}): (bool | None, None),
    frozenset({int}): (Whole | None, None), frozenset({list}): (Lists, _ABSENT),
}  # fmt: skip
"""How values of these kinds, and null, are read, and what stands for none; anything else is refused there."""
_LISTS = frozenset({Lists})
_LISTS_OR_NOT: frozenset[type] = frozenset({list, _NULL})
_DOT = re.compile(r"(?<!\\)\.")
UNKNOWABLE = re.compile(r'[\\"\0-\x1f]').search  # in the name of a field: the decoder cannot be told of it
_BETWEEN = b"\x1f"  # stands for itself nowhere in JSON
_A_LIST = _BETWEEN + b"["
_PATIENCE = 50  # batches refused in a row, after which no further one is tried


class Cells(NamedTuple):
    """One column of some records.

    Attributes:
        values: of each record; ``None`` where there is none.
        kinds: the only ones there can be among the values; ``None`` when that is not known.
    """

    values: Sequence[Any]
    kinds: frozenset[type] | None = None


def in_words(cells: Cells) -> Cells:
    """The same with lists as texts, their JSON, and ``None`` where there is none; of the kind of lists all the same."""
    if cells.kinds != _LISTS:
        return cells
    texts: list[Any] = _BETWEEN.join(cells.values).decode("utf-8").split("\x1f")
    return Cells([text or None for text in texts] if "" in texts else texts, _LISTS_OR_NOT)


class BodyReader:
    """Reads the JSON of records into columns, as far as their fields and the kinds of their values are known."""

    def __init__(self) -> None:
        self._kinds: dict[str, set[type]] = {}
        self._form: _Form | None = None
        self._stale = True
        self._refused = 0

    def learn(self, found: Mapping[str, Sequence[Any]]) -> None:
        """Take in which kinds of values some records had, by path."""
        for path, values in found.items():
            kinds = set(map(type, values))
            self._stale = self._stale or not kinds <= self._kinds.get(path, set())
            self._kinds.setdefault(path, set()).update(kinds)

    def columns(self, bodies: Sequence[bytes]) -> dict[str, Cells] | None:
        """The values of some records by path, as they are in the parsed records; ``None`` when some are not known.

        Columns of lists only are left as their JSON, of type :data:`Lists`.
        """
        if self._refused >= _PATIENCE or not self._kinds:
            return None
        if self._stale:
            self._form, self._stale = _form_of(self._kinds), False
        found = None if self._form is None else self._form.read(b"[%b]" % b",".join(bodies))
        self._refused = 0 if found is not None else self._refused + 1
        return found


class _Form:
    """What is known of the fields of an object.

    Args:
        fields: by name: those of an object in it, or the kinds of the values.
        prefix: begins their paths.

    Attributes:
        type: objects of this form are read as it.
        empty: one with nothing in any of its fields.
    """

    def __init__(self, fields: Mapping[str, Any], prefix: str = "") -> None:
        self.type: Any = None
        self._objects: list[tuple[int, _Form]] = []
        self._values: list[tuple[int, str, frozenset[type] | None]] = []
        members: list[tuple[str, Any, Any]] = []
        for at, (name, what) in enumerate(fields.items()):
            path = f"{prefix}{name.replace('.', chr(92) + '.')}"
            if isinstance(what, dict):
                form = _Form(what, f"{path}.")
                self._objects.append((at, form))
                members.append((f"f{at}", form.type | None, None))
                continue
            kinds = frozenset(what - {_NULL})
            kind, default = _TYPES.get(kinds, (Any, None))
            known = None if kind is Any else _LISTS if kind is Lists else frozenset({*kinds, _NULL})
            self._values.append((at, path, known))
            members.append((f"f{at}", kind, default))
        names = {f"f{at}": name for at, name in enumerate(fields)}
        made: Any = msgspec.defstruct("Form", members, rename=names, forbid_unknown_fields=True, gc=False)
        self.type, self.empty = made, made()
        self._decoder = msgspec.json.Decoder(list[made])

    def read(self, text: bytes) -> dict[str, Cells] | None:
        """The columns of a list of objects; ``None`` when it holds what is not known."""
        found: dict[str, Cells] = {}
        try:
            objects = self._decoder.decode(text)
        except (msgspec.DecodeError, RecursionError):
            return None
        return found if self.take(objects, found, text) else None

    def take(self, objects: Sequence[Any], found: dict[str, Cells], text: bytes) -> bool:
        """Put the columns of some objects, which came from this text, to the others; false when that cannot be."""
        columns: list[Sequence[Any]] = list(zip(*map(msgspec.structs.astuple, objects), strict=True))
        for at, path, kinds in self._values:
            values = columns[at]
            if kinds == _LISTS:
                lists = _lists(values)
                if lists is None:
                    return False
                values = lists
            elif kinds is None and (dict in (types := set(map(type, values))) or (int in types and _beyond(values))):
                return False
            found[path] = Cells(values, kinds)
        for at, form in self._objects:
            inner = columns[at]
            if form.empty in inner and b"{}" in text:  # an object without fields is a value, which has a cell
                return False
            if None in inner:
                inner = [form.empty if each is None else each for each in inner]
            if not form.take(inner, found, text):
                return False
        return True


def _beyond(values: Sequence[Any]) -> bool:
    return any(type(value) is int and not -(2**63) <= value < 2**63 for value in values)


def _lists(values: Sequence[msgspec.Raw]) -> Sequence[msgspec.Raw] | None:
    """The JSON of lists, with nothing at all in place of null; ``None`` when there is something else among them."""
    whole = _BETWEEN.join([b"", *values])
    if not _as_ours(b"[%b]" % b",".join(filter(None, map(bytes, values)))):
        return None
    if whole.count(_A_LIST) == len(values):
        return values
    begins = {piece[:1] for piece in whole.split(_BETWEEN)}
    if not begins <= {b"[", b"n", b""}:
        return None
    return [_ABSENT if bytes(each) == b"null" else each for each in values] if b"n" in begins else values


def _as_ours(lists: bytes) -> bool:
    """Whether lists are written as we would write them: where one becomes a text, it is always told in the same way."""
    try:
        return orjson.dumps(orjson.loads(lists)) == lists
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        return False


def _form_of(kinds: Mapping[str, set[type]]) -> _Form | None:
    """The form of records with values of these kinds; ``None`` when there can be none."""
    fields: dict[str, Any] = {}
    for path in kinds:  # in the order in which the records have them: there the decoder looks for the next one first
        if dict in kinds[path] or UNKNOWABLE(path.replace("\\.", ".")):
            return None
        *above, name = (each.replace("\\.", ".") for each in _DOT.split(path))
        place = fields
        for each in above:
            if place.get(each, {_NULL}) == {_NULL}:  # an object in some records, and null in others
                place[each] = {}
            if not isinstance(place[each], dict):
                return None
            place = place[each]
        if not isinstance(place.get(name), dict):
            place[name] = kinds[path]
        elif not kinds[path] <= {_NULL}:
            return None
    return _Form(fields)
