"""Reading a listing, as a state machine without input or output.

:func:`read_pages` is a generator: it yields what should happen (:mod:`~genesys_export.paging.commands`) and is sent
the outcome. The sync and the async driver carry the commands out, so every rule about pages, retries, tokens and
limits is written once, here.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any

from genesys_export.errors import (
    ConfigurationError,
    EndlessListing,
    ExportError,
    PartialResult,
    RepeatedPage,
    RetryLimitReached,
    SignInExpired,
    UnexpectedReply,
    WaitTooLong,
)
from genesys_export.paging.checkpoint import Checkpoint, Page, Position
from genesys_export.paging.commands import Command, Deliver, Failure, RefreshToken, Reply, Send, Wait
from genesys_export.paging.events import (
    Event,
    Finished,
    Observer,
    PageFetched,
    RateLimited,
    Retried,
    TokenRefreshed,
    Waiting,
    WaitReason,
)
from genesys_export.paging.extract import Extracted, total_of
from genesys_export.paging.headers import Headroom, correlation_id, read_headroom, read_retry_after
from genesys_export.paging.policy import RetryPolicy, Uniform
from genesys_export.paging.replies import TRANSIENT_STATUS, BadBody, api_error, parsed_body
from genesys_export.paging.styles import NEXT_URI, PageReply, PagingStyle

Steps = Generator[Command, Any, None]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one decorated function does at every invocation; decided once, shared by all of them."""

    style: PagingStyle
    page_size: int
    extract: Callable[[Any], Extracted]
    policy: RetryPolicy
    observe: Observer | None
    clock: Callable[[], float]
    random: Uniform
    wall_clock: Callable[[], float] = time.time


def read_pages(
    plan: Plan,
    *,
    params: Mapping[str, Any] | None = None,
    json: Mapping[str, Any] | None = None,
    resume_from: Checkpoint | None = None,
) -> Steps:
    """The steps of one invocation; all state lives in it and ends with it.

    Args:
        plan: what was decided at decoration time.
        params: the caller's own query; never changed.
        json: the caller's own body; never changed.
        resume_from: go on after this place instead of at the start.

    Raises:
        ConfigurationError: the checkpoint belongs to another style.
        PagingError: see the tree in :mod:`genesys_export.errors`; the error carries the checkpoint.
        ApiError: the API refused a call.
    """
    if resume_from is not None and resume_from.style != plan.style.name:
        raise ConfigurationError(
            f"The checkpoint belongs to the paging style {resume_from.style!r}, this listing uses {plan.style.name!r}.",
            remedy="Start the listing without the checkpoint.",
        )
    start = Checkpoint(plan.style.name, plan.style.start(params or {}, json or {}))
    return _Reading(plan, params, json, resume_from or start).steps()


@dataclass(slots=True)
class _Reading:
    """One invocation's state."""

    plan: Plan
    params: Mapping[str, Any] | None
    json: Mapping[str, Any] | None
    checkpoint: Checkpoint
    number: int = 0
    empty_pages: int = 0
    largest: int = 0
    listed: bool = False
    previous: list[Any] = field(default_factory=list)
    seen: set[bytes] = field(default_factory=set)

    def steps(self) -> Steps:
        """Page after page until the checkpoint says that nothing is left."""
        plan, policy = self.plan, self.plan.policy
        started = plan.clock()
        own_size = plan.style.own_page_size(self.params, self.json)
        size = plan.page_size if own_size is None else min(own_size, plan.page_size)
        while (position := self.checkpoint.position) is not None:
            self._refuse_repetition(position)
            if self._on_cursor(position) and self.number and plan.clock() - started > policy.cursor_lifetime:
                raise PartialResult(
                    f"Reading stopped after {policy.cursor_lifetime / 3600:g} hours, before the end: cursors do not "
                    f"outlive that. {self.checkpoint.records} records were read, more are left.",
                    checkpoint=self.checkpoint,
                )
            page = yield from self._fetch(position, size)
            self.checkpoint = page.checkpoint
            self._tell(
                PageFetched(
                    page.number, len(page.records), page.total, page.status, page.duration, page.headroom,
                    page.correlation_id,
                )
            )  # fmt: skip
            yield Deliver(page)
            if not page.checkpoint.done:
                yield from self._slow_down(page.headroom)
        self._tell(Finished(self.checkpoint.pages, self.checkpoint.records))

    def _fetch(self, position: Position, size: int) -> Generator[Command, Any, Page]:
        """One page, however many attempts it takes."""
        plan = self.plan
        attempt, refreshed = 1, False
        while True:
            sent = plan.clock()
            # Made anew for each attempt: the function may change what it is given.
            outcome: Reply | Failure = yield Send(plan.style.request(position, self.params, self.json, size))
            took = plan.clock() - sent
            if isinstance(outcome, Failure):
                if not plan.policy.transient(outcome.error):
                    raise outcome.error
                yield from self._retry(attempt, _in_words(outcome.error), outcome)
            elif 200 <= outcome.status_code < 300:  # noqa: PLR2004
                try:
                    return self._page(outcome, position, size, took)
                except BadBody as bad:
                    cause = str(bad)
                yield from self._retry(attempt, cause, outcome)
            elif outcome.status_code == 401:  # noqa: PLR2004
                if refreshed:
                    raise self._sign_in_expired(outcome, refreshed=True)
                attempt = yield from self._refresh(attempt, outcome)
                refreshed = True
                continue
            elif outcome.status_code == 429 or outcome.status_code in TRANSIENT_STATUS:  # noqa: PLR2004
                yield from self._retry(attempt, f"status {outcome.status_code}", outcome)
            else:
                raise api_error(outcome, self.checkpoint, on_cursor=self._on_cursor(position) and bool(position))
            attempt += 1

    def _refresh(self, attempt: int, refused: Reply) -> Generator[Command, Any, int]:
        """Get a fresh token; the page is not asked for again without one. Gives the number of the next attempt."""
        while isinstance(fresh := (yield RefreshToken()), Failure):
            if not self.plan.policy.transient(fresh.error):
                raise fresh.error
            yield from self._retry(attempt, f"no fresh token, {_in_words(fresh.error)}", fresh)
            attempt += 1
        if not fresh:
            raise self._sign_in_expired(refused, refreshed=False)
        self._tell(TokenRefreshed())
        return attempt

    def _page(self, reply: Reply, position: Position, size: int, took: float) -> Page:
        """The page a good reply holds, with the checkpoint after it."""
        body = parsed_body(reply)
        try:
            found = Extracted([], listed=False) if body is None else self.plan.extract(body)
        except Exception as error:
            what = f"Page {self.checkpoint.pages + 1} came, but no records could be taken from it."
            raise UnexpectedReply(what, checkpoint=self.checkpoint) from error
        before = self.checkpoint
        self.listed |= found.listed
        if not found.listed and (self.listed or self.plan.style.always_lists):
            found = Extracted([], listed=False)  # an envelope that leaves its list out is not itself a record
        count = len(found.records)
        if not (count or found.listed or before.pages) and total_of(body) and set(position.values()) <= {1}:
            raise UnexpectedReply(
                f"The reply speaks of {total_of(body)} records, but the field for them is missing.", checkpoint=before
            )
        usual = -(-before.records // before.pages) if before.pages else 0  # also after resuming at a short last page
        self.largest = max(self.largest, count, usual)
        really = min(size, self.largest) if count else size  # a server may give less than it was asked for
        onward = self.plan.style.advance(position, PageReply(body, reply.headers, count, found.listed, really))
        if count and found.records == self.previous:
            raise RepeatedPage(
                f"Page {before.pages + 1} holds the same {count} records as the page before it; "
                f"the listing does not advance.",
                checkpoint=before,
            )
        self.previous = list(found.records)  # the consumer may change the list it is given
        self.empty_pages = 0 if count else self.empty_pages + 1
        if self.empty_pages >= self.plan.policy.max_empty_pages and onward is not None:
            raise EndlessListing(
                f"{self.empty_pages} empty pages came in a row, and each promised more.", checkpoint=before
            )
        self.number += 1
        return Page(
            records=found.records,
            checkpoint=Checkpoint(before.style, onward, before.pages + 1, before.records + count),
            number=self.number,
            total=total_of(body),
            status=reply.status_code,
            duration=took,
            headroom=read_headroom(reply.headers),
            correlation_id=correlation_id(reply.headers),
        )

    def _retry(self, attempt: int, cause: str, outcome: Reply | Failure) -> Steps:
        """Wait as long as the server says, or as the backoff says; or give up."""
        policy = self.plan.policy
        limited = not isinstance(outcome, Failure) and outcome.status_code == 429  # noqa: PLR2004
        asked = headroom = None
        if not isinstance(outcome, Failure):
            asked = read_retry_after(outcome.headers, self.plan.wall_clock())
            headroom = read_headroom(outcome.headers)
            if limited:
                self._tell(RateLimited(asked, headroom, correlation_id(outcome.headers)))
        if attempt >= policy.max_attempts:
            error = RetryLimitReached(
                f"Page {self.checkpoint.pages + 1} could not be read in {attempt} attempts; the last one ended with: "
                f"{cause}.",
                checkpoint=self.checkpoint,
            )
            raise error from (outcome.error if isinstance(outcome, Failure) else None)
        if asked is None and limited and headroom is not None and headroom.remaining == 0:
            asked = headroom.resets_in  # the window is used up and the reply says when it resets
        if asked is not None and asked > policy.longest_wait:
            raise WaitTooLong(
                f"The API asks to wait {asked:.0f} seconds, more than the {policy.longest_wait:.0f} allowed.",
                checkpoint=self.checkpoint,
            )
        if asked is None:
            seconds = policy.backoff(attempt, self.plan.random)
        else:
            seconds = asked + self.plan.random.uniform(0.0, policy.spread)
        self._tell(Retried(attempt, cause))
        yield from self._wait(seconds, "rate limit" if limited else "fault", cause)

    def _slow_down(self, headroom: Headroom | None) -> Steps:
        """With little left of the window, leave a pause before the next page rather than run into the limit."""
        policy = self.plan.policy
        if headroom is not None and headroom.remaining < policy.slow_below:
            seconds = self.plan.random.uniform(*policy.slow_pause)
            yield from self._wait(seconds, "headroom", f"{headroom.remaining} calls left in this window")

    def _wait(self, seconds: float, reason: WaitReason, detail: str) -> Steps:
        self._tell(Waiting(seconds, reason, detail))
        yield Wait(seconds, reason)

    def _refuse_repetition(self, position: Position) -> None:
        """Never ask the same twice: a position that comes again would come for ever."""
        mark = _fingerprint(position)
        if mark in self.seen:
            raise RepeatedPage(
                f"After page {self.checkpoint.pages} the API pointed back to a place already read; "
                f"following it would never end.",
                checkpoint=self.checkpoint,
            )
        self.seen.add(mark)

    def _on_cursor(self, position: Position) -> bool:
        """Whether the server keeps the place; a listing by numbers may have gone over to links with a token."""
        return self.plan.style.cursor_bound or NEXT_URI in position

    def _sign_in_expired(self, reply: Reply, *, refreshed: bool) -> SignInExpired:
        why = "refused the token, and the fresh one too" if refreshed else "refused the token, and there is no other"
        said = api_error(reply, self.checkpoint, on_cursor=False)
        number = f" (correlation id {said.correlation_id})" if said.correlation_id else ""
        return SignInExpired(f"The API {why}{number}.", checkpoint=self.checkpoint)

    def _tell(self, event: Event) -> None:
        """Tell the observer; what goes wrong there is logged and does not change the course of the reading."""
        if self.plan.observe is not None:
            try:
                self.plan.observe(event)
            except Exception:  # noqa: BLE001 - whatever it is
                _log.exception("An observer failed at %s", type(event).__name__)


def _fingerprint(position: Position) -> bytes:
    text = json.dumps(dict(position), sort_keys=True, default=str)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _in_words(error: Exception) -> str:
    """What went wrong, in a few words; the exception's own text may hold addresses and is left out."""
    return error.what.rstrip(".") if isinstance(error, ExportError) else type(error).__name__
