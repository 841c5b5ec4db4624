"""Spoiled replies crash nothing and are told with their call: a part; ``python -m tests.e2e.fuzz 10000 500`` is all."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from tests.client.conftest import Async, Recorder, Sync, answer
from tests.e2e.fault_readings import FAMILIES
from tests.e2e.fuzz import POLICY, fuzzer, judged, told
from tests.e2e.fuzzing import packed, spoiled

from genesys_export import ExportError, genesys_paginated
from genesys_export.client import Hosts, body

REPLIES, EXPORTS, ON_THE_WIRE = 700, 40, 60


@pytest.fixture(scope="module")
def fuzzing():
    with fuzzer() as made:
        yield made


def test_spoiled_replies_of_every_family_are_records_or_an_error_that_tells_its_call(fuzzing):
    came = {fuzzing.case(seed) for seed in range(REPLIES)}
    assert {sample.name for sample in fuzzing.samples} == set(FAMILIES)
    assert {"records", "RetryLimitReached", "RepeatedPage", "ApiError", "SignInExpired", "NotFound"} <= came


def test_spoiled_replies_are_a_file_or_an_error_that_tells_its_call(fuzzing, tmp_path):
    came = {fuzzing.export(seed, tmp_path) for seed in range(REPLIES, REPLIES + EXPORTS)}
    assert {"records", "RetryLimitReached"} <= came


@pytest.mark.parametrize("kind", [Sync, Async], ids=["requests", "httpx"])
def test_on_the_wire_bombs_cut_bodies_and_false_announcements_are_no_more_trouble(fuzzing, kind, monkeypatch):
    monkeypatch.setattr(body, "LARGEST", 2**20)
    server, number = Recorder(), itertools.count()
    caller = kind(Hosts.custom(server.url), sleep=lambda _: None, own_endpoints=fuzzing.own)
    try:
        for seed in range(ON_THE_WIRE):
            reply = spoiled(fuzzing.samples[seed % len(fuzzing.samples)], seed)
            sendable = {name: each for name, each in reply.headers.items() if each.isascii() and each.isprintable()}
            reply = replace(reply, headers=sendable)
            content, headers, length = packed(reply, seed)
            lines = {name.replace("-", "_"): value for name, value in headers.items()}
            wire = answer(content, reply.status, announced=length, Connection="close", **lines)
            server.answers = lambda _, wire=wire: wire
            with told(reply, seed):
                judged(reply, _read(caller, reply.sample, number))
    finally:
        caller.close()
        server.close()


def _read(caller, sample, number):
    def fetch(*, params=None, json=None, next_uri=None):
        assert next(number) < 40 * ON_THE_WIRE
        return caller.request(sample.method, sample.path, params=params, json=json, next_uri=next_uri)

    reader = genesys_paginated(
        sample.size, style=sample.endpoint.paging_style, path_extractor=sample.endpoint.list_field or None,
        policy=POLICY, sleep=lambda _: None, refresh=caller.refresh_token,
    )(fetch)  # fmt: skip
    try:
        for _ in reader(**sample.given):
            pass
    except ExportError as error:
        return error
    return None
