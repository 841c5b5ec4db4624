"""A flipped byte anywhere in a job file: a clear word or a correct result, never a wrong file."""

from __future__ import annotations

import random

import pytest

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError, StoreError
from genesys_export.export import ExportRequest, JobState, JobStore, fill_from_parents
from genesys_export.paging import Checkpoint

PLACES = 1000


@pytest.fixture
def whole(tmp_path):
    """A job file in the middle of its work, and everything an export would make of it."""
    store = JobStore(tmp_path)
    endpoint = load().find("queue members")
    every = fill_from_parents(load(), endpoint, ["queueId"])
    job = store.create(ExportRequest(endpoint, "demo", "Demo", tmp_path / "out.csv", for_every=every))
    file = job.file
    queues = [{"id": f"q{n}", "name": f"Queue {n}"} for n in range(30)]
    from genesys_export.export.delivery import Delivery
    from genesys_export.export.parts import children, scope_of

    seeds = children(job.request, file.open_parts(1)[0], queues)
    file.commit([Delivery([], Checkpoint("page-number", None, 1, 30), seeds=seeds)])
    for n in range(12):
        part = file.open_parts(1)[0]
        records = [
            {"id": f"u{i}", "name": f"Person {i} of {n}", "division": {"id": str(i % 3)}} for i in range(n, n + 40)
        ]
        at = Checkpoint("page-number", None if n % 2 else {"pageNumber": 2, "pageSize": 40}, 1, 40)
        scope = scope_of(job.request, part)
        file.commit([Delivery(records, at, "id", part=part.number, scope=scope, counted=40)])
    file.update(state=JobState.PAUSED, notes=["a note"])
    job.close()
    return store, job.id, seen(store, job.id)


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


def test_a_flipped_byte_anywhere_is_told_or_harmless(whole):
    store, name, truth = whole
    path = store.folder / f"{name}.job.sqlite"
    intact = path.read_bytes()
    assert len(intact) > 50_000
    dice, told = random.Random(7), 0
    for _ in range(PLACES):
        place, bit = dice.randrange(len(intact)), 1 << dice.randrange(8)
        path.write_bytes(intact[:place] + bytes([intact[place] ^ bit]) + intact[place + 1 :])
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
        try:
            found = seen(store, name)
        except (StoreError, ConfigurationError):
            told += 1
        else:
            assert found == truth, f"byte {place}, bit {bit}"
    assert told > PLACES / 4


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
