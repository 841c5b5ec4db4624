"""A CSV file written by several processes: it is the one that this process alone would have written."""

from __future__ import annotations

import functools
import gzip
import itertools
import sqlite3
import threading

import msgspec
import pytest

from genesys_export.catalog import own_endpoint
from genesys_export.errors import JobFileDamaged
from genesys_export.export import DEMO, ExportRequest, JobFile, JobState, beside, crew, save_again, sharing
from genesys_export.export.delivery import Delivery
from genesys_export.export.names import JobRecords
from genesys_export.export.writing import write_file
from genesys_export.output import FileOptions
from genesys_export.paging import Checkpoint

NASTY = [
    "=1+1", '"quoted"', "a, b", "two\r\nlines", "\x1f", "", None, -5, "-5", "+49 30", "ß 漢 🙂", [1, "x"], [], {}, True,
]  # fmt: skip


def person(n):
    return {
        "id": f"{n:04}", "name": f"Person {n}", "odd": NASTY[n % len(NASTY)], "division": {"id": f"d{n % 3}"},
        "skills": [{"name": f"skill {each}"} for each in range(n % 4)], "userId": f"u{n % 5}",
    }  # fmt: skip


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Two processes, whatever the machine, and short stretches."""
    monkeypatch.setattr(sharing, "ENOUGH", 1)
    monkeypatch.setattr(sharing, "STRETCH", 90)
    monkeypatch.setattr(sharing, "_processes", lambda: 2)


@pytest.fixture
def begun(monkeypatch):
    """The processes that were started."""
    found, begin = [], beside.begin

    def watched(module, path):
        found.append(begin(module, path))
        return found[-1]

    monkeypatch.setattr(beside, "begin", watched)
    return found


@pytest.fixture
def job(store, tmp_path):
    """Makes a job that has these records, and is done; its id."""

    def made(records, **options):
        people = own_endpoint("/api/v2/users", "page-number")
        job = store.create(ExportRequest(people, DEMO, "demo", tmp_path / "first.csv", format="csv", **options))
        for at in range(0, len(records), 100):
            page = Delivery(records[at : at + 100], Checkpoint("page-number", {"pageNumber": 1}, 1, 0), "id")
            job.file.commit([page])
        if options.get("names"):
            job.file.keep_names("users", {f"u{n}": f"User {n}" for n in range(4)})
        job.file.update(state=JobState.DONE)
        job.close()
        return job.id

    return made


def both(store, job, folder, **options):
    """The file that was shared, and the one that this process wrote alone, with what became of each."""
    file = JobFile(store.folder / f"{job}.job.sqlite", read_only=True)
    try:
        request = file.request()
        for name, value in options.items():
            object.__setattr__(request, name, value)
        given = JobRecords(file, request)
        alone = functools.partial(JobRecords.__call__, given)  # whose origin is not known, so it is not shared
        found = []
        for name, write in (
            ("shared", lambda out: sharing.write_shared(out, request, given)),
            ("alone", lambda out: write_file(out, request, alone)),
        ):
            with (folder / name).open("wb") as out:
                outcome = write(out)
            found.append(((folder / name).read_bytes(), outcome))
        return found
    finally:
        file.close()


@pytest.mark.parametrize(
    "options",
    [
        {}, {"columns": ("name", "skills[].name", "odd=What is odd")},
        {"file": FileOptions(explode="skills", encoding="utf-16", separator=";", line_end="lf")},
        {"file": FileOptions(quote="all", guard=False)},
    ],
    ids=["as it is", "columns", "one row for each skill", "quotes"],
)  # fmt: skip
def test_a_shared_file_is_the_one_that_is_written_alone(options, store, job, tmp_path, begun):
    """Byte for byte, with as many lines and as many marked cells."""
    shared, alone = both(store, job([person(n) for n in range(1_037)]), tmp_path, **options)
    assert shared == alone
    assert len(begun) == 2


def test_names_stand_beside_ids_in_a_shared_file(store, job, tmp_path, begun):
    shared, alone = both(store, job([person(n) for n in range(500)], names=True), tmp_path)
    assert shared == alone
    assert b"User 3" in shared[0]
    assert len(begun) == 2


def test_a_field_of_the_last_records_gets_its_column_in_a_shared_file(store, job, tmp_path, begun):
    """In the order in which the fields came, though two processes saw them; then the file is begun anew, once."""
    records = [person(n) for n in range(1_500)]
    for n in (1_480, 1_200, 1_300, 1_130):
        records[n] = {**records[n], f"late{n}": n, "last": {"of": "all"}}
    records[1_100]["nothing"] = None
    shared, alone = both(store, job(records), tmp_path)
    assert shared == alone
    assert shared[0].partition(b"\r\n")[0].endswith(b"late1130,last.of,late1200,late1300,late1480,nothing")
    assert len(begun) == 4


def test_a_shared_file_can_be_compressed(store, job, tmp_path, begun):
    shared, alone = both(store, job([person(n) for n in range(300)]), tmp_path, file=FileOptions(packing="gz"))
    assert gzip.decompress(shared[0]) == gzip.decompress(alone[0])
    assert begun


def test_a_process_that_ends_early_costs_nothing(store, job, tmp_path, begun, monkeypatch):
    """The file is then written without it; no process is left."""
    heard = sharing.Crew._heard

    def killed(crew, process):
        if len(killed.by) == 3:
            process.kill()
        killed.by.append(process)
        return heard(crew, process)

    killed.by = []
    monkeypatch.setattr(sharing.Crew, "_heard", killed)
    monkeypatch.setattr(crew, "_IN_ADVANCE", 1)
    name = job([person(n) for n in range(1_037)])
    saved = save_again(store, name, tmp_path / "again.csv")
    (_, (alone, _)) = both(store, name, tmp_path)
    assert (saved.records, saved.path.read_bytes()) == (1_037, alone)
    assert len(killed.by) > 3
    assert all(each.returncode is not None for each in begun)


def test_a_process_that_is_held_up_leaves_the_work_to_the_others(store, job, tmp_path, begun, monkeypatch):
    """Processors are seldom equally fast; the file is the same, in the same order."""
    heard, enough = sharing.Crew._heard, threading.Event()

    def watched(crew, process):
        if process is begun[0]:
            assert enough.wait(60)
        else:
            watched.times += 1
            if watched.times == 6:  # all that are ordered, but for those that the other one knows of
                enough.set()
        return heard(crew, process)

    watched.times = 0
    monkeypatch.setattr(sharing.Crew, "_heard", watched)
    shared, alone = both(store, job([person(n) for n in range(1_037)]), tmp_path)
    assert shared == alone


def test_stretches_of_large_records_are_short(store, job, tmp_path, begun, monkeypatch):
    """What is kept of them in memory has a size, not a number."""
    lines, told = sharing.Crew.lines, []

    def watched(crew, stretches):
        return lines(crew, (told.append(each) or each for each in stretches))

    monkeypatch.setattr(sharing.Crew, "lines", watched)
    monkeypatch.setattr(sharing, "_BYTES", 100_000)
    records = [{"id": f"{n}", "text": "x" * 5_000} for n in range(300)]
    shared, alone = both(store, job(records), tmp_path)
    assert shared == alone
    assert told[0][0] == 0
    assert told[-1][1] == 300
    assert all(10 <= until - last <= 20 for last, until in told[:-1])


def test_what_makes_no_sense_is_not_waited_for(store, job, tmp_path, begun, monkeypatch):
    """The file is then written by this process alone, and nothing is left at work."""
    monkeypatch.setattr(sharing.Crew, "_heard", lambda *_: int("nonsense"))
    assert save_again(store, job([person(n) for n in range(300)]), tmp_path / "again.csv").records == 300
    assert len(begun) == 2


def test_a_process_of_another_version_costs_nothing(store, job, tmp_path, begun, monkeypatch):
    """The program was brought up to date on the disk while it runs: its processes say other things."""
    monkeypatch.setattr(crew, "_FACTS", msgspec.json.Decoder(msgspec.defstruct("Later", [("other", int)])))
    assert save_again(store, job([person(n) for n in range(300)]), tmp_path / "again.csv").records == 300
    assert len(begun) == 2


@pytest.mark.parametrize("at", [1, 2, 3])
def test_an_interrupt_while_the_processes_begin_leaves_nothing_at_work(store, job, tmp_path, begun, monkeypatch, at):
    """Ctrl+C comes whenever it likes: no process, no thread, no file is left."""
    say, calls, threads = crew._say, itertools.count(1), set(threading.enumerate())

    def interrupted(process, words):
        if threading.current_thread() is threading.main_thread() and next(calls) == at:
            raise KeyboardInterrupt
        say(process, words)

    def heard(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(crew, "_say", interrupted)
    if at > 2:
        monkeypatch.setattr(sharing.Crew, "_taken", heard)
    with pytest.raises(KeyboardInterrupt):
        save_again(store, job([person(n) for n in range(300)]), tmp_path / "again.csv")
    assert all(each.returncode is not None for each in begun)
    assert set(threading.enumerate()) <= threads
    assert not list(tmp_path.glob("*again*"))


def test_a_file_that_lacks_records_is_not_taken(store, job, tmp_path, begun, monkeypatch):
    """Whatever the reason: it is written anew by this process alone."""
    lines = sharing.Crew.lines
    monkeypatch.setattr(sharing.Crew, "lines", lambda crew_, stretches: itertools.islice(lines(crew_, stretches), 4))
    saved = save_again(store, job([person(n) for n in range(1_037)]), tmp_path / "again.csv")
    assert (saved.records, saved.path.read_bytes().count(b"Person ")) == (1_037, 1_037)
    assert begun


def test_a_program_that_cannot_be_started_costs_nothing(store, job, tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError("no more processes")

    monkeypatch.setattr(beside, "begin", refused)
    assert save_again(store, job([person(n) for n in range(200)]), tmp_path / "again.csv").records == 200


def test_a_damaged_record_is_told_as_ever_and_leaves_no_file(store, job, tmp_path, begun):
    name = job([person(n) for n in range(1_400)])  # the first thousand are looked at before anything begins
    with sqlite3.connect(store.folder / f"{name}.job.sqlite") as db:
        db.execute("UPDATE records SET body = replace(body, 'Person 1333', 'Person 1334') WHERE seq = 1334")
    db.close()
    with pytest.raises(JobFileDamaged, match="checksum of a record"):
        save_again(store, name, tmp_path / "again.csv")
    assert begun
    assert not list(tmp_path.glob("again*"))


def test_what_is_no_long_csv_file_of_one_part_is_not_shared(store, job, tmp_path, begun):
    """Another format, a part of the records, or another order than that of their arrival."""
    name = job([person(n) for n in range(400)], max_records=300)
    assert save_again(store, name, tmp_path / "some.csv").records == 300
    name = job([person(n) for n in range(400)])
    assert save_again(store, name, tmp_path / "all.jsonl").records == 400
    opened = store.open(name)
    opened.file.restart_part()
    opened.file.update(state=JobState.DONE)
    opened.close()
    save_again(store, name, tmp_path / "anew.csv")
    assert not begun
