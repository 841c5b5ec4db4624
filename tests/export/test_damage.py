"""A flipped byte anywhere in a job file: a clear word or a correct result, never a wrong file."""

from __future__ import annotations

import contextlib
import random
import sqlite3

import pytest

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError, StoreError
from genesys_export.export import ExportRequest, JobState, JobStore, fill_from_parents
from genesys_export.export.delivery import Delivery
from genesys_export.export.parts import children, scope_of
from genesys_export.export.progress import Call
from genesys_export.paging import Checkpoint

PLACES = 1000


def work(store, out):
    """A job in the middle of its work, step by step: comes back after each commit, with the job still open."""
    endpoint = load().find("queue members")
    every = fill_from_parents(load(), endpoint, ["queueId"])
    job = store.create(ExportRequest(endpoint, "demo", "Demo", out, for_every=every))
    file = job.file
    queues = [{"id": f"q{n}", "name": f"Queue {n}"} for n in range(30)]
    yield job
    seeds = children(job.request, file.open_parts(1)[0], queues)
    file.commit([Delivery([], Checkpoint("page-number", None, 1, 30), seeds=seeds)])
    yield job
    for n in range(12):
        part = file.open_parts(1)[0]
        records = [
            {"id": f"u{i}", "name": f"Person {i} of {n}", "division": {"id": str(i % 3)}} for i in range(n, n + 40)
        ]
        at = Checkpoint("page-number", None if n % 2 else {"pageNumber": 2, "pageSize": 40}, 1, 40)
        scope = scope_of(job.request, part)
        call = Call(1.0, "GET", f"/api/v2/called/{n}", n, 200, 0.1, 40, 5, 300, 0.0, 1, "", f"correlation-{n}")
        file.commit([Delivery(records, at, "id", part=part.number, scope=scope, counted=40, calls=[call])])
        yield job
    file.update(state=JobState.PAUSED, notes=["a note"])
    yield job


@pytest.fixture
def whole(tmp_path):
    """A job file in the middle of its work, and everything an export would make of it."""
    store = JobStore(tmp_path)
    *_, job = work(store, tmp_path / "out.csv")
    job.close()
    return store, job.id, seen(store, job.id)


@pytest.fixture
def single(tmp_path):
    """A job file with one part, which has no index but that of its keys."""
    store = JobStore(tmp_path)
    job = store.create(ExportRequest(load().find("users"), "demo", "Demo", tmp_path / "out.csv"))
    for n in range(1, 9):
        records = [{"id": f"u{n}-{i}", "name": f"Person {i} of {n}", "note": "x" * (i % 60)} for i in range(100)]
        job.file.commit([Delivery(records, Checkpoint("page-number", {"pageNumber": n + 1}, n, n * 100), "id")])
    job.file.update(state=JobState.PAUSED)
    job.close()
    return store, job.id


@pytest.fixture
def killed(tmp_path):
    """The same, as a killed program leaves it: the log of its last changes beside it; and what it was at each step."""
    store, copies = JobStore(tmp_path), JobStore(tmp_path / "copies")
    copies.folder.mkdir(parents=True)
    steps = []
    for job in work(store, tmp_path / "out.csv"):
        files = {tail: (store.folder / f"{job.id}.job.sqlite{tail}").read_bytes() for tail in ("", "-wal")}
        put(copies, job.id, files)
        steps.append(seen(copies, job.id))
    job.close()
    return copies, job.id, files, steps


def put(store, name, files):
    """Have these be all the files that the job has."""
    path = store.folder / f"{name}.job.sqlite"
    for tail in ("", "-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
        if tail in files:
            path.with_name(path.name + tail).write_bytes(files[tail])


def looked_at(store, name):
    """Everything else that is shown of a job: told, or simply there."""
    [summary] = store.summaries()
    assert summary.id == name
    for look in (store.calls, store.notes):
        with contextlib.suppress(StoreError, ConfigurationError):
            assert isinstance(look(name), list)


def seen(store, name):
    job = store.open(name)
    try:
        file = job.file
        part = file.open_parts(1)[0]
        return (
            list(file.records()), job.request, part, file.checkpoint(part.number), file.part_counts(),
            file.row()["records"], file.row()["total"], file.expected(1), file.whole(),
        )  # fmt: skip
    finally:
        job.close()


def flipped(content, dice):
    """One byte with one bit changed, and everything with it."""
    place = dice.randrange(len(content))
    return place, content[:place] + bytes([content[place] ^ 1 << dice.randrange(8)]) + content[place + 1 :]


def test_a_flipped_byte_anywhere_is_told_or_harmless(whole):
    store, name, truth = whole
    intact = (store.folder / f"{name}.job.sqlite").read_bytes()
    assert len(intact) > 50_000
    dice, told = random.Random(7), 0
    for _ in range(PLACES):
        place, content = flipped(intact, dice)
        put(store, name, {"": content})
        looked_at(store, name)
        try:
            found = seen(store, name)
        except (StoreError, ConfigurationError):
            told += 1
        else:
            assert found == truth, f"byte {place}"
    assert told > PLACES / 4


def test_a_record_that_one_bit_took_out_of_its_part_is_told(single):
    """Its checksum, which tells the part, too, is never looked at where nobody reads it."""
    store, name = single
    db = sqlite3.connect(store.folder / f"{name}.job.sqlite")
    db.execute("UPDATE records SET part=0 WHERE seq=460")
    db.commit()
    db.close()
    with pytest.raises(StoreError, match="a record belongs to no part"):
        store.open(name)


@pytest.mark.parametrize(("table", "column"), [("job", "problem"), ("parts", "digest")])
def test_a_text_that_became_bytes_is_told(single, table, column):
    """One bit tells them apart."""
    store, name = single
    db = sqlite3.connect(store.folder / f"{name}.job.sqlite")
    db.execute(f"UPDATE {table} SET {column}=CAST({column} AS BLOB)")
    db.commit()
    db.close()
    with pytest.raises(StoreError, match=f"checksum of {table} is wrong"):
        store.open(name)


def test_every_byte_of_a_record_counts(whole):
    store, name, truth = whole
    path = store.folder / f"{name}.job.sqlite"
    intact = path.read_bytes()
    first = intact.index(b"Person 20 of 0")
    for place in range(first, first + 14):
        path.write_bytes(intact[:place] + bytes([intact[place] ^ 1]) + intact[place + 1 :])
        with pytest.raises(StoreError, match="damaged"):
            seen(store, name)
    path.write_bytes(intact)
    assert seen(store, name) == truth


def test_a_flipped_byte_anywhere_beside_a_killed_job_is_told_or_makes_it_what_it_was_a_few_pages_ago(killed):
    """What the log beside the database does not prove to be whole was never committed: it is fetched again."""
    store, name, files, steps = killed
    assert len(files["-wal"]) > 200_000
    dice, told, older = random.Random(8), 0, 0
    for _ in range(PLACES):
        tail = "-wal" if dice.random() < 0.9 else ""
        place, bit = dice.randrange(len(files[tail])), 1 << dice.randrange(8)
        content = bytearray(files[tail])
        content[place] ^= bit
        put(store, name, {**files, tail: bytes(content)})
        try:
            found = seen(store, name)
        except (StoreError, ConfigurationError):
            told += 1
        else:
            assert found in steps, f"{tail} byte {place}, bit {bit}"
            older += found != steps[-1]
    assert told
    assert older > PLACES / 10
    put(store, name, files)
    assert seen(store, name) == steps[-1]


@pytest.mark.parametrize(
    "what",
    [b"Person 7 of 0", b"page-number", b"/queueId=q11", b'"connection_name"', b"paused", b"a note", b"/api/v2/called/5",
     b"correlation-3", b"CREATE TABLE parts", b"CREATE TABLE job (", b"checkpoint TEXT", b"crc INTEGER",
     b"total INTEGER"],
)  # fmt: skip
def test_every_table_and_the_layout_itself_is_told_or_harmless(whole, what):
    """Each bit of something that stands in the table of records, parts, job, notes, calls, and in the tables' names."""
    store, name, truth = whole
    intact = (store.folder / f"{name}.job.sqlite").read_bytes()
    first = intact.index(what)
    for place in range(first, first + len(what)):
        for bit in range(8):
            put(store, name, {"": intact[:place] + bytes([intact[place] ^ 1 << bit]) + intact[place + 1 :]})
            looked_at(store, name)
            try:
                found = seen(store, name)
            except (StoreError, ConfigurationError):
                continue
            assert found == truth, f"byte {place}, bit {bit}"
