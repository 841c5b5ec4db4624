"""How far the way to a host goes: name, connection, proxy, certificate, one after the other.

For finding out what is wrong. No HTTP request is made to the host, so nothing of the API is called.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from genesys_export.client import calls
from genesys_export.client.certificate import issuer_of
from genesys_export.client.network import Network, proxy_authorization, without_password
from genesys_export.client.trouble import certificate_error, proxy_refusal, transport_error
from genesys_export.errors import TransportError

_PATIENCE = 10.0
_LONGEST_HEAD = 16_384
_PASSED_ON = 200


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the way.

    Attributes:
        kind: ``name``, ``connection``, ``proxy`` or ``certificate``.
        said: what was seen.
        error: why it does not go on from here; ``None`` where it does.
        private: whether the certificate holds, but was issued by nobody that all the world knows.
    """

    kind: str
    said: str
    error: TransportError | None = None
    private: bool = False


def steps_to(url: str, network: Network, *, patience: float = _PATIENCE) -> Iterator[Step]:
    """Go the way to a host; the last step has an error where it ends early. Blocks: use a worker thread.

    Args:
        url: base address of the host.
        network: the proxy and the certificates, as an export would use them.
        patience: seconds that each step may take.

    Raises:
        ConfigurationError: the proxy or the file of certificates cannot be used.
    """
    way = _Way(url, network, patience)
    try:
        for step in (way.name, way.connection, way.through_proxy, way.certificate):
            said = step()
            if said is not None:
                yield said
            if said is not None and said.error is not None:
                return
    finally:
        way.close()


class _Way:
    """The way as far as it was gone."""

    def __init__(self, url: str, network: Network, patience: float) -> None:
        parts = urlsplit(url)
        self._secure = parts.scheme == "https"
        self._host, self._port = parts.hostname or "", parts.port or (443 if self._secure else 80)
        self._network, self._patience = network, patience
        self._proxy = network.proxy_for(url)
        self._socket: socket.socket | None = None
        via = urlsplit(self._proxy or url)
        self._first, self._first_port = via.hostname or "", via.port or (443 if via.scheme == "https" else 80)

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None

    def name(self) -> Step:
        """Addresses of the host, or of the proxy, which looks up the host's itself."""
        try:
            found = socket.getaddrinfo(self._first, self._first_port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            return self._ended("name", error if isinstance(error, OSError) else socket.gaierror(str(error)))
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
        shown = ", ".join(addresses[:3])
        return Step("name", f"Found at {shown} and others." if addresses[3:] else f"Found at {shown}.")

    def connection(self) -> Step:
        """A connection to the host or the proxy."""
        started = time.monotonic()
        try:
            self._socket = socket.create_connection((self._first, self._first_port), self._patience)
        except OSError as error:
            return self._ended("connection", error)
        seconds = time.monotonic() - started
        return Step("connection", f"{self._first}:{self._first_port} answered in {seconds * 1000:.0f} ms.")

    def through_proxy(self) -> Step | None:
        """The proxy passes a connection on."""
        if self._proxy is None:
            return None
        shown = without_password(self._proxy)
        try:
            status = self._tunnel()
        except (OSError, ValueError) as error:
            return self._ended("proxy", error)
        if status != _PASSED_ON:
            refusal = proxy_refusal(self._host, status)
            return Step("proxy", refusal.what, refusal)
        return Step("proxy", f"{shown} passes calls on to {self._host}.")

    def certificate(self) -> Step | None:
        """The encryption, and who vouches for the host."""
        if not self._secure:
            return None
        try:
            issuer = self._handshake(self._network.tls_context())
        except ssl.SSLCertVerificationError as error:
            return self._untrusted(error)
        except OSError as error:
            return self._ended("certificate", error)
        if self._known_to_all():
            return Step("certificate", f"Issued by {issuer}.")
        return Step("certificate", f"Issued by {issuer}, which is no public authority.", private=True)

    def _untrusted(self, error: ssl.SSLCertVerificationError) -> Step:
        refused = certificate_error(self._host, error.verify_code)
        anything = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        anything.check_hostname = False
        anything.verify_mode = ssl.CERT_NONE  # to read who issued it; nothing is sent over this connection
        with contextlib.suppress(OSError, ValueError):
            self._again()
            refused.what = f"{refused.what[:-1]}; it was issued by {self._handshake(anything)}."
        return Step("certificate", refused.what, refused)

    def _known_to_all(self) -> bool:
        """Whether the authorities that browsers know vouch for the host, not only this computer's own ones."""
        try:
            import certifi  # noqa: PLC0415 - comes with both HTTP clients

            self._again()
            self._handshake(ssl.create_default_context(cafile=certifi.where()))
        except ssl.SSLCertVerificationError:
            return False
        except (OSError, ValueError, ImportError):
            pass  # this second look is no part of the way
        return True

    def _again(self) -> None:
        self.close()
        self._socket = socket.create_connection((self._first, self._first_port), self._patience)
        if self._proxy is not None:
            self._tunnel()

    def _handshake(self, context: ssl.SSLContext) -> str:
        assert self._socket is not None
        secured: Any
        if isinstance(self._socket, ssl.SSLSocket):  # inside the encryption to the proxy; Python has no socket for that
            from urllib3.util.ssltransport import SSLTransport  # noqa: PLC0415 - an HTTP client; only where it is needed

            secured = SSLTransport(self._socket, context, server_hostname=self._host)
        else:
            secured = self._socket = context.wrap_socket(self._socket, server_hostname=self._host)
        return issuer_of(secured.getpeercert(binary_form=True) or b"") or "someone unnamed"

    def _tunnel(self) -> int:
        """Have the proxy pass the connection on; its status.

        Raises:
            ValueError: its answer is none.
        """
        assert self._socket is not None
        assert self._proxy is not None
        if self._proxy.startswith("https://"):
            self._socket = self._network.tls_context().wrap_socket(self._socket, server_hostname=self._first)
        name = f"[{self._host}]" if ":" in self._host else self._host
        where = f"{name}:{self._port}"
        lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}", f"User-Agent: {calls.USER_AGENT}"]
        if (known := proxy_authorization(self._proxy)) is not None:
            lines.append(f"Proxy-Authorization: {known}")
        self._socket.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
        head = b""
        while b"\r\n\r\n" not in head and len(head) < _LONGEST_HEAD and (more := self._socket.recv(1)):
            head += more  # one by one: what follows belongs to the encryption
        return int(head.split(b" ", 2)[1][:3]) if head.startswith(b"HTTP/1.") else _no_answer()

    def _ended(self, kind: str, error: Exception) -> Step:
        told = transport_error(error, self._host if kind == "certificate" else self._first)
        return Step(kind, told.what, told)


def _no_answer() -> int:
    raise ValueError
