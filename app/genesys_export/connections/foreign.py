"""Profiles of the vendor's command line (``gc``), which can become connections; its file is only read.

Source: ``build/gc/config/config.go`` and ``build/gc/cmd/profiles/createprofile.go`` of the vendor's
``platform-client-sdk-cli``; the gateway's fields as the vendor's documentation of private gateways shows them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from genesys_export.client import Hosts, region
from genesys_export.client.network import SYSTEM, checked_proxy
from genesys_export.connections.connection import BROWSER, SECRET, Connection
from genesys_export.connections.entered import checked_name, checked_text
from genesys_export.connections.keeper import Secrets
from genesys_export.errors import ConfigurationError

_MOST = 1_000_000  # bytes of a file that a person may have written
_WITH_PKCE = "3"  # the vendor's number for a sign-in with the browser and PKCE; 2 is one without, which is not safe
_PLACE = re.compile(r"(login|api)\W+(/?[^\s,}'\"]*)")


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile; its secrets are in no text form of it.

    Attributes:
        name: as the vendor's command line calls it.
        region: name of the region; empty for a gateway.
        hosts: where it leads; ``None`` when it makes no sense.
        client_id: the OAuth client.
        proxy: address of its proxy.
        proxy_user: whom the proxy knows.
        sign_in: ``secret`` or ``browser``.
        redirect_port: where the browser comes back to; empty for any free port.
        lacking: why it cannot be taken over; empty when it can.
    """

    name: str
    region: str
    hosts: Hosts | None
    client_id: str
    proxy: str
    proxy_user: str
    sign_in: str
    redirect_port: str
    lacking: str
    _secrets: Secrets = field(repr=False)

    def connection(self, connection_id: str) -> tuple[Connection, Secrets]:
        """As a connection, and its secrets for the keyring.

        Raises:
            ConfigurationError: it lacks something.
        """
        if self.lacking or self.hosts is None:
            raise ConfigurationError(f"The profile {self.name} cannot be taken over: {self.lacking}.")
        connection = Connection(
            connection_id, self.name, self.region, self.hosts.api, self.hosts.login, self.client_id,
            self.sign_in, self.redirect_port, proxy=self.proxy, proxy_user=self.proxy_user,
        )  # fmt: skip
        return connection, self._secrets


def default_file() -> Path:
    """Where the vendor's command line keeps its profiles."""
    return Path.home() / ".gc" / "config.toml"


def profiles(file: Path | None = None) -> list[Profile]:
    """Every profile in the file; none where there is no file, unless one was named.

    Raises:
        ConfigurationError: the file cannot be read, or is not what it should be.
    """
    import tomllib  # noqa: PLC0415 - the window comes first

    path = file or default_file()
    try:
        with path.open("rb") as content:
            data = tomllib.loads(content.read(_MOST).decode("utf-8-sig"))
    except FileNotFoundError as error:
        if file is None:
            return []
        raise ConfigurationError(f"There is no file {path}.") from error
    except (OSError, ValueError, RecursionError):  # not chained: words about a line that is wrong may hold its secret
        raise ConfigurationError(
            f"The file {path} cannot be read as TOML.", remedy="Look at it with 'gc profiles list'."
        ) from None
    return [_profile(name, each) for name, each in data.items() if isinstance(each, Mapping)]


def _profile(name: str, said: Mapping[str, Any]) -> Profile:
    def text(key: str) -> str:
        return str(said.get(key) or "").strip()

    lacking, hosts, where = "", None, ""
    try:
        where, hosts = _hosts(text)
    except ConfigurationError as error:
        lacking = error.what.rstrip(".")
    client, secret = text("client_credentials"), text("client_secret")
    browser = text("grant_type") == _WITH_PKCE
    if not lacking and not (client and (secret or browser)):
        lacking = "it holds no client with a secret, and none to sign in to with a browser and PKCE"
    back, port = text("redirect_uri"), ""
    if not lacking and browser:
        secret = ""
        lacking, port = _way_back(back)
    if not lacking and text("gateway_username"):
        lacking = "its gateway wants a user and a password of its own, which this program cannot give"
    if not lacking:
        lacking = _odd(name, client, _proxy(text))
    user = text("proxy_username")
    secrets = Secrets(secret, text("proxy_password") if user else "")
    how = BROWSER if browser else SECRET
    proxy = SYSTEM if lacking else _proxy(text)  # one that cannot be used may hold a password
    return Profile(name, where, hosts, client, proxy, user, how, port, lacking, secrets)


def _odd(name: str, client: str, proxy: str) -> str:
    """What no connection can have; empty when there is nothing of that kind."""
    try:
        checked_name(name)
        checked_text("client id", client)
        if proxy != SYSTEM:
            checked_proxy(proxy)
    except ConfigurationError as error:
        return f"{error.what[:1].lower()}{error.what[1:].rstrip('.')}"
    return ""


def _way_back(address: str) -> tuple[str, str]:
    """Why the browser cannot come back there, and the port it comes back to."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return "its browser comes back to no address", ""
    if address and parts.scheme != "http":
        return "its browser comes back to an encrypted address, at which this program cannot wait", ""
    return "", str(port or "")


def _hosts(text: Any) -> tuple[str, Hosts]:
    if host := text("gateway_host"):
        port = f":{text('gateway_port')}" if text("gateway_port") not in {"", "443"} else ""
        base = f"{text('gateway_protocol') or 'https'}://{host}{port}"
        places = {kind: place.strip("/") for kind, place in _PLACE.findall(text("gateway_pathparams"))}
        return "", Hosts.custom(*(f"{base}/{places.get(kind, '')}".rstrip("/") for kind in ("api", "login")))
    found = region(text("environment").replace("_", "-"))
    return found.name, Hosts.of_region(found)


def _proxy(text: Any) -> str:
    host = text("proxy_host")
    if not host:
        return SYSTEM
    return f"{text('proxy_protocol') or 'http'}://{host}{f':{port}' if (port := text('proxy_port')) else ''}"
