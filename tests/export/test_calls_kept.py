"""What the request log keeps of a call that brought no page: harmless headers, the body's beginning, why it waited."""

from __future__ import annotations

import asyncio
import time

import httpx
import orjson
import pytest
from tests.export.conftest import Sitting

from genesys_export.catalog import load
from genesys_export.client.reply import Reply
from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import NOT_NEEDED, Call, ExportRequest, JobState
from genesys_export.export.flight import FlightLog, excerpt, told_headers
from genesys_export.export.sitting import Paused
from genesys_export.export.sitting import Sitting as RealSitting
from genesys_export.paging import PageFetched
from genesys_export.paging.headers import Headers


def test_a_refusal_is_kept_with_what_it_said_and_the_next_call_with_why_it_waited(store, tmp_path):
    """Also after the job is opened again."""
    with DemoServer(Organisation(users=500, limit=100_000, window=2, faults="html503@3,429@5")) as server:
        who = server.organisation
        request = ExportRequest(
            load().find("users"), "", "demo", tmp_path / "out.jsonl", api_url=server.url, client_id=who.client_id,
            format="jsonl", reserve=0.0,
        )  # fmt: skip
        job = store.create(request)
        Sitting(server).run(job)
    calls = store.calls(job.id)
    refused = next(call for call in calls if call.status == 503)
    assert "html" in refused.body.lower()
    assert "content-type:" in refused.headers
    assert refused.size
    limited = next(call for call in calls if call.status == 429)
    assert "retry-after: 1" in limited.headers
    assert any(call.reason for call in calls if call.waited >= 0.5)
    good = [call for call in calls if call.status == 200]
    assert all(call.size and not call.body and not call.headers for call in good)


def test_no_header_that_could_hold_a_secret_is_kept():
    given = {"Set-Cookie": "a=b", "Authorization": "Bearer x", "Retry-After": "14", "Date": "today\x1b[31m"}
    headers = Headers(given.items())
    assert "retry-after: 14" in told_headers(headers)
    assert "\x1b" not in told_headers(headers)
    assert "Bearer" not in told_headers(headers)
    assert "a=b" not in told_headers(headers)


def test_the_beginning_of_a_body_is_without_secrets_and_without_steering_characters():
    told = excerpt(b'{"access_token": "abcdefgh"} \x1b[2J' + b"x" * 5_000)
    assert "abcdefgh" not in told
    assert "\x1b" not in told
    assert len(told) < 2_100


def test_pages_fetched_before_their_turn_are_told_by_their_number_and_each_new_call_as_another_attempt(store, tmp_path):
    """A refused one is called again in its turn: that is a retry, and stands with the first call under one number."""
    organisation = Organisation(users=1_000, limit=100_000, window=2, latency_ms=30, faults="429@6x2:1,html503@10")
    with DemoServer(organisation) as server:
        request = ExportRequest(
            load().find("users"), "", "demo", tmp_path / "out.jsonl", api_url=server.url, page_size=25,
            client_id=organisation.client_id, format="jsonl", reserve=0.0,
        )  # fmt: skip
        job = store.create(request)
        result = Sitting(server).run(job)
    pages = [call for call in store.calls(job.id) if "pageNumber=" in call.path]
    assert {int(call.path.partition("pageNumber=")[2].partition("&")[0]) - call.page for call in pages} == {0}
    again = [call for call in pages if call.attempt > 1]
    assert len(again) == result.retries >= 3
    for call in again:
        earlier = pages[: pages.index(call)]
        before = [each for each in earlier if each.page == call.page and each.attempt == call.attempt - 1]
        assert [each.records for each in before] == [None]


def test_a_long_log_is_read_from_its_end(store, tmp_path):
    """The newest calls are there before the others are read; together they are the whole log, or the end of it."""
    job = store.create(ExportRequest(load().find("users"), "", "demo", tmp_path / "out.jsonl", api_url="http://x"))
    made = [Call(float(n), "GET", "/api/v2/users", n, 200, 0.1, 1, 9, 10, 0.0, 1, "", f"c-{n}") for n in range(2_500)]
    job.file.update(made)
    job.close()
    turns = store.calls_in_turn(job.id)
    assert next(turns) == made[1_500:]
    assert list(turns) == [made[:1_500]]
    assert store.calls(job.id) == made
    assert store.calls(job.id, 1_200) == made[1_300:]


def test_the_log_is_in_the_order_in_which_calls_began(store, tmp_path):
    """They are written down as they end: a slow one, or one made ahead, after others that began later."""
    job = store.create(ExportRequest(load().find("users"), "", "demo", tmp_path / "out.jsonl", api_url="http://x"))
    began = [float(n // 16 * 16 + 15 - n % 16) for n in range(1_600)]
    job.file.update([Call(at, "GET", "/users", 1, 200, 0.1, 1, 9, 10, 0.0, 1, "", f"c-{at}") for at in began])
    job.close()
    assert [call.at for call in store.calls(job.id)] == sorted(began)
    for some in store.calls_in_turn(job.id):
        assert [call.at for call in some] == sorted(call.at for call in some)


class Slow(httpx.AsyncBaseTransport):
    """An organisation whose pages after the third one never come."""

    async def handle_async_request(self, request):
        number = int(request.url.params.get("pageNumber", 1))
        if number > 3:
            await asyncio.Event().wait()
        people = [{"id": f"{number}-{each}"} for each in range(25)]
        body = {"access_token": "t", "expires_in": 86_400, "entities": people, "total": 2_000, "pageCount": 80}
        return httpx.Response(200, stream=httpx.ByteStream(orjson.dumps(body)))


def test_calls_made_ahead_that_are_not_needed_any_more_are_told_in_plain_words(store, ask, sitting):
    """The export was cancelled: what is still on its way is let go, and no error."""

    def cancel(export, event):
        if isinstance(event, PageFetched) and event.number == 3:
            export.cancel()

    job = store.create(ask(page_size=25))
    assert sitting.run(job, cancel, http_transport=Slow()).state is JobState.CANCELLED
    let_go = [call for call in store.calls(job.id) if call.given_up]
    assert let_go
    assert all(call.cause == NOT_NEEDED for call in let_go)
    assert not [call for call in store.calls(job.id) if "Error" in call.cause]


def test_a_call_that_is_for_no_page_is_told_to_be_for_none(store, tmp_path):
    """Whose organisation it is is asked beside the pages."""
    with DemoServer(Organisation(users=200, limit=100_000, window=2)) as server:
        request = ExportRequest(
            load().find("users"), "", "demo", tmp_path / "out.jsonl", api_url=server.url, page_size=25, reserve=0.0,
            client_id=server.organisation.client_id, format="jsonl",
        )  # fmt: skip
        job = store.create(request)
        Sitting(server).run(job)
    calls = store.calls(job.id)
    assert [call.page for call in calls if call.path.endswith("/organizations/me")] == [0]
    assert min(call.page for call in calls if "pageNumber" in call.path) == 1


def test_a_call_began_when_it_was_sent_however_late_its_reply_is_dealt_with(store, ask):
    """Replies that come together are dealt with one after the other; that is none of the time of the last one."""
    job, late = store.create(ask()), Reply(200, Headers([]), b"{}", 0.2)
    late.came -= 5.0
    sitting = RealSitting(job)

    async def story():
        with FlightLog(sitting).call("GET", "/api/v2/users", None, page=False) as sent:
            sent.reply = late

    asyncio.run(story())
    [call] = sitting.calls
    assert time.time() - call.at == pytest.approx(5.2, abs=0.1)
    sitting.close()
    job.close()


@pytest.mark.parametrize(("status", "told"), [(429, "status 429"), (503, "status 503"), (200, None), (404, None)])
def test_a_call_that_was_refused_is_told_at_once(store, ask, status, told):
    """Made before its turn, it is called again only when that comes; of another nothing is known before."""
    job = store.create(ask())
    sitting = RealSitting(job)
    log = FlightLog(sitting)

    async def story():
        with log.call("GET", "/api/v2/users", {"pageNumber": 7}) as sent:
            sent.reply = Reply(status, Headers([]), b"{}", 0.2)

    asyncio.run(story())
    assert [call.cause for call in sitting.calls] == ([] if told is None else [told])
    assert [call.status for call in log.taken(all_of_it=True)] == [status]
    sitting.close()
    job.close()


def test_a_call_that_was_never_sent_is_no_try_of_its_page(store, ask):
    """The export was paused while the call stood in line."""
    job = store.create(ask())
    sitting = RealSitting(job)
    log = FlightLog(sitting)

    async def story():
        with pytest.raises(Paused), log.call("GET", "/api/v2/users", {"pageNumber": 7}):
            raise Paused("Stopped while waiting.")
        for status in (503, 503):
            with log.call("GET", "/api/v2/users", {"pageNumber": 7}) as sent:
                sent.reply = Reply(status, Headers([]), b"{}", 0.2)

    asyncio.run(story())
    assert [call.attempt for call in log.taken(all_of_it=True)] == [1, 2]
    assert sitting.progress.retries == 1
    sitting.close()
    job.close()
