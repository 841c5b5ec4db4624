"""Every trap and every edge case of the guide, by its name."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from tests.paging.canned import Call, Reader, Reply, Server, records

from genesys_export import (
    ConfigurationError,
    CursorExpired,
    HeaderToken,
    PageNumber,
    PartialResult,
    RetryLimitReached,
    SignInExpired,
    genesys_paginated,
)

UNAUTHORIZED = Reply({"message": "Invalid login credentials.", "code": "bad.credentials"}, 401)


def divided(call):
    """A server that holds a list of its own for every division."""
    division = call.params["division"]
    return Server("header-token", [f"{division}-{n}" for n in range(130)]).answer(call)


def expected_of(division):
    return [f"{division}-{n}" for n in range(130)]


# Trap: storing page_token in shared state


def test_trap_storing_page_token_in_shared_state__fifty_threads_read_through_one_function():
    """Fifty threads in one decorated function each get their own division, whole and in order."""
    together = threading.Barrier(50, timeout=30)

    @genesys_paginated(13)
    def members(*, params=None):
        if "page_token" not in params:
            together.wait()
        return divided(Call(params))

    with ThreadPoolExecutor(50) as pool:
        results = list(pool.map(lambda d: list(members(params={"division": d})), range(50)))
    assert results == [expected_of(division) for division in range(50)]


@pytest.mark.parametrize("collect", [False, True])
def test_trap_storing_page_token_in_shared_state__fifty_tasks_read_through_one_function(collect):
    """Fifty tasks in one decorated coroutine function, switching at every page, do not mix."""
    chance = random.Random(3)
    running = most = 0

    @genesys_paginated(13, collect)
    async def members(*, params=None):
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(chance.randrange(1, 5)):
            await asyncio.sleep(0)
        running -= 1
        return divided(Call(params))

    async def read(division):
        params = {"division": division}
        return await members(params=params) if collect else [record async for record in members(params=params)]

    async def load():
        return await asyncio.gather(*(read(division) for division in range(50)))

    assert asyncio.run(load()) == [expected_of(division) for division in range(50)]
    assert most > 25


def test_trap_storing_page_token_in_shared_state__interleaved_readings_keep_their_places(reader):
    """Two readings advanced in turn through one function both get everything, faults and retries included."""
    server, fetch = reader.serve("header-token", 300, faults={2: Reply({}, 503), 4: Reply({}, 429)})
    if reader.is_async:

        async def both():
            left, right = fetch(), fetch()
            return [[await anext(left), await anext(right)] for _ in range(300)]

        pairs = asyncio.run(both())
    else:
        pairs = [list(pair) for pair in zip(fetch(), fetch(), strict=True)]
    assert pairs == [[record, record] for record in server.records]


def test_trap_storing_page_token_in_shared_state__a_second_invocation_begins_at_the_start(reader):
    """A reading that was left in the middle leaves nothing behind for the next one."""
    server, fetch = reader.serve("header-token", 300)
    reader.take(fetch, 150)
    assert reader.all(fetch) == server.records


# Trap: naive fixed-delay retries cause request storms


def test_trap_naive_fixed_delay_retries__readers_do_not_come_back_in_step(reader):
    """Twenty readers refused at the same moment come back at twenty different moments."""
    waits = set()
    for seed in range(20):
        one = Reader(reader.kind)
        _, fetch = one.serve("page-number", 10, faults={1: Reply({}, 429)}, random=random.Random(seed))
        one.all(fetch)
        waits.update(one.clock.waits)
    assert len(waits) == 20
    assert all(2.2 <= wait <= 3.0 for wait in waits)


def test_trap_naive_fixed_delay_retries__readers_told_the_same_second_spread_too(reader):
    """The same Retry-After does not wake two readers at once, and none wakes before it."""
    waits = []
    for seed in range(20):
        one = Reader(reader.kind)
        _, fetch = one.serve("page-number", 10, faults={1: Reply({}, 429, {"Retry-After": "7"})},
                             random=random.Random(seed))  # fmt: skip
        one.all(fetch)
        waits += one.clock.waits
    assert len(set(waits)) == 20
    assert all(7.0 <= wait <= 7.25 for wait in waits)


def test_trap_naive_fixed_delay_retries__the_wait_grows_and_ends(reader):
    """A limit that never lifts is asked five times, ever more slowly, and then named."""
    server, fetch = reader.serve("page-number", 10, faults=dict.fromkeys(range(1, 99), Reply({}, 429)))
    with pytest.raises(RetryLimitReached):
        reader.all(fetch)
    assert len(server.calls) == 5
    assert all(later > earlier for earlier, later in itertools.pairwise(reader.clock.waits))


# Trap: retrying 401 without token rotation


def test_trap_retrying_401_without_token_rotation__a_token_that_expires_is_rotated_once(reader):
    """After 401 the session gets a fresh token, and only then the same page is asked for again."""
    server, fetch = reader.serve("header-token", faults={5: UNAUTHORIZED})
    assert reader.all(fetch, reader.session) == server.records
    assert reader.session.refreshed == 1
    assert server.calls[4] == server.calls[5]


def test_trap_retrying_401_without_token_rotation__a_fresh_token_that_is_refused_is_the_end(reader):
    """401 again with the fresh token is a named error after exactly one refresh; nothing hangs."""
    server, fetch = reader.serve("header-token", faults=dict.fromkeys(range(5, 99), UNAUTHORIZED))
    with pytest.raises(SignInExpired) as caught:
        reader.all(fetch, reader.session)
    assert (reader.session.refreshed, len(server.calls)) == (1, 6)
    assert reader.got == server.records[:400]
    assert caught.value.checkpoint.records == 400


def test_trap_retrying_401_without_token_rotation__without_a_way_to_rotate_nothing_is_retried(reader):
    """With nothing that could get a fresh token, the first 401 is the end: no second call."""
    server, fetch = reader.serve("header-token", faults={1: UNAUTHORIZED})
    with pytest.raises(SignInExpired, match="there is no other"):
        reader.all(fetch)
    assert len(server.calls) == 1


def test_trap_retrying_401_without_token_rotation__every_page_may_rotate_once(reader):
    """A job longer than three tokens lives: the boundary is one refresh per page, not per reading."""
    server, fetch = reader.serve("header-token", faults={2: UNAUTHORIZED, 5: UNAUTHORIZED, 9: UNAUTHORIZED})
    assert reader.all(fetch, reader.session) == server.records
    assert reader.session.refreshed == 3


# Trap: using yield inside an async function


def test_trap_yield_inside_async_function__the_result_is_an_asynchronous_generator():
    """Decorating ``async def`` gives something for ``async for`` that really is an asynchronous generator."""

    @genesys_paginated()
    async def fetch(*, params=None):
        return Reply({"entities": [1, 2]})

    made = fetch()
    assert inspect.isasyncgen(made)

    async def read():
        return [record async for record in made]

    assert asyncio.run(read()) == [1, 2]


def test_trap_yield_inside_async_function__collect_is_really_a_list_and_really_a_coroutine():
    """With ``collect`` there is no generator in disguise: the sync call gives a list, the async one a coroutine."""

    @genesys_paginated(collect=True)
    def fetch(*, params=None):
        return Reply({"entities": [1, 2]})

    @genesys_paginated(collect=True)
    async def fetch_async(*, params=None):
        return Reply({"entities": [1, 2]})

    assert fetch() == [1, 2]
    made = fetch_async()
    assert inspect.iscoroutine(made)
    assert asyncio.run(made) == [1, 2]


# Trap: a blocking client inside a coroutine


def test_trap_blocking_client_inside_a_coroutine__is_refused_at_the_first_reply():
    """A reply of ``requests`` inside ``async def`` is refused with the way out, before a second call."""
    calls = []

    @genesys_paginated(collect=True)
    async def fetch(*, params=None):
        calls.append(params)
        return requests.Response()

    with pytest.raises(ConfigurationError, match="freezes the event loop") as caught:
        asyncio.run(fetch())
    assert "httpx.AsyncClient" in caught.value.remedy
    assert len(calls) == 1


def test_trap_blocking_client_inside_a_coroutine__the_other_way_round_is_explained_too():
    """A plain function that hands out a coroutine is told to be ``async def``, and no coroutine is left un-awaited."""

    async def client():
        return Reply([])

    @genesys_paginated()
    def fetch(*, params=None):
        return client()

    with pytest.raises(ConfigurationError, match="must be awaited"):
        list(fetch())


def test_trap_blocking_client_inside_a_coroutine__waiting_does_not_freeze_the_loop():
    """While one reading waits out a limit, other tasks of the loop go on."""
    replies = iter([Reply({}, 429, {"Retry-After": "0.05"}), Reply({"entities": [1]})])

    @genesys_paginated(collect=True)
    async def fetch(*, params=None):
        return next(replies)

    async def both():
        ticks = 0
        reading = asyncio.ensure_future(fetch())
        while not reading.done():
            ticks += 1
            await asyncio.sleep(0.005)
        return ticks, reading.result()

    ticks, found = asyncio.run(both())
    assert found == [1]
    assert ticks > 3


# Edge case 1: cursor expiration during long-running iterations


@pytest.mark.parametrize("family", ["header-token", "after", "after-link", "cursor", "next-link"])
def test_edge_case_1_cursor_expiration__the_two_hour_guard_says_that_the_result_is_partial(reader, family):
    """After two hours along a cursor the reading ends, says that it is partial and where to go on."""
    server, fetch = reader.serve(family)
    slow_answer = server.answer

    def slow(call):
        reader.clock.now += 1000
        return slow_answer(call)

    fetch = reader.decorate(slow, style=fetch._plan.style)
    with pytest.raises(PartialResult, match="partial") as caught:
        reader.all(fetch)
    assert reader.got == server.records[:800]
    assert caught.value.checkpoint.records == 800
    assert "2 hours" in str(caught.value)
    fresh = Reader(reader.kind)
    rest = fresh.pages(fresh.decorate(server.answer, style=fetch._plan.style), resume_from=caught.value.checkpoint)
    assert [record for page in rest for record in page.records] == server.records[800:]


def test_edge_case_1_cursor_expiration__collect_carries_the_records_read_so_far(reader):
    """A collecting call loses nothing to the guard: the error holds every record."""
    server = Server("header-token", records(1000))

    def slow(call):
        reader.clock.now += 3000
        return server.answer(call)

    with pytest.raises(PartialResult) as caught:
        reader.value(reader.decorate(slow, collect=True))
    assert caught.value.records == server.records[:300]


def test_edge_case_1_cursor_expiration__page_numbers_do_not_expire(reader):
    """A listing by page numbers keeps no cursor on the server, so the guard does not end it."""
    server = Server("page-number", records(1000))

    def slow(call):
        reader.clock.now += 3000
        return server.answer(call)

    assert reader.all(reader.decorate(slow, style=PageNumber())) == server.records


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, {"message": "The cursor has expired.", "code": "bad.request"}),
        (400, {"message": "Invalid value.", "code": "invalid.page.token"}),
        (410, {"message": "page token no longer valid"}),
        (404, {"message": "No such cursor"}),
    ],
)
def test_edge_case_1_cursor_expiration__a_400_on_a_cursor_is_named(reader, status, body):
    """The API's own word that the cursor is gone becomes CursorExpired, with everything read before it."""
    server, fetch = reader.serve("header-token", faults={4: Reply(body, status)})
    with pytest.raises(CursorExpired) as caught:
        reader.all(fetch)
    assert reader.got == server.records[:300]
    assert caught.value.checkpoint.records == 300
    assert caught.value.status == status


def test_edge_case_1_cursor_expiration__a_400_on_the_first_page_is_not_a_cursor(reader):
    """Before there is a cursor, a 400 is the caller's own mistake, whatever it says."""
    _, fetch = reader.serve("header-token", faults={1: Reply({"message": "page_token: bad cursor"}, 400)})
    with pytest.raises(Exception, match="status 400") as caught:
        reader.all(fetch)
    assert not isinstance(caught.value, CursorExpired)


def test_edge_case_1_cursor_expiration__numbers_that_went_over_to_links_are_a_cursor_too(reader):
    """A page-number listing whose reply switched it to token links can expire like any cursor."""
    replies = [
        Reply({"entities": [1], "nextUri": "/api/v2/x?after=abc"}),
        Reply({"message": "Cursor expired"}, 400),
    ]
    answers = iter(replies)
    with pytest.raises(CursorExpired):
        reader.all(reader.decorate(lambda _: next(answers), style=PageNumber()))
    answers = iter([replies[0]] * 2)
    reader.got = []

    def slow(_):
        reader.clock.now += 9000
        return next(answers)

    with pytest.raises(PartialResult):
        reader.all(reader.decorate(slow, style=PageNumber()))
    assert reader.got == [1]


# Edge case 2: schema divergence between CRUD and analytics endpoints


@pytest.mark.parametrize(
    ("body", "path", "expected"),
    [
        ({"entities": [{"id": 1}, {"id": 2}], "pagination": {}}, None, [{"id": 1}, {"id": 2}]),
        ({"results": [{"id": 1}]}, None, [{"id": 1}]),
        ({"Resources": [{"id": 1}]}, None, [{"id": 1}]),
        ([{"id": 1}, {"id": 2}], None, [{"id": 1}, {"id": 2}]),
        ({"id": 1, "name": "queue"}, None, [{"id": 1, "name": "queue"}]),
        ({"id": 1, "total": 7}, None, [{"id": 1, "total": 7}]),
        ({"entities": {"id": 1}}, None, [{"id": 1}]),
        ({"entities": None}, None, []),
        ({"entities": []}, None, []),
        ({}, None, []),
        ([], None, []),
        ({"results": {"entities": [1, 2]}}, "results.entities", [1, 2]),
        ({"results": {"entities": [1, 2]}}, lambda body: body["results"]["entities"], [1, 2]),
        ({"a": {"one": 1, "two": 2}}, lambda body: body["a"].items(), [("one", 1), ("two", 2)]),
        ({"a": 5}, lambda body: body["a"], [5]),
    ],
)
def test_edge_case_2_schema_divergence__records_are_found_in_every_shape(reader, body, path, expected):
    """Envelope, flat array, single object or a path of one's own: the same records come out, never a KeyError."""
    assert reader.all(reader.decorate(lambda _: Reply(body), path_extractor=path)) == expected


def test_edge_case_2_schema_divergence__a_page_through_a_path_goes_on_page_by_page(reader):
    """The extractor is asked for every page, and the paging fields beside the records still count."""
    server = Server("header-token", records(250))

    def nested(call):
        reply = server.answer(call)
        return Reply({"data": {"rows": reply.body["entities"]}}, headers=reply.headers)

    assert reader.all(reader.decorate(nested, path_extractor="data.rows")) == server.records


# Edge case 3: concurrent decorator instances sharing token state


def test_edge_case_3_concurrent_instances__shared_params_are_not_mutated_by_fifty_threads():
    """Fifty threads that share one params dict all get the whole listing, and the dict stays as it was."""
    server = Server("header-token", records(130))
    shared = {"division": "all", "expand": ["skills"]}

    @genesys_paginated(13)
    def members(*, params=None):
        return Server("header-token", server.records).answer(Call(params))

    with ThreadPoolExecutor(50) as pool:
        results = list(pool.map(lambda _: list(members(params=shared)), range(50)))
    assert results == [server.records] * 50
    assert shared == {"division": "all", "expand": ["skills"]}


def test_edge_case_3_concurrent_instances__a_client_that_mutates_its_params_harms_nobody(reader):
    """Even a function that changes the params it is given spoils neither the next page nor the caller's dict."""
    server = Server("header-token", records(300))
    own = {"division": "all", "expand": ["skills"]}
    seen = []

    def rude(call):
        seen.append(dict(call.params))
        reply = server.answer(Call(dict(call.params)))
        call.params.clear()
        call.params["page_token"] = "t0"
        return reply

    assert reader.all(reader.decorate(rude), params=own) == server.records
    assert own == {"division": "all", "expand": ["skills"]}
    assert all(call["division"] == "all" for call in seen)


def test_edge_case_3_concurrent_instances__two_decorated_functions_may_share_a_style(reader):
    """Styles hold no state: two functions made with one style object, read in turn, do not touch each other."""
    style = HeaderToken()
    servers = [Server("header-token", [f"{name}{n}" for n in range(250)]) for name in "ab"]
    first, second = (reader.decorate(server.answer, style=style) for server in servers)
    assert reader.take(first, 150) == servers[0].records[:150]
    assert reader.all(second) == servers[1].records
    assert reader.all(first) == servers[0].records
