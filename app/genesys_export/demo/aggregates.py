"""Conversation metrics, grouped and cut in pieces of time (P6), counted from the very conversations of the details.

Two shapes the real API is known for: the groups tell the media type whether asked for or not, and a piece of time in
which nothing happened is not there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from genesys_export.demo.calendar import bounded, stamp
from genesys_export.demo.collection import Record
from genesys_export.demo.conversations import Conversations
from genesys_export.demo.outlines import Outline
from genesys_export.demo.refusals import Refused

MOST_DAYS = 366
MOST_RESULTS = 30_000
"""Pieces of time in all groups together."""
_METRICS: dict[str, Callable[[Outline], int]] = {
    "nOffered": lambda each: 1,  # noqa: ARG005
    "nConnected": lambda each: 1,  # noqa: ARG005
    "tAnswered": lambda each: each.wait,
    "tTalk": lambda each: each.talk,
    "tHandle": lambda each: each.talk + 1000 * (each.dice % 60),
}
_DURATION = re.compile(r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?)?")


def aggregate(conversations: Conversations, query: Record, until: datetime | None = None) -> list[Record]:
    """The containers of an aggregation query; conversations count where they started, up to ``until``.

    Raises:
        Refused: 400, the interval is too long, a metric or a dimension is not known, or the result is too large.
    """
    start, end = bounded(query.get("interval"), MOST_DAYS)
    step = _step(query.get("granularity"), end - start)
    metrics = _known("metric", query.get("metrics") or list(_METRICS), _METRICS)
    dimensions = _dimensions(conversations)
    grouping = sorted({"mediaType", *_known("dimension", query.get("groupBy") or [], dimensions)})
    counted: dict[tuple[str, ...], dict[int, list[Outline]]] = defaultdict(lambda: defaultdict(list))
    for each in conversations.started(start, end if until is None else min(end, until)):
        group = tuple(dimensions[name](each) for name in grouping)
        counted[group][(each.begin - start) // step].append(each)
    if sum(len(pieces) for pieces in counted.values()) > MOST_RESULTS:
        raise Refused(400, "bad.request", f"Result set is larger than result limit of {MOST_RESULTS}")
    return [
        {
            "group": dict(zip(grouping, group, strict=True)),
            "data": [
                {
                    "interval": f"{stamp(start + step * place)}/{stamp(min(end, start + step * (place + 1)))}",
                    "metrics": [{"metric": name, "stats": _stats(name, pieces[place])} for name in metrics],
                }
                for place in sorted(pieces)
            ],
        }
        for group, pieces in sorted(counted.items())
    ]


def _dimensions(conversations: Conversations) -> dict[str, Callable[[Outline], str]]:
    return {
        "mediaType": lambda each: each.medium,
        "queueId": conversations.queue_of,
        "userId": conversations.user_of,
        "originatingDirection": lambda each: "inbound" if each.inbound else "outbound",
    }


def _stats(metric: str, outlines: list[Outline]) -> Record:
    """A count for the metrics that count, the usual figures for those that measure."""
    values = [_METRICS[metric](each) for each in outlines]
    if metric.startswith("n"):
        return {"count": sum(values)}
    return {"max": max(values), "min": min(values), "count": len(values), "sum": sum(values)}


def _step(granularity: object, whole: timedelta) -> timedelta:
    """The length of a piece of time; the whole interval when nothing was asked for."""
    if not granularity:
        return whole
    match = _DURATION.fullmatch(str(granularity))
    step = timedelta(**{unit: int(value) for unit, value in match.groupdict(default="0").items()}) if match else None
    if not step:
        raise Refused(400, "bad.request", f"The granularity {granularity} is not a valid ISO-8601 duration")
    return step


def _known(what: str, names: Any, known: dict[str, Any]) -> list[str]:
    for name in names:
        if name not in known:
            raise Refused(400, "bad.request", f"The {what} {name} is not known")
    return list(names)
