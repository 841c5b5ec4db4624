"""A reply as both sessions give it."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any

import orjson

_UNREAD = object()
_HIGH, _LOW = rb"u[dD][89abAB][0-9a-fA-F]{2}", rb"u[dD][c-fC-F][0-9a-fA-F]{2}"
_ESCAPE = re.compile(rb"\\(?:%b\\%b|(?P<half>%b|%b)|.)" % (_HIGH, _LOW, _HIGH, _LOW), re.DOTALL)
"""One escape within JSON: a pair of surrogates is a character, one alone is half of one."""


class Reply:
    """Status, headers and body of one call; the body is parsed at most once.

    Attributes:
        status_code: HTTP status.
        headers: whatever the case of the names.
        content: the body, decoded from gzip and the like.
        elapsed: seconds from sending to the whole body.
        came: when that was there, on the monotonic clock; what is done with it may have to wait for others' turns.
        endpoint: method and path of the call.
        mended: whether half a character in a text was replaced, to have it parsed.
    """

    __slots__ = ("_parsed", "came", "content", "elapsed", "endpoint", "headers", "mended", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, elapsed: float) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.elapsed = elapsed
        self.came = time.monotonic()
        self.endpoint, self.mended = "", False
        self._parsed: Any = _UNREAD

    def __repr__(self) -> str:
        return f"<Reply {self.status_code}, {len(self.content)} bytes>"

    def json(self) -> Any:
        """The parsed body; half a character in a text, as programs leave that cut texts, is U+FFFD.

        Raises:
            ValueError: it is not JSON.
        """
        if self._parsed is _UNREAD:
            try:
                self._parsed = orjson.loads(self.content)
            except ValueError:
                whole = _ESCAPE.sub(_whole, self.content)
                if whole == self.content:
                    raise
                self._parsed, self.mended = orjson.loads(whole), True
        return self._parsed


def _whole(escape: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if escape["half"] else escape[0]
