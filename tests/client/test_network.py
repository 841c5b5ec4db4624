"""Which proxy a call goes through, and which certificates are trusted."""

from __future__ import annotations

import ssl
from pathlib import Path

import certifi
import pytest

from genesys_export.client import Network
from genesys_export.client.network import checked_proxy, without_password
from genesys_export.errors import ConfigurationError


@pytest.mark.parametrize(
    ("names", "proxy"),
    [
        ({"HTTPS_PROXY": "http://gate:3128"}, "http://gate:3128"),
        ({"HTTPS_PROXY": "gate:3128"}, "http://gate:3128"),
        ({"https_proxy": "http://ann:pw@gate:3128/"}, "http://ann:pw@gate:3128"),
        ({"ALL_PROXY": "http://gate:3128"}, "http://gate:3128"),
        ({"HTTP_PROXY": "http://gate:3128"}, None),
        ({"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "example.com"}, None),
        ({"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "*"}, None),
        ({"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "other.com"}, "http://gate:3128"),
        ({"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "other.com, .example.com"}, None),
        ({"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "api.example.com:443"}, None),
        ({"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "api.example.com:8443"}, "http://gate:3128"),
        ({}, None),
    ],
)
def test_the_environment_names_the_proxy_of_a_host(monkeypatch, names, proxy):
    """By scheme, unless the host is excepted."""
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert Network().proxy_for("https://api.example.com/api/v2/users") == proxy


def test_loopback_has_no_proxy_but_a_chosen_one(monkeypatch):
    """The demo organisation is reached directly."""
    monkeypatch.setenv("ALL_PROXY", "http://gate:3128")
    assert Network().proxy_for("http://127.0.0.1:8080") is None
    assert Network(proxy="http://own:1").proxy_for("http://127.0.0.1:8080") == "http://own:1"


def test_user_and_password_of_the_connection_go_before_those_in_the_environment(monkeypatch):
    """And are quoted, whatever letters they hold."""
    monkeypatch.setenv("HTTPS_PROXY", "http://guest:guest@gate:3128")
    network = Network(proxy_user="ann", proxy_password="p@ss/w:rd")
    assert network.proxy_for("https://api.example.com") == "http://ann:p%40ss%2Fw%3Ard@gate:3128"
    assert "p@ss" not in repr(network)


@pytest.mark.parametrize(
    "proxy", ["", "http://", "gate:port", "ftp://gate", "socks5://gate:1", "http://gate/path", "a b"]
)
def test_what_is_no_address_of_a_proxy_is_refused(proxy):
    with pytest.raises(ConfigurationError, match="cannot be used"):
        checked_proxy(proxy)


def test_a_password_in_the_address_is_not_for_a_file():
    """It is told apart from what is merely wrong, and not repeated."""
    with pytest.raises(ConfigurationError, match="must not be written") as refused:
        checked_proxy("http://ann:hunter2@gate:3128")
    assert "hunter2" not in str(refused.value)
    assert without_password("http://ann:hunter2@gate:3128") == "http://gate:3128"


def test_a_file_of_certificates_that_was_mended_is_read_again(tmp_path):
    """Without a new start of the program."""
    file = tmp_path / "root.pem"
    file.write_text("nothing")
    network = Network(ca_file=str(file))
    with pytest.raises(ConfigurationError, match="cannot be used"):
        network.tls_context()
    file.write_bytes(Path(certifi.where()).read_bytes())
    assert network.tls_context().verify_mode.name == "CERT_REQUIRED"


def test_a_certificate_in_the_form_that_windows_exports_is_trusted_too(tmp_path):
    """DER; cut short it is none, and neither is an empty file."""
    pem = Path(certifi.where()).read_text("utf-8")
    first = pem[pem.index("-----BEGIN") : pem.index("-----END")] + "-----END CERTIFICATE-----"
    der, file = ssl.PEM_cert_to_DER_cert(first), tmp_path / "root.cer"
    file.write_bytes(der)
    assert Network(ca_file=str(file)).tls_context().verify_mode.name == "CERT_REQUIRED"
    for content in (der[:100], b"", b"\x30", b"\x30\x82", b"0 s:CN = none\n"):
        file.write_bytes(content)
        with pytest.raises(ConfigurationError, match="cannot be used"):
            Network(ca_file=str(file)).tls_context()


@pytest.mark.parametrize(
    ("host", "exceptions", "direct"),
    [
        ("10.1.2.3", "10.0.0.0/8", True),
        ("10.1.2.3:8443", "other.com, 10.1.0.0/16", True),
        ("10.1.2.3:8443", "10.1.2.3:8443", True),
        ("10.1.2.3:8443", "10.1.2.3", True),
        ("11.1.2.3", "10.0.0.0/8,nonsense/x,/,fd00::/8", False),
        ("[fd00::1]", "fd00::/8", True),
        ("[fd00::1]:8443", "fd00::1", True),
        ("gate.example.com", "10.0.0.0/8", False),
    ],
)
def test_exceptions_name_hosts_ports_and_networks(monkeypatch, host, exceptions, direct):
    """As companies write them in ``NO_PROXY``."""
    monkeypatch.setenv("HTTPS_PROXY", "http://gate:3128")
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert Network().proxy_for(f"https://{host}") == (None if direct else "http://gate:3128")
