"""The formats a file can have. Records are read one after the other; memory does not grow with their number."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import orjson

from genesys_export.catalog import Column
from genesys_export.errors import ConfigurationError
from genesys_export.output.batches import Batch, Batches, batched
from genesys_export.output.columns import Columns, choices, chosen, kinds, picked
from genesys_export.output.delimited import Lines
from genesys_export.output.excel import write_xlsx
from genesys_export.output.exploding import exploded
from genesys_export.output.kinds import KNOWN, Kind
from genesys_export.output.options import PACKINGS, FileOptions, Outcome
from genesys_export.output.packing import packed
from genesys_export.output.parquet import write_parquet
from genesys_export.output.shapes import Shapes
from genesys_export.output.sqlite import write_sqlite
from genesys_export.output.typed import Table

PARENT = "_parent"
"""Field of a record that holds id and name of the parent it was read for."""
Records = Callable[[], Iterable[Any]]
"""Gives the records anew at every call, in order; some formats go over them twice."""
_SAMPLE = 1_000
"""Records whose columns are looked at before the first is written; seldom does a later one have others."""


class Task:
    """What one writing is about.

    Args:
        records: gives the records anew at every call.
        columns: those that were asked for, as ``path``, ``path:type``, or either with ``=title``; empty for all.
        known: columns of the endpoint, in their order.
        options: how the file is written.
    """

    def __init__(
        self, records: Records, columns: Sequence[str], known: Sequence[Column], options: FileOptions
    ) -> None:
        self.records, self.options = records, options
        self.chosen = choices(columns)
        self.paths = [path for path, _ in self.chosen]
        self.kinds = kinds(columns)
        self.known = {c.path: KNOWN[c.kind] for c in known if c.kind in KNOWN}
        self.learned = Columns([c.path for c in known], {c.path for c in known if c.main})


def write_csv(out: IO[bytes], task: Task) -> Outcome | None:
    """CSV by RFC 4180: nested fields as columns, lists as JSON text; ``None`` to be begun anew with more columns."""
    as_they_came = {at for at, path in enumerate(task.paths) if task.kinds[at] is Kind.TEXT or "[]" in path}
    lines = Lines(task.options, as_they_came)
    batches = None if task.chosen else Batches(task.learned)
    out.write(lines.begin)
    for piece, _ in lines.of([[title for _, title in task.chosen] if batches is None else batches.columns]):
        out.write(piece)
    count = 0
    for records in batched(task.records()):
        if batches is None:
            columns: Batch = list(zip(*(picked(each, task.paths, task.options.join) for each in records), strict=True))
        else:
            columns = batches(records)
        out.write(lines.of_columns(columns, len(records)))
        count += len(records)
    return None if batches is not None and batches.late else Outcome(count, guarded=lines.guarded)


def write_jsonl(out: IO[bytes], task: Task) -> Outcome:
    """JSON Lines: each record as the API sent it, one to a line; with columns only those paths."""
    rows = 0
    for record in task.records():
        found = chosen(record, task.chosen) if task.chosen else record
        out.write(orjson.dumps(found, option=orjson.OPT_APPEND_NEWLINE))
        rows += 1
    return Outcome(rows)


def write_json(out: IO[bytes], task: Task) -> Outcome:
    """One JSON array of the records as the API sent them; with columns only those paths."""
    rows = 0
    out.write(b"[")
    for record in task.records():
        out.write(b",\n" if rows else b"\n")
        out.write(orjson.dumps(chosen(record, task.chosen) if task.chosen else record))
        rows += 1
    out.write(b"\n]\n")
    return Outcome(rows)


def _typed(writer: Callable[[IO[bytes], Iterable[Sequence[Any]], Table, FileOptions], Outcome]) -> Writer:
    """A writer that has to know the types of the columns before the first row."""

    def write_typed(out: IO[bytes], task: Task) -> Outcome:
        table = Table(task.paths, task.learned, task.options.join, kinds=task.kinds, known=task.known)
        table.survey(task.records())
        rows = table.rows(task.records())
        for at, (_, title) in enumerate(task.chosen):
            table.columns[at] = replace(table.columns[at], name=title)
        outcome = writer(out, rows, table, task.options)
        outcome.left_as_text = table.misfits
        return outcome

    return write_typed


Writer = Callable[[IO[bytes], Task], Outcome | None]
FORMATS: dict[str, Writer] = {
    "csv": write_csv,
    "xlsx": _typed(write_xlsx),
    "jsonl": write_jsonl,
    "json": write_json,
    "parquet": _typed(write_parquet),
    "sqlite": _typed(write_sqlite),
}
"""Writers by the name of their format."""
PACKED = frozenset({"csv", "jsonl", "json"})
"""Formats that can be compressed; the others are by themselves, or would be of no use."""
_ENDINGS = {"ndjson": "jsonl", "sqlite3": "sqlite", "db": "sqlite", "tsv": "csv"}
_OTHERS = frozenset({
    "7z", "bz2", "duckdb", "html", "numbers", "ods", "orc", "pdf", "xls", "xlsb", "xlsm", "xml", "xz", "yaml", "yml",
    "zip",
})  # fmt: skip
"""Endings of data files that other programs would expect something else in."""


def format_of(path: Path, name: str = "") -> str:
    """The format called ``name``, else the one of the file's ending, else CSV.

    Raises:
        ConfigurationError: there is no such format, the ending promises another one, or it cannot be compressed.
    """
    known = ", ".join(FORMATS)
    if name and name not in FORMATS:
        raise ConfigurationError(f"There is no format {name!r}.", remedy=f"Choose one of: {known}.")
    packing, ending = packing_of(path), _ending(path)
    if not name and ending in _OTHERS:
        raise ConfigurationError(
            f"{path.name} looks like a file of another kind: there is no format {ending}.",
            remedy=f"Choose an ending or a format of: {known}.",
        )
    kind = name or (ending if ending in FORMATS else _ENDINGS.get(ending, "csv"))
    if packing and kind not in PACKED:
        raise ConfigurationError(
            f"{path.name} would be compressed twice: {kind} files are by themselves.",
            remedy=f"Leave the ending .{packing} out.",
        )
    return kind


def packing_of(path: Path) -> str:
    """How a file of this name is compressed: ``gz``, ``zst``, or empty."""
    ending = path.suffix.lower().removeprefix(".")
    return ending if ending in PACKINGS else ""


def options_of(path: Path, options: FileOptions) -> FileOptions:
    """The options, with what the name of the file says: its compression, and tabs in a ``.tsv`` file."""
    separator = "\t" if _ending(path) == "tsv" and options.separator == "," else options.separator
    return replace(options, packing=packing_of(path), separator=separator)


def beside(path: Path, ending: str) -> Path:
    """The file that a further format of the same records goes to: its name with another ending, such as ``.csv.gz``."""
    name = path.stem if packing_of(path) else path.name
    known = _ending(path) in {*FORMATS, *_ENDINGS}
    return path.with_name(f"{Path(name).stem if known else name}{ending}")


def _ending(path: Path) -> str:
    name = path.with_suffix("") if packing_of(path) else path
    return name.suffix.lower().removeprefix(".")


def write(
    out: IO[bytes], kind: str, records: Records, *, columns: Sequence[str] = (), known: Sequence[Column] = (),
    parents: bool = False, options: FileOptions = FileOptions(),  # noqa: B008 - immutable
) -> Outcome:  # fmt: skip
    """Write the records in format ``kind``.

    Args:
        out: binary file, at its beginning; it can go back. For ``sqlite`` it has a name.
        kind: name of the format.
        records: gives the records anew at every call.
        columns: only these columns, in this order, each ``path``, ``path:type``, or either with ``=title``; empty
            for all.
        known: columns of the endpoint, in their order.
        parents: whether the records carry the parent they were read for; its columns come first.
        options: how the file is written.

    Raises:
        OutputError: the format has no room for what was to be written.
    """
    if parents:
        known = [Column(f"{PARENT}.id"), Column(f"{PARENT}.name"), *known]
    if options.explode:
        whole = records
        records = lambda: exploded(whole(), options.explode)  # noqa: E731
    task = Task(records, columns, known, options)
    if kind == "csv" and not task.chosen:
        shapes = Shapes(task.learned.learn)
        for record in itertools.islice(records(), _SAMPLE):
            shapes.of(record)
    while True:
        with packed(out, options.packing if kind in PACKED else "") as inner:
            outcome = FORMATS[kind](inner, task)
        if outcome is not None:
            return outcome
        out.seek(0)  # a later record has a column of its own: begin again with what is known now
        out.truncate()
