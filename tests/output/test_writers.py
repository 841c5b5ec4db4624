"""Files are read back by programs that know nothing of us, and hold what was fetched."""

from __future__ import annotations

import csv
import gzip
import io
import json
import subprocess
import sys
import textwrap
import zoneinfo
from datetime import UTC
from pathlib import Path

import pytest
import zstandard

from genesys_export.catalog import Column
from genesys_export.errors import ConfigurationError
from genesys_export.output import FileOptions, format_of, names_file, options_of, write

AWKWARD = [
    {
        "id": "0012",
        "name": 'Quote " and, comma',
        "note": "line\nbreak\r\nand more",
        "phone": "+4930123",
        "n": 2**63 - 1,
    },
    {"id": "x", "name": "😀 مرحبا", "note": None, "tags": ["a", 1, None], "formula": "=1+1"},
    {"id": "", "deep": {"er": {"still": True}}, "float": 0.1},
]


def written(kind, records, **options):
    out = io.BytesIO()
    outcome = write(out, kind, lambda: iter(records), **options)
    assert outcome.rows == len(records)
    return out.getvalue()


def test_csv_read_back_by_the_standard_library_holds_every_field():
    rows = list(csv.DictReader(io.StringIO(written("csv", AWKWARD).decode("utf-8"), newline="")))
    assert rows[0]["id"] == "0012"
    assert rows[0]["note"] == "line\nbreak\r\nand more"
    assert rows[0]["n"] == "9223372036854775807"
    assert rows[1]["name"] == "😀 مرحبا"
    assert json.loads(rows[1]["tags"]) == ["a", 1, None]
    assert rows[2]["deep.er.still"] == "true"
    assert rows[2]["name"] == ""


@pytest.mark.parametrize("late", [0, 999, 1_000, 2_345])
def test_a_column_that_only_one_record_has_stands_in_every_row(late):
    """Wherever that record comes, and also where the file was begun without the column."""
    records = [
        {"id": str(n), "name": None, **({"name": {"first": "A"}, "z": n} if n == late else {})} for n in range(2_346)
    ]
    rows = list(csv.reader(io.StringIO(written("csv", records).decode("utf-8"), newline="")))
    assert rows[0] == ["id", "name.first", "z"]
    assert rows[1:] == [[str(n), "A" if n == late else "", str(n) if n == late else ""] for n in range(2_346)]


def test_jsonl_and_json_carry_records_as_they_came():
    assert [json.loads(line) for line in written("jsonl", AWKWARD).splitlines()] == AWKWARD
    assert json.loads(written("json", AWKWARD)) == AWKWARD
    assert json.loads(written("json", [])) == []


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json"])
def test_chosen_columns_come_alone_and_in_order(kind):
    data = written(kind, AWKWARD, columns=("name", "id")).decode("utf-8")
    if kind == "csv":
        assert next(csv.reader(io.StringIO(data, newline=""))) == ["name", "id"]
    else:
        first = json.loads(data.splitlines()[0] if kind == "jsonl" else data)
        assert list(first if kind == "jsonl" else first[0]) == ["name", "id"]


def test_an_empty_listing_still_has_its_header():
    assert written("csv", [], known=(Column("id"), Column("division.name"), Column("division.x"))) == (
        b"id,division.name\r\n"
    )


def test_the_format_is_the_named_one_or_the_ending_or_csv(tmp_path):
    assert format_of(tmp_path / "a.JSONL") == "jsonl"
    assert format_of(tmp_path / "a.txt") == "csv"
    assert format_of(tmp_path / "a.csv", "json") == "json"
    with pytest.raises(ConfigurationError, match="csv, xlsx, jsonl, json, parquet, sqlite"):
        format_of(tmp_path / "a.csv", "pdf")


@pytest.mark.parametrize("name", ["a.xls", "a.PDF", "a.csv.zip", "a.ods.gz"])
def test_an_ending_that_promises_another_format_is_refused(name, tmp_path):
    with pytest.raises(ConfigurationError, match=r"another kind.*csv, xlsx, jsonl"):
        format_of(tmp_path / name)
    assert format_of(tmp_path / name, "csv") == "csv"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("a.xlxs", "xlsx"), ("a.XSLX", "xlsx"), ("a.jsnol", "jsonl"), ("a.jsn", "json"), ("a.cvs", "csv"),
        ("a.parqet", "parquet"), ("a.sqlit", "sqlite"), ("a.cvs.gz", "csv"), ("a.csv.zstd", "zst"),
    ],
)  # fmt: skip
def test_an_ending_that_is_nearly_one_is_refused_with_the_one_that_was_meant(name, meant, tmp_path):
    with pytest.raises(ConfigurationError) as refused:
        format_of(tmp_path / name)
    assert refused.value.remedy.startswith(f"Did you mean .{meant}?")
    assert format_of(tmp_path / name, "csv") == "csv"


@pytest.mark.parametrize(
    "name", ["a", "a.foo", "a.txt", "a.dat", "a.2026-11", "a.bak", "a.tmp", "a.part", "a.log", "a.1", "a.", ".csv"]
)
def test_an_ending_that_says_nothing_is_csv(name, tmp_path):
    assert format_of(tmp_path / name) == "csv"


def test_a_name_that_ends_as_a_file_does_is_told_from_one_of_a_folder():
    files = ["a.csv", "a.CSV.gz", "a.xlsx", "a.db", "a.pdf", "a.xlxs", "a.foo.zst"]
    assert [name for name in (*files, "a", "a.foo", "2026.11", "snapshot.d") if names_file(Path(name))] == files


@pytest.mark.parametrize(
    ("name", "kind", "packing", "separator"),
    [
        ("a.csv.gz", "csv", "gz", ","), ("a.JSONL.ZST", "jsonl", "zst", ","), ("a.tsv", "csv", "", "\t"),
        ("a.ndjson", "jsonl", "", ","), ("a.db", "sqlite", "", ","), ("a.xlsx", "xlsx", "", ","),
    ],
)  # fmt: skip
def test_the_name_of_a_file_says_how_it_is_written(name, kind, packing, separator, tmp_path):
    assert format_of(tmp_path / name) == kind
    options = options_of(tmp_path / name, FileOptions())
    assert (options.packing, options.separator) == (packing, separator)


@pytest.mark.parametrize("name", ["a.xlsx.gz", "a.parquet.zst"])
def test_what_is_compressed_by_itself_is_not_compressed_again(name, tmp_path):
    with pytest.raises(ConfigurationError, match="compressed twice"):
        format_of(tmp_path / name)


@pytest.mark.parametrize(
    "wrong",
    [
        {"encoding": "latin-1"}, {"line_end": "cr"}, {"quote": "none"}, {"separator": "ab"}, {"separator": '"'},
        {"separator": "x"}, {"separator": "\udcff"}, {"time_zone": "Mars/Olympus"}, {"packing": "rar"},
    ],
)  # fmt: skip
def test_options_that_there_are_not_are_refused(wrong):
    """With what could be chosen."""
    with pytest.raises(ConfigurationError) as refused:
        FileOptions(**wrong).checked()
    assert refused.value.remedy


def test_without_a_list_of_time_zones_utc_is_there_all_the_same(monkeypatch):
    """As on Windows, which has none: no export may fail for it that asks for no other zone."""
    monkeypatch.setattr(zoneinfo, "ZoneInfo", lambda name: (_ for _ in ()).throw(zoneinfo.ZoneInfoNotFoundError(name)))
    assert FileOptions().checked().zone is UTC
    written("xlsx", [{"at": "2026-05-26T17:50:06.407Z"}])
    with pytest.raises(ConfigurationError, match="no time zone 'Europe/Madrid'"):
        FileOptions(time_zone="Europe/Madrid").checked()


def test_options_are_kept_in_as_few_words_as_they_need():
    """A later version's are left out."""
    options = FileOptions(separator=";", guard=False)
    assert options.to_json() == {"separator": ";", "guard": False}
    assert FileOptions.from_json({**options.to_json(), "later": 1}) == options
    assert FileOptions().to_json() == {}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-bom", "utf-16"])
@pytest.mark.parametrize("packing", ["", "gz", "zst"])
def test_a_file_that_is_begun_anew_begins_with_its_first_bytes_all_the_same(encoding, packing):
    """The column of a late record is there, whatever the encoding and however it is compressed."""
    records = [{"id": str(n), **({"late": "é"} if n == 1_500 else {})} for n in range(1_501)]
    options = FileOptions(encoding=encoding, packing=packing, separator=";", line_end="lf")
    data = written("csv", records, options=options)
    if packing == "gz":
        data = gzip.decompress(data)
    elif packing == "zst":
        data = zstandard.ZstdDecompressor().decompressobj().decompress(data)
    codec = {"utf-8-bom": "utf-8-sig"}.get(encoding, encoding)
    lines = data.decode(codec).split("\n")
    assert (lines[0], lines[1], lines[-2], lines[-1]) == ("id;late", "0;", "1500;é", "")
    assert (data[:3] == b"\xef\xbb\xbf") == (encoding == "utf-8-bom")


@pytest.mark.parametrize("separator", ["-", ".", "+", "§", "→", "😀"])
def test_what_separates_cells_and_stands_in_one_has_this_one_quoted(separator):
    records = [{"a": -5, "b": "x", "c": 1.5}, {"a": 7, "b": f"x{separator}y", "c": -1e300}]
    file = written("csv", records, options=FileOptions(separator=separator, guard=False).checked()).decode()
    rows = list(csv.reader(io.StringIO(file, newline=""), delimiter=separator))
    assert rows == [["a", "b", "c"], ["-5", "x", "1.5"], ["7", f"x{separator}y", "-1e+300"]]


def test_null_is_nothing_and_the_empty_text_a_pair_of_quotes():
    """Also where everything else is quoted."""
    records = [{"a": None, "b": "", "c": 1}, {"a": "x", "b": "y", "c": None}]
    assert written("csv", records) == b'b,c,a\r\n"",1,\r\ny,,x\r\n'
    assert written("csv", records, options=FileOptions(quote="all")) == (b'"b","c","a"\r\n"","1",\r\n"y",,"x"\r\n')


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits how large files may become, which Linux can")
def test_a_database_for_which_there_is_no_room_ends_as_any_file_on_a_full_disk(tmp_path):
    """Whoever has the file names it, and says how to go on."""
    code = """
        import resource, signal, sys
        from pathlib import Path
        from genesys_export.errors import NoRoomForOutput
        from genesys_export.output import Target, write

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, resource.RLIM_INFINITY))
        records = [{"id": str(number) * 20} for number in range(5_000)]
        try:
            with Target(Path(sys.argv[1]), "job", then="save again") as out:
                write(out, "sqlite", lambda: iter(records))
        except NoRoomForOutput as error:
            print(error)
    """
    path = tmp_path / "u.sqlite"
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith(f"The file {path} cannot be written: ")
    assert "then save again." in done.stdout
    assert list(tmp_path.iterdir()) == []
