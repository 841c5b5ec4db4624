"""A job file looked through while it is read: nothing comes of one that turns out to be damaged."""

from __future__ import annotations

import collections
import contextlib
import random
import sqlite3
import threading

import pytest

from genesys_export.catalog import own_endpoint
from genesys_export.errors import JobFileDamaged, StoreError
from genesys_export.export import DEMO, ExportRequest, JobFile, JobState, save_again, sharing
from genesys_export.export import store as store_module
from genesys_export.export.checking import Checking
from genesys_export.export.database import read_ahead
from genesys_export.export.delivery import Delivery
from genesys_export.export.ledger import Ledger
from genesys_export.export.preview import Arrangement
from genesys_export.paging import Checkpoint

COUNT = 400


@pytest.fixture
def job(store, tmp_path):
    """The id of a job that is done."""
    people = own_endpoint("/api/v2/users", "page-number")
    made = store.create(ExportRequest(people, DEMO, "demo", tmp_path / "first.csv", format="csv"))
    records = [{"id": f"{n:04}", "name": f"Person {n}", "skills": [n]} for n in range(COUNT)]
    made.file.commit([Delivery(records, Checkpoint("page-number", None, 1, COUNT), "id", counted=COUNT)])
    made.file.update(state=JobState.DONE)
    made.close()
    return made.id


def change(store, job, statement):
    db = sqlite3.connect(store.path(job))
    db.execute(statement)
    db.commit()
    db.close()


def test_a_file_of_a_damaged_job_is_not_written(store, job, tmp_path):
    """The damage is one that whoever reads the records cannot see; an older file stays as it is."""
    change(store, job, "UPDATE records SET part=7 WHERE seq=250")
    old = tmp_path / "old.csv"
    old.write_text("what was there")
    for out in (tmp_path / "again.csv", old):
        with pytest.raises(JobFileDamaged, match="a record belongs to no part"):
            save_again(store, job, out, overwrite=True)
    assert old.read_text() == "what was there"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["old.csv"]
    assert "checking" not in {each.name for each in threading.enumerate()}


def test_several_processes_write_no_file_of_a_damaged_job_either(store, job, tmp_path, monkeypatch):
    monkeypatch.setattr(sharing, "ENOUGH", 1)
    monkeypatch.setattr(sharing, "_processes", lambda: 2)
    change(store, job, "UPDATE records SET part=7 WHERE seq=250")
    with pytest.raises(JobFileDamaged, match="a record belongs to no part"):
        save_again(store, job, tmp_path / "again.csv")
    assert not (tmp_path / "again.csv").exists()


def test_what_goes_wrong_because_of_the_damage_is_told_as_damage(store, job, tmp_path, monkeypatch):
    change(store, job, "UPDATE records SET part=7 WHERE seq=250")

    def stumble(*_args, **_options):
        raise ZeroDivisionError

    monkeypatch.setattr("genesys_export.export.writing.write_file", stumble)
    with pytest.raises(JobFileDamaged, match="a record belongs to no part"):
        save_again(store, job, tmp_path / "again.csv")


def test_a_job_that_is_resumed_is_looked_through_before(store, job):
    """What is written into a damaged file may be lost."""
    change(store, job, "UPDATE records SET part=7 WHERE seq=250")
    with pytest.raises(JobFileDamaged, match="a record belongs to no part"):
        store.open(job)


def test_a_check_that_nobody_waits_for_ends(store, job):
    checking = Checking(store.path(job))
    checking.stop()
    checking.let_go()
    assert "checking" not in {each.name for each in threading.enumerate()}
    with pytest.raises(sqlite3.ProgrammingError):
        checking._file.db.execute("SELECT 1")


def test_a_job_file_that_is_looked_through_is_read_from_end_to_end_and_closed_last(store, job, monkeypatch):
    """Closed sooner, it would cost the locks that SQLite holds on it."""
    ahead, open_when_closed = [], []

    class Watched:
        def __init__(self, path):
            self.path = path

        def close(self):
            open_when_closed.append(_is_open(job_opened))

    monkeypatch.setattr(store_module, "read_ahead", lambda path: ahead.append(Watched(path)) or ahead[-1])
    job_opened = store.open(job)
    assert [each.path for each in ahead] == [store.path(job)]
    assert not open_when_closed
    job_opened.close()
    assert open_when_closed == [False]


def test_what_is_read_ahead_is_the_whole_file(store, job):
    file = read_ahead(store.path(job))
    assert file.tell() == store.path(job).stat().st_size
    file.close()
    assert read_ahead(store.path(job).with_name("not there")) is None


def _is_open(opened):
    try:
        opened.file.db.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return False
    return True


def test_a_flipped_byte_anywhere_is_told_or_makes_the_same_file(store, job, tmp_path):
    """A single part, read and looked through at the same time."""
    out, path = tmp_path / "again.csv", store.path(job)
    save_again(store, job, out)
    truth, intact = out.read_bytes(), path.read_bytes()
    assert truth.count(b"Person") == COUNT
    dice, told = random.Random(5), 0
    for _ in range(250):
        place = dice.randrange(len(intact))
        path.write_bytes(intact[:place] + bytes([intact[place] ^ 1 << dice.randrange(8)]) + intact[place + 1 :])
        for beside in path.parent.glob(f"{job}.job.sqlite-*"):
            beside.unlink()
        out.unlink(missing_ok=True)
        try:
            save_again(store, job, out)
        except StoreError:
            told += 1
            assert not out.exists()
        else:
            assert out.read_bytes() == truth, f"byte {place}"
    assert told > 50


def test_records_that_lead_back_to_the_first_are_not_read_for_ever(store, job):
    """A page of the file holds what an earlier one holds: all ways of reading it come to an end."""
    path = store.path(job)
    content = bytearray(path.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    leaves = [at for at in range(0, len(content), size) if content[at] == 13 and b'"Person ' in content[at : at + size]]
    content[leaves[-1] : leaves[-1] + size] = content[leaves[0] : leaves[0] + size]
    path.write_bytes(content)
    with contextlib.closing(JobFile(path, read_only=True)) as file:
        with pytest.raises(JobFileDamaged, match="not in their order"):
            collections.deque(file.stretch(1, 0, 10 * COUNT), maxlen=0)
        with pytest.raises(JobFileDamaged, match="not in their order"):
            collections.deque(file.records(), maxlen=0)
        with pytest.raises(JobFileDamaged, match="not in their order"):
            file.check_records()


@pytest.mark.parametrize("arrangement", [Arrangement(find="person"), Arrangement(sort="name", falling=True)])
@pytest.mark.parametrize("word", [b'"Person 137"', b'"id":"0250"'])
def test_a_record_that_changed_is_told_where_sqlite_finds_and_sorts(store, job, tmp_path, arrangement, word):
    """Also one that is not found because of it."""
    path = store.path(job)
    content = path.read_bytes()
    assert content.count(word) == 1
    path.write_bytes(content.replace(word, word.replace(b"n", b"m").replace(b"0", b"4")))
    with pytest.raises(JobFileDamaged, match="the checksum of a record is wrong"):
        save_again(store, job, tmp_path / "again.csv", arrangement=arrangement)
    assert not (tmp_path / "again.csv").exists()


@pytest.fixture
def shared(monkeypatch):
    """Every CSV file is written by two processes; the structures that were checked, in order."""
    monkeypatch.setattr(sharing, "ENOUGH", 1)
    monkeypatch.setattr(sharing, "STRETCH", 150)
    monkeypatch.setattr(sharing, "_processes", lambda: 2)
    asked, check = [], Ledger.check

    def watched(ledger, *, thorough=False, records=True):
        asked.extend(["all" if records else "all but the records"] * thorough)
        check(ledger, thorough=thorough, records=records)

    monkeypatch.setattr(Ledger, "check", watched)
    return asked


def _roots(path):
    """The first page of each table and index, by its name; the size of a page."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        return dict(db.execute("SELECT name, rootpage FROM sqlite_master")), *db.execute("PRAGMA page_size").fetchone()


def test_where_every_record_was_read_and_counted_their_table_is_not_looked_through_again(store, job, tmp_path, shared):
    """It takes a third of the time of writing them; the index of keys, which nobody has read, may be damaged."""
    save_again(store, job, tmp_path / "before.csv")
    assert shared == ["all but the records"]
    path = store.path(job)
    roots, size = _roots(path)
    index = roots["records_key"]
    content = bytearray(path.read_bytes())
    content[(index - 1) * size : index * size] = bytes(size)
    path.write_bytes(content)
    save_again(store, job, tmp_path / "after.csv")
    assert (tmp_path / "after.csv").read_bytes() == (tmp_path / "before.csv").read_bytes()
    with pytest.raises(JobFileDamaged):
        store.open(job)
    with pytest.raises(JobFileDamaged):
        save_again(store, job, tmp_path / "after.jsonl")
    assert shared == ["all but the records", "all but the records", "all", "all"]


@pytest.mark.parametrize("table", ["parts", "notes", "calls"])
def test_all_the_other_tables_are_looked_through_all_the_same(store, job, tmp_path, shared, table):
    path = store.path(job)
    roots, size = _roots(path)
    content = bytearray(path.read_bytes())
    content[(roots[table] - 1) * size + 3 : (roots[table] - 1) * size + 5] = b"\xff\xff"  # how many rows are on it
    path.write_bytes(content)
    with pytest.raises(StoreError):
        save_again(store, job, tmp_path / "again.csv")
    assert not (tmp_path / "again.csv").exists()


def test_a_file_that_several_processes_could_not_write_is_looked_through_as_a_whole(store, job, tmp_path, shared):
    """One record is one of no part: those who count find one too few."""
    change(store, job, "UPDATE records SET part=7 WHERE seq=250")
    with pytest.raises(JobFileDamaged, match="a record belongs to no part"):
        save_again(store, job, tmp_path / "again.csv")
    assert shared == ["all"]


def test_a_record_in_the_place_of_another_is_told_to_those_who_count(store, job):
    """As many as there should be, each with its right checksum; one of them twice."""
    path = store.path(job)
    content, size = bytearray(path.read_bytes()), _roots(path)[1]
    leaves = [at for at in range(0, len(content), size) if content[at] == 13 and b'"Person ' in content[at : at + size]]
    cells = int.from_bytes(content[leaves[1] + 3 : leaves[1] + 5], "big")
    first = leaves[1] + 8
    assert cells > 2
    content[first + 2 : first + 4] = content[first : first + 2]  # the second of its rows is where the first is
    path.write_bytes(content)
    with (
        contextlib.closing(JobFile(path, read_only=True)) as file,
        pytest.raises(JobFileDamaged, match="not in their order"),
    ):
        collections.deque(file.stretch(1, 0, 10 * COUNT), maxlen=0)


def test_a_record_that_is_no_json_any_more_is_told_as_damage(store, job, tmp_path):
    change(store, job, "UPDATE records SET body=CAST('{' || body AS BLOB) WHERE seq=250")
    for arrangement in (Arrangement(find="person"), Arrangement(sort="name")):
        with pytest.raises(JobFileDamaged):
            save_again(store, job, tmp_path / "again.csv", arrangement=arrangement)


@pytest.mark.parametrize("indexed", [True, False])
def test_a_record_that_is_lost_is_told(store, job, indexed):
    """Its page is as it should be, and has one row less: taken out by hand, or by a damage where there is no index."""
    if not indexed:
        change(store, job, "DROP INDEX records_key")
    change(store, job, "DELETE FROM records WHERE seq=250")
    with pytest.raises(JobFileDamaged, match="it lacks records"):
        store.open(job)


def test_a_check_that_fails_for_another_reason_is_no_proof_that_a_file_is_whole(store, job, tmp_path, monkeypatch):
    def stumble(_ledger, *, thorough=False, **_):
        if thorough:
            raise ZeroDivisionError

    monkeypatch.setattr(Ledger, "check", stumble)
    with pytest.raises(ZeroDivisionError):
        save_again(store, job, tmp_path / "again.csv")
    assert not (tmp_path / "again.csv").exists()


def test_a_page_that_should_say_who_works_on_the_job_and_holds_something_else_is_told(store, job, tmp_path):
    """Nothing is deleted from it."""
    path = store.path(job)
    with contextlib.closing(sqlite3.connect(path)) as db:
        roots = dict(db.execute("SELECT name, rootpage FROM sqlite_master"))
        size = db.execute("PRAGMA page_size").fetchone()[0]
    content, lease = bytearray(path.read_bytes()), roots["lease"]
    page = content[(roots["job"] - 1) * size : roots["job"] * size]
    content[(lease - 1) * size : lease * size] = page
    path.write_bytes(content)
    with pytest.raises(JobFileDamaged, match="it does not say who works on it"):
        save_again(store, job, tmp_path / "again.csv")
    assert path.read_bytes()[(lease - 1) * size : lease * size] == page
