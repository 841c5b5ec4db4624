"""A connection: which organisation, by which client; never its secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from genesys_export.client import Hosts


@dataclass(frozen=True, slots=True)
class Connection:
    """How to reach an organisation.

    Attributes:
        id: stays the same when the connection is renamed.
        name: what people call it; unique.
        region: name of the region; empty for hosts of one's own.
        api_url: API host.
        login_url: sign-in host.
        client_id: the OAuth client.
    """

    id: str
    name: str
    region: str
    api_url: str
    login_url: str
    client_id: str

    @property
    def hosts(self) -> Hosts:
        """Its checked hosts.

        Raises:
            ConfigurationError: the stored addresses are none.
        """
        return Hosts.custom(self.api_url, self.login_url)

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Connection:
        """Back from :meth:`to_json`; ``KeyError`` when a field is missing."""
        return cls(**{field.name: str(data[field.name]) for field in fields(cls)})
