"""Which columns may be asked for: what is known, what records have, and what is no slip."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest

from genesys_export.catalog import load, own_endpoint
from genesys_export.errors import ConfigurationError, NoRoom
from genesys_export.export import DEMO, ExportRequest, JobFile, JobState, refuse_columns, save_again
from genesys_export.export.asked_columns import some_have
from genesys_export.export.delivery import Delivery
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
    assert some_have(["a"], "value")
    assert not some_have([None], "value")
    assert not some_have(["a", 1, []], "name")
