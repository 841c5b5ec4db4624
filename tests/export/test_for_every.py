"""A child listing for every parent: all of them, once each, whatever becomes of single ones."""

from __future__ import annotations

import csv
import json
import re

import pytest

from genesys_export.catalog import load
from genesys_export.export import JobState, fill_from_parents
from genesys_export.paging import PageFetched

LEVELS = fill_from_parents(load(), load().find("queue members"), ["queueId"])


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def truth(organisation):
    """Every membership as (queue, person), in the order of the queues."""
    return [
        (queue["id"], member["id"])
        for queue in organisation.records("routing/queues")
        for member in organisation.records(f"routing/queues/{queue['id']}/members")
    ]


def found(path):
    return [(record["_parent"]["id"], record["id"]) for record in lines(path)]


def test_members_of_every_queue(organisation, store, ask, sitting, tmp_path, truth):
    result = sitting.run(store.create(ask("queue members", for_every=LEVELS)))
    assert (result.state, result.error, result.complete, result.notes) == (JobState.DONE, None, True, ())
    assert found(tmp_path / "out.jsonl") == truth
    assert len(truth) == result.records == result.total > len(set(truth)) * 0.9
    names = {queue["id"]: queue["name"] for queue in organisation.records("routing/queues")}
    assert all(record["_parent"]["name"] == names[record["_parent"]["id"]] for record in lines(tmp_path / "out.jsonl"))


def test_a_csv_begins_with_the_parents_columns(store, ask, sitting, tmp_path, truth):
    sitting.run(store.create(ask("queue members", for_every=LEVELS, out=tmp_path / "m.csv", format="csv")))
    with (tmp_path / "m.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:3] == ["_parent.id", "_parent.name", "id"]
    assert [(row["_parent.id"], row["id"]) for row in rows] == truth


def test_a_queue_that_is_forbidden_is_named_and_does_not_stop_the_rest(
    organisation, store, ask, sitting, tmp_path, truth
):
    queue = organisation.records("routing/queues")[3]
    organisation.denied.add(f"/api/v2/routing/queues/{queue['id']}/members")
    result = sitting.run(store.create(ask("queue members", for_every=LEVELS)))
    assert (result.state, result.complete, result.forbidden, result.gone) == (JobState.DONE, False, 1, 0)
    assert queue["name"] in result.notes[0]
    assert found(tmp_path / "out.jsonl") == [each for each in truth if each[0] != queue["id"]]


def test_a_queue_whose_id_can_stand_in_no_path_is_named_and_does_not_stop_the_rest(
    organisation, store, ask, sitting, tmp_path, truth
):
    queue = organisation.records("routing/queues")[3]
    known, queue["id"] = queue["id"], "one/two"
    result = sitting.run(store.create(ask("queue members", for_every=LEVELS)))
    assert (result.state, result.error, result.complete, result.left_out) == (JobState.DONE, None, False, 1)
    assert f"{queue['name']} was skipped, not asked for" in result.notes[0]
    assert found(tmp_path / "out.jsonl") == [each for each in truth if each[0] != known]


def test_paused_between_children_it_goes_on_with_the_next(organisation, store, ask, sitting, tmp_path, truth):
    def pause(export, event):
        if isinstance(event, PageFetched) and export.progress.pages == 7:
            export.pause()

    job = store.create(ask("queue members", for_every=LEVELS, concurrency=1))
    assert sitting.run(job, pause).state is JobState.PAUSED
    assert store.summaries()[0].listings == 1  # of the parts, the one that lists the queues
    result = sitting.run(store.open("latest"))
    assert (result.state, result.complete, result.duplicates) == (JobState.DONE, True, 0)
    assert found(tmp_path / "out.jsonl") == truth
    assert result.requests == organisation.faults.api_requests
    asked = [(request.path, request.query) for request in organisation.requests]
    assert len(set(asked)) == len(asked)


def test_of_a_later_child_no_more_pages_are_fetched_than_the_limit_leaves(organisation, store, ask, sitting):
    queues = organisation.records("routing/queues")
    counts = [len(organisation.records(f"routing/queues/{queue['id']}/members")) for queue in queues]
    child = next(at for at, count in enumerate(counts) if at and count >= 8)
    most = sum(counts[:child]) + 3
    result = sitting.run(store.create(ask("queue members", for_every=LEVELS, page_size=2, max_records=most)))
    assert (result.records, result.state) == (most, JobState.DONE)
    path = f"/api/v2/routing/queues/{queues[child]['id']}/members"
    asked = [each.query for each in organisation.requests if each.path == path]
    assert sorted(re.search(r"pageNumber=(\d+)", query)[1] for query in asked) == ["1", "2"]
    assert not [each for each in organisation.requests if queues[child + 1]["id"] in each.path]


def test_a_limit_of_records_holds_across_children_also_when_resumed(organisation, store, ask, sitting, tmp_path, truth):
    result = sitting.run(store.create(ask("queue members", for_every=LEVELS, max_records=30)))
    assert (result.state, result.complete, result.records) == (JobState.DONE, False, 30)
    assert found(tmp_path / "out.jsonl") == truth[:30]
