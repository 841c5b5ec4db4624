"""How a file is written, beyond its format and its columns."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar

from genesys_export.errors import ConfigurationError

ENCODINGS = {"utf-8": ("utf-8", b""), "utf-8-bom": ("utf-8", b"\xef\xbb\xbf"), "utf-16": ("utf-16-le", b"\xff\xfe")}
"""Codec and first bytes by name. All of them hold every character; Excel tells UTF-8 by its first bytes only."""
LINE_ENDS = {"crlf": "\r\n", "lf": "\n"}
QUOTING = ("needed", "all")
SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
PACKINGS = {"gz": "gzip", "zst": "Zstandard"}
"""Ways to compress a file, by the ending that says so."""
CONCERNS = {
    "csv": ("separator", "encoding", "line_end", "quote", "guard", "time_zone", "packing", "join", "explode"),
    "xlsx": ("time_zone", "join", "explode"), "jsonl": ("packing", "explode"), "json": ("packing", "explode"),
    "parquet": ("join", "explode"), "sqlite": ("join", "explode"),
}  # fmt: skip
"""The options that make a difference to a format."""


@dataclass(frozen=True, slots=True)
class FileOptions:
    """What can be chosen of a file; each format takes what concerns it.

    Attributes:
        separator: between the cells of CSV: one character.
        encoding: of CSV: a key of :data:`ENCODINGS`.
        line_end: of CSV: ``crlf`` or ``lf``.
        quote: which cells of CSV stand in quotes: those that need it, or all that are not null.
        guard: whether texts that a spreadsheet would take for formulas are marked as text in CSV.
        time_zone: of moments in CSV and Excel, by its IANA name; empty for CSV as it came and UTC in Excel.
        packing: ``gz`` or ``zst`` for CSV, JSON Lines and JSON; empty for none.
        join: between the values of a list in one cell, for columns such as ``skills[].name``.
        explode: path of a list that becomes one row for each element, such as ``participants.sessions``; empty for
            none.
    """

    separator: str = ","
    encoding: str = "utf-8"
    line_end: str = "crlf"
    quote: str = "needed"
    guard: bool = True
    time_zone: str = ""
    packing: str = ""
    join: str = ", "
    explode: str = ""

    def checked(self) -> FileOptions:
        """The same, if it makes sense.

        Raises:
            ConfigurationError: it does not; says which word and what could be chosen.
        """
        for what, value, known in (
            ("encoding", self.encoding, ENCODINGS), ("line end", self.line_end, LINE_ENDS),
            ("quoting", self.quote, QUOTING), ("compression", self.packing, ("", *PACKINGS)),
        ):  # fmt: skip
            if value not in known:
                choice = ", ".join(filter(None, known))
                raise ConfigurationError(f"There is no {what} {value!r}.", remedy=f"Choose one of: {choice}.")
        half = "\ud800" <= self.separator <= "\udfff"  # of a pair: what a shell makes of a stray byte
        if len(self.separator) != 1 or half or self.separator in '"\'\r\n\x1f' or self.separator.isalnum():
            raise ConfigurationError(
                f"{self.separator!r} cannot separate cells.",
                remedy=f"Choose one of: {', '.join(SEPARATORS)}; or one character that is no letter, digit or quote.",
            )
        try:
            self.zone  # noqa: B018 - it is only looked up
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ConfigurationError(
                f"There is no time zone {self.time_zone!r}.", remedy="Give an IANA name, such as Europe/Madrid or UTC."
            ) from error
        return self

    def for_formats(self, kinds: Collection[str]) -> FileOptions:
        """The same without what makes no difference to any of these formats."""
        named = {name for kind in kinds for name in CONCERNS[kind]}
        return FileOptions(**{name: value for name, value in asdict(self).items() if name in named})

    @property
    def zone(self) -> dt.tzinfo:
        """The time zone; UTC needs no list of them, which a computer may lack.

        Raises:
            zoneinfo.ZoneInfoNotFoundError: there is none of that name.
        """
        return dt.UTC if self.time_zone in {"", "UTC"} else zoneinfo.ZoneInfo(self.time_zone)

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict, without what has its default."""
        usual = FileOptions()
        return {name: value for name, value in asdict(self).items() if value != getattr(usual, name)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> FileOptions:
        """Back from :meth:`to_json`; what a later version knows besides is left out."""
        known = {each.name for each in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})


@dataclass(slots=True)
class Outcome:
    """What became of the records in a file.

    Attributes:
        rows: how many were written.
        guarded: cells that were marked as text.
        cut: cells that the format had no room for: where they stand, and how long they were.
        cut_more: how many more there were than are listed.
        left_as_text: columns that are text, since a value in them is not of the type that was chosen.
    """

    rows: int = 0
    guarded: int = 0
    cut: list[str] = field(default_factory=list)
    cut_more: int = 0
    left_as_text: list[str] = field(default_factory=list)

    MOST_LISTED: ClassVar[int] = 1_000

    def add_cut(self, where: str) -> None:
        """One more cell was cut."""
        if len(self.cut) < self.MOST_LISTED:
            self.cut.append(where)
        else:
            self.cut_more += 1

    def to_json(self) -> dict[str, Any]:
        """As a manifest tells it: only what there is to tell."""
        told = {
            "guarded_cells": self.guarded, "cut_cells": self.cut, "cut_cells_not_listed": self.cut_more,
            "columns_left_as_text": self.left_as_text,
        }  # fmt: skip
        return {name: value for name, value in told.items() if value}
