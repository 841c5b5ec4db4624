"""``compare`` of two workbooks, sheet by sheet: exactly the changes that were made, of every kind of value."""

from __future__ import annotations

import copy
import json
import random

import openpyxl
import pytest
from tests.recipes.test_compare import _change

from genesys_export.output import FileOptions, typed, write_workbook
from genesys_export.recipes import workbooks


def found(command, *arguments):
    code, out, err = command("compare", *arguments, "--json")
    assert code == 0, err
    return [tuple(each.values()) for each in json.loads(out)]


def written(path, tables, zone=""):
    """A workbook as the program writes it, without a manifest; tables are lists of rows under their heads."""
    contents = [(name, typed(heads, rows), rows) for name, (heads, *rows) in tables.items()]
    with path.open("wb") as file:
        write_workbook(file, contents, FileOptions(time_zone=zone))


def test_a_recipe_written_twice_as_workbook_differs_in_what_was_changed_between(command, org):
    assert command("recipe", "configuration", "--out", "old.xlsx")[0] == 0
    made = _change(org)
    assert command("recipe", "configuration", "--out", "new.xlsx")[0] == 0
    changes = found(command, "old.xlsx", "new.xlsx")
    assert set(changes) == made
    assert len(changes) == len(made)
    assert found(command, "old.xlsx", "old.xlsx") == []
    assert found(command, "new.xlsx", "new.xlsx") == []


def test_an_endpoint_exported_twice_as_workbook_is_compared_by_its_key(command, org):
    assert command("export", "routing skills", "--out", "old.xlsx")[0] == 0
    skill = org.data.listings["routing/skills"]()[7]
    before, skill["name"] = skill["name"], "=1+1"
    assert command("export", "routing skills", "--out", "new.xlsx")[0] == 0
    assert found(command, "old.xlsx", "new.xlsx") == [
        ("new", "changed", skill["id"], "=1+1", "name", before, "=1+1")
    ]  # fmt: skip


VALUES = {
    "number": [0, 7, -3, 1.5, 999_999_999_999_999, 0.1, 1e300, 1e-300, -2.25],
    "flag": [True, False],
    "moment": ["2026-09-01T00:00:00Z", "2026-09-01T10:00:00Z", "2026-09-01T10:00:00.123Z", "2026-09-01T10:00:00.5Z"],
    "text": ["007", "7", "+34 600", "=1+1", " lead", "tab\there", "line\nbreak", "line\r\nbreak", "<b>&amp;</b>",
             "true", "_x000D_", "דלת", "🙂", "1.0", "2026-09-01", "x" * 5000],
    "mixed": [2**60, "2026-09-01T10:00:00.5Z", 7, "7.0", True, "no"],
}  # fmt: skip


def told(value):
    """A value as a change tells it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.replace(".5Z", ".500Z") if value.endswith(".5Z") else value
    return json.dumps(value)


@pytest.mark.parametrize("seed", range(6))
def test_every_kind_of_value_is_compared_as_it_was_written(command, tmp_path, seed):
    """Numbers, dates, true and false, texts that look like them: whatever was changed is found, nothing else."""
    dice = random.Random(seed)
    heads = ["id", *VALUES]

    def row(number):
        return [f"r{number}", *(dice.choice([None, *values]) for values in VALUES.values())]

    old = {f"r{number}": row(number) for number in range(dice.randrange(1, 120))}
    new = copy.deepcopy({key: each for key, each in old.items() if dice.random() < 0.9})
    for each in new.values():
        if dice.random() < 0.3:
            at = dice.randrange(1, len(heads))
            each[at] = dice.choice([None, *VALUES[heads[at]]])
    new |= {f"r{number}": row(number) for number in range(1000, 1000 + dice.randrange(9))}
    for name, rows in (("old", old), ("new", new)):
        shuffled = list(rows.values())
        dice.shuffle(shuffled)
        written(tmp_path / f"{name}.xlsx", {"things": [heads, *shuffled]})
    expected = {("removed", key, "", "", "") for key in old.keys() - new.keys()}
    expected |= {("added", key, "", "", "") for key in new.keys() - old.keys()}
    for key in old.keys() & new.keys():
        cells = zip(heads, map(told, old[key]), map(told, new[key]), strict=True)
        expected |= {("changed", key, head, before, after) for head, before, after in cells if before != after}
    changes = [(change, key, field, was, now) for _, change, key, _, field, was, now in
               found(command, "old.xlsx", "new.xlsx")]  # fmt: skip
    assert set(changes) == expected
    assert len(changes) == len(expected)


def test_a_column_of_dates_that_became_text_shows_only_the_value_that_made_it_so(command, tmp_path):
    """One value that is none makes text of a whole column; the others are the same moments all the same."""
    day = "2026-09-01T10:00:00.000Z"
    written(tmp_path / "a.xlsx", {"t": [["id", "at"], ["1", day], ["2", day]]})
    written(tmp_path / "b.xlsx", {"t": [["id", "at"], ["1", day], ["2", "soon"]]})
    assert found(command, "a.xlsx", "b.xlsx") == [("t", "changed", "2", "", "at", "2026-09-01T10:00:00Z", "soon")]


def test_sheets_that_only_one_workbook_has_are_told(command, tmp_path):
    same = [["id"], ["1"]]
    written(tmp_path / "a.xlsx", {"both": same, "gone": [["id"], ["1"], ["2"]]})
    written(tmp_path / "b.xlsx", {"both": same, "fresh": [["id"]]})
    assert found(command, "a.xlsx", "b.xlsx") == [
        ("fresh", "added", "", "", "", "", "the whole sheet, rows: 0"),
        ("gone", "removed", "", "", "", "the whole sheet, rows: 2", ""),
    ]
    written(tmp_path / "c.xlsx", {"other": same, "more": same})
    code, _, err = command("compare", "a.xlsx", "c.xlsx")
    assert (code, "not snapshots of the same kind" in err) == (2, True)


def test_a_table_that_goes_on_in_further_sheets_is_one_table(command, tmp_path, monkeypatch):
    """The manifest tells how many rows it has, and so how many sheets."""
    monkeypatch.setattr("genesys_export.output.excel.MOST_ROWS", 50)
    monkeypatch.setattr(workbooks, "MOST_ROWS", 50)
    assert command("recipe", "configuration", "--out", "old.xlsx")[0] == 0
    sheets = openpyxl.load_workbook(tmp_path / "old.xlsx", read_only=True).sheetnames
    assert "skills 2" in sheets
    assert command("recipe", "configuration", "--out", "new")[0] == 0
    tables = json.loads((tmp_path / "new" / "recipe.json").read_text("utf-8"))["tables"]
    read = {name: len(list(source.rows())) for name, source in workbooks.sheets_of(tmp_path / "old.xlsx").items()}
    assert read == {each["table"]: each["records"] for each in tables}


def test_a_workbook_that_somebody_saved_with_another_program_is_read(command, tmp_path):
    """With shared texts, and a sheet that is not ours."""
    written(tmp_path / "a.xlsx", {"t": [["id", "name", "n"], ["1", "one", 1], ["2", "two", 2]]})
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    book["t"]["B3"], book["t"]["C3"] = "zwei", 2.5
    book.save(tmp_path / "b.xlsx")
    assert set(found(command, "a.xlsx", "b.xlsx")) == {
        ("t", "changed", "2", "zwei", "name", "two", "zwei"), ("t", "changed", "2", "zwei", "n", "2", "2.5"),
    }  # fmt: skip


def test_what_cannot_be_compared_with_a_workbook_is_refused(command):
    """A value of a workbook has another form than the API's; and times of two zones are two different texts."""
    assert command("export", "routing skills", "--out", "a.csv", "--also", "a.xlsx")[0] == 0
    code, _, err = command("compare", "a.csv", "a.xlsx")
    assert (code, "Only one of a.csv and a.xlsx is a workbook" in err) == (2, True)
    assert command("save", "latest", "--out", "b.xlsx", "--time-zone", "Europe/Madrid")[0] == 0
    code, _, err = command("compare", "a.xlsx", "b.xlsx")
    assert (code, "different time zones" in err) == (2, True)
    assert found(command, "b.xlsx", "b.xlsx") == []


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "no Excel workbook"), (b"id,name\r\n1,one\r\n", "no Excel workbook"),
     (b"PK\x03\x04 cut in half", "no Excel workbook"),
     (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 99, "protected with a password")],
)  # fmt: skip
def test_a_workbook_that_is_broken_or_locked_gives_one_clear_error(command, tmp_path, content, said):
    written(tmp_path / "a.xlsx", {"t": [["id"], ["1"]]})
    (tmp_path / "b.xlsx").write_bytes(content)
    for pair in (("a.xlsx", "b.xlsx"), ("b.xlsx", "a.xlsx")):
        code, out, err = command("compare", *pair)
        assert (code, out) == (2, "")
        assert said in err
        assert "Traceback" not in err


def test_no_damage_to_a_workbook_ends_in_a_traceback(command, tmp_path):
    """Bytes turned over and halves cut off: it is read as it stands, or refused in words."""
    written(tmp_path / "a.xlsx", {"t": [["id", "n"], *([str(n), n] for n in range(50))]})
    whole, dice = (tmp_path / "a.xlsx").read_bytes(), random.Random(7)
    for _ in range(150):
        hurt = bytearray(whole[: dice.randrange(len(whole))] if dice.random() < 0.3 else whole)
        for _ in range(dice.randrange(1, 9)):
            hurt[dice.randrange(len(hurt))] = dice.randrange(256)
        (tmp_path / "b.xlsx").write_bytes(hurt)
        code, _, err = command("compare", "a.xlsx", "b.xlsx", "--json")
        assert code in {0, 2}, err
        assert "Traceback" not in err
