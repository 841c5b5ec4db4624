"""The folder of jobs: made, listed, owned by one program, removed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError, DestinationExists, JobFileDamaged, JobInUse
from genesys_export.export import ExportRequest, JobState, JobStore


@pytest.fixture
def store(tmp_path):
    return JobStore(tmp_path / "state")


@pytest.fixture
def asked(tmp_path):
    return ExportRequest(load().find("users"), "demo", "Demo organisation", tmp_path / "out.csv")


def test_a_new_job_is_listed_and_owned(store, asked):
    job = store.create(asked)
    with pytest.raises(JobInUse):
        store.open(job.id)
    with pytest.raises(JobInUse):
        store.remove(job.id)
    job.close()
    [summary] = store.summaries()
    assert (summary.id, summary.name, summary.connection_name) == (job.id, "Users", "Demo organisation")
    assert summary.state is JobState.INTERRUPTED
    store.open(job.id[:15]).close()
    store.open("latest").close()


def test_job_files_are_private(store, asked):
    store.create(asked).close()
    [path] = store.folder.glob("*.sqlite")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700


def test_a_killed_program_gives_its_job_up(store, asked, tmp_path):
    store.create(asked).close()
    program = (
        "import os, sys, pathlib\n"
        "from genesys_export.export import JobStore, JobState\n"
        f"job = JobStore(pathlib.Path({str(tmp_path / 'state')!r})).open('latest')\n"
        "job.file.update(state=JobState.RUNNING)\n"
        "print('owned', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as owner:
        assert owner.stdout.readline() == b"owned\n"
        assert store.summaries()[0].state is JobState.RUNNING
        with pytest.raises(JobInUse):
            store.open("latest")
        owner.kill()
        owner.wait()
    assert store.summaries()[0].state is JobState.INTERRUPTED
    store.open("latest").close()


def test_removing_takes_all_of_it(store, asked):
    job = store.create(asked)
    job.close()
    store.remove(job.id)
    assert os.listdir(store.folder) == []
    with pytest.raises(ConfigurationError, match="no job"):
        store.open(job.id)


def test_a_destination_that_is_there_already_is_refused_before_anything_is_made(store, asked, tmp_path):
    (tmp_path / "out.csv").write_text("mine")
    with pytest.raises(DestinationExists):
        store.create(asked)
    assert not store.folder.exists()


def test_a_damaged_job_file_is_listed_as_such_and_does_not_hide_the_others(store, asked):
    store.create(asked).close()
    store.create(asked).close()
    victim = min(store.folder.glob("*.sqlite"))
    victim.write_bytes(b"garbage" * 1000)
    states = {summary.id: (summary.state, summary.problem) for summary in store.summaries()}
    assert len(states) == 2
    state, problem = states[victim.name.removesuffix(".job.sqlite")]
    assert state is JobState.FAILED
    assert "damaged" in problem
    with pytest.raises(JobFileDamaged) as told:
        store.open(victim.name.removesuffix(".job.sqlite"))
    assert told.value.exit_code == 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path, asked):
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be used"):
        JobStore(tmp_path / "file").create(asked)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_nobody_else_can_read_a_job_not_even_while_it_is_worked_on(store, asked):
    """The database, what SQLite keeps beside it, the lock, and the folder, also one that was made by somebody else."""
    store.folder.mkdir(parents=True, mode=0o755)
    before = os.umask(0o022)
    try:
        job = store.create(asked)
    finally:
        os.umask(before)
    try:
        job.file.update(notes=["a word"])
        found = {path.name.removeprefix(job.id): stat.S_IMODE(path.stat().st_mode) for path in store.folder.iterdir()}
    finally:
        job.close()
    names = (".job.sqlite", ".job.sqlite-wal", ".job.sqlite-shm", ".lock")
    assert found == dict.fromkeys(names, 0o600)
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
