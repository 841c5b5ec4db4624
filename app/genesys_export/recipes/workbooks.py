"""The sheets of an Excel workbook as tables that can be compared: each value as the text that a CSV file would have.

Excel knows no time zones and no more than milliseconds; so moments are told in the zone that they were written in, to
the millisecond, also where they stand as text.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genesys_export.errors import ConfigurationError
from genesys_export.output import MOST_ROWS, FileOptions, cell, fraction_of
from genesys_export.recipes.source import Source, key_of, told

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What a workbook with a password begins with, as the workbooks of before 2007 did."""
_EXACT = 10**15


def sheets_of(path: Path) -> dict[str, Source]:
    """The tables of a workbook by their names; those of the manifest beside it, else of the sheets.

    Raises:
        ConfigurationError: it cannot be read.
    """
    manifest = told(path)
    with _opened(path) as book:
        titles = [str(title) for title in book.sheet_names]
    try:
        zone = FileOptions.from_json(manifest.get("file_options") or {}).zone
        tables = _tables(path, titles, manifest)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigurationError(f"The manifest beside {path} cannot be read.") from error
    return {
        name: Source(functools.partial(_rows, path, sheets, zone), key, str(zone), path, _facts(manifest, name))
        for name, (sheets, key) in tables.items()
    }


def _facts(manifest: Mapping[str, Any], table: str) -> dict[str, Any]:
    """What the manifest says of one table of a recipe, or of the one table that there is."""
    of_it: Mapping[str, Any] = next((each for each in manifest.get("tables", ()) if str(each["table"]) == table), {})
    return {**manifest, **of_it}


def _tables(path: Path, titles: list[str], manifest: Mapping[str, Any]) -> dict[str, tuple[list[str], tuple[str, ...]]]:
    """The sheets of each table, and its key: a table of very many rows goes on in further sheets."""
    if not manifest:
        return {title: ([title], ("id",)) for title in titles}
    if "tables" not in manifest:
        return {path.stem: (titles, key_of(path))}
    found, left = {}, list(titles)
    for each in manifest["tables"]:
        count = max(1, -(-int(each["records"]) // (MOST_ROWS - 1)))
        found[str(each["table"])] = (left[:count], tuple(map(str, each["key"])))
        left = left[count:]
    return {**found, **{title: ([title], ("id",)) for title in left}}  # sheets that somebody added


def _rows(path: Path, sheets: list[str], zone: dt.tzinfo) -> Iterator[dict[str, str]]:
    with _opened(path) as book:
        for title in sheets:
            rows = iter(book.get_sheet_by_name(title).iter_rows())
            heads = [cell(head) for head in next(rows, [])]
            for row in rows:
                yield {head: _text(value, zone) for head, value in zip(heads, row, strict=False)}


def _text(value: Any, zone: dt.tzinfo) -> str:
    """A value as it stands in a CSV file."""
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < _EXACT else cell(value)
    if isinstance(value, str):
        if fraction_of(value) is None:
            return value
        return _moment(dt.datetime.fromisoformat(value).astimezone(zone).replace(tzinfo=None), zone)
    if isinstance(value, dt.datetime):
        return _moment(value, zone)
    if isinstance(value, dt.date):  # at midnight
        return _moment(dt.datetime.combine(value, dt.time()), zone)
    return cell(value) if isinstance(value, bool | int) else str(value)


def _moment(local: dt.datetime, zone: dt.tzinfo) -> str:
    local = (local + dt.timedelta(microseconds=500)).replace(tzinfo=None)
    digits = "milliseconds" if local.microsecond >= 1000 else "seconds"  # noqa: PLR2004 - a millisecond
    return f"{local.isoformat(timespec=digits)}{'Z' if zone is dt.UTC else ''}"


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[CalamineWorkbook]:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only where it is wanted

    try:
        with path.open("rb") as file:
            locked = file.read(len(_LOCKED)) == _LOCKED
        if locked:
            raise ConfigurationError(
                f"{path} is protected with a password, or was saved in a format of before 2007.",
                safe="Nothing was read or changed.", remedy="Save it as .xlsx without a password, then compare again.",
            )  # fmt: skip
        with CalamineWorkbook.from_path(path) as book:
            yield book
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or error}.") from error
    except CalamineError as error:
        raise ConfigurationError(
            f"{path} is no Excel workbook, or is damaged: {error}.",
            safe="Nothing was changed.", remedy="Write it again, with save or by running the recipe once more.",
        ) from error  # fmt: skip
