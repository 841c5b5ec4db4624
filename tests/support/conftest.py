"""A job in the middle of its work, with records, a parent's name and a secret where none should be."""

from __future__ import annotations

import time

import pytest

from genesys_export.catalog import load
from genesys_export.export import Call, ExportRequest, JobState, JobStore, fill_from_parents
from genesys_export.export.delivery import Delivery
from genesys_export.export.parts import children, scope_of
from genesys_export.export.prefetched_rows import PrefetchedRow
from genesys_export.paging import Checkpoint

RECORDS = 80
PERSON, QUEUE = "Ada Lovelace", 'Queue "of the" customer'
TOKEN = "Bearer MARKED-token-1234567890"


def call_of_a_page(number):
    path = f"/api/v2/routing/queues/q2/members?pageNumber={number}"
    return Call(9.0, "GET", path, number, 200, 0.1, None, 40, 300, 0.0, 1, "", "")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state"


@pytest.fixture
def store(folder):
    return JobStore(folder)


@pytest.fixture
def job_id(store, tmp_path):
    """Members of queues: parents, children, calls, notes; paused."""
    every = fill_from_parents(load(), load().find("queue members"), ["queueId"])
    request = ExportRequest(load().find("queue members"), "demo", "Demo", tmp_path / "out.csv", for_every=every)
    job = store.create(request)
    queues = [{"id": f"q{n}", "name": f"{QUEUE} {n}"} for n in range(3)]
    at = Checkpoint("page-number", None, 1, 3)
    job.file.commit([Delivery([], at, seeds=children(job.request, job.file.open_parts(1)[0], queues))])
    for n in range(2):
        part = job.file.open_parts(1)[0]
        records = [{"id": f"{n}-{i}", "name": PERSON} for i in range(RECORDS // 2)]
        path = f"/api/v2/routing/queues/q{n}/members?pageNumber=1"
        call = Call(1.0 + n, "GET", path, 1, 429 if n else 200, 0.1, 40, 5, 300, 3.0, 1, TOKEN, f"correlation-{n}")
        at = Checkpoint("page-number", None, 1, RECORDS // 2)
        scope = scope_of(job.request, part)
        job.file.commit([Delivery(records, at, "id", part=part.number, scope=scope, counted=40, calls=[call])])
    early = call_of_a_page(3)
    job.file.keep_prefetched(3, [PrefetchedRow("{}", time.time(), 200, {}, f'{{"name": "{PERSON}"}}'.encode(), early)])
    job.file.update(state=JobState.PAUSED, notes=["smaller pages", f"refused: {TOKEN}"], requests=2)
    job.file.update(notes=[f"{QUEUE} 1 was skipped, forbidden"], problem=f"{QUEUE} 2: gone")
    job.close()
    return job.id
