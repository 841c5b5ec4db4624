"""Periods across the border of two slices are in the file once."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from genesys_export.export import JobState
from genesys_export.export.borders import Borders
from genesys_export.export.interval import parse_interval

DAYS = "2026-10-20T00:00:00.000Z/2026-11-09T00:00:00.000Z"
DAY_1, DAY_2, DAY_3 = (parse_interval(f"2026-11-0{day}/2026-11-0{day + 1}") for day in (1, 2, 3))


def period(start, end):
    return {"startTime": f"2026-11-0{start}T12:00:00.000Z", "endTime": f"2026-11-0{end}T12:00:00.000Z"}


def periods(records):
    return Counter(
        (record["userId"], name, each["startTime"], each["endTime"])
        for record in records
        for name in ("primaryPresence", "routingStatus")
        for each in record.get(name, ())
    )


@pytest.mark.parametrize("organisation", [60], indirect=True)
@pytest.mark.parametrize("slices", [1, 16])
def test_statuses_of_three_slices_are_those_of_the_whole(slices, organisation, store, ask, sitting, tmp_path):
    result = sitting.run(store.create(ask("user details", interval=DAYS, concurrency=slices)))
    assert (result.state, result.complete, result.error, result.parts) == (JobState.DONE, True, None, 3)
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    wanted = periods(organisation.records("analytics/users/details/query", interval=DAYS))
    assert periods(map(json.loads, lines)) == wanted
    assert result.records == len(lines)


def test_a_period_of_three_days_is_told_once():
    borders, long, short = Borders("userId"), period(1, 3), period(2, 2)
    told = [
        list(borders.without_known([{"userId": "a", "routing": [*extra, long]}], "", day))
        for day, extra in ((DAY_1, []), (DAY_2, [short]), (DAY_3, []))
    ]
    assert told == [[{"userId": "a", "routing": [long]}], [{"userId": "a", "routing": [short]}], []]


def test_other_people_other_lists_and_a_record_that_came_empty_stay():
    borders, long = Borders("userId"), period(1, 3)
    list(borders.without_known([{"userId": "a", "routing": [long]}], "", DAY_1))
    elsewhere = [{"userId": "b", "routing": [long]}, {"userId": "a", "presence": [long]}]
    others = [*elsewhere, {"userId": "c", "routing": []}, 7]
    assert list(borders.without_known(others, "", DAY_2)) == others
