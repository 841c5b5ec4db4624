"""The file that is written beside the export: it is the one that would have been written afterwards, or none."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import time
from pathlib import Path

import orjson
import pytest

from genesys_export.errors import DestinationExists, NoRoom
from genesys_export.export import Also, Export, JobFile, JobState, committing, early
from genesys_export.export.schema import keys_are_indexed
from genesys_export.export.writing import write_file
from genesys_export.output import verify
from genesys_export.paging import PageFetched, Waiting


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """The process begins with the first page, and hears of every commit; the next page comes after that."""
    monkeypatch.setattr(early, "ENOUGH", 1)
    monkeypatch.setattr(early, "_BETWEEN", 0.0)
    monkeypatch.setattr(committing, "TOGETHER", 1)
    monkeypatch.setattr(committing, "MOST_IN_LINE", 1)
    monkeypatch.setattr(committing, "MOST_SMALL", 1)


@pytest.fixture
def ended(monkeypatch):
    """What became of the files that were written early, in order."""
    found = []
    finish = early.EarlyFile.finish

    def watched(self):
        found.append(finish(self))
        return found[-1]

    monkeypatch.setattr(early.EarlyFile, "finish", watched)
    return found


def afterwards(store, job, path):
    """The same records written when all of them are there."""
    file = JobFile(store.folder / f"{job}.job.sqlite", read_only=True)
    try:
        request = file.request()
        with path.open("wb") as out:
            write_file(out, request, lambda: file.records(request.max_records))
    finally:
        file.close()
    return path.read_bytes()


def left_over(tmp_path):
    return [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json"])
@pytest.mark.parametrize("endpoint", ["users", "scim users", "teams"])
def test_a_file_written_early_is_the_one_that_would_be_written_afterwards(
    kind, endpoint, store, ask, sitting, tmp_path, ended
):
    """Byte for byte, and its manifest tells its size and checksum."""
    out = tmp_path / f"out.{kind}"
    result = sitting.run(store.create(ask(endpoint, out=out, format=kind)))
    assert (result.state, result.error, result.complete) == (JobState.DONE, None, True)
    assert [each.outcome.rows for each in ended] == [result.records]
    assert out.read_bytes() == afterwards(store, result.job, tmp_path / "again")
    manifest = orjson.loads((tmp_path / f"out.{kind}.manifest.json").read_bytes())
    assert manifest["file"]["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert not left_over(tmp_path)


def test_only_as_many_records_as_were_asked_for_are_written(store, ask, sitting, tmp_path, ended):
    """Also where the last page brought more."""
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv", max_records=130)))
    assert [each.outcome.rows for each in ended] == [130] == [result.records]
    assert (tmp_path / "out.csv").read_bytes().count(b"\r\n") == 131


@pytest.mark.parametrize(
    ("more", "most", "begins"), [(0, None, True), (1, None, False), (0, 150, False), (-1_000, 150, True)]
)
def test_it_is_begun_with_the_first_page_where_enough_will_come(store, ask, sitting, monkeypatch, more, most, begins):
    """As far as the API tells; of what was asked for there may be less."""
    begin, committed = early.EarlyFile._begin, []

    def watched(self):
        committed.append(self._job.file.row()["pages"])
        begin(self)

    total = sitting.run(store.create(ask())).total
    monkeypatch.setattr(early, "ENOUGH", max(1, total + more))
    monkeypatch.setattr(early.EarlyFile, "_begin", watched)
    assert sitting.run(store.create(ask(out=store.folder / "out.csv", format="csv", max_records=most))).error is None
    assert committed == [1] * begins


def test_keys_are_indexed_while_the_last_records_are_written(store, ask, sitting, tmp_path, monkeypatch):
    """The file's process has them to write meanwhile; afterwards nobody would have anything else to do."""
    finish, seen = early.EarlyFile.finish, []

    def watched(self):
        seen.append(keys_are_indexed(self._job.file.db))
        return finish(self)

    monkeypatch.setattr(early.EarlyFile, "finish", watched)
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")))
    assert (result.state, seen) == (JobState.DONE, [True])


@pytest.mark.parametrize("stop", ["pause", "cancel", "interrupt"])
def test_a_stopped_export_leaves_nothing_of_its_file(stop, store, ask, sitting, tmp_path, ended):
    """And resumed, it gives the whole file, again written beside it."""

    def on_event(export, event):
        if isinstance(event, PageFetched) and event.number == 4:
            getattr(export, stop)()

    stopped = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")), on_event)
    assert stopped.state in {JobState.PAUSED, JobState.CANCELLED, JobState.INTERRUPTED}
    assert not left_over(tmp_path)
    assert not (tmp_path / "out.csv").exists()
    result = sitting.run(store.open(stopped.job))
    assert (result.state, [each.outcome.rows for each in ended]) == (JobState.DONE, [778])
    assert (tmp_path / "out.csv").read_bytes() == afterwards(store, result.job, tmp_path / "again")


def test_a_process_that_dies_costs_nothing(store, ask, sitting, tmp_path, ended, monkeypatch):
    """The file is then written afterwards."""
    end = early.EarlyFile.end

    def too_late(self, records):
        self._process.kill()
        self._process.wait()
        end(self, records)

    monkeypatch.setattr(early.EarlyFile, "end", too_late)
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")))
    assert (result.state, result.complete, ended) == (JobState.DONE, True, [None])
    assert (tmp_path / "out.csv").read_bytes() == afterwards(store, result.job, tmp_path / "again")
    assert not left_over(tmp_path)


def test_what_was_written_of_a_part_that_is_read_anew_is_not_kept(store, ask, sitting, tmp_path, ended):
    """Records that were renewed stand in the file as they are now."""
    restarted = []

    def on_event(export, event):
        if isinstance(event, PageFetched) and event.number == 5 and not restarted:
            restarted.append(True)
            export.pause()

    stopped = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")), on_event)
    job = store.open(stopped.job)
    job.file.restart_part()
    result = sitting.run(job)
    assert (result.state, result.complete, ended) == (JobState.DONE, True, [None])
    assert (tmp_path / "out.csv").read_bytes() == afterwards(store, result.job, tmp_path / "again")


def test_a_file_that_has_come_meanwhile_is_not_touched(store, ask, sitting, tmp_path, ended):
    """The export fails as it would without a process beside it, and says so."""
    out = tmp_path / "out.csv"

    def on_event(export, event):
        if isinstance(event, PageFetched) and event.number == 5:
            out.write_text("mine")

    result = sitting.run(store.create(ask(out=out, format="csv")), on_event)
    assert isinstance(result.error, DestinationExists)
    assert (ended, out.read_text()) == ([None], "mine")
    assert not left_over(tmp_path)


def test_exports_of_several_parts_are_written_afterwards(organisation, store, ask, sitting, tmp_path, ended):
    """The order of their file is not that in which pages come."""
    interval = "2026-09-20T00:00:00Z/2026-11-08T00:00:00Z"
    result = sitting.run(store.create(ask("conversations", params={"interval": interval})))
    assert (result.state, ended) == (JobState.DONE, [None])


@pytest.mark.parametrize(
    "words", [b"", b"..", b".e7", b".e779\ng", b".e778\n"],
    ids=["nothing", "not the end", "half a word", "another number", "not that it may take its place"],
)  # fmt: skip
def test_without_the_word_that_it_may_take_its_place_no_file_appears(words, store, ask, sitting, tmp_path):
    """Neither when the export was killed, nor when it counted other records, nor when it was cancelled."""
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")))
    (tmp_path / "out.csv").unlink()
    path = store.folder / f"{result.job}.job.sqlite"
    command = [sys.executable, "-P", "-m", "genesys_export.export.following", str(path)]
    done = subprocess.run(command, input=words, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert not left_over(tmp_path)
    assert not (tmp_path / "out.csv").exists()


def test_an_export_that_is_cancelled_when_everything_is_there_writes_no_file(
    store, ask, sitting, tmp_path, ended, monkeypatch
):
    """All records are known to the process beside it, but it was not told to go on."""
    learn = Export._learn_whose

    async def cancelled(self, session):
        self.cancel()
        await learn(self, session)

    monkeypatch.setattr(Export, "_learn_whose", cancelled)
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")))
    assert (result.state, ended) == (JobState.CANCELLED, [])
    assert not left_over(tmp_path)
    assert not (tmp_path / "out.csv").exists()


def test_a_full_disk_is_given_back_what_was_written_already(store, ask, sitting, tmp_path, ended, monkeypatch):
    """The records come first; the file is written when all of them are there."""
    commit, before = JobFile.commit, []

    def no_room(self, deliveries, **counters):
        if left_over(tmp_path) and not before:
            before.append(True)
            raise NoRoom("The disk is full.")
        if before:
            assert not left_over(tmp_path)
        return commit(self, deliveries, **counters)

    def on_event(export, event):
        if isinstance(event, Waiting):
            export.retry_now()

    monkeypatch.setattr(JobFile, "commit", no_room)
    monkeypatch.setattr(early.EarlyFile, "more", began(early.EarlyFile.more, tmp_path))
    sitting.patience = 60.0
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv", concurrency=1)), on_event)
    assert (result.state, before, ended) == (JobState.DONE, [True], [None])
    assert (tmp_path / "out.csv").read_bytes() == afterwards(store, result.job, tmp_path / "again")


def began(more, folder):
    """The same, but it comes back when the process beside the export has begun its file."""

    def more_and_wait(self, *given):
        more(self, *given)
        while self.running and self._process.poll() is None and not left_over(folder):
            time.sleep(0.01)

    return more_and_wait


def test_the_process_is_not_given_the_secret(store, ask, sitting, monkeypatch, tmp_path, ended):
    """It makes no calls."""
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", "a-secret")
    seen = []

    def on_event(export, event):
        process = export._sitting.early._process
        environ = Path(f"/proc/{0 if process is None else process.pid}/environ")
        if process is not None and environ.exists():
            seen.append(environ.read_bytes())

    sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")), on_event)
    assert ended[0].outcome.rows == 778
    assert all(b"a-secret" not in each for each in seen)


@pytest.mark.parametrize("fails", [False, True])
def test_beside_further_files_it_appears_when_they_are_whole(fails, store, ask, sitting, tmp_path, ended, monkeypatch):
    """Where one of them fails, neither appears; what was fetched can be resumed."""
    also = (Also(tmp_path / "out.csv", "csv"), Also(tmp_path / "out.xlsx", "xlsx"))
    with monkeypatch.context() as narrow:
        if fails:
            narrow.setattr("genesys_export.output.excel.MOST_COLUMNS", 2)
        result = sitting.run(store.create(ask(also=also)))
    if fails:
        assert (result.state, ended, list(tmp_path.glob("*out*"))) == (JobState.FAILED, [], [])
        result = sitting.run(store.open(result.job))
    assert (result.state, result.records) == (JobState.DONE, 778)
    assert [each.outcome.rows for each in ended if each] == [778]
    assert (tmp_path / "out.jsonl").read_bytes() == afterwards(store, result.job, tmp_path / "again")
    assert {verify(tmp_path / f"out.{kind}")["records"] for kind in ("jsonl", "csv", "xlsx")} == {result.records}
    assert not left_over(tmp_path)


def test_an_export_that_finds_no_place_has_its_file_written_by_a_process_at_its_end(
    store, ask, sitting, tmp_path, ended, monkeypatch
):
    """As many are written early as leave a core to the window; the others one after the other."""
    monkeypatch.setattr(early, "_AT_ONCE", threading.BoundedSemaphore(1))
    early._AT_ONCE.acquire()
    result = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")))
    assert (result.state, [each.outcome.rows for each in ended]) == (JobState.DONE, [778])
    assert (tmp_path / "out.csv").read_bytes() == afterwards(store, result.job, tmp_path / "again")
    early._AT_ONCE.release()


def test_a_place_is_free_again_when_a_file_is_written_or_given_up(store, ask, sitting, tmp_path, ended, monkeypatch):
    monkeypatch.setattr(early, "_AT_ONCE", threading.BoundedSemaphore(1))

    taken = []

    def on_event(export, event):
        if isinstance(event, PageFetched) and early._AT_ONCE._value == 0:
            taken.append(event.number)
            export.pause()

    stopped = sitting.run(store.create(ask(out=tmp_path / "out.csv", format="csv")), on_event)
    assert taken
    assert early._AT_ONCE.acquire(blocking=False)
    early._AT_ONCE.release()
    sitting.run(store.open(stopped.job))
    assert len(ended) == 1
    assert early._AT_ONCE.acquire(blocking=False)
