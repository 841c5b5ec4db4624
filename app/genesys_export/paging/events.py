"""What happens while a listing is read, told to one ``observe`` callable.

The live panel, the request log, the progress bar and metrics are only observers. Events are facts that have
happened; an observer cannot change the course of the reading.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from genesys_export.paging.headers import Headroom

WaitReason = Literal["rate limit", "headroom", "fault", "budget", "network", "job", "disk", "sign-in", "keyring"]
"""Why nothing is sent: the API said 429; little is left of the window; a passing fault; the shared budget's turn; there
is no network; the server still prepares the records of a query it runs as a job; the disk is full; the client is
refused for the time being; or the keyring is locked."""


@dataclass(frozen=True, slots=True)
class PageFetched:
    """A page was read.

    Attributes:
        number: which page of this reading, from 1.
        records: how many records it held.
        total: what the API says the listing holds in all, if it says.
        status: HTTP status.
        duration: seconds from sending to the whole reply.
        headroom: what the reply said is left of the rate window.
        correlation_id: the API's id of this call.
    """

    number: int
    records: int
    total: int | None
    status: int
    duration: float
    headroom: Headroom | None
    correlation_id: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing is sent for ``seconds``, and why."""

    seconds: float
    reason: WaitReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RateLimited:
    """The API answered 429."""

    retry_after: float | None
    headroom: Headroom | None
    correlation_id: str


@dataclass(frozen=True, slots=True)
class OtherPrograms:
    """The count of the rate window rises faster than this program calls: others use the same client, too.

    Attributes:
        calls: of theirs in this window, so far; 0 once they are gone.
        allowed: calls the window allows in all.
    """

    calls: int
    allowed: int


@dataclass(frozen=True, slots=True)
class TokenRefreshed:
    """The API answered 401 and the session got a fresh token."""


@dataclass(frozen=True, slots=True)
class Retried:
    """The same page is asked for again.

    Attributes:
        attempt: the attempt that failed, from 1.
        cause: what went wrong, in a few words, for example ``503`` or ``truncated JSON``.
        correlation_id: the API's id of the call; empty when there was no reply.
    """

    attempt: int
    cause: str
    correlation_id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class PageSizeReduced:
    """Smaller pages are asked for from here on; where only slowness made them small, larger ones are tried again.

    Attributes:
        size: records asked for per page now.
        cause: why, in a few words, for example ``status 413`` or ``the API takes no more than 100``.
    """

    size: int
    cause: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning that does not stop the reading but should be seen: what was read may not be all.

    Attributes:
        text: one sentence.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The listing was read to its end."""

    pages: int
    records: int


Event = (
    PageFetched
    | Waiting
    | RateLimited
    | OtherPrograms
    | TokenRefreshed
    | Retried
    | PageSizeReduced
    | Notice
    | Finished
)
Observer = Callable[[Event], None]
