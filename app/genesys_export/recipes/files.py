"""Tables to files: a folder of CSV files, one CSV file, or one workbook; with manifests beside them."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import orjson

from genesys_export.errors import ConfigurationError, DestinationExists, OutputError
from genesys_export.output import (
    FileOptions,
    Lines,
    Target,
    format_of,
    is_file,
    is_folder,
    is_there,
    typed,
    write_manifest,
    write_workbook,
)
from genesys_export.recipes.tables import Sheet

CONTENTS = "recipe.json"
"""The file of a folder that says what is in it."""


class Writer(Protocol):
    """Writes tables to files."""

    def check(self, names: Sequence[str], *, overwrite: bool) -> None:
        """Find out before anything is fetched whether tables of these names can be written."""

    def write(self, sheets: Sequence[Sheet], facts: Mapping[str, Any], *, overwrite: bool) -> list[dict[str, Any]]:
        """Write the tables; gives what each manifest says of its table."""


class CsvFolder:
    """A folder with a CSV file for each table, a manifest beside each, and one list of all.

    Args:
        folder: where; made when it is not there.
        mark: tells unfinished files from others'.
    """

    def __init__(self, folder: Path, mark: str) -> None:
        self._folder = folder
        self._mark = mark

    def check(self, names: Sequence[str], *, overwrite: bool) -> None:
        """The folder is made; none of its files may be there, unless they may be replaced."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            if is_file(self._folder):
                raise DestinationExists(
                    f"{self._folder} is a file, but this recipe needs a folder.", remedy="Name a folder with --out."
                ) from error
            raise OutputError(
                f"The folder {self._folder} cannot be made: {(error.strerror or 'unknown error').lower()}.",
                safe="Nothing was fetched or changed.",
            ) from error
        for name in (*(f"{name}.csv" for name in names), CONTENTS):
            Target.check(self._folder / name, overwrite=overwrite)

    def write(self, sheets: Sequence[Sheet], facts: Mapping[str, Any], *, overwrite: bool) -> list[dict[str, Any]]:
        """Each file is in its place when it is whole; the list comes last, when all are.

        An earlier list goes when the first file is about to be replaced: it would speak of others.
        """
        contents = Target(self._folder / CONTENTS, self._mark, overwrite=overwrite)

        def forget() -> None:
            if overwrite:
                with contextlib.suppress(OSError):
                    contents.path.unlink(missing_ok=True)

        told = []
        for sheet in sheets:
            target = Target(self._folder / f"{sheet.name}.csv", self._mark, overwrite=overwrite)
            told.append(write_csv(target, sheet, facts, self._mark, forget))
        tables = [{name: each[name] for name in ("table", "file", "records", "key", "lacks")} for each in told]
        with contents as out:
            out.write(_json({**facts, "tables": tables}))
        return told


class CsvFile:
    """One CSV file, for a recipe of one table.

    Args:
        path: the file.
        mark: tells unfinished files from others'.
    """

    def __init__(self, path: Path, mark: str) -> None:
        self._path = path
        self._mark = mark

    def check(self, names: Sequence[str], *, overwrite: bool) -> None:
        """One table, and no file that may not be replaced."""
        if len(names) > 1:
            raise ConfigurationError(
                f"This recipe makes {len(names)} tables, and {self._path.name} holds one.",
                remedy="Name a folder with --out.",
            )
        Target.check(self._path, overwrite=overwrite)

    def write(self, sheets: Sequence[Sheet], facts: Mapping[str, Any], *, overwrite: bool) -> list[dict[str, Any]]:
        """The file, then its manifest."""
        target = Target(self._path, self._mark, overwrite=overwrite)
        return [write_csv(target, sheet, facts, self._mark) for sheet in sheets]


class Workbook:
    """One Excel workbook with a sheet for each table, and one manifest.

    Args:
        path: the file.
        mark: tells unfinished files from others'.
    """

    def __init__(self, path: Path, mark: str) -> None:
        self._path = path
        self._mark = mark

    def check(self, names: Sequence[str], *, overwrite: bool) -> None:  # noqa: ARG002 - it holds any number of tables
        """No file that may not be replaced."""
        Target.check(self._path, overwrite=overwrite)

    def write(self, sheets: Sequence[Sheet], facts: Mapping[str, Any], *, overwrite: bool) -> list[dict[str, Any]]:
        """The file, then its manifest; what is given for each table is what the manifest says of it."""
        target = Target(self._path, self._mark, overwrite=overwrite)
        counts = dict.fromkeys((sheet.name for sheet in sheets), 0)

        def counted(sheet: Sheet) -> Iterator[Sequence[Any]]:
            for row in sheet.rows():
                counts[sheet.name] += 1
                yield row

        with target as out:
            contents = ((sheet.name, typed(sheet.columns, sheet.rows()), counted(sheet)) for sheet in sheets)
            outcome = write_workbook(out, contents, FileOptions())
        tables = [
            {
                "table": sheet.name, "columns": list(sheet.columns), "key": list(sheet.key),
                "records": counts[sheet.name], "lacks": list(sheet.lacks), "notes": list(sheet.notes),
                "complete": bool(facts.get("complete")) and not sheet.lacks,
            }
            for sheet in sheets
        ]  # fmt: skip
        lacks = [reason for sheet in sheets for reason in (*sheet.notes, *sheet.lacks)]
        told = {
            **facts, "format": "xlsx", "records": outcome.rows, **outcome.to_json(), "tables": tables,
            "complete": all(each["complete"] for each in tables), "notes": [*facts.get("notes", ()), *lacks],
        }  # fmt: skip
        manifest = write_manifest(target, told, self._mark)
        return [{**facts, **each, "file": manifest["file"]} for each in tables]


def writer_of(out: Path, mark: str) -> Writer:
    """What writes to ``out``: a folder, or a file by its ending.

    Raises:
        ConfigurationError: tables are not written in such files.
    """
    if is_folder(out) or not out.suffix:
        return CsvFolder(out, mark)
    if format_of(out) == "xlsx":
        return Workbook(out, mark)
    if out.suffix.lower() != ".csv":
        raise ConfigurationError(
            f"Tables of a recipe are not written to {out.suffix} files.",
            remedy="Name a folder, a .csv file, or an .xlsx file.",
        )
    return CsvFile(out, mark)


@contextlib.contextmanager
def leaving_no_folder(out: Path) -> Iterator[None]:
    """Folders that are made meanwhile, to ``out`` and above it, are taken away when what they are for is not begun."""
    missing = [each for each in (out, *out.parents) if not is_there(each)]
    try:
        yield
    except BaseException:
        for each in missing:
            with contextlib.suppress(OSError):  # somebody else put something in it, or it was never made
                each.rmdir()
        raise


def write_csv(
    target: Target, sheet: Sheet, facts: Mapping[str, Any], mark: str, ready: Callable[[], None] = lambda: None
) -> dict[str, Any]:
    """One table to one file, with its manifest, which is given back; ``ready`` is called before it moves into place."""
    rows = -1
    with target as out:
        lines = Lines(FileOptions(guard=not sheet.verbatim))
        for piece, count in lines.of(itertools.chain([sheet.columns], sheet.rows())):
            out.write(piece)
            rows += count
        out.flush()  # a full disk shows here
        ready()
    whole = bool(facts.get("complete")) and not sheet.lacks
    told = {
        **facts, "table": sheet.name, "format": "csv", "columns": list(sheet.columns), "key": list(sheet.key),
        "records": rows, "complete": whole, "lacks": list(sheet.lacks),
        "notes": [*facts.get("notes", ()), *sheet.notes, *sheet.lacks],
        "formulas_marked_as_text": not sheet.verbatim, "guarded_cells": lines.guarded,
    }  # fmt: skip
    return write_manifest(target, told, mark)


def _json(data: Mapping[str, Any]) -> bytes:
    return orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE, default=str)
