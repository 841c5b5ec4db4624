"""Records as their JSON: a reply taken apart without parsing what its records hold.

Parsing a record only to write it down again is most of what keeping it costs. Here a body is cut at the borders of its
records, which are looked over for validity and left as they are; the rest of the envelope is parsed. Where a server
writes JSON otherwise than we would, or what is no JSON to us (halves of characters), all is parsed and written anew.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Sequence
from typing import Any

import msgspec
import orjson

from genesys_export.errors import UnexpectedReply

_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_ESCAPED = re.compile(rb"\\[u/]")  # a character that needs no escape, half of one, or one that steers


def taken_apart(content: bytes, paths: Sequence[Sequence[str]]) -> Any:
    """The parsed body, with the records in its list as their JSON; ``None`` where all of it is to be parsed.

    Args:
        content: the body's bytes.
        paths: where the list may be, by the names of the fields that lead there; the first that is there counts.
    """
    # The one is white space between values, the other how no text of ours is written: those are looked for as texts.
    if b"\n" in content or (b"\\" in content and _ESCAPED.search(content)):
        return None
    try:
        return next(filter(None, (_first(content, *path) or _body(content, path) for path in paths)), None)
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError):
        return None  # whoever parses it will be told


def as_json(records: Sequence[Any]) -> list[bytes]:
    """The JSON of some records, which may be that already.

    Raises:
        UnexpectedReply: one is nested more deeply than it could be written again.
    """
    if set(map(type, records)) <= {bytes}:
        return list(records)
    return [record if type(record) is bytes else _written(record) for record in records]


def dumped(value: Any) -> bytes:
    """The JSON of a value, also one nested more deeply than orjson writes.

    Raises:
        RecursionError: it is nested more deeply than a thousand levels.
    """
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def parsed(records: Sequence[bytes]) -> list[Any]:
    """The records whose JSON this is; a number that is too large for any of ours is given as its text."""
    try:
        found: list[Any] = orjson.loads(b"[%b]" % b",".join(records))
    except orjson.JSONDecodeError:
        found = [parsed_one(record) for record in records]
    return found


def parsed_one(text: bytes | str) -> Any:
    """What some JSON stands for; numbers as in :func:`parsed`.

    Raises:
        orjson.JSONDecodeError: it is no JSON, or more than one value.
    """
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        try:
            told = text if isinstance(text, str) else text.decode("utf-8")
            found = json.loads(told, parse_float=_number, parse_int=_number, parse_constant=_no_number)
            json.dumps(found, ensure_ascii=False).encode("utf-8")  # halves of characters are not ours, either
        except ValueError:
            raise error from None
        return found


def as_they_are(records: Sequence[Any]) -> Sequence[Any]:
    """Records to look into, whether they are there as their JSON or parsed."""
    return parsed(records) if records and type(records[0]) is bytes else records


def _number(text: str) -> float | int | str:
    try:
        return orjson.loads(text)  # type: ignore[no-any-return]
    except orjson.JSONDecodeError:
        return text


def _no_number(name: str) -> float:
    raise ValueError(name)


def _first(content: bytes, name: str, *below: str) -> dict[str, Any] | None:
    """The body of a reply that begins with its list, as nearly all do; ``None`` if it does not."""
    start = b'{"%b":[' % name.encode()
    if below or not content.startswith(start):
        return None
    records = _checked(_list_first(name).decode(content).records)
    listed = start + b",".join(records)
    if not content.startswith(listed):  # another field of the same name counts
        return None
    rest: dict[str, Any] = orjson.loads(start + content[len(listed) :])
    return {**rest, name: records}


@functools.cache
def _list_first(name: str) -> msgspec.json.Decoder[Any]:
    form = msgspec.defstruct("Envelope", [("records", list[msgspec.Raw])], rename={"records": name}, gc=False)
    return msgspec.json.Decoder(form)


def _body(content: bytes | msgspec.Raw, path: Sequence[str]) -> dict[str, Any] | None:
    """The same, wherever the list is; ``None`` when it is not there."""
    fields = _FIELDS.decode(content)
    name, *below = path
    if name not in fields:
        return None
    inner: Any = _body(fields[name], below) if below else _checked(_LIST.decode(fields[name]))
    if inner is None:
        return None
    return {each: inner if each == name else orjson.loads(bytes(value)) for each, value in fields.items()}


def _checked(found: Sequence[msgspec.Raw]) -> list[bytes]:
    """Records whose borders were found.

    Raises:
        ValueError: one is not in UTF-8, or they are not written as we would write them.
        TypeError: the first is nested too deeply.
    """
    records = list(map(bytes, found))
    for _ in map(bytes.decode, itertools.filterfalse(bytes.isascii, records)):  # one long text takes four times as long
        pass
    if records and orjson.dumps(orjson.loads(records[0])) != records[0]:  # one server writes all of them in one way
        raise ValueError
    return records


def _written(record: Any) -> bytes:
    try:
        return orjson.dumps(record)
    except TypeError as error:  # what came as JSON can only be too deep: 254 levels are written, 1,024 are read
        what = "A record is nested more deeply than 250 levels, so it can be neither kept nor written."
        raise UnexpectedReply(what, remedy="Report it: no record of the API is documented to be like this.") from error
