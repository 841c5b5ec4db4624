"""Records become columns without losing a field or inventing one."""

from __future__ import annotations

from genesys_export.output.columns import cell, choices, chosen, find_columns, lookup, row


def test_nested_fields_become_dotted_columns_after_the_ones_that_come_first():
    records = [{"id": "1", "division": {"id": "d", "name": "Home"}}, {"name": "Ada", "id": "2"}]
    assert find_columns(records, ["id", "name"]) == ["id", "name", "division.id", "division.name"]


def test_a_field_that_appears_only_on_the_last_record_still_gets_its_column():
    records = [{"id": str(n)} for n in range(50)] + [{"id": "x", "late": 1}]
    assert find_columns(records) == ["id", "late"]


def test_null_where_others_have_an_object_gives_no_column_of_its_own():
    records = [{"manager": None}, {"manager": {"id": "m"}}]
    assert find_columns(records) == ["manager.id"]
    assert row(records[0], ["manager.id"]) == [""]


def test_a_field_that_is_always_null_keeps_its_column():
    assert find_columns([{"a": None}, {"a": None}]) == ["a"]


def test_a_dot_in_a_name_does_not_collide_with_a_nested_field():
    record = {"a.b": 1, "a": {"b": 2}}
    columns = find_columns([record])
    assert len(columns) == 2
    assert sorted(row(record, columns)) == ["1", "2"]
    assert chosen(record, choices(columns)) == {"a\\.b": 1, "a.b": 2}


def test_paths_lead_into_objects_and_lists():
    """And nowhere without an error where a record has nothing there."""
    record = {"addresses": [{"address": "+1"}, {"address": "+2", "x": [[7]]}], "a[0]": "named so", "n": None}
    paths = {
        "addresses[0].address": "+1", "addresses[-1].address": "+2", "addresses[1].x[0][0]": 7, "a[0]": "named so",
        "addresses[2].address": None, "addresses.address": None, "n.x": None, "nothing": None, "n": None,
    }  # fmt: skip
    assert {path: lookup(record, path) for path in paths} == paths


def test_columns_can_have_titles_of_their_own():
    assert choices(["id", "division.name=Division", "a = b "]) == [
        ("id", "id"), ("division.name", "Division"), ("a", "b"),
    ]  # fmt: skip


def test_cells_say_what_the_api_sent():
    assert [cell(v) for v in (None, "", "007", "+49 1", True, False, 0, 1.5, [], [1, {"a": "é"}], {})] == [
        "", "", "007", "+49 1", "true", "false", "0", "1.5", "[]", '[1,{"a":"é"}]', "{}",
    ]  # fmt: skip


def test_a_record_that_is_no_object_has_one_column():
    assert find_columns(["a", "b"]) == ["value"]
    assert row("a", ["value"]) == ["a"]
