"""Users and groups: listed, queried, searched with a body or with one in base64, and by SCIM."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace

import orjson

from genesys_export.demo import pages
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Collection, Record, backward
from genesys_export.demo.expansions import expanded
from genesys_export.demo.operations import get, post
from genesys_export.demo.people import scim_user
from genesys_export.demo.refusals import SCIM_JSON, Refused

STATES = ("active", "inactive", "deleted", "any")
_ORDERS = {"": False, "asc": False, "ascending": False, "desc": True, "descending": True}


def _users_of(call: Call, state: object) -> tuple[str, Collection]:
    if state not in STATES:
        raise Refused(400, "invalid.value", f"Value [{state}] is not valid for field type [state]")
    return str(state), call.organisation.data.people.by_state[str(state)]


def _users(call: Call) -> Reply:
    """The listing; ``sortOrder`` turns it round, newcomers last then."""
    state, collection = _users_of(call, call.text("state", "active"))
    order = call.text("sortOrder").lower()
    if order not in _ORDERS:
        raise Refused(400, "invalid.value", f"Value [{order}] is not valid for field type [sortOrder]")
    if not _ORDERS[order]:
        return _expanding(call, pages.numbered(call, f"users/{state}", collection, largest=500), call.words("expand"))
    if "shift" in call.due:
        collection.insert(int(call.due.value("shift", 3)))
    body = pages.numbered(call, f"users/{state}/descending", backward(collection), largest=500)
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


def _users_q64(call: Call) -> Reply:
    inner = _decoded(call)
    found = _users_search(inner).body
    return _expanding(call, _linked(inner, found), call.words("expand"), "results")


def _groups_search(call: Call) -> Reply:
    return Reply({**pages.searched(call, "groups/search", _groups(call)), "types": ["groups"]})


def _groups_q64(call: Call) -> Reply:
    inner = _decoded(call)
    return Reply(_linked(inner, _groups_search(inner).body))


def _groups(call: Call) -> Collection:
    return call.organisation.data.listings["groups"]()


def _decoded(call: Call) -> Call:
    """The request that was packed into ``q64``.

    Raises:
        Refused: 400, there is none, or it is no JSON object in base64.
    """
    try:
        body = orjson.loads(base64.b64decode(call.text("q64"), validate=True))
    except (binascii.Error, ValueError):
        body = None
    if not isinstance(body, dict):
        raise Refused(400, "invalid.value", "The parameter q64 is missing, or not a search in base64")
    return replace(call, body=body)


def _linked(call: Call, body: Record) -> Record:
    """A page of results with the searches of this page and of its neighbours, packed."""

    def packed(number: int) -> str:
        return base64.b64encode(orjson.dumps({**call.body, "pageNumber": number})).decode()

    number = body["pageNumber"]
    linked: Record = {"currentPage": packed(number)}
    if number > 1:
        linked["previousPage"] = packed(number - 1)
    if "repeat-link" in call.due:
        linked["nextPage"] = call.text("q64")
    elif number < body["pageCount"]:
        linked["nextPage"] = packed(number + 1)
    return {**body, **linked}


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


ROUTES = (
    get("users", "directory:user:view", _users),
    get("users/query", "directory:user:view", _users_query),
    get("users/search", "directory:user:view", _users_q64),
    post("users/search", "directory:user:view", _users_search),
    get("scim/users", "directory:user:view", _scim_users),
    get("scim/v2/users", "directory:user:view", _scim_users),
    get("groups", "directory:group:view", lambda call: Reply(pages.numbered(call, "groups", _groups(call)))),
    get("groups/search", "directory:group:view", _groups_q64),
    post("groups/search", "directory:group:view", _groups_search),
)
