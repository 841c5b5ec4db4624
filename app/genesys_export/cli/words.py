"""Tables, lengths of time and numbers of things as the command line prints them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson

from genesys_export.client.redaction import printable


def table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Columns as wide as they need to be; the last one runs free."""
    lines = [heads, *(tuple(map(printable, row)) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())  # noqa: T201


def duration(seconds: float) -> str:
    """A length of time in a few letters."""
    if seconds < 90:  # noqa: PLR2004
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"  # noqa: PLR2004


def counted(number: int, word: str) -> str:
    """A number of things: ``1 record``, ``2 records``."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def json_text(data: Any, *, indent: bool = False) -> str:
    """JSON for standard output or error: what could steer a terminal is written as an escape, and reads the same."""
    try:
        text = orjson.dumps(data, default=str, option=orjson.OPT_INDENT_2 if indent else None).decode()
    except orjson.JSONEncodeError:  # the name of a file has bytes in it that are no letters
        text = json.dumps(data, default=_plain, indent=2 if indent else None)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
