"""What a recipe is: the listings it fetches, and the tables it makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from genesys_export.catalog import Endpoint


@dataclass(frozen=True, slots=True)
class Fetch:
    """One listing that a recipe needs.

    Attributes:
        name: of the SQL table that holds its records.
        endpoint: which listing.
        params: parameter values by name.
        for_every: path parameters that are filled from their parent listings.
        interval: whether it is narrowed to the interval the recipe is run for.
        body: fields of a ``POST`` body.
    """

    name: str
    endpoint: Endpoint
    params: Mapping[str, str] = field(default_factory=dict)
    for_every: tuple[str, ...] = ()
    interval: bool = False
    body: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Pivot:
    """A column whose values become columns of their own.

    Attributes:
        column: whose values are the heads.
        value: the column whose values stand below them.
        all: SQL that gives every head in order; empty for those that occur, sorted.
    """

    column: str
    value: str
    all: str = ""


@dataclass(frozen=True, slots=True)
class TableRule:
    """One table of a recipe.

    Attributes:
        name: of the table, and of its file.
        sql: the query that makes it; empty for a listing as it came.
        source: the fetch that is written as it came, every field a column; empty where there is SQL.
        key: columns that tell its rows apart, for comparing.
        pivot: columns made of values, if there are any.
        whole: better no table than one that lacks something.
        verbatim: no text is marked as text: another program reads the file, not a spreadsheet.
        remarks: SQL whose rows are sentences to be read with the table; empty for none.
        reads: the fetches it is made of.
    """

    name: str
    sql: str = ""
    source: str = ""
    key: tuple[str, ...] = ()
    pivot: Pivot | None = None
    whole: bool = False
    verbatim: bool = False
    remarks: str = ""
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """Ready-made exports that answer one question.

    Attributes:
        name: how it is called, the name of its file.
        title: heading.
        about: a few sentences.
        fetches: the listings, in the order they are fetched.
        tables: what is made of them.
        text: the file it was read from.
        own: whether it is the user's.
        file: the user's own that it was read from; empty for a ready-made one.
    """

    name: str
    title: str
    about: str
    fetches: tuple[Fetch, ...]
    tables: tuple[TableRule, ...]
    text: str
    own: bool = False
    file: str = ""

    @property
    def needs_interval(self) -> bool:
        """Whether it is about a span of time."""
        return any(fetch.interval for fetch in self.fetches)

    @property
    def cost(self) -> str:
        """What it costs in calls, as far as that can be told without asking the organisation."""
        parts = []
        for fetch in self.fetches:
            if fetch.for_every:
                parents = " and ".join(name.removesuffix("Id") for name in fetch.for_every)
                parts.append(f"1 or more for every {parents}")
            else:
                parts.append(f"1 for {fetch.endpoint.page_size} {fetch.name.replace('_', ' ')}")
        return ", ".join(parts)
