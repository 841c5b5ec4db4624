"""A connection: which organisation, by which client; never its secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, fields
from typing import Any

from genesys_export.client import Hosts, Network
from genesys_export.client.network import SYSTEM
from genesys_export.errors import ConfigurationError

SECRET, BROWSER = "secret", "browser"
"""How one signs in: with the client's secret, or as a person with a browser."""


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
        sign_in: how one signs in, ``secret`` or ``browser``.
        redirect_port: where the browser comes back to; empty for any free port.
        ca_file: certificates that are trusted beside the operating system's; empty for none.
        proxy: ``system``, ``none``, or the address of a proxy, without user and password.
        proxy_user: whom the proxy knows; the password is in the keyring.
    """

    id: str
    name: str
    region: str
    api_url: str
    login_url: str
    client_id: str
    sign_in: str = SECRET
    redirect_port: str = ""
    ca_file: str = ""
    proxy: str = SYSTEM
    proxy_user: str = ""

    @property
    def hosts(self) -> Hosts:
        """Its checked hosts.

        Raises:
            ConfigurationError: the stored addresses are none.
        """
        return Hosts.custom(self.api_url, self.login_url)

    @property
    def proxy_key(self) -> str:
        """The place of the proxy's password among the secrets; one of its own, as each secret has."""
        return f"{self.id}/proxy"

    @property
    def port_back(self) -> int:
        """Where the browser comes back to; 0 for any free port.

        Raises:
            ConfigurationError: what is stored is no port.
        """
        port = self.redirect_port or "0"
        if not (port.isascii() and port.isdecimal() and len(port) <= len("65535") and int(port) <= 65535):  # noqa: PLR2004
            raise ConfigurationError(
                f"The connection {self.name} has no usable port for the way back from the browser.",
                remedy="Change it (genesys-export connections edit NAME --redirect-port 0).",
            )
        return int(port)

    def network(self, proxy_password: str = "") -> Network:
        """Its way out, with the proxy's password."""
        return Network(self.ca_file, self.proxy, self.proxy_user, proxy_password)

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Connection:
        """Back from :meth:`to_json`, also of an earlier version.

        ``KeyError`` when a field is missing, ``TypeError`` when one is no text.
        """
        known = [field for field in fields(cls) if field.name in data or field.default is MISSING]
        if odd := [field.name for field in known if not isinstance(data[field.name], str)]:
            raise TypeError(odd)
        return cls(**{field.name: data[field.name] for field in known})
