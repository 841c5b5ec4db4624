"""Jobs on the server: what their replies mean."""

from __future__ import annotations

import pytest

from genesys_export.catalog import load
from genesys_export.export import parse_interval
from genesys_export.export.remote import RemoteState, data_gap, state_of

DETAILS = load().find("conversations by job").job
USAGE = load().find("POST /api/v2/usage/query").job


@pytest.mark.parametrize(
    ("body", "steps", "state", "why"),
    [
        ({"state": "QUEUED"}, DETAILS, RemoteState.RUNNING, ""),
        ({"state": "PENDING"}, DETAILS, RemoteState.RUNNING, ""),
        ({"state": "FULFILLED"}, DETAILS, RemoteState.READY, ""),
        ({"state": "FAILED", "errorMessage": "too much"}, DETAILS, RemoteState.ENDED, "too much"),
        ({"state": "EXPIRED"}, DETAILS, RemoteState.ENDED, ""),
        ({"state": "CANCELLED"}, DETAILS, RemoteState.ENDED, ""),
        ({"state": "Succeeded"}, DETAILS, RemoteState.READY, ""),
        ({"state": "Failed", "error": {"message": "no"}}, DETAILS, RemoteState.ENDED, "no"),
        ({"queryStatus": "Running"}, USAGE, RemoteState.RUNNING, ""),
        ({"queryStatus": "Complete"}, USAGE, RemoteState.READY, ""),
        ("Completed", DETAILS, RemoteState.READY, ""),
        ({}, DETAILS, RemoteState.RUNNING, ""),
        (None, DETAILS, RemoteState.RUNNING, ""),
    ],
)
def test_the_many_words_for_a_jobs_state_come_down_to_three(body, steps, state, why):
    found, _, reason = state_of(body, steps)
    assert (found, reason) == (state, why)


WEEK = parse_interval("2026-11-01/2026-11-08")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"dataAvailabilityDate": "2026-11-07T12:00:00Z"}, True),
        ({"dataAvailabilityDate": "2026-11-07T12:00:00.000"}, True),
        ({"dataAvailabilityDate": "2026-11-08T00:00:00Z"}, False),
        ({"dataAvailabilityDate": "soon"}, False),
        ({}, False),
        ([], False),
    ],
)
def test_data_that_end_before_the_interval_does_are_told(body, told):
    assert bool(data_gap(body, WEEK)) is told
    assert data_gap(body, None) == ""
