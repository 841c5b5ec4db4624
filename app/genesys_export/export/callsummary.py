"""The request log by endpoint and status: how many calls, how long they took, how long was waited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from genesys_export.client.guard import operation_of

if TYPE_CHECKING:
    from genesys_export.export.progress import Call


@dataclass(frozen=True, slots=True)
class CallGroup:
    """The calls of one endpoint with one result.

    Attributes:
        method: HTTP method.
        path: without its query, and with the names of the places for ids in it where the endpoint is known.
        status: HTTP status; ``None`` where there was no reply.
        calls: how many.
        p50: seconds that half of them took at most.
        p95: seconds that 95 of 100 took at most.
        waited: seconds waited before them, all together.
        records: that they brought.
        size: bytes of their replies.
        given_up: whether they were ended by ourselves: nothing failed.
    """

    method: str
    path: str
    status: int | None
    calls: int
    p50: float
    p95: float
    waited: float
    records: int
    size: int
    given_up: bool = False


def summed_up(calls: Iterable[Call]) -> list[CallGroup]:
    """The calls in groups, the largest first."""
    groups: dict[tuple[str, str, int | None, bool], list[Call]] = defaultdict(list)
    for call in calls:
        path = urlsplit(call.path).path
        path = operation_of(call.method, path).partition(" ")[2] or path
        groups[call.method, path, call.status, call.given_up].append(call)
    found = [_group(*key, some) for key, some in groups.items()]
    return sorted(found, key=lambda group: (-group.calls, group.path, group.status or 0))


def _group(method: str, path: str, status: int | None, given_up: bool, calls: list[Call]) -> CallGroup:
    took = sorted(call.duration for call in calls)
    return CallGroup(
        method, path, status, len(calls), _share(took, 0.5), _share(took, 0.95), sum(call.waited for call in calls),
        sum(call.records or 0 for call in calls), sum(call.size or 0 for call in calls), given_up,
    )  # fmt: skip


def _share(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
