"""What can be compared: the tables of a recipe's folder or workbook, files as the program writes them, and jobs."""

from __future__ import annotations

import contextlib
import csv
import functools
import gzip
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, cast

import orjson

from genesys_export.errors import ConfigurationError, NoSuchJob
from genesys_export.export import Job, JobState, JobStore
from genesys_export.export.receipt import receipt
from genesys_export.output import (
    CONCERNS,
    PACKINGS,
    FileOptions,
    Outcome,
    cell,
    file_of,
    format_of,
    from_here,
    options_of,
)
from genesys_export.output.shapes import leaves
from genesys_export.paging.unparsed import parsed_one
from genesys_export.recipes.files import CONTENTS
from genesys_export.recipes.source import Source, key_of, told
from genesys_export.recipes.typed_files import READERS, typed_source
from genesys_export.recipes.workbooks import sheets_of

_MOST_COLUMN = 10_000_000  # characters of a cell
_ENDINGS = frozenset({".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet", ".sqlite", ".sqlite3", ".db"})


def tables_of(text: str, store: JobStore) -> dict[str, Source]:
    """The tables of a recipe's folder or of a workbook, the one of another file, or the records of a job.

    Raises:
        ConfigurationError: it cannot be read.
        JobInUse: a program works on the job.
    """
    if not text.strip():
        raise ConfigurationError("An empty name is that of no file, folder or job.")
    path = from_here(Path(text))
    if path.is_dir():
        try:
            tables = orjson.loads((path / CONTENTS).read_bytes())["tables"]
            return {each["table"]: _file(path / each["file"]["name"], tuple(each["key"])) for each in tables}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(f"{path} is not the folder of a recipe: it has no list of its tables.") from error
    if path.is_file() and file_of(path) != path:
        raise ConfigurationError(
            f"{path} is a manifest, which holds no records.", remedy=f"Compare the file it is for: {file_of(path)}."
        )
    if path.is_file() and (path.suffix.lower() == ".xlsx" or _kind(path) == "xlsx"):
        return sheets_of(path)
    if path.is_file():
        return {path.stem: _file(path, key_of(path))}
    if path.suffix:
        raise ConfigurationError(f"There is no file {path}.")
    return _of_job(text, store)


def _of_job(text: str, store: JobStore) -> dict[str, Source]:
    try:
        job = store.open(text)
    except NoSuchJob as error:
        raise ConfigurationError(
            f"There is no file and no folder {text!r}, and no job of that name either.", remedy=error.remedy
        ) from error
    endpoint = job.request.endpoint
    above = ("_parent.id",) if job.request.for_every else ()
    own = tuple(endpoint.key.split("+")) if endpoint.key else ()
    try:
        facts = _facts(job)
    finally:
        job.close()

    def rows() -> Iterator[dict[str, str]]:
        opened = store.open(text)
        try:
            yield from map(_flat, opened.file.records(opened.request.max_records))
        finally:
            opened.close()

    return {endpoint.name: Source(rows, above + own if own else (), facts=facts, marked=False)}


def _facts(job: Job) -> dict[str, Any]:
    """What the manifest of a job's records would say of them."""
    request, row = job.request, job.file.row()
    complete = row["state"] == JobState.DONE and job.file.complete(request.max_records)
    return receipt(job.file, request, None, outcome=Outcome(request.limited(row["records"])), complete=complete)


def _file(path: Path, key: tuple[str, ...]) -> Source:
    uneven: list[int] = []
    readers: dict[str, Callable[[IO[bytes], FileOptions], Iterator[dict[str, str]]]]
    readers = {"csv": functools.partial(_csv_rows, uneven=uneven), "jsonl": _json_lines, "json": _json_array}
    kind = _kind(path)
    if kind in READERS:
        return typed_source(path, kind, key)
    if kind not in readers:
        raise ConfigurationError(
            f"{path.name} cannot be compared.", remedy="Files are .csv, .jsonl, .json, .xlsx, .parquet or .sqlite."
        )

    facts = told(path)
    marked = bool(facts.get("formulas_marked_as_text") and facts.get("guarded_cells")) if facts else None

    def rows() -> Iterator[dict[str, str]]:
        try:
            options = options_of(path, FileOptions.from_json(facts.get("file_options") or {}))
            with _opened(path, options.packing) as file:
                yield from readers[kind](file, options)
        except (OSError, EOFError, ValueError, TypeError) as error:
            raise ConfigurationError(f"{path} cannot be read: {error}.") from error

    return Source(rows, key, file=path, facts=facts, marked=marked, uneven=uneven)


def _kind(path: Path) -> str:
    """The format: the manifest's, else as far as the name tells it; one that nothing tells cannot be compared."""
    if (said := str(told(path).get("format"))) in CONCERNS:
        return said
    inner = path.with_suffix("") if path.suffix.lower().removeprefix(".") in PACKINGS else path
    try:
        return format_of(inner) if inner.suffix.lower() in _ENDINGS else ""
    except ConfigurationError:
        return ""


@contextlib.contextmanager
def _opened(path: Path, packing: str) -> Iterator[IO[bytes]]:
    with path.open("rb") as file:
        if packing == "gz":
            with gzip.open(file) as inner:
                yield cast("IO[bytes]", inner)
        elif packing == "zst":
            import zstandard  # noqa: PLC0415 - only where it is wanted

            with zstandard.ZstdDecompressor().stream_reader(file) as inner:
                yield io.BufferedReader(inner)
        else:
            yield file


def _csv_rows(file: IO[bytes], options: FileOptions, uneven: list[int]) -> Iterator[dict[str, str]]:
    """The rows; ``uneven`` is given the line of the first one that has other cells than there are heads."""
    uneven.clear()
    csv.field_size_limit(_MOST_COLUMN)
    encoding = "utf-16" if options.encoding == "utf-16" else "utf-8-sig"
    with io.TextIOWrapper(file, encoding=encoding, newline="") as lines:
        rows = _numbered(csv.reader(lines, delimiter=options.separator, strict=True))
        _, heads = next(rows, (1, []))
        for line, row in rows:
            if not row and len(heads) > 1:
                continue  # an empty line, as editors leave it at the end
            if row and len(row) != len(heads) and not uneven:
                uneven.append(line)
            yield dict(zip(heads, row, strict=False))


def _numbered(rows: Any) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of the line that it begins in; one with a quote that is not closed is none."""
    line = 1
    try:
        for row in rows:
            yield line, row
            line = rows.line_num + 1
    except csv.Error as error:
        raise ValueError(f"the row that begins in line {line} is not CSV ({error})") from error


def _json_lines(file: IO[bytes], _: FileOptions) -> Iterator[dict[str, str]]:
    yield from (_flat(parsed_one(line)) for line in file if line.strip())


def _json_array(file: IO[bytes], _: FileOptions) -> Iterator[dict[str, str]]:
    found = parsed_one(file.read())
    if not isinstance(found, list):
        raise TypeError("it is no list of records")
    yield from map(_flat, found)


def _flat(record: Any) -> dict[str, str]:
    return {path: cell(value) for path, value in leaves(record)}
