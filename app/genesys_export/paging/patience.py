"""Waiting and asking again: how long after which fault, when to give up, and the token refresh in between.

Each is a part of the machine: a generator that yields commands and is sent their outcome.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from genesys_export.errors import ExportError, RetryLimitReached, SignInExpired, WaitTooLong
from genesys_export.paging.checkpoint import Checkpoint
from genesys_export.paging.commands import Command, Failure, RefreshToken, Reply, Wait
from genesys_export.paging.events import RateLimited, Retried, TokenRefreshed, Waiting, WaitReason
from genesys_export.paging.headers import Headroom, correlation_id, read_headroom, read_retry_after
from genesys_export.paging.naming import naming
from genesys_export.paging.plan import Plan, Steps
from genesys_export.paging.replies import api_error


def retry(plan: Plan, checkpoint: Checkpoint, attempt: int, cause: str, outcome: Reply | Failure) -> Steps:
    """Wait as long as the server says, or as the backoff says; or give up.

    Args:
        plan: whose policy and chance count.
        checkpoint: the place after the last page delivered.
        attempt: the attempt that failed, from 1.
        cause: what went wrong, in a few words.
        outcome: what came instead of a page.

    Raises:
        RetryLimitReached: that was the last attempt.
        WaitTooLong: the server asks for a longer wait than the policy allows.
    """
    policy = plan.policy
    limited = not isinstance(outcome, Failure) and outcome.status_code == 429  # noqa: PLR2004
    asked = headroom = None
    if not isinstance(outcome, Failure):
        asked = read_retry_after(outcome.headers, plan.wall_clock())
        headroom = read_headroom(outcome.headers)
        if limited:
            plan.tell(RateLimited(asked, headroom, correlation_id(outcome.headers)))
    if attempt >= policy.max_attempts:
        page = checkpoint.pages + 1
        what = f"Page {page} could not be read in one attempt, which ended with: {cause}."
        if attempt > 1:
            what = f"Page {page} could not be read in {attempt} attempts; the last one ended with: {cause}."
        error = RetryLimitReached(what, checkpoint=checkpoint)
        raise error from (outcome.error if isinstance(outcome, Failure) else None)
    if asked is None and limited and headroom is not None and headroom.remaining == 0:
        asked = headroom.resets_in  # the window is used up and the reply says when it resets
    if asked is not None and asked > policy.longest_wait:
        raise WaitTooLong(
            f"The API asks to wait {asked:.0f} seconds, more than the {policy.longest_wait:.0f} allowed.",
            checkpoint=checkpoint,
        )
    if asked is None:
        asked, spread = policy.backoff(attempt, plan.random), 0.0
    else:
        spread = plan.random.uniform(0.0, policy.spread)
    plan.tell(Retried(attempt, cause, "" if isinstance(outcome, Failure) else correlation_id(outcome.headers)))
    yield from _wait(plan, asked + spread, "rate limit" if limited else "fault", cause)


def refresh(plan: Plan, checkpoint: Checkpoint, attempt: int, refused: Reply) -> Generator[Command, Any, int]:
    """Get a fresh token; the page is not asked for again without one. Gives the number of the next attempt."""
    while isinstance(fresh := (yield RefreshToken()), Failure):
        if not plan.policy.transient(fresh.error):
            raise fresh.error
        yield from retry(plan, checkpoint, attempt, f"no fresh token, {in_words(fresh.error)}", fresh)
        attempt += 1
    if not fresh:
        raise sign_in_expired(refused, checkpoint, refreshed=False)
    plan.tell(TokenRefreshed())
    return attempt


def slow_down(plan: Plan, headroom: Headroom | None) -> Steps:
    """With little left of the window, leave a pause before the next page rather than run into the limit."""
    policy = plan.policy
    if headroom is not None and headroom.remaining < policy.slow_below:
        seconds = plan.random.uniform(*policy.slow_pause)
        one = headroom.remaining == 1
        left = "1 call left in this window" if one else f"{headroom.remaining} calls left in this window"
        yield from _wait(plan, seconds, "headroom", left)


def sign_in_expired(reply: Reply, checkpoint: Checkpoint, *, refreshed: bool) -> SignInExpired:
    """The error for a 401 that a fresh token does not mend."""
    why = "refused the token, and the fresh one too" if refreshed else "refused the token, and there is no other"
    error = SignInExpired(f"The API {why}.", checkpoint=checkpoint)
    return naming(error, api_error(reply, checkpoint, on_cursor=False))


def in_words(error: Exception) -> str:
    """What went wrong, in a few words; the exception's own text may hold addresses and is left out."""
    return error.what.rstrip(".") if isinstance(error, ExportError) else type(error).__name__


def _wait(plan: Plan, seconds: float, reason: WaitReason, detail: str) -> Steps:
    plan.tell(Waiting(seconds, reason, detail))
    yield Wait(seconds, reason)
