"""Jobs on the server: what their replies mean."""

from __future__ import annotations

import orjson
import pytest

from genesys_export.catalog import load
from genesys_export.errors import ResultElsewhere
from genesys_export.export import parse_interval
from genesys_export.export.reading import refuse_elsewhere
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


class Answer:
    """A reply as the session gives it."""

    def __init__(self, body, status=200):
        self.content = orjson.dumps(body)
        self.status_code = status

    def json(self):
        return orjson.loads(self.content)


@pytest.mark.parametrize(
    "body",
    [
        {"status": "Processing", "operationId": "17"},
        {"status": "Complete", "downloadUrl": "https://elsewhere.example/x"},
        {"result": None, "job": {"id": "1"}},
    ],
)
def test_a_reply_that_points_elsewhere_is_no_empty_listing(body):
    with pytest.raises(ResultElsewhere, match="no records"):
        refuse_elsewhere(Answer(body), "result.entities")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "entities"),
        ({"total": 0, "pageCount": 0}, "entities"),
        ({"entities": [], "downloadUrl": None}, "entities"),
        ({"result": {"entities": [{"job": 1}]}, "downloadUrl": "https://x.example"}, "result.entities"),
        ({"downloadUrl": "https://x.example"}, "$"),
        ({"downloadUrls": ["https://x.example"]}, "downloadUrls"),
    ],
)
def test_an_empty_listing_and_a_record_that_has_such_a_field_pass(body, field):
    refuse_elsewhere(Answer(body), field)
