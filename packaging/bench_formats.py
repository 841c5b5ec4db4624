"""Measures how fast files are written, beside programs that others wrote, each figure as a ratio of one run.

    python packaging/bench_formats.py [RECORDS]

Writes RECORDS user-shaped records (1,000,000 unless given) as CSV, Excel and Parquet. Every contestant is a process of
its own and measures itself after its imports, with the most memory it took. Ours has the records in a job file, the
others read them as JSON Lines. What each does:

- ours: *save again*: looks through the job file, reads it and compares its checksums, finds out the columns (for Excel
  and Parquet also the types, which takes a second reading), marks formulas, writes beside the destination, syncs it,
  takes its SHA-256, moves it into place, writes the manifest; CSV in as many processes as there are processors, the
  others in one thread.
- DuckDB: ``COPY`` of the lines read by ``read_json``, with two levels of objects as columns and lists as its own type,
  in as many threads as there are processors. *copy only* has the rows in a table in memory before the clock starts.
- pandas: all lines into a list, ``json_normalize``, ``to_csv``; it brings its own environment, for which ``uv`` is
  needed.
- XlsxWriter: its constant-memory mode, every cell a text, with columns that are known beforehand, in one pass.

At last ours are measured with a tenth of the records: the memory they need must not grow. Needs 3 GB of disk for a
million.
"""

from __future__ import annotations

import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ALL = 1_000_000
_BUFFER = 1 << 20
_PAGE = 10_000
_PAIRS = (
    ("csv", "duckdb csv", 2.0), ("csv", "duckdb csv copy only", 2.0), ("csv", "pandas csv", 0.25),
    ("xlsx", "xlsxwriter", 1.1), ("parquet", "duckdb parquet", None),
)  # fmt: skip
"""Ours, theirs, and the most that ours may take of their time."""
_OURS = ("csv", "xlsx", "parquet")
_FLAT = 1.2  # times the memory that a tenth of the records takes


def user(n: int) -> dict[str, Any]:
    """One record as the listing of users gives it."""
    return {
        "id": f"{n:08x}-1111-4222-8333-{n:012x}", "name": f"Person {n} Žižek", "email": f"person{n}@example.com",
        "division": {"id": f"{n % 40:08x}-0000-4000-8000-000000000000", "name": f"Division {n % 40}", "selfUri": "/x"},
        "chat": {"jabberId": f"{n:x}@example.orgspan.com"}, "department": None if n % 3 else "Service, North",
        "title": "Agent", "state": "active", "username": f"person{n}@example.com", "version": n % 90,
        "dateLastLogin": f"2026-0{n % 9 + 1}-11T0{n % 10}:12:13.456Z", "acdAutoAnswer": n % 2 == 0,
        "primaryContactInfo": [{"address": f"+4930{n:07}", "mediaType": "PHONE", "type": "PRIMARY"}],
        "addresses": [] if n % 5 else [{"address": f"+4930{n:07}", "mediaType": "PHONE", "type": "WORK"}],
        "selfUri": f"/api/v2/users/{n}",
    }  # fmt: skip


def lines(source: str) -> Iterator[Any]:
    """The records in the file."""
    import orjson  # noqa: PLC0415 - not in the environment of pandas

    with Path(source).open("rb", _BUFFER) as file:
        yield from map(orjson.loads, file)


def kept(source: Path, folder: Path) -> None:
    """The lines as a job that is done, in a folder of its own."""
    from genesys_export.catalog import own_endpoint  # noqa: PLC0415
    from genesys_export.export import DEMO, ExportRequest, JobState, JobStore  # noqa: PLC0415
    from genesys_export.export.delivery import Delivery  # noqa: PLC0415
    from genesys_export.paging import Checkpoint  # noqa: PLC0415

    folder.mkdir()
    users = own_endpoint("/api/v2/users", "page-number")  # with the columns that the records have, no others
    job = JobStore(folder).create(ExportRequest(users, DEMO, "measured", folder / "users.csv"))
    records = lines(str(source))
    while page := list(itertools.islice(records, _PAGE)):
        job.file.commit([Delivery(page, Checkpoint("page-number", {"pageNumber": 1}, 1, 0), "id")])
    job.file.update(state=JobState.DONE)
    job.close()
    if hasattr(os, "sync"):
        os.sync()  # else whoever is measured first waits for the disk, too


def ours(kind: str, source: str, out: str) -> Callable[[], None]:
    """What the product does."""
    import gc  # noqa: PLC0415

    from genesys_export.__main__ import ALLOCATIONS  # noqa: PLC0415
    from genesys_export.export import JobStore, save_again  # noqa: PLC0415

    gc.set_threshold(ALLOCATIONS, 20, 50)
    return lambda: save_again(JobStore(Path(source)), "latest", Path(out), kind=kind, overwrite=True) and None


def duckdb(kind: str, source: str, out: str) -> Callable[[], None]:
    """``COPY``, of the lines or of a table; objects and lists are columns of JSON, as flat as DuckDB makes them."""
    import duckdb as db  # noqa: PLC0415

    flat = (
        f"SELECT * EXCLUDE (division, chat), unnest(division), unnest(chat) FROM read_json('{source}', "
        "format='newline_delimited', maximum_depth=2)"
    )
    how = "FORMAT parquet" if "parquet" in kind else "HEADER, DELIMITER ','"
    if kind.endswith("copy only"):
        db.sql(f"CREATE TABLE users AS {flat}")
        flat = "FROM users"
    return lambda: db.sql(f"COPY ({flat}) TO '{out}' ({how})") and None


def pandas(_kind: str, source: str, out: str) -> Callable[[], None]:
    """As its documentation flattens JSON."""
    import pandas as pd  # noqa: PLC0415

    def run() -> None:
        with Path(source).open("rb") as file:
            pd.json_normalize([json.loads(line) for line in file]).to_csv(out, index=False)

    return run


def xlsxwriter(_kind: str, source: str, out: str) -> Callable[[], None]:
    """Its constant-memory mode, with a loop that knows the columns beforehand."""
    import xlsxwriter as xw  # noqa: PLC0415

    from genesys_export.output.columns import find_columns, row  # noqa: PLC0415

    columns = find_columns([user(n) for n in range(1_000)])

    def run() -> None:
        book = xw.Workbook(out, {"constant_memory": True})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, columns)
        for at, record in enumerate(lines(source), start=1):
            if at % 1_048_576 == 0:
                sheet = book.add_worksheet()
            for place, text in enumerate(row(record, columns)):
                sheet.write_string(at % 1_048_576, place, text)
        book.close()

    return run


def contestant(kind: str, source: str, out: str) -> None:
    """Run one and print its seconds, megabytes, and seconds of all its processors."""
    makers = {"duckdb": duckdb, "pandas": pandas, "xlsxwriter": xlsxwriter}
    run = makers.get(kind.split(maxsplit=1)[0], ours)(kind, source, out)
    began, worked = time.perf_counter(), time.process_time()
    run()
    seconds, worked = time.perf_counter() - began, time.process_time() - worked
    alone, beside = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    memory = alone.ru_maxrss + beside.ru_maxrss * (os.cpu_count() or 1)  # the largest of them, for each
    print(json.dumps([seconds, memory / 1_000, worked + beside.ru_utime + beside.ru_stime]))


def measured(kind: str, source: Path, out: Path) -> list[float]:
    """Seconds, megabytes and processor's seconds of a contestant in a process of its own."""
    python = ["uv", "run", "-q", "--no-project", "--with", "pandas", "python"] if "pandas" in kind else [sys.executable]
    done = subprocess.run([*python, __file__, "--as", kind, source, out], check=True, stdout=subprocess.PIPE, text=True)
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    size = out.stat().st_size / 1e6
    print(f"{kind:22}{found[0]:8.2f} s{found[2]:8.2f} s CPU{found[1]:8.0f} MB{size:8.0f} MB file", flush=True)
    out.unlink()
    return found


def main(count: int) -> int:
    """Measure everything; how many targets were missed."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "users.jsonl"
        with source.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(user(n), ensure_ascii=False) + "\n" for n in range(count))
        job, few_job = Path(folder) / "job", Path(folder) / "few"
        kept(source, job)
        kinds = dict.fromkeys(kind for pair in _PAIRS for kind in pair[:2])
        found = {
            kind: measured(kind, job if kind in _OURS else source, Path(folder) / f"out.{kind.split()[0]}")
            for kind in kinds
        }
        small = Path(folder) / "few.jsonl"
        with source.open(encoding="utf-8") as file, small.open("w", encoding="utf-8") as few:
            few.writelines(itertools.islice(file, count // 10))
        kept(small, few_job)
        for kind in _OURS:
            memory = found[kind][1] / measured(kind, few_job, Path(folder) / f"out.{kind}")[1]
            missed += memory > _FLAT
            late = f" (at most {_FLAT}): missed" if memory > _FLAT else ""
            print(f"{kind} takes {memory:.2f} of the memory that a tenth of the records takes{late}")
    for mine, theirs, most in _PAIRS:
        ratio = found[mine][0] / found[theirs][0]
        late = most is not None and ratio > most
        missed += late
        worked, said = found[mine][2] / found[theirs][2], f" (at most {most}): missed" if late else ""
        print(f"{mine} takes {ratio:.2f} of the time of {theirs}{said}, {worked:.2f} of its processor time")
    print(f"{count} records, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    return missed


if __name__ == "__main__":
    if sys.argv[1:2] == ["--as"]:
        contestant(*sys.argv[2:5])
    else:
        sys.exit(min(1, main(int(sys.argv[1]) if len(sys.argv) > 1 else ALL)))
