"""Replies and callers that do what nobody expects: nothing is lost, doubled, made up or passed over in silence."""

from __future__ import annotations

import asyncio
import math

import httpx
import pytest
import requests
from tests.paging.canned import Reply, Server, records

from genesys_export import (
    After,
    BodyPaging,
    Checkpoint,
    ConfigurationError,
    PageNumber,
    RepeatedPage,
    Scim,
    SignInRefused,
    SingleReply,
    TransportError,
    genesys_paginated,
)


@pytest.mark.parametrize("envelope", [{}, {"pageCount": 10, "total": 250}], ids=["link only", "all counts"])
def test_the_default_style_follows_the_link_of_an_endpoint_that_knows_no_tokens(reader, envelope):
    """``@genesys_paginated()`` on a listing with ``nextUri`` gives all of it, not silently its first page."""

    def answer(call):
        number = int(call.params.get("pageNumber", 1))
        found = records(250)[(number - 1) * 25 : number * 25]
        link = {"nextUri": f"/api/v2/users?pageSize=25&pageNumber={number + 1}"} if number < 10 else {}
        return Reply({"entities": found, "pageNumber": number, "pageSize": 25, **envelope, **link})

    assert reader.all(reader.decorate(answer)) == records(250)


@pytest.mark.parametrize(
    ("style", "empty"),
    [
        (PageNumber(), {"pageSize": 25, "pageNumber": 1, "total": 0, "pageCount": 0, "selfUri": "/api/v2/users"}),
        (Scim(), {"schemas": ["list"], "totalResults": 0, "startIndex": 1, "itemsPerPage": 0}),
        (After(), {"cursors": None, "nextUri": None}),
        (BodyPaging(), {"totalHits": 0}),
        (PageNumber(), {"pageNumber": 1, "entities": None}),
    ],
    ids=["page number", "scim", "after", "body paging", "null"],
)
def test_an_envelope_that_leaves_its_list_out_is_not_a_record(reader, style, empty):
    """An empty listing is empty, also where the API leaves the list out."""
    assert reader.all(reader.decorate(lambda _: Reply(empty), style=style)) == []


def test_a_page_in_the_middle_that_leaves_its_list_out_is_empty(reader):
    """The token goes on; the envelope is not delivered as a record, not even as the first page."""
    replies = iter([{"after": "b"}, {"entities": [1], "after": "c"}, {"after": "d"}, {"entities": [2]}])
    assert reader.all(reader.decorate(lambda _: Reply(next(replies)), style=After())) == [1, 2]


@pytest.mark.parametrize("body", [{"total": 5}, {"total": 5, "selfUri": "/x"}, {"id": 1, "pageSize": 25}])
def test_an_object_with_a_number_in_it_is_a_record(reader, body):
    """A single reply such as a count is what was asked for."""
    assert reader.all(reader.decorate(lambda _: Reply(body), style=SingleReply())) == [body]


@pytest.mark.parametrize("style", [PageNumber(), BodyPaging(), After(place="json")])
def test_a_function_may_do_what_it_likes_with_what_it_is_given(reader, style):
    """It gets its own copy for every attempt, so a retry says the same as the call that failed."""
    seen = []
    replies = iter([Reply({}, 503), Reply({}, 401), Reply({"entities": [1], "pageCount": 1})])

    def answer(call):
        seen.append((dict(call.params or {}), dict(call.json or {})))
        (call.params or {}).clear()
        (call.json or {}).clear()
        return next(replies)

    own = {"params": {"division": "x"}, "json": {"interval": "y"}}
    fetch = reader.decorate(answer, style=style, path_extractor="entities")
    assert reader.all(fetch, reader.session, **own) == [1]
    assert seen[0] == seen[1] == seen[2]
    assert seen[0][0]["division"] == "x"
    assert own == {"params": {"division": "x"}, "json": {"interval": "y"}}


def test_a_consumer_may_do_what_it_likes_with_a_page(reader):
    """Emptying the list it was given does not blind the check for pages that come again."""
    replies = iter([{"entities": [1, 2], "after": "b"}, {"entities": [1, 2], "after": "c"}])
    fetch = reader.decorate(lambda _: Reply(next(replies)), style=After())
    pages = fetch.pages()

    async def consume():
        async for page in pages:
            page.records.clear()

    with pytest.raises(RepeatedPage):
        if reader.is_async:
            asyncio.run(consume())
        else:
            for page in pages:
                page.records.clear()


@pytest.mark.parametrize("client", [requests.Response, httpx.Response])
@pytest.mark.parametrize(
    ("body", "name"),
    [
        ('{"entities": [{"name": "Zoë"}]}'.encode(), "Zoë"),
        ('{"entities": [{"name": "Zoë"}]}'.encode("utf-16"), "Zoë"),
        (b'{"entities": [{"name": "\\ud83d"}]}', "\ud83d"),
        (b'{"entities": [{"name": Infinity}]}', math.inf),
    ],
    ids=["UTF-8", "UTF-16", "half a pair", "no number"],
)
def test_what_a_client_reads_beyond_the_standard_is_read(client, body, name):
    """Bodies are parsed from their bytes; where that fails, the client's own way decides."""
    if client is requests.Response:
        reply = requests.Response()
        reply.status_code, reply._content = 200, body
    else:
        reply = httpx.Response(200, content=body)

    @genesys_paginated(style=SingleReply())
    def users():
        return reply

    assert list(users()) == [{"name": name}]


def test_a_reply_whose_json_must_be_awaited_is_refused(reader):
    """An ``aiohttp``-like reply is explained at once rather than retried; its coroutine is closed."""

    class Awaited(Reply):
        async def json(self):
            return self.body

    with pytest.raises(ConfigurationError, match=r"json\(\) of the reply is a coroutine"):
        reader.all(reader.decorate(lambda _: Awaited({"entities": [1]})))
    assert reader.clock.waits == []


@pytest.mark.parametrize(
    "trouble",
    [SignInRefused("The secret was changed."), TransportError("Not trusted.", phase="tls", transient=False)],
    ids=lambda trouble: type(trouble).__name__,
)
def test_every_error_of_the_tree_carries_what_was_collected(reader, trouble):
    """Also where the session, not the listing, is at fault."""
    server, fetch = reader.serve("page-number", 250, faults={3: Reply({}, 401)}, collect=True)
    reader.session.troubles = [trouble]
    with pytest.raises(type(trouble)) as caught:
        reader.value(fetch, reader.session)
    assert caught.value.records == server.records[:200]


def test_an_error_of_a_listing_that_was_not_collected_carries_no_records():
    """The generator has delivered them."""
    assert SignInRefused("The secret was changed.").records == []


@pytest.mark.parametrize("stop", [StopIteration, StopAsyncIteration])
def test_an_iteration_that_ends_inside_the_function_does_not_end_the_listing(reader, stop):
    """It is a mistake in the function; taken for the end it would be a silent truncation."""

    def answer(call):
        if call.params["pageNumber"] == 2:
            raise stop
        return Server("page-number", records(250)).answer(call)

    if not reader.is_async and stop is StopAsyncIteration:
        with pytest.raises(StopAsyncIteration):
            reader.all(reader.decorate(answer, style=PageNumber()))
    else:
        with pytest.raises(RuntimeError):
            reader.all(reader.decorate(answer, style=PageNumber()))
    assert reader.got == records(100)


def test_an_error_thrown_in_by_the_consumer_comes_out_and_ends_the_reading(reader):
    """Nothing is called afterwards."""
    server, fetch = reader.serve("page-number", 250)
    pages = fetch.pages()

    async def throw():
        await anext(pages)
        await pages.athrow(OSError("disk full"))

    with pytest.raises(OSError, match="disk full"):
        if reader.is_async:
            asyncio.run(throw())
        else:
            next(pages)
            pages.throw(OSError("disk full"))
    assert len(server.calls) == 1


@pytest.mark.parametrize("number", [float("inf"), float("nan"), None, "many", []])
def test_a_checkpoint_with_numbers_that_are_none_is_refused(number):
    """JSON from elsewhere may hold anything."""
    with pytest.raises(ConfigurationError):
        Checkpoint.from_json({"style": "after", "position": {}, "pages": number, "records": 0})


def test_class_methods_and_static_methods_are_decorated_too():
    """The decorator below ``classmethod`` and ``staticmethod``."""
    server = Server("page-number", records(150))

    class Api:
        @classmethod
        @genesys_paginated(100, style=PageNumber())
        def of_class(cls, *, params=None):
            assert cls is Api
            return server.answer(type("Call", (), {"query": lambda _: params})())

        @staticmethod
        @genesys_paginated(100, style=PageNumber())
        def of_nothing(*, params=None):
            return server.answer(type("Call", (), {"query": lambda _: params})())

    assert list(Api.of_class()) == list(Api().of_class()) == server.records
    assert list(Api.of_nothing()) == list(Api().of_nothing()) == server.records


def test_a_coroutine_that_raises_before_its_first_reply_leaves_nothing_unawaited(reader):
    """The error comes out; with warnings as errors a forgotten coroutine would be one."""

    def answer(call):
        raise KeyError("region")

    with pytest.raises(KeyError, match="region"):
        reader.all(reader.decorate(answer))
