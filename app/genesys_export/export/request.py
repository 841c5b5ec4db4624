"""What was asked for: everything an export needs to be run, and run again, but never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from genesys_export.catalog import Endpoint
from genesys_export.errors import ConfigurationError


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
        format: ``csv``, ``jsonl`` or ``json``.
        columns: only these, in this order; empty for all.
        overwrite: whether a file that is there already may be replaced.
        params: parameter values by name.
        body: fields of a ``POST`` body.
        page_size: records a page; ``None`` for the endpoint's own.
        max_records: stop after so many; ``None`` for all.
        reserve: share of the rate limit left free for others, 0 to below 1.
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
    reserve: float = 0.2

    def checked(self) -> ExportRequest:
        """The same request with an absolute destination.

        Raises:
            ConfigurationError: a number is out of range, or a required parameter is missing.
        """
        if self.page_size is not None and self.page_size < 1:
            raise ConfigurationError("A page holds at least one record.", remedy="Choose a page size from 1.")
        if self.max_records is not None and self.max_records < 1:
            raise ConfigurationError("At least one record must be wanted.", remedy="Choose a number from 1.")
        if not 0 <= self.reserve < 1:
            raise ConfigurationError("The reserve is a share of the limit.", remedy="Choose 0 to 99 percent.")
        self.endpoint.filled(self.params, self.body)
        return replace(self, out=self.out.expanduser().absolute())

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict; :meth:`from_json` reads it back."""
        names = ("connection", "connection_name", "api_url", "login_url", "client_id", "format", "overwrite")
        data: dict[str, Any] = {name: getattr(self, name) for name in (*names, "page_size", "max_records", "reserve")}
        data |= {"endpoint": self.endpoint.to_json(), "out": str(self.out), "columns": list(self.columns)}
        data |= {"params": dict(self.params), "body": None if self.body is None else dict(self.body)}
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ExportRequest:
        """Back from :meth:`to_json`."""
        values = dict(data)
        values["endpoint"] = Endpoint.from_json(values["endpoint"])
        values["out"] = Path(values["out"])
        values["columns"] = tuple(values["columns"])
        return cls(**values)
