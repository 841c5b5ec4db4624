"""Every ready-made recipe against the organisation's own data."""

from __future__ import annotations

import json

from genesys_export.demo.expansions import expanded

LAYOUT = (
    "name,email,phone_work,extension,title,department,email_manager,location_work,roles_divisions,queues,division,skills"
)


def _shown(value):
    """A value as a cell of a CSV file that a spreadsheet may open."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return value
    text = str(value)
    return f"'{text}" if text[:1] in {"=", "@", "\t", "\r"} or text[:2] in {"-=", "+="} else text


def _leaves(record, at=""):
    """Every field of a record by its path; lists as they are."""
    for name, value in record.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, f"{at}{name}.")
        else:
            yield f"{at}{name}", _shown(value)


def _lists_read(row):
    """A row of a file with the lists in it read, and without what is empty."""
    return {name: json.loads(value) if value[:1] in {"[", "{"} else value for name, value in row.items() if value}


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
    code, out, err = command("recipe", "people", "--out", "people.csv")
    assert code == 0, err
    heads, *rows = _parse((tmp_path / "people.csv").read_bytes().decode())
    assert ",".join(heads) == LAYOUT
    people = org.users("active")
    assert [row[0] for row in rows] == [user["name"] for user in people]
    assert f"people.csv: 1 table (people {len(rows)} rows), " in out
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
        assert (row["id"], row["name"], row["email"]) == (user["id"], _shown(user["name"]), user["email"])
        assert {name: row[name] for name in names if row[name]} == {s["name"]: str(s["proficiency"]) for s in skills}


def test_queue_membership_tells_who_has_joined(command, org, table):
    assert command("recipe", "queues", "--out", "queues")[0] == 0
    queues = org.records("routing/queues")
    truth = [(queue, member) for queue in queues for member in org.records(f"routing/queues/{queue['id']}/members")]
    rows = table("queues/members.csv")
    assert len(rows) == len(truth)
    assert {tuple(row.items()) for row in rows} == {
        (("queue", _shown(queue["name"])), ("person", _shown(member["name"])), ("joined", str(int(member["joined"]))),
         ("member_by", member["memberBy"]), ("ring", str(member["ringNumber"])),
         ("division", queue["division"]["name"]), ("queue_id", queue["id"]), ("person_id", member["id"]))
        for queue, member in truth
    }  # fmt: skip
    heads = sorted(queue["name"] for queue in queues)
    rows = table("queues/people_by_queues.csv")
    assert list(rows[0]) == ["id", "name", *heads]
    matrix = {row["id"]: {name: value for name, value in row.items() if name != "id" and value} for row in rows}
    expected = {}
    for queue, member in truth:
        found = expected.setdefault(member["id"], {"name": _shown(member["name"])})
        found[queue["name"]] = "joined" if member["joined"] else "not joined"
    assert matrix == expected
    assert len(rows) == len(matrix)


def _given(org):
    """Every role that somebody has: who, their name, mail, state and type, the role, the division, by which group."""
    people = {user["id"]: user for user in org.users("any")}
    inside = {}
    for user in people.values():
        for group in expanded(org.data, user, ["groups"])["groups"]:
            inside.setdefault(group["id"], []).append(user)
    for role in org.records("authorization/roles"):
        for grant in org.records(f"authorization/roles/{role['id']}/subjectgrants"):
            for division in grant["divisions"]:
                yield people.get(grant["id"], grant), grant["type"], role, division, None
                for user in inside.get(grant["id"], ()):
                    yield user, "PC_USER", role, division, grant


def test_who_may_do_what_has_every_grant_also_by_way_of_groups(command, org, table):
    assert command("recipe", "rights", "--out", "rights")[0] == 0
    rows, given = table("rights/grants.csv"), list(_given(org))
    assert sum(group is not None for *_, group in given) > 2
    assert len(rows) == len(given)
    assert {tuple(row.values()) for row in rows} == {
        (_shown(who["name"]), who.get("email", ""), who.get("state", ""), kind, role["name"], division["name"],
         group["name"] if group else "", who["id"], role["id"], division["id"], group["id"] if group else "")
        for who, kind, role, division, group in given
    }  # fmt: skip
    assert list(rows[0]) == [
        "name", "email", "state", "type", "role", "division", "by_group", "id", "role_id", "division_id", "by_group_id"
    ]  # fmt: skip


def test_who_may_do_what_has_the_permissions_behind_every_role(command, org, table):
    assert command("recipe", "rights", "--out", "rights")[0] == 0
    allowed = {(role["name"], f"{policy['domain']}:{policy['entityName']}:{action}", str(role["userCount"]), role["id"])
               for role in org.records("authorization/roles") for policy in role["permissionPolicies"]
               for action in policy["actionSet"]}  # fmt: skip
    rows = table("rights/permissions.csv")
    assert list(rows[0]) == ["role", "permission", "people", "role_id"]
    assert {tuple(row.values()) for row in rows} == allowed
    assert len(rows) == len(allowed)
    rows = table("rights/people_by_permissions.csv")
    assert list(rows[0]) == ["name", "permission", "division", "id", "division_id"]
    truth = {
        (_shown(who["name"]), permission, division["name"], who["id"], division["id"])
        for who, _, role, division, _ in _given(org) for _, permission, _, ident in allowed if ident == role["id"]
    }  # fmt: skip
    assert {tuple(row.values()) for row in rows} == truth
    assert len(rows) == len(truth)


def test_the_configuration_snapshot_holds_every_field_of_every_record_of_every_listing(command, org, table, tmp_path):
    assert command("recipe", "configuration", "--out", "snapshot")[0] == 0
    listings = {
        "queues": "routing/queues", "flows": "flows", "wrapup_codes": "routing/wrapupcodes", "skills": "routing/skills",
        "schedules": "architect/schedules", "schedule_groups": "architect/schedulegroups",
        "data_tables": "flows/datatables", "divisions": "authorization/divisions", "roles": "authorization/roles",
        "locations": "locations", "groups": "groups",
    }  # fmt: skip
    truth = {name: org.records(path) for name, path in listings.items()}
    truth["data_table_rows"] = [
        {"_parent": {"id": each["id"], "name": each["name"]}, **row}
        for each in truth["data_tables"] for row in org.records(f"flows/datatables/{each['id']}/rows")
    ]  # fmt: skip
    for name, records in truth.items():
        found = table(f"snapshot/{name}.csv")
        wanted = [{path: value for path, value in _leaves(each) if value != ""} for each in records]
        for row, record in zip(found, wanted, strict=True):
            assert _lists_read(row) == record, name
    told = json.loads((tmp_path / "snapshot" / "recipe.json").read_bytes())
    assert told["complete"] is True
    assert {each["table"] for each in told["tables"]} == set(truth)


def test_what_changed_is_told_by_event_person_and_object(command, org, table):
    today = org.today()
    span = f"{today}T00:00:00Z/{today}T12:00:00Z"
    assert command("recipe", "changes", "--out", "changes", "--interval", span)[0] == 0
    events = org.records("audits/query/realtime", interval=span)
    assert any(event["propertyChanges"] for event in events)
    assert [list(row.values()) for row in table("changes/events.csv")] == [
        [event["eventDate"], _shown(event["user"]["name"]), event.get("client", {}).get("id", ""), event["serviceName"],
         event["action"], event["entityType"], event["entity"]["name"], event["entity"]["id"], event["status"],
         "; ".join(f"{each['property']}: {_compact(each['oldValues'])} -> {_compact(each['newValues'])}"
                   for each in event["propertyChanges"]), event["id"]]
        for event in events
    ]  # fmt: skip
    people, objects = {}, {}
    for event in events:
        who, thing, when = event["user"], event["entity"], event["eventDate"]
        people.setdefault((who["id"], _shown(who["name"]), event["serviceName"], event["action"]), []).append(when)
        things = objects.setdefault((event["entityType"], thing["id"], thing["name"], event["action"]), [])
        things.append((when, who["id"]))
    assert {tuple(row.values()) for row in table("changes/by_person.csv")} == {
        (name, service, action, str(len(when)), min(when), max(when), ident)
        for (ident, name, service, action), when in people.items()
    }  # fmt: skip
    assert {tuple(row.values()) for row in table("changes/by_object.csv")} == {
        (kind, name, action, str(len(what)), str(len({who for _, who in what})), min(what)[0], max(what)[0], ident)
        for (kind, ident, name, action), what in objects.items()
    }  # fmt: skip


def _compact(values):
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def test_names_that_cannot_be_told_apart_in_the_import_layout_are_told(command, org, tmp_path):
    """A comma parts the values of a cell, and a colon the role from its division."""
    org.data.listings["routing/queues"]()[0]["name"] = "Sales, inbound"
    org.data.listings["authorization/divisions"]()[0]["name"] = "Home: north"
    code, _, err = command("recipe", "people", "--out", "people.csv")
    assert code == 0
    notes = json.loads((tmp_path / "people.csv.manifest.json").read_bytes())["notes"]
    where = "in the column {} it cannot be told from two values."
    assert notes == [
        f"The queue “Sales, inbound” has a comma in its name: {where.format('queues')}",
        f"The division “Home: north” has a colon in its name: {where.format('roles_divisions')}",
    ]
    assert all(note in err for note in notes)
