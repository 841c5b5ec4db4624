"""Conversations and statuses of users: the queries that answer at once (P1); aggregates and observations (P6)."""

from __future__ import annotations

from genesys_export.demo import pages
from genesys_export.demo.aggregates import aggregate
from genesys_export.demo.calendar import bounded
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Record, backward
from genesys_export.demo.operations import post
from genesys_export.demo.refusals import Refused
from genesys_export.demo.seeding import Stream

MOST_DAYS = 31
"""Longest interval of the conversation details, by query or by job."""
MOST_USER_DAYS = 7
"""Longest interval of the query for statuses of users; the job takes ``MOST_DAYS``."""
_MEDIA = ("voice", "callback", "chat", "email", "message")
_OF_CONVERSATIONS = ("oInteracting", "oWaiting")
_OF_USERS = ("oOnQueueUsers", "oActiveUsers")


def _conversations(call: Call) -> Reply:
    start, end = bounded(call.body.get("interval"), MOST_DAYS)
    conversations = call.organisation.data.conversations
    if "shift" in call.due:
        conversations.insert(start, end, int(call.due.value("shift", 3)))
    found = conversations.during(start, end)
    if str(call.body.get("order", "asc")).lower() == "desc":
        found = backward(found)
    return Reply(pages.details(call, f"conversations/{call.body.get('interval')}/{call.body.get('order')}", found))


def _statuses(call: Call) -> Reply:
    start, end = bounded(call.body.get("interval"), MOST_USER_DAYS)
    found = call.organisation.data.timelines.during(start, end)
    return Reply(pages.details(call, f"statuses/{call.body.get('interval')}", found, field="userDetails"))


def _aggregates(call: Call) -> Reply:
    return Reply({"results": aggregate(call.organisation.data.conversations, call.body)})


def _observations(call: Call) -> Reply:
    """What is going on in the queues the filter names; a query without a queue is refused."""
    metrics = call.body.get("metrics") or [*_OF_CONVERSATIONS, *_OF_USERS]
    if unknown := [name for name in metrics if name not in _OF_CONVERSATIONS + _OF_USERS]:
        raise Refused(400, "bad.request", f"The metric {unknown[0]} is not known")
    data = call.organisation.data
    queues = [queue for queue in _queues_of(call.body.get("filter")) if data.queues.members(queue) is not None]
    stream = Stream(data.seed, "observation")
    results: list[Record] = []
    for queue in queues:
        dice = stream.bits(int(queue[:8], 16))
        groups = [{"queueId": queue, "mediaType": medium} for medium in _MEDIA]
        for place, group in enumerate(groups):
            results += _observed(group, [name for name in metrics if name in _OF_CONVERSATIONS], dice >> 8 * place)
        results += _observed({"queueId": queue}, [name for name in metrics if name in _OF_USERS], dice >> 40)
    return Reply({"systemToOrganizationMappings": {}, "results": results})


def _observed(group: Record, metrics: list[str], dice: int) -> list[Record]:
    data = [{"metric": name, "stats": {"count": (dice >> 4 * place) % 16}} for place, name in enumerate(metrics)]
    return [{"group": group, "data": data}] if data else []


def _queues_of(condition: object) -> list[str]:
    """The queues a filter names in its predicates or its clauses.

    Raises:
        Refused: 400, it names none.
    """
    found: list[str] = []
    if isinstance(condition, dict):
        for part in [condition, *(condition.get("clauses") or [])]:
            predicates = part.get("predicates") or []
            found += [str(each.get("value")) for each in predicates if each.get("dimension") == "queueId"]
    if not found:
        raise Refused(400, "bad.request", "A filter by queueId is required")
    return found


ROUTES = (
    post("analytics/conversations/details/query", "analytics:conversationDetail:view", _conversations),
    post("analytics/users/details/query", "analytics:userDetail:view", _statuses),
    post("analytics/conversations/aggregates/query", "analytics:conversationAggregate:view", _aggregates),
    post("analytics/queues/observations/query", "analytics:queueObservation:view", _observations),
)
