"""One call of the API, as steps without input or output; both sessions carry them out.

What must be the same whoever does the calling stands here once: the guard before anything is sent, a token, the
budget's turn, what is learned from the reply, redirects.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import orjson

from genesys_export.client import calls
from genesys_export.client.budget import RateBudget
from genesys_export.client.credentials import Token
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.redaction import HIDDEN, SHORTEST, hide
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.client.turns import Claim, Ticket
from genesys_export.errors import ExportError
from genesys_export.paging.events import OtherPrograms, Waiting
from genesys_export.paging.headers import Headers
from genesys_export.paging.naming import naming


@dataclass(frozen=True, slots=True)
class NeedToken:
    """The step is answered with a :class:`Token`."""


@dataclass(frozen=True, slots=True)
class Sending:
    """The step is answered with the :class:`Reply`, or by throwing what was raised instead.

    Attributes:
        method: HTTP method.
        url: absolute address.
        headers: with the token.
        params: query, name by name; ``None`` when it is part of the address.
        body: the JSON body as bytes.
    """

    method: str
    url: str
    headers: dict[str, str] = field(repr=False)
    params: list[tuple[str, Any]] | None
    body: bytes | None


@dataclass(frozen=True, slots=True)
class InLine:
    """A wait of so many seconds; where ``told`` is false it is over, too, when the ticket is called."""

    ticket: Ticket
    seconds: float
    told: bool


Steps = Generator[NeedToken | Waiting | OtherPrograms | InLine | Sending, Any, Reply]
_LATER = 1.0  # seconds; what moves a wait's end by less is only known more exactly
_RECHECK = 0.25  # seconds; what is known of the window's end gets finer while one waits for it


def exchange(
    hosts: Hosts,
    guard: ReadOnlyGuard,
    budget: RateBudget,
    method: str,
    path: str,
    *,
    params: Mapping[str, Any] | None,
    json: Any,
    next_uri: str | None,
    claim: Claim | None = None,
) -> Steps:
    """The steps of one call: a token, its turn (waits are told, then waited out in line), the sending.

    Raises:
        OperationRefused: not a known read operation; nothing is sent.
        ForeignHost: a link or redirect to another host; nothing is sent there.
    """
    url = calls.address(hosts, guard, method, path, next_uri)
    body = None if json is None else orjson.dumps(json)
    query = None if next_uri is not None else calls.query(params)
    asked = urlsplit(url).path.removeprefix(urlsplit(hosts.api).path)
    endpoint = guard.operation(method, asked)
    for _ in range(calls.MOST_REDIRECTS + 1):
        token: Token = yield NeedToken()
        yield from _in_turn(budget, endpoint, claim)
        headers = calls.carried(token) | ({} if body is None else {"Content-Type": "application/json"})
        try:
            with _flying(claim):
                reply: Reply = yield Sending(method, url, headers, query, body)
        except BaseException as error:
            budget.release(endpoint)
            if isinstance(error, ExportError):
                error.endpoint = f"{method} {asked}"
                error.correlation_id = hide(error.correlation_id, (token.value,))
            raise
        _keep_secret(token, reply)
        reply.endpoint = f"{method} {asked}"
        news = budget.settle(endpoint, reply.status_code, reply.headers, reply.elapsed)
        if news is not None:
            yield news
        try:
            target = calls.redirect(hosts, guard, method, url, reply)
        except ExportError as error:
            raise naming(error, reply) from None
        if target is None:
            break
        url, query = target, None
    return reply


@contextlib.contextmanager
def _flying(claim: Claim | None) -> Iterator[None]:
    """Around the sending of a call of this share."""
    if claim is not None:
        claim.flying += 1
    try:
        yield
    finally:
        if claim is not None:
            claim.flying -= 1


def _keep_secret(token: Token, reply: Reply) -> None:
    """Take the token out of a reply that sends it back: messages, ids and links of the API go into files and logs."""
    sent = token.value.encode()
    if len(sent) < SHORTEST:
        return
    if sent in reply.content:
        reply.content = reply.content.replace(sent, HIDDEN.encode())
    if any(token.value in value for value in reply.headers.values()):
        reply.headers = Headers((name, value.replace(token.value, HIDDEN)) for name, value in reply.headers.items())


def _in_turn(budget: RateBudget, endpoint: str, claim: Claim | None) -> Generator[Waiting | InLine, Any, None]:
    """The waits until the call may go; each is told once, and again when it ends later than was told."""
    ticket, told, until = budget.ticket(claim), "", 0.0
    try:
        while (turn := budget.take(endpoint, ticket)).seconds > 0:
            ends = budget.now + turn.seconds
            if turn.detail and (turn.reason != told or ends > until + _LATER):
                told, until = turn.reason, ends
                yield Waiting(turn.seconds, turn.reason, turn.detail)
            yield InLine(ticket, min(turn.seconds, max(_RECHECK, turn.seconds / 2)), bool(turn.detail))
    finally:
        budget.leave(ticket)
