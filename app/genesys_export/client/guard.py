"""The read-only guard: only known read operations are ever sent.

Some operations of the API look like queries and delete data (``POST …/deletions/jobs``). The guard sits below
everything that makes requests, so that no mistake above it can write to an organisation. What may be sent stands in
``resources/read_operations.txt``: every ``GET`` that lists something, and the ``POST`` queries that were looked at one
by one. From a listed query that runs as a job, asking for its state and its results follows. One call more is known:
the organisation's own id and name, which the manifest of every file holds.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from urllib.parse import unquote

from genesys_export.errors import OperationRefused
from genesys_export.resources import resource

_SEGMENT = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%-]+")
_PARAMETER = re.compile(r"\{[^{}/]+\}")
_NO_IDS = frozenset({"availability", "latest", "querycapabilities", "rolecounts"})
"""Where a listed operation has an id, the API has other operations with these words; they are not listed."""
WHOSE = "/api/v2/organizations/me"
_JOB_ENDINGS = ("/jobs", "/audits/query", "/usage/query")


class ReadOnlyGuard:
    """Says of an operation whether it may be sent.

    Args:
        own: operations added by the user, as (method, path); only ``GET`` counts, since a ``POST`` could write.
    """

    def __init__(self, own: Iterable[tuple[str, str]] = ()) -> None:
        self._own = tuple(_split(path) for method, path in own if method.upper() == "GET")

    def check(self, method: str, path: str) -> None:
        """Let a known read operation pass.

        Args:
            method: HTTP method.
            path: absolute path without a query, ids filled in and encoded.

        Raises:
            OperationRefused: anything else.
        """
        self.operation(method, path)

    def operation(self, method: str, path: str) -> str:
        """The operation that a call is of: its method and its path with the names of the places, not their values.

        Raises:
            OperationRefused: as :meth:`check`.
        """
        known = operation_of(method, path)
        if known:
            return known
        segments = _split(path)
        if method == "GET" and all(map(_plain, segments)) and any(_matches(own, segments) for own in self._own):
            return f"{method} {path}"
        shown = "".join(c if c.isprintable() else "?" for c in path)[:200]
        raise OperationRefused(f"{method} {shown} is not a known read operation, so it was not sent.")


@functools.lru_cache(4096)
def operation_of(method: str, path: str) -> str:
    """The known operation that a call is of, as :meth:`ReadOnlyGuard.operation` has it; empty when it is of none."""
    segments = _split(path)
    if all(map(_plain, segments)):
        for template in _known().get((method, len(segments)), ()):
            if _matches(template, segments, _NO_IDS):
                return f"{method} /{'/'.join(template)}"
    return ""


@functools.cache
def _known() -> dict[tuple[str, int], tuple[tuple[str, ...], ...]]:
    """Templates by method and number of segments."""
    found: dict[tuple[str, int], list[tuple[str, ...]]] = {}

    def add(method: str, path: str) -> None:
        segments = _split(path)
        found.setdefault((method, len(segments)), []).append(segments)

    add("GET", WHOSE)
    for line in resource("read_operations.txt").read_text("utf-8").splitlines():
        method, _, path = line.partition(" ")
        add(method, path)
        if method == "POST" and path.endswith(_JOB_ENDINGS):
            add("GET", f"{path}/{{id}}")
            add("GET", f"{path}/{{id}}/results")
    return {key: tuple(templates) for key, templates in found.items()}


def _split(path: str) -> tuple[str, ...]:
    return tuple(path.split("/")[1:]) if path.startswith("/") else ("",)


def _plain(segment: str) -> bool:
    """Whether a segment means the same to every server on the way.

    No hidden slashes, control characters, path parameters (some servers read ``..;x`` as ``..``), bytes that are no
    UTF-8 (old decoders read some as a slash), and nothing but dots and spaces.
    """
    if not _SEGMENT.fullmatch(segment):
        return False
    meant = unquote(segment)
    return meant.isprintable() and bool(meant.strip(". ")) and not set(meant) & set("/\\?#%;\ufffd")


def _matches(template: tuple[str, ...], segments: tuple[str, ...], no_ids: frozenset[str] = frozenset()) -> bool:
    return len(template) == len(segments) and all(
        wanted == given or (_PARAMETER.fullmatch(wanted) and unquote(given).lower() not in no_ids)
        for wanted, given in zip(template, segments, strict=True)
    )
