"""What is refused before an export begins, so that nobody gets less, or something else, than was asked for."""

from __future__ import annotations

import json

import pytest

from genesys_export.catalog import load, own_endpoint
from genesys_export.errors import ConfigurationError
from genesys_export.export import JobState, fill_from_parents
from genesys_export.export.parts import call_of, first_seeds

WEEK = "2026-11-01/2026-11-08"


@pytest.mark.parametrize(
    ("endpoint", "options", "told"),
    [
        ("users", {"params": {"stat": "any"}}, "no parameter 'stat'.*Did you mean state"),
        ("users", {"params": {"pageNumber": "2"}}, "every page is read"),
        ("conversations by job", {"params": {"cursor": "x"}, "interval": WEEK}, "every page is read"),
        ("users", {"params": {"pageSize": "7"}}, "Use the page size"),
        ("groups", {"params": {"x": "1"}}, "There are: "),
        ("users", {"body": {"a": 1}}, "takes no body"),
        ("conversations", {"params": {"interval": WEEK}, "interval": "2026-10-01/2026-10-08"}, "given twice"),
        ("conversations", {"body": {"interval": WEEK}, "interval": WEEK}, "given twice"),
        ("conversations", {"body": {"interval": WEEK}, "params": {"interval": WEEK}}, "given twice"),
        ("conversations", {"body": {"interval": "last week"}}, "is not an interval"),
        ("conversations", {"body": {"paging": {"pageNumber": 3}}, "interval": WEEK}, "every page is read"),
        ("audits", {"body": {"pageNumber": [2]}, "interval": WEEK}, "every page is read"),
        ("task management workitems query", {"body": {"after": "x"}}, "every page is read"),
        ("users", {"columns": ("id", "name", "id")}, "id is chosen twice"),
        ("users", {"columns": ("id", "emial")}, "no field 'emial'.*Did you mean email"),
        ("users", {"columns": ("division.nme",)}, "no field 'division.nme'"),
        ("users", {"columns": ("version:txt=A: b",)}, "no type 'txt' for the column version.*text, number, true/false"),
        ("users", {"columns": ("emial:boolean",)}, "no type 'boolean' for the column emial"),
        ("users", {"columns": ("emial:12",)}, "no field 'emial:12'"),
        ("users", {"columns": ("name:",)}, "no field 'name:'"),
        ("users", {"columns": ("_parent.id",)}, "no field '_parent.id'"),
        ("users", {"max_records": 0}, "Choose a number from 1"),
    ],
)
def test_what_would_be_ignored_is_refused(endpoint, options, told, ask):
    with pytest.raises(ConfigurationError, match=told):
        ask(endpoint, **options).checked()


def test_a_place_that_is_filled_for_every_parent_takes_no_value_of_its_own(ask):
    levels = fill_from_parents(load(), load().find("queue members"), ["queueId"])
    with pytest.raises(ConfigurationError, match="queueId is given, but is also to be filled"):
        ask("queue members", for_every=levels, params={"queueId": "7"}).checked()


def test_what_the_endpoint_has_passes(ask):
    ask("users", params={"state": "active"}, columns=("division", "division.name", "name")).checked()
    ask("conversations", params={"order": "asc"}, body={"segmentFilters": []}, interval=WEEK).checked()
    own = own_endpoint("/api/v2/anything", "page-number", "x")
    ask(own, params={"stat": "any"}, columns=("what", "ever")).checked()
    levels = fill_from_parents(load(), load().find("queue members"), ["queueId"])
    ask("queue members", for_every=levels, columns=("_parent.name", "id")).checked()


@pytest.mark.parametrize("options", [{"params": {"interval": WEEK}}, {"body": {"interval": WEEK, "order": "asc"}}])
def test_a_request_that_was_checked_can_be_checked_again(options, ask):
    once = ask("conversations", **options).checked()
    assert once.checked() == once


def test_the_first_page_may_be_named_in_a_body_that_was_copied_from_elsewhere(ask):
    body = {"interval": WEEK, "paging": {"pageSize": 25, "pageNumber": 1}}
    assert ask("conversations", body=body).checked().body == {"paging": {"pageSize": 25, "pageNumber": 1}}


def test_an_interval_in_the_body_is_read_in_slices_like_any_other(ask):
    """Else a long one is refused by the API, and data that end before it does go unnoticed."""
    asked = ask("conversations by job", body={"interval": "2026-09-01/2026-11-01"}).checked()
    assert [seed.interval.start.day for seed in first_seeds(asked)] == [1, 2]
    days = ask("org authorization trustor audits", body={"startDate": "2026-11-01", "endDate": "2026-11-03"}).checked()
    assert days.interval == "2026-11-01T00:00:00.000Z/2026-11-03T00:00:00.000Z"
    assert call_of(days, first_seeds(days)[0]).json["endDate"] == "2026-11-03T00:00:00.000Z"


def test_one_end_of_an_interval_is_sent_as_it_is(ask):
    asked = ask("org authorization trustor audits", body={"startDate": "2026-11-01T00:00:00Z"}).checked()
    assert asked.interval == ""
    assert call_of(asked, first_seeds(asked)[0]).json["startDate"] == "2026-11-01T00:00:00Z"


def test_a_workday_is_a_day_also_in_a_body(ask):
    asked = ask("user gamification profiles", params={"userId": "u"}, interval=WEEK).checked()
    assert call_of(asked, first_seeds(asked)[0]).json["startWorkday"] == "2026-11-01"


def test_a_column_that_holds_others_is_written_as_json(ask, sitting, store, tmp_path):
    sitting.run(store.create(ask("users", columns=("division", "id"), format="csv", out=tmp_path / "u.csv")))
    first = (tmp_path / "u.csv").read_text("utf-8").splitlines()[1]
    assert json.loads(first.rpartition(",")[0].strip('"').replace('""', '"'))["name"]


def test_an_interval_that_begins_before_what_the_api_keeps_is_told_with_what_reaches_further(
    organisation, store, ask, sitting, no_waiting
):
    """The API's own refusal stands; the slice is not cut into pieces that would all be refused."""
    result = sitting.run(store.create(ask("audits", interval="2026-09-01/2026-09-29")))
    assert (result.state, result.records) == (JobState.FAILED, 0)
    assert "14 days" in result.error.what
    assert "'audits history'" in result.error.remedy
    assert len([call for call in organisation.requests if "audits" in call.path]) <= 4  # a call for each slice
