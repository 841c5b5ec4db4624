"""Names beside ids: which fields hold the id of something that has a name, and records with the names added.

``userId`` gets a ``userName`` behind it, ``queueIds`` get ``queueNames``, and an object such as ``createdBy`` that came
with an id alone gets a ``name``. What came is not changed, and an id that its listing does not know has no name.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from genesys_export.catalog import Column
from genesys_export.catalog.facts import Kind
from genesys_export.output import Bodies, Records

if TYPE_CHECKING:
    from genesys_export.export.lookup import Lookup
    from genesys_export.export.request import ExportRequest

LISTINGS = {
    "users": "GET /api/v2/users", "queues": "GET /api/v2/routing/queues",
    "wrap-up codes": "GET /api/v2/routing/wrapupcodes", "divisions": "GET /api/v2/authorization/divisions",
    "skills": "GET /api/v2/routing/skills", "languages": "GET /api/v2/routing/languages",
    "flows": "GET /api/v2/flows", "groups": "GET /api/v2/groups", "teams": "GET /api/v2/teams",
    "roles": "GET /api/v2/authorization/roles", "locations": "GET /api/v2/locations",
    "campaigns": "GET /api/v2/outbound/campaigns", "contact lists": "GET /api/v2/outbound/contactlists",
}  # fmt: skip
"""Operations of the catalogue that give ids with their names, by what they list."""
_WORDS = {
    "users": (
        "user", "agent", "manager", "evaluator", "assignee", "facilitator", "creator", "createdBy", "modifiedBy",
        "updatedBy", "reviewedBy", "submittedBy", "publishedBy", "uploadedBy", "lockedBy", "deletedBy",
    ),
    "queues": ("queue",), "wrap-up codes": ("wrapUpCode", "wrapupCode"), "divisions": ("division",),
    "skills": ("skill",), "languages": ("language",), "flows": ("flow",), "groups": ("group",), "teams": ("team",),
    "roles": ("role",), "locations": ("location",), "campaigns": ("campaign",), "contact lists": ("contactList",),
}  # fmt: skip
"""What fields call them; ``backupQueueId`` ends with the same word."""
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE).fullmatch
Names = Mapping[str, Mapping[str, str]]
"""By listing and id."""


@functools.lru_cache(maxsize=10_000)
def listing_of(word: str) -> str:
    """What lists the things that a field of this name, without ``Id``, stands for; empty where nothing does."""
    for listing, words in _WORDS.items():
        if any(word == each or word.endswith(each[0].upper() + each[1:]) for each in words):
            return listing
    return ""


@functools.lru_cache(maxsize=10_000)
def _field(name: str) -> tuple[str, str, str]:
    """What lists what a field holds, its form (``id``, ``ids``, or ``whole``), and what the field of the name is."""
    for ending, form, title in (("Id", "id", "Name"), ("Ids", "ids", "Names")):
        word = name.removesuffix(ending)
        if word != name:
            return listing_of(word), form, f"{word}{title}"
    return listing_of(name), "whole", f"{name}Name"


def named(value: Any, names: Names) -> Any:
    """A record, or what is in one, with the names that are known behind the ids."""
    if type(value) is list:
        return [named(each, names) if type(each) in {dict, list} else each for each in value]
    if type(value) is not dict:
        return value
    found: dict[str, Any] = {}
    for name, inner in value.items():
        if type(inner) in {dict, list}:
            inner = named(inner, names)  # noqa: PLW2901 - the same with names in it
        found[name] = inner
        for listing, title, ids in _ids(name, inner):
            known = names.get(listing)
            if known is None or (title in value and title != name):
                continue
            if title == name:
                found[name] = _with_name(inner, known.get(ids))
            else:
                found[title] = [known.get(each) for each in ids] if type(ids) is list else known.get(ids)
    return found


def _ids(name: str, value: Any) -> Iterator[tuple[str, str, Any]]:
    """Of a field that holds ids: what lists them, the field of the names, and the ids; the field itself for objects."""
    listing, form, title = _field(name)
    if not listing or value is None:
        return
    one = type(value) is str and (form == "id" or (form == "whole" and _ID(value)))
    if one or (form == "ids" and type(value) is list and all(type(each) is str for each in value)):
        yield listing, title, value
    elif form == "whole" and type(value) is dict and type(value.get("id")) is str and "name" not in value:
        yield listing, name, value["id"]


def _with_name(value: dict[str, Any], name: str | None) -> dict[str, Any]:
    """An object with its name behind its id."""
    found: dict[str, Any] = {}
    for each, inner in value.items():
        found[each] = inner
        if each == "id":
            found["name"] = name
    return found


def needed(records: Iterable[Any]) -> list[str]:
    """What has to be listed for the names of what the records hold ids of."""
    found: set[str] = set()

    def look(value: Any) -> None:
        if type(value) is list:
            for each in value:
                look(each)
        elif type(value) is dict:
            for name, inner in value.items():
                found.update(each for each, title, ids in _ids(name, inner) if ids and title not in {*value} - {name})
                if type(inner) in {dict, list}:
                    look(inner)

    for record in records:
        look(record)
    return [listing for listing in LISTINGS if listing in found]


def needed_of(columns: Collection[Column]) -> list[str]:
    """The same before the first record came: by the columns that the catalogue knows."""
    found: set[str] = set()
    paths = {column.path for column in columns}
    for path in paths:
        found.update(listing for listing, title in _of_path(path) if title not in paths)
    return [listing for listing in LISTINGS if listing in found]


def with_names(columns: Sequence[Column]) -> list[Column]:
    """The columns of an endpoint with those of the names behind those of the ids."""
    paths, found = {column.path for column in columns}, []
    for column in columns:
        found.append(column)
        kind: Kind = "any" if column.path.endswith("By") else "text"  # it may be an object in all records
        found += [Column(title, kind) for _, title in _of_path(column.path) if title not in paths]
    return found


def _of_path(path: str) -> Iterator[tuple[str, str]]:
    """What lists what a column of ids holds, and the column of the names."""
    above, dot, last = path.rpartition(".")
    if last == "id" and above:
        word = above.rpartition(".")[2]
        if _field(word)[1] == "whole" and listing_of(word):
            yield listing_of(word), f"{above}.name"
        return
    listing, form, title = _field(last)
    if listing and (form != "whole" or last.endswith("By")):
        yield listing, f"{above}{dot}{title}"


def id_paths(path: str) -> list[str]:
    """The columns of ids that a column of names may stand beside; none where it cannot be one."""
    above, dot, last = path.rpartition(".")
    if last == "name" and listing_of(above.rpartition(".")[2]):
        return [f"{above}.id"]
    for ending, others in (("Name", ("Id", "")), ("Names", ("Ids",))):
        word = last.removesuffix(ending)
        if word != last and listing_of(word):
            return [f"{above}{dot}{word}{other}" for other in others]
    return []


def columns_of(request: ExportRequest) -> Sequence[Column]:
    """The columns that the catalogue knows of what a request's files hold."""
    known = request.endpoint.file_columns
    return with_names(known) if request.names else known


class JobRecords:
    """Gives the records of a job anew at every call, as its files are to hold them.

    Args:
        file: where they are.
        request: what the files are to be.

    Attributes:
        counted: whether every record was read by now, with its checksum, and there were as many as there should be.
    """

    def __init__(self, file: Lookup, request: ExportRequest) -> None:
        self.file, self._request, self.counted = file, request, False
        self._names = file.names() if request.names else None

    def __call__(self) -> Iterator[Any]:
        """All of them, in the order of the file."""
        return self.of(self.file.records(self._request.max_records))

    def simplest(self) -> Records:
        """The same as their JSON, where nothing is to be done to them: a file of most formats is written sooner."""
        plain = self._names is None and self._request.max_records is None and not self._request.for_every
        return Bodies(self.file.bodies) if plain and self.file.as_they_came() else self

    def of(self, records: Iterable[Any]) -> Iterator[Any]:
        """Some that were read already."""
        return iter(records) if self._names is None else (named(record, self._names) for record in records)
