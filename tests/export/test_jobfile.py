"""The job file: a page and its checkpoint together or not at all, every record once, damage told."""

from __future__ import annotations

import sqlite3

import pytest

from genesys_export.catalog import load
from genesys_export.errors import JobFileDamaged, StoreError
from genesys_export.export import ExportRequest, JobFile, JobState
from genesys_export.paging import Checkpoint


@pytest.fixture
def request_(tmp_path):
    return ExportRequest(load().find("users"), "demo", "Demo", tmp_path / "out.csv", params={"state": "any"})


@pytest.fixture
def file(tmp_path, request_):
    job = JobFile.create(tmp_path / "a.job.sqlite", "a", request_)
    yield job
    job.close()


def page(*ids, keyed=True):
    return [{"id": str(n), "v": n} if keyed else {"v": n} for n in ids]


def at(number, done=False):
    return Checkpoint("page-number", None if done else {"pageNumber": number}, number - 1, 0)


def test_what_was_asked_for_comes_back_whole(file, request_):
    assert file.request() == request_


def test_a_page_its_checkpoint_and_counters_are_committed_together(file):
    assert file.commit_page(page(1, 2), "id", at(2), [], counted=9, requests=1, total=9) == (2, 0)
    assert file.checkpoint() == at(2)
    assert (file.row()["records"], file.row()["total"], file.row()["requests"]) == (2, 9, 1)


def test_a_failing_commit_leaves_the_page_before(file):
    file.commit_page(page(1, 2), "id", at(2), [])
    with pytest.raises(StoreError):
        file.commit_page(page(3), "id", at(3), [], no_such_counter=1)
    assert file.checkpoint() == at(2)
    assert [r["v"] for r in file.records()] == [1, 2]


def test_a_record_that_comes_again_is_dropped_and_counted(file):
    file.commit_page(page(1, 2), "id", at(2), [])
    assert file.commit_page(page(2, 3, 3), "id", at(3), []) == (3, 2)
    assert [r["v"] for r in file.records()] == [1, 2, 3]


def test_records_without_a_key_are_all_kept(file):
    assert file.commit_page(page(1, 1, keyed=False), "id", at(2), []) == (2, 0)


def test_a_part_read_anew_renews_keyed_records_and_is_no_duplicate(file):
    file.commit_page([{"id": "1", "v": "old"}, {"v": "unkeyed"}], "id", at(2), [])
    file.restart_part()
    assert file.checkpoint() is None
    assert file.commit_page([{"id": "1", "v": "new"}, {"id": "2", "v": 2}], "id", at(2), []) == (2, 0)
    assert [r["v"] for r in file.records()] == ["new", 2]


def test_any_sqlite_tool_reads_it(file, tmp_path):
    file.commit_page(page(1, 2), "id", at(2), [])
    with sqlite3.connect(tmp_path / "a.job.sqlite") as db:
        assert db.execute("SELECT key, json_extract(body, '$.v') FROM records ORDER BY seq").fetchall() == [
            ("1", 1),
            ("2", 2),
        ]
        assert db.execute("PRAGMA user_version").fetchone() == (3,)
    db.close()


@pytest.mark.parametrize("junk", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + bytes(5000)])
def test_a_file_that_is_no_job_file_is_told(tmp_path, junk):
    path = tmp_path / "b.job.sqlite"
    path.write_bytes(junk)
    with pytest.raises(JobFileDamaged) as told:
        job = JobFile(path, read_only=True)
        try:
            job.check(thorough=True)
            job.row()
        finally:
            job.close()
    assert "No output file was touched" in str(told.value)


def test_a_later_version_is_told(file, tmp_path):
    with sqlite3.connect(tmp_path / "a.job.sqlite") as db:
        db.execute("PRAGMA user_version=99")
    db.close()
    with pytest.raises(JobFileDamaged, match="later version"):
        file.check()


def test_state_and_problem_are_kept(file):
    file.update(state=JobState.FAILED, problem="no network")
    assert (file.row()["state"], file.row()["problem"]) == ("failed", "no network")
