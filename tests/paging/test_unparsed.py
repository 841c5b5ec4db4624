"""Records that are left as their JSON are the same records, and whatever is no JSON is never taken for one."""

from __future__ import annotations

import asyncio
import json

import hypothesis.strategies as st
import orjson
import pytest
from hypothesis import example, given
from tests.paging.canned import Reply

from genesys_export import PageNumber, genesys_paginated
from genesys_export.errors import RetryLimitReached, UnexpectedReply
from genesys_export.paging.by_date import ByDate
from genesys_export.paging.family import PageReply
from genesys_export.paging.headers import Headers
from genesys_export.paging.policy import RetryPolicy
from genesys_export.paging.unparsed import as_json, parsed, parsed_one, taken_apart

ENTITIES = [["entities"]]
TEXTS = st.text(max_size=6).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)  # fmt: skip
BODIES = st.fixed_dictionaries(
    {"entities": st.lists(VALUES, max_size=4)}, optional={"total": VALUES, "nextUri": VALUES}
)


class Raw(Reply):
    """A reply whose body is bytes."""

    @property
    def content(self):
        return self.body

    def json(self):
        return orjson.loads(self.body)


@given(BODIES)
def test_a_body_taken_apart_is_the_same_body(body):
    found = taken_apart(orjson.dumps(body), ENTITIES)
    if found is None:  # it has a character that is written as an escape
        assert b"\\u" in orjson.dumps(body)
        return
    assert {**found, "entities": parsed(found["entities"])} == body
    assert list(found) == list(body)
    assert found["entities"] == [orjson.dumps(record) for record in body["entities"]]


@given(BODIES, st.integers(0, 200), st.binary(max_size=3), st.integers(0, 3))
@example({"entities": ["ab"]}, 14, b"\xff", 0)
@example({"entities": ["ab", "cd"]}, 19, b"\xff", 0)
@example({"entities": ["ab"]}, 14, b"\x01", 0)
@example({"entities": ["ab"]}, 14, b"\\x", 0)
@example({"entities": ["ab"]}, 14, b"\\ud800", 0)
@example({"entities": [1]}, 13, b"01", 1)
@example({"entities": [1]}, 13, b",", 0)
def test_what_is_no_json_is_not_taken_for_any(body, at, piece, gone):
    """A byte lost, changed, or too many: either it is JSON all the same, or it is not taken apart."""
    content = orjson.dumps(body)
    broken = content[:at] + piece + content[at + gone :]
    found = taken_apart(broken, ENTITIES)
    if found is not None:
        assert {**found, "entities": parsed(found["entities"])} == orjson.loads(broken)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"entities": [{"id": "a"}]}', "white space"),
        (b'{"entities":[\n{"id":"a"}]}', "lines"),
        (rb'{"entities":[{"id":"\u00e9"}]}', "a letter as an escape"),
        (rb'{"entities":[{"id":"a\/b"}]}', "a stroke as an escape"),
        (rb'{"entities":[{"id":"\ud800"}]}', "half a character"),
        (b'{"entities":[{"id":1E2}]}', "a number with an exponent"),
        (b'{"entities":{"id":"a"}}', "no list"),
        (b'{"entities":null}', "nothing"),
        (b'{"others":[{"id":"a"}]}', "another name"),
        (b'[{"id":"a"}]', "no envelope"),
        (b'{"entities":[' + b"[" * 1_000 + b"]" * 1_000 + b"]}", "nested deeply"),
        (b"", "empty"),
    ],
)
def test_json_that_we_would_write_otherwise_is_left_to_be_parsed(content, why):
    assert taken_apart(content, ENTITIES) is None, why


@pytest.mark.parametrize(
    ("content", "path"),
    [
        (b'{"total":2,"entities":[{"id":"a"},{"id":"b"}],"pageCount":1}', "entities"),
        (b'{"entities":[{"id":"a"},{"id":"b"}],"total":2}', "entities"),
        (b'{"entities":[ {"id":"a"},{"id":"b"}],"total":2}', "entities"),
        (b'{"results":{"entities":[{"id":"a"},{"id":"b"}],"n":1},"total":2}', "results.entities"),
        (b'{"entities":[1],"total":2,"entities":[{"id":"a"},{"id":"b"}]}', "entities"),
    ],
)
def test_the_list_is_found_wherever_it_stands(content, path):
    found = taken_apart(content, [path.split(".")])
    assert found["total"] == 2
    for name in path.split("."):
        found = found[name]
    assert found == [b'{"id":"a"}', b'{"id":"b"}']


@pytest.mark.parametrize("number", ["1e999", "-1e999", "9" * 400])
def test_a_number_too_large_for_any_of_ours_is_not_lost(number):
    """No record is worth losing for it, nor are the others of the page."""
    content = b'{"entities":[{"id":"a"},{"id":"b","n":%b}]}' % number.encode()
    assert parsed(taken_apart(content, ENTITIES)["entities"]) == [{"id": "a"}, {"id": "b", "n": number}]


@pytest.mark.parametrize(
    "text", [b'{"a":1},{"b":2}', b"NaN", b'{"a":1e999,"b":NaN}', rb'{"a":1e999,"b":"\ud800"}', b"\xff", b"[1", b""]
)
def test_what_is_no_json_for_other_reasons_than_a_number_is_refused(text):
    """Neither two values in one line, nor half a character, nor what only some programs take for a number."""
    with pytest.raises(orjson.JSONDecodeError):
        parsed_one(text)


def test_a_record_that_could_not_be_written_is_told():
    record: object = "x"
    for _ in range(300):
        record = [record]
    with pytest.raises(UnexpectedReply, match="nested"):
        as_json([record])


class Users:
    """Two pages of users, as bytes."""

    def __init__(self, form=orjson.dumps):
        self.form = form

    def page(self, params):
        number = params["pageNumber"]
        users = [{"id": f"{number}-{n}", "name": "Zoë"} for n in range(3)]
        return Raw(self.form({"entities": users, "pageNumber": number, "pageCount": 2, "total": 6}))


def spaced(body):
    return json.dumps(body).encode()


@pytest.mark.parametrize("form", [orjson.dumps, spaced])
@pytest.mark.parametrize("path", ["entities", None])
def test_the_decorator_gives_records_as_their_json(form, path):
    """The same whichever way the server writes them; pages and their ends are as ever."""
    users = Users(form)

    @genesys_paginated(3, collect=True, style=PageNumber(), path_extractor=path, as_json=True)
    def listed(*, params=None):
        return users.page(params)

    @genesys_paginated(3, collect=True, style=PageNumber(), path_extractor=path, as_json=True)
    async def listed_async(*, params=None):
        return users.page(params)

    expected = [orjson.dumps({"id": f"{p}-{n}", "name": "Zoë"}) for p in (1, 2) for n in range(3)]
    assert listed() == asyncio.run(listed_async()) == expected


def test_a_reply_without_bytes_gives_them_too():
    """Whatever the client is, its parsed body is written again."""

    @genesys_paginated(3, collect=True, style=PageNumber(), as_json=True)
    def listed(*, params=None):
        return Reply({"entities": [{"id": params["pageNumber"]}], "pageCount": 2, "pageNumber": params["pageNumber"]})

    assert listed() == [b'{"id":1}', b'{"id":2}']


def test_broken_json_is_asked_for_again_as_ever():
    @genesys_paginated(3, style=PageNumber(), as_json=True, policy=RetryPolicy(max_attempts=2), sleep=lambda _: None)
    def listed(*, params=None):
        return Raw(b'{"entities":[{"id":"a"}')

    with pytest.raises(RetryLimitReached, match="broken JSON"):
        list(listed())


def test_a_listing_by_date_looks_into_its_records():
    records = [b'{"dateCreated":"2026-01-0%dT00:00:00Z"}' % day for day in (3, 2)]
    onward = ByDate().advance({}, PageReply({}, Headers([]), records, True, 2, 2))
    assert onward == {"before": "2026-01-02T00:00:00Z"}
