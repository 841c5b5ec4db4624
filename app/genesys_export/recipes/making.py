"""The tables of a run, made of what was fetched and written where they were asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from genesys_export.output import verify
from genesys_export.recipes.database import Records
from genesys_export.recipes.fetching import Fetched
from genesys_export.recipes.files import Writer
from genesys_export.recipes.recipe import Recipe
from genesys_export.recipes.tables import sheet_of

_OF_A_LISTING = (
    "endpoint", "parameters", "interval", "for_every", "records", "complete", "started", "ended", "notes"
)  # fmt: skip


def make_tables(
    recipe: Recipe, folder: Path, fetched: Sequence[Fetched], writer: Writer, *, overwrite: bool,
    stopped: Callable[[], bool] = lambda: False,
) -> list[dict[str, Any]]:  # fmt: skip
    """Make the tables and write them; gives what the manifest of each says.

    Every listing is there, or cannot be had: a table that lacks one is written without, unless nothing is left of it
    or the recipe says that it must be whole.

    Args:
        recipe: which tables.
        folder: where the listings' files are.
        fetched: the listings.
        writer: writes them.
        overwrite: whether files that are there may be replaced.
        stopped: is asked again and again; when it says so, the making is given up.

    Raises:
        Cancelled: it was given up.
        StoreError: the tables cannot be made.
        OutputError: they cannot be written.
    """
    there = {each.fetch.name: verify(folder / f"{each.fetch.name}.jsonl") for each in fetched if each.done}
    lacks = {each.fetch.name: each.lacks(there.get(each.fetch.name, {})) for each in fetched}
    gone = {each.fetch.name for each in fetched if not each.done}
    with Records(folder / "tables.sqlite", stopped) as records:
        for fetch in recipe.fetches:
            if fetch.name in gone:
                records.add(fetch.name)
                continue
            with (folder / f"{fetch.name}.jsonl").open("rb") as lines:
                records.add(fetch.name, lines)
        sheets = [
            sheet_of(rule, recipe, records, tuple(lacks[name] for name in rule.reads if lacks[name]))
            for rule in recipe.tables
            if not (rule.whole and gone & set(rule.reads))
        ]
        sheets = [sheet for sheet in sheets if not sheet.lacks or next(sheet.rows(), None) is not None]
        return writer.write(sheets, _facts(recipe, there, lacks), overwrite=overwrite)


def skipped(
    recipe: Recipe, fetched: Sequence[Fetched], written: Sequence[Mapping[str, Any]]
) -> dict[str, list[str]]:
    """The tables that were not written, each with what it lacks: one sentence for each listing."""
    gone = {each.fetch.name: each.lacks({}) for each in fetched if not each.done}
    names = {each["table"] for each in written}
    return {
        rule.name: [gone[name] for name in rule.reads if name in gone]
        for rule in recipe.tables
        if rule.name not in names
    }


def by_reason(skipped: Mapping[str, Sequence[str]]) -> dict[tuple[str, ...], list[str]]:
    """Tables that were not written by what they lack: several mostly lack the same, which is told once."""
    found: dict[tuple[str, ...], list[str]] = {}
    for table, why in skipped.items():
        found.setdefault(tuple(why), []).append(table)
    return found


def _facts(recipe: Recipe, there: Mapping[str, Mapping[str, Any]], lacks: Mapping[str, str]) -> dict[str, Any]:
    some = next(iter(there.values()), {})
    return {
        "program": some.get("program"),
        "organisation": some.get("organisation"),
        "recipe": {"name": recipe.name, "title": recipe.title},
        "interval": next((each["interval"] for each in there.values() if each.get("interval")), None),
        "ended": max((str(each["ended"]) for each in there.values()), default=None),
        "listings": {name: {key: each.get(key) for key in _OF_A_LISTING} for name, each in there.items()},
        "complete": all(each["complete"] for each in there.values()) and not any(lacks.values()),
        "notes": [],
    }
