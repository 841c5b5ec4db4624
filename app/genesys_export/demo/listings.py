"""What an administrator set up, queues and their members, contacts, the organisation: plain listings, mostly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from genesys_export.demo import pages
from genesys_export.demo.architect import rows_of
from genesys_export.demo.calendar import stamp
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Collection, Record, listed
from genesys_export.demo.operations import Handler, get
from genesys_export.demo.refusals import Refused, not_found

_MOST_CONTACTS = 1000
_MOST_VIEW_PAGES = 5
_MOST_CHANGES = 25
_HOUR_MS = 3_600_000


def _members(call: Call) -> Reply:
    queue = call.variables["queueId"]
    members = call.organisation.data.queues.members(queue)
    if members is None:
        raise not_found(call.path)
    if "joined" in {name for name, _ in call.query}:
        wanted = call.text("joined").lower() == "true"
        members = listed([member for member in members if member["joined"] is wanted])
    return Reply(pages.numbered(call, f"members/{queue}/{call.text('joined')}", members, strict=True))


def _grants(call: Call) -> Reply:
    role = call.variables["roleId"]
    return _below(call, f"subjectgrants/{role}", call.organisation.data.rights.grants(role))


def _table_rows(call: Call) -> Reply:
    table = call.variables["datatableId"]
    return _below(call, f"rows/{table}", rows_of(call.organisation.data.listings["flows/datatables"](), table))


def _below(call: Call, listing: str, collection: Collection | None) -> Reply:
    if collection is None:
        raise not_found(call.path)
    return Reply(pages.numbered(call, listing, collection))


def _listing(path: str, page: Callable[[Call, str, Collection], Record]) -> Handler:
    return lambda call: Reply(page(call, path, call.organisation.data.listings[path]()))


def _strict(call: Call, listing: str, collection: Collection) -> Record:
    return pages.numbered(call, listing, collection, strict=True)


def _contacts(call: Call, listing: str, collection: Collection) -> Record:
    """Pages end long before the contacts do; only the scan has them all."""
    if call.number("pageNumber", 1) * call.number("pageSize", 25) > _MOST_CONTACTS:
        raise Refused(400, "bad.request", f"pageNumber times pageSize may not be more than {_MOST_CONTACTS}")
    return pages.numbered(call, listing, collection)


def _queue_views(call: Call, listing: str, collection: Collection) -> Record:
    if call.number("pageNumber", 1) > _MOST_VIEW_PAGES:
        raise Refused(400, "bad.request", f"There are no pages beyond page {_MOST_VIEW_PAGES}")
    return pages.numbered(call, listing, collection, strict=True)


def _all_queue_views(call: Call, listing: str, collection: Collection) -> Record:
    return pages.numbered(call, listing, collection, largest=500, strict=True)


def _change_requests(call: Call) -> Reply:
    """Behind the last request the link goes on for ever, an hour further each time, and leads to empty pages."""
    place = call.number("after", 0, least=0)
    records = call.organisation.data.listings["organizations/limits/changerequests"]()
    size = call.size("pageSize", _MOST_CHANGES, _MOST_CHANGES)
    page = [record for record in records if _milliseconds(record) > place][:size]
    further = _milliseconds(page[-1]) if page else place + _HOUR_MS
    if "repeat-link" in call.due:
        further = place
    link = call.link(after=further, pageSize=size)
    return Reply({"entities": page, "selfUri": call.link(), "nextUri": link})


def _milliseconds(record: Record) -> int:
    return int(datetime.fromisoformat(record["dateCreated"]).timestamp() * 1000)


def _presences(call: Call) -> Reply:
    return Reply(pages.unpaged(call, call.organisation.data.listings["presence/definitions"]()))


def _guide(call: Call) -> Reply:
    path = "guide/interactions"
    body, token = pages.header_token(call, path, call.organisation.data.listings[path]())
    return Reply(body, headers={"X-Genesys-Page-Token": token} if token else {})


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


ROUTES = (
    *(
        get(path, permission, _listing(path, page))
        for path, permission, page in (
            ("authorization/divisions", "authorization:division:view", pages.numbered),
            ("authorization/roles", "authorization:role:view", pages.numbered),
            ("architect/schedules", "routing:schedule:view", pages.numbered),
            ("architect/schedulegroups", "routing:scheduleGroup:view", pages.numbered),
            ("flows", "architect:flow:view", pages.numbered),
            ("flows/datatables", "architect:datatable:view", pages.numbered),
            ("locations", "directory:location:view", pages.numbered),
            ("routing/queues", "routing:queue:view", _strict),
            ("routing/queues/divisionviews", "routing:queue:search", _queue_views),
            ("routing/queues/divisionviews/all", "routing:queue:search", _all_queue_views),
            ("routing/skills", "routing:skill:view", pages.numbered),
            ("routing/wrapupcodes", "routing:wrapupCode:view", _strict),
            ("teams", "groups:team:view", pages.after),
            ("externalcontacts/contacts", "externalContacts:contact:view", _contacts),
            ("externalcontacts/scan/contacts", "externalContacts:contact:view", pages.scan),
            ("speechandtextanalytics/programs", "speechAndTextAnalytics:program:view", pages.next_page),
        )
    ),
    get("authorization/roles/{roleId}/subjectgrants", "authorization:role:view", _grants),
    get("flows/datatables/{datatableId}/rows", "architect:datatableRow:view", _table_rows),
    get("routing/queues/{queueId}/members", "routing:queue:view", _members),
    get("organizations/limits/changerequests", "limits:organization:view", _change_requests),
    get("presence/definitions", "presence:presenceDefinition:view", _presences),
    get("organizations/me", "directory:organization:view", _me),
    get("tokens/me", "oauth:token:view", _token),
    get("guide/interactions", "guide:interaction:view", _guide),
)
