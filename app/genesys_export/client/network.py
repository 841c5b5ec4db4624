"""The way to an organisation: which proxy a call goes through, and which certificates are trusted on it.

Both sessions ask here, so that they go the same way. Verification of certificates has no switch.
"""

from __future__ import annotations

import base64
import contextlib
import ipaddress
import os
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from genesys_export.client import calls
from genesys_export.errors import ConfigurationError

SYSTEM, DIRECT = "system", "none"
"""For :attr:`Network.proxy`: whatever environment or system settings say; no proxy at all."""
_PORTS = {"https": 443, "http": 80}
_UNUSABLE = "Write http://host:port; SOCKS proxies cannot be used."


@dataclass(frozen=True, slots=True)
class Network:
    """How a connection gets out of its company.

    Attributes:
        ca_file: certificates that are trusted beside those of the operating system; empty for none.
        proxy: ``system``, ``none``, or the address of a proxy, ``http://host:port``.
        proxy_user: whom the proxy knows; empty where it asks for nobody.
        proxy_password: that user's; shown in no text form of this object.
    """

    ca_file: str = ""
    proxy: str = SYSTEM
    proxy_user: str = ""
    proxy_password: str = field(default="", repr=False)

    def proxy_for(self, url: str) -> str | None:
        """The proxy's address for a call, with user and password, quoted; ``None`` where the call goes directly.

        Environment and system are looked at with every call, exceptions (``NO_PROXY``) included; loopback has a proxy
        only where one was chosen.

        Raises:
            ConfigurationError: the address is none, or the proxy of a kind that cannot be used.
        """
        if self.proxy == DIRECT:
            return None
        chosen = self.proxy if self.proxy != SYSTEM else _of_the_system(url)
        if chosen is None:
            return None
        address = checked_proxy(chosen, passwords=True)
        if not self.proxy_user:
            return address
        parts = urlsplit(address)
        who = f"{quote(self.proxy_user, safe='')}:{quote(self.proxy_password, safe='')}"
        return f"{parts.scheme}://{who}@{parts.netloc.rpartition('@')[2]}"

    def tls_context(self) -> ssl.SSLContext:
        """Certificates of the operating system, and those of the connection's file.

        Raises:
            ConfigurationError: the file cannot be read, or holds no certificates.
        """
        if not self.ca_file:
            return calls.tls_context()
        try:  # a file that was mended meanwhile is read again
            return calls.tls_context(self.ca_file, Path(self.ca_file).stat().st_mtime_ns)
        except (OSError, ValueError) as error:
            why = (getattr(error, "strerror", None) or "that is no name of a file").lower()
            raise ConfigurationError(
                f"The certificate file {self.ca_file} cannot be used: {why}.",
                remedy="Name the file with your company's root certificate, in PEM or DER form.",
            ) from error

    def source(self, url: str) -> str:
        """Who named the proxy for an address: ``this connection``, ``the environment``, ``the system's settings``."""
        if self.proxy not in {SYSTEM, DIRECT}:
            return "this connection"
        scheme = urlsplit(url).scheme
        names = (f"{scheme}_proxy", "all_proxy")
        named = any(os.environ.get(name) or os.environ.get(name.upper()) for name in names)
        return "the environment" if named else "the system's settings"


def checked_proxy(address: str, *, passwords: bool = False) -> str:
    """A proxy's address in full.

    Args:
        address: as it was entered, also without ``http://``.
        passwords: whether it may hold user and password; what is kept in a file may not.

    Raises:
        ConfigurationError: it is none, of a kind that cannot be used, or holds a password that it may not.
    """
    address = address.strip()
    address = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:  # not chained: its words may hold the password
        host = None
        parts = urlsplit("")
    odd = any(c.isspace() or not c.isprintable() for c in address) or parts.path.strip("/") or parts.query
    if not host or odd or parts.scheme not in {"http", "https"}:
        raise ConfigurationError("The proxy's address cannot be used.", remedy=_UNUSABLE)
    if "@" in parts.netloc and not passwords:
        raise ConfigurationError(
            "The proxy's address holds a user or a password, which must not be written to a file.",
            remedy="Give user and password apart from it: the password is kept in the keyring.",
        )
    return f"{parts.scheme}://{parts.netloc}"


def without_password(address: str) -> str:
    """A proxy's address as it may be shown."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def proxy_authorization(address: str) -> str | None:
    """The header ``Proxy-Authorization`` for user and password in an address; ``None`` where it holds none.

    In UTF-8 (RFC 7617): ``requests`` alone would take Latin-1, and fail at every other letter.
    """
    parts = urlsplit(address)
    if parts.username is None:
        return None
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return f"Basic {base64.b64encode(pair).decode('ascii')}"


def _of_the_system(url: str) -> str | None:
    if calls.is_loopback(url):
        return None
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - an HTTP client; only when a call is made

    parts, found = urlsplit(url), getproxies()
    address, host = found.get(parts.scheme) or found.get("all"), parts.hostname or ""
    # An exception may name a port, too; Python takes the end of an IPv6 address for one.
    asked = host if ":" in host else f"{host}:{parts.port or _PORTS.get(parts.scheme, 0)}"
    return None if not address or proxy_bypass(asked) or _in_a_network(host, found.get("no", "")) else address


def _in_a_network(host: str, exceptions: str) -> bool:
    """Whether an address is in an excepted network, as in ``10.0.0.0/8``: companies write it, Python skips it."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    for each in exceptions.split(","):
        with contextlib.suppress(ValueError):
            if "/" in each and address in ipaddress.ip_network(each.strip(), strict=False):
                return True
    return False
