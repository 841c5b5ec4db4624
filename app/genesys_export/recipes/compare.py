"""Comparing two snapshots: which rows were added or removed, and which fields of the others changed."""

from __future__ import annotations

import contextlib
import csv
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import ConfigurationError
from genesys_export.export import JobStore
from genesys_export.output import FileOptions, Target, cell, format_of, manifest_of, options_of, write
from genesys_export.output.shapes import leaves
from genesys_export.recipes.files import CONTENTS

_MOST_COLUMN = 10_000_000  # characters of a cell
CHANGE_COLUMNS = ("table", "change", "key", "name", "field", "old", "new")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        table: where.
        change: ``added``, ``removed`` or ``changed``.
        key: what tells the row apart.
        name: what people call it, where it has a name.
        field: the column that changed; empty for a row that came or went.
        old: its value before.
        new: its value now.
    """

    table: str
    change: str
    key: str
    name: str
    field: str = ""
    old: str = ""
    new: str = ""

    def cells(self) -> tuple[str, ...]:
        """As a row of :data:`CHANGE_COLUMNS`."""
        return tuple(getattr(self, name) for name in CHANGE_COLUMNS)


def save_changes(out: Path, rows: Callable[[], Iterable[Sequence[str]]], *, overwrite: bool = False) -> int:
    """Write changes to a file, in the format that its ending says; gives how many.

    Args:
        out: the file.
        rows: gives the cells of each change, anew at every call.
        overwrite: whether a file that is there may be replaced.

    Raises:
        ConfigurationError: there is no such format.
        OutputError: the file cannot be written, or is there already.
    """
    kind = format_of(out)
    with Target(out, "compare", overwrite=overwrite) as file:
        outcome = write(
            file, kind, lambda: (dict(zip(CHANGE_COLUMNS, row, strict=True)) for row in rows()),
            columns=CHANGE_COLUMNS, options=options_of(out, FileOptions()),
        )  # fmt: skip
    return outcome.rows


def compare(
    old: str, new: str, store: JobStore, key: Sequence[str] = (), check: Callable[[], None] = lambda: None
) -> Iterator[Change]:
    """What changed between two folders of a recipe, two files, or two jobs.

    Rows are compared field by field where a key tells them apart, else as wholes. A row's place does not matter, nor
    does a field that is missing in one and empty in the other.

    Args:
        old: the earlier one: a folder, a file, or a job's id.
        new: the later one.
        store: where jobs are.
        key: columns that tell the rows apart; those of the manifest, or ``id``, unless given.
        check: is called again and again while the rows are read; it raises where nobody wants to know any more.

    Raises:
        ConfigurationError: one of them cannot be read, or they are not of the same kind.
    """
    before, after = _tables(old, store), _tables(new, store)
    if len(before) == len(after) == 1:  # two files of other names are compared all the same
        before = dict(zip(after, before.values(), strict=True))
    if before.keys() != after.keys():
        lone = ", ".join(sorted(before.keys() ^ after.keys()))
        raise ConfigurationError(
            f"{old} and {new} are not snapshots of the same kind: only one of them has {lone}.",
            remedy="Compare two of the same recipe, or two files of the same endpoint.",
        )
    for name, table in after.items():
        yield from _differences(name, (before[name], table), tuple(key) or table.key, check)


@dataclass(frozen=True, slots=True)
class _Source:
    rows: Any
    key: tuple[str, ...] = ("id",)


def _tables(text: str, store: JobStore) -> dict[str, _Source]:
    path = Path(text).expanduser()
    if path.is_dir():
        try:
            told = orjson.loads((path / CONTENTS).read_bytes())["tables"]
            return {each["table"]: _file(path / each["file"]["name"], tuple(each["key"])) for each in told}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(f"{path} is not the folder of a recipe: it has no list of its tables.") from error
    if path.is_file():
        return {path.stem: _file(path, _key_of(path))}
    if path.suffix:
        raise ConfigurationError(f"There is no file {path}.")
    return _of_job(text, store)


def _of_job(text: str, store: JobStore) -> dict[str, _Source]:
    job = store.open(text)
    endpoint = job.request.endpoint
    above = ("_parent.id",) if job.request.for_every else ()
    own = tuple(endpoint.key.split("+")) if endpoint.key else ()
    job.close()

    def rows() -> Iterator[dict[str, str]]:
        opened = store.open(text)
        try:
            yield from map(_flat, opened.file.records(opened.request.max_records))
        finally:
            opened.close()

    return {endpoint.name: _Source(rows, above + own if own else ())}


def _file(path: Path, key: tuple[str, ...]) -> _Source:
    readers = {".csv": _csv_rows, ".jsonl": _json_lines, ".ndjson": _json_lines, ".json": _json_array}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise ConfigurationError(f"{path.name} cannot be compared.", remedy="Files are .csv, .jsonl or .json.")

    def rows() -> Iterator[dict[str, str]]:
        try:
            yield from reader(path)
        except (OSError, ValueError, csv.Error) as error:
            raise ConfigurationError(f"{path} cannot be read: {error}.") from error

    return _Source(rows, key)


def _key_of(path: Path) -> tuple[str, ...]:
    """The key that the manifest beside a file names, else ``id``, with the parent's where there is one."""
    told: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError):
        told = orjson.loads(manifest_of(path).read_bytes())
    if told.get("key"):
        return tuple(map(str, told["key"]))
    return ("_parent.id", "id") if told.get("for_every") else ("id",)


def _csv_rows(path: Path) -> Iterator[dict[str, str]]:
    csv.field_size_limit(_MOST_COLUMN)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.reader(lines)
        heads = next(rows, [])
        for row in rows:
            yield dict(zip(heads, row, strict=False))


def _json_lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open("rb") as lines:
        yield from (_flat(orjson.loads(line)) for line in lines if line.strip())


def _json_array(path: Path) -> Iterator[dict[str, str]]:
    yield from map(_flat, orjson.loads(path.read_bytes()))


def _flat(record: Any) -> dict[str, str]:
    return {path: cell(value) for path, value in leaves(record)}


def _differences(
    name: str, sources: tuple[_Source, _Source], key: tuple[str, ...], check: Callable[[], None]
) -> Iterator[Change]:
    """By way of a database on disk, so that memory does not grow with the rows."""
    db = sqlite3.connect("")

    def rows(side: int, source: _Source) -> Iterator[dict[str, Any]]:
        for row in source.rows():
            check()
            yield {"side": side, "key": _ident(row, key), "row": orjson.dumps(row).decode()}

    try:
        db.execute("CREATE TABLE rows (side INTEGER, key TEXT, again INTEGER, row TEXT, UNIQUE (side, key, again))")
        for side, source in enumerate(sources):
            db.executemany(
                "INSERT INTO rows "
                "VALUES (:side, :key, (SELECT count(*) FROM rows WHERE side=:side AND key=:key), :row)",
                rows(side, source),
            )
        pairs = db.execute(
            "SELECT a.key, a.row, b.row FROM rows a LEFT JOIN rows b ON b.side=1 AND b.key=a.key AND b.again=a.again "
            "WHERE a.side=0 AND (b.row IS NULL OR b.row<>a.row) UNION ALL "
            "SELECT b.key, NULL, b.row FROM rows b LEFT JOIN rows a ON a.side=0 AND a.key=b.key AND a.again=b.again "
            "WHERE b.side=1 AND a.row IS NULL"
        )
        for ident, old, new in pairs:
            yield from _change(name, ident, old, new)
    finally:
        db.close()


def _change(table: str, ident: str, old: str | None, new: str | None) -> Iterator[Change]:
    was: Mapping[str, str] = orjson.loads(old) if old else {}
    now: Mapping[str, str] = orjson.loads(new) if new else {}
    name = (now or was).get("name", "")
    key = " ".join(map(str, orjson.loads(ident)))
    if not old or not new:
        yield Change(table, "added" if new else "removed", key, name)
        return
    for field in dict.fromkeys([*was, *now]):
        if was.get(field, "") != now.get(field, ""):
            yield Change(table, "changed", key, name, field, was.get(field, ""), now.get(field, ""))


def _ident(row: Mapping[str, str], key: tuple[str, ...]) -> str:
    """What tells a row apart; all of it where a column of the key is missing."""
    values = [row[name] for name in key if name in row]
    if not key or len(values) < len(key):
        values = [f"{name}={value}" for name, value in sorted(row.items()) if value]
    return orjson.dumps(values).decode()
