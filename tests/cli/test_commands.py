"""The commands, run in this process: what they print, keep and refuse."""

from __future__ import annotations

import json
import os
import sys

import pytest

from genesys_export import __version__
from genesys_export.catalog import load


@pytest.fixture
def exported(command, at_server):
    code, out, err = command("export", "users", *at_server, "--out", "users.csv", "--progress", "json")
    assert code == 0, err
    return json.loads(out)


def test_the_version_is_told(command):
    assert command("--version") == (0, f"genesys-export {__version__}\n", "")


def test_without_a_command_the_window_opens(command, tmp_path):
    assert command()[0] == 0
    assert command.windows == [{"demo": False, "state_dir": tmp_path / "state"}]


def test_help_names_every_command(command):
    code, out, _ = command("--help")
    assert code == 0
    for name in ("demo", "demo-org", "export", "resume", "save", "endpoints", "jobs", "remove", "connections"):
        assert f"  {name} " in out
    assert "  doctor " in out


def test_endpoints_as_json_is_the_whole_catalogue(command):
    code, out, _ = command("endpoints", "--json")
    assert code == 0
    assert [entry["name"] for entry in json.loads(out)] == [endpoint.name for endpoint in load().endpoints]


def test_endpoints_searches(command):
    assert "routing queues" in command("endpoints", "queue")[1]
    assert "groups" not in command("endpoints", "queue")[1]


def test_jobs_are_found_by_words_and_show_their_size(command, exported):
    assert command("jobs", "users done")[1] == command("jobs", "users", "done")[1]
    heads, line = command("jobs", "users", "done")[1].splitlines()
    assert heads.split() == ["JOB", "STATE", "RECORDS", "SIZE", "FROM", "FILE"]
    assert " KB " in line
    assert len(command("jobs", "no-such-word")[1].splitlines()) == 1


def test_the_rule_for_old_exports_is_set_and_said(command, exported):
    code, _, err = command("jobs", "--keep-days", "30")
    assert code == 0
    assert err == "The data of exports are kept 30 days after they ended; 0 were deleted now. Their files stay.\n"
    assert command("jobs", "--keep-days", "-1")[0] == 2


def test_the_final_line_has_what_scripts_rely_on(exported):
    contract = {
        "job", "state", "records", "pages", "duplicates", "requests", "retries", "rate_limited", "waited_s", "seconds",
        "out", "complete",
    }  # fmt: skip
    assert contract <= set(exported)
    assert (exported["state"], exported["complete"], exported["pages"]) == ("done", True, 2)


def test_progress_json_is_one_event_a_line(command, server, exported):
    _, _, err = command("export", "users", "--host", server.url, "--out", "b.csv", "--progress", "json")
    events = [json.loads(line) for line in err.splitlines()]
    assert [(event["event"], event["records"]) for event in events if event["event"] == "page"] == [
        ("page", 100),
        ("page", 28),
    ]


def test_progress_json_tells_what_is_left(command, server, exported):
    """With each event as far as it is known by then, and in the final line: nothing."""
    _, out, err = command("export", "users", "--host", server.url, "--out", "c.csv", "--page-size", "25", "--progress",
                          "json", "--reserve", "0")  # fmt: skip
    events = [json.loads(line) for line in err.splitlines()]
    assert all({"calls_left", "seconds_left"} <= set(event) for event in events)
    told = [event["calls_left"] for event in events if event["event"] == "page" and event["calls_left"] is not None]
    assert told
    assert max(told) <= 5
    assert all(event["seconds_left"] is None or event["seconds_left"] >= 0 for event in events)
    assert (json.loads(out)["calls_left"], json.loads(out)["seconds_left"]) == (0, 0.0)


def test_jobs_lists_what_was_exported(command, exported):
    [job] = json.loads(command("jobs", "--json")[1])
    assert (job["id"], job["state"], job["records"]) == (exported["job"], "done", 128)
    assert exported["job"] in command("jobs")[1]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="such names are refused by the file system")
def test_jobs_lists_a_copy_whose_name_is_no_text_as_well(command, exported, tmp_path):
    [file] = tmp_path.rglob("*.job.sqlite")
    (file.parent / os.fsdecode(b"29991231-\xff.job.sqlite")).write_bytes(file.read_bytes())
    copy, own = json.loads(command("jobs", "--json")[1])
    assert (own["id"], copy["id"]) == (exported["job"], "29991231-\udcff")
    assert copy | {"id": own["id"]} == own
    assert "29991231-" in command("jobs")[1]


def test_save_writes_another_file_without_calling_the_api(command, server, exported, tmp_path):
    calls = len(server.organisation.requests)
    code, out, _ = command("save", exported["job"], "--out", "again.jsonl", "--columns", "id,division.name")
    assert code == 0
    assert "128 records" in out
    rows = [json.loads(line) for line in (tmp_path / "again.jsonl").read_text("utf-8").splitlines()]
    truth = server.organisation.users("any")
    assert rows == [{"id": user["id"], "division.name": user["division"]["name"]} for user in truth]
    assert len(server.organisation.requests) == calls
    assert command("save", exported["job"], "--out", "again.jsonl")[0] == 6


def test_resuming_what_is_done_is_told(command, exported):
    code, _, err = command("resume", "latest")
    assert code == 2
    assert "is done" in err


def test_remove_takes_the_job_and_leaves_the_file(command, exported, tmp_path):
    assert command("remove", exported["job"])[0] == 0
    assert json.loads(command("jobs", "--json")[1]) == []
    assert (tmp_path / "users.csv").exists()
    code, _, err = command("remove", exported["job"])
    assert code == 2
    assert "no job" in err


def test_a_connection_is_kept_used_and_forgotten(command, server, memory, tmp_path):
    client = server.organisation
    code, out, err = command(
        "connections", "add", "acme", "--host", server.url, "--client-id", client.client_id, "--client-secret-stdin",
        stdin=client.client_secret + "\n",
    )  # fmt: skip
    assert code == 0, err
    assert client.client_secret not in out + err
    assert list(memory.kept.values()) == [client.client_secret]
    assert client.client_secret not in (tmp_path / "state" / "connections.json").read_text("utf-8")
    assert "acme" in command("connections", "list")[1]
    assert command("connections", "test", "acme")[0] == 0
    assert command("export", "groups", "--connection", "acme")[0] == 0
    assert command("connections", "add", "acme", "--host", server.url, "--client-id", "x")[0] == 2
    assert command("connections", "remove", "acme")[0] == 0
    assert memory.kept == {}
    assert command("connections", "list")[1] == ""


def test_a_wrong_secret_of_a_connection_is_told_by_its_test(command, server, memory):
    command(
        "connections", "add", "acme", "--host", server.url, "--client-id", server.organisation.client_id,
        "--client-secret-stdin", stdin="wrong\n",
    )  # fmt: skip
    code, _, err = command("connections", "test", "acme")
    assert code == 3
    assert "secret is wrong" in err


def test_a_damaged_list_of_connections_is_left_as_it_is(command, tmp_path):
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "connections.json").write_text("{broken")
    code, _, err = command("connections", "list")
    assert code == 2
    assert "left as it is" in err
    assert (tmp_path / "state" / "connections.json").read_text() == "{broken"
