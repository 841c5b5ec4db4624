"""Numbers and records that no database and no writer takes end an export in words, not as a mistake of the program."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path

import httpx
import orjson
import pytest

from genesys_export.client import AsyncSession, RateBudget, async_session
from genesys_export.errors import UnexpectedReply
from genesys_export.export import Export, JobState, delivery
from genesys_export.export.committing import Committer
from genesys_export.export.rows import rows_of
from genesys_export.paging.unparsed import as_json


class Odd(httpx.AsyncBaseTransport):
    """Answers every call with the same reply."""

    def __init__(self, body, **headers):
        self.body, self.headers = body, headers

    async def handle_async_request(self, request):
        token = {"access_token": "t", "expires_in": 86400}
        content = json.dumps(token) if request.url.path == "/oauth/token" else self.body
        headers = {name.replace("_", "-"): value for name, value in self.headers.items()}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(content.encode()))


@pytest.fixture
def exported(store, ask, sitting):
    """What an export comes to at an organisation of that kind."""

    def export(transport):
        async def main():
            async with AsyncSession(
                sitting.hosts, sitting.credentials, budget=RateBudget(reserve=0.0), http_transport=transport
            ) as session:

                async def opened():
                    return session

                return await Export(store.create(ask("presence definitions")), opened, patience=0.0).run()

        return asyncio.run(main())

    return export


@pytest.mark.parametrize("number", [2**53 + 1, 2**63, 2**64 - 1, 10**30])
def test_a_count_that_no_listing_has_is_no_count(exported, number):
    result = exported(Odd(json.dumps({"entities": [{"id": "a"}], "total": number})))
    assert (result.state, result.records) == (JobState.DONE, 1)


@pytest.mark.parametrize("number", [10**10, 2**63, 10**30])
def test_a_rate_limit_that_no_client_has_is_no_limit(exported, number):
    headers = {"inin_ratelimit_allowed": str(number), "inin_ratelimit_count": "1", "inin_ratelimit_reset": "9"}
    result = exported(Odd('{"entities": [{"id": "a"}]}', **headers))
    assert (result.state, result.records) == (JobState.DONE, 1)


def test_a_record_too_deep_to_be_written_is_told_with_the_call(exported):
    body = '{"entities": [{"id": "a", "x": ' + "[" * 300 + "]" * 300 + "}]}"
    error = exported(Odd(body)).error
    assert isinstance(error, UnexpectedReply)
    assert "nested" in error.what
    assert error.endpoint == "GET /api/v2/presence/definitions"


def test_a_record_as_deep_as_any_is_kept():
    record: object = "x"
    for _ in range(250):
        record = [record]
    assert as_json([record]) == as_json([json.dumps(record).encode()]) == [json.dumps(record).encode()]


@pytest.mark.parametrize(("letters", "at_once"), [(900_000, False), (9, True)])
def test_rows_of_a_large_page_are_made_on_the_worker_thread(exported, monkeypatch, letters, at_once):
    """The window is not kept waiting for them; those of a small page are made at once."""
    threads, sizes, ahead, put = [], [], [], Committer.put

    async def sized(self, delivery):
        sizes.append(delivery.size)
        await put(self, delivery)

    monkeypatch.setattr(Committer, "put", sized)
    monkeypatch.setattr(async_session, "_parse_ahead", ahead.append)

    def seen(*given):
        threads.append(threading.current_thread())
        return rows_of(*given)

    monkeypatch.setattr(delivery, "rows_of", seen)
    records = [{"id": str(number), "text": "ä" * letters} for number in range(2)]
    result = exported(Odd(json.dumps({"entities": records})))
    written = Path(result.out).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in written] == records
    assert [thread is not threading.main_thread() for thread in threads] == [True] * (not at_once)
    assert sizes == [sum(len(orjson.dumps(record)) for record in records)]
    assert len(ahead) == (not at_once)  # the reply that tells whose records they are, and no page


class Cutting(httpx.AsyncBaseTransport):
    """An organisation in which a program has cut a text in the middle of a character."""

    async def handle_async_request(self, request):
        number = int(request.url.params.get("pageNumber", 1))
        name = rb"\ud83d\ude00 and \ud83d" if number == 2 else b"whole"
        body = (
            b'{"access_token": "t", "expires_in": 86400, "total": 3, "pageCount": 3, "pageSize": 1, "pageNumber": %d, '
            b'"entities": [{"id": "%d", "name": "%b"}]}' % (number, number, name)
        )
        return httpx.Response(200, stream=httpx.ByteStream(body))


def test_half_a_character_holds_nothing_up_and_is_told(store, ask, sitting, tmp_path):
    result = sitting.run(store.create(ask("users", page_size=1)), http_transport=Cutting())
    assert (result.state, result.records, result.retries) == (JobState.DONE, 3, 0)
    assert list(result.notes) == [
        "Half a character in a text was replaced: the text had been cut before the API sent it."
    ]
    names = [json.loads(line)["name"] for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert names == ["whole", "\U0001f600 and \ufffd", "whole"]
