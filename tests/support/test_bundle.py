"""A support bundle holds what explains an export, and nothing that is not to be seen."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import stat
import zipfile
from pathlib import Path

import pytest
from tests.support.conftest import PERSON, QUEUE, RECORDS, TOKEN

from genesys_export.catalog import load
from genesys_export.connections import Connection, ConnectionStore
from genesys_export.connections.diagnosis import Finding, Verdict
from genesys_export.errors import ConfigurationError, DestinationExists, OutputError
from genesys_export.export import ExportRequest, JobFile
from genesys_export.export.delivery import Delivery
from genesys_export.paging import Checkpoint
from genesys_export.support.bundle import gather, ticked, write_bundle
from genesys_export.support.layout import JOB, JOB_WITH_RECORDS, MANIFEST
from genesys_export.support.logfile import log_folder
from genesys_export.support.telling import what_is_told

SECRET = "MARKED-token-1234567890"


@pytest.fixture
def entries(store, job_id, folder, monkeypatch):
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", "MARKED-client-secret")
    monkeypatch.setenv("HTTPS_PROXY", "ann:MARKED-proxy@gate:3128")
    log_folder(folder).mkdir(parents=True)
    log_folder(folder).joinpath("window.log").write_text(f"it said {TOKEN} of {QUEUE} 0 and MARKED-client-secret\n")
    (folder / "window.ini").write_text("[choice]\nendpoint=users\npassword=MARKED-ini\n[layout]\nwindow=@ByteArray\n")
    found = [Finding("keyring", Verdict.GOOD, "Secrets are kept in MARKED-client-secret.")]
    return gather(store, job_id, found, more=f"Traceback: {TOKEN}")


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_everything_that_explains_it_is_there(entries, tmp_path):
    write_bundle(entries, tmp_path / "support.zip")
    found = members(tmp_path / "support.zip")
    assert set(found) == {
        "export.json", "requests.txt", JOB, "problem.txt", "doctor.txt", "window.log", "versions.txt",
        "settings.json", MANIFEST,
    }  # fmt: skip
    assert json.loads(found["export.json"])["request"]["endpoint"]["path"].endswith("/members")
    lines = found["requests.txt"].decode().splitlines()
    assert [line.split()[1] for line in lines] == ["200", "429", "200"]
    assert lines[1].startswith("1970-01-01T00:00:02.000  ")
    assert "waited   3.0 s" in lines[1]
    assert b"PySide6" in found["versions.txt"]
    assert json.loads(found["settings.json"])["window"] == {"choice": {"endpoint": "users", "password": "•••"}}


def test_neither_a_secret_nor_a_record_is_anywhere_in_it(entries, tmp_path):
    """Looked for in every byte of every file, the job file's free pages included; and in what is shown before."""
    write_bundle(entries, tmp_path / "support.zip")
    for name, data in members(tmp_path / "support.zip").items():
        for secret in (b"MARKED", PERSON.encode(), QUEUE.encode(), b"customer", str(Path.home()).encode()):
            assert secret not in data, (name, secret)
    assert not [each.name for each in entries if not each.data and (PERSON in each.text or "MARKED" in each.text)]


def test_what_is_shown_of_a_text_is_what_is_written(entries, tmp_path):
    write_bundle(entries, tmp_path / "support.zip")
    found = members(tmp_path / "support.zip")
    texts = {each.name: each.text.encode() for each in entries if each.make is None}
    assert texts == {name: found[name] for name in texts}


def test_the_manifest_tells_each_file_with_its_checksum(entries, tmp_path):
    import hashlib

    write_bundle(entries, tmp_path / "support.zip")
    found = members(tmp_path / "support.zip")
    told = {each["name"]: each["sha256"] for each in json.loads(found.pop(MANIFEST))["files"]}
    assert told == {name: hashlib.sha256(data).hexdigest() for name, data in found.items()}


def test_records_go_with_it_only_when_they_are_asked_for(entries, tmp_path):
    chosen = ticked(entries, leave_out=[JOB], add=[JOB_WITH_RECORDS])
    write_bundle(chosen, tmp_path / "support.zip")
    found = members(tmp_path / "support.zip")
    assert JOB not in found
    (tmp_path / "job.sqlite").write_bytes(found[JOB_WITH_RECORDS])
    assert b"MARKED" not in found[JOB_WITH_RECORDS]
    with contextlib.closing(sqlite3.connect(tmp_path / "job.sqlite")) as db:
        assert db.execute("SELECT count(*) FROM records").fetchone() == (RECORDS,)


def test_the_copy_of_the_job_file_is_a_whole_job_file(entries, tmp_path):
    write_bundle(entries, tmp_path / "support.zip")
    (tmp_path / "job.sqlite").write_bytes(members(tmp_path / "support.zip")[JOB])
    with contextlib.closing(JobFile(tmp_path / "job.sqlite", read_only=True)) as file:
        file.check(thorough=True)
        assert file.row()["records"] == RECORDS
        assert len(file.calls()) == 3
        assert file.notes() == ["smaller pages", "refused: Bearer •••", "[q1] was skipped, forbidden"]
        assert file.row()["problem"] == "[q2]: gone"
        assert file.db.execute("SELECT count(*) FROM records").fetchone()[0] == 0


def test_a_file_that_is_left_out_is_not_in_it(entries, tmp_path):
    write_bundle(ticked(entries, leave_out=["window.log"]), tmp_path / "support.zip")
    found = members(tmp_path / "support.zip")
    assert "window.log" not in found
    assert "window.log" not in {each["name"] for each in json.loads(found[MANIFEST])["files"]}


def test_a_file_that_it_does_not_have_cannot_be_left_out(entries):
    with pytest.raises(ConfigurationError, match="no 'secrets'"):
        ticked(entries, leave_out=["secrets"])


def test_the_job_goes_on_undisturbed_while_a_bundle_is_made(store, job_id, tmp_path):
    job = store.open(job_id)
    write_bundle(gather(store, job_id), tmp_path / "support.zip")
    job.file.update(notes=["after it"])
    assert job.file.notes()[-1] == "after it"
    job.close()


def test_a_file_that_is_there_is_not_replaced_unless_it_may(entries, tmp_path):
    (tmp_path / "support.zip").write_text("mine")
    with pytest.raises(DestinationExists):
        write_bundle(entries, tmp_path / "support.zip")
    assert (tmp_path / "support.zip").read_text() == "mine"
    write_bundle(entries, tmp_path / "support.zip", overwrite=True)
    assert zipfile.is_zipfile(tmp_path / "support.zip")


def test_half_a_bundle_is_never_left_behind(entries, store, job_id, tmp_path):
    """The job file vanishes while the bundle is written: no zip, and no piece of one."""
    for tail in ("", "-wal", "-shm"):
        store.path(job_id).with_name(f"{job_id}.job.sqlite{tail}").unlink(missing_ok=True) if tail else None
    store.path(job_id).unlink()
    before = set(os.listdir(tmp_path))
    with pytest.raises(Exception, match="job"):
        write_bundle(entries, tmp_path / "support.zip")
    assert set(os.listdir(tmp_path)) == before


def test_a_folder_that_is_not_there_is_said(entries, tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        write_bundle(entries, tmp_path / "nowhere" / "support.zip")


def test_of_a_damaged_job_file_the_rest_is_told(store, job_id, tmp_path):
    path = store.path(job_id)
    path.write_bytes(b"SQLite format 3\0" + os.urandom(4000))
    names = {each.name for each in gather(store, job_id)}
    assert "job-problem.txt" in names
    assert JOB not in names


def test_of_connections_only_the_one_in_use_is_told_and_not_its_password(store, job_id, folder):
    connections = ConnectionStore(folder)
    for key in ("demo", "other"):
        connections.add(Connection(key, f"name of {key}", "eu-west-1", "https://api.x", "https://login.x", "id"))
    settings = next(each.text for each in gather(store, job_id) if each.name == "settings.json")
    assert "name of demo" in settings
    assert "name of other" not in settings


@pytest.mark.skipif(os.name == "nt", reason="modes are of other systems")
def test_the_bundle_without_a_job_tells_of_the_program_alone(store, tmp_path):
    write_bundle(gather(store), tmp_path / "support.zip")
    assert set(members(tmp_path / "support.zip")) == {"versions.txt", "settings.json", MANIFEST}
    assert stat.S_ISREG((tmp_path / "support.zip").stat().st_mode)


def test_records_that_no_other_program_would_write_are_told_too(store, tmp_path):
    """Nested very deeply, and with a number too large for ours: the calls and notes are wanted all the more."""
    job = store.create(ExportRequest(load().find("users"), "demo", "Demo", tmp_path / "out.csv"))
    records = [b'{"id":"a","n":1e999}', b'{"id":"b","x":%b%b}' % (b"[" * 400, b"]" * 400)]
    job.file.commit([Delivery(records, Checkpoint("page-number", None, 1, 2), "id", notes=["a note"])])
    job.close()
    told = what_is_told(store.folder / f"{job.id}.job.sqlite")
    assert not told.trouble
    assert told.export["notes"] == ["a note"]
    assert '"1e999"' in told.first
    assert "[" * 400 in told.first
