"""One owner at a time: a lock on one computer, a lease in the file between computers."""

from __future__ import annotations

import sqlite3
import threading
import time
from dataclasses import replace

import pytest

from genesys_export.errors import JobInUse
from genesys_export.export import JobState
from genesys_export.export.lease import LASTS, Lease
from genesys_export.paging import PageFetched


@pytest.fixture
def job(store, ask):
    job = store.create(ask("users"))
    yield job
    job.close()


def written(job, lease):
    """Put another holder's lease into the file, as another computer would."""
    with sqlite3.connect(job.file.path) as db:
        db.execute("DELETE FROM lease")
        db.execute("INSERT INTO lease VALUES (?, ?, ?, ?)", (lease.token, lease.host, lease.pid, lease.renewed))
    db.close()


def theirs(age=0.0):
    return replace(Lease.mine(), token="f" * 16, host="another-computer", renewed=time.time() - age)


def test_a_job_that_another_program_of_this_computer_works_on_is_refused(store, job):
    with pytest.raises(JobInUse):
        store.open(job.id)


def test_a_job_that_another_computer_works_on_is_refused_by_name(store, job):
    job.close()
    written(job, theirs())
    with pytest.raises(JobInUse, match="another-computer"):
        store.open(job.id)


@pytest.mark.parametrize("age", [LASTS + 1, -LASTS - 1])
def test_a_lease_that_was_not_renewed_or_lies_in_the_future_is_taken_over(store, job, age):
    job.close()
    written(job, theirs(age))
    store.open(job.id).close()


def test_a_killed_programs_lease_on_this_computer_does_not_hold_anyone_up(store, job):
    job.close()
    written(job, replace(theirs(), host=Lease.mine().host))
    store.open(job.id).close()


def test_a_closed_job_leaves_no_lease(job):
    job.close()
    with sqlite3.connect(job.file.path) as db:
        assert db.execute("SELECT count(*) FROM lease").fetchone() == (0,)
    db.close()


def test_a_renewed_lease_says_so(job):
    written(job, replace(job.file._lease, renewed=1.0))
    job.file.renew_lease()
    (renewed,) = job.file.db.execute("SELECT renewed FROM lease").fetchone()
    assert abs(renewed - time.time()) < LASTS


def test_whoever_lost_the_job_can_neither_renew_nor_write(job):
    written(job, theirs())
    for step in (job.file.renew_lease, lambda: job.file.update(state=JobState.RUNNING)):
        with pytest.raises(JobInUse, match="taken over by a program on another-computer"):
            step()


def test_an_export_whose_job_was_taken_over_stops_and_writes_nothing(job, sitting, tmp_path):
    def take(_, event):
        if isinstance(event, PageFetched) and event.number == 2:
            written(job, theirs())

    result = sitting.run(job, take)
    assert (result.state, type(result.error)) == (JobState.FAILED, JobInUse)
    assert not (tmp_path / "out.jsonl").exists()


def test_an_export_keeps_its_lease_alive_and_notices_when_it_is_gone(job, sitting, monkeypatch, organisation):
    monkeypatch.setattr("genesys_export.export.runner.BEAT", 0.01)
    organisation.faults.arm("slow", at=3, value=30)
    renew, update, beats = job.file.renew_lease, job.file.update, []

    def counted():
        beats.append(1)
        if len(beats) == 3:
            written(job, theirs())
        renew()

    def slow(*calls, **values):
        if len(beats) >= 3:
            threading.Event().wait(0.1)  # the parts are put away slowly: time for many more looks at the lease
        update(*calls, **values)

    monkeypatch.setattr(job.file, "renew_lease", counted)
    monkeypatch.setattr(job.file, "update", slow)
    result = sitting.run(job)
    assert (result.state, type(result.error)) == (JobState.FAILED, JobInUse)
    assert len(beats) == 3
