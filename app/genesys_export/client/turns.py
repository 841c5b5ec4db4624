"""Whose turn it is: an export's share of the rate budget, a call's place in line, and whether the call may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from genesys_export.paging.events import WaitReason


@dataclass(eq=False, slots=True, weakref_slot=True)
class Claim:
    """One export's share of the budget.

    Attributes:
        reserve: share of the window that its calls leave to others, 0 to below 1.
        served: calls it was let through, and those it missed while it did not ask.
        wanted: calls it will still make, those in flight among them, where that is known.
        sent: calls it was let through.
        whole: calls it will have been let through when it is done, where that is known.
        wide: calls it has in flight or in line at once, as its owner tells.
        flying: calls it was let through and that have not ended.
        endpoint: of the last of them.
    """

    reserve: float
    served: int = 0
    wanted: int | None = None
    sent: int = 0
    whole: int | None = None
    wide: int = 1
    flying: int = 0
    endpoint: str = ""


@dataclass(eq=False, slots=True)
class Ticket:
    """A call's place in line. ``called`` is invoked, from any thread, when it should ask again."""

    claim: Claim
    number: int
    endpoint: str = ""
    called: Callable[[], None] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """Whether a call may go: at once (``seconds`` is 0, and a slot is taken), or after so many seconds at the latest.

    ``detail`` is empty where only calls in flight stand in the way, which is nothing to be told.
    """

    seconds: float
    reason: WaitReason = "budget"
    detail: str = ""
