"""The formats a file can have. Records are read one after the other; memory does not grow with their number."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from genesys_export.catalog import Column
from genesys_export.errors import ConfigurationError, OutputError
from genesys_export.output.batches import batched
from genesys_export.output.columns import chosen
from genesys_export.output.csvfile import CsvFile
from genesys_export.output.excel import write_xlsx
from genesys_export.output.options import PACKINGS, FileOptions, Outcome
from genesys_export.output.packing import packed
from genesys_export.output.parquet import write_parquet
from genesys_export.output.sqlite import write_sqlite
from genesys_export.output.task import Records, Task
from genesys_export.output.typed import Table
from genesys_export.paging.unparsed import dumped


def write_csv(out: IO[bytes], task: Task) -> Outcome | None:
    """CSV by RFC 4180: nested fields as columns, lists as JSON text; ``None`` to be begun anew with more columns."""
    file = CsvFile(task)
    out.write(file.head)
    for lines in file.lines():
        out.write(lines)
    return None if file.late else file.outcome


def write_jsonl(out: IO[bytes], task: Task) -> Outcome:
    """JSON Lines: each record as the API sent it, one to a line; with columns only those paths."""
    rows = 0
    for some in _texts(task):
        out.write(b"\n".join(some))
        out.write(b"\n")
        rows += len(some)
    return Outcome(rows)


def write_json(out: IO[bytes], task: Task) -> Outcome:
    """One JSON array of the records as the API sent them; with columns only those paths."""
    rows = 0
    out.write(b"[")
    for some in _texts(task):
        out.write(b",\n" if rows else b"\n")
        out.write(b",\n".join(some))
        rows += len(some)
    out.write(b"\n]\n")
    return Outcome(rows)


def _texts(task: Task) -> Iterable[Sequence[bytes]]:
    """Each record as JSON, or the chosen paths of it, some at a time."""
    if task.bodies is not None and not task.chosen:
        return task.bodies()
    return (
        [dumped(chosen(record, task.chosen) if task.chosen else record) for record in some]
        for some in batched(task.records())
    )


def _typed(writer: Callable[[IO[bytes], Iterable[Sequence[Any]], Table, FileOptions], Outcome]) -> Writer:
    """A writer that has to know the types of the columns before the first row."""

    def write_typed(out: IO[bytes], task: Task) -> Outcome:
        table = Table(task)
        table.survey()
        rows = table.rows()
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
_ALIKE, _SHORTEST_SLIP = 0.65, 3
"""How much an ending is like the one that was meant (two letters of three), and letters from which one is a slip."""


def format_of(path: Path, name: str = "") -> str:
    """The format called ``name``, else the one of the file's ending, else CSV.

    Raises:
        ConfigurationError: there is no such format, the ending promises another one or is nearly one, or the file
            cannot be compressed.
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
    if not name and (meant := _meant(ending)):
        raise ConfigurationError(
            f"{path.name} is not the name of a file of any kind that there is: it ends with .{ending}.",
            remedy=f"Did you mean .{meant}? Else choose a format: {known}.",
        )
    kind = name or (ending if ending in FORMATS else _ENDINGS.get(ending, "csv"))
    if packing and kind not in PACKED:
        raise ConfigurationError(
            f"{path.name} would be compressed twice: {kind} files are by themselves.",
            remedy=f"Leave the ending .{packing} out.",
        )
    return kind


def names_file(path: Path) -> bool:
    """Whether somebody who gives this name means a file, and not a folder: it ends as one, or nearly so."""
    ending = _ending(path)
    return bool(packing_of(path) or ending in {*FORMATS, *_ENDINGS, *_OTHERS} or _meant(ending))


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


def _meant(ending: str) -> str:
    """The ending that this one is a slip of, such as ``xlsx`` for ``xlxs``; empty for one that is known, or no slip."""
    known = [*FORMATS, *_ENDINGS, *PACKINGS]
    if ending in known or len(ending) < _SHORTEST_SLIP:
        return ""
    alike = [each for each in known if abs(len(each) - len(ending)) <= 1]
    return next(iter(difflib.get_close_matches(ending, alike, 1, _ALIKE)), "")


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
        OutputError: the format has no room for what was to be written, or a record is nested too deeply for it.
    """
    try:
        return _written(out, kind, records, columns=columns, known=known, parents=parents, options=options)
    except RecursionError as error:
        raise OutputError(
            f"A record is nested too deeply to be written as {kind}.",
            remedy="Report it: no record of the API is documented to be like this.",
        ) from error


def _written(
    out: IO[bytes], kind: str, records: Records, *, columns: Sequence[str], known: Sequence[Column], parents: bool,
    options: FileOptions,
) -> Outcome:  # fmt: skip
    task = Task.of(records, columns=columns, known=known, parents=parents, options=options)
    if kind == "csv":
        task.sample()
    while True:
        with packed(out, options.packing if kind in PACKED else "") as inner:
            outcome = FORMATS[kind](inner, task)
        if outcome is not None:
            return outcome
        out.seek(0)  # a later record has a column of its own: begin again with what is known now
        out.truncate()
