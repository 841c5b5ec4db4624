"""What both sessions do alike about one call: where it goes, what it carries, which reply is whole."""

from __future__ import annotations

import functools
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from genesys_export._version import __version__
from genesys_export.client.body import ENCODINGS
from genesys_export.client.credentials import Token
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.errors import ConfigurationError, ForeignHost
from genesys_export.paging.headers import header

USER_AGENT = f"genesys-export/{__version__}"
OURS = {"User-Agent": USER_AGENT, "Accept-Encoding": ENCODINGS}
"""What every request of ours carries, those for a token too."""
MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait for a connection, and for the next bytes of a reply."""

    connect: float = 10.0
    read: float = 60.0


def address(hosts: Hosts, guard: ReadOnlyGuard, method: str, path: str, next_uri: str | None) -> str:
    """The address of a call: the path, or a link of the API taken as it is, on the organisation's own host.

    Raises:
        OperationRefused: not a known read operation.
        ForeignHost: the link leads elsewhere.
    """
    if next_uri is None:
        guard.check(method, path)
        return hosts.api + path
    target = resolved(hosts, hosts.api + "/", next_uri)
    guard.check(method, urlsplit(target).path.removeprefix(urlsplit(hosts.api).path))
    return target


def resolved(hosts: Hosts, base: str, link: str) -> str:
    """A link made absolute.

    Raises:
        ForeignHost: it leaves the organisation's own host.
    """
    prefix = urlsplit(hosts.api).path
    # Relative links of a gateway's API know nothing of the gateway's path prefix.
    target = _own(hosts, base, prefix + link if link.startswith("/") and not link.startswith("//") else link)
    if target is None or any(ord(c) <= 32 for c in link):  # noqa: PLR2004
        raise ForeignHost("The API's reply points to another host; the link was not followed.")
    return target


def _own(hosts: Hosts, base: str, link: str) -> str | None:
    """A link made absolute, if it stays on the organisation's own host; what is no address does not."""
    try:
        target = urljoin(base, link)
        here, there = urlsplit(hosts.api), urlsplit(target)
    except ValueError:
        return None
    return target if (here.scheme, here.netloc) == (there.scheme, there.netloc) else None


def query(params: Mapping[str, Any] | None) -> list[tuple[str, Any]] | None:
    """A query as pairs, alike for both HTTP clients: a list repeats its parameter, ``None`` leaves it out."""
    if params is None:
        return None
    pairs = [(name, each) for name, v in params.items() for each in (v if isinstance(v, list | tuple | set) else [v])]
    return [(name, str(v).lower() if isinstance(v, bool) else str(v)) for name, v in pairs if v is not None]


def is_loopback(url: str) -> bool:
    """Whether an address is on this computer, where no proxy belongs in between."""
    return urlsplit(url).hostname in {"localhost", "127.0.0.1", "::1"}


def carried(token: Token) -> dict[str, str]:
    """The headers of a call."""
    return {"Authorization": f"Bearer {token.value}", "Accept": "application/json", **OURS}


def redirect(hosts: Hosts, guard: ReadOnlyGuard, method: str, url: str, reply: Reply) -> str | None:
    """Where a reply sends a ``GET`` on the same host; ``None`` when it does not.

    Raises:
        ForeignHost: to another host.
        OperationRefused: to something that is not a known read operation.
    """
    location = header(reply.headers, "Location")
    if reply.status_code not in REDIRECTS or not location or method != "GET":
        return None
    target = _own(hosts, url, location)
    if target is None:
        raise ForeignHost("The API redirected the call to another host; it was not followed.")
    guard.check(method, urlsplit(target).path.removeprefix(urlsplit(hosts.api).path))
    return target


@functools.cache
def tls_context(extra: str | None = None, _changed: int = 0) -> ssl.SSLContext:
    """Certificates of the operating system, and those of one more file.

    Args:
        extra: the file.
        _changed: when it was changed last, so that it is read again after that.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    import truststore  # noqa: PLC0415 - only where a connection is made

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if extra is not None:
        try:
            if der := _der(Path(extra)):
                context.load_verify_locations(cadata=der)
            else:
                context.load_verify_locations(cafile=extra)
        except (OSError, ssl.SSLError) as error:
            what = f"The certificate file {extra} cannot be used."
            raise ConfigurationError(what, remedy="It must hold certificates in PEM or DER form.") from error
    return context


def _der(file: Path) -> bytes:
    """A certificate as Windows writes it unless another form is chosen; empty for a file in PEM."""
    with file.open("rb") as content:
        start = content.read(2)
        long = start[:1] == b"\x30" and start[1:] >= b"\x80"  # a sequence, and its length in several bytes
        return start + content.read() if long else b""
