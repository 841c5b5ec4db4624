"""A table that can be compared, and what the manifest beside its file tells of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from genesys_export.output import manifest_of
from genesys_export.output.guarding import unmarked


@dataclass(frozen=True, slots=True)
class Source:
    """A table that can be compared.

    Attributes:
        rows: gives the rows anew at every call, each a text by the name of its column.
        key: columns that tell them apart.
        zone: the time zone of a workbook's moments; ``None`` where they are as the API wrote them.
        file: it is read from; ``None`` for the records of a job.
        facts: what its manifest says of it, or would say of the job; nothing where there is none.
        marked: whether formulas in it are marked as text; ``None`` where nobody knows.
        form: the format of a file that keeps numbers and moments as such, but for workbooks; empty for all others.
    """

    rows: Callable[[], Iterator[dict[str, str]]]
    key: tuple[str, ...] = ("id",)
    zone: str | None = None
    file: Path | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    marked: bool | None = None
    form: str = ""

    def unmarked(self) -> Iterator[dict[str, str]]:
        """The rows as they were before formulas were marked as text, the heads too; as they are where nobody knows."""
        for row in self.rows():
            yield row if self.marked is None else {unmarked(head): unmarked(cell) for head, cell in row.items()}


def told(path: Path) -> dict[str, Any]:
    """What the manifest beside a file says; nothing where there is none."""
    with contextlib.suppress(OSError, ValueError, TypeError):
        return dict(orjson.loads(manifest_of(path).read_bytes()))
    return {}


def key_of(path: Path) -> tuple[str, ...]:
    """The key that the manifest beside a file names, else ``id``, with the parent's where there is one."""
    manifest = told(path)
    if manifest.get("key"):
        return tuple(map(str, manifest["key"]))
    return ("_parent.id", "id") if manifest.get("for_every") else ("id",)
