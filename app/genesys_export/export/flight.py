"""The flight log while it is being written: what each call was, how it ended, how long was waited before it."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol
from urllib.parse import urlencode

from genesys_export.errors import ExportError, TransportError
from genesys_export.export.progress import Call, Progress
from genesys_export.paging import Event, RateLimited, Retried
from genesys_export.paging.headers import correlation_id, read_headroom

_LONGEST = 300  # characters of a path with its query; cursors can be long


class _Reply(Protocol):
    status_code: int

    @property
    def headers(self) -> Mapping[str, str]: ...


@dataclass(slots=True)
class Sent:
    """A call under way; ``reply`` is set when it comes."""

    reply: _Reply | None = None


class FlightLog:
    """Collects calls until the next transaction takes them.

    Args:
        recent: where the last calls are shown from.
        progress: its counters are kept up to date.
    """

    def __init__(self, recent: deque[Call], progress: Progress) -> None:
        self._recent = recent
        self._progress = progress
        self._pending: list[Call] = []
        self._waited = 0.0
        self._attempt = 1
        self._unsent = False

    @contextlib.contextmanager
    def call(self, method: str, path: str, params: Mapping[str, Any] | None, json: Any) -> Iterator[Sent]:  # noqa: ARG002
        """Around one call; its end is written down whatever it is. Bodies are not kept."""
        sent, started, waited, cause, counts = Sent(), time.monotonic(), self._waited, "", True
        try:
            yield sent
        except ExportError as error:
            cause, counts = error.what, isinstance(error, TransportError)  # the others were refused before sending
            raise
        except BaseException as error:
            cause = type(error).__name__
            raise
        finally:
            if self._unsent:
                self._unsent = False
            else:
                # The session may have waited for its turn first; that is told as waiting, not as the call's duration.
                took = time.monotonic() - started - (self._waited - waited)
                target = f"{path}?{urlencode(params, doseq=True)}" if params else path
                self._log(method, target, sent.reply, took, cause)
                self._progress.requests += counts
                self._waited = 0.0

    def unsent(self) -> None:
        """The call under way was given up while it waited for its turn: it was never sent."""
        self._unsent = True

    def delivered(self, records: int) -> None:
        """The last call brought a page with so many records."""
        self._attempt = 1
        if self._pending:
            self._change_last(replace(self._pending[-1], records=records))

    def waited(self, seconds: float) -> None:
        """So long nothing was sent; it is written down with the next call."""
        self._waited += seconds
        self._progress.waited_s += seconds

    def on_event(self, event: Event) -> None:
        """Count what the reader tells."""
        if isinstance(event, Retried):
            self._attempt = event.attempt + 1
            self._progress.retries += 1
            if self._pending and not self._pending[-1].cause:
                self._change_last(replace(self._pending[-1], cause=event.cause))
        elif isinstance(event, RateLimited):
            self._progress.rate_limited += 1

    def taken(self) -> list[Call]:
        """The calls since the last time, for the transaction that writes them."""
        pending, self._pending = self._pending, []
        return pending

    def _log(self, method: str, target: str, reply: _Reply | None, took: float, cause: str) -> None:
        headroom = None if reply is None else read_headroom(reply.headers)
        if headroom is not None:
            self._progress.headroom, self._progress.headroom_at = headroom, time.monotonic()
        call = Call(
            at=time.time() - took,
            method=method,
            path=target if len(target) <= _LONGEST else target[:_LONGEST] + "…",
            page=self._progress.pages + 1,
            status=None if reply is None else reply.status_code,
            duration=round(took, 4),
            records=None,
            remaining=None if headroom is None else headroom.remaining,
            allowed=None if headroom is None else headroom.allowed,
            waited=round(self._waited, 3),
            attempt=self._attempt,
            cause=cause,
            correlation_id="" if reply is None else correlation_id(reply.headers),
        )
        self._pending.append(call)
        self._recent.append(call)

    def _change_last(self, call: Call) -> None:
        self._pending[-1] = call
        self._recent[-1] = call
