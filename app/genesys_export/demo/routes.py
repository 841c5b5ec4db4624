"""Which path answers with what. Every endpoint here is one of the API's, but for ``guide/interactions``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from genesys_export.demo import pages
from genesys_export.demo.calendar import parse_interval, stamp
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.expansions import expanded
from genesys_export.demo.people import scim_user
from genesys_export.demo.refusals import SCIM_JSON, Refused, not_found

Handler = Callable[[Call], Reply]
ROOT = "/api/v2/"
STATES = ("active", "inactive", "deleted", "any")


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: method, path template, permission its 403 names, handler."""

    method: str
    path: str
    permission: str
    handler: Handler


def _users_of(call: Call, state: object) -> tuple[str, Collection]:
    if state not in STATES:
        raise Refused(400, "invalid.value", f"Value [{state}] is not valid for field type [state]")
    return str(state), call.organisation.data.people.by_state[str(state)]


def _users(call: Call) -> Reply:
    state, collection = _users_of(call, call.text("state", "active"))
    body = pages.numbered(call, f"users/{state}", collection, largest=500)
    return _expanding(call, body, call.words("expand"))


def _users_query(call: Call) -> Reply:
    state, collection = _users_of(call, call.text("state", "active"))
    body = pages.user_query(call, f"users/query/{state}", collection)
    return _expanding(call, body, call.words("expand"))


def _users_search(call: Call) -> Reply:
    wanted = [
        criterion.get("value") or (criterion.get("values") or [None])[0]
        for criterion in call.body.get("query") or []
        if "state" in (criterion.get("fields") or [])
    ]
    state, collection = _users_of(call, wanted[0] if wanted else "active")
    body = pages.searched(call, f"users/search/{state}", collection)
    return _expanding(call, {**body, "types": ["users"]}, call.body.get("expand") or [], "results")


def _expanding(call: Call, body: Record, names: list[str], field: str = "entities") -> Reply:
    if names:
        body[field] = [expanded(call.organisation.data, user, names) for user in body[field]]
    return Reply(body)


def _scim_users(call: Call) -> Reply:
    state = "inactive" if call.text("filter").replace('"', "").lower() == "active eq false" else "active"
    body = pages.scim(call, f"scim/{state}", call.organisation.data.people.by_state[state])
    if "Resources" in body:
        body["Resources"] = [scim_user(user) for user in body["Resources"]]
    return Reply(body, media_type=SCIM_JSON)


def _members(call: Call) -> Reply:
    queue = call.variables["queueId"]
    members = call.organisation.data.queues.members(queue)
    if members is None:
        raise not_found(call.path)
    if "joined" in {name for name, _ in call.query}:
        wanted = call.text("joined").lower() == "true"
        chosen = [member for member in members if member["joined"] is wanted]
        members = Collection(len(chosen), chosen.__getitem__)
    return Reply(pages.numbered(call, f"members/{queue}/{call.text('joined')}", members, strict=True))


def _listing(path: str, page: Callable[[Call, str, Collection], Record]) -> Handler:
    return lambda call: Reply(page(call, path, call.organisation.data.listings[path]()))


def _strict(call: Call, listing: str, collection: Collection) -> Record:
    return pages.numbered(call, listing, collection, strict=True)


def _presences(call: Call) -> Reply:
    return Reply(pages.unpaged(call, call.organisation.data.listings["presence/definitions"]()))


def _guide(call: Call) -> Reply:
    path = "guide/interactions"
    body, token = pages.header_token(call, path, call.organisation.data.listings[path]())
    return Reply(body, headers={"X-Genesys-Page-Token": token} if token else {})


def _conversations(call: Call) -> Reply:
    start, end = parse_interval(call.body.get("interval"))
    conversations = call.organisation.data.conversations
    if "shift" in call.due:
        conversations.insert(start, end, int(call.due.value("shift", 3)))
    found = conversations.during(start, end)
    if str(call.body.get("order", "asc")).lower() == "desc":
        forward = found
        found = Collection(len(forward), lambda place: forward[-1 - place])
    return Reply(pages.details(call, f"conversations/{call.body.get('interval')}/{call.body.get('order')}", found))


def _audits(call: Call) -> Reply:
    start, end = parse_interval(call.body.get("interval"))
    service = call.body.get("serviceName")
    events = call.organisation.data.journal.during(start, end, service)
    if any(str(each.get("sortOrder", "")).lower().startswith("desc") for each in call.body.get("sort") or []):
        events.reverse()
    listing = f"audits/{call.body.get('interval')}/{service}"
    collection = Collection(len(events), events.__getitem__)
    return Reply(pages.searched(call, listing, collection, field="entities", largest=500))


def _me(call: Call) -> Reply:
    return Reply(call.organisation.data.organisation)


def _token(call: Call) -> Reply:
    organisation = call.organisation
    named = {"id": organisation.data.id, "name": organisation.data.organisation["name"]}
    ends = datetime.now(UTC) + timedelta(seconds=organisation.tokens.seconds_left(call.token))
    client = {"id": organisation.client_id, "name": "Demo client", "organization": named}
    return Reply(
        {"organization": named, "homeOrganization": named, "dateTokenIdles": stamp(ends), "OAuthClient": client},
    )


ROUTES = tuple(
    Route(method, ROOT + path, permission, handler)
    for method, path, permission, handler in (
        ("GET", "users", "directory:user:view", _users),
        ("GET", "users/query", "directory:user:view", _users_query),
        ("POST", "users/search", "directory:user:view", _users_search),
        ("GET", "scim/users", "directory:user:view", _scim_users),
        ("GET", "scim/v2/users", "directory:user:view", _scim_users),
        ("GET", "groups", "directory:group:view", _listing("groups", pages.numbered)),
        (
            "GET",
            "authorization/divisions",
            "authorization:division:view",
            _listing("authorization/divisions", pages.numbered),
        ),
        ("GET", "routing/queues", "routing:queue:view", _listing("routing/queues", _strict)),
        ("GET", "routing/queues/{queueId}/members", "routing:queue:view", _members),
        ("GET", "routing/skills", "routing:skill:view", _listing("routing/skills", pages.numbered)),
        ("GET", "routing/wrapupcodes", "routing:wrapupCode:view", _listing("routing/wrapupcodes", _strict)),
        ("GET", "teams", "groups:team:view", _listing("teams", pages.after)),
        (
            "GET",
            "externalcontacts/scan/contacts",
            "externalContacts:contact:view",
            _listing("externalcontacts/scan/contacts", pages.scan),
        ),
        (
            "GET",
            "speechandtextanalytics/programs",
            "speechAndTextAnalytics:program:view",
            _listing("speechandtextanalytics/programs", pages.next_page),
        ),
        ("GET", "presence/definitions", "presence:presenceDefinition:view", _presences),
        ("GET", "organizations/me", "directory:organization:view", _me),
        ("GET", "tokens/me", "oauth:token:view", _token),
        (
            "POST",
            "analytics/conversations/details/query",
            "analytics:conversationDetail:view",
            _conversations,
        ),
        ("POST", "audits/query/realtime", "audits:audit:view", _audits),
        ("GET", "guide/interactions", "guide:interaction:view", _guide),
    )
)
"""Every operation the demo organisation knows."""

_PLAIN = {(route.method, route.path): route for route in ROUTES if "{" not in route.path}
_WITH_VARIABLES = [
    (route, re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", route.path))) for route in ROUTES if "{" in route.path
]


def find_route(method: str, path: str) -> tuple[Route, dict[str, str]]:
    """The operation of a path, and what stands in the places of its variables.

    Raises:
        Refused: 404, there is no such path; 405, it knows other methods.
    """
    if route := _PLAIN.get((method, path)):
        return route, {}
    for route, pattern in _WITH_VARIABLES:
        if route.method == method and (match := pattern.fullmatch(path)):
            return route, match.groupdict()
    if any(route.path == path for route in ROUTES):
        raise Refused(405, "method.not.allowed", f"HTTP method {method} is not supported by {path}")
    raise not_found(path)
