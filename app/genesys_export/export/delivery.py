"""What is committed in one piece: a page, the place after it, and what came with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from genesys_export.export.parts import Seed
from genesys_export.export.progress import Call
from genesys_export.paging import Checkpoint
from genesys_export.paging.checkpoint import Position


@dataclass(frozen=True, slots=True)
class Delivery:
    """One page on its way into the job file.

    Attributes:
        records: of the page.
        checkpoint: the place after the page.
        key: field that tells the records apart.
        calls: of the API, for the flight log.
        part: whose page it is.
        scope: within what the key stands for one record.
        counted: how many records the API counts in the part.
        at: the place of the page, in a listing whose records move up or down when others come or go.
        seeds: parts that the page gives rise to.
        notes: to be said with the result.
    """

    records: Sequence[Any]
    checkpoint: Checkpoint
    key: str = ""
    calls: Sequence[Call] = ()
    part: int = 1
    scope: str = ""
    counted: int | None = None
    at: Position | None = None
    seeds: Sequence[Seed] = ()
    notes: Sequence[str] = ()
