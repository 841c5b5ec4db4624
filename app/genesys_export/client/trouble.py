"""What the HTTP clients raise, as :class:`TransportError`: which phase failed, whether it may pass, what to do.

Addresses and texts of the underlying exceptions are left out: they may hold a proxy's password.
"""

from __future__ import annotations

import re
import socket
import ssl
from urllib.parse import urlsplit

from genesys_export.errors import TransportError

_PHASES = (
    ("proxy", ("ProxyError",)),
    ("connect", ("NewConnectionError",)),  # a refused one, too, is a kind of ConnectTimeoutError to urllib3
    ("timeout", ("ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout", "Timeout", "TimeoutException",
                 "ConnectTimeoutError", "ReadTimeoutError", "TimeoutError")),
    ("read", ("RemoteProtocolError", "ReadError", "ProtocolError", "IncompleteRead", "ChunkedEncodingError",
              "ContentDecodingError", "DecodingError", "DecodeError", "RemoteDisconnected")),
    ("send", ("WriteError",)),
    ("connect", ("ConnectError", "NewConnectionError", "ConnectionError", "ConnectionRefusedError")),
)  # fmt: skip


_REFUSED = re.compile(r"(?:^|: )(407|403)\b")  # as both HTTP clients word what a proxy says to CONNECT
_ROOT = (
    "If your company inspects encrypted traffic, ask for its root certificate and add it to the connection (in the "
    "window under 'Proxy and certificates', else with 'connections edit NAME --ca-file FILE'); otherwise do not go on."
)
_CERTIFICATES = {
    9: ("is not valid yet by this computer's clock", "Set the clock of this computer."),
    10: ("has expired by this computer's clock",
         "Check the clock of this computer; if it is right, the host has to renew its certificate."),
    62: ("is made out to another name", "Check the address of the host; if it is right, do not go on."),
}  # fmt: skip
"""What is wrong with a certificate and what to do, by OpenSSL's number; anything else is an issuer nobody trusts."""
_CERTIFICATES[64] = _CERTIFICATES[62]  # the same for an address in numbers
_NO_ADDRESS = frozenset({"InvalidURL", "InvalidSchema", "MissingSchema", "InvalidProxyURL", "UnsupportedProtocol",
                         "LocationValueError", "URLSchemeUnknown", "ProxySchemeUnknown"})  # fmt: skip


def transport_error(error: BaseException, host: str, proxy: str | None = None) -> TransportError:
    """The error to raise for an exception of ``httpx``, ``requests`` or ``urllib3``.

    Args:
        error: what was raised; what caused it counts too.
        host: whom we talked to.
        proxy: address of the proxy the call was to go through; it is the one that could not be reached.
    """
    chain = _chain(error)
    certificate = next((e for e in chain if isinstance(e, ssl.SSLCertVerificationError)), None)
    if certificate is not None or any("CERTIFICATE_VERIFY_FAILED" in str(e) for e in chain):
        return certificate_error(host, getattr(certificate, "verify_code", 0))
    reached = urlsplit(proxy).hostname or "" if proxy else ""  # who is called first
    if any(isinstance(e, socket.gaierror) or type(e).__name__ == "NameResolutionError" for e in chain):
        return TransportError(
            f"The name of the proxy, {reached}, could not be resolved." if reached
            else f"The name {host} could not be resolved.",
            phase="resolve",
            remedy="Check the address of the proxy and the network, then resume." if reached
            else "Check the region, the network and the VPN, then resume.",
        )  # fmt: skip
    if any(isinstance(e, ssl.SSLError) or type(e).__name__ == "SSLError" for e in chain):
        return TransportError(f"No encrypted connection to {host} could be made.", phase="tls")
    names = {kind.__name__ for e in chain for kind in type(e).__mro__}
    if names & _NO_ADDRESS:
        return TransportError(
            f"The call to {host} could not be made: the address, or that of the proxy, is none.",
            phase="send",
            transient=False,
            safe="Nothing was sent.",
            remedy="Check the address of the proxy.",
        )
    if "ProxyError" in names and (said := next(filter(None, (_REFUSED.search(str(e)) for e in chain)), None)):
        return proxy_refusal(host, int(said[1]))
    phase = next((phase for phase, known in _PHASES if names & set(known)), "read")
    words = {
        "proxy": f"The proxy did not pass the call on to {host}.",
        "timeout": f"{host} did not answer in time.",
        "connect": f"No connection to {host} could be made.",
        "send": f"The connection to {host} broke while sending.",
        "read": f"The connection to {host} broke before the whole reply was there.",
    }
    remedy = ""
    if phase == "connect" and reached:
        words[phase] = f"No connection to the proxy {reached} could be made, on the way to {host}."
        remedy = "Check the address of the proxy and whether it runs, then resume."
    return TransportError(words[phase], phase=phase, remedy=remedy)


def certificate_error(host: str, code: int = 0) -> TransportError:
    """A certificate that does not hold, by OpenSSL's number for why."""
    what, remedy = _CERTIFICATES.get(code, ("is not trusted by this computer", _ROOT))
    return TransportError(
        f"The certificate of {host} {what}.", phase="tls", transient=False, safe="Nothing was sent.", remedy=remedy
    )


def proxy_refusal(host: str, status: int) -> TransportError:
    """What a proxy's answer to ``CONNECT`` means: 407 wants a user and a password, 403 forbids the host."""
    if status == 407:  # noqa: PLR2004 - not tried again: wrong passwords lock accounts
        return TransportError(
            "The proxy does not accept the user and the password, or none was given.",
            phase="proxy",
            transient=False,
            safe="Nothing was sent.",
            remedy="Enter the proxy's user and password in the connection (in the window under 'Proxy and "
            "certificates', else with 'connections edit NAME --proxy-user USER').",
        )
    if status == 403:  # noqa: PLR2004
        return TransportError(
            f"The proxy forbids calls to {host}.",
            phase="proxy",
            transient=False,
            safe="Nothing was sent.",
            remedy=f"Ask those who run the proxy to allow {host}.",
        )
    return TransportError(f"The proxy did not pass the call on to {host} (it said {status}).", phase="proxy")


def check_proxy(status: int, host: str) -> None:
    """Tell what only a proxy answers (RFC 9110, 15.5.8) from what the host does.

    To an unencrypted call a proxy answers in the host's place; to an encrypted one it answers ``CONNECT``.

    Raises:
        TransportError: the proxy wants a user and a password.
    """
    if status == 407:  # noqa: PLR2004
        raise proxy_refusal(host, status)


def _chain(error: BaseException) -> list[BaseException]:
    """The exception and everything that led to it; ``urllib3`` keeps some of it in ``args`` and ``reason``."""
    found: list[BaseException] = []
    queue: list[object] = [error]
    while queue:
        item = queue.pop()
        if isinstance(item, BaseException) and item not in found:
            found.append(item)
            queue += [item.__cause__, item.__context__, getattr(item, "reason", None), *item.args]
    return found
