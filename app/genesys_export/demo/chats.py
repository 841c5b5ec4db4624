"""The messages of a chat room: paged by nothing but dates, without link, token or total."""

from __future__ import annotations

from datetime import UTC, datetime

from genesys_export.demo.calendar import stamp
from genesys_export.demo.call import Call, Reply, lowered, whole
from genesys_export.demo.operations import get
from genesys_export.demo.refusals import Refused, not_found

_LARGEST = 100


def _messages(call: Call) -> Reply:
    """Newest first, or oldest first when only a beginning is given; both cut-off dates are included."""
    found = call.organisation.data.rooms.messages(call.variables["roomJid"])
    if found is None:
        raise not_found(call.path)
    size = lowered("limit", whole("limit", call.text("limit") or 25), _LARGEST)
    before, after = _date(call, "before"), _date(call, "after")
    if before:
        found = [message for message in found if message["dateCreated"] <= before]
    if after:
        found = [message for message in found if message["dateCreated"] >= after]
        if not before:
            found.reverse()
    return Reply({"entities": found[:size]})


def _date(call: Call, name: str) -> str:
    text = call.text(name)
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(400, "invalid.date", f"Value [{text}] is not valid for field type [{name}]") from None
    return stamp(moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC))


ROUTES = (get("chats/rooms/{roomJid}/messages", "chat:room:view", _messages),)
