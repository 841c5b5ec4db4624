"""Replies that are not pages: what the API's error says, and whether it may pass."""

from __future__ import annotations

import contextlib
import inspect
import re
from typing import TYPE_CHECKING, Any

import orjson

from genesys_export.errors import (
    ApiError,
    ConfigurationError,
    CursorExpired,
    NotFound,
    PermissionMissing,
    RowLimitReached,
)
from genesys_export.paging.headers import correlation_id, header
from genesys_export.paging.limits import named_row_limit
from genesys_export.paging.naming import plain
from genesys_export.paging.unparsed import taken_apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genesys_export.paging.checkpoint import Checkpoint
    from genesys_export.paging.commands import Reply

TRANSIENT_STATUS = frozenset({408, 425, 500, 502, 503, 504})
"""Statuses of a passing fault. 429 and 401 have rules of their own."""

_LIMIT_STATUS = frozenset({400, 413, 422})
_CURSOR_STATUS = frozenset({400, 404, 410})
_CURSOR_WORDS = re.compile(r"cursor|page.?token|\bafter\b|expired", re.IGNORECASE)
_LONGEST_MESSAGE = 600
_CLIENTS = frozenset({"httpx", "requests"})


class BadBody(Exception):
    """A reply with a good status whose body is no page; internal, it becomes a retry."""


def parsed_body(reply: Reply, headers: Mapping[str, str], lists: Sequence[Sequence[str]] = ()) -> Any:
    """The body of a reply with a good status; ``None`` for 204.

    Args:
        reply: the reply.
        headers: its headers.
        lists: where its records may be that are to be left as their JSON, as far as that can be.

    Raises:
        BadBody: an HTML page, broken or cut JSON, or a body that is no object and no array.
        ConfigurationError: ``json()`` must be awaited.
    """
    if reply.status_code == 204:  # noqa: PLR2004
        return None
    if "html" in (header(headers, "Content-Type") or "").lower():
        raise BadBody(f"status {reply.status_code} with an HTML page")
    content = getattr(reply, "content", None) if lists else None
    if type(content) is bytes and (body := taken_apart(content, lists)) is not None:
        return body
    try:
        body = _parsed(reply)
    except ValueError:
        raise BadBody(f"status {reply.status_code} with broken JSON") from None
    except RecursionError:
        raise BadBody(f"status {reply.status_code} with JSON nested too deeply") from None
    if inspect.iscoroutine(body):
        body.close()
        raise ConfigurationError(
            "The json() of the reply is a coroutine, so this is not a reply that paging can read.",
            remedy="Use httpx.AsyncClient, or return an object whose json() gives the parsed body.",
        )
    if not isinstance(body, dict | list):
        raise BadBody(f"status {reply.status_code} with a body that is no page")
    return body


def _parsed(reply: Reply) -> Any:
    """The parsed body; of the two clients whose ``content`` is known to be the body's bytes, straight from these.

    Their own ``json()`` guesses the encoding and takes twice the time. What it reads beyond the standard (other
    encodings than UTF-8, halves of surrogate pairs, NaN) is left to it.
    """
    if type(reply).__module__.partition(".")[0] in _CLIENTS:
        with contextlib.suppress(orjson.JSONDecodeError):
            return orjson.loads(reply.content)  # type: ignore[attr-defined]
    return reply.json()


def refusal(reply: Reply, checkpoint: Checkpoint, *, on_cursor: bool) -> ApiError | RowLimitReached:
    """The error for a reply that will not pass by itself; a row limit is told apart from a wrong call.

    Args:
        reply: a reply with a status of 300 or more.
        checkpoint: the place after the last page delivered.
        on_cursor: whether the request stood on a cursor of the server, so that a 400 may mean it has expired.
    """
    error = api_error(reply, checkpoint, on_cursor=on_cursor)
    limit = named_row_limit(said(reply)) if reply.status_code in _LIMIT_STATUS else None
    if limit is None:
        return error
    return RowLimitReached(
        f"The API gives no more rows of this listing. {error.what}",
        limit=limit, correlation_id=error.correlation_id, checkpoint=checkpoint, safe=error.safe,
    )  # fmt: skip


def said(reply: Reply) -> str:
    """Everything a refusal says in words, and the fields it names: its own message, its details, its inner errors."""
    body = _error_body(reply)
    parts = []
    for inner in _dicts(body.get("details")) + _dicts(body.get("errors")):
        parts += [inner.get("fieldName"), inner.get("errorCode"), inner.get("message")]
    parts += [body.get(name) for name in ("message", "detail", "error_description", "messageWithParams")]
    return "; ".join(str(part) for part in parts if part)


def api_error(reply: Reply, checkpoint: Checkpoint, *, on_cursor: bool) -> ApiError:
    """The error for a reply that will not pass by itself.

    Args:
        reply: a reply with a status of 300 or more.
        checkpoint: the place after the last page delivered.
        on_cursor: whether the request stood on a cursor of the server, so that a 400 may mean it has expired.
    """
    body = _error_body(reply)
    message = plain(body.get("message") or body.get("detail") or body.get("error_description") or "", _LONGEST_MESSAGE)
    status = reply.status_code
    kind: type[ApiError] = {403: PermissionMissing, 404: NotFound}.get(status, ApiError)
    if on_cursor and status in _CURSOR_STATUS and _CURSOR_WORDS.search(f"{message} {body.get('code')}"):
        kind = CursorExpired
    what = f"The API refused the call with status {status}" + (f": {message}" if message else ".")
    remedy = "The same call would be refused again: ask with other filters or parameters."
    return kind(
        what if what.endswith((".", "!", "?")) else what + ".",
        status=status,
        code=plain(body.get("code") or ""),
        correlation_id=plain(correlation_id(reply.headers) or body.get("contextId") or ""),
        checkpoint=checkpoint,
        safe="Every page read before it was delivered." if checkpoint.pages else "",
        remedy=remedy if kind is ApiError and status == 400 else "",  # noqa: PLR2004
    )


def _error_body(reply: Reply) -> dict[str, Any]:
    try:
        body = reply.json()
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
