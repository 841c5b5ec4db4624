"""One call of the API, as steps without input or output; both sessions carry them out.

What must be the same whoever does the calling stands here once: the guard before anything is sent, a token, the
budget's turn, what is learned from the reply, redirects.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import orjson

from genesys_export.client import calls
from genesys_export.client.budget import RateBudget
from genesys_export.client.credentials import Token
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.paging.events import Waiting


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


Steps = Generator[NeedToken | Waiting | Sending, Any, Reply]


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
) -> Steps:
    """The steps of one call: a token, waits for the budget (each to be told and waited out), the sending.

    Raises:
        OperationRefused: not a known read operation; nothing is sent.
        ForeignHost: a link or redirect to another host; nothing is sent there.
    """
    url = calls.address(hosts, guard, method, path, next_uri)
    body = None if json is None else orjson.dumps(json)
    query = None if next_uri is not None else calls.query(params)
    endpoint = f"{method} {urlsplit(url).path}"
    for _ in range(calls.MOST_REDIRECTS + 1):
        token: Token = yield NeedToken()
        while (turn := budget.take(endpoint)).seconds > 0:
            yield Waiting(turn.seconds, turn.reason, turn.detail)
        headers = calls.carried(token) | ({} if body is None else {"Content-Type": "application/json"})
        try:
            reply: Reply = yield Sending(method, url, headers, query, body)
        except BaseException:
            budget.release()
            raise
        budget.settle(endpoint, reply.status_code, reply.headers, reply.elapsed)
        target = calls.redirect(hosts, guard, method, url, reply)
        if target is None:
            break
        url, query = target, None
    return reply
