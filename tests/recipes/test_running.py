"""A recipe of one's own, a broken one, a forbidden listing, and one that is stopped and gone on with."""

from __future__ import annotations

import errno
import json
import os
import signal
import threading
from collections import deque

import pytest
from tests.interrupting import InterruptsAt

from genesys_export.errors import OutputError
from genesys_export.recipes import files
from genesys_export.recipes.database import Records
from genesys_export.recipes.keeping import RunFolder

OWN = """
recipe = 1
title = "Groups and their owners"
[fetch.groups]
endpoint = "groups"
[fetch.users]
endpoint = "users"
[table.owners]
sql = '''
SELECT groups.name AS "group", users.name AS owner
FROM groups, json_each(groups.record, '$.owners') AS owner JOIN users ON users.id = owner.value ->> 'id'
ORDER BY groups.rowid
'''
"""


@pytest.fixture
def own(tmp_path):
    def own(text, name="mine"):
        folder = tmp_path / "state" / "recipes"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.toml").write_text(text, "utf-8")

    return own


def test_the_ready_made_ones_are_listed_with_what_they_cost(command):
    code, out, _ = command("recipes", "--json")
    assert code == 0
    found = {each["name"]: each for each in json.loads(out)}
    assert set(found) == {"changes", "configuration", "people", "queues", "rights", "skills"}
    assert found["queues"]["calls"] == "1 for 100 queues, 1 or more for every queue"
    assert found["changes"]["interval"]


def test_a_recipe_of_ones_own_is_listed_and_run(command, own, org, table):
    own(OWN)
    assert "Groups and their owners" in command("recipes")[1]
    assert command("recipe", "mine", "--out", "o.csv")[0] == 0
    names = {user["id"]: user["name"] for user in org.users("active")}
    assert [(row["group"], row["owner"]) for row in table("o.csv")] == [
        (group["name"], names[owner["id"]]) for group in org.records("groups") for owner in group["owners"]
    ]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("recipe = 1", "recipe = 2", "at recipe: this program reads recipes of version 1, not 2"),
        ("title =", "titel =", "at titel: there is no such key"),
        ("recipe = 1", "recipe = = 1", "(at line 2, column 10)"),
        ('endpoint = "groups"', 'endpoint = "grouqs"', "at fetch.groups.endpoint:"),
        ('endpoint = "groups"', 'endpoint = "queue members"', "queue members needs queueId"),
        ('endpoint = "groups"', 'endpoint = "groups"\ninterval = true', "at fetch.groups.interval:"),
        ("users.name AS owner", "users.nam AS owner", "no such column: users.nam"),
        ("SELECT groups.name", "SELECT readfile('/etc/passwd'), groups.name", "no such function: readfile"),
        ("SELECT groups.name", "SELECT load_extension('x'), groups.name", "can only read what was fetched"),
        ("ORDER BY groups.rowid", "); DROP TABLE users; SELECT (1", "table.owners.sql"),
        ("FROM groups,", "FROM sqlite_master, groups,", "can only read what was fetched"),
        ("FROM groups,", "FROM pragma_database_list, groups,", "table.owners.sql"),
        ("[table.owners]", '[table.owners]\nkey = ["id"]', "the table has no column 'id'"),
    ],
)
def test_a_broken_recipe_is_refused_with_the_place_before_anything_is_fetched(command, own, org, old, new, says):
    assert old in OWN
    own(OWN.replace(old, new, 1))
    code, _, err = command("recipe", "mine", "--out", "o.csv")
    assert code == 2
    assert says in err
    assert "Traceback" not in err
    assert not org.requests


def test_sql_attaches_and_writes_no_file(command, own, tmp_path):
    for sql in (f"ATTACH '{tmp_path / 'x.db'}' AS x", f"VACUUM INTO '{tmp_path / 'x.db'}'", "PRAGMA user_version"):
        own(f"{OWN.partition('sql')[0]}sql = \"{sql}\"\n")
        assert command("recipe", "mine", "--out", "o.csv")[0] == 2
    assert not (tmp_path / "x.db").exists()


def test_a_recipe_that_is_not_there_and_a_missing_interval_are_told(command, tmp_path):
    code, _, err = command("recipe", "nothing")
    assert (code, "There are changes," in err) == (2, True)
    code, _, err = command("recipe", "changes")
    assert (code, "needs an interval" in err) == (2, True)
    assert not (tmp_path / "changes").exists()
    code, _, err = command("recipe", "queues", "--out", "one.csv")
    assert (code, "makes 2 tables" in err) == (2, True)


def test_a_forbidden_listing_costs_only_the_tables_made_of_it(command, org, table, tmp_path):
    org.denied.add("/api/v2/flows")
    code, out, err = command("recipe", "configuration", "--out", "c", "--progress", "json")
    assert code == 4
    result = json.loads(out)
    assert (result["skipped"], result["complete"], len(result["tables"])) == (["flows"], False, 11)
    assert "The table flows was not written." in err
    assert "architect:flow:view" in err
    assert not (tmp_path / "c" / "flows.csv").exists()
    assert len(table("c/queues.csv")) == len(org.records("routing/queues"))


def test_a_table_that_can_do_without_a_listing_says_what_it_lacks(command, org, table, tmp_path):
    org.denied.add("/api/v2/users")
    code, _, err = command("recipe", "rights", "--out", "r")
    assert code == 4
    assert "The table grants is not complete. Users could not be read" in err
    assert {row["email"] for row in table("r/grants.csv")} == {""}
    manifest = json.loads((tmp_path / "r" / "grants.csv.manifest.json").read_bytes())
    assert manifest["complete"] is False
    assert manifest["lacks"][0].startswith("Users could not be read")
    permissions = json.loads((tmp_path / "r" / "permissions.csv.manifest.json").read_bytes())
    assert permissions["lacks"] == []


def test_the_import_layout_is_not_written_without_one_of_its_listings(command, org, tmp_path):
    org.denied.add("/api/v2/routing/queues")
    code, _, err = command("recipe", "people", "--out", "p.csv")
    assert code == 4
    assert "The table people was not written." in err
    assert not (tmp_path / "p.csv").exists()


def test_what_several_tables_lack_is_told_once(command, org, tmp_path):
    org.denied.add("/api/v2/routing/queues")
    code, out, err = command("recipe", "queues", "--out", "q", "--progress", "json")
    assert code == 4
    assert set(json.loads(out)["skipped"]) == {"members", "people_by_queues"}
    assert "Tables not written: members, people_by_queues. Queues could not be read" in err
    assert err.count("Queues could not be read") == 1


def test_what_was_stopped_goes_on_without_fetching_again_what_is_there(command, org, table, tmp_path):
    """Ctrl-C in the middle; what had come until then is not asked for again."""
    org.latency_ms, org.requests = 20, InterruptsAt(30)
    code, _, err = command("recipe", "queues", "--out", "q")
    assert code == 130, err
    assert "To go on: genesys-export recipe queues" in err
    assert not list((tmp_path / "q").glob("*.csv"))
    before = sum("/members" in each.path for each in org.requests)
    assert before > 5
    org.latency_ms, org.requests = 0, deque()
    code, _, err = command("recipe", "queues", "--out", "q", "--resume")
    assert code == 0, err
    again = sum("/members" in each.path for each in org.requests)
    assert again < len(org.records("routing/queues"))
    rows = table("q/members.csv")
    assert len(rows) == sum(queue["memberCount"] for queue in org.records("routing/queues"))
    assert len({(row["queue_id"], row["person_id"]) for row in rows}) == len(rows)
    assert command("jobs", "--json")[1].strip() == "[]"
    code, _, err = command("recipe", "queues", "--out", "q", "--resume")
    assert (code, "Nothing is left" in err) == (2, True)


def test_a_file_that_is_there_is_not_replaced_unasked(command, org, tmp_path):
    (tmp_path / "s.csv").write_text("mine")
    assert command("recipe", "skills", "--out", "s.csv")[0] == 6
    assert not org.requests
    assert command("recipe", "skills", "--out", "s.csv", "--overwrite")[0] == 0


def test_a_snapshot_that_cannot_be_replaced_stays_whole(command, tmp_path, monkeypatch):
    """Also its list: it goes when the first file is about to be replaced, and comes back with the last one."""
    assert command("recipe", "queues", "--out", "snap")[0] == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "snap").iterdir()}

    class Full(files.Lines):
        def of(self, rows):
            yield from super().of(rows)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(files, "Lines", Full)
        code, _, err = command("recipe", "queues", "--out", "snap", "--overwrite")
    assert (code, "No half-written file was left" in err) == (6, True), err
    assert {path.name: path.read_bytes() for path in (tmp_path / "snap").iterdir()} == before
    assert command("recipe", "queues", "--out", "snap", "--resume")[0] == 0
    assert sorted(path.name for path in (tmp_path / "snap").iterdir()) == sorted(before)


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("SELECT id, x'00ff' AS b FROM groups", "The SQL gives bytes, which no table can hold."),
        ("SELECT id, json_extract(substr(record, 2), '$.x') AS b FROM groups", "malformed JSON"),
    ],
)
def test_sql_that_fails_on_the_records_names_its_table_and_what_is_kept(command, own, sql, says):
    own(f'{OWN}[table.odd]\nsql = "{sql}"\n')
    code, _, err = command("recipe", "mine", "--out", "o")
    assert code == 5
    assert "The table odd cannot be made: " in err
    assert says in err
    assert "What was fetched is kept." in err
    assert "Nothing was fetched" not in err
    own(OWN)
    assert command("recipe", "mine", "--out", "o", "--resume")[0] == 0


@pytest.mark.parametrize("named", ["o.toml", "o"])
def test_a_recipe_in_a_file_of_its_own_is_gone_on_with_as_it_was_mended(command, tmp_path, named):
    file = tmp_path / "o.toml"
    file.write_text(f"{OWN}[table.odd]\nsql = \"SELECT id, x'00ff' AS b FROM groups\"\n")
    assert command("recipe", "o.toml", "--out", "o")[0] == 5
    file.write_text(f"{OWN}[table.odd]\nsql = 'SELECT nothing FROM groups'\n")
    code, _, err = command("recipe", named, "--out", "o", "--resume")
    assert (code, "table.odd.sql" in err) == (2, True), err
    file.write_text(OWN.replace("groups", "teams"))
    code, _, err = command("recipe", named, "--out", "o", "--resume")
    assert (code, "fetches other listings now than when this was begun" in err) == (2, True), err
    file.write_text(OWN)
    assert command("recipe", named, "--out", "o", "--resume")[0] == 0
    assert not (tmp_path / "o" / "odd.csv").exists()


def test_a_recipe_whose_file_is_gone_is_gone_on_with_as_it_was(command, tmp_path):
    file = tmp_path / "o.toml"
    file.write_text(f"{OWN}[table.odd]\nsql = \"SELECT id, x'00ff' AS b FROM groups\"\n")
    assert command("recipe", "o.toml", "--out", "o")[0] == 5
    file.unlink()
    for name in ("o", "o.toml"):
        code, _, err = command("recipe", name, "--out", "o", "--resume")
        assert (code, "The table odd cannot be made" in err) == (5, True), err


def test_a_query_may_call_itself(command, own, table):
    own("""recipe = 1
title = "Numbers"
[fetch.groups]
endpoint = "groups"
[table.n]
sql = '''
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5)
SELECT i FROM n WHERE EXISTS (SELECT 1 FROM groups)
'''
""")
    assert command("recipe", "mine", "--out", "n.csv")[0] == 0
    assert [row["i"] for row in table("n.csv")] == ["1", "2", "3", "4", "5"]


ENDLESS = """
recipe = 1
title = "Never ends"
[fetch.groups]
endpoint = "groups"
[table.all]
sql = '''
SELECT count(*) AS n FROM groups, groups AS b, groups AS c, groups AS d, groups AS e, groups AS f, groups AS g
'''
"""  # hundreds of thousands of millions of rows


def test_a_query_that_never_ends_can_be_stopped(command, own, org, tmp_path, monkeypatch):
    """Ctrl-C while the tables are made: what was fetched is kept, and no file is left behind."""
    own(ENDLESS)
    query = Records.query

    def interrupted(self, sql):
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
        return query(self, sql)

    monkeypatch.setattr(Records, "query", interrupted)
    code, _, err = command("recipe", "mine", "--out", "o.csv")
    assert (code, "making of the tables was stopped" in err, "To go on:" in err) == (130, True, True), err
    assert org.requests
    assert not list(tmp_path.glob("*.csv*"))


def test_a_query_that_does_not_end_even_without_records_is_refused(command, own, org):
    ten = "json_each('[0,1,2,3,4,5,6,7,8,9]')"
    many = ", ".join(f"{ten} AS t{number}" for number in range(12))
    own(ENDLESS.replace("'''\nSELECT", f"'''\nSELECT (SELECT count(*) FROM {many}) AS all_of_them,"))
    code, _, err = command("recipe", "mine", "--out", "o.csv")
    assert (code, "at table.all.sql: the SQL does not come to an end" in err) == (2, True)
    assert not org.requests


def test_interrupted_with_some_listings_not_begun_they_are_not_begun_any_more(command, org):
    org.latency_ms, org.requests = 20, InterruptsAt(6)
    code, _, err = command("recipe", "configuration", "--out", "c")
    assert code == 130, err
    jobs = json.loads(command("jobs", "--json")[1])
    assert 0 < len(jobs) <= 4
    assert not any(each.path.endswith("/groups") for each in org.requests)  # the last of them is not even asked about
    org.latency_ms = 0
    assert command("recipe", "configuration", "--out", "c", "--resume")[0] == 0


def test_gone_on_with_it_remembers_that_files_may_be_replaced(command, org, table, tmp_path):
    (tmp_path / "s.csv").write_text("mine")
    org.latency_ms, org.requests = 20, InterruptsAt(4)
    assert command("recipe", "skills", "--out", "s.csv", "--overwrite")[0] == 130
    assert (tmp_path / "s.csv").read_text() == "mine"
    org.latency_ms, org.requests = 0, deque()
    assert command("recipe", "skills", "--out", "s.csv", "--resume")[0] == 0
    assert len(table("s.csv")) == len(org.users("active"))


def test_gone_on_with_after_half_of_the_files_stood_in_their_place(command, tmp_path, monkeypatch):
    """What a broken writing left is its own: it needs no consent to be written again."""
    write, written = files.write_csv, []

    def once(*arguments):
        if written:
            raise OutputError("The disk is gone.")
        written.append(write(*arguments))
        return written[0]

    with monkeypatch.context() as broken:
        broken.setattr(files, "write_csv", once)
        code, _, err = command("recipe", "queues", "--out", "q")
        assert (code, "What was fetched is kept" in err) == (6, True)
    assert (tmp_path / "q" / "members.csv").exists()
    code, _, err = command("recipe", "queues", "--out", "q", "--resume")
    assert code == 0, err
    assert (tmp_path / "q" / "people_by_queues.csv").exists()


def test_two_at_work_on_the_same_recipe_to_the_same_place_do_not_disturb_each_other(command, tmp_path):
    folder = RunFolder("skills", tmp_path / "s.csv", tmp_path / "state")
    folder.own()
    folder.begin()
    code, _, err = command("recipe", "skills", "--out", "s.csv")
    assert (code, "being worked on already" in err) == (2, True)
    assert folder.path.exists()
    folder.let_go()
    assert command("recipe", "skills", "--out", "s.csv")[0] == 0
    assert not list((tmp_path / "state" / "recipe-runs").iterdir())


def test_two_columns_of_one_name_are_refused(command, own, org):
    own(OWN.replace('AS "group"', "AS owner"))
    code, _, err = command("recipe", "mine", "--out", "o.csv")
    assert (code, "Two columns are called 'owner'" in err) == (2, True)
    assert not org.requests


def test_skills_called_like_another_column_or_like_each_other_lose_nothing(command, org, table, tmp_path):
    skills = org.data.listings["routing/skills"]()
    skills[0]["name"] = "email"
    skills[1]["name"] = skills[2]["name"] = "Twins"
    code, _, err = command("recipe", "skills", "--out", "s.csv")
    assert code == 0
    heads = list(table("s.csv")[0])
    assert heads[:3] == ["id", "name", "email"]
    assert "email (skill)" in heads
    assert len(heads) == len(set(heads))
    assert [row["email"] for row in table("s.csv")] == [user["email"] for user in org.users("active")]
    assert "2 of them are called 'Twins': they share one column." in err


def test_an_export_that_was_taken_out_of_the_list_meanwhile_is_made_again(command, org, table):
    org.latency_ms, org.requests = 20, InterruptsAt(30)
    assert command("recipe", "queues", "--out", "q")[0] == 130
    org.latency_ms, org.requests = 0, deque()
    for job in json.loads(command("jobs", "--json")[1]):
        assert command("remove", job["id"])[0] == 0
    assert command("recipe", "queues", "--out", "q", "--resume")[0] == 0
    assert len(table("q/members.csv")) == sum(queue["memberCount"] for queue in org.records("routing/queues"))
