"""What an administrator sets up: divisions, skills, wrap-up codes, groups, teams, presence definitions, programs.

Small collections, made as a whole when first asked for. Shapes follow the models of the vendor's SDK 269.0.0:
``AuthzDivision``, ``RoutingSkill``, ``WrapupCode``, ``Group``, ``Team``, ``OrganizationPresenceDefinition``,
``ListedProgram``.
"""

from __future__ import annotations

from genesys_export.demo import words
from genesys_export.demo.collection import Record
from genesys_export.demo.seeding import Stream

SKILLS = 160
WRAPUP_CODES = 140
GROUPS = 45
TEAMS = 130
PROGRAMS = 75
CHANGE_REQUESTS = 40

_SYSTEM_PRESENCES = ("Available", "Away", "Busy", "Offline", "Idle", "On Queue", "Meal", "Training", "Meeting", "Break")
_OWN_PRESENCES = (("Coaching", "Training"), ("Rückruf", "Busy"), ("昼休み", "Meal"), ("1:1 ☕", "Meeting"))


def divisions(seed: int) -> list[Record]:
    """Twelve divisions; the first is the home division."""
    stream = Stream(seed, "division")
    found = []
    for index, name in enumerate(words.DIVISIONS):
        ident = stream.uuid(index)
        record: Record = {
            "id": ident,
            "name": name,
            "description": None if index % 4 == 3 else f"Everything that belongs to {name}",  # noqa: PLR2004
            "homeDivision": index == 0,
            "selfUri": f"/api/v2/authorization/divisions/{ident}",
        }
        if index % 2 == 0:  # only filled for some, as with objectCount=true
            record["objectCounts"] = {"USER": stream.bits(index) % 400, "QUEUE": stream.bits(index) % 30}
        found.append(record)
    return found


def skills(seed: int) -> list[Record]:
    """Routing skills; ``version`` is a string here, a number elsewhere."""
    stream = Stream(seed, "skill")
    found = []
    for index in range(SKILLS):
        ident = stream.uuid(index)
        found.append(
            {
                "id": ident,
                "name": _name(index),
                "dateModified": date(stream.bits(index)),
                "state": "active",
                "version": str(1 + stream.bits(index) % 9),
                "selfUri": f"/api/v2/routing/skills/{ident}",
            },
        )
    return found


def wrapup_codes(seed: int, owners: list[Record]) -> list[Record]:
    """Wrap-up codes; one in five has no description at all, one in five an empty one."""
    stream = Stream(seed, "wrapup")
    author = Stream(seed, "user").uuid(0)
    found = []
    for index in range(WRAPUP_CODES):
        ident = stream.uuid(index)
        record: Record = {
            "id": ident,
            "name": f"{index:03d} {words.TOPICS[index % len(words.TOPICS)]}",
            "division": reference(owners[index % len(owners)]),
            "dateCreated": date(stream.bits(index)),
            "createdBy": author,
            "selfUri": f"/api/v2/routing/wrapupcodes/{ident}",
        }
        if index % 5:
            record["description"] = "" if index % 5 == 1 else f"Use it when “{record['name']}” was the reason"
        found.append(record)
    return found


def groups(seed: int, people: int) -> list[Record]:
    """Groups with an address each, some with owners."""
    stream = Stream(seed, "group")
    users = Stream(seed, "user")
    found = []
    for index in range(GROUPS):
        ident, dice = stream.uuid(index), stream.bits(index)
        owner = users.uuid(index % 10)
        found.append(
            {
                "id": ident,
                "name": f"{_name(index)} group",
                "description": f"First line\nsecond line of group {index}" if index % 3 == 0 else None,
                "dateModified": date(dice),
                "memberCount": dice % min(people + 1, 90),
                "state": "active",
                "version": 1 + dice % 20,
                "type": "official" if index % 4 else "social",
                "addresses": [{"address": f"0{dice % 10**7:07d}", "type": "GROUPRING", "mediaType": "PHONE"}],
                "rulesVisible": True,
                "visibility": "public" if index % 2 else "members",
                "rolesEnabled": index % 2 == 0,
                "owners": [{"id": owner, "selfUri": f"/api/v2/users/{owner}"}] if index % 3 else [],
                "selfUri": f"/api/v2/groups/{ident}",
            },
        )
    return found


def teams(seed: int, owners: list[Record], people: int) -> list[Record]:
    """Teams, more than one page of them at the default size."""
    stream = Stream(seed, "team")
    found = []
    for index in range(TEAMS):
        ident, dice = stream.uuid(index), stream.bits(index)
        found.append(
            {
                "id": ident,
                "name": f"Team {index:03d} {words.CITIES[dice % len(words.CITIES)]}",
                "division": reference(owners[dice % len(owners)]),
                "description": words.TOPICS[dice % len(words.TOPICS)] if index % 6 else None,
                "dateCreated": date(dice),
                "dateModified": date(dice >> 8),
                "memberCount": dice % min(people + 1, 25),
                "selfUri": f"/api/v2/teams/{ident}",
            },
        )
    return found


def presence_definitions(seed: int) -> list[Record]:
    """The ten system presences and four of the organisation's own."""
    stream = Stream(seed, "presence")
    found = []
    system = [(name, name.replace(" ", ""), "System") for name in _SYSTEM_PRESENCES]
    own = [(name, base, "User") for name, base in _OWN_PRESENCES]
    for index, (name, base, kind) in enumerate(system + own):
        ident = stream.uuid(index)
        found.append(
            {
                "id": ident,
                "name": name,
                "type": kind,
                "languageLabels": {"en_US": name, "de": f"{name} (de)"},
                "systemPresence": base,
                "divisionId": "*",
                "deactivated": index == len(system) + len(own) - 1,
                "selfUri": f"/api/v2/presence/definitions/{ident}",
            },
        )
    return found


def programs(seed: int) -> list[Record]:
    """Speech and text analytics programs."""
    stream = Stream(seed, "program")
    author = Stream(seed, "user").uuid(1)
    found = []
    for index in range(PROGRAMS):
        ident, dice = stream.uuid(index), stream.bits(index)
        found.append(
            {
                "id": ident,
                "name": f"{_name(index)} program",
                "description": "" if index % 7 == 0 else f"Listens for {words.TOPICS[index % len(words.TOPICS)]}",
                "published": index % 5 != 0,
                "topicsCount": dice % 40,
                "tags": [words.LEVELS[dice % 8]] if index % 2 else [],
                "modifiedBy": {"id": author, "selfUri": f"/api/v2/users/{author}"},
                "dateModified": date(dice),
                "selfUri": f"/api/v2/speechandtextanalytics/programs/{ident}",
            },
        )
    return found


def change_requests(seed: int) -> list[Record]:
    """Requests to raise a limit, oldest first: two pages at the default size (model ``LimitChangeRequestDetails``)."""
    stream = Stream(seed, "changerequest")
    found = []
    for index in range(CHANGE_REQUESTS):
        ident, dice = stream.uuid(index), stream.bits(index)
        found.append(
            {
                "id": ident,
                "key": "client.credentials.token.rate.per.minute",
                "namespace": "platform.api",
                "requestedValue": float(300 + dice % 700),
                "description": f"Request {index}; “more”, please" if index % 4 else None,
                "status": ("Approved", "Rejected", "Pending")[dice % 3],
                "currentValue": 300.0,
                "dateCreated": f"2026-{1 + index // 5:02d}-{1 + 5 * (index % 5):02d}T08:30:00.{index:03d}Z",
                "statusHistory": [],
                "selfUri": f"/api/v2/organizations/limits/changerequests/{ident}",
            },
        )
    return found


def reference(record: Record) -> Record:
    """A record as others refer to it: id, name and address."""
    return {"id": record["id"], "name": record["name"], "selfUri": record["selfUri"]}


def date(dice: int) -> str:
    """A moment of 2024 or 2025; one in four without milliseconds, as the API writes them too."""
    fraction = "" if dice & 3 == 0 else f".{(dice >> 2) % 1000:03d}"
    return (
        f"{2024 + (dice >> 12 & 1)}-{1 + (dice >> 13) % 12:02d}-{1 + (dice >> 17) % 28:02d}"
        f"T{(dice >> 22) % 24:02d}:{(dice >> 27) % 60:02d}:{(dice >> 33) % 60:02d}{fraction}Z"
    )


def _name(index: int) -> str:
    topic = words.TOPICS[index % len(words.TOPICS)]
    return f"{topic} {words.LEVELS[index // len(words.TOPICS) % len(words.LEVELS)]}"
