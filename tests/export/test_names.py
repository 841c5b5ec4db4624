"""Names beside ids: read once, kept in the job, and never a name that the organisation does not have."""

from __future__ import annotations

import asyncio
import csv
import sqlite3
from collections import Counter

import orjson
import pytest

from genesys_export.catalog import Column, load
from genesys_export.client import AsyncSession, Credentials, RateBudget
from genesys_export.errors import ConfigurationError, JobFileDamaged
from genesys_export.export import Also, JobState, fill_from_parents, save_again
from genesys_export.export.names import named, needed, with_names
from genesys_export.export.preflight import preflight
from genesys_export.output import verify

A, B, X = (f"{n:08x}-0000-4000-8000-000000000000" for n in (1, 2, 3))
NAMES = {"users": {A: "Ann", B: "Bob"}, "queues": {A: "Sales"}, "divisions": {A: ""}}
DAY = "2026-11-08/2026-11-09"


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"userId": A, "n": 1}, {"userId": A, "userName": "Ann", "n": 1}),
        ({"userId": X}, {"userId": X, "userName": None}), ({"userId": None}, {"userId": None}),
        ({"userId": A, "userName": "came"}, {"userId": A, "userName": "came"}),
        ({"backupQueueId": A}, {"backupQueueId": A, "backupQueueName": "Sales"}),
        ({"userIds": [B, X]}, {"userIds": [B, X], "userNames": ["Bob", None]}), ({"userIds": []}, {"userIds": [],
        "userNames": []}),
        ({"user": {"id": A, "selfUri": "/"}}, {"user": {"id": A, "name": "Ann", "selfUri": "/"}}),
        ({"user": {"id": A, "name": "came"}}, {"user": {"id": A, "name": "came"}}),
        ({"createdBy": B}, {"createdBy": B, "createdByName": "Bob"}), ({"createdBy": "system"},
        {"createdBy": "system"}),
        ({"division": {"id": A}}, {"division": {"id": A, "name": ""}}),
        ({"all": [{"agentId": B}, 1]}, {"all": [{"agentId": B, "agentName": "Bob"}, 1]}),
        ({"flowId": A, "contextId": A, "superuserId": A}, {"flowId": A, "contextId": A, "superuserId": A}),
        ("text", "text"), (None, None), ([{"userId": A}], [{"userId": A, "userName": "Ann"}]),
    ],
)  # fmt: skip
def test_a_name_stands_behind_its_id(record, expected):
    """In the order of a record's fields; what came, what is unknown and what nothing lists stay as they are."""
    before = orjson.dumps(record)
    assert orjson.dumps(named(record, NAMES)) == orjson.dumps(expected)
    assert orjson.dumps(record) == before


def test_only_what_lacks_a_name_has_to_be_listed():
    records = [{"userId": A, "userName": "came"}, {"queue": {"id": A, "name": "Sales"}}, {"flowIds": [], "x": [[]]}]
    assert needed(records) == []
    assert needed([*records, {"x": [{"skillId": A}]}, {"wrapUpCode": A}, {"language": "en-us"}]) == [
        "wrap-up codes", "skills",
    ]  # fmt: skip


def test_columns_of_names_stand_behind_those_of_the_ids():
    columns = [Column("id"), Column("userId"), Column("user.id"), Column("queue.id"), Column("queue.name")]
    assert [each.path for each in with_names(columns)] == [
        "id", "userId", "userName", "user.id", "user.name", "queue.id", "queue.name",
    ]  # fmt: skip


@pytest.fixture
def asked(organisation, sitting):
    """What the check before an export tells."""

    def asked(*requests, names=False):
        async def main():
            credentials = Credentials(organisation.client_id, organisation.client_secret)
            async with AsyncSession(sitting.hosts, credentials, budget=RateBudget(reserve=0.0)) as session:
                found = [await preflight(session, request, names=names) for request in requests]
                return found if len(found) > 1 else found[0]

        return asyncio.run(main())

    return asked


def calls(organisation):
    return Counter(call.path for call in organisation.requests)


def names_in(organisation, listing):
    return {each["id"]: each["name"] for each in organisation.records(listing)}


def test_every_name_is_the_one_that_the_organisation_has(organisation, store, ask, sitting, tmp_path):
    """In each of several files, and in what is saved again, which needs no call."""
    request = ask("conversations", interval=DAY, names=True, also=(Also(tmp_path / "out.csv", "csv"),))
    result = sitting.run(store.create(request))
    assert (result.state, result.complete) == (JobState.DONE, True)
    users = {each["id"]: each["name"] for each in organisation.users("any")}
    queues, codes = names_in(organisation, "routing/queues"), names_in(organisation, "routing/wrapupcodes")
    seen = Counter()

    def look(value):
        if isinstance(value, list):
            list(map(look, value))
        elif isinstance(value, dict):
            for name, known in (("userId", users), ("queueId", queues), ("wrapUpCode", codes)):
                if name in value:
                    title = "wrapUpCodeName" if name == "wrapUpCode" else f"{name[:-2]}Name"
                    assert value[title] == known.get(value[name])
                    seen[name] += 1
            list(map(look, value.values()))

    records = [orjson.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    look(records)
    assert len(seen) == 3
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    divisions = names_in(organisation, "authorization/divisions")
    for row in rows:
        assert [divisions[each] for each in orjson.loads(row["divisionIds"])] == orjson.loads(row["divisionNames"])
    made = len(organisation.requests)
    columns = ("conversationId", "participants[].userName")
    saved = save_again(store, result.job, tmp_path / "again.jsonl", columns=columns)
    assert (saved.records, len(organisation.requests)) == (len(records), made)
    assert verify(tmp_path / "again.jsonl")["names"] is True


def test_the_check_before_tells_what_the_names_cost(store, ask, sitting, asked):
    """And that is what they cost, with the one call that asks whose records they are."""
    request = ask("conversations", interval=DAY, names=True)

    found, without = asked(request), asked(ask("conversations", interval=DAY))
    assert set(found.names) == {"users", "queues", "wrap-up codes", "divisions"}
    assert (found.calls, found.seconds >= without.seconds) == (without.calls + found.name_calls, True)
    result = sitting.run(store.create(request))
    assert result.requests == found.calls + 1


def test_what_names_would_cost_is_told_where_they_are_not_asked_for(organisation, ask, asked):
    """Asked once for all exports of a session; with it the answer for an export with names is known, too."""
    plain = ask("conversations", interval=DAY)
    first, again, users = asked(plain, plain, ask("users"), names=True)
    assert calls(organisation)["/api/v2/users"] == 2  # once for its length, once for its records
    assert {calls(organisation)[f"/api/v2/{each}"] for each in ("routing/queues", "authorization/divisions")} == {1}
    assert (again.name_costs, users.names) == (first.name_costs, ("users",))
    found = asked(ask("conversations", interval=DAY, names=True))
    told = first.of(found.request)
    assert (told.calls, told.name_costs) == (found.calls, found.name_costs)
    assert told.calls == first.calls + first.name_calls
    assert told.of(plain).calls == first.calls


def test_the_ids_of_parents_cost_no_names(store, ask, asked, sitting):
    """They are read to be filled in; what stands in the file are the records below them."""
    endpoint = load().find("user routing skills")
    every = fill_from_parents(load(), endpoint, ["userId"])
    request = ask("user routing skills", for_every=every, names=True)
    found = asked(request)
    job = sitting.run(store.create(request)).job
    opened = store.open(job)
    assert set(opened.file.names()) == set(found.names)
    opened.close()


def test_a_further_file_takes_room_on_the_disk(ask, asked, tmp_path):
    found = asked(ask("users"))
    more = found.of(ask("users", also=(Also(tmp_path / "out.csv", "csv"),)))
    assert found.size < more.size < 2 * found.size


def test_stopped_while_names_are_read_a_listing_that_is_whole_is_not_read_again(
    organisation, store, ask, sitting, tmp_path
):
    """Nor is a record."""
    class Stopping(list):
        def append(self, call):
            super().append(call)
            if call.path == "/api/v2/routing/wrapupcodes":
                sitting.export.pause()

    organisation.requests = Stopping()
    result = sitting.run(store.create(ask("conversations", interval=DAY, names=True)))
    assert result.state is JobState.PAUSED
    assert not (tmp_path / "out.jsonl").exists()
    before, organisation.requests = organisation.requests, []
    assert "/api/v2/routing/queues" in {call.path for call in before}
    result = sitting.run(store.open(result.job))
    assert (result.state, result.complete) == (JobState.DONE, True)
    assert {call.path for call in before} & {call.path for call in organisation.requests} <= {
        "/api/v2/routing/wrapupcodes", "/oauth/token",
    }  # fmt: skip
    assert calls(organisation)["/api/v2/authorization/divisions"] == 1


def test_names_that_may_not_be_read_cost_nothing_but_themselves(organisation, store, ask, sitting, tmp_path):
    """The result names them; the file is complete, and the others have theirs."""
    organisation.denied.add("/api/v2/routing/queues")
    result = sitting.run(store.create(ask("conversations", interval=DAY, names=True)))
    assert (result.state, result.complete) == (JobState.DONE, True)
    assert any(note.startswith("The names of queues are missing:") for note in result.notes)
    text = (tmp_path / "out.jsonl").read_text("utf-8")
    assert ('"queueName":"' in text, '"userName":"' in text) == (False, True)


def test_without_the_option_no_name_is_asked_for(organisation, store, ask, sitting, tmp_path):
    sitting.run(store.create(ask("conversations", interval=DAY)))
    assert "/api/v2/users" not in calls(organisation)
    assert '"userName"' not in (tmp_path / "out.jsonl").read_text("utf-8")


def test_columns_of_names_can_be_chosen_where_names_are_read(ask, tmp_path):
    """Else they are refused, as any other that the records do not have."""
    columns = ("divisionIds", "divisionNames=Divisions", "participants[].userName")
    assert ask("conversations", interval=DAY, names=True, columns=columns).checked().columns == columns
    with pytest.raises(ConfigurationError, match="divisionNames"):
        ask("conversations", interval=DAY, columns=columns).checked()
    with pytest.raises(ConfigurationError, match="managerName"):
        ask("conversations", interval=DAY, names=True, columns=("managerName",)).checked()


def test_a_name_that_was_damaged_is_noticed(store, ask, sitting, tmp_path):
    """Never a wrong name in a file."""
    job = sitting.run(store.create(ask("users", names=True))).job
    [path] = (tmp_path / "state").rglob("*.job.sqlite")
    db = sqlite3.connect(path)
    assert db.execute("UPDATE names SET name='somebody else' WHERE rowid=1").rowcount == 1
    db.commit()
    db.close()
    with pytest.raises(JobFileDamaged, match="name"):
        save_again(store, job, tmp_path / "again.csv")
    assert not (tmp_path / "again.csv").exists()
