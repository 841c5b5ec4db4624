"""LibreOffice opens our files, writes them again in a format of its own making, and nothing has changed.

It is started once for all files that it reads and writes the same way; each start takes a second or two.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
from datetime import datetime

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from tests.output.corpus import COLUMNS, NAMES, RECORDS, TEXTS, as_text, value

from genesys_export.output import FileOptions, Target, write

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None and "CI" not in os.environ, reason="needs LibreOffice Calc (soffice)")
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1"
"""Texts in quotes, numbers with all their digits, a file for each sheet."""
CHARACTER_SETS = {"utf-8": 76, "utf-8-bom": 76, "utf-16": 65535}
"""As LibreOffice numbers them."""
FORMULAS = [*TEXTS, "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "\t=1+1", "\r=1+1", "=TODAY()"]


@pytest.fixture(scope="module")
def soffice(tmp_path_factory):
    """Converts files, with settings of LibreOffice that nobody else uses; gives the folder they are in then."""
    profile = tmp_path_factory.mktemp("profile")

    def convert(to, *files, read_as=""):
        folder = tmp_path_factory.mktemp("converted")
        command = [SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
        command += [f"--infilter=Text - txt - csv (StarCalc):{read_as}"] if read_as else []
        done = subprocess.run(
            [*command, "--convert-to", to, "--outdir", folder, *files], check=False, capture_output=True, text=True,
            timeout=180,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return folder

    return convert


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    """Writes records under a name; gives the path."""
    folder = tmp_path_factory.mktemp("ours")

    def write_ours(name, records, **options):
        path = folder / name
        with Target(path, "test", overwrite=True) as out:
            write(out, path.suffix[1:], lambda: iter(records), **options)
        return path

    return write_ours


def texts(*columns):
    """How these columns of CSV are to be read: as text, each of them."""
    return "/".join(f"{number}/2" for number in range(1, len(columns) + 1))


def rows_of(path):
    """The cells of a workbook, row by row."""
    book = openpyxl.load_workbook(path)
    found = [list(row) for sheet in book for row in sheet.iter_rows()]
    book.close()
    return found


def plain(text):
    """LibreOffice ends every line in a cell with a line feed."""
    return re.sub("\r\n?", "\n", text)


@pytest.fixture(scope="module")
def workbooks(soffice, ours):
    """Our workbooks as LibreOffice writes them again: the folder of CSV, the folder of Excel."""
    numbers = [{"n": n} for n in (0, -1, 1.5, 0.1, 1e308, 5e-324, 1e-7, 123456789012345, 2**53)]
    moments = [{"at": at} for at in ("2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-07-01T12:00:00.123Z")]
    files = [
        ours("corpus.xlsx", RECORDS), ours("numbers.xlsx", numbers),
        ours("moments.xlsx", moments, options=FileOptions(time_zone="Europe/Berlin")),
        ours("formulas.xlsx", [{"text": text} for text in FORMULAS]),
    ]  # fmt: skip
    return soffice(AS_CSV, *files), soffice("xlsx", *files)


def test_every_value_of_a_workbook_is_the_one_that_was_fetched(workbooks):
    """As LibreOffice writes them to CSV, which the standard library reads."""
    with (workbooks[0] / "corpus-records.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == COLUMNS
    for record, row in zip(RECORDS, rows, strict=True):
        for column, found in zip(COLUMNS, row, strict=True):
            expected = value(record, column)
            if column == "when" and expected is not None:
                assert datetime.fromisoformat(found + "Z") == datetime.fromisoformat(expected)
            elif column == "yes":
                assert found == {True: "TRUE", False: "FALSE", None: ""}[expected]
            else:
                assert plain(found) == plain(as_text(expected) or "")


def test_no_text_of_a_workbook_is_computed(workbooks):
    """It is a text when LibreOffice writes the workbook again, whatever it begins with."""
    header, *rows = rows_of(workbooks[1] / "formulas.xlsx")
    assert [each.value for each in header] == ["text"]
    kinds = {text: row[0].data_type for text, row in zip(FORMULAS, rows, strict=True)}
    assert {text: kind for text, kind in kinds.items() if kind not in ("s", "inlineStr") and text} == {}
    with (workbooks[0] / "formulas-records.csv").open(encoding="utf-8", newline="") as file:
        assert [plain("".join(row)) for row in csv.reader(file)][1:] == [plain(text) for text in FORMULAS]


def test_numbers_keep_every_digit_or_are_texts(workbooks):
    """What Excel would round stands as text."""
    rows = rows_of(workbooks[1] / "numbers.xlsx")[1:]
    assert [row[0].value for row in rows] == [0, -1, 1.5, 0.1, 1e308, 5e-324, 1e-7, 123456789012345, str(2**53)]


def test_moments_stand_in_the_chosen_time_zone_before_and_after_the_clock_changes(workbooks):
    rows = rows_of(workbooks[1] / "moments.xlsx")[1:]
    assert [row[0].value.isoformat(timespec="milliseconds") for row in rows] == [
        "2026-03-29T01:59:59.000", "2026-03-29T03:00:00.000", "2026-07-01T14:00:00.123",
    ]  # fmt: skip


def test_rows_that_one_sheet_cannot_hold_are_in_the_next(soffice, ours, monkeypatch):
    monkeypatch.setattr("genesys_export.output.excel.MOST_ROWS", 11)
    folder = soffice(AS_CSV, ours("sheets.xlsx", [{"id": n} for n in range(25)]))
    found = {path.name: path.read_text(encoding="utf-8").replace('"', "").split() for path in folder.iterdir()}
    assert found == {
        "sheets-records.csv": ["id", *map(str, range(10))],
        "sheets-records 2.csv": ["id", *map(str, range(10, 20))],
        "sheets-records 3.csv": ["id", *map(str, range(20, 25))],
    }


@pytest.mark.parametrize(("encoding", "separator"), [("utf-8", ","), ("utf-8-bom", ";"), ("utf-16", "\t")])
def test_every_value_of_csv_is_the_one_that_was_fetched(encoding, separator, soffice, ours):
    """Read with columns of text; no mark is added where marks are switched off."""
    options = FileOptions(separator, encoding, guard=False, quote="all" if separator == ";" else "needed")
    path = ours(f"corpus-{encoding}-{ord(separator)}.csv", RECORDS, options=options)
    read_as = f"{ord(separator)},34,{CHARACTER_SETS[encoding]},1,{texts(*COLUMNS)}"
    header, *rows = rows_of(soffice("xlsx", path, read_as=read_as) / path.with_suffix(".xlsx").name)
    assert [each.value for each in header] == COLUMNS
    for record, row in zip(RECORDS, rows, strict=True):
        for column, cell in zip(COLUMNS, row, strict=True):
            expected = as_text(value(record, column)) or ""
            # LibreOffice writes _x0041_ without marking that it is meant so; openpyxl reads an A then.
            assert plain(unescape(cell.value or "")) == plain(unescape(expected))
            assert cell.data_type != "f"


def test_no_text_of_csv_is_computed_when_it_is_just_opened(soffice, ours):
    """Without a word about the columns, as by a double click: each dangerous text stands there behind its mark."""
    path = ours("guarded.csv", [{"n": n, "text": text} for n, text in enumerate(FORMULAS)])
    rows = rows_of(soffice("xlsx", path, read_as="44,34,76,1") / "guarded.xlsx")[1:]
    assert [row[1].value for row in rows if row[1].data_type == "f"] == []
    found = {FORMULAS[row[0].value]: row[1].value for row in rows}
    for text in ("=1+1", "@x", "+A1", "=TODAY()", "@SUM(1)", "+1+1", "-2+3+cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"):
        assert found[text] == f"'{text}"
    assert [found[name] for name in NAMES] == NAMES
