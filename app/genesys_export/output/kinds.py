"""What a column can hold, and values as what their column was chosen to hold."""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

EARLIEST = "1900-03-01"
"""Before this day Excel counts wrong."""
LATEST = "9999-12-30"
"""From this day on a moment may have no time in another zone; Excel's calendar ends, too."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:?\d\d)", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?", re.ASCII)
_MOST_DIGITS = 400
_TRUTHS = {"true": True, "false": False}


class Kind(enum.Enum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "boolean"
    MOMENT = "moment"


CHOSEN = {"text": Kind.TEXT, "number": Kind.NUMBER, "true/false": Kind.TRUTH, "date-time": Kind.MOMENT}
"""Kinds by the words that people choose them with."""
KNOWN: Mapping[str, Kind] = {
    "integer": Kind.INTEGER, "number": Kind.NUMBER, "boolean": Kind.TRUTH, "date-time": Kind.MOMENT,
}  # fmt: skip
"""Kinds by the words of the catalogue; all others are text."""


class Misfit(ValueError):
    """Internal: the value is none of that kind."""


def fraction_of(text: str) -> int | None:
    """How many digits of a second a moment as the API writes it has; ``None`` where the text is none."""
    found = _MOMENT.fullmatch(text)
    if found is None or found[2] != "Z" or not EARLIEST <= text < LATEST or _moment(text) is None:
        return None
    return len(found[1] or "")


def in_zone(text: str, zone: dt.tzinfo) -> str:
    """A moment in the time of a zone, with its distance from UTC, so that no hour is meant twice; other texts stay."""
    if text[-1:] == "Z" and zone is dt.UTC:
        return text
    found = _MOMENT.fullmatch(text)
    moment = _moment(text) if found else None
    if found is None or moment is None:
        return text
    digits, seconds = found[1] or "", "seconds" if text.count(":", 0, 19) > 1 else "minutes"
    try:
        local = moment.astimezone(zone)
    except OverflowError:  # in the year 1 or 9999
        return text
    if not digits:
        return local.isoformat(timespec=seconds)
    whole, distance = local.replace(microsecond=0).isoformat(timespec="seconds"), len("2026-01-01T00:00:00")
    return f"{whole[:distance]}.{digits}{whole[distance:]}"


def fitted(value: Any, kind: Kind) -> Any:
    """The value as one of a kind that was chosen: ``"42"`` as a number, ``"true"`` as true/false.

    Raises:
        Misfit: it is none, or would not be the same.
    """
    if kind is Kind.NUMBER:
        return _number(value)
    if kind is Kind.TRUTH:
        value = _TRUTHS.get(value.lower()) if type(value) is str else value
        if type(value) is not bool:
            raise Misfit
    elif kind is Kind.MOMENT:
        return _in_utc(value)
    return value


def _number(value: Any) -> Any:
    if type(value) in {int, float}:
        return value
    if type(value) is not str or len(value) > _MOST_DIGITS or not _NUMBER.fullmatch(value):
        raise Misfit
    if value.lstrip("+-").isdecimal():
        return int(value)
    number = float(value)
    if Decimal(repr(number)) != Decimal(value):
        raise Misfit
    return number


def _in_utc(value: Any) -> Any:
    if type(value) is not str or not _MOMENT.fullmatch(value):
        raise Misfit
    if value[-1] != "Z":
        moment = _moment(value)
        try:
            value = "" if moment is None else moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
        except OverflowError as error:
            raise Misfit from error
    if fraction_of(value) is None:
        raise Misfit
    return value


def _moment(text: str) -> dt.datetime | None:
    """The moment, if there is such a one: not the thirteenth month."""
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return None
