"""The demo organisation: what it holds, who may come in, what goes wrong on purpose, and what it was asked."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from genesys_export.demo.calendar import parse_interval
from genesys_export.demo.collection import Record
from genesys_export.demo.cursors import DAY, Cursors
from genesys_export.demo.data import Dataset, utc_today
from genesys_export.demo.faults import Faults
from genesys_export.demo.limiter import Limiter
from genesys_export.demo.oauth import CLIENT_ID, CLIENT_SECRET, Tokens
from genesys_export.demo.people import scim_user
from genesys_export.demo.walks import Walks

REMEMBERED = 10_000
"""How many requests the recorder keeps."""


@dataclass(frozen=True, slots=True)
class Received:
    """One API request as the organisation saw it.

    Attributes:
        number: counted from 1, as the faults count.
        at: when it arrived, on the organisation's clock (seconds).
        method: HTTP method.
        path: path without the query.
        query: the query as sent.
        status: status of the reply; 0 when the connection was reset.
        token: fingerprint of the bearer token, never the token; empty when there was none.
    """

    number: int
    at: float
    method: str
    path: str
    query: str
    status: int
    token: str


class Organisation:
    """A Genesys Cloud organisation that exists on this computer only.

    Args:
        users: how many users the default listing (``state=active``) shows; inactive ones come on top.
        seed: the same seed gives the same organisation.
        limit: requests per token and window.
        window: length of the rate window, seconds.
        latency_ms: how long every API reply takes at least, milliseconds.
        faults: the plan of faults, see :mod:`genesys_export.demo.faults`.
        token_lifetime: seconds a token is good for.
        cursor_lifetime: seconds a cursor is good for.
        clock: tells seconds; for tests.
        today: tells the last UTC day that has conversations and audit events; for tests.

    Attributes:
        denied: paths that answer 403, as asked for or as template (``/api/v2/routing/queues/{queueId}/members``).
        faults: the plan; may be changed while serving.
        requests: the last API requests, in the order they were answered.
        tokens: the tokens issued; can be expired and revoked.
        data: what the organisation holds.
    """

    def __init__(  # noqa: PLR0917  (the first seven are the contract of tests and command line)
        self,
        users: int = 1200,
        seed: int = 7,
        limit: int = 300,
        window: float = 60.0,
        latency_ms: float = 0,
        faults: str = "",
        token_lifetime: float = 86400,
        *,
        cursor_lifetime: float = DAY,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], date] = utc_today,
    ) -> None:
        if users < 1:
            msg = "an organisation has at least one user"
            raise ValueError(msg)
        self.client_id = CLIENT_ID
        self.client_secret = CLIENT_SECRET
        self.latency_ms = latency_ms
        self.clock = clock
        self.data = Dataset(seed, users, today)
        self.faults = Faults(faults, seed)
        self.limiter = Limiter(limit, window, clock)
        self.tokens = Tokens(token_lifetime, clock)
        self.cursors = Cursors(seed, clock, cursor_lifetime)
        self.walks = Walks()
        self.denied: set[str] = set()
        self.requests: deque[Received] = deque(maxlen=REMEMBERED)

    def users(self, state: str = "active") -> list[Record]:
        """All users of a state (``active``, ``inactive``, ``deleted``, ``any``), exactly as served."""
        return self.data.people.by_state[state][:]

    def records(
        self, path: str, *, state: str = "active", interval: str = "", service: str | None = None
    ) -> list[Record]:
        """All records of an endpoint, exactly as served and in that order.

        Args:
            path: with or without ``/api/v2/`` at the front; ids filled in (``routing/queues/…/members``).
            state: for the listings of users.
            interval: for conversations and audits.
            service: for audits.

        Raises:
            KeyError: there is no such listing.
        """
        path = path.removeprefix("/api/v2/").strip("/")
        found: Sequence[Record] | None
        match path.split("/"):
            case ["users"] | ["users", "query" | "search"]:
                found = self.users(state)
            case ["scim", "users"] | ["scim", "v2", "users"]:
                found = [scim_user(user) for user in self.users(state)]
            case ["routing", "queues", queue, "members"]:
                found = self.data.queues.members(queue)
            case ["analytics", "conversations", *_]:
                found = self.data.conversations.during(*parse_interval(interval))
            case ["audits", *_]:
                found = self.data.journal.during(*parse_interval(interval), service)
            case ["organizations", "me"]:
                found = [self.data.organisation]
            case _:
                found = self.data.listings[path]()
        if found is None:
            raise KeyError(path)
        return list(found)
