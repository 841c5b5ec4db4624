"""The calls that wait for their turn, in the order in which it comes: whoever was served least is next."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from genesys_export.client.throttle import Throttles
from genesys_export.client.turns import Claim, Ticket


class Line:
    """Who waits, and who is next.

    Args:
        throttles: keep calls of some endpoints back, which do not stand in anybody's way meanwhile.
        spent: whether a share has to wait for the next window; nor do its calls.
    """

    def __init__(self, throttles: Throttles, spent: Callable[[Claim, float], bool]) -> None:
        self._throttles, self._spent = throttles, spent
        self._tickets: list[Ticket] = []
        self._turn = 0  # what whoever was let through last had been served

    def __len__(self) -> int:
        return len(self._tickets)

    def __contains__(self, ticket: Ticket | None) -> bool:
        return ticket in self._tickets

    def of(self, claim: Claim) -> int:
        """How many calls of one share wait."""
        return sum(ticket.claim is claim for ticket in self._tickets)

    def join(self, ticket: Ticket, endpoint: str) -> None:
        """A call waits from now on; harmless when it does already."""
        if ticket not in self._tickets:
            ticket.endpoint = endpoint
            self._tickets.append(ticket)

    def leave(self, ticket: Ticket | None) -> bool:
        """A call went, or will not; whether it had waited."""
        if ticket is None or ticket not in self._tickets:
            return False
        self._tickets.remove(ticket)
        return True

    def level(self, claim: Claim) -> int:
        """How far a share is served that joins now: on a level with the others, since nothing is saved up."""
        return max(claim.served, self._turn)

    def served(self, claim: Claim) -> None:
        """A call of this share was let through."""
        self._turn = max(self._turn, claim.served)
        claim.served += 1
        claim.sent += 1

    def ahead(self, claim: Claim, ticket: Ticket | None, now: float) -> int:
        """Calls that go before this one."""
        number = math.inf if ticket is None else ticket.number
        place = claim.served + sum(other.claim is claim and other.number < number for other in self._tickets)
        turns = self._in_turn(now, claim.reserve)
        return sum(each[:2] < (place, number) for each in turns if each[2] is not ticket)

    def call_next(self, room: int, now: float) -> None:
        """Wake as many as may have room now, those first that come first."""
        for _, _, ticket in sorted(self._in_turn(now), key=lambda each: each[:2])[:room]:
            if ticket.called is not None:
                ticket.called()

    def _in_turn(self, now: float, least: float = 1.0) -> list[tuple[int, int, Ticket]]:
        """The calls that could go, each with its place, and its number where two have the same.

        The next turn is whoever's who was served least; after it, that share is served one call more. So they come in
        rounds, and not all the calls of one share before those of another. One that keeps more of the window free than
        ``least``, or than another that waits, may have to wait when that may still go.
        """
        calls, places = Counter[Claim](), []
        claims = {ticket.claim for ticket in self._tickets}
        least = min(least, *(claim.reserve for claim in claims)) if claims else least
        spent = {claim for claim in claims if claim.reserve > least and self._spent(claim, now)}
        for ticket in self._tickets:
            if ticket.claim not in spent and not self._throttles.hold(ticket.endpoint, now):
                places.append((ticket.claim.served + calls[ticket.claim], ticket.number, ticket))
                calls[ticket.claim] += 1
        return places
