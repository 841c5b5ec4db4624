"""What a first reply tells of an endpoint nobody described."""

from __future__ import annotations

import pytest

from genesys_export.catalog import suggest

ROWS = [{"id": "1"}, {"id": "2"}]


@pytest.mark.parametrize(
    ("body", "style", "field"),
    [
        ({"entities": ROWS, "pageNumber": 1, "pageCount": 3}, "page-number", "entities"),
        ({"entities": ROWS, "nextUri": "/api/v2/x?pageNumber=2&pageSize=25"}, "page-number", "entities"),
        ({"entities": ROWS, "nextUri": "/api/v2/x?after=abc"}, "after", "entities"),
        ({"entities": ROWS, "cursors": {"after": "abc"}}, "after", "entities"),
        ({"results": ROWS, "cursor": "abc"}, "cursor", "results"),
        ({"entities": ROWS, "nextUri": "/api/v2/x?nextPage=abc"}, "next-link", "entities"),
        ({"entities": ROWS, "nextUri": None}, "next-link", "entities"),
        ({"Resources": ROWS, "startIndex": 1, "totalResults": 9}, "scim", "Resources"),
        ({"things": ROWS, "types": ["a", "b", "c"]}, "single", "things"),
        ({"results": {"entities": ROWS}}, "single", "results.entities"),
        (ROWS, "single", ""),
        ({"id": "1", "name": "one"}, "single", ""),
        ("text", "single", ""),
    ],
)
def test_style_and_list_are_read_from_the_reply(body, style, field):
    found = suggest(body, {})
    assert (found.style, found.list_field) == (style, field)
    assert found.because


def test_the_header_of_the_guide_counts_more_than_the_body():
    assert suggest({"entities": ROWS, "pageCount": 2}, {"X-Genesys-Page-Token": "t"}).style == "header-token"


def test_an_id_that_comes_twice_is_no_key():
    assert suggest({"entities": ROWS}, {}).key == "id"
    assert suggest({"entities": [*ROWS, {"id": "1"}]}, {}).key == ""
    assert suggest({"entities": [{"name": "x"}]}, {}).key == ""
