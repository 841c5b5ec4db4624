"""Which proxy a call goes through, and which certificates are trusted."""

from __future__ import annotations

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
