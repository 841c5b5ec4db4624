"""External contacts: the customers' side of the address book (model ``ExternalContact``)."""

from __future__ import annotations

from genesys_export.demo import words
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.configuration import date
from genesys_export.demo.seeding import Stream


def contacts(seed: int, count: int, divisions: list[Record]) -> Collection:
    """``count`` contacts, made one by one."""
    stream = Stream(seed, "contact")

    def make(index: int) -> Record:
        ident, dice = stream.uuid(index), stream.bits(index)
        place = dice % len(words.CITIES)
        number = f"+49{(dice >> 10) % 10**9:09d}"
        record: Record = {
            "id": ident,
            "division": {"id": divisions[0]["id"], "selfUri": divisions[0]["selfUri"]},
            "firstName": words.GIVEN[(dice >> 3) % len(words.GIVEN)],
            "lastName": words.FAMILY[(dice >> 9) % len(words.FAMILY)],
            "title": None,
            "workPhone": {"display": number, "userInput": f"0{number[3:]}", "e164": number, "countryCode": "DE"},
            "workEmail": f"contact{index:07d}@customers.example",
            "address": {
                "address1": f"Line one {dice % 200}\nBackyard; left",
                "city": words.CITIES[place],
                "postalCode": f"{dice % 100_000:05d}",
                "countryCode": words.COUNTRIES[place],
            },
            "createDate": date(dice),
            "modifyDate": date(dice >> 3),
            "surveyOptOut": bool(dice >> 20 & 1),
            "customFields": {"loyalty_text": f"{dice % 1000:06d}"} if dice >> 21 & 1 else {},
            "type": "Curated",
            "selfUri": f"/api/v2/externalcontacts/contacts/{ident}",
        }
        if dice >> 22 & 1:
            record["salutation"] = "Dr. “Doc”"
        return record

    return Collection(count, make, fresh=lambda number: make(count + number))
