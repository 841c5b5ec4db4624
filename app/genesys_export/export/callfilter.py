"""The filter language of the request log: ``status>=400 path~queues wait>5``.

Every term must hold. A term is a field, an operator and a value, or a word that stands anywhere in a call. ``not`` or a
minus before a term turns it round; quotes hold a value with spaces together.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from genesys_export.errors import ConfigurationError

if TYPE_CHECKING:
    from genesys_export.export.progress import Call

Value = float | str | None


def local_time(at: float) -> datetime:
    """A moment in the computer's time zone; in UTC where the variable ``TZ`` makes one that there cannot be."""
    try:
        return datetime.fromtimestamp(at).astimezone()
    except ValueError:
        return datetime.fromtimestamp(at, UTC)


Predicate = Callable[["Call"], bool]

NUMBERS: dict[str, Callable[[Call], float | None]] = {
    "status": lambda call: call.status,
    "page": lambda call: call.page or None,
    "attempt": lambda call: call.attempt,
    "records": lambda call: call.records,
    "size": lambda call: call.size,
    "headroom": lambda call: call.remaining,
    "limit": lambda call: call.allowed,
    "took": lambda call: call.duration,
    "wait": lambda call: call.waited,
}
"""Fields that are numbers; ``took`` and ``wait`` are in seconds, ``size`` in bytes."""
TEXTS: dict[str, Callable[[Call], str]] = {
    "path": lambda call: call.path,
    "method": lambda call: call.method,
    "cause": lambda call: call.cause,
    "why": lambda call: call.reason,
    "id": lambda call: call.correlation_id,
    "body": lambda call: call.body,
    "time": lambda call: local_time(call.at).strftime("%H:%M:%S"),
}
"""Fields that are texts; ``time`` is the time of day, and compares as ``10:06``."""
FIELDS = (*NUMBERS, *TEXTS)
OPERATORS = ("!=", ">=", "<=", "!~", "=", ">", "<", "~")
"""``~`` is: contains, whatever the case."""
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "=": operator.eq, ">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le
}  # fmt: skip
_PIECE = re.compile(r'(?:[^\s"]|"[^"]*")+')
_TERM = re.compile(rf"({'|'.join(FIELDS)})({'|'.join(map(re.escape, OPERATORS))})(.*)", re.DOTALL | re.IGNORECASE)
_STARTED = re.compile(r"([A-Za-z_]+)(!=|>=|<=|!~|=|>|<|~)")
_NUMBER = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|k|kb|mb)?", re.IGNORECASE)
_UNITS = {"": 1.0, "s": 1.0, "ms": 0.001, "m": 60.0, "k": 1e3, "kb": 1e3, "mb": 1e6}
_IN_SECONDS = re.compile(r"(?<![^\s-])(took)(>=|<=|!=|=|>|<)(\d+(?:\.\d+)?)(?=\s|$)", re.IGNORECASE)
_LONG = 60  # seconds
_LONGEST = 1_000  # characters


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls are shown.

    Attributes:
        text: as it was written.
        remark: what is likely to be meant otherwise than it was written.
    """

    text: str
    _terms: tuple[Predicate, ...]
    remark: str = ""

    def matches(self, call: Call) -> bool:
        """Whether every term holds for the call."""
        return all(term(call) for term in self._terms)

    @property
    def everything(self) -> bool:
        """Whether it asks for nothing."""
        return not self._terms


def parse_filter(text: str) -> CallFilter:
    """Read a filter.

    Raises:
        ConfigurationError: it makes no sense; says which term, and what could stand there.
    """
    if len(text) > _LONGEST:
        raise ConfigurationError(f"A filter has at most {_LONGEST} characters.", remedy="Write a shorter one.")
    if text.count('"') % 2:
        raise ConfigurationError("A quotation mark has no other one.", remedy='Write "…" around a value.')
    terms: list[Predicate] = []
    turned = False
    for piece in _PIECE.findall(text):
        word = piece.lower()
        if word == "and":
            continue
        if word == "not":
            turned = not turned
            continue
        if len(piece) > 1 and piece.startswith("-"):
            turned, piece = not turned, piece[1:]  # noqa: PLW2901 - the term without its sign
        term = _term(piece)
        terms.append(_not(term) if turned else term)
        turned = False
    if turned:
        raise ConfigurationError("After “not” a term is missing.", remedy="For example: not status=200.")
    return CallFilter(text, tuple(terms), _remark(text))


def completions(text: str) -> list[str]:
    """What the last word of a filter that is being written could become."""
    head, _, last = text.rpartition(" ")
    sign = "-" if last.startswith("-") else ""
    begun = last.removeprefix("-").lower()
    found = _TERM.fullmatch(begun)
    if found is not None and found[1] in _EXAMPLES:
        ends = [f"{found[1]}{found[2]}{value}" for value in _EXAMPLES[found[1]] if value.lower().startswith(found[3])]
        if found[1] in _UNITS_OF and found[3].isdecimal():
            ends = [f"{begun}{unit}" for unit in _UNITS_OF[found[1]]]
    elif begun in FIELDS:
        ends = [f"{begun}{sign_}" for sign_ in (_COMPARE if begun in NUMBERS else ("~", "=", "!=", "!~"))]
    else:
        ends = [field for field in FIELDS if field.startswith(begun)]
    return [f"{head} {sign}{end}".strip() for end in ends]


_EXAMPLES = {
    "took": ("500ms", "2s"), "wait": ("5s", "1m"), "size": ("100kb", "1mb"),
    "status": ("200", "4xx", "429", "5xx", "none"), "method": ("GET", "POST"),
    "why": ("rate", "budget", "headroom", "fault", "network"),
}  # fmt: skip


_UNITS_OF = {"took": ("ms", "s"), "wait": ("s", "ms", "m"), "size": ("kb", "mb")}


def _remark(text: str) -> str:
    """No call takes minutes: such a number is meant in milliseconds, as the list shows them."""
    found = _IN_SECONDS.search(text)
    if found is None or float(found[3]) < _LONG:
        return ""
    return f"{found[0]} is in seconds; in milliseconds it is {found[0]}ms."


def _not(term: Predicate) -> Predicate:
    return lambda call: not term(call)


def _term(piece: str) -> Predicate:
    found = _TERM.fullmatch(piece)
    if found is None:
        return _word(piece)
    field, sign, value = found[1].lower(), found[2], found[3].replace('"', "")
    if not value:
        example = f"For example: {field}{sign}{_example(field)}."
        raise ConfigurationError(f"{field}{sign} needs a value.", remedy=example)
    return _of_number(field, sign, value) if field in NUMBERS else _of_text(field, sign, value)


def _example(field: str) -> str:
    return {"path": "queues", "method": "GET", "time": "10:06", "status": "429", "why": "rate"}.get(field, "5")


def _word(piece: str) -> Predicate:
    started = _STARTED.match(piece)
    if started is not None:
        raise ConfigurationError(
            f"There is no field {started[1]!r}.", remedy=f"Fields: {', '.join(FIELDS)}. Put other words in quotes."
        )
    wanted = piece.replace('"', "").lower()
    return lambda call: any(
        wanted in each.lower()
        for each in (call.path, call.method, call.cause, call.correlation_id, call.reason, str(call.status), call.body)
    )


def _of_text(field: str, sign: str, value: str) -> Predicate:
    get, wanted = TEXTS[field], value.lower()
    if sign in {"~", "!~"}:
        return lambda call: (wanted in get(call).lower()) is (sign == "~")
    if sign in {"=", "!="}:
        exact = (lambda found: found.startswith(wanted)) if field == "time" else wanted.__eq__
        return lambda call: exact(get(call).lower()) is (sign == "=")
    compare = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}[sign]
    return lambda call: bool(compare(get(call).lower(), wanted))


def _of_number(field: str, sign: str, value: str) -> Predicate:
    get = NUMBERS[field]
    if field == "status" and re.fullmatch(r"[1-5]xx", value.lower()):
        family = int(value[0])
        return _sorted_out(sign, value, field, lambda call: call.status is not None and call.status // 100 == family)
    if value.lower() in {"none", "-"}:
        return _sorted_out(sign, value, field, lambda call: get(call) is None)
    if sign in {"~", "!~"}:
        return lambda call: (value in str(get(call))) is (sign == "~")
    found = _NUMBER.fullmatch(value)
    if found is None:
        raise ConfigurationError(
            f"{value!r} is no number, so {field}{sign}{value} cannot hold.",
            remedy=f"For example: {field}{sign}{_example(field)}.",
        )
    wanted = float(found[1]) * _UNITS[(found[2] or "").lower()]
    if sign == "!=":
        return lambda call: get(call) != wanted
    compare = _COMPARE[sign]

    def holds(call: Call) -> bool:
        number = get(call)
        return number is not None and compare(number, wanted)

    return holds


def _sorted_out(sign: str, value: str, field: str, is_one: Predicate) -> Predicate:
    """A value that is no number can only be, or not be."""
    if sign not in {"=", "!="}:
        raise ConfigurationError(
            f"{field}{sign}{value} makes no sense.", remedy=f"Write {field}={value} or {field}!={value}."
        )
    return is_one if sign == "=" else _not(is_one)
