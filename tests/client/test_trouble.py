"""Real exceptions of the HTTP clients, as the phase that failed and whether it may pass."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest
import requests
import urllib3

from genesys_export.client.trouble import transport_error


def caused(outer, inner):
    """``outer``, raised from ``inner``."""
    outer.__cause__ = inner
    return outer


def unknown_ca():
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")
    error.verify_message = "unable to get local issuer certificate"
    return error


NAME = socket.gaierror(-2, "Name or service not known")
POOL = urllib3.HTTPSConnectionPool("api.example.com")


@pytest.mark.parametrize(
    ("error", "phase", "transient"),
    [
        (caused(httpx.ConnectError("x"), NAME), "resolve", True),
        (
            requests.ConnectionError(
                urllib3.exceptions.MaxRetryError(POOL, "/", urllib3.exceptions.NameResolutionError("h", POOL, NAME))
            ),
            "resolve",
            True,
        ),
        (caused(httpx.ConnectError("x"), unknown_ca()), "tls", False),
        (
            requests.exceptions.SSLError(
                urllib3.exceptions.MaxRetryError(POOL, "/", urllib3.exceptions.SSLError(unknown_ca()))
            ),
            "tls",
            False,
        ),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), "tls", False),
        (caused(httpx.ConnectError("x"), ssl.SSLError(1, "WRONG_VERSION_NUMBER")), "tls", True),
        (httpx.ConnectError("refused"), "connect", True),
        (
            requests.ConnectionError(
                urllib3.exceptions.MaxRetryError(POOL, "/", urllib3.exceptions.NewConnectionError(POOL, "refused"))
            ),
            "connect",
            True,
        ),
        (ConnectionRefusedError(111, "refused"), "connect", True),
        (httpx.ConnectTimeout("x"), "timeout", True),
        (httpx.ReadTimeout("x"), "timeout", True),
        (httpx.PoolTimeout("x"), "timeout", True),
        (requests.ConnectTimeout(), "timeout", True),
        (requests.ReadTimeout(), "timeout", True),
        (urllib3.exceptions.ReadTimeoutError(POOL, "/", "x"), "timeout", True),
        (httpx.ProxyError("502 Bad Gateway"), "proxy", True),
        (httpx.ProxyError("403 Forbidden"), "proxy", False),
        (requests.exceptions.ProxyError("x", OSError("Tunnel connection failed: 403 Forbidden")), "proxy", False),
        (requests.exceptions.ProxyError(OSError("Tunnel connection failed")), "proxy", True),
        (httpx.RemoteProtocolError("peer closed"), "read", True),
        (httpx.ReadError("reset"), "read", True),
        (httpx.DecodingError("no gzip"), "read", True),
        (httpx.WriteError("broken pipe"), "send", True),
        (requests.exceptions.ChunkedEncodingError(urllib3.exceptions.IncompleteRead(1, 2)), "read", True),
        (requests.exceptions.ContentDecodingError(urllib3.exceptions.DecodeError("x")), "read", True),
        (
            requests.ConnectionError(urllib3.exceptions.ProtocolError("aborted", ConnectionResetError(104, "reset"))),
            "read",
            True,
        ),
        (httpx.InvalidURL("URL too long"), "send", False),
        (httpx.UnsupportedProtocol("x"), "send", False),
        (requests.exceptions.InvalidProxyURL("x"), "send", False),
        (requests.exceptions.InvalidSchema("Missing dependencies for SOCKS support."), "send", False),
        (OSError(5, "something else"), "read", True),
    ],
    ids=repr,
)
def test_each_exception_has_its_phase(error, phase, transient):
    """And the words name the host, never the text or the address of the exception."""
    told = transport_error(error, "api.example.com")
    assert (told.phase, told.transient) == (phase, transient)
    assert "api.example.com" in told.what
    assert told.remedy


def test_a_password_in_an_exception_is_not_repeated():
    """Texts of the HTTP clients may hold a proxy's address."""
    told = transport_error(httpx.ProxyError("http://ann:hunter2@proxy:1 said 407"), "h")
    assert "hunter2" not in str(told)


@pytest.mark.parametrize(
    "error",
    [
        httpx.ProxyError("407 Proxy Authentication Required"),
        requests.exceptions.ProxyError("x", OSError("Tunnel connection failed: 407 Proxy Authentication Required")),
    ],
    ids=repr,
)
def test_a_proxy_that_wants_a_password_is_not_asked_again(error):
    """Wrong passwords lock accounts: what is to be entered is said instead."""
    told = transport_error(error, "api.example.com")
    assert (told.phase, told.transient) == ("proxy", False)
    assert "user and password" in told.remedy


@pytest.mark.parametrize(
    ("code", "words"),
    [(9, "not valid yet"), (10, "expired"), (62, "another name"), (18, "not trusted"), (20, "not trusted")],
)
def test_a_certificate_that_does_not_hold_is_told_with_the_reason(code, words):
    """A clock that is wrong is no inspecting company."""
    error = unknown_ca()
    error.verify_code = code
    told = transport_error(caused(httpx.ConnectError("x"), error), "h")
    assert words in told.what
    assert ("root certificate" in told.remedy) == (code in {18, 20})


@pytest.mark.parametrize("error", [httpx.ConnectError("x"), requests.ConnectionError(ConnectionRefusedError("x"))])
def test_a_proxy_that_is_not_there_is_named_instead_of_the_host(error):
    """Without its user and password."""
    told = transport_error(error, "api.example.com", "http://ann:hunter2@proxy.example:3128")
    assert told.what == "No connection to the proxy proxy.example could be made, on the way to api.example.com."
    assert "hunter2" not in str(told)
    assert "proxy" in told.remedy


def test_the_name_of_a_proxy_that_is_unknown_is_named():
    told = transport_error(caused(httpx.ConnectError("x"), socket.gaierror(-2, "x")), "api.example.com", "http://gone:1")
    assert told.what == "The name of the proxy, gone, could not be resolved."
