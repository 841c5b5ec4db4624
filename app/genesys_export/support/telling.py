"""What a job file tells of an export, as texts for people: request and notes, calls, parts, the first records."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import ExportError
from genesys_export.export import Call, JobFile
from genesys_export.paging.unparsed import dumped, parsed
from genesys_export.support.parents import parents_of, value_without_names
from genesys_export.support.scrubbing import scrub, scrub_value

_SHOWN_CALLS, _SHOWN_PARTS, _SHOWN_RECORDS = 100_000, 1_000, 3


@dataclass(frozen=True, slots=True)
class Told:
    """A job file in words; all but the records without secrets.

    Attributes:
        export: request, counters, parts by state, notes.
        calls: a line each, the last ones.
        parts: a line each, the first ones.
        first: the first records.
        names: of what it was read for, with the ids that stand for them.
        trouble: why it cannot be read; then there is nothing else.
    """

    export: dict[str, Any] = field(default_factory=dict)
    calls: str = ""
    parts: str = ""
    first: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    trouble: str = ""


def what_is_told(path: Path) -> Told:
    """Read it; also while a program works on it. Blocks."""
    try:
        with contextlib.closing(JobFile(path, read_only=True)) as file:
            row = file.row()
            export = {
                "request": orjson.loads(row.pop("request")),
                "counters": {name: value for name, value in row.items() if name not in {"id", "problem", "crc"}},
                "parts": {str(state): count for state, count in file.part_counts().items() if count},
                "notes": file.notes(),
            }
            calls = "".join(map(_line_of, file.calls(_SHOWN_CALLS)))
            with file.trouble():
                rows = [dict(each) for each in file.db.execute("SELECT * FROM parts LIMIT ?", (_SHOWN_PARTS,))]
                bodies = file.db.execute("SELECT body FROM records ORDER BY seq LIMIT ?", (_SHOWN_RECORDS,)).fetchall()
                names = parents_of(file.db) if rows and "parent" in rows[0] else {}
            parts = [{name: value for name, value in each.items() if name not in {"parent", "crc"}} for each in rows]
            told = [orjson.dumps(each).decode() for each in value_without_names(scrub_value(parts), names)]
            first = "".join(map(json_text, parsed([bytes(body) for (body,) in bodies])))
            return Told(export, calls, "".join(f"{line}\n" for line in told), first, names)
    except (ExportError, ValueError) as error:
        return Told(trouble=str(error))


def json_text(value: Any) -> str:
    """A value as JSON that people read."""
    try:
        return orjson.dumps(value, default=str, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    except orjson.JSONEncodeError:  # nested very deeply
        return f"{dumped(value).decode()}\n"


def _line_of(call: Call) -> str:
    """One call, to be read by people; programs read the job file."""
    at = datetime.fromtimestamp(call.at, UTC).isoformat(timespec="milliseconds")
    headroom = "-" if call.remaining is None else f"{call.remaining} of {call.allowed} left"
    brought = "-" if call.records is None else f"{call.records} records"
    facts = (
        f"{call.status or 'none':>4}", f"{call.duration * 1000:5.0f} ms", f"try {call.attempt}",
        f"waited {call.waited:5.1f} s", f"{headroom:<15}", f"{brought:<12}", f"{call.method} {call.path}",
        call.correlation_id, call.cause,
    )  # fmt: skip
    return scrub("  ".join((at[:-6], *facts)).rstrip()) + "\n"
