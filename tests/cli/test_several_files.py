"""Several files of one fetch: each in its format, each with its manifest, none without the others."""

from __future__ import annotations

import asyncio
import csv
import gzip
import json
import os
import sqlite3

import openpyxl
import pyarrow.parquet
import pytest

from genesys_export.catalog import load
from genesys_export.cli.running import Desk
from genesys_export.cli.showing import Display
from genesys_export.export import ExportRequest, JobState, JobStore

FILES = ["users.csv", "all.jsonl.gz", "users.parquet", "users.sqlite", "users.tsv", "users.xlsx"]


def ids_of(path):
    """The ids in a file, as a program that nobody here wrote reads them."""
    name = path.name
    if name.endswith(".csv"):
        return [row["id"] for row in csv.DictReader(path.read_text("utf-8").splitlines())]
    if name.endswith(".tsv"):
        return [row["id"] for row in csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t")]
    if name.endswith(".gz"):
        return [json.loads(line)["id"] for line in gzip.decompress(path.read_bytes()).splitlines()]
    if name.endswith(".parquet"):
        return pyarrow.parquet.read_table(path)["id"].to_pylist()
    if name.endswith(".xlsx"):
        book = openpyxl.load_workbook(path, read_only=True)
        found = [row[0] for row in book.active.iter_rows(min_row=2, values_only=True)]
        book.close()
        return found
    db = sqlite3.connect(path)
    found = [each for (each,) in db.execute("SELECT id FROM records")]
    db.close()
    return found


def also(*names):
    return [part for name in names for part in ("--also", name)]


@pytest.mark.parametrize("saved", [False, True])
def test_one_fetch_gives_a_file_of_each_format(saved, command, at_server, server, tmp_path):
    """Each has a manifest that names the others, with the checksums they have; saved again, they need no call."""
    wanted = also("all.jsonl.gz", ".parquet", ".sqlite", "users.tsv", ".xlsx")
    if saved:
        assert command("export", "users", *at_server, "--out", "first.jsonl")[0] == 0
        calls = len(server.organisation.requests)
        code, out, err = command("save", "latest", "--out", "users.csv", *wanted)
        assert len(server.organisation.requests) == calls
    else:
        code, out, err = command("export", "users", *at_server, "--out", "users.csv", *wanted, "--progress", "json")
        assert len([call for call in server.organisation.requests if call.path.endswith("/users")]) == 2
        assert json.loads(out.splitlines()[-1])["also"] == [
            str(tmp_path / name) for name in FILES[1:]
        ]  # fmt: skip
    assert code == 0, err
    users = [user["id"] for user in server.organisation.users("any")]
    facts = {}
    for name in FILES:
        assert ids_of(tmp_path / name) == users
        assert command("verify", name)[0] == 0
        manifest = json.loads((tmp_path / f"{name}.manifest.json").read_text("utf-8"))
        facts[name] = manifest["file"]
        assert (manifest["records"], manifest["complete"]) == (len(users), True)
        assert manifest["format"] == {"tsv": "csv", "gz": "jsonl"}.get(name.rpartition(".")[2], name.rpartition(".")[2])
    for name in FILES:
        manifest = json.loads((tmp_path / f"{name}.manifest.json").read_text("utf-8"))
        assert sorted(manifest["also"], key=str) == sorted((facts[n] for n in FILES if n != name), key=str)


def test_with_several_endpoints_an_ending_makes_a_second_file_of_each(command, at_server, tmp_path):
    code, _, err = command("export", "divisions", "groups", *at_server, "--out", "all", "--also", ".xlsx")
    assert code == 0, err
    files = sorted(path.name for path in (tmp_path / "all").iterdir() if not path.name.endswith(".json"))
    assert files == ["divisions.csv", "divisions.xlsx", "groups.csv", "groups.xlsx"]


@pytest.mark.parametrize(
    ("files", "code", "said"),
    [
        (["users.csv"], 2, "would stand at"), (["./users.csv"], 2, "would stand at"),
        (["users.csv.manifest.json"], 2, "would stand at"), (["a.xlsx", "a.xlsx"], 2, "would stand at"),
        (["a.pdf"], 2, "no format pdf"), (["a.xlsx.gz"], 2, "compressed twice"), (["there.xlsx"], 6, "already"),
        (["no/folder.csv"], 6, "cannot be written"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("saved", [False, True])
def test_what_cannot_be_written_is_refused_before_the_first_call(
    saved, files, code, said, command, at_server, server, tmp_path
):
    (tmp_path / "there.xlsx").write_text("theirs")
    if saved:
        assert command("export", "divisions", *at_server, "--out", "first.jsonl")[0] == 0
    calls = len(server.organisation.requests)
    begin = ["save", "latest"] if saved else ["export", "users", *at_server]
    found, _, err = command(*begin, "--out", "users.csv", *also(*files))
    assert (found, said in err, len(server.organisation.requests)) == (code, True, calls), err
    kept = {"state", "there.xlsx", "first.jsonl", "first.jsonl.manifest.json"}
    assert set(os.listdir(tmp_path)) <= kept
    assert (tmp_path / "there.xlsx").read_text() == "theirs"


def test_several_endpoints_cannot_share_a_further_file(command, at_server, server, tmp_path):
    code, _, err = command("export", "users", "groups", *at_server, "--out", tmp_path / "all", "--also", "both.xlsx")
    assert (code, "ending alone" in err, list(server.organisation.requests)) == (2, True, [])


def test_where_one_file_fails_none_of_them_appears(command, at_server, tmp_path, monkeypatch):
    """The last is the one that fails: those that are whole by then are not kept either, and old ones stay."""
    assert command("export", "users", *at_server, "--out", "first.jsonl")[0] == 0
    (tmp_path / "a.csv").write_text("old")
    monkeypatch.setattr("genesys_export.output.excel.MOST_COLUMNS", 2)
    code, _, err = command("save", "latest", "--out", "a.csv", "--overwrite", *also("a.parquet", "a.xlsx"))
    assert (code, "columns" in err) == (6, True)
    assert (tmp_path / "a.csv").read_text() == "old"
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "first.jsonl", "first.jsonl.manifest.json", "state"]


def test_the_time_zone_and_the_types_that_were_chosen_are_those_of_every_file(command, at_server, tmp_path):
    columns = "id,dateLastLogin:date-time=Last,version:text"
    code, _, err = command("export", "users", *at_server, "--out", "a.csv", "--also", "a.parquet", "--columns", columns,
                           "--time-zone", "Europe/Berlin", "--max-records", "5")  # fmt: skip
    assert code == 0, err
    manifest = json.loads((tmp_path / "a.csv.manifest.json").read_text("utf-8"))
    assert manifest["columns"] == columns.split(",")
    assert manifest["file_options"] == {"time_zone": "Europe/Berlin"}
    schema = pyarrow.parquet.read_schema(tmp_path / "a.parquet")
    assert [str(each.type) for each in schema] == ["string", "timestamp[ms, tz=UTC]", "string"]


def test_names_are_read_once_for_all_exports_of_a_command(command, at_server, server, tmp_path):
    """And their cost is told beforehand."""
    ask = ["export", "queue members", "users", *at_server, "--for-every", "queueId", "--names", "--out", "all"]
    code, out, err = command(*ask, "--check", "--progress", "json")
    found = {each["endpoint"]: each for each in json.loads(out)}
    assert (code, found["users"]["name_calls"], found["queue members"]["name_calls"]) == (0, 2, 2), err
    server.organisation.requests.clear()
    code, out, err = command(*ask, "--progress", "json")
    assert code == 0, err
    users = [call.query for call in server.organisation.requests if call.path == "/api/v2/users"]
    assert len([query for query in users if "pageSize=100" in query]) == 4  # two pages of records, two of names
    rows = list(csv.DictReader((tmp_path / "all" / "users.csv").read_text("utf-8").splitlines()))
    names = {row["id"]: row["name"] for row in rows}
    managed = [row for row in rows if row["manager.id"]]
    assert managed
    assert all(row["manager.name"] == names[row["manager.id"]] for row in managed)


@pytest.mark.parametrize("progress", ["json", "auto", "none"])
def test_a_plain_export_says_what_its_names_cost_before_it_reads_a_record(progress, command, at_server, server):
    """As a line, as an event, or not at all where nothing is to be said; and it is what they cost."""
    code, _, err = command("export", "users", *at_server, "--names", "--out", "u.csv", "--progress", progress)
    assert code == 0, err
    calls = [call for call in server.organisation.requests if call.path.startswith("/api/v2/")]
    small = [at for at, call in enumerate(calls) if "pageSize=25" in call.query]
    named = [call for call in calls if "pageSize=25" not in call.query][2:]
    named = [call for call in named if not call.path.endswith("/organizations/me")]
    if progress == "none":
        assert (small, "names" in err) == ([], False)
    elif progress == "json":
        first = json.loads(err.splitlines()[0])
        assert (first["event"], first["endpoint"], first["calls"]) == ("names", "users", len(named))
        assert first["listings"] == ["users"]
        assert first["job"] == json.loads(err.splitlines()[1])["job"]
    else:
        assert err.splitlines()[0] == f"users: {len(named)} of the calls read the names of users."
    assert small == list(range(len(small)))


def test_several_exports_say_what_their_names_cost_each(command, at_server, tmp_path):
    code, _, err = command("export", "users", "divisions", *at_server, "--names", "--out", "all")
    assert code == 0, err
    assert "users: 2 of the calls read the names of users." in err
    assert "divisions: no names have to be read" in err


def test_an_export_that_is_refused_says_so_once(command, at_server, server, tmp_path):
    """Not as a cost of names."""
    server.organisation.denied.add("/api/v2/users")
    code, _, err = command("export", "users", *at_server, "--names", "--out", "u.csv")
    assert (code, "names" in err) == (4, False)


def test_ctrl_c_while_the_cost_of_names_is_asked_for_stops_before_the_first_record(tmp_path, capsys):
    """And the job is left to be resumed."""

    class Silent:
        """Sessions whose host takes the call and never answers."""

        async def open(self, *_):
            if not desk.stopped:
                desk.interrupt()
            await asyncio.Event().wait()

    request = ExportRequest(load().find("users"), "", "", tmp_path / "u.csv", names=True)
    job = JobStore(tmp_path).create(request)
    desk = Desk(Silent(), Display("auto"), None, 1.0)
    result = asyncio.run(asyncio.wait_for(desk.work(job, tell_names=True), 10))
    assert (result.state, result.requests, capsys.readouterr().err) == (JobState.INTERRUPTED, 0, "")
