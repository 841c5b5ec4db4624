"""What was asked for: everything an export needs to be run, and run again, but never a secret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from genesys_export.catalog import Catalog, Endpoint, filled
from genesys_export.errors import ConfigurationError
from genesys_export.export.asked_columns import refuse_columns
from genesys_export.export.interval import parse_interval
from genesys_export.export.refusals import (
    refuse_interval_twice,
    refuse_numbers,
    refuse_one_place,
    refuse_parameters,
)
from genesys_export.output import FileOptions, from_here, options_of


@dataclass(frozen=True, slots=True)
class ForEvery:
    """A path parameter that is filled with every value its parent listing gives.

    Attributes:
        parameter: the place in the path.
        listing: the endpoint that lists the parents.
        field: field of its records that holds the value.
    """

    parameter: str
    listing: Endpoint
    field: str = "id"

    def needed(self, params: Mapping[str, str]) -> dict[str, str]:
        """Those of an export's parameters that the listing cannot do without."""
        names = {*self.listing.path_parameters, *(p.name for p in self.listing.parameters if p.required)}
        return {name: value for name, value in params.items() if name in names}

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict."""
        return {"parameter": self.parameter, "listing": self.listing.to_json(), "field": self.field}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ForEvery:
        """Back from :meth:`to_json`."""
        return cls(data["parameter"], Endpoint.from_json(data["listing"]), data["field"])


@dataclass(frozen=True, slots=True)
class Also:
    """A further file of the same records.

    Attributes:
        out: the file to write.
        format: a key of :data:`genesys_export.output.FORMATS`.
        file: how it is written, beyond its format.
    """

    out: Path
    format: str
    file: FileOptions = field(default_factory=FileOptions)

    def checked(self) -> Also:
        """The same with an absolute destination.

        Raises:
            ConfigurationError: the options make no sense.
        """
        return replace(self, out=from_here(self.out), file=options_of(self.out, self.file.checked()))

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict."""
        return {"out": str(self.out), "format": self.format, "file": self.file.to_json()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Also:
        """Back from :meth:`to_json`."""
        return cls(Path(data["out"]), data["format"], FileOptions.from_json(data["file"]))


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """One export as asked for.

    Attributes:
        endpoint: what to export.
        connection: id of the connection, ``demo`` for the demo organisation, empty when hosts were given directly.
        connection_name: what people call it.
        out: the file to write.
        api_url: API host, when hosts were given directly.
        login_url: its sign-in host.
        client_id: its OAuth client.
        format: a key of :data:`genesys_export.output.FORMATS`.
        columns: only these, in this order, each ``path``, ``path:type``, or either with ``=title``; empty for all.
        overwrite: whether a file that is there already may be replaced.
        params: parameter values by name.
        body: fields of a ``POST`` body.
        page_size: records a page; ``None`` for the endpoint's own.
        max_records: stop after so many; ``None`` for all.
        concurrency: calls that may be in flight at once; ``None`` for as many as are useful.
        reserve: share of the rate limit left free for others, 0 to below 1.
        interval: span of time, as :func:`parse_interval` reads it; once checked, two moments in UTC.
        for_every: path parameters filled from their parent listings, outermost first.
        file: how the file is written, beyond its format.
        also: further files of the same records.
        names: whether the names of what ids stand for are read as well, and put beside them.
        called: the name it was saved under, if it was started from there.
    """

    endpoint: Endpoint
    connection: str
    connection_name: str
    out: Path
    api_url: str = ""
    login_url: str = ""
    client_id: str = ""
    format: str = "csv"
    columns: tuple[str, ...] = ()
    overwrite: bool = False
    params: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    page_size: int | None = None
    max_records: int | None = None
    concurrency: int | None = None
    reserve: float = 0.2
    interval: str = ""
    for_every: tuple[ForEvery, ...] = ()
    file: FileOptions = field(default_factory=FileOptions)
    also: tuple[Also, ...] = ()
    names: bool = False
    called: str = ""

    @property
    def title(self) -> str:
        """What people call it: its own name, else its endpoint's."""
        return self.called or self.endpoint.title

    @property
    def sent(self) -> dict[str, str]:
        """The parameters by name: those that were given, over those that the catalogue gives by itself."""
        return {p.name: p.default for p in self.endpoint.parameters if p.default} | dict(self.params)

    def limited(self, records: int) -> int:
        """How many of so many records were asked for."""
        return records if self.max_records is None else min(records, self.max_records)

    @property
    def sliced(self) -> bool:
        """Whether its time span is read in slices."""
        return bool(self.interval and self.endpoint.interval and self.endpoint.interval.splits)

    @property
    def listings(self) -> int:
        """How many of its parts only list the others; 0 where that cannot be known beforehand."""
        return int(len(self.for_every) == 1 and not self.sliced)

    @property
    def files(self) -> list[ExportRequest]:
        """The same request for each of its files alone, the first one first."""
        alone = replace(self, also=())
        return [alone, *(replace(alone, out=each.out, format=each.format, file=each.file) for each in self.also)]

    def checked(self) -> ExportRequest:
        """The same request with an absolute destination and an interval that no longer depends on today.

        Raises:
            ConfigurationError: a number is out of range, a required parameter is missing, or something was given that
                the endpoint does not have or that was given twice.
        """
        refuse_numbers(self)
        refuse_interval_twice(self)
        refuse_parameters(self)
        refuse_columns(self)
        file = options_of(self.out, self.file.checked())
        params, body, interval = self._interval()
        rule = self.endpoint.interval
        values = dict.fromkeys(rule.names, "…") if rule is not None and interval else {}
        places = frozenset(each.parameter for each in self.for_every)
        filled(self.endpoint, {**params, **values}, body, later=places)
        for each in self.for_every:
            filled(each.listing, each.needed(params), later=places)
        out, also = from_here(self.out), tuple(each.checked() for each in self.also)
        refuse_one_place([out, *(each.out for each in also)])
        return replace(self, out=out, file=file, params=params, body=body, interval=interval, also=also)

    def _interval(self) -> tuple[dict[str, str], Mapping[str, Any] | None, str]:
        """Parameters, body and interval; an interval that was given in one of the two is taken as one.

        Only as an interval is it read in slices, and only then is it noticed when the data end before it does.

        Raises:
            ConfigurationError: it cannot be read, is missing, or the endpoint takes none.
        """
        params, rule, text = dict(self.params), self.endpoint.interval, self.interval
        if rule is None:
            if text and self.endpoint.own:
                return {**params, "interval": str(parse_interval(text))}, self.body, ""
            if text:
                raise ConfigurationError(f"{self.endpoint.title} cannot be narrowed to an interval.")
            return params, self.body, ""
        body = None if self.body is None else dict(self.body)
        for place in (params, body or {}) if not text else ():
            if all(isinstance(place.get(name), str) and place[name] for name in rule.names):
                text = "/".join(place.pop(name) for name in rule.names)
        if not text and rule.required and rule.names[0] not in {**params, **(body or {})}:
            raise ConfigurationError(
                f"{self.endpoint.title} needs an interval.",
                remedy="Give it with --interval START/END, for example --interval 2026-11-01/2026-11-08 or yesterday.",
            )
        return params, body, str(parse_interval(text)) if text else ""

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict; :meth:`from_json` reads it back."""
        texts = ("connection", "connection_name", "api_url", "login_url", "client_id", "format", "interval", "called")
        others = ("overwrite", "page_size", "max_records", "concurrency", "reserve", "names")
        data: dict[str, Any] = {name: getattr(self, name) for name in (*texts, *others)}
        data |= {"endpoint": self.endpoint.to_json(), "out": str(self.out), "columns": list(self.columns)}
        data |= {"params": dict(self.params), "body": None if self.body is None else dict(self.body)}
        data["for_every"] = [each.to_json() for each in self.for_every]
        data["file"] = self.file.to_json()
        data["also"] = [each.to_json() for each in self.also]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ExportRequest:
        """Back from :meth:`to_json`; what a job file of version 0.1.0 does not have has its default."""
        values = dict(data)
        values["endpoint"] = Endpoint.from_json(values["endpoint"])
        values["out"] = Path(values["out"])
        values["columns"] = tuple(values["columns"])
        values["file"] = FileOptions.from_json(values.get("file", {}))
        values["also"] = tuple(map(Also.from_json, values.get("also", ())))
        values["for_every"] = tuple(map(ForEvery.from_json, values.get("for_every", ())))
        return cls(**values)


def fill_from_parents(catalog: Catalog, endpoint: Endpoint, names: Sequence[str]) -> tuple[ForEvery, ...]:
    """The parent listings that fill the named path parameters, outermost first.

    Raises:
        ConfigurationError: the path has no such place, or no listing gives its values.
    """
    found = []
    for name in sorted(dict.fromkeys(names), key=lambda n: endpoint.path.find(f"{{{n}}}")):
        if name not in endpoint.path_parameters:
            places = ", ".join(endpoint.path_parameters) or "none"
            raise ConfigurationError(
                f"{endpoint.title} has no place {name!r} in its path.", remedy=f"Its places: {places}."
            )
        listing = catalog.parents(endpoint, name)
        if listing is None:
            raise ConfigurationError(
                f"No listing of the API gives the values of {name}.", remedy=f"Give one with --param {name}=…."
            )
        found.append(ForEvery(name, listing, endpoint.parents[name].field))
    return tuple(found)
