"""The tables of a recipe, row by row: from SQL, from a listing as it came, and with values turned into columns."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from genesys_export.output import cell, find_columns
from genesys_export.output.shapes import leaves
from genesys_export.recipes.database import Records
from genesys_export.recipes.recipe import Pivot, Recipe, TableRule


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that is ready to be written.

    Attributes:
        name: of the table, and of its file or sheet.
        columns: heads.
        rows: gives the rows anew at every call; a value is a text, a number or ``None``.
        key: columns that tell the rows apart.
        lacks: what could not be read and is therefore not in it: one sentence each.
        verbatim: whether texts that a spreadsheet would run stay as they came.
    """

    name: str
    columns: Sequence[str]
    rows: Callable[[], Iterator[Sequence[Any]]]
    key: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    verbatim: bool = False


def sheet_of(rule: TableRule, recipe: Recipe, records: Records, lacks: tuple[str, ...] = ()) -> Sheet:
    """One table of a recipe, over the records that were fetched for it."""
    if rule.source:
        return replace(_as_it_came(rule, recipe, records, lacks), verbatim=rule.verbatim)
    columns, _ = records.look_at(rule.sql)
    if rule.pivot is None:
        return Sheet(rule.name, columns, lambda: records.query(rule.sql), rule.key, lacks, rule.verbatim)
    return replace(_pivoted(rule, rule.pivot, columns, records, lacks), verbatim=rule.verbatim)


def _as_it_came(rule: TableRule, recipe: Recipe, records: Records, lacks: tuple[str, ...]) -> Sheet:
    endpoint = next(fetch.endpoint for fetch in recipe.fetches if fetch.name == rule.source)
    known = [column.path for column in endpoint.file_columns]
    always = {column.path for column in endpoint.file_columns if column.main}
    columns = find_columns(records.records(rule.source), known, always)

    def rows() -> Iterator[Sequence[Any]]:
        for record in records.records(rule.source):
            values = dict(leaves(record))
            yield [_plain(values.get(column)) for column in columns]

    return Sheet(rule.name, columns, rows, tuple(each for each in rule.key if each in columns), lacks)


def _pivoted(rule: TableRule, pivot: Pivot, columns: list[str], records: Records, lacks: tuple[str, ...]) -> Sheet:
    if pivot.all:
        heads = list(dict.fromkeys(str(row[0]) for row in records.query(pivot.all) if row[0] is not None))
    else:
        heads = records.heads(rule.sql, pivot.column)
    at, value_at = columns.index(pivot.column), columns.index(pivot.value)
    left = [place for place in range(len(columns)) if place not in {at, value_at}]
    places = {head: place for place, head in enumerate(heads)}

    def label(row: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(row[place] for place in left)

    def rows() -> Iterator[Sequence[Any]]:
        for labels, group in itertools.groupby(records.query(rule.sql), label):
            cells: list[Any] = [None] * len(heads)
            for row in group:
                place = places.get(str(row[at])) if row[at] is not None else None
                if place is not None:  # two of the same name share a column
                    cells[place] = row[value_at] if cells[place] is None else f"{cells[place]},{row[value_at]}"
            yield [*labels, *cells]

    return Sheet(rule.name, [columns[place] for place in left] + heads, rows, rule.key, lacks)


def _plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | None) and not isinstance(value, bool) else cell(value)
