"""Which call an error is about: what was asked of the API, and the API's own id of it.

Support staff ask for both. The state machine knows neither path nor host, but whatever came instead of a page does: a
reply or an exception of our sessions, of ``requests`` or of ``httpx``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from genesys_export.paging.headers import correlation_id

if TYPE_CHECKING:
    from genesys_export.errors import ExportError

    E = TypeVar("E", bound=ExportError)

_LONGEST = 300


def naming(error: E, outcome: Any) -> E:
    """The same error, telling the call it is about, where it does not yet.

    Args:
        error: what will be raised.
        outcome: the reply it was made of, the exception that came instead of one, or ``None``.
    """
    error.endpoint = error.endpoint or plain(_endpoint(outcome))
    error.correlation_id = error.correlation_id or plain(_identity(outcome))
    return error


def plain(value: Any, longest: int = _LONGEST) -> str:
    """One printable line: what a server sends must not steer a terminal or flood a log."""
    text = "".join(c if c.isprintable() else " " for c in str(value))
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _endpoint(outcome: Any) -> str:
    """Method and path, without the query: it may hold names of people."""
    if own := getattr(outcome, "endpoint", ""):
        return str(own)
    try:
        request = outcome.request
        return f"{request.method} {urlsplit(str(request.url)).path}"
    except (AttributeError, RuntimeError, ValueError):  # httpx raises RuntimeError where there is no request
        return ""


def _identity(outcome: Any) -> str:
    if own := getattr(outcome, "correlation_id", ""):
        return str(own)
    headers = getattr(outcome, "headers", None) or getattr(getattr(outcome, "response", None), "headers", None)
    return "" if headers is None else correlation_id(headers)
