"""A place in a listing that can be written down, and a page together with the place after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from genesys_export.errors import ConfigurationError

if TYPE_CHECKING:
    from genesys_export.paging.headers import Headroom

Position = Mapping[str, Any]
"""What the next request must say beyond the caller's own parameters; JSON-able.

Numbers stand with the page size they were computed with, ``{"pageNumber": 4, "pageSize": 100}``, so that an invocation
with another page size goes on at the same record. A position without a size, from an older checkpoint, is read with
the size of the invocation.
"""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a later invocation goes on exactly where an earlier one stopped.

    Attributes:
        style: name of the paging style that made it; another style refuses it.
        position: position of the next page; ``None`` when the listing was read to its end.
        pages: pages read up to here, over all invocations.
        records: records read up to here, over all invocations.
    """

    style: str
    position: Position | None
    pages: int = 0
    records: int = 0

    @property
    def done(self) -> bool:
        """Whether nothing is left to read."""
        return self.position is None

    def to_json(self) -> dict[str, Any]:
        """As a dict that ``json.dumps`` takes."""
        position = None if self.position is None else dict(self.position)
        return {"style": self.style, "position": position, "pages": self.pages, "records": self.records}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Checkpoint:
        """Back from :meth:`to_json`.

        Raises:
            ConfigurationError: the data are not a checkpoint.
        """
        try:
            position = data["position"]
            if position is not None:
                position = dict(position)
            return cls(str(data["style"]), position, int(data["pages"]), int(data["records"]))
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            what = "This is not a checkpoint of a listing."
            raise ConfigurationError(what, remedy="Start the listing without it.") from error


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a listing.

    Attributes:
        records: the records, as the API sent them; parsed, or with ``as_json`` the bytes of their JSON.
        checkpoint: the place *after* this page; commit it together with the records.
        number: which page of this invocation, from 1.
        total: what the API says the listing holds in all, if it says.
        status: HTTP status.
        duration: seconds from sending to the whole reply.
        headroom: what the reply said is left of the rate window.
        correlation_id: the API's id of this call.
        notices: warnings that came with this page, to be kept with its records.
    """

    records: list[Any]
    checkpoint: Checkpoint
    number: int
    total: int | None
    status: int
    duration: float
    headroom: Headroom | None
    correlation_id: str
    notices: tuple[str, ...] = ()
