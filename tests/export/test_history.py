"""The history: found by words, its size shown, cleared of what is older than it shall be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from genesys_export.errors import ConfigurationError
from genesys_export.export import JobFile, JobState, JobStore
from genesys_export.export.templates import renewed


@pytest.fixture
def jobs(store, ask, tmp_path):
    """Four jobs by name, in four states."""
    ids = {}
    for endpoint, state in (("users", JobState.DONE), ("groups", JobState.CANCELLED), ("divisions", JobState.PAUSED),
                            ("routing queues", JobState.FAILED)):  # fmt: skip
        job = store.create(ask(endpoint, out=tmp_path / f"{endpoint.replace(' ', '-')}.csv", format="csv"))
        job.file.update(state=state, problem="no such host" if state is JobState.FAILED else "")
        ids[endpoint] = job.id
        job.close()
    return ids


@pytest.mark.parametrize(
    ("text", "found"),
    [("", 4), ("users", 1), ("QUEUES", 1), ("paused", 1), ("divisions.csv", 1), ("no host", 1), ("users groups", 0)],
)
def test_every_word_has_to_be_somewhere_in_the_line(store, jobs, text, found):
    assert len(store.summaries(text)) == found


def test_one_that_was_started_from_a_saved_one_bears_its_name(store, ask, tmp_path):
    """In the list, where its words find it, and when the same is asked for again."""
    request = replace(ask("users", out=tmp_path / "users.csv", format="csv"), called="Monday report")
    job = store.create(request)
    job.close()
    [found] = store.summaries("monday")
    assert (found.name, found.endpoint) == ("Monday report", "users")
    assert renewed(store.request(job.id)).called == "Monday report"
    store.create(ask("users", out=tmp_path / "others.csv", format="csv")).close()
    assert {each.name for each in store.summaries()} == {"Monday report", "Users"}


def test_of_one_second_as_of_any_the_newest_stands_first(store, ask, tmp_path):
    """By the moment at which they were ordered, whatever they are called, and also over the end of a second."""
    ordered = datetime(2026, 11, 28, 18, 0, 1, 200, tzinfo=UTC)
    names = ["groups", "users", "divisions", "routing queues"]
    for at, name in enumerate(names):
        moment = ordered - at * timedelta(microseconds=100)
        store.create(ask(name, out=tmp_path / f"{at}.csv", format="csv"), at=moment).close()
    assert [each.endpoint for each in store.summaries()] == names
    store.create(ask("wrapup codes", out=tmp_path / "new.csv", format="csv"), at=ordered + timedelta(seconds=1)).close()
    assert [each.endpoint for each in store.summaries()] == ["wrapup codes", *names]
    assert [each.endpoint for each in JobStore(store.folder.parent).summaries()] == ["wrapup codes", *names]


def test_latest_is_the_one_that_was_ordered_last_also_within_a_second(store, ask, tmp_path):
    ordered = datetime(2026, 11, 28, 18, 0, 1, tzinfo=UTC)
    for at, name in enumerate(["users", "groups", "divisions"]):
        moment = ordered + at * timedelta(microseconds=100)
        made = store.create(ask(name, out=tmp_path / f"{at}.csv", format="csv"), at=moment)
        made.close()
        assert store.path("latest") == store.path(made.id)
    earlier = ordered - timedelta(seconds=1)
    store.create(ask("wrapup codes", out=tmp_path / "old.csv", format="csv"), at=earlier).close()
    assert store.path("latest") == store.path(made.id)


def test_the_size_is_that_of_everything_the_job_keeps(store, jobs):
    for summary in store.summaries():
        assert summary.size == (store.folder / f"{summary.id}.job.sqlite").stat().st_size > 0
    job = store.open(jobs["users"])
    try:
        job.file.update(state=JobState.RUNNING)
        [summary] = store.summaries("users")
        beside = [path.stat().st_size for path in store.folder.glob(f"{job.id}.job.sqlite*")]
        assert len(beside) == 3
        assert summary.size == sum(beside)
    finally:
        job.close()


def test_everything_is_kept_unless_told_otherwise(store, jobs):
    assert store.keep_days == 0
    assert store.clear_old(datetime.now(UTC) + timedelta(days=10_000)) == []


def test_what_ended_longer_ago_goes_and_what_can_be_resumed_stays(store, jobs):
    store.keep_days = 30
    assert store.clear_old(datetime.now(UTC) + timedelta(days=29)) == []
    gone = store.clear_old(datetime.now(UTC) + timedelta(days=31))
    assert sorted(gone) == sorted([jobs["users"], jobs["groups"]])
    assert {summary.state for summary in store.summaries()} == {JobState.PAUSED, JobState.FAILED}


def test_the_rule_is_remembered_by_the_folder(store, jobs, tmp_path):
    store.keep_days = 7
    assert JobStore(tmp_path / "state").keep_days == 7


def test_a_job_that_is_worked_on_is_never_cleared(store, jobs):
    store.keep_days = 1
    job = store.open(jobs["users"])
    try:
        assert store.clear_old(datetime.now(UTC) + timedelta(days=99)) == [jobs["groups"]]
    finally:
        job.close()


def test_what_was_counted_stands_in_the_line(store, jobs):
    job = store.open(jobs["divisions"])
    job.file.update(duplicates=3, rate_limited=5, waited_s=7.5, retries=11, requests=13)
    job.close()
    [line] = store.summaries("divisions.csv")
    assert (line.duplicates, line.rate_limited, line.waited, line.retries, line.requests) == (3, 5, 7.5, 11, 13)


@pytest.mark.parametrize("days", [-1, 40_000])
def test_a_rule_that_makes_no_sense_is_refused(store, days):
    with pytest.raises(ConfigurationError):
        store.keep_days = days


@pytest.mark.parametrize("text", [b"", b"[]", b'{"keep_days": "x"}', b"\xff"])
def test_a_damaged_rule_keeps_everything(store, jobs, text):
    (store.folder / "history.json").write_bytes(text)
    assert store.keep_days == 0


def test_a_job_that_is_just_being_made_is_not_listed_as_a_damaged_one(store, jobs):
    """Its file is there before its first line; without an owner that is what a killed program left."""
    before = len(store.summaries())
    lock = store._own("20260101-000000-users-abcd")
    (store.folder / "20260101-000000-users-abcd.job.sqlite").touch()
    assert len(store.summaries()) == before
    lock.release()
    assert {each.state for each in store.summaries() if each.id.endswith("abcd")} == {JobState.FAILED}


def test_a_job_that_nobody_works_on_is_one_file_however_often_it_is_looked_at(store, ask):
    """Thousands of exports would else leave hundreds of megabytes of journals."""
    job = store.create(ask())
    job.close()
    assert [each.id for each in store.summaries()] == [job.id]
    assert {each.name for each in store.folder.glob(f"{job.id}.job.*")} == {f"{job.id}.job.sqlite"}


def test_a_job_is_given_up_at_once_while_somebody_reads_it(store, ask):
    job = store.create(ask())
    reader = JobFile(job.file.path, read_only=True)
    rows = reader.db.execute("SELECT * FROM job")
    assert rows.fetchone()["id"] == job.id
    job.close()
    rows.close()
    assert reader.row()["id"] == job.id
    reader.close()
    store.open(job.id).close()
