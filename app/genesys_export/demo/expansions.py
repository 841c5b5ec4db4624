"""What ``expand`` adds to a user: skills, languages, groups, presence and the like."""

from __future__ import annotations

from genesys_export.demo.collection import Record
from genesys_export.demo.configuration import reference
from genesys_export.demo.data import Dataset

_LANGUAGES = ("English", "Deutsch", "Español", "日本語")
_ROUTING = ("OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING")


def expanded(data: Dataset, user: Record, names: list[str]) -> Record:
    """The user with the named fields; names that are not known add nothing, as with the real API."""
    dice = int(user["id"][:8], 16)
    added: Record = {}
    for name in names:
        match name:
            case "skills":
                added[name] = _skills(data, user["id"], dice)
            case "languages":
                added[name] = _languages(user["id"], dice)
            case "groups":
                groups = data.listings["groups"]()
                added[name] = [reference(groups[(dice + step) % len(groups)]) for step in range(dice % 4)]
            case "routingStatus":
                added[name] = {"userId": user["id"], "status": _ROUTING[dice % 4]}
            case "presence":
                definition = data.listings["presence/definitions"]()[dice % 10]
                added[name] = {
                    "source": "PURECLOUD",
                    "presenceDefinition": {
                        "id": definition["id"],
                        "systemPresence": definition["systemPresence"],
                        "selfUri": definition["selfUri"],
                    },
                    "modifiedDate": "2026-10-01T08:00:00Z",
                }
            case "team":
                teams = data.listings["teams"]()
                added[name] = reference(teams[dice % len(teams)])
            case "locations":
                added[name] = _locations(data, dice)
            case "profileSkills":
                added[name] = []
    return {**user, **added}


def _skills(data: Dataset, user_id: str, dice: int) -> list[Record]:
    skills = data.listings["routing/skills"]()
    return [
        {
            "id": skill["id"],
            "name": skill["name"],
            "proficiency": float(1 + (dice + step) % 5),
            "state": "active",
            "skillUri": skill["selfUri"],
            "selfUri": f"/api/v2/users/{user_id}/routingskills/{skill['id']}",
        }
        for step in range(dice % 6)
        for skill in [skills[(dice + 7 * step) % len(skills)]]
    ]


def _locations(data: Dataset, dice: int) -> list[Record]:
    """One person in three works at no place in particular."""
    places = data.listings["locations"]()
    return [
        {"id": place["id"], "locationDefinition": reference(place)}
        for place in [places[dice % len(places)]]
        if dice % 3
    ]


def _languages(user_id: str, dice: int) -> list[Record]:
    return [
        {
            "id": f"00000000-0000-4000-8000-{number:012d}",
            "name": _LANGUAGES[number],
            "proficiency": float(1 + dice % 5),
            "state": "active",
            "languageUri": f"/api/v2/routing/languages/00000000-0000-4000-8000-{number:012d}",
            "selfUri": f"/api/v2/users/{user_id}/routinglanguages/00000000-0000-4000-8000-{number:012d}",
        }
        for number in sorted({dice % 4, dice // 4 % 4})
    ]
