"""Which columns may be asked for: what is known, what records have, and what is no slip."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace

import pytest

from genesys_export.catalog import Column, load, own_endpoint
from genesys_export.errors import ConfigurationError, NoRoom
from genesys_export.export import DEMO, ExportRequest, JobFile, JobState, refuse_columns, save_again
from genesys_export.export.delivery import Delivery
from genesys_export.export.evidence import has
from genesys_export.output import FileOptions
from genesys_export.paging import Checkpoint


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def job(store, tmp_path):
    """Makes a job of users, done, that has these records; its id."""

    def made(records):
        job = store.create(ExportRequest(load().find("users"), DEMO, "demo", tmp_path / "first.csv", format="csv"))
        if records:
            job.file.commit([Delivery(records, Checkpoint("page-number", {"pageNumber": 1}, 1, 0), "id")])
        job.file.update(state=JobState.DONE)
        job.close()
        return job.id

    return made


@pytest.mark.parametrize("name", ["manager.selfUri", "latefloat", "x.y[0].z", "division.color", "skills[].flavour"])
def test_a_field_that_nobody_wrote_down_may_be_asked_for(name, ask):
    """The API may send more than it documents."""
    ask("users", columns=("id", name)).checked()


@pytest.mark.parametrize(
    "name",
    ["Name", "nmae", "divsion.name", "division.nme", "a..b", ".a", "a.", "_parent.id", "a:b"],
)
def test_what_looks_like_a_slip_may_not(name, ask):
    with pytest.raises(ConfigurationError, match=f"no field {name!r}".replace("[", r"\[")):
        ask("users", columns=("id", name)).checked()


def test_a_type_behind_the_title_is_refused_with_how_it_is_written(ask):
    with pytest.raises(ConfigurationError) as refused:
        ask("users", columns=("version=Version:number",)).checked()
    assert "The type number stands behind the title 'Version'." in refused.value.what
    assert "version:number=Version." in refused.value.remedy
    ask("users", columns=("version=At: 12:30", "name:text=Name")).checked()


def test_rows_are_made_only_of_what_may_be_a_list(ask):
    with pytest.raises(ConfigurationError, match="name holds no list"):
        ask("users", file=FileOptions(explode="name")).checked()
    ask("users", file=FileOptions(explode="skills")).checked()


NASTY = [{"id": "1", "name": "A", "Name": "B", "we.ird": 1}, {"id": "2", "odd": {"deep": [{"x": None}, {"y": [7]}]}}]


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("Name", "B", ""), ("we\\.ird", "1", ""), ("odd.deep[1].y", "", "[7]"), ("odd.deep[].y", "", "[7]"),
        ("odd", "", None),
    ],
)  # fmt: skip
def test_what_records_have_can_be_saved_whatever_the_catalogue_knows(name, first, second, store, job, tmp_path):
    save_again(store, job(NASTY), tmp_path / "a.csv", columns=("id", f"{name}=it"))
    found = [row["it"] for row in rows_of(tmp_path / "a.csv")]
    assert found[0] == first
    assert second is None or found[1] == second


@pytest.mark.parametrize("name", ["zzz", "we.ird", "odd.deep[].z", "id.x", "division.color"])
def test_what_none_of_them_has_is_refused(name, store, job, tmp_path):
    with pytest.raises(ConfigurationError, match="have no field"):
        save_again(store, job(NASTY), tmp_path / "a.csv", columns=("id", name))
    assert not (tmp_path / "a.csv").exists()


CONTACTS = [{"id": "1", "name": "A", "division": {"id": "d"}, "primaryContactInfo": [{"address": "a@x", "type": None}]},
            {"id": "2", "name": "B", "primaryContactInfo": []}]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "explode", "told"),
    [
        ("primaryContactInfo.address", "", "primaryContactInfo is a list: write primaryContactInfo[].address."),
        ("primaryContactInfo[].adress", "", "Did you mean primaryContactInfo[].address?"),
        ("primaryContactInfo[].zzz", "", "There are: primaryContactInfo[].address, primaryContactInfo[].type."),
        ("primaryContactInfo[99].address", "",
         "No list of primaryContactInfo is that long: write primaryContactInfo[].address for all its elements."),
        ("primaryContactInfo[1]", "",
         "No list of primaryContactInfo is that long: write primaryContactInfo[] for all its elements."),
        ("primaryContactInfo[].address", "primaryContactInfo",
         "Each row holds one element of primaryContactInfo: write primaryContactInfo.address."),
        ("division[].id", "", "division is no list: write division.id."),
    ],
)  # fmt: skip
def test_below_a_list_the_records_tell_how_a_column_is_written(name, explode, told, store, job, tmp_path):
    """The catalogue knows only that there is a list."""
    made, how = job(CONTACTS), FileOptions(explode=explode)
    with pytest.raises(ConfigurationError, match="have no field") as refused:
        save_again(store, made, tmp_path / "a.csv", columns=("id", name), options=how)
    assert refused.value.remedy == told
    cured = re.search(r"(?:write|mean) (\S+?)[.?]?(?: |$)", told)
    if cured:
        save_again(store, made, tmp_path / "a.csv", columns=("id", f"{cured[1]}=it"), options=how)
        assert any(row["it"] for row in rows_of(tmp_path / "a.csv"))


@pytest.mark.parametrize(
    "name",
    ["primaryContactInfo[].address", "primaryContactInfo[].type", "primaryContactInfo[0].address", "department",
     "primaryContactInfo[-1]", "primaryContactInfo", "skills[]", "skills[].name", "addresses[2].country", "images"],
)  # fmt: skip
def test_a_column_that_is_only_empty_may_be_saved(name, store, job, tmp_path):
    """An empty list tells nothing of what its elements would hold."""
    assert save_again(store, job(CONTACTS), tmp_path / "a.csv", columns=("id", name)).records == len(CONTACTS)


def test_after_taking_a_list_apart_its_fields_have_a_path_without_places(store, job, tmp_path):
    how = FileOptions(explode="primaryContactInfo")
    save_again(store, job(CONTACTS), tmp_path / "a.csv", columns=("id", "primaryContactInfo.address=it"), options=how)
    assert [row["it"] for row in rows_of(tmp_path / "a.csv")] == ["a@x", ""]


@pytest.mark.parametrize("explode", ["division", "name", "odd", "primaryContactInfo[0]", "presence.presenceDefinition"])
def test_no_rows_are_made_of_what_is_no_list(explode, store, job, ask, tmp_path):
    records = [{**CONTACTS[0], "odd": {"x": 1}}]
    with pytest.raises(ConfigurationError, match="holds no list"):
        save_again(store, job(records), tmp_path / "a.csv", options=FileOptions(explode=explode))
    if explode != "odd":  # of which the catalogue knows nothing
        with pytest.raises(ConfigurationError, match="holds no list"):
            ask("users", file=FileOptions(explode=explode)).checked()


@pytest.mark.parametrize("explode", ["division", "primaryContactInfo", "odd.deep", "skills", "primaryContactInfo.some"])
def test_rows_are_made_of_what_is_a_list_whatever_the_catalogue_says(explode, store, job, tmp_path):
    records = [{"id": "1", "division": [{"id": "d"}], "odd": {"deep": []}, "primaryContactInfo": [{}]}]
    save_again(store, job(records), tmp_path / "a.csv", options=FileOptions(explode=explode))


@pytest.mark.parametrize("name", ["zzz", "owner.zzz"])
def test_of_an_own_endpoint_what_no_record_has_is_refused_too(name, store, tmp_path):
    own = own_endpoint("/api/v2/users", "page-number")
    made = store.create(ExportRequest(own, DEMO, "demo", tmp_path / "first.csv", format="csv"))
    made.file.commit([Delivery([{"id": "1", "owner": {"id": 2}}], Checkpoint("page-number", None, 1, 1), "id")])
    made.close()
    with pytest.raises(ConfigurationError, match="have no field") as refused:
        save_again(store, made.id, tmp_path / "a.csv", columns=("id", name))
    assert "There are: " in refused.value.remedy
    save_again(store, made.id, tmp_path / "a.csv", columns=("id", "owner.id"))


def test_where_there_are_no_records_nobody_can_tell(store, job, tmp_path):
    assert save_again(store, job([]), tmp_path / "a.csv", columns=("id", "zzz")).records == 0


def test_a_column_that_stays_empty_is_told_with_the_result(store, ask, sitting, tmp_path):
    columns = ("id", "zzz", "manager.selfUri", "division.color")
    result = sitting.run(store.create(ask("users", out=tmp_path / "u.csv", format="csv", columns=columns)))
    empty = ["zzz", "division.color"]
    assert list(result.notes) == [f"No record has a field {name!r}: its column is empty." for name in empty]
    assert (result.state, result.complete) == (JobState.DONE, True)
    notes = json.loads((tmp_path / "u.csv.manifest.json").read_text("utf-8"))["notes"]
    assert notes == list(result.notes)
    assert any(row["manager.selfUri"] for row in rows_of(tmp_path / "u.csv"))


def test_so_is_how_it_is_written(store, ask, sitting):
    names = ("primaryContactInfo.address", "primaryContactInfo[99].address", "primaryContactInfo[].address")
    result = sitting.run(store.create(ask("users", columns=("id", *names))))
    assert list(result.notes) == [
        "No record has a field 'primaryContactInfo.address': its column is empty.",
        "primaryContactInfo is a list: write primaryContactInfo[].address.",
        "No record has a field 'primaryContactInfo[99].address': its column is empty.",
        "No list of primaryContactInfo is that long: write primaryContactInfo[].address for all its elements.",
    ]
    assert (result.state, result.complete) == (JobState.DONE, True)


@pytest.mark.parametrize("name", ["attributes.anything at all", "attributes[].x"])
def test_what_may_hold_any_field_is_not_refused_beforehand(name, ask):
    endpoint = replace(load().find("users"), columns=(Column("id"), Column("attributes", "map")))
    ask(endpoint, columns=("id", name)).checked()


def test_a_full_disk_is_waited_out_there_as_everywhere(store, ask, sitting, no_waiting, monkeypatch):
    update, full = JobFile.update, []

    def small(self, *arguments, **values):
        if any("No record has" in note for note in values.get("notes", ())) and not full:
            full.append(True)
            raise NoRoom("The disk is full.")
        update(self, *arguments, **values)

    monkeypatch.setattr(JobFile, "update", small)
    sitting.patience = 60.0
    result = sitting.run(store.create(ask("users", columns=("id", "zzz"))))
    assert (full, result.state) == ([True], JobState.DONE)
    assert list(result.notes) == ["No record has a field 'zzz': its column is empty."]


def test_of_an_own_endpoint_too(store, ask, sitting, tmp_path):
    own = own_endpoint("/api/v2/users", "page-number")
    result = sitting.run(store.create(ask(own, columns=("id", "zzz"))))
    assert list(result.notes) == ["No record has a field 'zzz': its column is empty."]


def test_a_name_beside_an_id_is_something_where_names_are_read(store, ask, sitting, tmp_path):
    """The records hold only the id; whether the catalogue knows it or not."""
    own = own_endpoint("/api/v2/users", "page-number")
    columns = ("id", "manager.name")
    for names, notes in ((True, []), (False, ["No record has a field 'manager.name': its column is empty."])):
        job = store.create(ask(own, names=names, columns=columns, overwrite=True))
        assert list(sitting.run(job).notes) == notes
    save_again(store, job.id, tmp_path / "a.csv", columns=("id", "manager.id"))


def test_what_is_known_to_be_seen_passes(ask):
    request = replace(ask("users"), columns=("Name",))
    refuse_columns(request, {"Name"}.__contains__)
    with pytest.raises(ConfigurationError):
        refuse_columns(request, {"Other"}.__contains__)


def test_a_record_that_is_no_object_has_a_value():
    assert has("a", "value")
    assert not has(None, "value")
    assert not any(has(each, "name") for each in ("a", 1, []))
