"""Spans of time: read from what people write, cut without gap or overlap, written as the API takes them."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genesys_export.catalog import IntervalRule
from genesys_export.errors import ConfigurationError
from genesys_export.export import PRESETS, Interval, parse_interval


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2026-11-01T00:00:00Z/2026-11-02T00:00:00Z", utc(2026, 11, 1), utc(2026, 11, 2)),
        ("2026-11-01T00:00:00.500Z/2026-11-02", utc(2026, 11, 1, 0, 0, 0, 500_000), utc(2026, 11, 2)),
        ("2026-11-01/2026-11-08", utc(2026, 11, 1), utc(2026, 11, 8)),
        ("2026-11-01T02:00+02:00/P1D", utc(2026, 11, 1), utc(2026, 11, 2)),
        ("P1W/2026-11-08", utc(2026, 11, 1), utc(2026, 11, 8)),
        ("PT12H/2026-11-08", utc(2026, 11, 7, 12), utc(2026, 11, 8)),
        (" 2026-11-01 / 2026-11-08 ", utc(2026, 11, 1), utc(2026, 11, 8)),
        ("2026-11-01T00:00:00.0019Z/PT1S", utc(2026, 11, 1, 0, 0, 0, 1000), utc(2026, 11, 1, 0, 0, 1, 1000)),
    ],
)
def test_an_interval_is_read_as_people_write_it(text, start, end):
    assert parse_interval(text) == Interval(start, end)


@pytest.mark.parametrize("text", ["", "2026", "2026-11-01", "a/b", "2026-11-02/2026-11-01", "2026-13-01/P1D", "P/P1D",
                                  "2026-11-01/2026-11-01", "P99999999W/2026-11-01",
                                  "2026-11-01T00:00:00.0001Z/2026-11-01T00:00:00.0002Z"])  # fmt: skip
def test_what_is_no_interval_is_told_with_an_example(text):
    with pytest.raises(ConfigurationError, match="interval"):
        parse_interval(text)


def test_presets_are_whole_days_of_the_zone_they_are_asked_in():
    now = datetime(2026, 3, 30, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    assert parse_interval("yesterday", now) == Interval(utc(2026, 3, 28, 23), utc(2026, 3, 29, 22))
    assert parse_interval("Last 7 days", now).end == utc(2026, 3, 29, 22)
    assert parse_interval("last-month", now) == Interval(utc(2026, 1, 31, 23), utc(2026, 2, 28, 23))
    for preset in PRESETS.values():
        assert preset(now).start < preset(now).end


def test_a_day_on_which_the_clock_changes_has_its_own_length():
    now = datetime(2026, 3, 30, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    assert parse_interval("yesterday", now).length == timedelta(hours=23)


@pytest.fixture
def computer_in_berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a running program cannot be changed here")
@pytest.mark.usefixtures("computer_in_berlin")
def test_a_preset_before_a_clock_change_has_the_days_of_then():
    """The computer's zone is more than the offset it has today: in November, October began in summer time."""
    november = datetime(2026, 11, 28, 9)  # noqa: DTZ001 - of the computer's zone, as the clock gives it
    assert parse_interval("last-month", november) == Interval(utc(2026, 9, 30, 22), utc(2026, 10, 31, 23))


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a running program cannot be changed here")
@pytest.mark.usefixtures("computer_in_berlin")
def test_presets_are_read_by_the_computers_clock():
    today = parse_interval("today")
    assert today.start.astimezone(ZoneInfo("Europe/Berlin")).time() == datetime.min.time()


intervals = st.builds(
    lambda start, minutes: Interval(start, start + timedelta(minutes=minutes)),
    st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the zone is added
    st.integers(1, 200_000),
)


@given(intervals, st.floats(0.05, 40))
def test_slices_cover_the_whole_without_gap_or_overlap(interval, days):
    slices = interval.slices(days)
    assert (slices[0].start, slices[-1].end) == (interval.start, interval.end)
    assert all(one.end == other.start for one, other in pairwise(slices))
    assert all(timedelta(0) < each.length <= timedelta(days=days) for each in slices)


@given(intervals, st.sampled_from([1, 6, 24]))
def test_halves_are_the_whole_and_no_shorter_than_allowed(interval, hours):
    least = timedelta(hours=hours)
    halves = interval.halved(least)
    if halves is None:
        assert interval.length <= least
    else:
        first, second = halves
        assert (first.start, first.end, second.end) == (interval.start, second.start, interval.end)
        assert first.length >= least
        assert second.length > timedelta(0)


def test_an_interval_is_written_as_the_endpoint_takes_it():
    week = parse_interval("2026-11-01/2026-11-08")
    assert week.values(IntervalRule("body", ("interval",))) == {
        "interval": "2026-11-01T00:00:00.000Z/2026-11-08T00:00:00.000Z"
    }
    assert week.values(IntervalRule("query", ("dateStart", "dateEnd"))) == {
        "dateStart": "2026-11-01T00:00:00.000Z",
        "dateEnd": "2026-11-08T00:00:00.000Z",
    }
    assert week.values(IntervalRule("query", ("dateStart", "dateEnd"), date=True)) == {
        "dateStart": "2026-11-01",
        "dateEnd": "2026-11-08",
    }


def test_an_interval_survives_being_written_down():
    week = parse_interval("2026-11-01T00:00:00.123Z/P7D")
    assert parse_interval(str(week)) == week


@pytest.mark.parametrize("month", [1, 7])
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "Europe/Berlin", "UTC", "America/Denver", "Pacific/Honolulu"])
def test_a_day_of_the_computers_zone_is_that_day_where_the_api_takes_days(zone, month):
    day = parse_interval("yesterday", datetime(2026, month, 15, 12, tzinfo=ZoneInfo(zone)))
    assert day.values(IntervalRule("query", ("dateStart", "dateEnd"), date=True)) == {
        "dateStart": f"2026-{month:02}-14",
        "dateEnd": f"2026-{month:02}-15",
    }
