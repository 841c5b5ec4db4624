"""``nextUri``: a link that is relative and already encoded; taken as it is."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit


def next_link(body: Any) -> str | None:
    """The reply's ``nextUri`` if it holds one."""
    link = body.get("nextUri") if isinstance(body, dict) else None
    return link if isinstance(link, str) and link else None


def link_params(link: str) -> dict[str, Any]:
    """The query of a link, decoded once; a parameter that is repeated becomes a list."""
    query = parse_qs(urlsplit(link).query, keep_blank_values=True)
    return {name: values[0] if len(values) == 1 else values for name, values in query.items()}
