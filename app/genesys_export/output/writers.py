"""The formats a file can have. Records are read one after the other; memory does not grow with their number."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, Any

import orjson

from genesys_export.catalog import Column
from genesys_export.errors import ConfigurationError
from genesys_export.output.columns import Columns, Rows, chosen, picked
from genesys_export.output.delimited import lines
from genesys_export.output.shapes import Shapes

PARENT = "_parent"
"""Field of a record that holds id and name of the parent it was read for."""
Records = Callable[[], Iterable[Any]]
"""Gives the records anew at every call, in order; some formats go over them twice."""
_SAMPLE = 1_000
"""Records whose columns are looked at before the first is written; seldom does a later one have others."""


def write_csv(out: IO[bytes], records: Records, columns: Sequence[str], known: Sequence[Column]) -> int:
    """CSV by RFC 4180 in UTF-8: nested fields as columns, lists as JSON text, null as an empty cell."""
    if columns:
        return _write_lines(out, columns, (picked(record, columns) for record in records()))
    learned = Columns([c.path for c in known], {c.path for c in known if c.main})
    shapes = Shapes(learned.learn)
    for record in itertools.islice(records(), _SAMPLE):
        shapes.of(record)
    while True:
        rows = Rows(learned)
        written = _write_lines(out, rows.columns, map(rows, records()))
        if not rows.late:
            return written
        out.seek(0)  # a later record has a column of its own: begin again with what is known now
        out.truncate()


def _write_lines(out: IO[bytes], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    count = -1
    for piece, some in lines(itertools.chain([names], rows)):
        out.write(piece)
        count += some
    return count


def write_jsonl(out: IO[bytes], records: Records, columns: Sequence[str], known: Sequence[Column]) -> int:  # noqa: ARG001
    """JSON Lines: each record as the API sent it, one to a line; with columns only those paths."""
    rows = 0
    for record in records():
        out.write(orjson.dumps(chosen(record, columns) if columns else record, option=orjson.OPT_APPEND_NEWLINE))
        rows += 1
    return rows


def write_json(out: IO[bytes], records: Records, columns: Sequence[str], known: Sequence[Column]) -> int:  # noqa: ARG001
    """One JSON array of the records as the API sent them; with columns only those paths."""
    rows = 0
    out.write(b"[")
    for record in records():
        out.write(b",\n" if rows else b"\n")
        out.write(orjson.dumps(chosen(record, columns) if columns else record))
        rows += 1
    out.write(b"\n]\n")
    return rows


FORMATS: dict[str, Callable[[IO[bytes], Records, Sequence[str], Sequence[Column]], int]] = {
    "csv": write_csv,
    "jsonl": write_jsonl,
    "json": write_json,
}
"""Writers by the name of their format."""
_OTHERS = frozenset({
    "db", "duckdb", "gz", "html", "numbers", "ods", "orc", "parquet", "pdf", "sqlite", "sqlite3", "tsv", "xls", "xlsb",
    "xlsm", "xlsx", "xml", "yaml", "yml", "zip",
})  # fmt: skip
"""Endings of data files that other programs would expect something else in."""


def format_of(path: Path, name: str = "") -> str:
    """The format called ``name``, else the one of the file's ending, else CSV.

    Raises:
        ConfigurationError: there is no such format, or the ending promises another one.
    """
    known = ", ".join(FORMATS)
    if name and name not in FORMATS:
        raise ConfigurationError(f"There is no format {name!r}.", remedy=f"Choose one of: {known}.")
    ending = path.suffix.lower().removeprefix(".")
    if not name and ending in _OTHERS:
        raise ConfigurationError(
            f"{path.name} looks like a file of another kind: there is no format {ending}.",
            remedy=f"Choose an ending or a format of: {known}.",
        )
    return name or (ending if ending in FORMATS else "jsonl" if ending == "ndjson" else "csv")


def write(
    out: IO[bytes], kind: str, records: Records, *, columns: Sequence[str] = (), known: Sequence[Column] = (),
    parents: bool = False,
) -> int:  # fmt: skip
    """Write the records in format ``kind``; returns how many.

    Args:
        out: binary file.
        kind: name of the format.
        records: gives the records anew at every call.
        columns: only these columns, in this order; empty for all.
        known: columns of the endpoint, in their order.
        parents: whether the records carry the parent they were read for; its columns come first.
    """
    if parents:
        known = [Column(f"{PARENT}.id"), Column(f"{PARENT}.name"), *known]
    return FORMATS[kind](out, records, columns, known)
