"""Roles, what they permit, and to whom they are granted in which divisions (``DomainOrganizationRole``, grants)."""

from __future__ import annotations

from collections.abc import Callable

from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.configuration import reference
from genesys_export.demo.people import People
from genesys_export.demo.seeding import Stream

_GROUPS = {1: (0, 2), 4: (4,)}
"""Roles that are granted to groups as well: their places, and those of the groups."""
_ROLES: tuple[tuple[str, int, dict[str, dict[str, tuple[str, ...]]]], ...] = (
    ("employee", 1, {"directory": {"user": ("view",)}, "conversation": {"call": ("accept", "record")}}),
    ("supervisor", 7, {"routing": {"queue": ("view", "join"), "queueMember": ("manage",)}}),
    ("Quality; calibration", 19, {"quality": {"evaluation": ("view", "edit", "release")}}),
    ("admin", 60, {"authorization": {"role": ("view", "add", "edit"), "grant": ("add",)}, "directory": {"*": ("*",)}}),
    ("Nobody's role", 0, {"outbound": {"campaign": ("view",)}}),
)  # fmt: skip
"""Name, to every how manieth active person it is granted, and what it permits."""


class Rights:
    """The roles of the organisation, and for each the people and the groups it is granted to."""

    def __init__(
        self, seed: int, people: People, divisions: list[Record], groups: Callable[[], Collection]
    ) -> None:
        self._stream = Stream(seed, "role")
        self._people = people
        self._groups = groups
        self._divisions = divisions
        self._places = {self._stream.uuid(place): place for place in range(len(_ROLES))}

    def roles(self) -> list[Record]:
        """Every role."""
        return [self._role(place) for place in range(len(_ROLES))]

    def grants(self, role_id: str) -> Collection | None:
        """To whom a role is granted; ``None`` when there is no such role."""
        place = self._places.get(role_id)
        if place is None:
            return None
        step = _ROLES[place][1]
        size = -(-self._people.count // step) if step else 0
        groups = _GROUPS.get(place, ())

        def grant(number: int) -> Record:
            return self._grant(place, number * step) if number < size else self._to_group(groups[number - size])

        return Collection(size + len(groups), grant)

    def _role(self, place: int) -> Record:
        ident = self._stream.uuid(place)
        name, step, allowed = _ROLES[place]
        policies = [
            {"domain": domain, "entityName": entity, "actionSet": list(actions), "allowConditions": False}
            for domain, entities in allowed.items()
            for entity, actions in entities.items()
        ]
        return {
            "id": ident,
            "name": name,
            "description": None if place % 2 else f"What “{name}” needs",
            "defaultRoleId": name if place in {0, 1, 3} else None,
            "permissions": [],
            "permissionPolicies": policies,
            "userCount": -(-self._people.count // step) if step else 0,
            "default": place in {0, 1, 3},
            "base": place == 0,
            "selfUri": f"/api/v2/authorization/roles/{ident}",
        }

    def _grant(self, place: int, number: int) -> Record:
        person = self._people.user(self._people.active_index(number))
        home, own = self._divisions[0], person["division"]
        divisions = [reference(home)] if place == 0 or own["id"] == home["id"] else [reference(home), own]
        return {
            "id": person["id"], "name": person["name"], "divisions": divisions, "type": "PC_USER",
            "selfUri": f"/api/v2/users/{person['id']}",
        }  # fmt: skip

    def _to_group(self, place: int) -> Record:
        group = self._groups()[place]
        return {
            "id": group["id"], "name": group["name"], "divisions": [reference(self._divisions[0])], "type": "PC_GROUP",
            "selfUri": group["selfUri"],
        }  # fmt: skip
