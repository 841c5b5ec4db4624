"""The listings of a recipe: the request for each, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from genesys_export.catalog import load
from genesys_export.errors import ExportError, PermissionMissing
from genesys_export.export import ExportRequest, Result, fill_from_parents
from genesys_export.recipes.recipe import Fetch, Recipe


class Phase(StrEnum):
    """Where one listing of a run stands."""

    WAITING = "waiting"
    ASKING = "asking"
    FETCHING = "fetching"
    ENDED = "ended"


@dataclass(slots=True)
class Fetched:
    """How far one listing of a recipe has come.

    Attributes:
        fetch: which listing.
        phase: where it stands; one that has ended may have to be gone on with.
        job: id of its export, once there is one.
        records: how many of an earlier sitting are there already.
        result: of its export in this sitting, if there was one.
        error: why it is not there.
        done: whether its records are there.
    """

    fetch: Fetch
    phase: Phase = Phase.WAITING
    job: str = ""
    records: int = 0
    result: Result | None = None
    error: ExportError | None = None
    done: bool = False

    @property
    def gone(self) -> bool:
        """Whether it cannot be had, and going on would not help."""
        error = self.error
        return not self.done and error is not None and (isinstance(error, PermissionMissing) or not error.resumable)

    def lacks(self, manifest: Mapping[str, Any]) -> str:
        """What is missing of it, by the manifest of its file; empty when it is whole."""
        title = self.fetch.endpoint.title
        if not self.done:
            return f"{title} could not be read: {self.error.what if self.error is not None else 'it did not end.'}"
        skipped = manifest.get("parts", {})
        if manifest.get("complete") or not (skipped.get("forbidden") or skipped.get("gone") or skipped.get("limited")):
            return ""
        return f"{title} is not complete: {' '.join(map(str, manifest.get('notes', [])))}".strip()


def requests_of(recipe: Recipe, fields: Mapping[str, Any], folder: Path = Path()) -> dict[str, ExportRequest]:
    """The export of each listing, in the recipe's order.

    Args:
        recipe: which listings.
        fields: of :class:`ExportRequest`, the same for all; the interval goes to those that are narrowed to it.
        folder: where their files go.
    """
    made = {}
    shared = {name: value for name, value in fields.items() if name != "interval"}
    for fetch in recipe.fetches:
        made[fetch.name] = ExportRequest(
            endpoint=fetch.endpoint, out=folder / f"{fetch.name}.jsonl", format="jsonl", overwrite=True,
            params=fetch.params, body=fetch.body, interval=fields.get("interval", "") if fetch.interval else "",
            for_every=fill_from_parents(load(), fetch.endpoint, fetch.for_every), **shared,
        )  # fmt: skip
    return made
