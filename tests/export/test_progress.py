"""The live picture: rates that are counted and not made up, and the wait that is on."""

from __future__ import annotations

import asyncio

import httpx
import orjson
import pytest

from genesys_export.export import progress as progress_module
from genesys_export.export.progress import Progress
from genesys_export.export.states import JobState
from genesys_export.paging import Waiting


class Clock:
    """A monotonic clock that the test moves."""

    def __init__(self):
        self.now = 5000.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(progress_module, "time", made)
    return made


def begun(**counts):
    live = Progress(state=JobState.RUNNING, **counts)
    live.mark()
    return live


def work(live, clock, seconds, *, calls_per_s=0.0, records_per_call=100):
    """Calls that come evenly."""
    count = round(seconds * calls_per_s)
    for _ in range(count):
        clock.now += seconds / count
        live.requests += 1
        live.records += records_per_call
        live.mark()
    if not count:
        clock.now += seconds


def test_calls_of_the_first_moment_are_counted_and_not_reckoned_up_to_a_minute(clock):
    live = begun()
    work(live, clock, 0.3, calls_per_s=40)
    live.measure()
    assert live.calls_last_min == 12
    assert live.records_per_s == 1200  # what came in less than a second is that of a second


def test_calls_of_the_last_minute_are_those_that_were_made_in_it(clock):
    """Not those of the sitting before, nor of the minute before; whatever pauses lie between them."""
    live = begun(requests=500, records=50_000)
    for _ in range(6):  # sixty in a window of twenty seconds, in six of them
        work(live, clock, 6, calls_per_s=10)
        clock.now += 14
    live.measure()
    assert 176 <= live.calls_last_min <= 184
    assert live.records_per_s == 0
    clock.now += 61
    live.measure()
    assert live.calls_last_min == 0


def test_records_are_averaged_over_ten_seconds_or_as_long_as_it_works(clock):
    live = begun()
    work(live, clock, 4, calls_per_s=5)
    live.measure()
    assert live.records_per_s == pytest.approx(500)
    work(live, clock, 30, calls_per_s=20)
    live.measure()
    assert live.records_per_s == pytest.approx(2000, rel=0.05)


def test_rates_stay_until_they_are_measured_again(clock):
    """The list and the panel, which are not painted at once, thus show the same."""
    live = begun()
    work(live, clock, 2, calls_per_s=5)
    live.measure()
    shown = live.records_per_s
    work(live, clock, 0.5, calls_per_s=50)
    assert live.records_per_s == shown
    live.state = JobState.DONE
    live.measure()
    assert (live.records_per_s, live.calls_last_min) == (0, 0)


def test_many_calls_cost_no_more_memory_than_moments_to_be_remembered(clock):
    live = begun()
    work(live, clock, 120, calls_per_s=100)
    assert len(live._recent) <= 250


def test_the_wait_that_is_on_is_counted_while_it_lasts(clock):
    live = Progress(waited_s=12.0, idle_since=clock.now)
    clock.now += 3.5
    assert live.waited == 15.5
    live.idle_since = None
    assert live.waited == 12.0


class Eight(httpx.AsyncBaseTransport):
    """An organisation that allows eight calls; says what is open whenever a call comes."""

    def __init__(self):
        self.open = self.calls = 0
        self.look = lambda: None

    async def handle_async_request(self, request):
        number = int(request.url.params.get("pageNumber", 1))
        self.open, self.calls = self.open + 1, self.calls + ("pageNumber" in request.url.params)
        for _ in range(20):
            await asyncio.sleep(0)
            self.look()
        self.open -= 1
        people = [{"id": f"{number}-{each}"} for each in range(25)]
        body = {"access_token": "t", "expires_in": 86_400, "entities": people, "total": 2_000, "pageCount": 80}
        used = {"inin-ratelimit-count": str(self.calls), "inin-ratelimit-allowed": "8", "inin-ratelimit-reset": "60"}
        return httpx.Response(200, headers=used, stream=httpx.ByteStream(orjson.dumps(body)))


def test_a_call_that_stands_in_line_is_not_in_flight(store, ask, sitting):
    """Sixteen calls are wanted at once, and the rate window has room for eight."""
    job, organisation, seen = store.create(ask(page_size=25)), Eight(), []

    def reach_in(export, event):
        organisation.look = lambda: seen.append((organisation.open, export.progress.in_flight))
        if isinstance(event, Waiting) and not organisation.open:
            seen.append((0, export.progress.in_flight))
            export.cancel()

    assert sitting.run(job, reach_in, http_transport=organisation).state is JobState.CANCELLED
    assert all(open_now <= told <= 8 for open_now, told in seen)
    assert max(told for _, told in seen) > 1
    assert seen[-1] == (0, 0)
    assert sitting.export.progress.in_flight == 0
