"""Trouble that passes by itself is waited out and told; an address that never answered is a mistake, told at once."""

from __future__ import annotations

import json

import pytest

from genesys_export.errors import (
    BugError,
    NoRoom,
    RetryLimitReached,
    SignInExpired,
    SignInRefused,
    TransportError,
)
from genesys_export.export import JobState
from genesys_export.export.outage import FIRST_PAUSE, LONGEST_PAUSE, Outage, outage_of
from genesys_export.paging import Waiting


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_pauses_grow_to_a_limit_and_begin_anew_after_a_success():
    clock = Clock()
    outage, pauses = Outage(1e9, clock), []
    for _ in range(9):
        pauses.append(outage.pause())
        clock.now += pauses[-1]
    assert pauses[:4] == [FIRST_PAUSE, 10, 20, 40]
    assert pauses[-1] == LONGEST_PAUSE
    outage.over()
    assert not outage.on
    assert outage.pause() == FIRST_PAUSE


def test_what_fails_while_others_pause_joins_their_pause():
    clock = Clock()
    outage = Outage(1e9, clock)
    assert outage.pause() == FIRST_PAUSE
    clock.now += 2
    assert [outage.pause() for _ in range(16)] == [FIRST_PAUSE - 2] * 16
    clock.now += 3
    assert outage.pause() == 2 * FIRST_PAUSE


def test_patience_runs_out_and_is_never_overdrawn():
    clock = Clock()
    outage = Outage(60.0, clock)
    waited = 0.0
    while (pause := outage.pause()) is not None:
        clock.now += pause
        waited += pause
    assert waited == 60.0


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (TransportError("x", phase="connect"), "network"),
        (TransportError("x", phase="resolve", transient=False), "network"),
        (TransportError("x", phase="tls", transient=False), None),
        (RetryLimitReached("x"), "fault"),
        (SignInExpired("x"), "sign-in"),
        (SignInRefused("x"), "sign-in"),
        (NoRoom("x"), "disk"),
        (ValueError("x"), None),
    ],
)
def test_what_may_pass_is_told_from_what_will_not(error, reason):
    assert outage_of(error) == reason


def ids(path):
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("fault", "reason"), [("reset", "network"), ("html503", "fault"), ("html200", "fault"), ("truncate", "network")]
)
@pytest.mark.parametrize("endpoint", ["users", "users query", "queue members"])
def test_a_long_outage_is_waited_out_and_costs_no_record(
    fault, reason, endpoint, organisation, store, ask, sitting, tmp_path, no_waiting
):
    from genesys_export.catalog import load
    from genesys_export.export import fill_from_parents

    every = fill_from_parents(load(), load().find(endpoint), ["queueId"]) if endpoint == "queue members" else ()
    organisation.faults.arm(fault, at=3, times=20)
    sitting.patience = 1e9
    result = sitting.run(store.create(ask(endpoint, for_every=every, concurrency=1)))
    assert (result.state, result.error, result.complete, result.duplicates) == (JobState.DONE, None, True, 0)
    waits = [event for event in sitting.events if isinstance(event, Waiting) and event.seconds >= FIRST_PAUSE]
    assert reason in {event.reason for event in waits}
    if endpoint == "users":
        assert ids(tmp_path / "out.jsonl") == [user["id"] for user in organisation.users("any")]


def test_patience_that_runs_out_leaves_the_job_to_be_resumed(organisation, store, ask, sitting, no_waiting):
    organisation.faults.arm("reset", at=3, times=1000)
    result = sitting.run(store.create(ask("users")))
    assert (result.state, result.pages) == (JobState.FAILED, 2)
    organisation.faults.clear()
    assert sitting.run(store.open("latest")).complete


def test_what_never_worked_is_told_at_once(organisation, store, ask, sitting, no_waiting):
    organisation.faults.arm("reset", at=1, times=1000)
    sitting.patience = 1e9
    result = sitting.run(store.create(ask("users")))
    assert (result.state, result.pages) == (JobState.FAILED, 0)


def test_a_client_that_is_locked_out_for_a_while_goes_on_when_it_is_let_in_again(
    organisation, store, ask, sitting, tmp_path, no_waiting
):
    organisation.faults.arm("revoke-client", at=4)
    sitting.patience = 1e9

    def let_in(export, event):
        if isinstance(event, Waiting) and event.reason == "sign-in" and event.seconds > 2 * FIRST_PAUSE:
            organisation.tokens.client_active = True

    result = sitting.run(store.create(ask("users")), let_in)
    assert (result.state, result.complete, result.duplicates) == (JobState.DONE, True, 0)
    assert ids(tmp_path / "out.jsonl") == [user["id"] for user in organisation.users("any")]


def test_a_pause_while_waiting_for_the_network_is_instant(organisation, store, ask, sitting, no_waiting):
    organisation.faults.arm("reset", at=3, times=1000)
    sitting.patience = 1e9

    def pause(export, event):
        if isinstance(event, Waiting) and event.seconds >= FIRST_PAUSE and event.reason == "network":
            export.pause()

    assert sitting.run(store.create(ask("users")), pause).state is JobState.PAUSED


def test_a_locked_keyring_is_waited_for_in_plain_sight_from_the_start(store, ask, sitting, no_waiting):
    sitting.patience, sitting.locked = 1e9, 3
    result = sitting.run(store.create(ask("users")))
    assert (result.state, result.complete) == (JobState.DONE, True)
    waits = [event for event in sitting.events if isinstance(event, Waiting) and event.reason == "keyring"]
    assert (len(waits), round(waits[0].seconds)) == (3, FIRST_PAUSE)


def test_a_page_that_cannot_be_written_for_whatever_reason_never_passes_as_written(store, ask, sitting, monkeypatch):
    job = store.create(ask("users"))

    def broken(deliveries, **counters):
        raise TypeError("not what anybody expected")

    monkeypatch.setattr(job.file, "commit", broken)
    result = sitting.run(job)
    assert (result.state, type(result.error), result.records) == (JobState.FAILED, BugError, 0)
    assert sitting.run(store.open("latest")).complete
