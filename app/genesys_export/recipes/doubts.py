"""What makes a comparison doubtful: a file that was changed by hand, a side that lacks records, sides of other things.

Manifests and job files tell it. Of a file without a manifest nothing is known, and nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from genesys_export.errors import ConfigurationError, FileChanged, OutputError
from genesys_export.output import verify
from genesys_export.recipes.source import Source

_NAMED = 3
_LEFT_OUT = ("gone", "forbidden", "limited")
"""Parts by which a manifest says that something could not be read."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared.

    Attributes:
        name: what it is called beside the other.
        tables: by their names; those of the same name are compared with each other.
        folder: whether each table is a file of its own in it.
    """

    name: str
    tables: Mapping[str, Source]
    folder: bool = False

    def called(self, source: Source) -> str:
        """What one of its tables is called."""
        return f"{self.name}/{source.file.name}" if self.folder and source.file is not None else self.name


def names_of(old: str, new: str) -> tuple[str, str]:
    """What two paths are called beside each other, as short as tells them apart; ids of jobs stay as they are."""
    paths = [Path(text).expanduser().absolute() if Path(text).expanduser().exists() else None for text in (old, new)]
    for length in (1, 2):
        first, second = ("/".join(path.parts[-length:]) if path else text
                         for path, text in zip(paths, (old, new), strict=True))  # fmt: skip
        if first != second or paths[0] == paths[1]:
            return first, second
    return old, new


def doubts(old: Side, new: Side, check: Callable[[], None] = lambda: None) -> list[str]:
    """Why what is found may not be what it seems: one sentence each.

    Args:
        old: the earlier one.
        new: the later one.
        check: is called again and again while files are read; it raises where nobody wants to know any more.
    """
    found = [*_changed((old, new), check), *_lacking(old), *_lacking(new)]
    for table in new.tables:
        if table in old.tables:
            found += _unlike(old, new, table)
    return list(dict.fromkeys(found))


def in_order(keys: Mapping[str, int]) -> Iterator[str]:
    """Tables in which several rows of the same key were paired in their order, with the number of such keys."""
    for table, count in keys.items():
        yield (
            f"Several rows of {table} have the same key, which was so for this many keys: {count}. Those rows were "
            "compared in their order; what is told as a change may be one row that went and another that came."
        )


def not_told_apart(tables: Iterable[str]) -> Iterator[str]:
    """Tables that lack the columns of their key."""
    for table in tables:
        yield (
            f"No column tells the rows of {table} apart, so a row that changed is told as one that went and another "
            "that came; give such a column as the key (--key)."
        )


def uneven(*sides: Side) -> Iterator[str]:
    """Files with rows of another length than their first line, as somebody leaves them who edits them by hand."""
    for side in sides:
        for source in side.tables.values():
            for line in source.uneven:
                yield (
                    f"In {side.called(source)} there are rows with more or fewer cells than the first line has, the "
                    f"first of them in line {line}: what lacks was taken for empty, and what is too much was left out."
                )


def _changed(sides: Iterable[Side], check: Callable[[], None]) -> Iterator[str]:
    files = {
        source.file: side.called(source)
        for side in sides
        for source in side.tables.values()
        if source.file is not None and source.facts
    }
    changed = []
    for file, name in files.items():
        try:
            verify(file, check)
        except FileChanged:
            changed.append(name)
        except (ConfigurationError, OutputError):
            continue  # its manifest is none, or whoever reads the rows will say why that cannot be done
    if changed:
        yield f"Changed since it was exported, and compared as it is now: {_listed(changed)}."


def _lacking(side: Side) -> Iterator[str]:
    lacking = [source for source in side.tables.values() if _incomplete(source.facts)]
    names = list(dict.fromkeys(map(side.called, lacking))) if len(lacking) < len(side.tables) else [side.name]
    if len(lacking) == 1:
        facts = lacking[0].facts
        have, *more = (_count(facts, name) for name in ("records", "records_fetched", "records_counted_by_api"))
        if more[-1] and have < max(more):  # what was fetched is not what there is
            yield (
                f"In {names[0]} there is only a part, {have} of {max(more)}: "
                "what was added or removed may only be missing there."
            )
            return
    if names:
        yield f"Not everything is in {_listed(names)}: what was added or removed may only be missing there."


def _incomplete(facts: Mapping[str, Any]) -> bool:
    """Whether something is missing; a limit that was not reached left nothing out."""
    if facts.get("complete") is not False:
        return False
    counted = _count(facts, "records_counted_by_api")
    left_out = facts.get("find") or facts.get("for_every") or any(_part(facts, "parts").get(each) for each in _LEFT_OUT)
    reached = not 0 < counted <= _count(facts, "records") or not facts.get("max_records")
    return reached or bool(left_out)


def _unlike(old: Side, new: Side, table: str) -> Iterator[str]:
    """What the two were asked for, where that is not the same."""
    first, second = _of_a_kind(old.tables[table].facts, new.tables[table].facts)
    if not first or not second:
        return
    (thing, what), (other, what_other) = map(_thing, (first, second))
    if thing != other:
        yield f"Different things are compared: {old.name} holds {what}, and {new.name} holds {what_other}."
        return
    intervals = [str(each.get("interval") or "") for each in (first, second)]
    if all(intervals) and intervals[0] != intervals[1]:
        yield f"Different intervals are compared: {old.name} is of {intervals[0]}, and {new.name} is of {intervals[1]}."
    elif intervals[0] != intervals[1]:
        name = old.name if intervals[0] else new.name
        yield f"Only {name} is narrowed to an interval: {intervals[0] or intervals[1]}."
    asked = [{**_part(each, "parameters"), "body": _part(each, "body")} for each in (first, second)]
    if written := list(_written_otherwise(first, second)):
        yield (
            f"{old.name} and {new.name} were written in different ways, which may be told as changes: "
            f"{_listed(written)}."
        )
    if others := [name for name in {**asked[0], **asked[1]} if asked[0].get(name) != asked[1].get(name)]:
        yield f"{old.name} and {new.name} were exported with different parameters: {_listed(others)}."


def _written_otherwise(first: Mapping[str, Any], second: Mapping[str, Any]) -> Iterator[str]:
    """What of columns and cells was chosen otherwise."""
    if "columns" in first and "columns" in second and first["columns"] != second["columns"]:
        yield "columns"
    if bool(first.get("names")) != bool(second.get("names")):
        yield "names"
    one, other = _part(first, "file_options"), _part(second, "file_options")
    yield from (name for name in ("explode", "join", "time_zone") if one.get(name) != other.get(name))


def _of_a_kind(*both: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The facts of two; of a recipe's table beside an endpoint's those of the listing that it is named after."""
    if all("recipe" in facts for facts in both):
        return list(both)
    return [_part(_part(facts, "listings"), str(facts.get("table"))) or facts for facts in both]


def _thing(facts: Mapping[str, Any]) -> tuple[object, str]:
    """What a table is of, an endpoint or a table of a recipe: what tells it apart, and what it is called."""
    if "recipe" in facts:
        recipe = _part(facts, "recipe").get("name")
        return (recipe, facts.get("table")), f"{facts.get('table')} ({recipe})"
    endpoint = _part(facts, "endpoint")
    return (endpoint.get("method"), endpoint.get("path")), str(endpoint.get("name") or endpoint.get("path"))


def _part(facts: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A part of the facts; nothing where that is missing, or not what it should be."""
    found = facts.get(name)
    return found if isinstance(found, dict) else {}


def _count(facts: Mapping[str, Any], name: str) -> int:
    found = facts.get(name)
    return found if isinstance(found, int) else 0


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    return f"{shown} and {len(names) - _NAMED} more" if names[_NAMED:] else shown
