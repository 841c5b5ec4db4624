"""What a job fetched and called, looked at afterwards on the command line."""

from __future__ import annotations

import csv
import json

import pytest

from genesys_export.catalog import load
from genesys_export.export import LayoutStore


@pytest.fixture
def exported(command):
    """Some users of the demo organisation, exported."""
    code, _, err = command("export", "users", "--demo", "--out", "users.csv", "--max-records", "230")
    assert code == 0, err


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_the_request_log_is_listed_narrowed_and_summed_up(command, exported):
    code, out, _ = command("requests", "latest")
    assert code == 0
    lines = out.splitlines()
    assert lines[0].split()[:4] == ["TIME", "STATUS", "SECONDS", "TRY"]
    assert all("GET /api/v2/" in line for line in lines[1:])
    code, out, _ = command("requests", "latest", "--filter", "path~users records>50", "--json")
    assert code == 0
    assert {call["status"] for call in json.loads(out)} == {200}
    code, out, _ = command("requests", "--sum", "--filter", "path~users")
    assert "/api/v2/users" in out
    code, out, _ = command("requests", "--last", "1")
    assert len(out.splitlines()) == 2


def test_a_filter_that_makes_no_sense_is_told(command, exported):
    code, _, err = command("requests", "latest", "--filter", "status>=lots")
    assert code == 2
    assert "is no number" in err


def test_records_are_saved_as_they_are_found_and_sorted(command, exported, tmp_path):
    assert command("save", "latest", "--out", "all.csv", "--columns", "name,email", "--sort", "-email")[0] == 0
    emails = [row[1] for row in rows(tmp_path / "all.csv")[1:]]
    assert emails == sorted(emails, key=str.lower, reverse=True)
    assert command("save", "latest", "--out", "one.csv", "--find", emails[7])[0] == 0
    assert len(rows(tmp_path / "one.csv")) == 2


@pytest.mark.parametrize(
    ("sort", "told"),
    [("nope", "no field 'nope'. Nothing was fetched or changed. There are: id"), ("-nmae", "Did you mean name"),
     ("-", "names no column"), ("emial", "Did you mean email")],
)  # fmt: skip
@pytest.mark.parametrize("more", [(), ("--find", "a"), ("--explode", "skills")])
def test_a_column_to_sort_by_that_there_is_not_is_refused_before_anything_is_written(
    sort, told, more, command, exported, tmp_path
):
    code, out, err = command("save", "latest", "--out", "r.csv", "--sort", sort, *more)
    assert (code, out, told in err) == (2, "", True), err
    assert not list(tmp_path.glob("r.csv*"))


def test_a_column_that_the_catalogue_knows_is_sorted_by_though_no_record_has_it(command, exported, tmp_path):
    assert command("save", "latest", "--out", "r.csv", "--sort", "-biography.spouse")[0] == 0
    assert len(rows(tmp_path / "r.csv")) == 231


def test_a_layout_gives_the_columns_to_an_export_and_to_a_saving(command, exported, tmp_path):
    users = load().find("users")
    LayoutStore(tmp_path / "state").keep(users, "Short", ("email=E-mail", "name"))
    assert command("save", "latest", "--out", "short.csv", "--layout", "Short")[0] == 0
    assert rows(tmp_path / "short.csv")[0] == ["E-mail", "name"]
    code, _, err = command("export", "users", "--demo", "--out", "b.csv", "--max-records", "5", "--layout", "Short")
    assert code == 0, err
    assert rows(tmp_path / "b.csv")[0] == ["E-mail", "name"]
    code, _, err = command("save", "latest", "--out", "c.csv", "--layout", "Long")
    assert code == 2
    assert "Its layouts: Short" in err
    code, _, err = command("save", "latest", "--out", "c.csv", "--layout", "Short", "--columns", "id")
    assert code == 2
    assert "both given" in err


def test_the_request_log_says_when_it_looks_at_the_newest_calls_only(command, exported, monkeypatch):
    """And lists them in the order in which they began."""
    code, out, err = command("requests", "latest", "--json")
    assert "newest" not in err
    began = [call["at"] for call in json.loads(out)]
    assert began == sorted(began)
    monkeypatch.setattr("genesys_export.cli.requests.MOST_CALLS", len(began))
    code, _, err = command("requests", "latest", "--json")
    assert code == 0
    assert f"Only the newest {len(began)} calls are looked at." in err


IDLE = ["--separator", "semicolon", "--quote-all", "--line-end", "lf", "--encoding", "utf-8-bom"]


def test_options_that_make_no_difference_to_the_files_are_told_and_are_no_reason_to_refuse(command, exported):
    told = "--separator, --encoding, --line-end, --quote-all: without effect on a file of the format parquet.\n"
    code, _, err = command("save", "latest", "--out", "u.parquet", *IDLE)
    assert (code, err) == (0, told)
    code, _, err = command("export", "users", "--demo", "--out", "v.xlsx", "--also", ".jsonl", "--quote-all",
                           "--max-records", "1", "--time-zone", "UTC")  # fmt: skip
    assert (code, "--quote-all: without effect on files of the format jsonl and xlsx.\n" in err) == (0, True)


def test_options_that_concern_one_of_several_files_are_not_told(command, exported):
    assert command("save", "latest", "--out", "u.parquet", "--also", ".csv", *IDLE)[2] == ""
    assert command("save", "latest", "--out", "other.csv", *IDLE)[2] == ""
    assert command("save", "latest", "--out", "u.xlsx")[2] == ""
