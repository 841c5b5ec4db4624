"""Users: the shape of model ``User`` (vendor's SDK 269.0.0), made one by one from their index.

``null`` and an absent field both occur, as they do in the real API.
"""

from __future__ import annotations

from genesys_export.demo import words
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.seeding import Stream

BLOCK = 16
"""One user in each block of this many is inactive, always at the same place, so a filter is arithmetic."""
INACTIVE_AT = 11
_NEWCOMERS = 1 << 40
_DOMAIN = "demo.example"


class People:
    """All users of the organisation, by index and by state.

    ``active`` is how many the default listing (``state=active``) shows; the inactive ones come on top.
    """

    def __init__(self, seed: int, active: int, divisions: list[Record]) -> None:
        self.count = active
        blocks, rest = divmod(active, BLOCK - 1)
        self.inactive = blocks + (rest > INACTIVE_AT)
        self._stream = Stream(seed, "user")
        self._divisions = [{key: each[key] for key in ("id", "name", "selfUri")} for each in divisions]
        newcomers: list[Record] = []
        self.by_state = {
            "active": Collection(active, self._active, fresh=self._newcomer, front=newcomers),
            "any": Collection(active + self.inactive, self.user, fresh=self._newcomer, front=newcomers),
            "inactive": Collection(self.inactive, self._inactive),
            "deleted": Collection(0, self.user),
        }

    def user_id(self, index: int) -> str:
        """The id of the user at ``index`` of the listing of all users."""
        return self._stream.uuid(index)

    def active_index(self, number: int) -> int:
        """The index, among all users, of active user ``number``."""
        block, place = divmod(number, BLOCK - 1)
        return block * BLOCK + place + (place >= INACTIVE_AT)

    def _active(self, number: int) -> Record:
        return self.user(self.active_index(number))

    def _inactive(self, number: int) -> Record:
        return self.user(number * BLOCK + INACTIVE_AT)

    def _newcomer(self, number: int) -> Record:
        return self.user((_NEWCOMERS + number) * BLOCK)

    def reference(self, number: int) -> Record:
        """Active user ``number`` as other records refer to it."""
        ident = self.user_id(self.active_index(number))
        return {"id": ident, "selfUri": f"/api/v2/users/{ident}"}

    def user(self, index: int) -> Record:
        """The user at ``index`` of the listing of all users, as served without ``expand``."""
        dice = self._stream.bits(index)
        ident = self._stream.uuid(index)
        name = self.name(index)
        mail = f"user{index:07d}@{_DOMAIN}"
        extension = f"{dice % 10_000:04d}"  # one in ten begins with a zero, which a number would lose
        phone = f"+{49 + dice % 7}{(dice >> 7) % 10**9:09d}"
        title = words.TITLES[(dice >> 20) % len(words.TITLES)]
        if index % 23 == 3:  # noqa: PLR2004
            title = words.HARD_TITLES[index // 23 % len(words.HARD_TITLES)]
        record: Record = {
            "id": ident,
            "name": name,
            "division": self._divisions[(dice >> 11) % len(self._divisions)],
            "chat": {"jabberId": f"{ident[:8]}{ident[24:]}@demo.orgspan.com"},
            "department": words.DEPARTMENTS[(dice >> 15) % len(words.DEPARTMENTS)],
            "email": mail,
            "primaryContactInfo": [
                {"address": mail, "mediaType": "EMAIL", "type": "PRIMARY"},
                {"address": phone, "display": phone, "mediaType": "PHONE", "type": "PRIMARY", "countryCode": "DE"},
            ],
            "addresses": [{"display": extension, "mediaType": "PHONE", "type": "WORK2", "extension": extension}],
            "state": "inactive" if index % BLOCK == INACTIVE_AT else "active",
            "title": title,
            "username": mail,
            "images": [],
            "version": 1 + (dice >> 25) % 60,
            "certifications": [],
            "acdAutoAnswer": bool(dice >> 31 & 1),
            "selfUri": f"/api/v2/users/{ident}",
        }
        self._add_sometimes(record, index, dice)
        return record

    def name(self, index: int) -> str:
        """The display name of the user at ``index``."""
        if index % 19 == 7:  # noqa: PLR2004
            return words.HARD_NAMES[index // 19 % len(words.HARD_NAMES)]
        dice = self._stream.bits(index)
        return f"{words.GIVEN[(dice >> 34) % len(words.GIVEN)]} {words.FAMILY[(dice >> 40) % len(words.FAMILY)]}"

    def _add_sometimes(self, record: Record, index: int, dice: int) -> None:
        """The fields that not every user has."""
        if index >= 10:  # noqa: PLR2004  (the first ten have no manager: the top of the tree)
            lead = self.user_id(index % 10)
            record["manager"] = {"id": lead, "selfUri": f"/api/v2/users/{lead}"}
        if dice >> 46 & 3 == 0:
            record["preferredName"] = None
        if dice >> 48 & 7 == 0:
            record["certifications"] = [words.CERTIFICATIONS[dice >> 51 & 3], words.CERTIFICATIONS[dice >> 53 & 3]]
        if dice >> 55 & 7 == 1:
            record["images"] = [
                {"resolution": f"x{size}", "imageUri": f"https://images.{_DOMAIN}/{record['id']}/{size}.png"}
                for size in (48, 96, 400)
            ]
        if dice >> 58 & 7:  # one in eight has never signed in
            record["dateLastLogin"] = (
                f"2026-{1 + (dice >> 5) % 10:02d}-{1 + (dice >> 9) % 28:02d}T{(dice >> 14) % 24:02d}:"
                f"{(dice >> 19) % 60:02d}:{(dice >> 26) % 60:02d}.{(dice >> 32) % 1000:03d}Z"
            )


def scim_user(user: Record) -> Record:
    """A user as the SCIM listing serves it (model ``ScimV2User``)."""
    return {
        "id": user["id"],
        "schemas": [
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        ],
        "active": user["state"] == "active",
        "userName": user["username"],
        "displayName": user["name"],
        "title": user["title"],
        "emails": [{"value": user["email"], "type": "work", "primary": True}],
        "phoneNumbers": [
            {"value": contact["address"], "type": "work", "primary": True}
            for contact in user["primaryContactInfo"]
            if contact["mediaType"] == "PHONE"
        ],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "division": user["division"]["name"],
            "department": user["department"],
        },
        "meta": {
            "resourceType": "User",
            "location": f"/api/v2/scim/v2/users/{user['id']}",
            "version": f"W/\"{user['version']}\"",
        },
    }
