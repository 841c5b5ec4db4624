"""What the reply headers say about the rate limit, read once and in one way for the whole product.

Sources: ``inin-ratelimit-count``, ``-allowed`` and ``-reset`` (seconds until the window resets, not a clock time)
and ``ININ-Correlation-Id`` as in the vendor's developer blog of 2021-05-06; ``Retry-After`` by RFC 9110 (seconds or
an HTTP date); ``X-Rate-Limit-Remaining`` as in the guide; ``X-Rate-Limit-Limit`` and ``-Reset`` beside it as other
servers send them (seconds, or a moment since the epoch).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_A_WINDOW = 1.5  # seconds by which the ends of one window may seem to lie apart
_MOST_CALLS = 10**9
_LONGEST_WINDOW = 7200.0  # seconds; what is told to be longer is told in another unit
_A_MOMENT = 10**8  # seconds; more than that is no time until a reset, but a moment since the epoch


@dataclass(frozen=True, slots=True)
class Headroom:
    """What is left of the rate window, as one reply told it.

    Attributes:
        remaining: calls left in this window; never negative.
        allowed: calls the whole window allows, if told.
        resets_in: seconds until the window resets, if told.
    """

    remaining: int
    allowed: int | None = None
    resets_in: float | None = None


class Headers(dict[str, str]):
    """Headers by name in lower case, looked up whatever the case: a reply's are asked for a dozen times.

    Args:
        pairs: names and values as they came; the values of a name that comes again are joined with a comma.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        put = super().setdefault
        for name, value in pairs:
            before = put(key := name.lower(), value)
            if before is not value:
                super().__setitem__(key, f"{before}, {value}")

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Headers:
        """The same headers, whatever mapping a client has for them."""
        if isinstance(headers, Headers):
            return headers
        raw = getattr(headers, "raw", None)  # the pairs as they came, which httpx has ready; its items() are made anew
        if isinstance(raw, list):
            return cls((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)
        return cls(headers.items())

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name.lower() if isinstance(name, str) else name)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a header, or the default."""
        return super().get(name.lower(), default)


def header(headers: Mapping[str, str], name: str) -> str | None:
    """The value of a header whatever its case; ``headers`` may be any mapping, also a plain dict."""
    wanted = name.lower()
    if type(headers) is Headers:
        return dict.get(headers, wanted)
    value = headers.get(name)
    if value is None:
        value = next((v for k, v in headers.items() if k.lower() == wanted), None)
    return value


def overtaken(told: Headroom, at: float, known: Headroom, known_at: float) -> bool:
    """Whether a reply tells of an earlier moment than one that came before it: replies overtake each other.

    Of two that tell of one window, the one with less left is the later. How long a window still lasts is told in whole
    seconds.

    Args:
        told: by the reply.
        at: when it came, in seconds.
        known: told by the other one.
        known_at: when that came.
    """
    if told.allowed != known.allowed or told.resets_in is None or known.resets_in is None:
        return at < known_at
    later = (at + told.resets_in) - (known_at + known.resets_in)
    return later < -_A_WINDOW or (later <= _A_WINDOW and told.remaining > known.remaining)


def read_headroom(headers: Mapping[str, str]) -> Headroom | None:
    """The headroom in either vocabulary; ``None`` when the reply says nothing usable about it."""
    allowed = _count(header(headers, "inin-ratelimit-allowed"))
    used = _count(header(headers, "inin-ratelimit-count"))
    resets_in = _reset(headers, "inin-ratelimit-reset")
    if resets_in is None:
        resets_in = _reset(headers, "X-Rate-Limit-Reset")
    if allowed is not None and used is not None:
        return Headroom(max(0, allowed - used), allowed, resets_in)
    remaining = _count(header(headers, "X-Rate-Limit-Remaining"))
    if remaining is not None:
        return Headroom(remaining, _count(header(headers, "X-Rate-Limit-Limit")) or allowed, resets_in)
    return None


def _reset(headers: Mapping[str, str], name: str) -> float | None:
    """Seconds until the window resets; ``None`` where that is not told, or longer than any window lasts.

    Some servers tell a moment since the epoch, in seconds or thousandths. It is taken against the reply's own ``Date``
    alone: by this computer's clock, which may be wrong, a window would seem to be over, or never to end.
    """
    seconds = _seconds(header(headers, name))
    if seconds is not None and seconds >= _A_MOMENT:
        sent = _http_date(header(headers, "Date") or "")
        moment = seconds / 1000 if seconds >= _A_MOMENT * 100 else seconds
        seconds = None if sent is None else max(0.0, moment - sent)
    return seconds if seconds is not None and seconds <= _LONGEST_WINDOW else None


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait by ``Retry-After``; ``None`` when it is absent or makes no sense.

    Args:
        headers: the reply's headers.
        now: seconds since the epoch by this computer. A date is taken against the reply's own ``Date`` header
            where there is one, so that a wrong clock on this computer does not matter.
    """
    value = header(headers, "Retry-After")
    if value is None:
        return None
    seconds = _seconds(value)
    if seconds is not None:
        return seconds
    moment = _http_date(value)
    if moment is None:
        return None
    sent = _http_date(header(headers, "Date") or "")
    return max(0.0, moment - (now if sent is None else sent))


def correlation_id(headers: Mapping[str, str]) -> str:
    """The id that the vendor's support asks for; empty when the reply has none."""
    return header(headers, "ININ-Correlation-Id") or ""


def _http_date(value: str) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - takes long to load, and is hardly ever needed

    try:
        moment = parsedate_to_datetime(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()  # HTTP dates are always UTC
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _count(value: str | None) -> int | None:
    """A whole number of calls; one that no limit ever has is a bad value, and no database would take it."""
    try:
        number = int(value) if value is not None else None
    except ValueError:
        return None
    return number if number is not None and 0 <= number <= _MOST_CALLS else None


def _seconds(value: str | None) -> float | None:
    """A finite number of seconds that is not negative; words, ``nan`` and ``inf`` are bad values."""
    try:
        number = float(value) if value is not None else None
    except ValueError:
        return None
    return number if number is not None and math.isfinite(number) and number >= 0 else None
