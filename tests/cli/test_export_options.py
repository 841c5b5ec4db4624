"""The options of ``export``: several endpoints, every parent, intervals, and a check before anything starts."""

from __future__ import annotations

import json
import os
import signal
from urllib.parse import parse_qs

import pytest

from genesys_export.cli.asking import endpoints_of
from genesys_export.errors import ConfigurationError


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["users"], ["users"]),
        (["routing", "queues"], ["routing queues"]),
        (["users", "query", "groups"], ["users query", "groups"]),
        (["users", "routing queues", "wrapup", "codes"], ["users", "routing queues", "wrapup codes"]),
        (["GET", "/api/v2/users", "groups"], ["users", "groups"]),
    ],
)
def test_the_longest_run_of_words_names_an_endpoint(words, names):
    assert [endpoint.name for endpoint in endpoints_of(words, "", "", None)] == names


def test_words_that_name_nothing_are_told_with_what_is_close():
    with pytest.raises(ConfigurationError, match="routing queues"):
        endpoints_of(["routing", "queus"], "", "", None)
    with pytest.raises(ConfigurationError, match="nonsense"):
        endpoints_of(["users", "nonsense"], "", "", None)


def last(out):
    return json.loads(out.splitlines()[-1])


def test_several_endpoints_become_a_file_each(command, at_server, tmp_path):
    code, out, _ = command("export", "users", "groups", "routing", "queues", *at_server, "--out", tmp_path / "all",
                           "--progress", "json")  # fmt: skip
    assert code == 0
    line = last(out)
    assert (line["state"], line["complete"], line["skipped"], len(line["exports"])) == ("done", True, [], 3)
    assert sorted(path.name for path in (tmp_path / "all").glob("*.csv")) == [
        "groups.csv",
        "routing-queues.csv",
        "users.csv",
    ]
    assert line["records"] == sum(each["records"] for each in line["exports"])


def test_a_forbidden_endpoint_is_skipped_named_and_does_not_end_the_rest(command, at_server, server, tmp_path):
    server.organisation.denied.add("/api/v2/groups")
    code, out, err = command(
        "export", "groups", "divisions", *at_server, "--out", tmp_path / "all", "--progress", "json"
    )
    assert code == 4
    line = last(out)
    assert [each["endpoint"] for each in line["skipped"]] == ["groups"]
    assert (line["complete"], line["state"]) == (False, "done")
    assert [path.name for path in (tmp_path / "all").glob("*.csv")] == ["divisions.csv"]
    assert "Skipped groups" in err


def test_members_of_every_queue(command, at_server, server, tmp_path):
    code, out, _ = command("export", "queue", "members", "--for-every", "queueId", *at_server, "--out",
                           tmp_path / "members.jsonl", "--progress", "json")  # fmt: skip
    assert (code, last(out)["complete"]) == (0, True)
    assert last(out)["parts"] == len(server.organisation.records("routing/queues")) + 1
    record = json.loads((tmp_path / "members.jsonl").read_text("utf-8").splitlines()[0])
    assert set(record["_parent"]) == {"id", "name"}


def test_no_columns_are_no_choice_beside_a_layout(command, at_server):
    """A script may hand on a variable that is empty."""
    code, _, err = command("export", "groups", *at_server, "--columns=", "--layout", "X", "--out", "g.csv")
    assert (code, "no layout 'X'" in err) == (2, True)


def test_columns_may_be_given_one_by_one(command, at_server, tmp_path):
    command("export", "groups", *at_server, "--out", "g.csv", "--columns", "id,name=Group", "--columns", "state=State")
    assert (tmp_path / "g.csv").read_text("utf-8-sig").partition("\n")[0].strip() == "id,Group,State"


def test_columns_may_name_the_parent(command, at_server, tmp_path):
    command("export", "queue members", "--for-every", "queueId", *at_server, "--out", tmp_path / "m.csv", "--columns",
            "_parent.name,name", "--max-records", "3")  # fmt: skip
    assert (tmp_path / "m.csv").read_text("utf-8").splitlines()[0] == "_parent.name,name"


def test_an_interval_is_read_in_slices(command, at_server, server, tmp_path):
    code, out, _ = command("export", "conversations", "--interval", "2026-10-01/2026-10-20", *at_server, "--out",
                           tmp_path / "c.jsonl", "--progress", "json")  # fmt: skip
    assert (code, last(out)["parts"]) == (0, 3)
    truth = server.organisation.records(
        "analytics/conversations/details/query", interval="2026-10-01T00:00:00.000Z/2026-10-20T00:00:00.000Z"
    )
    ids = [json.loads(line)["conversationId"] for line in (tmp_path / "c.jsonl").read_text("utf-8").splitlines()]
    assert sorted(ids) == sorted(each["conversationId"] for each in truth)


def test_a_check_starts_nothing_and_tells_how_much_it_would_be(command, at_server, server, tmp_path):
    server.organisation.denied.add("/api/v2/groups")
    code, out, err = command("export", "users", "groups", "--check", *at_server)
    assert code == 4
    assert [line.split()[1] for line in out.splitlines()[1:]] == ["yes", "no"]
    assert "directory:group:view" in err
    code, out, _ = command("export", "users", "--check", *at_server, "--progress", "json")
    (facts,) = json.loads(out)
    assert (code, facts["allowed"], facts["total"]) == (0, True, len(server.organisation.records("users", state="any")))
    assert not list(tmp_path.glob("*.csv"))
    assert not (tmp_path / "state" / "jobs").exists()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["users", "--for-every", "userId"], "no place"),
        (["users", "--interval", "yesterday"], "cannot be narrowed"),
        (["conversations"], "--interval"),
        (["conversations", "--interval", "last-year"], "not an interval"),
        (["queue members"], "--for-every queueId"),
    ],
)
def test_what_makes_no_sense_ends_with_2_and_a_way_out(command, at_server, arguments, word):
    code, _, err = command("export", *arguments, *at_server)
    assert code == 2
    assert word in err
    assert "Traceback" not in err


def test_a_list_may_be_given_value_by_value(command, at_server, server):
    people = [person["id"] for person in server.organisation.records("users", state="any")[:2]]
    code, _, err = command("export", "users", *at_server, *(f"--param=id={each}" for each in people))
    assert code == 0, err
    asked = [call.query for call in server.organisation.requests if call.path == "/api/v2/users"]
    assert parse_qs(asked[-1])["id"] == [",".join(people)]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--param=state=any", "--param=state=active"), "given twice"),
        (("--patience", "-1"), "no length of time"),
        (("--patience", "nan"), "no length of time"),
        (("--out", "users.xls"), "no format xls"),
        (("--encoding", "latin-1"), "no encoding 'latin-1'"),
        (("--separator", "ab"), "cannot separate cells"),
        (("--separator", "ab"), "or one character"),
        (("--out", "users.xlxs"), "Did you mean .xlsx"),
        (("--columns", "id,version:txt"), "no type 'txt' for the column version"),
        (("--time-zone", "Mars"), "no time zone 'Mars'"),
        (("--out", "users.xlsx.gz"), "compressed twice"),
        (("--columns", "id,nmae"), "no field 'nmae'"),
        (("--param", "stat=any"), "no parameter 'stat'"),
    ],
)
def test_options_that_could_only_mislead_are_refused_before_anything_is_asked(
    options, told, command, at_server, server, tmp_path
):
    code, _, err = command("export", "users", *at_server, *options)
    assert (code, told in err) == (2, True), err
    assert not server.organisation.requests
    assert not list(tmp_path.glob("users*"))


def test_a_file_that_is_known_not_to_hold_everything_is_no_success(command, at_server, server):
    server.organisation.faults.arm("lost-page", at=1, times=100)
    code, out, err = command("export", "groups", *at_server, "--out", "g.csv")
    assert (code, "The API counted" in err) == (5, True), (out, err)
    code, _, err = command("export", "groups", *at_server, "--out", "h.csv", "--max-records", "5")
    assert (code, ", 0 came" in err) == (5, True), err  # fewer than the five
    server.organisation.faults.clear()
    code, *_ = command("export", "groups", *at_server, "--out", "i.csv", "--max-records", "5")
    assert code == 0  # the five are there; that there are more is no fault


def test_columns_that_no_record_has_are_refused_by_save_too(command, at_server, tmp_path):
    assert command("export", "groups", *at_server, "--out", "g.csv")[0] == 0
    code, _, err = command("save", "latest", "--out", "again.csv", "--columns", "id,nmae")
    assert (code, "no field 'nmae'" in err, (tmp_path / "again.csv").exists()) == (2, True, False)


@pytest.mark.parametrize("name", ["both.csv", "both.xlsx", "both.csv.gz", "both.xlxs"])
@pytest.mark.parametrize("kind", [(), ("--format", "xlsx")])
def test_several_endpoints_make_no_folder_with_the_name_of_a_file(name, kind, command, at_server, server, tmp_path):
    """One that is there already is taken."""
    code, _, err = command("export", "divisions", "groups", *at_server, "--out", name, *kind)
    assert (code, f"2 endpoints make 2 files, and {name} is one." in err) == (2, True), err
    assert (list(server.organisation.requests), (tmp_path / name).exists()) == ([], False)
    (tmp_path / name).mkdir()
    assert command("export", "divisions", "groups", *at_server, "--out", name, *kind)[0] == 0


@pytest.mark.parametrize(
    "arguments",
    [("export", "users", "--demo"), ("save", "latest"), ("recipe", "people", "--demo"), ("show", "~nobodyatall/x.zip"),
     ("export", "users", "--demo", "--out", "a.csv", "--also=~nobodyatall/x.csv"), ("support-bundle", "latest")],
)  # fmt: skip
def test_the_home_of_a_user_that_there_is_not_is_refused_in_words(arguments, command, at_server):
    assert command("export", "divisions", *at_server, "--out", "first.csv")[0] == 0
    place = () if any("~" in each for each in arguments) else ("--out=~nobodyatall/x.csv",)
    code, _, err = command(*arguments, *place)
    assert (code, "knows no user nobodyatall" in err) == (2, True), err


@pytest.mark.parametrize("arguments", [("--out", "/"), ("--out", "a.csv", "--also", "/")])
def test_the_root_of_the_disk_is_refused_as_any_folder_is(arguments, command, at_server):
    assert command("export", "divisions", *at_server, "--out", "first.csv")[0] == 0
    code, _, err = command("save", "latest", *arguments)
    assert (code, " is a folder." in err) == (6, True), err


def test_a_slash_at_the_end_names_a_folder(command, at_server, tmp_path):
    code, _, err = command("export", "divisions", *at_server, "--out", "new/", "--format", "jsonl")
    assert (code, (tmp_path / "new" / "divisions.jsonl").is_file()) == (0, True), err
    for arguments in (("save", "latest", "--out", "other/"), ("support-bundle", "latest", "--out", "other/")):
        code, _, err = command(*arguments)
        assert (code, "other/ is a folder." in err, (tmp_path / "other").exists()) == (6, True, False), err
    code, _, err = command("export", "divisions", *at_server, "--out", "d.csv", "--also", "other/")
    assert (code, "other/ is a folder." in err, (tmp_path / "other").exists()) == (6, True, False), err
    code, _, err = command("export", "divisions", *at_server, "--out", "third/", "--columns", "nmae")
    assert (code, (tmp_path / "third").exists()) == (2, False), err
    (tmp_path / "file").write_text("")
    code, _, err = command("export", "divisions", *at_server, "--out", "file/")
    assert (code, "file is a file, and no folder." in err) == (6, True), err


def test_one_thing_is_told_as_one(command, at_server):
    assert "one.csv: 1 record, 2 requests, " in command(
        "export", "divisions", *at_server, "--out", "one.csv", "--max-records", "1"
    )[1]  # fmt: skip
    out = command("export", "divisions", "groups", *at_server, "--max-records", "1", "--out", "all")[1]
    assert "2 exports, 2 records, " in out


def test_one_wrong_endpoint_of_several_leaves_no_folder_behind(command, at_server, server, tmp_path):
    code, _, err = command("export", "users", "groups", *at_server, "--out", tmp_path / "all", "--param", "state=any")
    assert (code, "no parameter 'state'" in err, (tmp_path / "all").exists()) == (2, True, False)
    assert not server.organisation.requests


def test_what_went_wrong_with_one_of_several_is_told_with_how_to_go_on(command, at_server, server, tmp_path):
    server.organisation.faults.arm("revoke-client", at=5)
    server.organisation.latency_ms = 300  # both have begun before the first has a second page
    code, out, err = command("export", "users", "groups", *at_server, "--out", tmp_path / "all", "--patience", "0",
                             "--page-size", "5")  # fmt: skip
    assert code == 3
    assert out.splitlines()[-1].endswith("; 2 not ended.")
    assert "records are safe in the job file" in err
    assert "Nothing was fetched" not in err.split("To go on")[0]
    assert "To go on: genesys-export resume 2" in err
    assert "resume \n" not in err


def test_a_stop_that_would_only_happen_again_names_no_resume(command, at_server, server, tmp_path):
    code, _, err = command("export", "queue", "members", *at_server, "--param", "queueId=none", "--out", "m.csv")
    assert (code, "resume" in err) == (2, False)
    server.organisation.faults.arm("repeat-link", at=2, times=100)
    code, _, err = command(
        "export", "/api/v2/guide/interactions", *at_server, "--style", "header-token", "--out", "i.csv"
    )
    assert code != 0
    assert "genesys-export resume" not in err
    assert "genesys-export save" in err


@pytest.mark.parametrize("name", ["x" * 300, "y" * 300 + ".csv"])
def test_a_name_that_no_file_can_have_is_refused_in_words(name, command, at_server):
    code, _, err = command("export", "users", *at_server, "--out", name)
    assert (code, "no name that a file can have" in err) == (6, True)


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_a_port_that_there_is_not_is_refused_in_words(port, command):
    code, _, err = command("demo-org", "--port", port)
    assert (code, "Traceback" in err, "--port" in err) == (2, False, True)


def test_a_link_that_leads_nowhere_is_told_before_anything_is_fetched(command, at_server, server, tmp_path):
    (tmp_path / "u.csv").symlink_to(tmp_path / "gone.csv")
    code, _, err = command("export", "users", *at_server, "--out", "u.csv")
    assert (code, "leads nowhere" in err, list(server.organisation.requests)) == (6, True, [])


def test_a_path_with_its_values_in_it_names_the_endpoint(command, at_server):
    code, _, err = command("export", "/api/v2/routing/queues/123/members", *at_server)
    assert (code, "queue members --param queueId=123" in err) == (2, True)


def test_a_job_is_resumed_with_the_client_it_was_begun_with(command, at_server, server, monkeypatch):
    server.organisation.faults.arm("revoke-client", at=2)
    assert command("export", "users", *at_server, "--patience", "0", "--out", "u.csv", "--page-size", "25")[0] == 3
    monkeypatch.setenv("GENESYS_CLIENT_ID", "somebody-else")
    code, _, err = command("resume", "latest")
    assert (code, "begun with the client" in err) == (2, True)
    monkeypatch.delenv("GENESYS_CLIENT_ID")
    monkeypatch.delenv("GENESYS_CLIENT_SECRET", raising=False)
    code, _, err = command("resume", "latest")
    assert (code, "--client-id" in err, "--client-secret-stdin" in err) == (2, False, True)


def overlap(requests, *words):
    """Whether calls of each of these listings came between those of another one."""
    places = {word: [n for n, call in enumerate(requests) if f"/{word}" in call.path] for word in words}
    return all(min(places[a]) < max(places[b]) for a in words for b in words)


def test_several_endpoints_are_read_side_by_side_and_told_in_their_order(
    command, at_server, server, tmp_path, monkeypatch
):
    monkeypatch.setattr(server.organisation, "latency_ms", 30)  # else the first could be done before the second begins
    server.organisation.requests.clear()
    code, out, err = command("export", "users", "groups", "divisions", *at_server, "--out", tmp_path / "all",
                             "--page-size", "5", "--progress", "json")  # fmt: skip
    assert code == 0
    asked = list(server.organisation.requests)[3:]  # after one small call for each
    assert overlap(asked, "users", "groups")
    exports = last(out)["exports"]
    assert [each["out"].rpartition("/")[2] for each in exports] == ["users.csv", "groups.csv", "divisions.csv"]
    events = [json.loads(line) for line in err.splitlines()]
    assert {event["job"] for event in events} == {each["job"] for each in exports}
    pages = [event["job"] for event in events if event["event"] == "page"]
    assert [pages.count(each["job"]) for each in exports] == [each["pages"] for each in exports]


def test_calls_in_flight_are_limited_over_all_endpoints_together(command, at_server, server, tmp_path):
    code, *_ = command("export", "users", "groups", *at_server, "--out", tmp_path / "all", "--page-size", "25",
                       "--concurrency", "1")  # fmt: skip
    assert code == 0
    assert not overlap(list(server.organisation.requests)[2:], "users", "groups")


def test_queries_that_the_server_runs_as_jobs_do_not_run_side_by_side(command, at_server, server, tmp_path):
    code, *_ = command("export", "conversations by job", "user details by job", *at_server, "--out",
                       tmp_path / "all", "--interval", "2026-10-01/2026-10-03")  # fmt: skip
    assert code == 0
    assert not overlap(server.organisation.requests, "conversations/details/jobs", "users/details/jobs")


def test_of_several_endpoints_those_take_the_interval_and_the_parents_that_can(command, at_server, server, tmp_path):
    """As in the window: people and their conversations of last week are one command."""
    code, out, err = command("export", "divisions", "conversations", "queue members", *at_server, "--out",
                             tmp_path / "all", "--interval", "2026-10-01/2026-10-02", "--for-every", "queueId",
                             "--progress", "json")  # fmt: skip
    assert code == 0, err
    assert [each["state"] for each in last(out)["exports"]] == ["done", "done", "done"]
    assert last(out)["exports"][2]["parts"] == len(server.organisation.records("routing/queues")) + 1


@pytest.mark.parametrize("option", [("--interval", "yesterday"), ("--for-every", "teamId")])
def test_what_none_of_several_endpoints_takes_is_refused(option, command, at_server, server, tmp_path):
    code, *_ = command("export", "divisions", "users", *at_server, "--out", tmp_path / "all", *option)
    assert (code, list(server.organisation.requests)) == (2, [])


class Interrupting(list):
    """The calls of an organisation; with the twentieth somebody presses Ctrl-C."""

    def append(self, call):
        super().append(call)
        if len(self) == 20:
            os.kill(os.getpid(), signal.SIGINT)


@pytest.mark.skipif(os.name == "nt", reason="a program cannot press Ctrl-C for itself there")
def test_ctrl_c_stops_all_that_run_side_by_side_and_each_can_be_resumed(command, at_server, server, tmp_path):
    server.organisation.requests = Interrupting()
    code, out, err = command("export", "users", "routing queues", "groups", "wrapup codes", "divisions", *at_server,
                             "--out", tmp_path / "all", "--page-size", "1", "--progress", "json")  # fmt: skip
    assert code == 130
    exports = last(out)["exports"]
    assert [each["state"] for each in exports] == ["interrupted"] * 4
    assert "Not started: divisions." in err
    assert all(f"genesys-export resume {each['job']}" in err for each in exports)
    assert not list((tmp_path / "all").iterdir())


def test_lists_become_rows_or_one_text_in_what_is_saved_again(command, at_server, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert command("export", "users", *at_server, "--out", "users.jsonl", "--progress", "none")[0] == 0
    users = [json.loads(line) for line in (tmp_path / "users.jsonl").read_text("utf-8").splitlines()]
    expected = [(user["id"], each.get("display")) for user in users for each in user["addresses"] or [{}]]
    code, out, _ = command("save", "latest", "--out", "rows.jsonl", "--explode", "addresses",
                           "--columns", "id,addresses.display=to")  # fmt: skip
    assert (code, f"{len(users)} records" in out) == (0, True)
    rows = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text("utf-8").splitlines()]
    assert [(row["id"], row.get("to")) for row in rows] == expected
    manifest = json.loads((tmp_path / "rows.jsonl.manifest.json").read_text("utf-8"))
    assert (manifest["file_options"], manifest["records_fetched"]) == ({"explode": "addresses"}, len(users))
    assert (manifest["records"], manifest["rows"]) == (len(users), len(expected))
    code, *_ = command("save", "latest", "--out", "joined.csv", "--join", "|", "--columns", "addresses[].display=to")
    assert code == 0
    texts = ["|".join(each["display"] for each in user["addresses"] if "display" in each) for user in users]
    assert (tmp_path / "joined.csv").read_text("utf-8").splitlines() == ["to", *(text or '""' for text in texts)]
    code, _, err = command("save", "latest", "--out", "no.csv", "--explode", "adresses")
    assert (code, "'adresses'" in err, "addresses" in err, (tmp_path / "no.csv").exists()) == (2, True, True, False)
