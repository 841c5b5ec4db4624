"""What the state machine asks its driver to do, and what it gets back.

The machine is a generator without any input or output of its own. It yields one of these commands; the driver
carries it out and sends the outcome in:

=================  ===========================================================
command            outcome
=================  ===========================================================
``Send``           the :class:`Reply`, or a :class:`Failure` when there was none
``Wait``           nothing, once the time is over
``RefreshToken``   whether there was a way to get a fresh token, or a :class:`Failure`
``Deliver``        nothing, once the consumer wants the next page
=================  ===========================================================
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from genesys_export.paging.checkpoint import Page
    from genesys_export.paging.events import WaitReason


@runtime_checkable
class Reply(Protocol):
    """What a decorated function returns: the part of a reply that ``requests`` and ``httpx`` have in common."""

    @property
    def status_code(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> Mapping[str, str]:
        """Reply headers."""

    def json(self) -> Any:
        """The parsed body; ``ValueError`` when it is not JSON."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What the decorated function is called with, beside the caller's own arguments.

    Attributes:
        params: the query; ``None`` leaves the argument out.
        json: the JSON body; ``None`` leaves the argument out.
        next_uri: a relative, already encoded link to use instead of path and query.
    """

    params: dict[str, Any] | None = None
    json: dict[str, Any] | None = None
    next_uri: str | None = None


class Prefetched(Protocol):
    """Keeps good replies that came before their turn; a driver that fetches ahead tells it of them, and asks it first.

    Whoever writes them down need not call for them again after an interruption.
    """

    def find(self, request: PageRequest) -> Reply | None:
        """The reply to this very request, if it is kept."""

    def came(self, request: PageRequest, reply: Reply) -> None:
        """It came, and its turn has not."""

    def turned(self, request: PageRequest) -> None:
        """Its turn has come: the page that is delivered next is made of it, or of a new reply."""

    def dropped(self) -> None:
        """The listing goes on otherwise than it was foretold: no page will be made of what came."""


@dataclass(frozen=True, slots=True)
class Send:
    """Call the decorated function.

    Attributes:
        request: of the page.
        ahead: gives the request of the page so many pages further on, where the replies so far tell that there is
            one; a driver may make it at the same time.
    """

    request: PageRequest
    ahead: Callable[[int], PageRequest | None] | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Let ``seconds`` pass."""

    seconds: float
    reason: WaitReason


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """Have the session get a fresh token."""


@dataclass(frozen=True, slots=True)
class Deliver:
    """Hand a page to the consumer."""

    page: Page


@dataclass(frozen=True, slots=True)
class Failure:
    """There was no reply, or no fresh token: the decorated function or the refresh raised ``error``."""

    error: Exception


Command = Send | Wait | RefreshToken | Deliver
