"""The tables of a recipe, row by row: from SQL, from a listing as it came, and with values turned into columns."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from genesys_export.errors import ConfigurationError, StoreError
from genesys_export.output import cell, find_columns
from genesys_export.output.shapes import leaves
from genesys_export.recipes.database import Records
from genesys_export.recipes.recipe import Pivot, Recipe, TableRule

_MOST_REMARKS = 20


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
        notes: what is to be read with it, though it lacks nothing: one sentence each.
    """

    name: str
    columns: Sequence[str]
    rows: Callable[[], Iterator[Sequence[Any]]]
    key: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    verbatim: bool = False
    notes: tuple[str, ...] = ()


def sheet_of(rule: TableRule, recipe: Recipe, records: Records, lacks: tuple[str, ...] = ()) -> Sheet:
    """One table of a recipe, over the records that were fetched for it."""
    if rule.source:
        return replace(_as_it_came(rule, recipe, records, lacks), verbatim=rule.verbatim)
    columns, _ = records.look_at(rule.sql)
    if rule.pivot is None:
        sheet = Sheet(rule.name, columns, lambda: records.query(rule.sql), rule.key, lacks)
    else:
        sheet = _pivoted(rule, rule.pivot, columns, records, lacks)
    notes = (*sheet.notes, *_remarks(rule, records))
    return replace(sheet, rows=lambda: _of_table(rule.name, sheet.rows()), verbatim=rule.verbatim, notes=notes)


def _of_table(name: str, rows: Iterator[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """The rows; what is wrong with the SQL shows only now and then before the first of them."""
    try:
        yield from rows
    except (ConfigurationError, StoreError) as error:
        raise StoreError(
            f"The table {name} cannot be made: {error.what}",
            safe="What was fetched is kept.",
            remedy="Mend the recipe; then use --resume.",
        ) from error


def _remarks(rule: TableRule, records: Records) -> tuple[str, ...]:
    """What the recipe itself has to say about its table."""
    if not rule.remarks:
        return ()
    said = [str(row[0]) for row in itertools.islice(records.query(rule.remarks), _MOST_REMARKS + 1) if row[0]]
    return (*said[:_MOST_REMARKS], "There is more of the kind.") if len(said) > _MOST_REMARKS else tuple(said)


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
    at, value_at = columns.index(pivot.column), columns.index(pivot.value)
    left = [place for place in range(len(columns)) if place not in {at, value_at}]
    if pivot.all:
        values = [str(row[0]) for row in records.query(pivot.all) if row[0] is not None]
    else:
        values = records.heads(rule.sql, pivot.column)
    places = {value: place for place, value in enumerate(dict.fromkeys(values))}
    heads = _apart(list(places), [columns[place] for place in left], pivot.column)
    notes = tuple(
        f"{count} of them are called {value!r}: they share one column." for value, count in Counter(values).items()
        if count > 1
    )  # fmt: skip

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

    return Sheet(rule.name, [columns[place] for place in left] + heads, rows, rule.key, lacks, notes=notes)


def _apart(heads: list[str], labels: list[str], kind: str) -> list[str]:
    """The heads, those that would be called like a column of labels with what they are behind their name."""
    taken = {*heads, *labels}
    found = []
    for head in heads:
        name = head
        while name in labels or (name != head and name in taken):
            name = f"{name} ({kind})"
        taken.add(name)
        found.append(name)
    return found


def _plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | None) and not isinstance(value, bool) else cell(value)
