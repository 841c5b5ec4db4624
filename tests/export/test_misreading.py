"""Own endpoints whose first reply does not look as the user said: refused, instead of half a listing."""

from __future__ import annotations

import json

import pytest

from genesys_export.catalog import load, own_endpoint
from genesys_export.errors import RepeatedPage, UnexpectedReply
from genesys_export.export import JobState
from genesys_export.export.misreading import repeated


@pytest.mark.parametrize(
    ("path", "style", "field", "told"),
    [
        ("/api/v2/users", "page-number", "nope", "no list 'nope'.*'entities'"),
        ("/api/v2/users", "single", "entities", "style 'page-number'"),
        ("/api/v2/scim/v2/users", "single", "Resources", "style 'scim'"),
        ("/api/v2/guide/interactions", "single", "", "style 'header-token'"),
        ("/api/v2/users", "scim", "", "style 'page-number'"),
        ("/api/v2/externalcontacts/scan/contacts", "page-number", "", "style 'cursor'"),
    ],
)
def test_a_wrong_list_or_style_is_refused_with_the_right_one(path, style, field, told, store, ask, sitting, tmp_path):
    result = sitting.run(store.create(ask(own_endpoint(path, style, field))))
    assert result.state is JobState.FAILED
    with pytest.raises(UnexpectedReply, match=told):
        raise result.error
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("size", [25, 1000])
def test_the_right_ones_are_read_to_the_end(size, organisation, store, ask, sitting, tmp_path):
    result = sitting.run(store.create(ask(own_endpoint("/api/v2/users", "page-number", "entities", size))))
    assert (result.state, result.complete, result.error) == (JobState.DONE, True, None)
    found = {json.loads(line)["id"] for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()}
    assert found == {person["id"] for person in organisation.records("users")}


def test_a_listing_that_comes_whole_is_told_from_one_whose_pages_repeat(store, ask, sitting):
    """The same page again is an endpoint that does not page, rather than a fault to be reported."""
    whole = "/api/v2/audits/query/servicemapping"
    result = sitting.run(store.create(ask(own_endpoint(whole, "page-number", "services"))))
    assert (result.state, type(result.error)) == (JobState.FAILED, RepeatedPage)
    assert "'single'" in result.error.remedy


def test_more_messages_of_one_date_than_a_page_holds_are_met_with_a_larger_page():
    stuck = RepeatedPage("After page 4 the API pointed back.")
    assert "larger page size" in repeated(load().find("chat room messages"), stuck).remedy
    assert repeated(load().find("users"), stuck) is stuck
