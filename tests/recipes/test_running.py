"""A recipe of one's own, a broken one, a forbidden listing, and one that is stopped and gone on with."""

from __future__ import annotations

import json
import os
import signal
from collections import deque

import pytest


class _InterruptsAt(deque):
    """Requests of the organisation; with the one of this number the user presses Ctrl-C."""

    def __init__(self, number):
        super().__init__()
        self._number = number

    def append(self, request):
        super().append(request)
        if len(self) == self._number:
            os.kill(os.getpid(), signal.SIGINT)


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


def test_a_recipe_that_is_not_there_and_a_missing_interval_are_told(command):
    code, _, err = command("recipe", "nothing")
    assert (code, "There are changes," in err) == (2, True)
    code, _, err = command("recipe", "changes")
    assert (code, "needs an interval" in err) == (2, True)
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
    assert "The table grants is not complete. users could not be read" in err
    assert {row["email"] for row in table("r/grants.csv")} == {""}
    manifest = json.loads((tmp_path / "r" / "grants.csv.manifest.json").read_bytes())
    assert manifest["complete"] is False
    assert manifest["lacks"][0].startswith("users could not be read")
    permissions = json.loads((tmp_path / "r" / "permissions.csv.manifest.json").read_bytes())
    assert permissions["lacks"] == []


def test_the_import_layout_is_not_written_without_one_of_its_listings(command, org, tmp_path):
    org.denied.add("/api/v2/routing/queues")
    code, _, err = command("recipe", "people", "--out", "p.csv")
    assert code == 4
    assert "The table people was not written." in err
    assert not (tmp_path / "p.csv").exists()


def test_what_was_stopped_goes_on_without_fetching_again_what_is_there(command, org, table, tmp_path):
    """Ctrl-C in the middle; what had come until then is not asked for again."""
    org.latency_ms, org.requests = 20, _InterruptsAt(30)
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
