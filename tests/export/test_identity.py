"""The manifest names the organisation: asked for once a session, and never an export's trouble."""

from __future__ import annotations

import asyncio
import json

import pytest

from genesys_export.client import AsyncSession, RateBudget
from genesys_export.export import Export, JobState
from genesys_export.export import identity as whose

ASKED = "/api/v2/organizations/me"


def manifest(tmp_path):
    return json.loads((tmp_path / "out.jsonl.manifest.json").read_text("utf-8"))


def asked(organisation):
    return [request.path for request in organisation.requests].count(ASKED)


def test_the_manifest_says_whose_records_they_are(organisation, store, ask, sitting, tmp_path):
    result = sitting.run(store.create(ask("groups")))
    said = manifest(tmp_path)["organisation"]
    assert (said["id"], said["name"], said["connection"]) == (organisation.data.id, "Demo Organisation", "demo")
    assert (asked(organisation), result.requests) == (1, result.pages + 1)
    assert store.calls("latest")[-1].path == ASKED


@pytest.mark.parametrize(
    "trouble", ["denied", "gone", "reset", "html503", "html200", "truncate", "429", "revoke-token"]
)
def test_an_organisation_that_does_not_say_harms_nothing(trouble, organisation, store, ask, sitting, tmp_path):
    """Not allowed, not there, broken off, refused or nonsense: the file is complete, and its manifest says nothing."""
    pages = -(-len(organisation.records("groups")) // 100)
    if trouble in {"denied", "gone"}:
        getattr(organisation, trouble).add(ASKED)
    else:
        organisation.faults.arm(trouble, at=pages + 1)
    result = sitting.run(store.create(ask("groups")))
    assert (result.state, result.error, result.complete, result.notes) == (JobState.DONE, None, True, ())
    said = manifest(tmp_path)["organisation"]
    assert (said["id"], said["name"]) == (None, None)
    assert asked(organisation) == 1


@pytest.mark.parametrize("body", [None, [], "a text", {}, {"id": None}, {"entities": []}])
def test_a_reply_that_is_no_organisation_is_none(body):
    assert whose._told(body) is None


def test_what_it_says_is_kept_short():
    assert whose._told({"id": 7, "name": "x" * 5000, "secret": "no"}) == {"id": "7", "name": "x" * 200}


def test_an_answer_that_takes_long_is_not_waited_for(organisation, store, ask, sitting, tmp_path, monkeypatch):
    monkeypatch.setattr(whose, "PATIENCE", 0.05)
    organisation.faults.arm("slow", at=-(-len(organisation.records("groups")) // 100) + 1, value=30)
    result = sitting.run(store.create(ask("groups")))
    assert (result.state, result.complete) == (JobState.DONE, True)
    assert manifest(tmp_path)["organisation"]["id"] is None


@pytest.mark.parametrize("denied", [False, True])
def test_exports_of_one_session_ask_once(denied, organisation, store, ask, sitting, tmp_path):
    if denied:
        organisation.denied.add(ASKED)

    async def three():
        async with AsyncSession(sitting.hosts, sitting.credentials, budget=RateBudget(reserve=0.0)) as session:

            async def opened():
                return session

            for name in ("groups", "teams", "wrapup codes"):
                result = await Export(store.create(ask(name, out=tmp_path / f"{name}.jsonl")), opened).run()
                assert result.complete
                found = json.loads((tmp_path / f"{name}.jsonl.manifest.json").read_text("utf-8"))["organisation"]["id"]
                assert found == (None if denied else organisation.data.id)

    asyncio.run(three())
    assert asked(organisation) == 1


def test_resumed_for_its_file_alone_it_knows_already(organisation, store, ask, sitting, tmp_path):
    """What was asked before the file could not be written is in the job file, for the next try and for other files."""
    folder = tmp_path / "gone"
    folder.mkdir()

    def remove(*_):
        if folder.exists():
            folder.rmdir()

    result = sitting.run(store.create(ask("groups", out=folder / "out.jsonl")), remove)
    assert result.state is JobState.FAILED
    folder.mkdir()
    calls = len(organisation.requests)
    assert sitting.run(store.open("latest")).complete
    assert len(organisation.requests) == calls
    found = json.loads((folder / "out.jsonl.manifest.json").read_text("utf-8"))
    assert found["organisation"]["id"] == organisation.data.id


def test_a_rate_window_that_is_used_up_is_not_waited_out_for_it(organisation, store, ask, sitting, tmp_path):
    """The file would come a minute later; the manifest says nothing instead."""
    organisation.limiter.limit = -(-len(organisation.records("users", state="any")) // 100)
    result = sitting.run(store.create(ask("users", params={"state": "any"})))
    assert (result.state, result.complete, result.pages) == (JobState.DONE, True, organisation.limiter.limit)
    assert (asked(organisation), manifest(tmp_path)["organisation"]["id"]) == (0, None)


def test_exports_that_wait_for_their_turn_are_not_held_up(organisation, store, ask, sitting, tmp_path, monkeypatch):
    monkeypatch.setattr(RateBudget, "in_line", lambda *_: 1)
    assert sitting.run(store.create(ask("groups"))).complete
    assert (asked(organisation), manifest(tmp_path)["organisation"]["id"]) == (0, None)
