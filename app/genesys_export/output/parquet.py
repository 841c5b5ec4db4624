"""Parquet files: typed columns, a few thousand rows in memory at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from genesys_export.output.columns import cell
from genesys_export.output.kinds import Kind
from genesys_export.output.options import FileOptions, Outcome
from genesys_export.output.typed import Table, TypedColumn

if TYPE_CHECKING:
    import pyarrow as pa

_GROUP = 5_000  # rows
_TEXTS = {str, type(None)}
_INT64, _UINT64 = 2**63, 2**64


def write_parquet(out: IO[bytes], rows: Iterable[Sequence[Any]], table: Table, options: FileOptions) -> Outcome:  # noqa: ARG001
    """A Parquet file of the rows, compressed inside with Zstandard.

    Whole numbers are 64-bit integers, moments are timestamps in UTC, lists are JSON text; whatever does not fit its
    column's type makes text of the column. Null is null.
    """
    import pyarrow as pa  # noqa: PLC0415 - heavy, and only where it is wanted
    import pyarrow.parquet as pq  # noqa: PLC0415

    types = [_type(column, pa) for column in table.columns]
    schema = pa.schema([pa.field(column.name, kind) for column, (kind, _) in zip(table.columns, types, strict=True)])
    outcome, each = Outcome(), iter(rows)
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        while some := list(islice(each, _GROUP)):
            columns = zip(*some, strict=True) if table.columns else ()
            arrays = [
                pa.array(_become(values, become), kind)
                for values, (kind, become) in zip(columns, types, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            outcome.rows += len(some)
    return outcome


def _become(values: Sequence[Any], become: Callable[[Any], Any]) -> Sequence[Any]:
    """The values of one column as Arrow takes them, which nearly all are already."""
    if become in {int, float, bool} or (become is cell and set(map(type, values)) <= _TEXTS):
        return values
    return [None if value is None else become(value) for value in values]


def _type(column: TypedColumn, pa: Any) -> tuple[pa.DataType, Callable[[Any], Any]]:
    """The type of a column, and what makes its values of ours."""
    if column.kind is Kind.TRUTH:
        return pa.bool_(), bool
    if column.kind is Kind.NUMBER:
        return pa.float64(), float
    if column.kind is Kind.MOMENT:
        unit = "us" if column.fraction > 3 else "ms"  # noqa: PLR2004 - digits of milliseconds
        return pa.timestamp(unit, tz="UTC"), dt.datetime.fromisoformat
    if column.kind is Kind.INTEGER and column.low >= -_INT64 and column.high < _INT64:
        return pa.int64(), int
    if column.kind is Kind.INTEGER and column.low >= 0 and column.high < _UINT64:
        return pa.uint64(), int
    return pa.string(), cell
