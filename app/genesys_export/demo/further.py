"""One listing of each family that nothing else here is of: G7, G10, P3 and P7 of the API notes."""

from __future__ import annotations

from genesys_export.demo import pages
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Record
from genesys_export.demo.operations import get, post


def _whole(call: Call, path: str) -> Record:
    return pages.unpaged(call, call.organisation.data.listings[path]())


def _bots(call: Call) -> Reply:
    """A page size may be given, but there are no further pages: all come."""
    return Reply(_whole(call, "textbots/bots/search"))


def _presences(call: Call) -> Reply:
    """An array without an envelope."""
    return Reply(_whole(call, "systempresences")["entities"])


def _libraries(call: Call) -> Reply:
    """The query stands in the body, the page in the address."""
    path = "responsemanagement/libraries/query"
    return Reply(pages.numbered(call, path, call.organisation.data.listings[path]()))


def _runs(call: Call) -> Reply:
    return Reply(_whole(call, "flows/instances/query"))


ROUTES = (
    get("textbots/bots/search", "textbots:botSearch:view", _bots),
    get("systempresences", "presence:systemPresence:view", _presences),
    post("responsemanagement/libraries/query", "responses:library:view", _libraries),
    post("flows/instances/query", "architect:flowInstance:search", _runs),
)
