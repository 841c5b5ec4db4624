"""A connection as somebody enters it."""

from __future__ import annotations

from dataclasses import dataclass

from genesys_export.client.network import SYSTEM


@dataclass(frozen=True, slots=True)
class ConnectionDraft:
    """What the user entered.

    Attributes:
        name: what people call it.
        region: name of a region, empty for own hosts.
        api_url: API host, for own hosts.
        login_url: sign-in host, for own hosts.
        client_id: the OAuth client.
        secret: its secret; kept out of every text form of this object. Empty where the kept one is not changed.
        keep: whether the secret goes into the keyring; else it lives as long as the program.
        id: of the connection that is changed; empty for a new one.
        ca_file: certificates that are trusted beside the operating system's.
        proxy: ``system``, ``none``, or the address of a proxy.
        proxy_user: whom the proxy knows.
        proxy_password: kept as the secret is; empty where it is not changed.
        browser: whether a person signs in with the browser; then ``secret`` is what comes of that.
        redirect_port: where the browser comes back to; 0 for any free port.
    """

    name: str
    region: str
    api_url: str
    login_url: str
    client_id: str
    secret: str
    keep: bool
    id: str = ""
    ca_file: str = ""
    proxy: str = SYSTEM
    proxy_user: str = ""
    proxy_password: str = ""
    browser: bool = False
    redirect_port: int = 0

    def __repr__(self) -> str:
        return f"ConnectionDraft(name={self.name!r}, region={self.region!r}, secret=…)"
