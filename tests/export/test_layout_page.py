"""The page that documents job files names every table and column there is, and none that there is not."""

from __future__ import annotations

import re
import sqlite3

from genesys_export.catalog import load
from genesys_export.export import ExportRequest, JobFile
from genesys_export.export.schema import APPLICATION_ID, VERSION
from genesys_export.resources import resource


def test_every_table_and_column_is_documented(tmp_path):
    page = resource("docs/job-file.md").read_text("utf-8")
    told = {}
    for section in page.split("\n## ")[1:]:
        name = re.match(r"`(\w+)`", section)[1]
        rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
        told[name] = set(re.findall(r"`(\w+)`", " ".join(rows) if rows else section.partition("\n")[2]))
    JobFile.create(tmp_path / "a.job.sqlite", "a", ExportRequest(load().find("users"), "", "", tmp_path / "x")).close()
    with sqlite3.connect(tmp_path / "a.job.sqlite") as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        real = {table: {row[1] for row in db.execute(f"PRAGMA table_info({table})")} for table in tables}
    db.close()
    assert told == real


def test_its_numbers_are_the_programs():
    page = resource("docs/job-file.md").read_text("utf-8")
    assert f"`0x{APPLICATION_ID:X}`" in page
    assert f"which is {VERSION};" in page
