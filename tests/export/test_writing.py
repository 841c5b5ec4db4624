"""Files of a job's records: whatever their format, from the JSON in the job file as from the parsed records."""

from __future__ import annotations

import functools
import sqlite3

import pytest

from genesys_export.catalog import own_endpoint
from genesys_export.errors import JobFileDamaged
from genesys_export.export import DEMO, ExportRequest, JobFile, JobState, save_again
from genesys_export.export.delivery import Delivery
from genesys_export.export.names import JobRecords
from genesys_export.export.writing import write_file
from genesys_export.output import FORMATS, Bodies, FileOptions
from genesys_export.paging import Checkpoint

PEOPLE = [
    {"id": f"{n:04}", "name": f"Person {n} ß 🙂", "age": n if n % 3 else None, "userId": f"u{n % 5}",
     "division": {"id": f"d{n % 3}"}, "skills": [{"name": f"skill {each}"} for each in range(n % 4)]}
    for n in range(450)
]  # fmt: skip


@pytest.fixture
def job(store, tmp_path):
    """Makes a job that has these people, and is done; its id."""

    def made(**options):
        people = own_endpoint("/api/v2/users", "page-number")
        job = store.create(ExportRequest(people, DEMO, "demo", tmp_path / "first.csv", **options))
        for at in range(0, len(PEOPLE), 100):
            page = Delivery(PEOPLE[at : at + 100], Checkpoint("page-number", {"pageNumber": 1}, 1, 0), "id")
            job.file.commit([page])
        if options.get("names"):
            job.file.keep_names("users", {f"u{n}": f"User {n}" for n in range(4)})
        job.file.update(state=JobState.DONE)
        job.close()
        return job.id

    return made


@pytest.fixture
def opened(store, job):
    """Gives the records of a job, and its request."""
    files = []

    def given(**options):
        files.append(JobFile(store.folder / f"{job(**options)}.job.sqlite", read_only=True))
        request = files[-1].request()
        return JobRecords(files[-1], request), request

    yield given
    for file in files:
        file.close()


@pytest.mark.parametrize("kind", sorted(FORMATS))
@pytest.mark.parametrize(
    "options",
    [{}, {"columns": ("name", "skills[].name=Skills")}, {"file": FileOptions(explode="skills")}, {"names": True},
     {"max_records": 120}],
    ids=["as it is", "columns", "one row for each skill", "names", "some"],
)  # fmt: skip
def test_a_file_is_the_one_that_the_parsed_records_make(kind, options, opened, tmp_path):
    """Byte for byte, with what is told of it."""
    given, request = opened(format=kind, **options)
    assert isinstance(given.simplest(), Bodies) != bool(options.keys() & {"names", "max_records"})
    parsed = functools.partial(JobRecords.__call__, given)  # of which nobody knows that they are a job's
    found = []
    for name, records in (("given", given), ("parsed", parsed)):
        with (tmp_path / name).open("w+b") as out:
            outcome = write_file(out, request, records)
        found.append(((tmp_path / name).read_bytes(), outcome))
    assert found[0] == found[1]
    assert found[0][1].rows


@pytest.mark.parametrize("kind", sorted(FORMATS))
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE records SET body=CAST(replace(CAST(body AS TEXT), 'Person 7 ', 'Person 8 ') AS BLOB)",
        "UPDATE records SET crc=crc+1 WHERE seq=300", "UPDATE records SET part=3 WHERE seq=300",
        "UPDATE records SET body=X'' WHERE seq=300", "UPDATE records SET body=X'7B1F7D' WHERE seq=300",
        "UPDATE records SET crc='none' WHERE seq=300", "UPDATE records SET part='none' WHERE seq=300",
    ],
    ids=["body", "checksum", "part", "empty", "two", "no checksum", "no part"],
)  # fmt: skip
def test_a_record_that_changed_is_told_whatever_the_format(kind, damage, store, job, tmp_path):
    """And leaves no file."""
    saved = job()
    with sqlite3.connect(store.folder / f"{saved}.job.sqlite") as db:
        assert db.execute(damage).rowcount
    db.close()
    with pytest.raises(JobFileDamaged):
        save_again(store, saved, tmp_path / "again", kind=kind)
    assert not list(tmp_path.glob("*again*"))
