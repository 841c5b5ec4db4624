"""How patiently a listing is read: attempts, waits, limits. Immutable, so that concurrent readings can share it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from genesys_export.errors import ConfigurationError, ExportError, TransportError

# Faults of the way, not of the call, by the names that the common clients give them. They are named rather than
# imported: this package knows no HTTP client.
_TRANSIENT_NAMES = frozenset({
    "requests.exceptions.ConnectionError",
    "requests.exceptions.Timeout",
    "requests.exceptions.ChunkedEncodingError",
    "requests.exceptions.ContentDecodingError",
    "urllib3.exceptions.ProtocolError",
    "urllib3.exceptions.TimeoutError",
    "urllib3.exceptions.DecodeError",
    "httpx.TransportError",
    "httpx.DecodingError",
    "aiohttp.client_exceptions.ClientConnectionError",
    "aiohttp.client_exceptions.ClientPayloadError",
    "http.client.HTTPException",
})  # fmt: skip
_LASTING_NAMES = frozenset({
    "requests.exceptions.SSLError",
    "requests.exceptions.InvalidSchema",
    "requests.exceptions.InvalidURL",
    "requests.exceptions.MissingSchema",
    "httpx.UnsupportedProtocol",
    "httpx.LocalProtocolError",
    "ssl.SSLCertVerificationError",
})  # fmt: skip
# Too long a wait for the reply; a connection that could not be made in time says nothing about the reply.
_TIMEOUT_NAMES = frozenset({
    "requests.exceptions.Timeout",
    "urllib3.exceptions.TimeoutError",
    "httpx.TimeoutException",
    "builtins.TimeoutError",
})  # fmt: skip
_NOT_OF_THE_REPLY = frozenset({
    "requests.exceptions.ConnectTimeout",
    "urllib3.exceptions.ConnectTimeoutError",
    "httpx.ConnectTimeout",
    "httpx.PoolTimeout",
    "aiohttp.client_exceptions.ConnectionTimeoutError",
})  # fmt: skip


class Uniform(Protocol):
    """A source of chance; ``random.Random`` is one."""

    def uniform(self, a: float, b: float, /) -> float:
        """A number between ``a`` and ``b``."""


def is_transient(error: Exception) -> bool:
    """Whether the same call may work a moment later: a reset, a time-out, a cut reply; not a mistake in the code."""
    if isinstance(error, TransportError):
        return error.transient
    if isinstance(error, ExportError):
        return False
    cause: BaseException | None = error
    while cause is not None:  # httpx tells of a refused certificate only by the cause of its ConnectError
        if _names(cause) & _LASTING_NAMES:
            return False
        cause = cause.__cause__
    return isinstance(error, ConnectionError | TimeoutError | EOFError) or bool(_names(error) & _TRANSIENT_NAMES)


def is_timeout(error: Exception) -> bool:
    """Whether the reply took too long, so that a smaller page may come in time."""
    causes: list[BaseException] = [error]
    for cause in causes:  # requests tells of a time-out in mid-reply only by what its ConnectionError was made from
        inner = (cause.__cause__, *cause.args)
        causes += [found for found in inner if isinstance(found, BaseException) and found not in causes]
    names = {name for cause in causes for name in _names(cause)}
    if names & _NOT_OF_THE_REPLY:
        return False
    return bool(names & _TIMEOUT_NAMES) or (isinstance(error, TransportError) and error.phase == "timeout")


def _names(error: BaseException) -> set[str]:
    return {f"{kind.__module__}.{kind.__qualname__}" for kind in type(error).__mro__}


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patiently one listing is read.

    Attributes:
        max_attempts: attempts for one page before :class:`RetryLimitReached`; a token refresh is not one.
        backoff_cap: longest wait, in seconds, when the server names none; jitter included.
        longest_wait: longest wait, in seconds, that the server may ask for before :class:`WaitTooLong`.
        spread: up to so many seconds are added to a wait the server named, so that readers told the same
            second do not come back in step.
        slow_below: with fewer calls left in the window than this, the reader pauses before the next page; 0 never.
        slow_pause: shortest and longest such pause, in seconds.
        cursor_lifetime: seconds one reading along a cursor may take before :class:`PartialResult`; two hours by the
            guide.
        smallest_page: a server that is too slow is not asked for smaller pages than this; one that says 413 is.
        max_empty_pages: empty pages in a row, each promising more, before :class:`EndlessListing`.
        transient: whether an exception of the decorated function may pass by itself.
    """

    max_attempts: int = 5
    backoff_cap: float = 60.0
    longest_wait: float = 900.0
    spread: float = 0.25
    slow_below: int = 10
    slow_pause: tuple[float, float] = (1.0, 2.0)
    cursor_lifetime: float = 7200.0
    smallest_page: int = 10
    max_empty_pages: int = 100
    transient: Callable[[Exception], bool] = is_transient

    def __post_init__(self) -> None:
        """Refuse what could never work.

        Raises:
            ConfigurationError: a number is out of its range.
        """
        if min(self.max_attempts, self.max_empty_pages, self.smallest_page) < 1:
            raise ConfigurationError("A retry policy needs at least one attempt, one empty page and one record a page.")
        lengths = (self.backoff_cap, self.longest_wait, self.spread, self.cursor_lifetime, *self.slow_pause)
        if min(lengths) < 0:
            raise ConfigurationError("The times of a retry policy cannot be negative.")

    def backoff(self, attempt: int, random: Uniform) -> float:
        """Seconds to wait after failed attempt ``attempt`` (from 1) when the server named no time.

        Twice as long each time, plus 10 to 50 % of chance; the doubling stops where the longest jitter meets the
        cap, so that waits at the cap still differ from each other.
        """
        base = min(2.0 ** min(attempt, 30), self.backoff_cap / 1.5)
        return min(base + base * random.uniform(0.1, 0.5), self.backoff_cap)
