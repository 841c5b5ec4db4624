"""The flight log while it is being written: what each call was, how it ended, how long was waited before it."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol
from urllib.parse import urlencode

from genesys_export.client.redaction import printable, redact
from genesys_export.errors import ExportError, TransportError
from genesys_export.export.progress import NOT_NEEDED, Call
from genesys_export.export.sitting import Paused, Sitting
from genesys_export.paging import Event, RateLimited, Retried, Waiting
from genesys_export.paging.headers import correlation_id, overtaken, read_headroom, read_retry_after
from genesys_export.paging.replies import TRANSIENT_STATUS

_TOO_MANY = 429
_REFUSALS = TRANSIENT_STATUS | {_TOO_MANY}
_MOST_OF_A_BODY = 2_000  # bytes of a refusal that are kept
_TOLD = (
    "content-type", "content-length", "date", "retry-after", "inin-correlation-id", "inin-ratelimit-count",
    "inin-ratelimit-allowed", "inin-ratelimit-reset", "x-rate-limit-count", "x-rate-limit-allowed",
    "x-rate-limit-reset", "via", "server",
)  # fmt: skip
_LONGEST = 300  # characters of a path with its query; cursors can be long
Key = tuple[str, str, str]
"""What tells the call for a page from another: method, path with its query, body."""
EARLIER: Key = ("", "", "")
"""Stands for that of a call of an earlier sitting."""


class _Reply(Protocol):
    status_code: int

    @property
    def headers(self) -> Mapping[str, str]: ...

    @property
    def content(self) -> bytes: ...


@dataclass(slots=True)
class Sent:
    """A call under way; ``reply`` is set when it comes."""

    reply: _Reply | None = None
    waited: float = 0.0
    unsent: bool = False


class FlightLog:
    """The calls of one part. A call is published once it is known what became of it, and does not change any more.

    What a good reply brought is known when its page's turn has come; a refusal is known at once.

    Args:
        sitting: its live picture and its list of the last calls are kept up to date.
    """

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._progress = sitting.progress
        self._open: dict[Any, Sent] = {}
        self._held: list[tuple[Key, Call]] = []
        self._known: dict[Key, tuple[int, int]] = {}
        self._published: list[Call] = []
        self._waited = 0.0
        self._reason = ""
        self._attempt = 1
        self._again = False

    @contextlib.contextmanager
    def call(
        self, method: str, path: str, params: Mapping[str, Any] | None, *, body: Any = None, page: bool = True
    ) -> Iterator[Sent]:
        """Around one call; its end is written down whatever it is. Bodies are not kept.

        Args:
            method: HTTP method.
            path: absolute path, or a link of the API.
            params: query.
            body: what is sent along; it tells one page from another, and is not kept.
            page: whether it is to bring a page, of which :meth:`delivered` will tell.
        """
        me, sent, started, cause, counts = asyncio.current_task(), Sent(), time.monotonic(), "", True
        identity = ""
        sent.waited, self._waited = self._waited, 0.0
        before, self._open[me] = sent.waited, sent
        target = f"{path}?{urlencode(params, doseq=True)}" if params else path
        key = (method, target, repr(body))
        number, attempt = self._turn(key) if page else self._beside()
        try:
            with self._sitting.calling():
                yield sent
        except ExportError as error:
            cause, counts = error.what, isinstance(error, TransportError)  # the others were refused before sending
            identity = error.correlation_id
            sent.unsent |= isinstance(error, Paused)
            raise
        except asyncio.CancelledError:
            cause = NOT_NEEDED
            raise
        except BaseException as error:
            cause = type(error).__name__
            raise
        finally:
            del self._open[me]
            if sent.unsent:
                self._known.update({key: (number, attempt - 1)} if page else {})
            else:
                # The session may have waited for its turn first; that is told as waiting, not as the call's duration.
                took = getattr(sent.reply, "elapsed", time.monotonic() - started - (sent.waited - before))
                call = self._made(
                    sent, took, method=method, path=_cut(target), page=number, attempt=attempt, cause=cause,
                    identity=identity,
                )  # fmt: skip
                if sent.reply is not None and not 200 <= sent.reply.status_code < 300:  # noqa: PLR2004
                    call = replace(call, headers=told_headers(sent.reply.headers), body=excerpt(sent.reply.content))
                self._progress.requests += counts
                self._progress.mark()
                if call.status == _TOO_MANY:
                    self._limited(sent)
                if not page or sent.reply is None:
                    self._publish(call)
                elif call.status in _REFUSALS:  # at once: made ahead of its turn, it can be long until that comes
                    self._publish(replace(call, cause=f"status {call.status}"))
                else:
                    self._held.append((key, call))

    async def sleep(self, seconds: float) -> None:
        """A wait, written down with the call it is for: the one under way, or the next."""
        sent, before = self._open.get(asyncio.current_task()), time.monotonic()
        try:
            await self._sitting.sleep(seconds)
        except asyncio.CancelledError:
            if sent is not None:
                sent.unsent = True
            raise
        finally:
            took = time.monotonic() - before
            if sent is not None:
                sent.waited += took
            else:
                self._waited += took

    def on_event(self, event: Event) -> None:
        """Count what the reader tells, and pass it on; a 429 is told when it comes, also to a call made ahead."""
        if isinstance(event, RateLimited):
            return
        if isinstance(event, Waiting):
            self._reason = event.reason
        if isinstance(event, Retried):
            self._attempt = event.attempt + 1
            self._progress.retries += 1
            self._again = True
            if (call := self._take(event.correlation_id)) is not None:
                self._publish(replace(call, cause=event.cause))
        self._sitting.tell(event)

    def delivered(self, identity: str, records: int) -> None:
        """The call with this correlation id brought a page with so many records."""
        self._attempt = 1
        for key, held in self._held:
            if held.correlation_id == identity:
                self._known.pop(key, None)
        if (call := self._take(identity)) is not None:
            self._publish(replace(call, records=records))

    def held(self, identity: str) -> Call:
        """The last call that brought a good reply with this correlation id, and of which nothing more is told yet."""
        return next(call for _, call in reversed(self._held) if call.correlation_id == identity)

    def hold(self, call: Call, key: Key = EARLIER) -> None:
        """Of a call that was let go, or made in an earlier sitting, more will be told now."""
        self._held.append((key, call))

    def let_go(self, call: Call) -> tuple[Key, Call]:
        """Somebody else keeps a call until more can be told of it.

        Where calls are not told apart by their ids, what was told of another may have been written to this one: then
        that one is given instead, so that each is kept by one of us.
        """
        held = self._held
        alike = [each for each in held if each[1].correlation_id == call.correlation_id]
        same = [each for each in alike if each[1] is call] or alike
        held.remove(same[-1])
        return same[-1]

    def taken(self, *, all_of_it: bool = False) -> list[Call]:
        """The calls since the last time, for the transaction that writes them.

        Args:
            all_of_it: also those of which nothing more will be told.
        """
        if all_of_it:
            while self._held:
                self._publish(self._held.pop(0)[1])
        published, self._published = self._published, []
        return published

    def _limited(self, sent: Sent) -> None:
        self._progress.rate_limited += 1
        if sent.reply is not None:
            headers = sent.reply.headers
            asked, headroom = read_retry_after(headers, time.time()), read_headroom(headers)
            self._sitting.tell(RateLimited(asked, headroom, correlation_id(headers)))

    def _take(self, identity: str) -> Call | None:
        found = next((each for each in self._held if each[1].correlation_id == identity), None)
        if found is None:
            return None
        self._held.remove(found)
        return found[1]

    def _turn(self, key: Key) -> tuple[int, int]:
        """Number and attempt of a call that is to bring a page.

        A page fetched before its turn that was refused is simply called again in its turn; nobody tells of a retry.
        """
        number, attempts = self._known.get(key, (0, 0))
        if not number:
            number = self._sitting.next_page()
        else:
            self._progress.retries += bool(attempts) and not self._again  # else it was never sent
            self._again = False
            for held in [held for held in self._held if held[0] == key]:
                self._held.remove(held)
                self._publish(held[1])
        self._known[key] = number, attempts + 1
        return number, attempts + 1

    def _beside(self) -> tuple[int, int]:
        """Number and attempt of a call that is for no page."""
        self._again = False
        return 0, self._attempt

    def _publish(self, call: Call) -> None:
        self._progress.fruitless += call.records is None
        self._published.append(call)
        self._sitting.calls.append(call)

    def _made(
        self, sent: Sent, took: float, *, method: str, path: str, page: int, attempt: int, cause: str, identity: str
    ) -> Call:
        reply = sent.reply
        headroom = None if reply is None else read_headroom(reply.headers)
        if headroom is not None:
            progress, now = self._progress, time.monotonic()
            if progress.headroom is None or not overtaken(headroom, now, progress.headroom, progress.headroom_at):
                progress.headroom, progress.headroom_at = headroom, now
        since = max(0.0, time.monotonic() - getattr(reply, "came", math.inf))  # others may have been dealt with first
        return Call(
            at=time.time() - since - took, method=method, path=path, page=page,
            status=None if reply is None else reply.status_code,
            duration=round(took, 4), records=None, remaining=None if headroom is None else headroom.remaining,
            allowed=None if headroom is None else headroom.allowed, waited=round(sent.waited, 3),
            attempt=attempt, cause=cause,
            correlation_id=identity if reply is None else correlation_id(reply.headers) or identity,
            size=None if reply is None else len(reply.content), reason=self._reason if sent.waited else "",
        )  # fmt: skip


def told_headers(headers: Mapping[str, str]) -> str:
    """The headers of a reply that explain a refusal, a line each; none of them can hold a secret."""
    found = {name: headers.get(name) for name in _TOLD}
    told = {name: printable(redact(str(value)))[:_LONGEST] for name, value in found.items() if value is not None}
    return "\n".join(f"{name}: {value}" for name, value in told.items())


def excerpt(body: bytes) -> str:
    """The beginning of a refusal's body, without secrets and without characters that steer a terminal."""
    return printable(redact(body[:_MOST_OF_A_BODY].decode("utf-8", "replace")))


def _cut(target: str) -> str:
    return target if len(target) <= _LONGEST else target[:_LONGEST] + "…"
