"""Parquet files and SQLite databases as tables that can be compared: each value as a text.

Both keep numbers, moments and true and false as such, so only two of the same kind hold the same texts.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from genesys_export.errors import ConfigurationError
from genesys_export.output import cell
from genesys_export.recipes.source import Source, told

_TABLE = "records"
_ROWS = 5_000  # read at once


def typed_source(path: Path, form: str, key: tuple[str, ...]) -> Source:
    """The table in a file of one of :data:`READERS`; it is read when its rows are.

    Raises:
        ConfigurationError: by its rows, when it cannot be read.
    """
    return Source(functools.partial(_rows, path, READERS[form]), key, file=path, facts=told(path), form=form)


def _rows(path: Path, reader: Callable[[Path], Iterator[dict[str, Any]]]) -> Iterator[dict[str, str]]:
    try:
        for row in reader(path):
            yield {name: _text(value) for name, value in row.items()}
    except (OSError, ValueError, sqlite3.Error) as error:
        raise ConfigurationError(f"{path} cannot be read: {error}.") from error


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.datetime) else cell(value)


def _of_parquet(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq  # noqa: PLC0415 - heavy, and only where it is wanted

    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(_ROWS):
            yield from batch.to_pylist()


def _of_database(path: Path) -> Iterator[dict[str, Any]]:
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        rows = db.execute(f"SELECT * FROM {_TABLE}")  # noqa: S608 - our own name
        heads = [each[0] for each in rows.description]
        for row in rows:
            yield dict(zip(heads, row, strict=True))


READERS: dict[str, Callable[[Path], Iterator[dict[str, Any]]]] = {"parquet": _of_parquet, "sqlite": _of_database}
"""What reads the rows of a file, by its format."""
