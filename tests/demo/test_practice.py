"""What goes wrong on purpose can be changed while the organisation serves, by its owner only."""

from __future__ import annotations

import contextlib

import httpx
import pytest

from genesys_export.demo.limiter import Limiter
from genesys_export.demo.practice import PRESETS, RANGES, USUAL, Practice
from genesys_export.demo.process import SHOWCASE, DemoProcess


@contextlib.contextmanager
def signed_in(demo):
    with httpx.Client(base_url=demo.url, timeout=20, trust_env=False) as client:
        reply = client.post(
            "/oauth/token", auth=(demo.client_id, demo.client_secret), data={"grant_type": "client_credentials"}
        )
        client.headers["Authorization"] = f"Bearer {reply.json()['access_token']}"
        yield client


def test_a_setting_takes_hold_while_the_organisation_serves(connect):
    api = connect(limit=1000)
    assert api.get("/api/v2/users").status_code == 200
    Practice(server_errors=90).apply(api.organisation)
    assert {api.get("/api/v2/users").status_code for _ in range(40)} == {200, 500}
    USUAL.apply(api.organisation)
    assert {api.get("/api/v2/users").status_code for _ in range(20)} == {200}


def test_the_child_process_obeys_its_owner_over_standard_input():
    """The limit is told by the next reply; a line that is none changes nothing."""
    with DemoProcess.start(("--users", "50")) as demo, signed_in(demo) as client:
        assert client.get("/api/v2/users").headers["inin-ratelimit-allowed"] == "300"
        demo._child.stdin.write("hello\n{\n\n")
        demo.practise(Practice(per_minute=77, latency_ms=0))
        for _ in range(1000):  # each is a call; the line is read within a few of them
            if (told := client.get("/api/v2/users").headers["inin-ratelimit-allowed"]) != "300":
                break
        assert told == "77"


def test_practising_with_an_organisation_that_has_ended_is_an_error():
    demo = DemoProcess.start(("--users", "50"))
    demo._child.kill()
    demo._child.wait()
    with pytest.raises(OSError, match=r"."):
        demo.practise(USUAL)
    demo.stop()


def test_the_usual_setting_is_that_of_the_organisation_the_window_starts():
    """So that going back to normal is going back to what it was."""
    options = dict(zip(SHOWCASE[::2], SHOWCASE[1::2], strict=True))
    assert int(options["--limit"]) * 60 / int(options["--window"]) == USUAL.per_minute
    assert int(options["--latency-ms"]) == USUAL.latency_ms


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_within_what_the_sliders_can_show_and_survives_the_way(name):
    practice = PRESETS[name]
    assert practice.within() == practice
    assert Practice.from_line(practice.to_line()) == practice


@pytest.mark.parametrize("line", [b"", b"[]", b"{}", b'{"practice": 3}', b'{"practice": {"cut": "x"}}', b"\xff"])
def test_a_line_that_is_no_setting_is_none(line):
    assert Practice.from_line(line) is None


def test_what_is_out_of_range_is_brought_into_it():
    told = Practice.from_line('{"practice": {"cut": 1000, "per_minute": -5, "unknown": 1}}')
    assert told == Practice(cut=RANGES["cut"][1], per_minute=RANGES["per_minute"][0])


def test_another_programs_calls_are_counted_with_ones_own(clock):
    limiter = Limiter(10, 60, clock)
    limiter.others = 0.5
    assert limiter.admit("a").count == 1
    clock.now += 4
    assert limiter.admit("a").count == 4  # two of theirs came between
    clock.now += 20
    refused = limiter.admit("a")
    assert (refused.refused, refused.count) == (True, 10)
    clock.now += 36
    assert limiter.admit("a").count == 1


def test_a_limit_that_becomes_lower_holds_at_once(clock):
    limiter = Limiter(10, 60, clock)
    for _ in range(5):
        limiter.admit("a")
    limiter.limit = 3
    told = limiter.admit("a")
    assert (told.refused, told.count, told.allowed) == (True, 3, 3)
