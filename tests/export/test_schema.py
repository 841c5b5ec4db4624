"""Job files of an earlier version of the program: looked at as they are, brought up to date when opened."""

from __future__ import annotations

import sqlite3

import pytest

from genesys_export.catalog import load
from genesys_export.export import Arrangement, Call, ExportRequest, JobState, JobStore, save_again
from genesys_export.export.delivery import Delivery
from genesys_export.export.parts import PartState
from genesys_export.paging import Checkpoint

VERSION_1 = """
CREATE TABLE job (id TEXT NOT NULL, request TEXT NOT NULL, state TEXT NOT NULL, problem TEXT NOT NULL DEFAULT '',
  created REAL NOT NULL, updated REAL NOT NULL, total INTEGER, pages INTEGER NOT NULL DEFAULT 0,
  records INTEGER NOT NULL DEFAULT 0, duplicates INTEGER NOT NULL DEFAULT 0, requests INTEGER NOT NULL DEFAULT 0,
  retries INTEGER NOT NULL DEFAULT 0, rate_limited INTEGER NOT NULL DEFAULT 0, waited_s REAL NOT NULL DEFAULT 0,
  seconds REAL NOT NULL DEFAULT 0);
CREATE TABLE parts (part INTEGER PRIMARY KEY, checkpoint TEXT, reading INTEGER NOT NULL DEFAULT 1,
  done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE records (seq INTEGER PRIMARY KEY, part INTEGER NOT NULL, reading INTEGER NOT NULL, key TEXT UNIQUE,
  body BLOB NOT NULL);
CREATE TABLE calls (seq INTEGER PRIMARY KEY, at, method, path, page, status, duration, records, remaining, allowed,
  waited, attempt, cause, correlation_id);
PRAGMA application_id=1196968518;
PRAGMA user_version=1;
"""
REQUEST = """{"connection":"demo","connection_name":"Demo","api_url":"","login_url":"","client_id":"","format":"csv",
"overwrite":false,"page_size":null,"max_records":null,"reserve":0.2,"out":"/tmp/x.csv","columns":[],"params":{},
"body":null,"endpoint":{"name":"users","title":"Users","area":"Directory","method":"GET","path":"/api/v2/users",
"style":"page-number","list_field":"","key":"id","page_size":100,"summary":"","own":false,"permissions":[],
"columns":["id","name"],"body":{},"style_options":{},"parameters":[{"name":"state","place":"query","required":false,
"choices":["any"],"default":"any","hint":""}]}}"""


@pytest.fixture
def store(tmp_path):
    folder = tmp_path / "jobs"
    folder.mkdir()
    db = sqlite3.connect(folder / "old.job.sqlite")
    db.executescript(VERSION_1)
    db.execute(
        "INSERT INTO job (id, request, state, created, updated, total, pages, records) VALUES (?,?,?,1,1,300,2,2)",
        ("old", REQUEST, "paused"),
    )
    at = '{"style":"page-number","position":{"pageNumber":3},"pages":2,"records":2}'
    db.execute("INSERT INTO parts (part, checkpoint) VALUES (1, ?)", (at,))
    db.execute(
        "INSERT INTO records (part, reading, key, body) VALUES (1,1,'a','{\"id\":\"a\"}'),(1,1,'b','{\"id\":\"b\"}')"
    )
    made = (5.0, "GET", "/api/v2/users", 1, 200, 0.2, 2, 299, 300, 0.0, 1, "", "c-1")
    db.execute("INSERT INTO calls VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", made)
    db.commit()
    db.close()
    return JobStore(tmp_path)


def test_it_is_listed_without_being_changed(store, tmp_path):
    before = (tmp_path / "jobs" / "old.job.sqlite").read_bytes()
    (summary,) = store.summaries()
    assert (summary.id, summary.state, summary.records, summary.parts) == ("old", JobState.PAUSED, 2, 1)
    assert store.notes("old") == []
    assert (tmp_path / "jobs" / "old.job.sqlite").read_bytes() == before


def test_its_calls_are_told_without_what_it_did_not_keep(store):
    """Before it is brought up to date, and afterwards."""
    told = [Call(5.0, "GET", "/api/v2/users", 1, 200, 0.2, 2, 299, 300, 0.0, 1, "", "c-1")]
    assert store.calls("old") == told
    store.open("old").close()
    assert store.calls("old") == told
    assert (told[0].size, told[0].reason, told[0].headers, told[0].body) == (None, "", "", "")


def test_it_goes_on_where_it_stopped(store):
    job = store.open("old")
    try:
        assert job.request.endpoint.columns[0].path == "id"
        part = job.file.open_parts(1)[0]
        assert (part.number, part.level, part.given, part.parent, part.interval) == (1, 0, {}, None, None)
        checkpoint = job.file.checkpoint(part.number)
        assert checkpoint == Checkpoint("page-number", {"pageNumber": 3}, 2, 2)
        done = Checkpoint("page-number", None, 3, 3)
        assert job.file.commit([Delivery([{"id": "b"}, {"id": "c"}], done, "id", counted=300)]) == (3, 1)
        assert job.file.open_parts(1) == []
        assert job.file.part_counts()[PartState.DONE] == 1
        assert [record["id"] for record in job.file.records()] == ["a", "b", "c"]
    finally:
        job.close()


def test_it_is_sorted_and_saved(store, tmp_path):
    """Its records are texts; their checksums are compared all the same."""
    out = tmp_path / "sorted.csv"
    assert save_again(store, "old", out, arrangement=Arrangement(sort="id", falling=True)).records == 2
    assert [line[:1] for line in out.read_text().splitlines()[1:]] == ["b", "a"]


def test_a_new_job_and_a_migrated_one_have_the_same_layout(store, tmp_path):
    store.open("old").close()
    new = store.create(ExportRequest(load().find("users"), "demo", "Demo", tmp_path / "out.csv"))
    new.close()
    layouts = []
    for name in ("old", new.id):
        with sqlite3.connect(tmp_path / "jobs" / f"{name}.job.sqlite") as db:
            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
            layouts.append({table: list(db.execute(f"PRAGMA table_info({table})")) for table in tables})
        db.close()
    assert layouts[0] == layouts[1]
