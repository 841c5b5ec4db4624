"""A table that can be compared, and what the manifest beside its file tells of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from genesys_export.catalog import load
from genesys_export.output import manifest_of
from genesys_export.output.columns import choices
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
        uneven: the number of the first line of CSV, when it was read, that has other cells than there are heads.
        form: the format of a file that keeps numbers and moments as such, but for workbooks; empty for all others.
    """

    rows: Callable[[], Iterator[dict[str, str]]]
    key: tuple[str, ...] = ("id",)
    zone: str | None = None
    file: Path | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    marked: bool | None = None
    form: str = ""
    uneven: list[int] = field(default_factory=list)

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
    """The key that the manifest beside a file names, else the endpoint's, with the parent's where there is one.

    Columns that were renamed are called as they are in the file. Of a file without a manifest it is ``id``.
    """
    manifest = told(path)
    if manifest.get("key"):
        return tuple(map(str, manifest["key"]))
    of_it = manifest.get("endpoint")
    endpoint = load().get(f"{of_it.get('method')} {of_it.get('path')}") if isinstance(of_it, dict) else None
    own = endpoint.key.split("+") if endpoint is not None and endpoint.key else ["id"]
    key = ["_parent.id", *own] if manifest.get("for_every") else own
    columns = manifest.get("columns")
    titles = dict(choices(map(str, columns))) if isinstance(columns, list) else {}
    return tuple(titles.get(path, path) for path in key)
