"""The demo organisation: what it holds, who may come in, what goes wrong on purpose, and what it was asked."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day

from genesys_export.demo.architect import rows_of
from genesys_export.demo.calendar import DAY as ONE_DAY
from genesys_export.demo.calendar import parse_interval
from genesys_export.demo.collection import Record
from genesys_export.demo.consent import Consents
from genesys_export.demo.cursors import DAY, Cursors
from genesys_export.demo.data import Dataset
from genesys_export.demo.faults import Faults
from genesys_export.demo.jobs import Jobs
from genesys_export.demo.journal import quality_event
from genesys_export.demo.limiter import Limiter
from genesys_export.demo.oauth import CLIENT_ID, CLIENT_SECRET, Tokens
from genesys_export.demo.people import scim_user
from genesys_export.demo.usage_rows import usage_rows
from genesys_export.demo.walks import Walks

REMEMBERED = 10_000
"""How many requests the recorder keeps."""
BEHIND = timedelta(hours=6)
"""How much older than now the newest data are that analytics jobs find."""
AUDIT_DAYS = 365
"""How long audit events are kept."""


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
        now: tells the moment; the midnight that ends ``today`` when only that is given; for tests.

    Attributes:
        today: tells the last UTC day that has data.
        now: tells the moment.
        denied: paths that answer 403, as asked for or as template (``/api/v2/routing/queues/{queueId}/members``).
        gone: paths that answer 404 although whatever lists them goes on listing them, written like ``denied``.
        jobs: the queries at the server; how many polls they take can be changed.
        faults: the plan; may be changed while serving.
        requests: the last API requests, in the order they were answered.
        tokens: the tokens issued; can be expired and revoked.
        consents: the codes given to people who signed in with their browser.
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
        today: Callable[[], date] | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        if users < 1:
            msg = "an organisation has at least one user"
            raise ValueError(msg)
        if not 0 <= latency_ms < math.inf:
            msg = "no reply comes before its request: the latency is a number of milliseconds from 0"
            raise ValueError(msg)
        self.client_id = CLIENT_ID
        self.client_secret = CLIENT_SECRET
        self.latency_ms = latency_ms
        self.clock = clock
        moment = now or (lambda: datetime.now(UTC))
        self.today = today or (lambda: moment().date())
        self.now = (
            moment if now or today is None else (lambda: datetime.combine(self.today(), time_of_day(), UTC) + ONE_DAY)
        )
        self.data = Dataset(seed, users, self.today)
        self.jobs = Jobs(seed, clock, self.now)
        self.faults = Faults(faults, seed)
        self.limiter = Limiter(limit, window, clock)
        self.tokens = Tokens(token_lifetime, clock)
        self.consents = Consents(clock)
        self.cursors = Cursors(seed, clock, cursor_lifetime)
        self.walks = Walks()
        self.denied: set[str] = set()
        self.gone: set[str] = set()
        self.requests: deque[Received] = deque(maxlen=REMEMBERED)

    def available(self) -> datetime:
        """Up to when analytics jobs find data (``dataAvailabilityDate``), to the second."""
        return (self.now() - BEHIND).replace(microsecond=0)

    def audits(self, interval: str, service: str | None = None, *, quality: bool = False) -> list[Record]:
        """The events the history still has: those of the interval that are not older than a year."""
        start, end = parse_interval(interval)
        start = max(start, self.now() - timedelta(days=AUDIT_DAYS))
        if start >= end:
            return []
        if quality:
            return [quality_event(event) for event in self.data.quality.during(start, end)]
        return self.data.journal.during(start, end, service)

    def users(self, state: str = "active") -> list[Record]:
        """All users of a state (``active``, ``inactive``, ``deleted``, ``any``), exactly as served."""
        return self.data.people.by_state[state][:]

    def records(  # noqa: C901, PLR0912  (one line for each kind of listing)
        self, path: str, *, state: str = "active", interval: str = "", service: str | None = None
    ) -> list[Record]:
        """All records of an endpoint, exactly as served and in that order.

        Args:
            path: with or without ``/api/v2/`` at the front; ids filled in (``routing/queues/…/members``). For a query
                that runs at the server, the path it is submitted at.
            state: for the listings of users.
            interval: for conversations, statuses of users, audits and usage.
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
            case ["authorization", "roles", role, "subjectgrants"]:
                found = self.data.rights.grants(role)
            case ["flows", "datatables", table, "rows"]:
                found = rows_of(self.data.listings["flows/datatables"](), table)
            case ["analytics", "conversations", "details", "jobs"]:
                start, end = parse_interval(interval)
                found = self.data.conversations.active(start, min(end, self.available()))
            case ["analytics", "users", "details", kind]:
                start, end = parse_interval(interval)
                found = self.data.timelines.during(start, min(end, self.available()) if kind == "jobs" else end)
            case ["analytics", "conversations"] | ["analytics", "conversations", "details", "query"]:
                found = self.data.conversations.during(*parse_interval(interval))
            case ["audits", "query"] | ["quality", "conversations", "audits", "query"]:
                found = self.audits(interval, service, quality=path.startswith("quality"))
            case ["chats", "rooms", room, "messages"]:
                found = self.data.rooms.messages(room)
            case ["usage", "query"]:
                found = usage_rows(self.data, *parse_interval(interval))
            case ["audits", *_]:
                found = self.data.journal.during(*parse_interval(interval), service)
            case ["organizations", "me"]:
                found = [self.data.organisation]
            case _:
                found = self.data.listings[path]()
        if found is None:
            raise KeyError(path)
        return list(found)
