"""A new job needs no index of its keys until one comes twice; what it keeps and drops is the same with and without."""

from __future__ import annotations

import random
import sqlite3
from dataclasses import replace

import pytest

from genesys_export.catalog import own_endpoint
from genesys_export.errors import JobFileDamaged, JobInUse, NoRoom, StoreError
from genesys_export.export import DEMO, ExportRequest, JobState
from genesys_export.export import known as known_module
from genesys_export.export.delivery import Delivery
from genesys_export.export.known import Known
from genesys_export.export.parts import Seed
from genesys_export.export.schema import keys_are_indexed
from genesys_export.paging import Checkpoint

PEOPLE = own_endpoint("/api/v2/users", "page-number")


@pytest.fixture
def job(store, tmp_path):
    """A new job; closed at the end."""
    made = store.create(ExportRequest(PEOPLE, DEMO, "demo", tmp_path / "users.csv", format="csv"))
    yield made
    made.close()


def record(name):
    """One with an id, with an id and a version (``("a", 2)``), or with no id (``None``)."""
    if name is None:
        return {"name": "nobody"}
    return {"id": name} if isinstance(name, str) else {"id": name[0], "version": name[1]}


def page(number, *names):
    """A page of such records."""
    place = Checkpoint("page-number", {"pageNumber": number + 1}, number, 0)
    return Delivery([record(name) for name in names], place, "id", at={"pageNumber": number})


def kept(job):
    rows = job.file.db.execute("SELECT key, body, reading FROM records ORDER BY seq").fetchall()
    return [tuple(row) for row in rows]


def counters(job):
    return tuple(job.file.db.execute("SELECT records, duplicates, pages FROM job").fetchone())


def indexed(job):
    return keys_are_indexed(job.file.db)


def test_a_listing_that_repeats_nothing_needs_no_index(job):
    job.file.commit([page(1, "a", "b"), page(2, "c", None)])
    job.file.commit([page(3, "d")])
    assert counters(job) == (5, 0, 3)
    assert not indexed(job)


@pytest.mark.parametrize(
    "pages",
    [
        [[page(1, "a", "b"), page(2, "b", "c")]], [[page(1, "a", "b")], [page(2, "b", "c")]],
        [[page(1, "a", "b", "b", "c")]], [[page(1, "a", "b")], [page(2, "c"), page(3, "b")]],
    ],
)  # fmt: skip
def test_a_key_that_comes_twice_is_kept_once_and_the_index_is_made(job, pages):
    """On the next page, on one of those written together, or on its own page."""
    for together in pages:
        job.file.commit(together)
    assert [row[0] for row in kept(job)] == ["a", "b", "c"]
    assert counters(job)[:2] == (3, 1)
    assert indexed(job)


def test_more_keys_than_are_remembered_are_indexed(job, monkeypatch):
    monkeypatch.setattr(known_module, "MOST", 3)
    job.file.commit([page(1, "a", "b", "c")])
    assert not indexed(job)
    job.file.commit([page(2, "d")])
    assert indexed(job)
    job.file.commit([page(3, "a", "e")])
    assert (len(kept(job)), counters(job)[:2]) == (5, (5, 1))


def test_at_the_end_of_a_sitting_the_index_is_there(store, job):
    """Without it nobody would notice damage to a key."""
    job.file.commit([page(1, "a", "b")])
    job.close()
    opened = store.open(job.id)
    assert indexed(opened)
    opened.file.commit([page(2, "b", "c")])
    assert (len(kept(opened)), counters(opened)[:2]) == (3, (3, 1))
    opened.close()


def test_a_key_that_is_damaged_is_noticed(store, job):
    job.file.commit([page(1, *(f"key-{number:03}" for number in range(300)))])
    job.close()
    path = store.path(job.id)
    content = bytearray(path.read_bytes())
    content[content.index(b'key-150{"id"') + 4] ^= 1
    path.write_bytes(content)
    with pytest.raises(JobFileDamaged):
        store.open(job.id)


def test_a_job_that_another_program_took_over_is_left_to_it(job):
    job.file.commit([page(1, "a", "b")])
    job.file.db.execute("UPDATE lease SET token='another'")
    with pytest.raises(JobInUse):
        job.file.index()
    assert not indexed(job)


def test_a_full_disk_at_the_end_of_a_sitting_costs_the_index_only(store, job, monkeypatch):
    job.file.commit([page(1, "a", "b")])
    with monkeypatch.context() as broken:
        broken.setattr(type(job.file), "index", lambda _: (_ for _ in ()).throw(NoRoom("the disk is full")))
        job.close()
    opened = store.open(job.id)
    assert not indexed(opened)  # as after a kill
    opened.file.commit([page(2, "b", "c")])
    assert indexed(opened)
    assert (len(kept(opened)), counters(opened)[:2]) == (3, (3, 1))
    opened.close()


def test_a_record_that_a_later_part_brought_first_may_come_twice_on_a_page(job):
    """It belongs to the earlier part, once."""
    job.file.split_part(1, [Seed(0, {"slice": "1"}), Seed(0, {"slice": "2"})])
    job.file.commit([replace(page(1, "c", "b", "a"), part=3)])
    job.file.commit([replace(page(1, "a", "b", "a", "d"), part=2)])
    rows = job.file.db.execute("SELECT key, part FROM records ORDER BY seq").fetchall()
    assert list(map(tuple, rows)) == [("c", 3), ("d", 2), ("a", 2), ("b", 2)]
    assert counters(job)[0] == 4


def test_a_second_reading_renews_what_the_first_one_brought(job):
    job.file.commit([page(1, ("a", 1), ("b", 1))])
    job.file.restart_part()
    job.file.commit([page(1, ("a", 2), ("b", 1))])
    assert [(row[0], row[2]) for row in kept(job)] == [("a", 2), ("b", 2)]
    assert b'"version":2' in kept(job)[0][1]
    assert counters(job)[0] == 2


def test_what_could_not_be_written_is_written_the_next_time(job, monkeypatch):
    """Its keys are remembered, but they are not there: nothing is taken for a duplicate."""
    job.file.commit([page(1, "a")])
    with monkeypatch.context() as broken:
        broken.setattr(type(job.file), "_add_calls", lambda *_: (_ for _ in ()).throw(sqlite3.OperationalError("disk")))
        with pytest.raises(StoreError):
            job.file.commit([page(2, "b", "c"), page(3, "d")])
    assert [row[0] for row in kept(job)] == ["a"]
    job.file.commit([page(2, "b", "c"), page(3, "d")])
    assert [row[0] for row in kept(job)] == ["a", "b", "c", "d"]
    assert counters(job)[:2] == (4, 0)


def test_an_index_whose_transaction_failed_is_made_the_next_time(job, monkeypatch):
    job.file.commit([page(1, "a")])
    with monkeypatch.context() as broken:
        broken.setattr(type(job.file), "_add_calls", lambda *_: (_ for _ in ()).throw(sqlite3.OperationalError("disk")))
        with pytest.raises(StoreError):
            job.file.commit([page(2, "a", "b")])
    assert not indexed(job)
    job.file.commit([page(2, "a", "b")])
    assert ([row[0] for row in kept(job)], counters(job)[1]) == (["a", "b"], 1)


def test_keys_of_the_same_hash_are_told_apart(job, monkeypatch):
    """They may cost an index, but no record."""
    monkeypatch.setattr(known_module, "hash", lambda _: 7, raising=False)
    job.file.commit([page(1, "a", "b")])
    assert indexed(job)
    job.file.commit([page(2, "c")])
    assert (len(kept(job)), counters(job)[:2]) == (3, (3, 0))


def test_what_cannot_be_told_once_cannot_be_told_any_more():
    known = Known()
    assert known.takes(["a", None, "b", None])
    assert not known.takes(["c", "a"])
    assert not known.takes(["d"])


@pytest.mark.parametrize("seed", range(60))
def test_with_and_without_an_index_the_same_is_kept(store, tmp_path, seed):
    """Pages of any kind, some together, some again, some after a new beginning."""

    def told(*, remembers):
        dice = random.Random(seed)
        job = store.create(ExportRequest(PEOPLE, DEMO, "demo", tmp_path / f"{remembers}.csv", format="csv"))
        if not remembers:
            job.file._known = None
        number, repeats = 0, dice.choice([0.0, 0.02, 0.3])
        for _ in range(dice.randrange(1, 8)):
            together = []
            for _ in range(dice.randrange(1, 5)):
                number += 1
                names = []
                for at in range(dice.randrange(6)):
                    name = f"{number}-{at}" if dice.random() >= repeats else f"{dice.randrange(1, number + 1)}-{at}"
                    names.append(dice.choice([name, name, name, (name, dice.randrange(2)), None]))
                together.append(page(number, *names))
            job.file.commit(together)
            if dice.random() < 0.1:
                job.file.restart_part()
        job.file.update(state=JobState.DONE)
        found = kept(job), counters(job), tuple(map(tuple, job.file.db.execute("SELECT seen, shifts FROM parts")))
        count = job.file.db.execute("SELECT count(*) FROM records").fetchone()[0]
        assert count == counters(job)[0]  # what the check of a file without an index relies on
        job.close()
        store.open(job.id).close()  # which looks through it
        return found

    assert told(remembers=True) == told(remembers=False)
