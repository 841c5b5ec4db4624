"""Texts that a spreadsheet would run are marked; everything else is left as it is."""

from __future__ import annotations

import csv
import io

import pytest

from genesys_export.output import FileOptions, write
from genesys_export.output.guarding import dangerous, guarded, unmarked

RUN = [
    "=1+1", '=HYPERLINK("http://evil.example","x")', "@SUM(A1)", "\t=1", "\r=1", "+cmd|' /C calc'!A0", "-2+3", "+A1",
    "-1*2", "+1+1", "- =1", "--1", "+",
]  # fmt: skip
HARMLESS = [
    "", "a=1", "-5", "+5", "-0.5", "-1e-7", "+49 30 123456", "+1 (317) 555-0100", "+49/30/12", "+1.317.555.0100",
    "+1 317 555 0100 ext. 12", "+1-317-555-0100 x12", "'=1", " =1", "-.5", "\u22121",
]  # fmt: skip


@pytest.mark.parametrize("text", RUN)
def test_what_a_spreadsheet_would_run_is_dangerous(text):
    assert dangerous(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_numbers_phone_numbers_and_other_texts_are_not(text):
    assert not dangerous(text)


def test_dangerous_cells_are_marked_and_counted_and_nothing_else_is_changed():
    """In every column, also those where only one cell is."""
    records = [{"a": text, "b": "x" if n else "=b", "n": -n} for n, text in enumerate([*RUN, *HARMLESS])]
    out = io.BytesIO()
    outcome = write(out, "csv", lambda: records)
    rows = list(csv.reader(io.StringIO(out.getvalue().decode(), newline="")))[1:]
    assert [row[0] for row in rows] == [*(f"'{text}" for text in RUN), *HARMLESS]
    assert [row[1] for row in rows] == ["'=b", *("x" for _ in rows[1:])]
    assert [row[2] for row in rows] == [str(-n) for n in range(len(rows))]
    assert outcome.guarded == len(RUN) + 1
    assert outcome.to_json() == {"guarded_cells": len(RUN) + 1}


def test_the_guard_can_be_left_out():
    out = io.BytesIO()
    outcome = write(out, "csv", lambda: [{"a": "=1+1"}], options=FileOptions(guard=False))
    assert (out.getvalue(), outcome.guarded) == (b"a\r\n=1+1\r\n", 0)


def column(texts):
    """The cells of a column of these texts as they stand in the file, and how many were marked."""
    out = io.BytesIO()
    outcome = write(out, "csv", lambda: [{"a": text, "b": n} for n, text in enumerate(texts)])
    rows = list(csv.reader(io.StringIO(out.getvalue().decode(), newline="")))[1:]
    return [row[0] for row in rows], outcome.guarded


@pytest.mark.parametrize("other", ["ab", "ab\x1f", "\x1f", "a\x1fc", ""])
def test_one_dangerous_text_is_found_beside_texts_of_its_length_and_of_others(other):
    """Also beside texts that hold what the cells are joined with while they are searched."""
    for danger in ("=", "=1", "=\x1f"):
        for texts in ([other, danger], [danger, other], [other, other, danger]):
            assert column(texts) == ([f"'{text}" if text == danger else text for text in texts], 1)


def test_each_cell_of_a_column_with_few_different_texts_counts():
    """Only the different ones are looked at."""
    texts = ["=1+1", "Agent", None, "", "-2+3"] * 40
    cells, marked = column(texts)
    assert marked == 80
    assert cells == ["'=1+1", "Agent", "", "", "'-2+3"] * 40


@pytest.mark.parametrize("text", [*RUN, *HARMLESS])
def test_a_mark_is_taken_away_and_no_other_apostrophe(text):
    (marked,), _ = guarded([text])
    assert unmarked(marked) == ("=1" if text == "'=1" else text), "which nobody can tell from a mark"
    assert unmarked("'a") == "'a"
    assert unmarked("'-5") == "'-5"
