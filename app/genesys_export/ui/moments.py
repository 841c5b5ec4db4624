"""Moments as people write them: the whole of what is written is a day, with or without a time, or it is none at all."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from genesys_export.ui import text

_ISO = re.compile(
    r"\s*(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:(?:T|\s+)(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?"
    r"\s*(?P<offset>Z|[+-]\d\d(?::?[0-5]\d)?)?)?\s*",
    re.IGNORECASE,
)
_TIME = (
    r"(?:(?P<before>{mark})\s*)?(?P<hour>\d{{1,2}})"
    r"(?:\s*[:.h]\s*(?P<minute>{minute})(?:[:.](?P<second>\d\d)(?:[.,](?P<part>\d{{1,9}}))?)?)?(?:\s*\.)?(?:\s*(?P<after>{mark}))?"
)
_FIELD = re.compile(r"d+|M+|y+")
_WORD = re.compile(r"'([^']{2,}|[^'h])'")  # but for an "h", which stands between hours and minutes
_UNWRITTEN = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"), " ")
_NAMES = {"d": "day", "M": "month", "y": "year"}
_FIRST_YEAR, _LAST_YEAR, _CENTURY = 1900, 9998, 2000
_NOON, _MONTHS = 12, 12
_LONGEST = 100
_UTC = QTimeZone(QTimeZone.Initialization.UTC)


@dataclass(frozen=True, slots=True)
class Written:
    """A moment that was read, and where each part of it stands in what was written.

    Attributes:
        moment: without a zone where none was written.
        places: first and last position of the day, the month, …, by their names; "half" is that of the day.
    """

    moment: datetime
    places: Mapping[str, tuple[int, int]]


def read(words: str) -> Written | None:
    """The moment that is written: as the reader's language has it, or as ISO 8601; a day alone is its midnight."""
    if len(words) > _LONGEST:
        return None
    plain = "".join(map(_digit, words.translate(_UNWRITTEN)))
    found = _ISO.fullmatch(plain) or _usual(plain)
    if found is None:
        return None
    parts = found.groupdict()
    half = parts.get("before") or parts.get("after") or ""
    year = parts["year"]
    try:
        moment = datetime(  # noqa: DTZ001 - the zone comes with its offset, or is the reader's
            int(year) if len(year) == len("2026") else _CENTURY + int(year), int(parts["month"]), int(parts["day"]),
            _hour(int(parts["hour"] or 0), half), int(parts["minute"] or 0), int(parts["second"] or 0),
            int((parts["part"] or "0").ljust(6, "0")[:3]) * 1000,
        )  # fmt: skip
        if offset := parts.get("offset"):
            moment = datetime.fromisoformat(f"{moment.isoformat()}{offset.upper()}")
    except ValueError:
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    names = {"before": "half", "after": "half"}
    return Written(moment, {names.get(n, n): found.span(n) for n, value in parts.items() if value and n != "offset"})


def write(moment: datetime, form: str) -> str:
    """A moment in a format of Qt's; its seconds too where they count."""
    if moment.second or moment.microsecond:
        more = "ss.zzz" if moment.microsecond else "ss"
        form = re.sub(r"([:.]?)m+", lambda found: f"{found[0]}{found[1] or ':'}{more}", form)
    return QLocale().toString(to_qt(moment), form)


def to_qt(moment: datetime) -> QDateTime:
    """The day and the time of a moment, as Qt has them: its zone is added by us."""
    time = QTime(moment.hour, moment.minute, moment.second, moment.microsecond // 1000)
    return QDateTime(QDate(moment.year, moment.month, moment.day), time, _UTC)


def from_qt(day: QDate, time: QTime) -> datetime:
    """A day and a time of Qt's, without a zone."""
    return datetime(  # noqa: DTZ001 - of the clocks that are shown
        day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second(), time.msec() * 1000
    )


def step(moment: datetime, part: str, steps: int) -> datetime:
    """Some days, hours, … later or earlier; the same moment where the years end."""
    if part in {"month", "year"}:
        months = moment.year * _MONTHS + moment.month - 1 + steps * (_MONTHS if part == "year" else 1)
        year, month = divmod(months, _MONTHS)
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            return moment
        return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]), fold=0)
    spans = {
        "hour": timedelta(hours=1), "minute": timedelta(minutes=1), "second": timedelta(seconds=1),
        "part": timedelta(milliseconds=1), "half": timedelta(hours=_NOON),
    }  # fmt: skip
    later = moment + steps * spans.get(part, timedelta(days=1))
    return later.replace(fold=0) if _FIRST_YEAR <= later.year <= _LAST_YEAR else moment


def _usual(words: str) -> re.Match[str] | None:
    """A day in the order and with the signs of the reader's language; another order might mean another day."""
    locale, form = QLocale(), text.day_format()
    clock = locale.timeFormat(QLocale.FormatType.ShortFormat)
    for each in _WORD.findall(form + clock):
        words = words.replace(each, " " * len(each))
    pattern, at = r"\s*", 0
    for field in _FIELD.finditer(form):
        pattern += _between(form[at : field.start()]) if at else ""
        name = _NAMES[field[0][0]]
        pattern += rf"(?P<{name}>\d{{4}}|\d\d)" if name == "year" else rf"(?P<{name}>\d\d?)"
        at = field.end()
    halves = sorted({_bare(locale.amText()), _bare(locale.pmText()), "am", "pm"} - {""}, key=len, reverse=True)
    mark = "|".join(r"[\s.]*".join(map(re.escape, each)) + r"\.?" for each in halves)
    time = _TIME.format(mark=mark, minute=r"\d\d" if "mm" in clock else r"\d\d?")
    found = re.fullmatch(rf"{pattern}\s*\.?(?:(?:\s*,\s*|\s+){time})?\s*", words, re.IGNORECASE)
    hours_alone = found is not None and found["hour"] and not (found["minute"] or found["before"] or found["after"])
    return None if hours_alone or (found and found["before"] and found["after"]) else found


def _between(sign: str) -> str:
    """What stands between two numbers of a day."""
    bare = sign.strip()
    return rf"\s*{re.escape(bare)}\s*" if bare else r"\s+"


def _hour(hour: int, half: str) -> int:
    """The hour of the day.

    Raises:
        ValueError: there is no such hour in half a day.
    """
    if not half:
        return hour
    if not 1 <= hour <= _NOON:
        raise ValueError(hour)
    later = _bare(half) in {"pm", _bare(QLocale().pmText())}
    return hour % _NOON + (_NOON if later else 0)


def _bare(half: str) -> str:
    """The name of half a day: people write it with and without its dots and spaces."""
    return re.sub(r"[\s.]", "", half.translate(_UNWRITTEN)).casefold()


def _digit(sign: str) -> str:
    """A digit of whatever script as one of ours; anything else as it is."""
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)
