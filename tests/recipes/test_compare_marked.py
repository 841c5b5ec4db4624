"""``compare`` takes no mark of a formula for a change."""

from __future__ import annotations

import json

import pytest

ODD = ["@home agent", "=1+1", "+cmd|' /C calc'!A0", "-x", "\ttab", "'=quoted already", "'plain", "-5", "+34 600"]


def compared(command, *arguments):
    """The changes."""
    code, out, err = command("compare", *arguments, "--json")
    assert code == 0, err
    return json.loads(out)


def exported(command, *arguments):
    code, _, err = command("export", *arguments)
    assert code == 0, err


@pytest.fixture
def odd(org):
    """Skills whose names spreadsheets would take for formulas, or that begin with an apostrophe."""
    for skill, name in zip(org.data.listings["routing/skills"](), ODD, strict=False):
        skill["name"] = name


MARKED, RAW = ["--out", "marked.csv"], ["--out", "raw.csv", "--raw-formulas"]


@pytest.mark.parametrize(
    ("first", "second"),
    [(MARKED, ["--out", "other.csv"]), (RAW, ["--out", "other.csv", "--raw-formulas"]), (MARKED, RAW), (RAW, MARKED),
     (MARKED, ["--out", "lines.jsonl"]), (["--out", "marked.tsv.gz"], RAW)],
)  # fmt: skip
def test_the_same_records_are_the_same_whether_formulas_were_marked_or_not(command, odd, first, second):
    exported(command, "routing skills", *first)
    exported(command, "routing skills", *second)
    assert compared(command, first[1], second[1]) == []


def test_a_formula_that_changed_is_told_without_its_mark(command, org, odd):
    exported(command, "routing skills", "--out", "old.csv")
    org.data.listings["routing/skills"]()[0]["name"] = "=2+2"
    exported(command, "routing skills", "--out", "new.jsonl")
    changes = compared(command, "old.csv", "new.jsonl")
    assert (changes[0]["old"], changes[0]["new"]) == ("@home agent", "=2+2")


def test_apostrophes_stay_where_nothing_was_marked(command, tmp_path):
    """A file without a manifest is taken as it is, and one says of itself that none of its cells was marked."""
    for name in ("plain.csv", "told.csv"):
        (tmp_path / name).write_text("id,name\r\n1,'=quoted\r\n")
    (tmp_path / "told.csv.manifest.json").write_text('{"formulas_marked_as_text": true}')
    (tmp_path / "lines.jsonl").write_text('{"id": "1", "name": "=quoted"}\n')
    for name in ("plain.csv", "told.csv"):
        (change,) = compared(command, name, "lines.jsonl")
        assert (change["old"], change["new"]) == ("'=quoted", "=quoted")
    assert compared(command, "plain.csv", "told.csv") == []
