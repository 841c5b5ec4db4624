"""The job file: a page and its checkpoint together or not at all, every record once, damage told."""

from __future__ import annotations

import sqlite3

import pytest

from genesys_export.catalog import load
from genesys_export.errors import JobFileDamaged, StoreError
from genesys_export.export import ExportRequest, JobFile, JobState, schema
from genesys_export.export.delivery import Delivery
from genesys_export.export.parts import Seed
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
    assert file.commit([Delivery(page(1, 2), at(2), "id", counted=9)], requests=1, total=9) == (2, 0)
    assert file.checkpoint() == at(2)
    assert (file.row()["records"], file.row()["total"], file.row()["requests"]) == (2, 9, 1)


def test_a_failing_commit_leaves_the_page_before(file):
    file.commit([Delivery(page(1, 2), at(2), "id")])
    with pytest.raises(StoreError):
        file.commit([Delivery(page(3), at(3), "id")], no_such_counter=1)
    assert file.checkpoint() == at(2)
    assert [r["v"] for r in file.records()] == [1, 2]


def test_a_record_that_comes_again_is_dropped_and_counted(file):
    file.commit([Delivery(page(1, 2), at(2), "id")])
    assert file.commit([Delivery(page(2, 3, 3), at(3), "id")]) == (3, 2)
    assert [r["v"] for r in file.records()] == [1, 2, 3]


def test_records_without_a_key_are_all_kept(file):
    assert file.commit([Delivery(page(1, 1, keyed=False), at(2), "id")]) == (2, 0)


def test_a_part_read_anew_renews_keyed_records_and_is_no_duplicate(file):
    file.commit([Delivery([{"id": "1", "v": "old"}, {"v": "unkeyed"}], at(2), "id")])
    file.restart_part()
    assert file.checkpoint() is None
    assert file.commit([Delivery([{"id": "1", "v": "new"}, {"id": "2", "v": 2}], at(2), "id")]) == (2, 0)
    assert [r["v"] for r in file.records()] == ["new", 2]


def test_any_sqlite_tool_reads_it(file, tmp_path):
    file.commit([Delivery(page(1, 2), at(2), "id")])
    with sqlite3.connect(tmp_path / "a.job.sqlite") as db:
        assert db.execute("SELECT key, json_extract(body, '$.v') FROM records ORDER BY seq").fetchall() == [
            ("1", 1),
            ("2", 2),
        ]
        assert db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
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


def test_records_come_out_part_after_part_however_they_came_in(file):
    file.commit([Delivery([], at(2, done=True), seeds=[Seed(1, {"q": "a"}), Seed(1, {"q": "b"})])])
    for part, ids in ((3, [1, 2]), (2, [3]), (3, [4]), (2, [5])):
        file.commit([Delivery(page(*ids), at(2), "id", part=part, scope=str(part))])
    assert [r["v"] for r in file.records()] == [3, 5, 1, 2, 4]
    assert [r["v"] for r in file.records(3)] == [3, 5, 1]


def test_halves_come_out_where_the_whole_would_have(file):
    file.commit([Delivery([], at(2, done=True), seeds=[Seed(1, {"q": "a"}), Seed(1, {"q": "b"})])])
    file.split_part(2, [Seed(1, {"q": "a1"}), Seed(1, {"q": "a2"})])
    for part in (3, 5, 4):
        file.commit([Delivery(page(part), at(2), "id", part=part)])
    assert [r["v"] for r in file.records()] == [4, 5, 3]


def test_what_two_parts_bring_belongs_to_the_first_of_them_whichever_was_read_first(file):
    file.commit([Delivery([], at(2, done=True), seeds=[Seed(1, {"q": "a"}), Seed(1, {"q": "b"})])])
    assert file.commit([Delivery(page(1, 2, 3), at(2), "id", part=3)]) == (3, 0)
    assert file.commit([Delivery(page(0, 2), at(2), "id", part=2)]) == (4, 1)
    assert file.commit([Delivery(page(0, 4), at(3), "id", part=3)]) == (5, 2)
    assert [r["v"] for r in file.records()] == [0, 2, 1, 3, 4]


def test_several_pages_are_committed_together_or_not_at_all(file):
    with pytest.raises(StoreError):
        file.commit([Delivery(page(1), at(2), "id"), Delivery(page(2), at(3), "id")], no_such_counter=1)
    assert list(file.records()) == []
    assert file.commit([Delivery(page(1), at(2), "id"), Delivery(page(1, 2), at(3), "id")]) == (2, 1)
    assert (file.checkpoint(), file.row()["pages"]) == (at(3), 2)


@pytest.mark.parametrize(("size", "most"), [(10, 200), (1 << 20, 3)])
def test_large_records_are_read_a_few_at_a_time_and_small_ones_many(file, monkeypatch, size, most):
    """Memory is to hold some megabytes of them, however large they are; the first few tell."""
    read, batch = [], JobFile.batch

    def watched(self, *arguments):
        found = batch(self, *arguments)
        read.append(len(found[0]))
        return found

    monkeypatch.setattr(JobFile, "batch", watched)
    file.commit([Delivery([{"id": str(n), "x": "y" * size} for n in range(250)], at(2), "id")])
    assert [record["id"] for record in file.records()] == [str(n) for n in range(250)]
    bodies = [len(some) for some in file.bodies()]
    assert sum(bodies) == 250
    assert max(read[1:]) == max(bodies[1:]) == most
    assert read[0] == bodies[0] == 16
