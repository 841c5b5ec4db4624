"""What an export was asked for stands in its overview, also when the program is started again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.test_changing import overview, shown  # noqa: F401 - a fixture
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.catalog import load
from genesys_export.export import DEMO, ExportRequest, JobState
from genesys_export.ui.narrowing import asked_for


@pytest.fixture
def users(tmp_path):
    return ExportRequest(load().find("users"), DEMO, "demo", tmp_path / "users.csv")


def test_what_narrows_an_export_is_said_and_nothing_where_nothing_does(users, tmp_path):
    assert asked_for(replace(users, endpoint=load().find("routing skills"))) == ""
    assert asked_for(users) == "Asked for: state=any"  # the catalogue's own default, which is sent
    few = replace(users, params={"state": "active"}, max_records=1_500)
    assert asked_for(few) == "Asked for: state=active; at most 1,500 records"


def test_an_interval_is_told_on_the_readers_clock_and_a_long_query_is_cut(users):
    found = asked_for(replace(
        users, endpoint=load().find("conversations"), interval="2026-11-01T00:00:00Z/2026-11-08T00:00:00Z",
        body={"segmentFilters": [{"value": "x" * 500}]},
    ))  # fmt: skip
    first, _, rest = found.partition("; ")
    assert first.startswith("Asked for: 11/1/2026 ")
    assert " to 11/" in first
    assert rest.startswith('segmentFilters=[{"value":"xxx')
    assert len(rest) < 120
    assert "later" in asked_for(replace(users, interval="later"))  # what cannot be read is told as it is


def test_a_part_of_a_recipe_says_where_the_recipe_is_gone_on_with(overview, tmp_path):  # noqa: F811 - a fixture
    """By itself it only fills a hidden folder."""
    kept = tmp_path / "recipe-runs" / "people-import-0123456789ab" / "users.jsonl"
    words = "Part of the recipe people-import: go on with it under Recipes, which writes the tables."
    assert shown(overview, JobState.INTERRUPTED, destination=str(kept))[1][-1] == words
    assert words not in shown(overview, JobState.INTERRUPTED, destination=str(tmp_path / "users.jsonl"))[1]


def test_a_limited_export_is_not_said_to_be_everything(window, until, tmp_path):  # noqa: F811 - a fixture
    """Of how many the records are some, while it runs and from what is on disk."""

    async def story(win):
        export(win, tmp_path / "few.csv", limit=30)
        await until(lambda: state(win) is JobState.DONE)
        told = win.frame.details.overview
        await until(lambda: "30 of 6,400 records" in told.headline.text())
        assert told.body.text().splitlines()[-1] == "Asked for: state=any; at most 30 records"
        win.controller.views.clear()  # as when the program is started again
        win._details()
        await until(lambda: "at most 30 records" in told.body.text())
        assert "30 of 6,400 records" in told.headline.text()

    window(story)
