"""Reading a listing, as a state machine without input or output.

:func:`read_pages` is a generator: it yields what should happen (:mod:`~genesys_export.paging.commands`) and is sent
the outcome. The sync and the async driver carry the commands out, so every rule is written once: the order of events
here, waiting and giving up in :mod:`~genesys_export.paging.patience`, what a reply holds in
:mod:`~genesys_export.paging.turning`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any

from genesys_export.errors import (
    ConfigurationError,
    ExportError,
    ForeignHost,
    OperationRefused,
    PartialResult,
    RowLimitReached,
)
from genesys_export.paging.checkpoint import Checkpoint, Page, Position
from genesys_export.paging.commands import Command, Deliver, Failure, PageRequest, Reply, Send
from genesys_export.paging.events import Finished, Notice, PageFetched, PageSizeReduced
from genesys_export.paging.family import NEXT_URI
from genesys_export.paging.headers import header
from genesys_export.paging.limits import named_maximum
from genesys_export.paging.naming import naming
from genesys_export.paging.patience import in_words, refresh, retry, sign_in_expired, slow_down
from genesys_export.paging.plan import Plan, Steps
from genesys_export.paging.policy import is_timeout
from genesys_export.paging.replies import TRANSIENT_STATUS, BadBody, refusal, said
from genesys_export.paging.turning import PageTurner

_GOOD_PAGES = 10  # after so many, a server that was too slow is asked for larger pages again
_BAD_REQUEST, _UNAUTHORIZED, _TOO_LARGE, _TOO_MANY, _GATEWAY_TIMEOUT = 400, 401, 413, 429, 504


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
    own_size = plan.style.own_page_size(params, json)
    size = plan.page_size if own_size is None else min(own_size, plan.page_size)
    return _Reading(plan, params, json, resume_from or start, size, PageTurner(plan)).steps()


@dataclass(slots=True)
class _Reading:
    """One invocation's state.

    Attributes:
        size: the page size as reduced so far.
        outcome: what the last call came to.
        reply: the last good reply.
        full: the page size to come back to, where it was reduced for slowness only; 0 where it is to stay.
        good: pages since it was reduced, or tried anew.
        tried: whether larger pages were tried again; if that fails, they stay small.
    """

    plan: Plan
    params: Mapping[str, Any] | None
    json: Mapping[str, Any] | None
    checkpoint: Checkpoint
    size: int
    turner: PageTurner
    total: int | None = None
    outcome: Reply | Failure | None = None
    reply: Reply | None = None
    full: int = 0
    good: int = 0
    tried: bool = False

    def steps(self) -> Steps:
        """The steps; whatever goes wrong in them tells which call it is about."""
        try:
            yield from self._pages()
        except ExportError as error:
            outcome = self.outcome.error if isinstance(self.outcome, Failure) else self.outcome
            naming(error, outcome)
            if isinstance(error, ForeignHost | OperationRefused):  # the link was in the reply before
                naming(error, self.reply)
            raise

    def _pages(self) -> Steps:
        """Page after page until the checkpoint says that nothing is left."""
        plan, policy = self.plan, self.plan.policy
        started = plan.clock()
        while (position := self.checkpoint.position) is not None:
            position = self._within_limit(self._grown(position))
            self.turner.refuse_repetition(position, self.checkpoint)
            if self._on_cursor(position) and self.turner.number and plan.clock() - started > policy.cursor_lifetime:
                raise PartialResult(
                    f"Reading stopped after {policy.cursor_lifetime / 3600:g} hours, before the end: cursors do not "
                    f"outlive that. {self.checkpoint.records} records were read, more are left.",
                    checkpoint=self.checkpoint,
                )
            page = yield from self._fetch(position)
            self.checkpoint, self.total, self.good = page.checkpoint, page.total, self.good + 1
            plan.tell(
                PageFetched(
                    page.number, len(page.records), page.total, page.status, page.duration, page.headroom,
                    page.correlation_id,
                )
            )  # fmt: skip
            for text in page.notices:
                plan.tell(Notice(text))
            yield Deliver(page)
            if not page.checkpoint.done:
                yield from slow_down(plan, page.headroom)
        plan.tell(Finished(self.checkpoint.pages, self.checkpoint.records))

    def _fetch(self, position: Position) -> Generator[Command, Any, Page]:
        """One page, however many attempts it takes, and in smaller pages if that is what it takes."""
        plan = self.plan
        attempt, refreshed = 1, False
        while True:
            sent = plan.clock()
            # Made anew for each attempt: the function may change what it is given.
            request = plan.style.request(position, self.params, self.json, self.size)
            outcome: Reply | Failure = yield Send(request, self._ahead(position) if attempt == 1 else None)
            self.outcome, self.reply = outcome, self.reply if isinstance(outcome, Failure) else outcome
            took = plan.clock() - sent
            fault = self._passing(outcome)
            if fault is None:
                assert not isinstance(outcome, Failure)
                if 200 <= outcome.status_code < 300:  # noqa: PLR2004
                    try:
                        return self.turner.page(outcome, position, self.size, self.checkpoint, took)
                    except BadBody as bad:
                        fault = str(bad), False
                elif outcome.status_code == _UNAUTHORIZED:
                    if refreshed:
                        raise sign_in_expired(outcome, self.checkpoint, refreshed=True)
                    attempt = yield from refresh(plan, self.checkpoint, attempt, outcome)
                    refreshed = True
                    continue
                else:
                    position = self._as_told(position, outcome)  # the size was refused, not the page: no attempt
                    continue
            cause, too_slow = fault
            yield from retry(plan, self.checkpoint, attempt, cause, outcome)
            asked, floor = plan.style.asked(position, self.size), plan.policy.smallest_page
            if too_slow and asked > floor:
                lasting = not isinstance(outcome, Failure) and outcome.status_code == _TOO_LARGE
                full = 0 if self.tried or lasting else max(self.full, asked)
                position = self._reduced(position, cause, max(asked // 2, floor)) or position
                self.full = full
            attempt += 1

    def _ahead(self, position: Position) -> Callable[[int], PageRequest | None] | None:
        """The requests that will follow the one for this place, as far as the last reply tells and they are wanted."""
        style, last, size, wanted = self.plan.style, self.turner.last, self.size, self.plan.wanted
        if not self.plan.ahead or last is None:
            return None
        each, before = style.asked(position, size), self.checkpoint.records

        def request(steps: int) -> PageRequest | None:
            if wanted is not None and before + steps * each >= wanted:
                return None
            place = style.ahead(position, steps, last)
            return None if place is None else style.request(place, self.params, self.json, size)

        return request

    def _passing(self, outcome: Reply | Failure) -> tuple[str, bool] | None:
        """What went wrong and whether a smaller page may help, if the same call may work later."""
        if isinstance(outcome, Failure):
            if not self.plan.policy.transient(outcome.error):
                raise outcome.error
            return in_words(outcome.error), is_timeout(outcome.error)
        status = outcome.status_code
        if status == _TOO_LARGE:  # lasting, unless the server says when to come again
            return (f"status {status}", True) if header(outcome.headers, "Retry-After") else None
        if status != _TOO_MANY and status not in TRANSIENT_STATUS:
            return None
        return f"status {status}", status == _GATEWAY_TIMEOUT

    def _as_told(self, position: Position, reply: Reply) -> Position:
        """The place with smaller pages after a refusal that was about the size.

        Raises:
            ApiError: it was about something else, or the pages cannot be smaller.
            RowLimitReached: the listing cannot be paged further.
        """
        smaller = None
        if reply.status_code == _TOO_LARGE:
            smaller = self._reduced(position, f"status {_TOO_LARGE}")
        elif reply.status_code == _BAD_REQUEST:
            most = named_maximum(said(reply), self.plan.style.asked(position, self.size))
            if most is not None:
                smaller = self._reduced(position, f"the API takes no more than {most}", most)
        if smaller is None:
            raise refusal(reply, self.checkpoint, on_cursor=self._on_cursor(position) and bool(position))
        return smaller

    def _reduced(self, position: Position, cause: str, most: int | None = None) -> Position | None:
        """The place with smaller pages (half, or ``most``), for the rest of this invocation; ``None`` if it cannot."""
        smaller = self.plan.style.resized(position, self.size, most)
        if smaller is None:
            return None
        position, self.size = smaller
        self.full = self.good = 0
        self.turner.mark(position)
        self.plan.tell(PageSizeReduced(self.size, cause))
        return position

    def _grown(self, position: Position) -> Position:
        """The place with larger pages again, once a server that was too slow has given a number of small ones.

        It gets one such chance: where larger pages are too slow again, every further try would cost a time-out.
        """
        if self.good < _GOOD_PAGES:
            return position
        if not self.full:
            self.tried = False  # the larger pages have proved themselves: a later fault is another one
            return position
        larger = self.plan.style.grown(position, self.size, self.full)
        if larger is None:
            return position
        position, self.size = larger
        self.tried, self.good = True, 0
        if self.size >= self.full:
            self.full = 0
        return position

    def _within_limit(self, position: Position) -> Position:
        """The place as it may be asked for; beyond the style's own limits nothing is asked."""
        allowed = self.plan.style.within_limit(position, self.size)
        if allowed is None:
            read = f"{self.checkpoint.records:,} " + ("" if self.total is None else f"of {self.total:,} ")
            raise RowLimitReached(
                f"The API gives no more rows of this listing: {read}records were read, and the next page lies beyond "
                f"its limit.",
                limit=getattr(self.plan.style, "row_limit", 0), checkpoint=self.checkpoint,
            )  # fmt: skip
        if allowed != position:
            size = self.plan.style.asked(allowed, self.size)
            self.plan.tell(PageSizeReduced(size, "only so many rows are left below the limit"))
        return allowed

    def _on_cursor(self, position: Position) -> bool:
        """Whether the server keeps the place; a listing by numbers may have gone over to links with a token."""
        return self.plan.style.cursor_bound or NEXT_URI in position
