"""The decorator: what it makes of a function, what it never touches, where it goes on, and what it refuses."""

from __future__ import annotations

import asyncio
import copy
import functools
import gc
import inspect
import json
import sys
import threading

import pytest
from tests.paging.canned import STYLES, TOKENS, Call, Reader, Reply, Server, records

from genesys_export import (
    After,
    BodyPaging,
    Checkpoint,
    ConfigurationError,
    NextLink,
    PageNumber,
    SignInExpired,
    SingleReply,
    UnexpectedReply,
    genesys_paginated,
)

FAMILIES = list(STYLES)
UNAUTHORIZED = Reply({}, 401)


# What it makes


@pytest.mark.parametrize("family", FAMILIES)
def test_every_record_comes_once_and_in_order(reader, family):
    """The whole listing, by default as a generator."""
    server, fetch = reader.serve(family, 957)
    assert reader.all(fetch) == server.records


@pytest.mark.parametrize("family", FAMILIES)
def test_collect_gives_the_same_as_a_list(reader, family):
    """With ``collect`` the same records come as one list."""
    server, fetch = reader.serve(family, 957, collect=True)
    found = reader.value(fetch)
    assert type(found) is list
    assert found == server.records


def test_a_def_gives_a_generator_and_an_async_def_an_asynchronous_generator(reader):
    """Calling makes a generator of the function's own kind and calls nothing before the first record is wanted."""
    server, fetch = reader.serve("page-number")
    made = fetch()
    assert (inspect.isasyncgen if reader.is_async else inspect.isgenerator)(made)
    assert server.calls == []


def test_pages_are_only_fetched_as_they_are_wanted(reader):
    """Taking 101 records of 1,000 fetches two pages of a hundred."""
    server, fetch = reader.serve("page-number")
    assert reader.take(fetch, 101) == server.records[:101]
    assert len(server.calls) == 2


def test_the_kind_of_function_is_looked_at_once(monkeypatch, reader):
    """The decision falls at decoration time: calls do not inspect the function again."""
    server, fetch = reader.serve("page-number", 10)

    def never(*_):
        pytest.fail("the function was inspected again")

    monkeypatch.setattr(inspect, "iscoroutinefunction", never)
    monkeypatch.setattr(inspect, "signature", never)
    assert reader.all(fetch) == server.records


def test_the_decorated_function_still_looks_like_itself(reader):
    """Name, docstring and signature stay those of the function."""

    @reader.paginated()
    def users(session, *, params=None):
        """The users."""

    assert (users.__name__, users.__doc__) == ("users", "The users.")
    assert list(inspect.signature(users).parameters) == ["session", "params"]


# What it never touches


@pytest.mark.parametrize("family", FAMILIES)
def test_the_callers_arguments_are_never_mutated(reader, family):
    """The caller's params and json are what they were, nested values too."""
    _, fetch = reader.serve(family, 300)
    arguments = {
        "params": {"expand": ["skills"], "pageSize": 50},
        "json": {"interval": "a/b", "paging": {"pageSize": 50}, "filter": {"type": ["x"]}},
    }
    before = copy.deepcopy(arguments)
    assert len(reader.all(fetch, **arguments)) == 300
    assert arguments == before


def test_the_callers_arguments_are_copied_at_call_time(reader):
    """What the caller does to the dicts after the call, nested or not, does not change the reading."""
    server = Server("page-number", records(300))
    fetch = reader.decorate(server.answer, style=PageNumber())
    params, body = {"q": "a", "expand": ["x"]}, {"filter": {"type": ["x"]}}
    made = fetch(params=params, json=body)
    params["q"] = "changed"
    params["expand"].append("changed")
    body["filter"]["type"].append("changed")
    reader.all(lambda: made)
    assert [(call.params["q"], call.params["expand"], call.json) for call in server.calls] == [
        ("a", ["x"], {"filter": {"type": ["x"]}})
    ] * 3


def test_params_may_be_a_list_of_pairs(reader):
    """Pairs as ``requests`` takes them are understood; a name that comes twice keeps both values."""
    server, fetch = reader.serve("page-number", 150)
    assert reader.all(fetch, params=[("expand", "a"), ("expand", "b"), ("state", "active")]) == server.records
    assert all(call.params["expand"] == ["a", "b"] and call.params["state"] == "active" for call in server.calls)


@pytest.mark.parametrize("arguments", [{"params": "state=active"}, {"json": [1, 2]}, {"json": "ab"}])
def test_arguments_that_no_page_can_be_added_to_are_refused(reader, arguments):
    """A query string or a JSON array is refused at the call, in words, rather than taken apart."""
    _, fetch = reader.serve("page-number")
    with pytest.raises(ConfigurationError, match="needs a dict"):
        reader.all(fetch, **arguments)


def test_params_given_by_position_are_the_callers_too(reader):
    """A function that is called with its params by position pages like one called by name."""
    server = Server("page-number", records(150))

    def users(session, params=None):
        return server.answer(Call(params))

    async def users_async(session, params=None):
        return server.answer(Call(params))

    fetch = reader.paginated(style=PageNumber())(users_async if reader.is_async else users)
    assert reader.all(fetch, None, {"state": "active"}) == server.records
    assert all(call.params["state"] == "active" for call in server.calls)


# Page size


@pytest.mark.parametrize(("own", "asked"), [(10, 10), ("10", 10), (500, 100), (0, 100), ("many", 100), (None, 100)])
def test_the_callers_smaller_page_size_wins(reader, own, asked):
    """A smaller size in the caller's own params is kept; a larger or senseless one is not."""
    server, fetch = reader.serve("page-number", 150)
    assert reader.all(fetch, params={"pageSize": own}) == server.records
    assert {call.params["pageSize"] for call in server.calls} == {asked}


@pytest.mark.parametrize(("family", "body"), [
    ("body-paging", {"paging": {"pageSize": 10}}), ("body-flat", {"pageSize": 10}), ("body-after", {"pageSize": 10}),
])  # fmt: skip
def test_the_callers_smaller_page_size_wins_in_the_body_too(reader, family, body):
    """Styles that page in the body look for the caller's size there."""
    server, fetch = reader.serve(family, 150)
    assert reader.all(fetch, json=body) == server.records
    assert len(server.calls) == 15


# Methods, callables, partials


def test_methods_are_decorated_like_functions(reader):
    """A decorated method gets its instance, two instances do not mix, and ``pages`` is bound too."""
    lists = {"a": records(150), "b": [{"id": -n} for n in range(150)]}

    class Api:
        def __init__(self, name):
            self.name = name

        @reader.paginated(style=PageNumber())
        def users(self, *, params=None):
            return Server("page-number", lists[self.name]).answer(Call(params))

        @reader.paginated(style=PageNumber())
        async def users_async(self, *, params=None):
            return Server("page-number", lists[self.name]).answer(Call(params))

    name = "users_async" if reader.is_async else "users"
    for api in (Api("a"), Api("b")):
        assert reader.all(getattr(api, name)) == lists[api.name]
        assert [page.number for page in reader.pages(getattr(api, name))] == [1, 2]
    assert isinstance(Api.users, type(vars(Api)["users"]))


def test_partials_keep_their_arguments(reader):
    """What a ``functools.partial`` was given reaches every page, and its session can refresh the token."""
    server = Server("page-number", records(250), faults={2: UNAUTHORIZED})
    fetch = reader.paginated(style=PageNumber())(
        functools.partial(reader.function(server.answer), reader.session, params={"state": "active"})
    )
    assert reader.all(fetch) == server.records
    assert all(call.params["state"] == "active" for call in server.calls)
    assert reader.session.refreshed == 1


@pytest.mark.parametrize("wrapped", [False, True])
def test_callable_objects_are_decorated_by_the_kind_of_their_call(reader, wrapped):
    """An object whose ``__call__`` is ``async def`` is read asynchronously, inside a partial too."""
    server = Server("page-number", records(250))

    class Users:
        pages = "not the decorator's"

        def __init__(self):
            self.pages = "not the decorator's either"

        def __call__(self, *, params=None):
            return server.answer(Call(params))

    class AsyncUsers(Users):
        async def __call__(self, *, params=None):
            return server.answer(Call(params))

    users = AsyncUsers() if reader.is_async else Users()
    fetch = reader.paginated(style=PageNumber())(functools.partial(users) if wrapped else users)
    assert reader.all(fetch) == server.records
    assert len(reader.pages(fetch)) == 3


# Checkpoints


@pytest.mark.parametrize("family", FAMILIES)
def test_every_page_boundary_is_a_place_to_go_on_from(reader, family):
    """From the checkpoint of every page, through JSON and back, exactly the rest is read."""
    server, fetch = reader.serve(family, 450)
    whole = reader.pages(fetch)[:]
    assert [record for page in whole for record in page.records] == server.records
    for done, page in enumerate(whole, 1):
        checkpoint = Checkpoint.from_json(json.loads(json.dumps(page.checkpoint.to_json())))
        assert checkpoint == page.checkpoint
        rest = reader.pages(fetch, resume_from=checkpoint)[:]
        assert [r for p in rest for r in p.records] == [r for p in whole[done:] for r in p.records]
        assert [p.checkpoint for p in rest] == [p.checkpoint for p in whole[done:]]
    assert whole[-1].checkpoint.done
    assert whole[-1].checkpoint.records == 450


def test_a_finished_checkpoint_reads_nothing(reader):
    """Going on from the end calls nothing."""
    server, fetch = reader.serve("page-number", 150)
    end = reader.pages(fetch)[-1].checkpoint
    server.calls.clear()
    assert reader.pages(fetch, resume_from=end) == []
    assert server.calls == []


def test_a_checkpoint_of_another_style_is_refused(reader):
    """A place in one family means nothing in another; this is said before anything is called."""
    _, fetch = reader.serve("page-number")
    with pytest.raises(ConfigurationError, match="belongs to the paging style 'after'"):
        reader.pages(fetch, resume_from=Checkpoint("after", {"after": "x"}))


@pytest.mark.parametrize("data", [{}, {"style": "after"}, {"style": "after", "position": 5, "pages": 0, "records": 0},
                                  {"style": "after", "position": None, "pages": "many", "records": 0}])  # fmt: skip
def test_what_is_not_a_checkpoint_is_refused(data):
    """A damaged checkpoint is a ConfigurationError, not a KeyError."""
    with pytest.raises(ConfigurationError, match="not a checkpoint"):
        Checkpoint.from_json(data)


def test_a_page_tells_what_the_reply_said(reader):
    """A page carries number, total, status, headroom and correlation id."""
    headers = {"inin-ratelimit-count": "20", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "30"}
    _, fetch = reader.serve("page-number", 10, faults={1: lambda reply: Reply(reply.body, 200, headers)})
    (page,) = reader.pages(fetch)
    assert (page.number, page.total, page.status, page.correlation_id) == (1, 10, 200, "c0ffee")
    assert (page.headroom.remaining, page.headroom.allowed, page.headroom.resets_in) == (280, 300, 30.0)


# Token refresh


def test_refresh_is_found_on_the_first_positional_argument_that_has_one(reader):
    """Arguments without a ``refresh_token`` that can be called are passed over."""

    class Odd:
        refresh_token = "a string, as OAuth sessions keep it"

    server = Server("page-number", records(150), faults={1: UNAUTHORIZED})

    def users(*_, params=None):
        return server.answer(Call(params))

    async def users_async(*_, params=None):
        return server.answer(Call(params))

    fetch = reader.paginated(style=PageNumber())(users_async if reader.is_async else users)
    assert reader.all(fetch, "text", Odd(), reader.session) == server.records
    assert reader.session.refreshed == 1


def test_a_refresh_that_is_given_is_used_instead(reader):
    """``refresh=`` wins over the session's; beside an ``async def`` it may be plain or a coroutine function."""
    told = []

    async def awaited():
        await asyncio.sleep(0)
        told.append("awaited")

    given = [lambda: told.append("plain"), *[awaited] * reader.is_async]
    for refresh in given:
        server, fetch = reader.serve("page-number", 150, faults={2: UNAUTHORIZED}, refresh=refresh)
        assert reader.all(fetch, reader.session) == server.records
    assert (told, reader.session.refreshed) == (["plain", "awaited"][: len(given)], 0)


def test_a_coroutine_refresh_beside_a_plain_function_is_refused():
    """A refresh that must be awaited cannot serve a plain function; it is said, and nothing is left un-awaited."""

    async def refresh():
        pass

    @genesys_paginated(refresh=refresh)
    def fetch(*, params=None):
        return UNAUTHORIZED

    with pytest.raises(ConfigurationError, match="must be awaited"):
        list(fetch())


# What it refuses


def test_the_bare_decorator_is_explained():
    """``@genesys_paginated`` without parentheses says that they are missing."""
    with pytest.raises(ConfigurationError) as caught:

        @genesys_paginated
        def fetch(*, params=None):
            pass

    assert "parentheses" in str(caught.value)


@pytest.mark.parametrize("size", [0, -1, True, 2.5, "100", None])
def test_a_page_size_that_makes_no_sense_is_refused(size):
    """The page size is a whole number from 1."""
    with pytest.raises(ConfigurationError, match="whole number from 1"):
        genesys_paginated(size)


@pytest.mark.parametrize(("style", "needed"), [
    (PageNumber(), "params"), (BodyPaging(), "json"), (After(), "params"), (After(place="json"), "json"),
])  # fmt: skip
def test_a_function_that_cannot_be_told_the_page_is_refused(reader, style, needed):
    """A function without ``params=`` (or ``json=``) is refused when it is decorated, not at its second page."""

    def fetch(session):
        pass

    with pytest.raises(ConfigurationError, match=f"does not take {needed}="):
        reader.paginated(style=style)(fetch)


def test_a_function_for_one_reply_need_not_take_params(reader):
    """A listing that does not page needs no parameter for a page."""

    def fetch():
        return Reply([1, 2])

    async def fetch_async():
        return Reply([1, 2])

    assert reader.all(reader.paginated(style=SingleReply())(fetch_async if reader.is_async else fetch)) == [1, 2]


@pytest.mark.parametrize("value", [None, {"entities": []}, "text"])
def test_a_function_that_returns_no_reply_is_told_what_a_reply_is(reader, value):
    """Returning the parsed body instead of the reply is explained."""
    with pytest.raises(ConfigurationError, match="not a reply") as caught:
        reader.all(reader.decorate(lambda _: value))
    assert "status_code" in caught.value.remedy


# Links


@pytest.mark.parametrize("family", ["after-link", "next-link"])
def test_a_function_that_takes_links_gets_them_as_they_are(reader, family):
    """``next_uri=`` receives the link unchanged, still encoded, and no params beside it."""
    server = Server(family, records(250))
    seen = []

    def fetch(*, params=None, next_uri=None):
        seen.append((params, next_uri))
        return server.answer(Call(params, None, next_uri))

    async def fetch_async(*, params=None, next_uri=None):
        return fetch(params=params, next_uri=next_uri)

    decorated = reader.paginated(style=STYLES[family])(fetch_async if reader.is_async else fetch)
    assert reader.all(decorated, params={"state": "active"}) == [{"id": n} for n in range(250)]
    assert seen[0] == ({"state": "active", "pageSize": 100}, None)
    assert seen[1:] == [(None, f"/api/v2/bots?after=t{n}&pageSize=100") for n in (100, 200)]


def test_a_function_without_links_gets_their_query_decoded_once(reader):
    """An encoded token arrives as the API wrote it, beside the caller's own params."""
    seen = []

    def answer(call):
        seen.append(call.params)
        link = {"nextUri": "/api/v2/bots?after=a%2Bb%252F&expand=x&expand=y"} if len(seen) == 1 else {}
        return Reply({"entities": [len(seen)], **link})

    assert reader.all(reader.decorate(answer, style=NextLink()), params={"state": "active"}) == [1, 2]
    assert seen[1] == {"state": "active", "after": "a+b%2F", "expand": ["x", "y"]}


# Closing early


@pytest.mark.parametrize("family", TOKENS)
def test_a_generator_closed_early_leaves_nothing_running(reader, family):
    """After a few records nothing more is called, no thread is left and no coroutine waits to be awaited."""
    threads = threading.active_count()
    server, fetch = reader.serve(family)
    assert reader.take(fetch, 150) == server.records[:150]
    assert len(reader.take_pages(fetch, 1)) == 1
    gc.collect()
    assert len(server.calls) == 3
    assert threading.active_count() == threads


def test_a_generator_never_started_leaves_nothing_running(reader):
    """Made and thrown away: no call, and no warning about something never awaited."""
    server, fetch = reader.serve("page-number")
    fetch()
    fetch.pages()
    gc.collect()
    assert server.calls == []


def test_closing_an_asynchronous_generator_closes_what_stands_behind_it():
    """No inner generator is left for the garbage collector to end at some later time."""
    left = []
    reader = Reader("async")
    _, fetch = reader.serve("page-number")

    async def read():
        sys.set_asyncgen_hooks(finalizer=left.append)
        records = fetch()
        await anext(records)
        await records.aclose()
        del records
        gc.collect()

    asyncio.run(read())
    assert left == []


def test_a_task_cancelled_in_a_wait_ends_at_once():
    """Cancelling the task of a reading ends it in the middle of a wait and closes its steps."""
    calls = []

    @genesys_paginated()
    async def fetch(*, params=None):
        calls.append(params)
        return Reply({}, 429, {"Retry-After": "600"})

    async def read():
        return [record async for record in fetch()]

    async def main():
        task = asyncio.ensure_future(read())
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert len(calls) == 1


# Path extractor


@pytest.mark.parametrize("path", ["data.rows", lambda body: body["data"]["rows"]])
def test_records_are_taken_from_the_path(reader, path):
    """A dotted path and a callable say the same."""
    fetch = reader.decorate(lambda _: Reply({"data": {"rows": [1, 2]}}), path_extractor=path)
    assert reader.all(fetch) == [1, 2]


def test_an_extractor_that_fails_is_a_named_error_with_its_cause(reader):
    """A KeyError in the extractor becomes UnexpectedReply, chained, with the checkpoint."""
    server = Server("header-token", records(300), faults={3: Reply({"odd": []})})
    with pytest.raises(UnexpectedReply, match="Page 3") as caught:
        reader.all(reader.decorate(server.answer, path_extractor=lambda body: body["entities"]))
    assert isinstance(caught.value.__cause__, KeyError)
    assert caught.value.checkpoint.records == 200
    assert reader.got == server.records[:200]


def test_a_reply_without_content_is_not_given_to_the_extractor(reader):
    """204 means no records; a callable that expects a body is not asked."""
    fetch = reader.decorate(lambda _: Reply(None, 204), path_extractor=lambda body: body["rows"])
    assert reader.all(fetch) == []


def test_a_path_that_is_not_there_is_not_an_empty_listing(reader):
    """A reply that speaks of 250 records, none of which is where the path says, is an error and not an empty result."""
    fetch = reader.decorate(lambda _: Reply({"conversations": [1], "totalHits": 250}), path_extractor="conversation",
                            style=BodyPaging())  # fmt: skip
    with pytest.raises(UnexpectedReply, match="250 records"):
        reader.all(fetch)


def test_without_any_way_back_in_the_session_is_named(reader):
    """A 401 without anything that could refresh says so."""
    _, fetch = reader.serve("page-number", faults={1: UNAUTHORIZED})
    with pytest.raises(SignInExpired):
        reader.all(fetch, object())
