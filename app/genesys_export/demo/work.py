"""Work items (model ``Workitem``)."""

from __future__ import annotations

from genesys_export.demo import words
from genesys_export.demo.collection import Record
from genesys_export.demo.configuration import date, reference
from genesys_export.demo.people import People
from genesys_export.demo.seeding import Stream

WORKITEMS = 330
_STATES = (("Open", "New"), ("InProgress", "In progress"), ("Waiting", "On hold; customer"), ("Closed", "Done"))


def workitems(seed: int, people: People, divisions: list[Record]) -> list[Record]:
    """Tasks of three types in two workbins; some without an assignee, some never due."""
    stream, kinds, bins, states = (Stream(seed, kind) for kind in ("workitem", "worktype", "workbin", "workstatus"))
    found = []
    for index in range(WORKITEMS):
        ident, dice = stream.uuid(index), stream.bits(index)
        category, status = _STATES[dice % len(_STATES)]
        record: Record = {
            "id": ident,
            "name": f"Task {index:04d} {words.TOPICS[dice % len(words.TOPICS)]}",
            "division": reference(divisions[(dice >> 4) % len(divisions)]),
            "type": _named("worktypes", kinds.uuid(dice % 3), f"Type {dice % 3}"),
            "description": f"Line one\nline two of task {index}" if index % 3 else None,
            "priority": dice % 25,
            "dateCreated": date(dice),
            "dateModified": date(dice >> 3),
            "status": _named("statuses", states.uuid(dice % len(_STATES)), status),
            "statusCategory": category,
            "workbin": _named("workbins", bins.uuid(dice % 2), f"Workbin {dice % 2}"),
            "assignmentState": "Connected" if category == "InProgress" else "Idle",
            "autoStatusTransition": bool(dice & 8),
            "customFields": {"claim_text": f"{dice % 10**5:06d}"},
            "selfUri": f"/api/v2/taskmanagement/workitems/{ident}",
        }
        if dice & 16:
            user = people.active_index((dice >> 12) % people.count)
            record["assignee"] = {**people.reference((dice >> 12) % people.count), "name": people.name(user)}
        if dice & 32:
            record["dateDue"] = date(dice >> 7)
        found.append(record)
    return found


def _named(path: str, ident: str, name: str) -> Record:
    return {"id": ident, "name": name, "selfUri": f"/api/v2/taskmanagement/{path}/{ident}"}
