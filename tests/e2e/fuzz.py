"""Ten thousand spoiled replies go through the real sessions, the decorator and the export; none may crash anything.

What comes out is records, or an error of our tree that tells the call and its correlation id. ``python -m
tests.e2e.fuzz 10000`` reads them all and prints what they came to.
"""

from __future__ import annotations

import asyncio
import io
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Self

import httpx
import requests
import urllib3
from tests.e2e.fault_readings import Clock, no_sleep
from tests.e2e.fuzzing import CORRELATION, Sample, Spoiled, samples, spoiled

from genesys_export import RetryPolicy, genesys_paginated
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget, Session
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import BugError, ConfigurationError, ExportError
from genesys_export.export import Export, ExportRequest, JobStore
from genesys_export.paging.naming import plain

HOST = "http://127.0.0.1:9"
CREDENTIALS = Credentials("client", "secret")
POLICY = RetryPolicy(max_attempts=2, max_empty_pages=5, slow_below=0)
MOST_CALLS = 300
"""Calls after which a listing is held to be endless."""
REDIRECTS = {302}
"""Where they lead is read by ``httpx`` before it hands the reply over; what is no address then is no reply."""
TOKEN = b'{"access_token": "t", "expires_in": 86400}'


class Canned:
    """What is answered now: the real first page where ``first`` says so, then the spoiled reply for ever."""

    def __init__(self) -> None:
        self.reply: Spoiled | None = None
        self.first = False
        self.calls = 0

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body."""
        assert self.reply is not None
        if path.endswith("/oauth/token"):
            return 200, {"Content-Type": "application/json"}, TOKEN
        self.calls += 1
        if self.calls > MOST_CALLS:
            raise RuntimeError("the listing does not end")
        if self.first and self.calls == 1:
            return 200, self.reply.sample.headers, self.reply.sample.content
        return self.reply.status, self.reply.headers, self.reply.content


class CannedRequests(requests.adapters.BaseAdapter):
    """Replies for ``requests`` that come from no network; its own parsing of them is the real one."""

    def __init__(self, canned: Canned) -> None:
        super().__init__()
        self._canned = canned

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """The reply."""
        status, headers, content = self._canned.answer(request.path_url.partition("?")[0])
        raw = urllib3.HTTPResponse(io.BytesIO(content), headers, status, preload_content=False)
        return requests.adapters.HTTPAdapter().build_response(request, raw)

    def close(self) -> None:
        """Nothing to close."""


class CannedHttpx(httpx.AsyncBaseTransport):
    """The same for ``httpx``."""

    def __init__(self, canned: Canned) -> None:
        self._canned = canned

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The reply."""
        status, headers, content = self._canned.answer(request.url.path)
        pairs = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]
        return httpx.Response(status, headers=pairs, stream=httpx.ByteStream(content))


def open_budget(clock: Callable[[], float]) -> RateBudget:
    """A budget that has learned a limit no case reaches."""
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take("")
    known = {"inin-ratelimit-count": "0", "inin-ratelimit-allowed": "100000", "inin-ratelimit-reset": "60"}
    budget.settle("", 200, known)
    return budget


class Fuzzer:
    """Both sessions, kept open; each case has its own budget and its own listing."""

    def __init__(self, found: list[Sample]) -> None:
        self.samples, self.canned, self.clock = found, Canned(), Clock()
        own = [("GET", sample.path) for sample in found if sample.endpoint.own]
        waits = {"clock": self.clock, "sleep": self.clock.sleep}
        self.sync = Session(Hosts.custom(HOST), CREDENTIALS, own_endpoints=own, **waits)
        self.sync._http.mount("http://", CannedRequests(self.canned))
        self.runner = asyncio.Runner()
        self.own = own

    def __enter__(self) -> Self:
        self.asynchronous = AsyncSession(
            Hosts.custom(HOST), CREDENTIALS, own_endpoints=self.own, clock=self.clock, sleep=self.clock.sleep_async,
            http_transport=CannedHttpx(self.canned),
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self.sync.close()
        self.runner.run(self.asynchronous.close())
        self.runner.close()

    def case(self, seed: int) -> str:
        """One spoiled reply through one session and the decorator; gives what it came to.

        Raises:
            AssertionError: something else than records or an error that tells its call.
        """
        dice = random.Random(-seed)
        reply = spoiled(self.samples[seed % len(self.samples)], seed)
        self.canned.reply, self.canned.first, self.canned.calls = reply, dice.random() < 0.5, 0
        with told(reply, seed):
            if seed // len(self.samples) % 2:
                self.sync.budget = open_budget(self.clock)
                return judged(reply, self._by_def(reply.sample))
            self.asynchronous.budget = open_budget(self.clock)
            return judged(reply, self.runner.run(self._by_async_def(reply.sample)))

    def _reader(self, sample: Sample, fetch: Any, sleep: Any, refresh: Any) -> Any:
        return genesys_paginated(
            sample.size, style=sample.endpoint.paging_style, path_extractor=sample.endpoint.list_field or None,
            policy=POLICY, clock=self.clock, sleep=sleep, refresh=refresh, random=random.Random(7),
        )(fetch)  # fmt: skip

    def _by_def(self, sample: Sample) -> ExportError | None:
        def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
            return self.sync.request(sample.method, sample.path, params=params, json=json, next_uri=next_uri)

        try:
            for _ in self._reader(sample, fetch, self.clock.sleep, self.sync.refresh_token)(**sample.given):
                pass
        except ExportError as error:
            return error
        return None

    async def _by_async_def(self, sample: Sample) -> ExportError | None:
        session = self.asynchronous

        async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
            return await session.request(sample.method, sample.path, params=params, json=json, next_uri=next_uri)

        try:
            async for _ in self._reader(sample, fetch, self.clock.sleep_async, session.refresh_token)(**sample.given):
                pass
        except ExportError as error:
            return error
        return None

    def export(self, seed: int, folder: Path) -> str:
        """One spoiled reply through a whole export; gives what it came to.

        Raises:
            AssertionError: something else than a file or an error that tells its call.
        """
        usable = [sample for sample in self.samples if sample.endpoint.job is None and not sample.endpoint.own]
        reply = spoiled(usable[seed % len(usable)], seed)
        self.canned.reply, self.canned.first, self.canned.calls = reply, random.Random(-seed).random() < 0.5, 0
        self.asynchronous.budget = open_budget(self.clock)
        sample, own = reply.sample, Path(tempfile.mkdtemp(dir=folder))
        body = {name: value for name, value in (sample.given.get("json") or {}).items() if name != "interval"}
        interval = (sample.given.get("json") or {}).get("interval", "")
        given = {"q64": sample.given["params"]["q64"]} if "q64" in sample.given["params"] else {}
        request = ExportRequest(
            sample.endpoint, "", "fuzzed", own / "out.jsonl", api_url=HOST, client_id="client", reserve=0.0,
            format="jsonl", page_size=sample.size, interval=interval, body=body or None, params=given,
        ).checked()  # fmt: skip
        with told(reply, seed), no_sleep(self.clock):
            result = self.runner.run(self._run(JobStore(own / "state"), request))
            assert (result.error is None) == (own / "out.jsonl").exists(), "a file and an error, or neither"
            return judged(reply, result.error, of_an_export=True)

    async def _run(self, store: JobStore, request: ExportRequest) -> Any:
        async def opened() -> AsyncSession:
            return self.asynchronous

        return await Export(store.create(request), opened, patience=0.0).run()


def judged(reply: Spoiled, error: ExportError | None, *, of_an_export: bool = False) -> str:
    """What a case came to.

    Raises:
        AssertionError: an error that is our mistake, or does not tell its call.
    """
    if error is None:
        return "records"
    assert not isinstance(error, BugError | ConfigurationError), repr(error.__cause__ or error)
    sample, word = reply.sample, type(error).__name__
    assert error.endpoint == f"{sample.method} {sample.path}", f"{word} tells {error.endpoint!r}: {error}"
    ids = {plain(reply.identity).strip(), sample.headers[CORRELATION]}
    unknown = not reply.identity or (reply.status in REDIRECTS and word == "TransportError") or "nested" in error.what
    assert error.correlation_id.strip() in ids or unknown, f"{word} tells {error.correlation_id!r}: {error}"
    assert str(error).isprintable(), error
    assert len(str(error)) < 4000, "an error as long as a reply"
    assert not of_an_export or error.safe, error
    return word


@contextmanager
def told(reply: Spoiled, seed: int) -> Iterator[None]:
    """Whatever goes wrong inside is told with what reproduces it."""
    try:
        yield
    except Exception as error:
        error.add_note(f"seed {seed}: {reply.sample.name}, {reply.how}, status {reply.status}, {reply.content[:300]!r}")
        raise


@contextmanager
def fuzzer() -> Iterator[Fuzzer]:
    """With real replies of a demo organisation whose present does not move."""
    organisation = Organisation(users=60, limit=100_000, today=lambda: date(2026, 11, 10))
    organisation.jobs.queued_polls = organisation.jobs.running_polls = 0
    with DemoServer(organisation) as server:
        found = samples(server)
    with Fuzzer(found) as made:
        yield made


def main(wanted: int, exports: int = 0, seed: int = 0) -> int:
    """Read ``wanted`` spoiled replies through the decorator and ``exports`` through exports; say what they came to."""
    began, came, wrong = time.perf_counter(), Counter[str](), 0
    with fuzzer() as made, tempfile.TemporaryDirectory() as folder:
        for each in range(seed, seed + wanted + exports):
            try:
                came[made.case(each) if each < seed + wanted else made.export(each, Path(folder))] += 1
            except Exception as error:  # noqa: BLE001 - all of them are to be seen
                wrong += 1
                sys.stdout.write(f"{type(error).__name__}: {error} {' '.join(error.__notes__)}\n")
    for word, count in came.most_common():
        sys.stdout.write(f"{word:24}{count:8}\n")
    sys.stdout.write(f"{wanted + exports} replies, {wrong} wrong, {time.perf_counter() - began:.0f} s\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:4])))
