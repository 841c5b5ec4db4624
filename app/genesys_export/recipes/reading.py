"""Reading a recipe's file; what it does not know is refused with the line or the key that holds it."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn

from genesys_export.catalog import Catalog, Endpoint
from genesys_export.errors import Cancelled, ConfigurationError, ExportError
from genesys_export.export import fill_from_parents
from genesys_export.recipes.database import Records
from genesys_export.recipes.recipe import Fetch, Pivot, Recipe, TableRule

VERSION = 1
_MOST_TURNS = 2_000
"""How often a query over empty tables may ask whether it is stopped, before it is taken for one that never ends."""
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TOP = {"recipe": int, "title": str, "about": str, "fetch": dict, "table": dict}
_FETCH = {"endpoint": str, "params": dict, "for_every": list, "interval": bool, "body": dict}
_TABLE = {"sql": str, "from": str, "key": list, "pivot": dict, "whole": bool, "verbatim": bool, "remarks": str}
_PIVOT = {"column": str, "value": str, "all": str}
_KINDS = {str: "a text", int: "a number", bool: "true or false", list: "a list of texts", dict: "a table"}


def read_recipe(text: str, name: str, catalog: Catalog, *, own: bool = False) -> Recipe:
    """The recipe that a file's text describes.

    Raises:
        ConfigurationError: it is not TOML, has a key that is not known, or its SQL cannot be run.
    """
    return _Reader(name, catalog).recipe(text, own=own)


class _Reader:
    def __init__(self, name: str, catalog: Catalog) -> None:
        self._name = name
        self._catalog = catalog

    def recipe(self, text: str, *, own: bool) -> Recipe:
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self._refuse("", f"it is not TOML: {error}")
        self._check(data, "", _TOP, needed=("recipe", "title", "fetch", "table"))
        if data["recipe"] != VERSION:
            self._refuse("recipe", f"this program reads recipes of version {VERSION}, not {data['recipe']}")
        fetches = tuple(self._fetch(name, rule) for name, rule in data["fetch"].items())
        turns = itertools.count()  # not seconds: what is refused on one computer is refused on all
        with Records(stopped=lambda: next(turns) > _MOST_TURNS) as records:
            for fetch in fetches:
                records.add(fetch.name)
            tables = tuple(self._table(name, rule, records) for name, rule in data["table"].items())
        unused = {fetch.name for fetch in fetches} - {name for table in tables for name in table.reads}
        if unused:
            self._refuse(f"fetch.{min(unused)}", "no table is made of it")
        return Recipe(self._name, data["title"], data.get("about", "").strip(), fetches, tables, text, own)

    def _fetch(self, name: str, rule: Any) -> Fetch:
        at = f"fetch.{name}"
        self._named(name, at)
        self._check(rule, at, _FETCH, needed=("endpoint",))
        endpoint = self._endpoint(rule["endpoint"], at)
        params = {}
        for key, value in rule.get("params", {}).items():
            if endpoint.parameter(key) is None:
                self._refuse(f"{at}.params.{key}", f"{endpoint.name} has no such parameter")
            params[key] = self._scalar(value, f"{at}.params.{key}")
        every = self._texts(rule.get("for_every", []), f"{at}.for_every")
        try:
            fill_from_parents(self._catalog, endpoint, every)
        except ExportError as error:
            self._refuse(f"{at}.for_every", error.what)
        left = [place for place in endpoint.path_parameters if place not in {*every, *params}]
        if left:
            self._refuse(at, f"{endpoint.name} needs {left[0]}: name it in for_every or in params")
        interval = rule.get("interval", False)
        if interval and endpoint.interval is None:
            self._refuse(f"{at}.interval", f"{endpoint.name} cannot be narrowed to an interval")
        if not interval and endpoint.interval is not None and endpoint.interval.required:
            self._refuse(at, f"{endpoint.name} needs an interval: write interval = true")
        return Fetch(name, endpoint, params, every, interval, rule.get("body"))

    def _endpoint(self, text: str, at: str) -> Endpoint:
        try:
            return self._catalog.find(text)
        except ExportError as error:
            self._refuse(f"{at}.endpoint", f"{error.what} {error.remedy}".strip())

    def _table(self, name: str, rule: Any, records: Records) -> TableRule:
        at = f"table.{name}"
        self._named(name, at)
        self._check(rule, at, _TABLE)
        if ("sql" in rule) == ("from" in rule):
            self._refuse(at, "it needs either sql or from, and not both")
        key = self._texts(rule.get("key", []), f"{at}.key")
        if "from" in rule:
            return self._listing(name, rule, records, key or ("id",))
        columns, reads = self._query(rule["sql"], f"{at}.sql", records)
        pivot = self._pivot(rule["pivot"], f"{at}.pivot", columns) if "pivot" in rule else None
        if pivot is not None:
            columns = [column for column in columns if column not in {pivot.column, pivot.value}]
        if pivot is not None and pivot.all:
            reads |= self._query(pivot.all, f"{at}.pivot.all", records)[1]
        for column in key:
            if column not in columns:
                self._refuse(f"{at}.key", f"the table has no column {column!r}")
        if not reads:
            self._refuse(f"{at}.sql", "it reads nothing that is fetched")
        if rule.get("remarks"):
            self._query(rule["remarks"], f"{at}.remarks", records)
        ordered = tuple(each for each in records.names if each in reads)
        return replace(_flags(name, rule), sql=rule["sql"], key=key, pivot=pivot, reads=ordered)

    def _listing(self, name: str, rule: Any, records: Records, key: tuple[str, ...]) -> TableRule:
        source = rule["from"]
        if source not in records.names:
            self._refuse(f"table.{name}.from", f"nothing is fetched as {source!r}")
        for word in ("pivot", "remarks"):
            if word in rule:
                self._refuse(f"table.{name}.{word}", "it goes with sql only")
        return replace(_flags(name, rule), source=source, key=key, reads=(source,))

    def _pivot(self, rule: Any, at: str, columns: list[str]) -> Pivot:
        self._check(rule, at, _PIVOT, needed=("column", "value"))
        pivot = Pivot(**rule)
        for part in ("column", "value"):
            if getattr(pivot, part) not in columns:
                self._refuse(f"{at}.{part}", f"the query has no column {getattr(pivot, part)!r}")
        return pivot

    def _query(self, sql: str, at: str, records: Records) -> tuple[list[str], set[str]]:
        try:
            return records.examine(sql)
        except ConfigurationError as error:
            self._refuse(at, error.what)
        except Cancelled:
            self._refuse(at, "the SQL does not come to an end, even without any record")

    def _check(self, rule: Any, at: str, known: Mapping[str, type], needed: tuple[str, ...] = ()) -> None:
        if not isinstance(rule, dict):
            self._refuse(at, "it must be a table")
        dot = f"{at}." if at else ""
        for key, value in rule.items():
            if key not in known:
                self._refuse(dot + key, f"there is no such key; known are {', '.join(known)}")
            if type(value) is not known[key]:
                self._refuse(dot + key, f"it must be {_KINDS[known[key]]}")
        for key in needed:
            if key not in rule or rule[key] in ("", {}):
                self._refuse(dot + key, "it is missing")

    def _named(self, name: str, at: str) -> None:
        if not _NAME.fullmatch(name):
            self._refuse(at, "a name has small letters, digits and _, begins with a letter, and is not over 40 long")
        if name.startswith("sqlite_"):
            self._refuse(at, "names that begin with sqlite_ are kept for the database itself")

    def _texts(self, values: list[Any], at: str) -> tuple[str, ...]:
        if not all(isinstance(value, str) and value for value in values):
            self._refuse(at, "it must be a list of texts")
        return tuple(values)

    def _scalar(self, value: Any, at: str) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if not isinstance(value, str | int | float):
            self._refuse(at, "it must be a text or a number; lists are written with commas")
        return str(value)

    def _refuse(self, key: str, why: str) -> NoReturn:
        why = why if why.endswith((".", "?")) else f"{why}."
        what = f"The recipe {self._name} cannot be used: {why}"
        if key:
            what = f"The recipe {self._name} cannot be used at {key}: {why}"
        raise ConfigurationError(what, safe="Nothing was fetched or changed.")


def _flags(name: str, rule: dict[str, Any]) -> TableRule:
    """The rule as far as it goes with a query and a listing alike."""
    return TableRule(
        name, whole=rule.get("whole", False), verbatim=rule.get("verbatim", False), remarks=rule.get("remarks", "")
    )
