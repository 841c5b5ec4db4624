"""Queries that the server runs as jobs: submit, ask for the state with growing pauses, then read the results."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Protocol

from genesys_export.catalog import Filled, JobSteps, fill_places
from genesys_export.errors import NotFound, RemoteJobFailed, UnexpectedReply
from genesys_export.export.interval import Interval
from genesys_export.paging import Event, Waiting
from genesys_export.paging.naming import naming

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
_GROWTH = 1.5


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call that is no page came to: the body, and the reply it is of."""

    body: Any
    reply: Any


class Ask(Protocol):
    """One call of the API that is no page: retried, waited for and signed in like any other."""

    def __call__(self, method: str, path: str, *, json: Any = None) -> Awaitable[Answer]:
        """Make the call."""


class RemoteState(Enum):
    """What the many words for a job's state come down to."""

    RUNNING = "running"
    READY = "ready"
    ENDED = "ended"


_READY = {"fulfilled", "succeeded", "complete", "completed", "success", "done", "finished"}
_ENDED = {"failed", "expired", "cancelled", "canceled", "error"}


def state_of(body: Any, steps: JobSteps) -> tuple[RemoteState, str, str]:
    """What a status reply says: whether the job runs, is ready or has ended without a result; its word; why."""
    values = body if isinstance(body, Mapping) else {}
    word = values.get(steps.state_field) or values.get("status") or values.get("state") or body
    word = word if isinstance(word, str) else "unknown"
    why = values.get("errorMessage") or values.get("error") or ""
    lowered = word.lower()
    state = RemoteState.READY if lowered in _READY else RemoteState.ENDED if lowered in _ENDED else RemoteState.RUNNING
    return state, word, str(why.get("message", "") if isinstance(why, Mapping) else why)


class RemoteJob:
    """One part's job on the server.

    Args:
        steps: where its state and its results are.
        call: what is submitted.
        method: of the submission.
        places: values of the path parameters that its further steps share.
        ask: makes a call.
        sleep: waits; pause and cancel end it.
        tell: is told every wait.
    """

    def __init__(
        self,
        steps: JobSteps,
        call: Filled,
        method: str,
        places: Mapping[str, str],
        *,
        ask: Ask,
        sleep: Callable[[float], Awaitable[None]],
        tell: Callable[[Event], None],
    ) -> None:
        self._steps = steps
        self._call = call
        self._method = method
        self._places = places
        self._ask = ask
        self._sleep = sleep
        self._tell = tell

    async def submit(self, extra: Mapping[str, Any] | None = None) -> str:
        """Have the server begin; gives the job's id.

        Raises:
            UnexpectedReply: the reply names no job.
        """
        json = None if self._call.json is None else {**self._call.json, **(extra or {})}
        answer = await self._ask(self._method, self._call.path, json=json)
        ident = answer.body.get(self._steps.id_field) if isinstance(answer.body, Mapping) else None
        if not isinstance(ident, str | int) or ident == "":
            error = UnexpectedReply(
                "The query was accepted, but the reply names no job to wait for.",
                remedy="Export it again; if it happens again, report it: the reply is not what the API documents.",
            )
            raise naming(error, answer.reply)
        return str(ident)

    def results_path(self, ident: str) -> str:
        """Where the results of a job are."""
        return self._filled(self._steps.results, ident)

    async def wait(self, ident: str) -> None:
        """Come back when the results are there.

        Raises:
            RemoteJobFailed: the job failed, expired or was cancelled.
            NotFound: the server no longer knows it.
        """
        path = self._filled(self._steps.status or self._steps.results, ident)
        pause = FIRST_PAUSE
        while True:
            try:
                answer = await self._ask("GET", path)
            except NotFound as error:
                gone = RemoteJobFailed("The server no longer knows the job that was to prepare the records.")
                raise naming(gone, error) from error
            state, word, why = state_of(answer.body, self._steps)
            if state is RemoteState.READY:
                return
            if state is RemoteState.ENDED:
                reason = f": {why.rstrip('.')}" if why else ""
                ended = RemoteJobFailed(f"The server's job that was to prepare the records ended as {word}{reason}.")
                raise naming(ended, answer.reply)
            self._tell(Waiting(pause, "job", f"the server prepares the records ({word.lower()})"))
            await self._sleep(pause)
            pause = min(pause * _GROWTH, LONGEST_PAUSE)

    def _filled(self, template: str, ident: str) -> str:
        return fill_places(template, {**self._places, self._steps.id_name: ident})


def data_gap(body: Any, interval: Interval | None) -> str:
    """A word when the data the results were made from end before the interval does; else empty."""
    text = body.get("dataAvailabilityDate") if isinstance(body, Mapping) else None
    if interval is None or not isinstance(text, str):
        return ""
    try:
        until = datetime.fromisoformat(text)
    except ValueError:
        return ""
    until = until if until.tzinfo is not None else until.replace(tzinfo=UTC)
    if until >= interval.end:
        return ""
    return (
        f"The data reached only to {until:%Y-%m-%d %H:%M} UTC when they were prepared, but the interval ends "
        f"{interval.end:%Y-%m-%d %H:%M} UTC: what happened after that is missing. Export it again later."
    )
