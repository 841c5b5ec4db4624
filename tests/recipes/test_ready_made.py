"""Every ready-made recipe against the organisation's own data."""

from __future__ import annotations

import json

from genesys_export.demo.expansions import expanded

LAYOUT = (
    "name,email,phone_work,extension,title,department,email_manager,location_work,roles_divisions,queues,division,skills"
)


def _grants(org):
    return {role["name"]: org.records(f"authorization/roles/{role['id']}/subjectgrants")
            for role in org.records("authorization/roles")}  # fmt: skip


def _parse(text):
    """The rows of a CSV text, by RFC 4180 and nothing else."""
    rows, row, value, quoted, at = [], [], "", False, 0
    while at < len(text):
        c = text[at]
        if quoted and text[at : at + 2] == '""':
            value, at = value + '"', at + 1
        elif c == '"':
            quoted = not quoted
        elif not quoted and c == ",":
            row, value = [*row, value], ""
        elif not quoted and text[at : at + 2] == "\r\n":
            rows, row, value, at = [*rows, [*row, value]], [], "", at + 1
        else:
            value += c
        at += 1
    assert (quoted, row, value) == (False, [], "")
    return rows


def test_people_in_the_import_layout_read_back_by_the_columns_rules(command, org, tmp_path):
    code, _, err = command("recipe", "people", "--out", "people.csv")
    assert code == 0, err
    heads, *rows = _parse((tmp_path / "people.csv").read_bytes().decode())
    assert ",".join(heads) == LAYOUT
    people = org.users("active")
    assert [row[0] for row in rows] == [user["name"] for user in people]
    emails = {user["id"]: user["email"] for user in org.users("any")}
    grants = _grants(org)
    members = {queue["id"]: {m["id"] for m in org.records(f"routing/queues/{queue['id']}/members")}
               for queue in org.records("routing/queues")}  # fmt: skip
    for user, cells in zip(people, rows, strict=True):
        row = dict(zip(heads, cells, strict=True))
        full = expanded(org.data, user, ["skills", "locations"])
        assert row["email"] == user["email"]
        assert row["phone_work"] == user["primaryContactInfo"][1]["address"]
        assert row["extension"] == user["addresses"][0]["extension"]
        assert (row["title"], row["department"]) == (user["title"] or "", user["department"] or "")
        assert row["email_manager"] == emails.get(user.get("manager", {}).get("id"), "")
        assert row["location_work"] == "".join(each["locationDefinition"]["name"] for each in full["locations"])
        assert row["division"] == user["division"]["name"]
        skills = dict(part.rsplit(":", 1) for part in row["skills"].split(",") if part)
        assert skills == {skill["name"]: str(int(skill["proficiency"])) for skill in full["skills"]}
        assert sorted(filter(None, row["queues"].split(","))) == sorted(
            queue["name"] for queue in org.records("routing/queues") if user["id"] in members[queue["id"]]
        )
        assert sorted(row["roles_divisions"].split(",")) == sorted(
            f"{role}:{division['name']}"
            for role, listed in grants.items() for each in listed if each["id"] == user["id"]
            for division in each["divisions"]
        )  # fmt: skip


def test_the_skills_matrix_has_a_row_for_each_person_and_a_column_for_each_skill(command, org, table):
    assert command("recipe", "skills", "--out", "skills.csv")[0] == 0
    rows = table("skills.csv")
    names = sorted(skill["name"] for skill in org.records("routing/skills"))
    assert list(rows[0]) == ["id", "name", "email", *names]
    for user, row in zip(org.users("active"), rows, strict=True):
        skills = expanded(org.data, user, ["skills"])["skills"]
        assert row["id"] == user["id"]
        assert {name: row[name] for name in names if row[name]} == {s["name"]: str(s["proficiency"]) for s in skills}


def test_queue_membership_tells_who_has_joined(command, org, table):
    assert command("recipe", "queues", "--out", "queues")[0] == 0
    truth = {(queue["id"], m["id"]): m["joined"] for queue in org.records("routing/queues")
             for m in org.records(f"routing/queues/{queue['id']}/members")}  # fmt: skip
    rows = table("queues/members.csv")
    assert {(row["queue_id"], row["person_id"]): row["joined"] == "1" for row in rows} == truth
    assert len(rows) == len(truth)
    names = {queue["id"]: queue["name"] for queue in org.records("routing/queues")}
    matrix = {(row["id"], name): row[name] for row in table("queues/people_by_queues.csv") for name in names.values()}
    assert {place: value for place, value in matrix.items() if value} == {
        (person, names[queue]): "joined" if joined else "not joined" for (queue, person), joined in truth.items()
    }


def test_who_may_do_what_has_every_grant_and_the_permissions_behind_it(command, org, table):
    assert command("recipe", "rights", "--out", "rights")[0] == 0
    grants = {(each["id"], role, division["id"]) for role, listed in _grants(org).items() for each in listed
              for division in each["divisions"]}  # fmt: skip
    rows = table("rights/grants.csv")
    assert {(row["id"], row["role"], row["division_id"]) for row in rows} == grants
    assert len(rows) == len(grants)
    allowed = {(role["name"], f"{policy['domain']}:{policy['entityName']}:{action}")
               for role in org.records("authorization/roles") for policy in role["permissionPolicies"]
               for action in policy["actionSet"]}  # fmt: skip
    assert {(row["role"], row["permission"]) for row in table("rights/permissions.csv")} == allowed
    rows = table("rights/people_by_permissions.csv")
    assert {(row["id"], row["permission"], row["division_id"]) for row in rows} == {
        (person, permission, division)
        for person, role, division in grants for name, permission in allowed if name == role
    }  # fmt: skip


def test_the_configuration_snapshot_holds_every_record_of_every_listing(command, org, table, tmp_path):
    assert command("recipe", "configuration", "--out", "snapshot")[0] == 0
    listings = {
        "queues": "routing/queues", "flows": "flows", "wrapup_codes": "routing/wrapupcodes", "skills": "routing/skills",
        "schedules": "architect/schedules", "schedule_groups": "architect/schedulegroups",
        "data_tables": "flows/datatables", "divisions": "authorization/divisions", "roles": "authorization/roles",
        "locations": "locations", "groups": "groups",
    }  # fmt: skip
    for name, path in listings.items():
        assert [(r["id"], r["name"]) for r in table(f"snapshot/{name}.csv")] == [
            (each["id"], each["name"]) for each in org.records(path)
        ], name
    assert [(r["_parent.id"], r["key"], r["value"]) for r in table("snapshot/data_table_rows.csv")] == [
        (each["id"], row["key"], row["value"])
        for each in org.records("flows/datatables") for row in org.records(f"flows/datatables/{each['id']}/rows")
    ]  # fmt: skip
    told = json.loads((tmp_path / "snapshot" / "recipe.json").read_bytes())
    assert told["complete"] is True
    assert {each["table"] for each in told["tables"]} == {*listings, "data_table_rows"}


def test_what_changed_is_told_by_event_person_and_object(command, org, table):
    today = org.today()
    span = f"{today}T00:00:00Z/{today}T12:00:00Z"
    assert command("recipe", "changes", "--out", "changes", "--interval", span)[0] == 0
    events = org.records("audits/query/realtime", interval=span)
    assert events
    assert [row["id"] for row in table("changes/events.csv")] == [event["id"] for event in events]
    people = table("changes/by_person.csv")
    counted = {}
    for event in events:
        place = (event["user"]["id"], event["serviceName"], event["action"])
        counted[place] = counted.get(place, 0) + 1
    assert {(r["person_id"], r["service"], r["action"]): int(r["events"]) for r in people} == counted
    assert sum(int(row["events"]) for row in table("changes/by_object.csv")) == len(events)
