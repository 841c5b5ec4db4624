"""Comparing two snapshots: which rows were added or removed, and which fields of the others changed."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

from genesys_export.errors import ConfigurationError
from genesys_export.export import JobStore
from genesys_export.output import FileOptions, Target, format_of, manifest_of, options_of, place_of, write
from genesys_export.recipes.doubts import Side, doubts, in_order, names_of, not_told_apart, uneven
from genesys_export.recipes.files import CONTENTS
from genesys_export.recipes.keys import ident, key_for, key_in, refuse_key
from genesys_export.recipes.pairing import Pairs
from genesys_export.recipes.snapshots import tables_of
from genesys_export.recipes.source import Source

CHANGE_COLUMNS = ("table", "change", "key", "name", "field", "old", "new")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        table: where.
        change: ``added``, ``removed`` or ``changed``.
        key: what tells the row apart.
        name: what people call it, where it has a name.
        field: the column that changed; empty for a row that came or went.
        old: its value before.
        new: its value now.
    """

    table: str
    change: str
    key: str
    name: str
    field: str = ""
    old: str = ""
    new: str = ""

    def cells(self) -> tuple[str, ...]:
        """As a row of :data:`CHANGE_COLUMNS`."""
        return tuple(getattr(self, name) for name in CHANGE_COLUMNS)


def save_changes(out: Path, rows: Callable[[], Iterable[Sequence[str]]], *, overwrite: bool = False) -> int:
    """Write changes to a file, in the format that its ending says; gives how many.

    Args:
        out: the file.
        rows: gives the cells of each change, anew at every call.
        overwrite: whether a file that is there may be replaced.

    Raises:
        ConfigurationError: there is no such format.
        OutputError: the file cannot be written, or is there already.
    """
    kind = format_of(out)
    with Target(out, "compare", overwrite=overwrite) as file:
        outcome = write(
            file, kind, lambda: (dict(zip(CHANGE_COLUMNS, row, strict=True)) for row in rows()),
            columns=CHANGE_COLUMNS, options=options_of(out, FileOptions()),
        )  # fmt: skip
    return outcome.rows


class Comparison:
    """Two folders of a recipe, two files, two workbooks sheet by sheet, or two jobs, beside each other.

    Rows are compared field by field where a key tells them apart, else as wholes; see :class:`Pairs` for several rows
    of one key. A row's place does not matter, nor
    does a field that is missing in one and empty in the other.

    Args:
        old: the earlier one: a folder, a file, or a job's id.
        new: the later one.
        store: where jobs are.
        key: columns that tell the rows apart; those of the manifest, or ``id``, unless given.
        check: is called again and again while the rows are read; it raises where nobody wants to know any more.
        called: what each of the two is called where something is said of it; by its path or id where that is empty, or
            tells nobody which is meant.

    Attributes:
        tables: the names of those that are compared.

    Raises:
        ConfigurationError: one of them cannot be read, or they are not of the same kind.
        JobInUse: a program works on the job.
    """

    def __init__(
        self, old: str, new: str, store: JobStore, key: Sequence[str] = (), check: Callable[[], None] = lambda: None,
        *, called: tuple[str, str] = ("", ""),
    ) -> None:  # fmt: skip
        before, after = tables_of(old, store), tables_of(new, store)
        if len(before) == len(after) == 1:  # two files of other names are compared all the same
            before = dict(zip(after, before.values(), strict=True))
        _refuse_other_kinds(old, new, before, after)
        names = names_of(old, new)
        if called[0] == called[1]:
            called = ("", "")
        self._old, self._new = (
            Side(own or name, tables, folder=Path(text).expanduser().is_dir())
            for own, name, tables, text in zip(called, names, (before, after), (old, new), strict=True)
        )
        self._key, self._check = tuple(key), check
        self._by_order: dict[str, int] = {}
        self._not_told_apart: list[str] = []
        self.tables = tuple(dict.fromkeys([*after, *before]))
        refuse_key(self._key, (*before.values(), *after.values()))

    def changes(self) -> Iterator[Change]:
        """What changed between the two, read anew at every call.

        Raises:
            ConfigurationError: one of them cannot be read.
        """
        before, after = self._old.tables, self._new.tables
        self._by_order.clear()
        self._not_told_apart.clear()
        for name in self.tables:
            if name not in before:
                yield _whole(name, "added", after[name], self._check)
            elif name not in after:
                yield _whole(name, "removed", before[name], self._check)
            else:
                key = self._key or key_for(before[name], after[name])
                by_order, keyless = yield from _differences(name, (before[name], after[name]), key, self._check)
                if by_order:
                    self._by_order[name] = by_order
                if keyless and not self._key:
                    self._not_told_apart.append(name)

    def doubts(self) -> list[str]:
        """Why what is found may not be what it seems: one sentence each. Reads the files that have a manifest.

        Of the rows and what tells them apart it knows when the changes were read.
        """
        return [
            *doubts(self._old, self._new, self._check), *uneven(self._old, self._new),
            *not_told_apart(self._not_told_apart), *in_order(self._by_order),
        ]  # fmt: skip

    def refuse(self, out: Path) -> None:
        """Refuse a file for what is found that is one of those that are compared, however its name is written.

        Raises:
            ConfigurationError: it is.
        """
        files = [each.file for side in (self._old, self._new) for each in side.tables.values() if each.file is not None]
        for file in dict.fromkeys(files):
            for each in (file, manifest_of(file), file.parent / CONTENTS):
                if _same(out, each):
                    raise ConfigurationError(
                        f"{out} is one of the files that are compared, and would be replaced by what is found.",
                        remedy="Choose another name.",
                    )


def _refuse_other_kinds(old: str, new: str, before: Mapping[str, Source], after: Mapping[str, Source]) -> None:
    """Only what was written in the same way can be compared; of two workbooks, each may have sheets of its own."""
    if len({each.form for each in (*before.values(), *after.values())}) > 1:
        raise ConfigurationError(
            f"{old} and {new} are files of different kinds, which hold times and numbers in different ways.",
            remedy="Compare two of the same kind; save writes what a job fetched as any of them.",
        )
    zones = {each.zone for each in (*before.values(), *after.values())}
    if None in zones and len(zones) > 1:
        raise ConfigurationError(
            f"Only one of {old} and {new} is a workbook, which holds times and numbers in another way.",
            remedy="Compare two workbooks; save writes what a job fetched as .xlsx.",
        )
    if len(zones) > 1:
        raise ConfigurationError(
            f"The times in {old} and {new} were written in different time zones.",
            remedy="Write one of them again with the other's --time-zone.",
        )
    lone = before.keys() ^ after.keys()
    if lone and (None in zones or not before.keys() & after.keys()):
        raise ConfigurationError(
            f"{old} and {new} are not snapshots of the same kind: only one of them has {', '.join(sorted(lone))}.",
            remedy="Compare two of the same recipe, or two files of the same endpoint.",
        )


def _same(out: Path, file: Path) -> bool:
    """Whether both are the same file, also by a link to it."""
    try:
        return out.samefile(file)
    except (OSError, ValueError):  # one of them is not there
        return place_of(out.absolute()) == place_of(file)


def _whole(table: str, change: str, source: Source, check: Callable[[], None]) -> Change:
    """A sheet that only one of two workbooks has."""
    count = 0
    for _ in source.rows():
        check()
        count += 1
    words = f"the whole sheet, rows: {count}"
    return Change(table, change, "", "", "", words if change == "removed" else "", words if change == "added" else "")


def _differences(
    name: str, sources: tuple[Source, Source], key: tuple[str, ...], check: Callable[[], None]
) -> Generator[Change, None, tuple[int, bool]]:
    """What differs between the two; returns of how many keys several rows were paired in their order.

    And it returns whether something differs although one of the two has no column of the key: its rows are compared as
    wholes.

    Where formulas are marked as text in one of the two, both are read without: nobody can tell a mark from an
    apostrophe that was there before, and so it is none in either.
    """
    marked = any(source.marked for source in sources)
    rows_of, keyed_of, differs = [0, 0], [0, 0], False

    def rows(side: int, source: Source) -> Iterator[tuple[str, bytes]]:
        for row in source.unmarked() if marked else source.rows():
            check()
            rows_of[side] += 1
            keyed_of[side] += key_in(row, key)
            yield ident(row, key), orjson.dumps(row)

    with Pairs() as pairs:
        for side, source in enumerate(sources):
            pairs.take(side, rows(side, source))
        for found, old, new in pairs.unlike():
            differs = True
            yield from _change(name, found, old, new)
        keyless = any(rows and not keyed for rows, keyed in zip(rows_of, keyed_of, strict=True))
        return pairs.by_order, bool(key) and differs and keyless


def _change(table: str, found: str, old: str | None, new: str | None) -> Iterator[Change]:
    was: Mapping[str, str] = orjson.loads(old) if old else {}
    now: Mapping[str, str] = orjson.loads(new) if new else {}
    name = (now or was).get("name", "")
    key = " ".join(map(str, orjson.loads(found)))
    if not old or not new:
        yield Change(table, "added" if new else "removed", key, name)
        return
    for field in dict.fromkeys([*was, *now]):
        if was.get(field, "") != now.get(field, ""):
            yield Change(table, "changed", key, name, field, was.get(field, ""), now.get(field, ""))
