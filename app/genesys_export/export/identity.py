"""Whose records an export holds: the organisation's own id and name, for the manifest."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from genesys_export.errors import ExportError, WaitTooLong
from genesys_export.export.flight import FlightLog
from genesys_export.export.sitting import Sitting

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

PATH = "/api/v2/organizations/me"
PATIENCE = 10.0
"""Seconds that the answer is waited for: a manifest without it is better than a file that comes late."""
_LONGEST_WAIT = 1.0
"""Seconds that the call waits for its turn. A rate window that is used up to the last call is not waited out for it."""
_OK = 200
_LASTING = frozenset({_OK, 403, 404})
"""Statuses after which another call would tell nothing else."""
_known: WeakKeyDictionary[AsyncSession, dict[str, Any] | None] = WeakKeyDictionary()


def is_asked_for(session: AsyncSession) -> bool:
    """Whether the organisation is still to be asked for, once the records are there."""
    return session not in _known


async def organisation_of(session: AsyncSession, sitting: Sitting) -> dict[str, Any] | None:
    """Id and name of the organisation, asked for once a session; ``None`` where they cannot be had.

    Many clients may not know: that, like every other trouble with this one call, harms no export.

    Raises:
        Paused: the user asked to stop meanwhile.
    """
    if session in _known:
        return _known[session]
    if session.budget.in_line():
        return None  # other exports wait for their turn; the last of them asks
    flight, found = FlightLog(sitting), None

    async def wait(seconds: float) -> None:
        if seconds > _LONGEST_WAIT:
            raise WaitTooLong("The rate window is used up.")
        await flight.sleep(seconds)

    # One call may come out of the reserve: that is why it is there at the end of every export.
    view = session.view(sleep=wait, claim=session.budget.claim(0.0))
    try:
        async with asyncio.timeout(PATIENCE):
            with flight.call("GET", PATH, None, page=False) as sent:
                sent.reply = reply = await view.request("GET", PATH)
        found = _told(reply.json()) if reply.status_code == _OK else None
        if reply.status_code in _LASTING:
            _known[session] = found
    except (ExportError, TimeoutError, ValueError, RecursionError):
        sitting.give_way()
    calls = flight.taken(all_of_it=True)
    if calls:
        await sitting.in_worker(lambda: sitting.job.file.update(calls))
    return found


def _told(body: Any) -> dict[str, Any] | None:
    """What a reply says of the organisation, as far as it is what it should be."""
    names = ("id", "name")
    found = {name: body.get(name) for name in names} if isinstance(body, dict) else {}
    return {name: str(found[name])[:200] for name in names if found.get(name)} or None
