"""How a file is written, in words: what can be chosen, and what was chosen otherwise than usual."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from genesys_export.output import CONCERNS, FileOptions
from genesys_export.ui import text
from genesys_export.ui.dialogs.destination import NAMES
from genesys_export.ui.text import tr

BETWEEN = " · "


def format_name(kind: str, packing: str = "") -> str:
    """What people call a format, and how it is compressed."""
    name = NAMES.get(kind, kind)
    return tr("{0}, compressed ({1})").format(name, packings()[packing]) if packing else name


def separators() -> dict[str, str]:
    """What may stand between the cells of CSV."""
    return {",": tr("comma"), ";": tr("semicolon"), "\t": tr("tab"), "|": tr("vertical bar")}


def encodings() -> dict[str, str]:
    """How CSV is encoded."""
    return {
        "utf-8": tr("UTF-8"), "utf-8-bom": tr("UTF-8 with a mark for Excel (BOM)"), "utf-16": tr("UTF-16"),
    }  # fmt: skip


def line_ends() -> dict[str, str]:
    """How a line of CSV ends."""
    return {"crlf": tr("Windows (CR LF)"), "lf": tr("Linux and macOS (LF)")}


def quotings() -> dict[str, str]:
    """Which cells of CSV stand in quotes."""
    return {"needed": tr("those that need them"), "all": tr("all that are not empty")}


def packings() -> dict[str, str]:
    """How a file is compressed."""
    return {"": tr("not compressed"), "gz": "gzip", "zst": "Zstandard"}


def summary(options: FileOptions, kinds: Collection[str], also: Sequence[str] = ()) -> str:
    """What differs from the usual, in one line.

    Args:
        options: how the files are written.
        kinds: their formats.
        also: the names of further files.
    """
    usual, file = FileOptions(), options.for_formats(kinds)
    words = {
        "separator": separators().get(file.separator, tr("“{0}” between the cells").format(file.separator)),
        "encoding": encodings()[file.encoding],
        "line_end": tr("lines end as on {0}").format(line_ends()[file.line_end]),
        "quote": tr("all cells in quotes"), "guard": tr("formulas not marked as text"),
        "time_zone": tr("times of {0}").format(file.time_zone), "packing": packings()[file.packing],
        "join": tr("“{0}” between the values of a list").format(file.join),
        "explode": tr("one row for each of {0}").format(file.explode),
    }  # fmt: skip
    parts = [words[name] for name in CONCERNS["csv"] if getattr(file, name) != getattr(usual, name)]
    parts += [tr("also {0}").format(", ".join(also))] if also else []
    return BETWEEN.join(parts) or tr("as usual")


def listings() -> dict[str, str]:
    """What gives ids their names."""
    return {
        "users": tr("users"), "queues": tr("queues"), "wrap-up codes": tr("wrap-up codes"),
        "divisions": tr("divisions"), "skills": tr("skills"), "languages": tr("languages"), "flows": tr("flows"),
        "groups": tr("groups"), "teams": tr("teams"), "roles": tr("roles"), "locations": tr("locations"),
        "campaigns": tr("campaigns"), "contact lists": tr("contact lists"),
    }  # fmt: skip


def names_cost(costs: Sequence[tuple[str, int]]) -> str:
    """What names cost: how many calls, and of what listings."""
    if not costs:
        return tr("no more calls: as far as is known, its records have no ids without names")
    calls, known = sum(each for _, each in costs), listings()
    names = ", ".join(known.get(listing, listing) for listing, _ in costs)
    if calls == 1:
        return tr("about 1 more call: listing of {0}").format(names)
    return tr("about {0} more calls: listings of {1}").format(text.number(calls), names)
