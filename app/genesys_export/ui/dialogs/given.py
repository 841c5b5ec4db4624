"""What was entered for one endpoint, and the request it makes; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from genesys_export.catalog import Catalog, Endpoint
from genesys_export.export import ExportRequest, fill_from_parents


@dataclass(frozen=True, slots=True)
class Given:
    """What was entered for one endpoint.

    Attributes:
        params: parameter values by name.
        interval: span of time as ISO-8601 text; empty for none.
        every: path parameters that are filled from their parent listings.
        body: further fields of a ``POST`` body.
    """

    params: Mapping[str, str] = field(default_factory=dict)
    interval: str = ""
    every: tuple[str, ...] = ()
    body: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Common:
    """What is the same for every export of one dialog.

    Attributes:
        connection: id of the connection.
        connection_name: what people call it.
        format: of the files.
        overwrite: whether a file that is there may be replaced.
        page_size: records a page; ``None`` for the endpoint's own.
        max_records: stop after so many; ``None`` for all.
        reserve: share of the rate limit left free.
        names: whether the names of what ids stand for are read as well.
    """

    connection: str
    connection_name: str
    format: str = "csv"
    overwrite: bool = False
    page_size: int | None = None
    max_records: int | None = None
    reserve: float = 0.2
    names: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What the dialog was closed with.

    Attributes:
        requests: to be started, one export each.
        left_out: titles of endpoints that were chosen too, but are not allowed.
    """

    requests: tuple[ExportRequest, ...]
    left_out: tuple[str, ...] = ()


def request_of(catalog: Catalog, endpoint: Endpoint, given: Given, common: Common, out: Path) -> ExportRequest:
    """The request for one endpoint.

    Raises:
        ConfigurationError: a place in the path has no listing that fills it.
    """
    size = None if common.page_size == endpoint.page_size else common.page_size
    params = {name: value for name, value in given.params.items() if name not in given.every}
    return ExportRequest(
        endpoint=endpoint, connection=common.connection, connection_name=common.connection_name, out=out,
        format=common.format, overwrite=common.overwrite, params=params, body=given.body, page_size=size,
        max_records=common.max_records, reserve=common.reserve, interval=given.interval, names=common.names,
        for_every=fill_from_parents(catalog, endpoint, given.every) if given.every else (),
    )  # fmt: skip


def listing_of(catalog: Catalog, endpoint: Endpoint, name: str) -> Endpoint | None:
    """The listing that can fill a path parameter without being asked anything itself, but for places of the path."""
    listing = catalog.parents(endpoint, name)
    if listing is None or any(p.required and p.place != "path" and not p.default for p in listing.parameters):
        return None
    return listing


def outer_places(catalog: Catalog, endpoint: Endpoint, name: str) -> tuple[str, ...]:
    """The path parameters that the listing of this one needs itself."""
    listing = catalog.parents(endpoint, name)
    return () if listing is None else listing.path_parameters


def all_from_parents(catalog: Catalog, endpoint: Endpoint, given: Given) -> tuple[str, ...] | None:
    """The path parameters without a value, if listings can fill all of them; ``None`` if not."""
    empty = tuple(name for name in endpoint.path_parameters if not given.params.get(name))
    return empty if all(listing_of(catalog, endpoint, name) for name in empty) else None


def defaults_of(endpoint: Endpoint) -> dict[str, str]:
    """The values a form starts with."""
    return {p.name: p.default for p in endpoint.parameters if p.default}
