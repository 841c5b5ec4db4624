"""The digest of the history: what is over is not opened again, and nothing is believed that is not so any more."""

from __future__ import annotations

import os
import sys
import zlib

import pytest

from genesys_export.catalog import load
from genesys_export.export import DEMO, ExportRequest, JobState, JobStore
from genesys_export.export import history as history_module

USERS = load().find("users")


@pytest.fixture
def opened(monkeypatch):
    """Names of the job files that were opened for the list."""
    seen, real = [], history_module.JobFile

    def watched(path, **options):
        seen.append(path.name)
        return real(path, **options)

    monkeypatch.setattr(history_module, "JobFile", watched)
    return seen


def made(folder, name="users.csv", state=JobState.DONE):
    job = JobStore(folder).create(ExportRequest(USERS, DEMO, "Demo", folder / name))
    job.file.update(state=state)
    job.close()
    return job.id


def test_what_is_over_is_opened_once(tmp_path, opened):
    """Also by the next program; the lines are the same, in the same order."""
    for name in ("a.csv", "b.csv"):
        made(tmp_path, name)
    first = JobStore(tmp_path).summaries()
    assert len(opened) == 2
    store = JobStore(tmp_path)
    assert store.summaries() == first
    assert len(opened) == 2
    assert all(one is other for one, other in zip(store.summaries(), store.summaries(), strict=True))


def test_a_job_that_was_touched_is_read_again(tmp_path, opened):
    """Another program resumed it, or removed it."""
    job_id = made(tmp_path, state=JobState.PAUSED)
    other = made(tmp_path, "other.csv")
    JobStore(tmp_path).summaries()
    job = JobStore(tmp_path).open(job_id)
    job.file.update(state=JobState.DONE)
    store = JobStore(tmp_path)
    assert {s.id: s.state for s in store.summaries()}[job_id] is JobState.DONE
    job.close()
    JobStore(tmp_path).remove(other)
    assert [(s.id, s.state) for s in store.summaries()] == [(job_id, JobState.DONE)]


def test_what_is_not_over_is_never_believed(tmp_path, opened):
    """A job that some program works on is looked at each time."""
    job = JobStore(tmp_path).create(ExportRequest(USERS, DEMO, "Demo", tmp_path / "a.csv"))
    store = JobStore(tmp_path)
    for _ in range(2):
        assert store.summaries()[0].state is JobState.QUEUED
    assert len(opened) == 2
    job.close()


def sealed(content):
    """With the sum that the file ends with."""
    return content + b"\n%08x\n" % zlib.crc32(content)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"version": 99, "jobs": {}}', b'{"version": 3, "jobs": {"x": 5}}'])
@pytest.mark.parametrize("as_written", [bytes, sealed], ids=["alone", "sealed"])
def test_a_digest_that_makes_no_sense_is_made_anew(tmp_path, content, as_written):
    """It is a shortcut only."""
    job_id = made(tmp_path)
    path = JobStore(tmp_path).folder / "digest.json"
    path.write_bytes(as_written(content))
    assert [s.id for s in JobStore(tmp_path).summaries()] == [job_id]
    assert JobStore(tmp_path).summaries()[0].id == job_id
    assert job_id.encode() in path.read_bytes()


def test_a_digit_that_changed_on_the_disk_is_not_believed(tmp_path, opened):
    """Any bit of the file: then the jobs are read again."""
    made(tmp_path)
    path = JobStore(tmp_path).folder / "digest.json"
    truth = JobStore(tmp_path).summaries()
    intact = path.read_bytes()
    for place in range(0, len(intact), 7):
        path.write_bytes(intact[:place] + bytes([intact[place] ^ 1]) + intact[place + 1 :])
        opened.clear()
        assert JobStore(tmp_path).summaries() == truth
        assert opened
    assert JobStore(tmp_path).summaries() == truth
    opened.clear()
    assert JobStore(tmp_path).summaries() == truth
    assert not opened


def test_a_damaged_job_is_told_each_time(tmp_path, opened):
    """What cannot be read is not remembered as anything."""
    job_id = made(tmp_path)
    (JobStore(tmp_path).folder / f"{job_id}.job.sqlite").write_bytes(b"nonsense")
    for _ in range(2):
        assert JobStore(tmp_path).summaries()[0].state is JobState.FAILED
    assert len(opened) == 2


def test_a_digest_that_goes_on_without_an_end_is_made_anew(tmp_path):
    made(tmp_path)
    (tmp_path / "jobs" / "digest.json").write_bytes(sealed(b'{"version":3,"x":' + b"[" * 200_000))
    assert len(JobStore(tmp_path).summaries()) == 1


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="such names are refused by the file system")
def test_a_job_file_whose_name_is_no_text_is_listed_too(tmp_path):
    """The digest cannot be written then, which is no harm."""
    path = JobStore(tmp_path).path(made(tmp_path))
    (path.parent / os.fsdecode(b"20261129-\xff.job.sqlite")).write_bytes(path.read_bytes())
    assert len(JobStore(tmp_path).summaries()) == 2
