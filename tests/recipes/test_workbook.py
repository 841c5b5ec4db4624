"""A recipe in one workbook: a sheet for each table, with the same rows as the folder's files."""

from __future__ import annotations

import csv
import json

import openpyxl

from genesys_export.output.guarding import MARK, dangerous


def test_the_configuration_in_one_workbook_is_the_folders_files(command, tmp_path):
    """Each table in a sheet of its name; the manifest tells of all of them."""
    assert command("recipe", "configuration", "--out", "folder")[0] == 0
    code, _, err = command("recipe", "configuration", "--out", "all.xlsx")
    assert code == 0, err
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    files = {path.stem: path for path in (tmp_path / "folder").glob("*.csv")}
    assert len(files) > 5
    assert {name[:31] for name in files} == set(book.sheetnames)
    for name, path in files.items():
        with path.open(encoding="utf-8", newline="") as lines:
            expected = list(csv.reader(lines))
        found = [["" if cell.value is None else cell.value for cell in row] for row in book[name[:31]].iter_rows()]
        assert found[0] == expected[0]
        assert len(found) == len(expected)
        for row, other in zip(found[1:], expected[1:], strict=True):
            for cell, text in zip(row, other, strict=True):
                if isinstance(cell, str):
                    assert text in {cell, f"{MARK}{cell}" if dangerous(cell) else cell}
    book.close()
    manifest = json.loads((tmp_path / "all.xlsx.manifest.json").read_text("utf-8"))
    assert {each["table"] for each in manifest["tables"]} == set(files)
    assert manifest["records"] == sum(each["records"] for each in manifest["tables"])


def test_only_the_import_layout_is_not_guarded(command, tmp_path):
    """What another program imports must stand there as it is; what a spreadsheet opens must not run."""
    assert command("recipe", "people", "--out", "people.csv")[0] == 0
    assert command("recipe", "skills", "--out", "skills.csv")[0] == 0
    told = [json.loads((tmp_path / f"{name}.csv.manifest.json").read_text("utf-8")) for name in ("people", "skills")]
    assert [each["formulas_marked_as_text"] for each in told] == [False, True]


def test_a_workbook_that_is_there_is_not_replaced_unasked(command, tmp_path):
    (tmp_path / "all.xlsx").write_text("mine")
    code, _, err = command("recipe", "skills", "--out", "all.xlsx")
    assert (code, "already" in err, (tmp_path / "all.xlsx").read_text()) == (6, True, "mine")
