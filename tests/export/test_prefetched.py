"""A page that takes long holds up those behind it; they are committed meanwhile and not asked for again."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
import threading
import time
from collections import Counter
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from genesys_export.demo import Organisation
from genesys_export.errors import JobFileDamaged, StoreError
from genesys_export.export import JobState, prefetched, prefetched_rows
from genesys_export.export.jobfile import JobFile
from genesys_export.export.prefetched_rows import PrefetchedRow
from genesys_export.export.progress import Call
from genesys_export.paging import Retried

PAGES, RECORDS, WIDTH = 26, 640, 16


@pytest.fixture
def organisation():
    """One reply, that to the second request, takes an hour; by then the fifteen pages behind it are there."""
    found = Organisation(users=600, limit=100_000, today=lambda: date(2026, 11, 10))
    found.faults.arm("slow", at=2, value=3600)
    return found


@pytest.fixture
def users(ask):
    """Users in pages of 25."""
    return ask(params={"state": "any"}, page_size=25, concurrency=WIDTH)


@pytest.fixture
def kept(monkeypatch):
    """The replies of each commit of what came before its turn; ``then`` is what happens after one."""

    class Kept(list):
        then = staticmethod(lambda _file: None)

    kept, keep = Kept(), JobFile.keep_prefetched

    def keeping(file, part, rows, **counters):
        keep(file, part, rows, **counters)
        kept.append([page_of(row.request) for row in rows])
        kept.then(file)

    monkeypatch.setattr(JobFile, "keep_prefetched", keeping)
    return kept


def page_of(request):
    return json.loads(request)["params"]["pageNumber"]


def asked(organisation):
    """How many times each page was answered."""
    pages = [parse_qs(each.query)["pageNumber"][0] for each in organisation.requests if "pageNumber" in each.query]
    return Counter(map(int, pages))


def ids(path):
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


def truth(organisation):
    return [user["id"] for user in organisation.users("any")]


def in_file(store, job):
    """Pages that are kept in the job file, as any SQLite tool finds them."""
    path = store.folder / f"{job}.job.sqlite"
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        return sorted(page_of(request) for (request,) in db.execute("SELECT request FROM prefetched"))


def doubled(store, job):
    """Calls that stand in the log more than once."""
    return [call for call, times in Counter(store.calls(job)).items() if times > 1]


def stopped_behind_a_page(store, users, sitting, kept):
    """A job that was stopped while one page hung; gives it, and that page."""
    job = store.create(users)
    loop = []

    def stop(_file):
        loop[0].call_soon_threadsafe(sitting.export.interrupt)

    def at_first(_export, _event):
        if not loop:
            loop.append(asyncio.get_running_loop())

    kept.then = stop
    result = sitting.run(job, at_first)
    kept.then = lambda _file: None
    assert (result.state, result.records) == (JobState.INTERRUPTED, 25)
    [hung] = set(range(2, WIDTH + 2)) - set(in_file(store, job.id))
    return job.id, hung


def test_pages_behind_one_that_hangs_are_committed_and_never_asked_for_again(
    organisation, store, users, sitting, kept, tmp_path
):
    """Records, file and log are what they would have been without the interruption."""
    job, hung = stopped_behind_a_page(store, users, sitting, kept)
    assert in_file(store, job) == [page for page in range(2, WIDTH + 2) if page != hung]
    organisation.faults.clear()
    result = sitting.run(store.open(job))
    assert (result.state, result.complete, result.records, result.duplicates) == (JobState.DONE, True, RECORDS, 0)
    assert asked(organisation) == dict.fromkeys(range(1, PAGES + 1), 1)
    assert ids(tmp_path / "out.jsonl") == truth(organisation)
    assert in_file(store, job) == []


def test_each_call_stands_in_the_log_once_with_what_it_brought(organisation, store, users, sitting, kept):
    job, hung = stopped_behind_a_page(store, users, sitting, kept)
    told = {call.page: call.records for call in store.calls(job) if call.page}
    assert told == dict.fromkeys(range(1, WIDTH + 2)) | {1: 25}  # whoever asks for help sends them along
    assert {call.page for call in sitting.export.calls} == told.keys()
    organisation.faults.clear()
    result = sitting.run(store.open(job))
    seen = [call for call in sitting.export.calls if call.page]
    assert sorted(call.page for call in seen if call.records) == list(range(1, PAGES + 1))
    assert [call.page for call in seen if call.records is None] == [hung]
    calls = [call for call in store.calls(job) if "pageNumber=" in call.path]
    number = {call.page: int(call.path.partition("pageNumber=")[2].partition("&")[0]) for call in calls}
    assert number == {page: page for page in range(1, PAGES + 1)}
    assert sorted(call.page for call in calls if call.records) == list(range(1, PAGES + 1))
    assert [call.page for call in calls if call.records is None] == [hung]
    assert result.requests == len(organisation.requests) + 1  # with the one that nobody waited for


def test_a_page_whose_turn_comes_soon_is_written_once(organisation, store, users, sitting, kept):
    """As records; a commit of its own would be for nothing."""
    organisation.faults.clear()
    assert sitting.run(store.create(users)).complete
    assert kept == []


def test_what_was_kept_goes_with_the_page_it_became(organisation, store, users, sitting, kept, tmp_path):
    """Nobody stops: the page that hung comes, and the others follow from memory."""
    organisation.faults.clear()
    organisation.faults.arm("slow", at=2, value=2.5)
    job = store.create(users)
    result = sitting.run(job)
    assert (result.complete, result.records, result.requests) == (True, RECORDS, PAGES + 1)
    assert len(kept[0]) == WIDTH - 1
    assert asked(organisation) == dict.fromkeys(range(1, PAGES + 1), 1)
    assert (ids(tmp_path / "out.jsonl"), in_file(store, job.id)) == (truth(organisation), [])
    assert all(call.records for call in store.calls(job.id) if call.page)


def test_a_pause_keeps_what_has_come(organisation, store, users, sitting, monkeypatch, tmp_path):
    """Also where it comes before the moment is over."""
    monkeypatch.setattr(prefetched, "_MOMENT_S", 3_600.0)
    organisation.faults.clear()
    early, came_before = [], prefetched.PrefetchedPages.came

    def came(self, request, reply):
        early.append(int(request.params["pageNumber"]))
        came_before(self, request, reply)

    def pause(export, event):
        if type(event).__name__ == "PageFetched" and max(early, default=0) > event.number:
            export.pause()

    monkeypatch.setattr(prefetched.PrefetchedPages, "came", came)

    job = store.create(users)
    paused = sitting.run(job, pause)
    assert paused.state is JobState.PAUSED
    there = in_file(store, job.id)
    assert there
    good = [parse_qs(urlsplit(call.path).query) for call in store.calls(job.id) if call.status == 200]
    answers = {int(each["pageNumber"][0]) for each in good if "pageNumber" in each}
    assert set(there) == answers - set(range(1, paused.records // 25 + 1))
    answered = asked(organisation)
    assert sitting.run(store.open(job.id)).complete
    again = {page for page, times in asked(organisation).items() if times > 1}
    assert again.isdisjoint(there)
    assert again <= answered.keys()
    assert ids(tmp_path / "out.jsonl") == truth(organisation)


def test_after_an_hour_the_listing_is_asked_again(organisation, store, users, sitting, kept, monkeypatch, tmp_path):
    """Its pages are to be of one time, as far as they can be; that there were calls stays in the log."""
    job, _ = stopped_behind_a_page(store, users, sitting, kept)
    organisation.faults.clear()
    before = len(organisation.requests)
    monkeypatch.setattr(prefetched_rows, "FRESH_S", -1.0)
    assert sitting.run(store.open(job)).complete
    pages = [each for each in organisation.requests if "pageNumber" in each.query]
    assert len(pages) - before == PAGES - 1
    assert (ids(tmp_path / "out.jsonl"), in_file(store, job)) == (truth(organisation), [])
    calls = [call for call in store.calls(job) if call.page]
    assert sum(call.records is None for call in calls) == WIDTH
    assert sum(bool(call.records) for call in calls) == PAGES


@pytest.mark.parametrize("fault", ["vanish", "shift"])
def test_records_that_go_or_come_meanwhile_are_noticed(fault, organisation, store, users, sitting, kept, tmp_path):
    """Pages of before and of after lie between each other; those around the change are read again."""
    job, _ = stopped_behind_a_page(store, users, sitting, kept)
    organisation.faults.clear()
    organisation.faults.arm(fault, value=3)
    result = sitting.run(store.open(job))
    assert (result.state, result.complete, result.changed) == (JobState.DONE, True, 3)
    assert set(truth(organisation)) <= set(ids(tmp_path / "out.jsonl"))


def test_where_a_whole_page_goes_meanwhile_the_calls_are_told_once(organisation, store, users, sitting, kept):
    """A page that was kept is then the one before it, once more: the part is read anew."""
    job, _ = stopped_behind_a_page(store, users, sitting, kept)
    organisation.faults.clear()
    organisation.faults.arm("vanish", value=25)
    assert sitting.run(store.open(job)).complete
    assert doubled(store, job) == []


def test_a_page_that_is_read_again_after_it_was_kept_is_no_retry(organisation, store, users, sitting, kept):
    """One that came late shows that records came: the pages around it are asked for once more, in the same sitting."""
    organisation.faults.clear()
    organisation.faults.arm("slow", at=2, value=2.0)
    organisation.faults.arm("shift", at=18, value=3)
    job = store.create(users)
    result = sitting.run(job)
    assert kept
    assert (result.complete, result.retries) == (True, 0)
    assert {call.attempt for call in store.calls(job.id)} == {1}
    assert result.requests > PAGES + 1


def test_a_kept_reply_that_is_no_page_is_asked_for_anew(organisation, store, users, sitting, kept, tmp_path):
    """It was a passing fault: whoever goes on, an hour long, is not to find it again. Its call is told once."""
    organisation.faults.arm("html200", at=5)
    job, _ = stopped_behind_a_page(store, users, sitting, kept)
    organisation.faults.clear()

    def stop(export, event):
        if isinstance(event, Retried):
            export.interrupt()

    stopped = sitting.run(store.open(job), stop)
    assert (stopped.state, doubled(store, job)) == (JobState.INTERRUPTED, [])
    result = sitting.run(store.open(job), stop)
    assert (result.state, result.complete, doubled(store, job)) == (JobState.DONE, True, [])
    assert ids(tmp_path / "out.jsonl") == truth(organisation)
    assert result.requests == len(store.calls(job))


def test_replies_without_an_id_are_told_once_each(organisation, store, users, sitting, kept, monkeypatch):
    """Two pages hang, one after the other."""
    monkeypatch.setattr("genesys_export.export.flight.correlation_id", lambda _headers: "")
    monkeypatch.setattr("genesys_export.export.prefetched.correlation_id", lambda _headers: "")
    monkeypatch.setattr("genesys_export.paging.turning.correlation_id", lambda _headers: "")
    organisation.faults.clear()
    organisation.faults.arm("slow", at=2, value=2.0)
    organisation.faults.arm("slow", at=18, value=2.0)
    job = store.create(users)
    result = sitting.run(job)
    assert len(kept) >= 2
    assert (result.complete, doubled(store, job.id)) == (True, [])
    assert len(store.calls(job.id)) == result.requests


def test_nothing_is_written_after_the_reading_has_ended(organisation, store, users, sitting, monkeypatch):
    """It ends while something is written, more has come since, and for that the disk has no room."""
    organisation.faults.arm("slow", at=10, value=1.5)
    pages, keep, begun, ended, closed = prefetched.PrefetchedPages, JobFile.keep_prefetched, [], threading.Event(), []
    came, close = pages.came, pages.close

    def keeping(file, part, rows, **counters):
        begun.append(len(rows))
        if len(begun) > 1:
            raise StoreError("The disk is full.")
        assert ended.wait(30)
        keep(file, part, rows, **counters)

    def coming(self, request, reply):
        came(self, request, reply)
        if begun:
            sitting.export.interrupt()

    async def closing(self):
        ended.set()
        await close(self)
        closed.append(self._timer)

    monkeypatch.setattr(JobFile, "keep_prefetched", keeping)
    monkeypatch.setattr(pages, "came", coming)
    monkeypatch.setattr(pages, "close", closing)
    result = sitting.run(store.create(users))
    assert (result.state, begun) == (JobState.INTERRUPTED, [WIDTH - 2, 1])
    assert [timer for timer in closed if timer is not None and not timer.cancelled()] == []


def test_pages_of_another_size_are_made_of_new_replies(organisation, store, users, sitting, kept, tmp_path):
    """What was kept does not fit any more; its calls stay in the log as those that brought no page."""
    job, hung = stopped_behind_a_page(store, users, sitting, kept)
    organisation.faults.clear()
    organisation.faults.arm("too-large", value=20, percent=100)
    result = sitting.run(store.open(job))
    assert (result.state, result.complete, result.records) == (JobState.DONE, True, RECORDS)
    assert ids(tmp_path / "out.jsonl") == truth(organisation)
    assert in_file(store, job) == []
    unused = [call for call in store.calls(job) if call.page and call.status == 200 and call.records is None]
    assert sorted(call.page for call in unused) == [page for page in range(2, WIDTH + 2) if page != hung]


def test_a_job_that_has_enough_keeps_nothing_for_nobody(organisation, store, ask, sitting, monkeypatch):
    monkeypatch.setattr(prefetched, "_MOMENT_S", 0.0)
    organisation.faults.clear()
    job = store.create(ask(params={"state": "any"}, page_size=25, max_records=100))
    assert sitting.run(job).records == 100
    assert in_file(store, job.id) == []


def test_what_cannot_be_written_is_kept_in_memory(organisation, store, users, sitting, monkeypatch, tmp_path):
    """And tried again: the disk may have room later. Nothing is asked for twice."""
    organisation.faults.clear()
    organisation.faults.arm("slow", at=2, value=3.5)
    keep, tries = JobFile.keep_prefetched, []

    def keeping(file, part, rows, **counters):
        tries.append(len(rows))
        if len(tries) == 1:
            raise StoreError("The disk is full.")
        keep(file, part, rows, **counters)

    monkeypatch.setattr(JobFile, "keep_prefetched", keeping)
    job = store.create(users)
    assert sitting.run(job).complete
    assert tries[:2] == [WIDTH - 1, WIDTH - 1]
    assert asked(organisation) == dict.fromkeys(range(1, PAGES + 1), 1)
    assert (ids(tmp_path / "out.jsonl"), in_file(store, job.id)) == (truth(organisation), [])
    calls = [call for call in store.calls(job.id) if call.page]
    assert sorted(call.page for call in calls if call.records) == list(range(1, PAGES + 1)) == sorted(
        call.page for call in calls
    )  # fmt: skip


@pytest.fixture
def row():
    call = Call(1.0, "GET", "/api/v2/users?pageNumber=3", 3, 200, 0.1, None, 5, 300, 0.0, 1, "", "c-3")
    return PrefetchedRow('{"params":{"pageNumber":3}}', time.time(), 200, {"content-type": "x"}, b'{"a":1}', call)


def test_a_row_comes_back_as_it_was(store, users, row):
    job = store.create(users)
    try:
        job.file.keep_prefetched(1, [row])
        job.file.keep_prefetched(1, [row])  # the same page once more
        assert job.file.prefetched(1) == [row]
        assert job.file.prefetched(2) == []
    finally:
        job.close()


def test_a_flipped_bit_in_it_is_told(store, users, row):
    job = store.create(users)
    try:
        job.file.keep_prefetched(1, [row])
        job.file.db.execute("""UPDATE prefetched SET body=CAST('{"a":2}' AS BLOB)""")
        with pytest.raises(JobFileDamaged, match="prefetched"):
            job.file.prefetched(1)
    finally:
        job.close()


@pytest.mark.parametrize("how", ["restart", "split", "end"])
def test_a_part_that_is_begun_anew_or_given_up_needs_none_of_it(store, users, row, how):
    """Its calls stay in the log."""
    job = store.create(users)
    try:
        job.file.keep_prefetched(1, [row])
        if how == "restart":
            job.file.restart_part(1)
        elif how == "split":
            job.file.split_part(1, [])
        else:
            job.file.end_part(1, "gone")
        assert job.file.prefetched(1) == []
        assert job.file.calls() == [row.call]
    finally:
        job.close()
