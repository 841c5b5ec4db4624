"""Profiles of the vendor's command line become connections; its file is only read."""

from __future__ import annotations

import pytest

from genesys_export.client import Hosts
from genesys_export.connections import BROWSER
from genesys_export.connections.foreign import default_file, profiles
from genesys_export.errors import ConfigurationError

FILE = """
[default]
client_credentials = "client-1"
client_secret = "hunter2"
environment = "mypurecloud.ie"
access_token = "tok"
logging_enabled = false

[emirates]
client_credentials = "client-2"
client_secret = "hunter3"
environment = "me_central_1"
proxy_protocol = "http"
proxy_host = "gate.contoso.example"
proxy_port = "3128"
proxy_username = "ann"
proxy_password = "pass-word"

[gate]
client_credentials = "client-3"
client_secret = "hunter4"
environment = "mypurecloud.com"
gateway_host = 'gw.example.com'
gateway_port = '8443'
gateway_protocol = 'https'
gateway_pathparams = '{login: /loginpath, api: /apipath}'

[implicit]
environment = "mypurecloud.de"
redirect_uri = "http://localhost:8080"

[odd]
client_credentials = "client-5"
client_secret = "hunter5"
environment = "no-such-region"

[json]
client_credentials = "client-6"
client_secret = "hunter6"
gateway_host = "gw.example.com"
gateway_port = "443"
gateway_pathparams = '{"login": "/l", "api": "/a/b"}'
gateway_username = "ann"
"""
PKCE = """
[me]
client_credentials = "client-7"
grant_type = "3"
environment = "mypurecloud.de"
redirect_uri = "{}"
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(FILE)
    return path


def test_profiles_are_read_as_the_vendor_writes_them(file):
    """Regions by domain or name, gateways with port and path prefixes, proxies; the file stays as it is."""
    before = file.stat().st_mtime_ns
    found = {each.name: each for each in profiles(file)}
    assert found["default"].hosts == Hosts.of_region("eu-west-1")
    assert (found["emirates"].region, found["emirates"].proxy) == ("me-central-1", "http://gate.contoso.example:3128")
    assert found["gate"].hosts == Hosts("https://gw.example.com:8443/apipath", "https://gw.example.com:8443/loginpath")
    assert found["json"].hosts == Hosts("https://gw.example.com/a/b", "https://gw.example.com/l")
    assert (file.read_text(), file.stat().st_mtime_ns) == (FILE, before)


def test_a_profile_becomes_a_connection_with_its_secrets_apart(file):
    """No text form of it shows them."""
    found = {each.name: each for each in profiles(file)}
    connection, secrets = found["emirates"].connection("7")
    assert (connection.id, connection.name, connection.client_id) == ("7", "emirates", "client-2")
    assert (connection.proxy, connection.proxy_user) == ("http://gate.contoso.example:3128", "ann")
    assert (secrets.client, secrets.proxy) == ("hunter3", "pass-word")
    assert not any(secret in repr(found) + repr(secrets) for secret in ("hunter", "pass-word", "tok"))


@pytest.mark.parametrize(
    ("name", "why"), [("implicit", "no client"), ("odd", "no region"), ("json", "user and a password of its own")]
)
def test_what_cannot_be_taken_over_says_why(file, name, why):
    """A sign-in in the browser without a secret, a region that is none, a gateway with a password."""
    found = {each.name: each for each in profiles(file)}
    assert why in found[name].lacking
    with pytest.raises(ConfigurationError, match="cannot be taken over"):
        found[name].connection("1")


@pytest.mark.parametrize(
    ("head", "line", "why"),
    [
        ("a", 'proxy_host = "ann:hunter2@gate"', "the proxy's address holds a user or a password"),
        ("a", 'proxy_host = "gate"\nproxy_protocol = "socks5"', "the proxy's address cannot be used"),
        ('"a\\u001b[31m"', "", "the name holds"),
        ("demo", "", "a name of its own"),
        ("a", 'client_credentials = "a\\nb"', "the client id holds"),
    ],
)
def test_what_no_connection_can_have_is_said_before_somebody_asks_for_it(tmp_path, head, line, why):
    """Listed as not usable instead of offered and then refused; no password is in the list."""
    client = "" if "client_credentials" in line else 'client_credentials = "c"'
    text = f'[{head}]\nenvironment = "mypurecloud.ie"\nclient_secret = "s"\n{client}\n{line}\n'
    (tmp_path / "config.toml").write_text(text)
    [found] = profiles(tmp_path / "config.toml")
    assert why in found.lacking
    assert "hunter2" not in repr(found)


def test_a_file_without_end_is_said(tmp_path):
    """Brackets within brackets, deeper than Python goes."""
    (tmp_path / "config.toml").write_text("a = " + "[" * 20_000)
    with pytest.raises(ConfigurationError, match="cannot be read as TOML"):
        profiles(tmp_path / "config.toml")


@pytest.mark.parametrize("content", [b"[default", b"\xff\xfe\x00", b'client_secret = "hunter2', b'a = "hunter2'])
def test_a_file_that_is_none_is_said_without_what_it_holds(tmp_path, content):
    """Its lines may be secrets."""
    (tmp_path / "config.toml").write_bytes(content)
    with pytest.raises(ConfigurationError, match="cannot be read as TOML") as refused:
        profiles(tmp_path / "config.toml")
    assert "hunter2" not in str(refused.value)
    assert refused.value.__suppress_context__


def test_without_a_file_there_are_no_profiles(monkeypatch, tmp_path):
    """Unless one was named."""
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    assert default_file() == tmp_path / ".gc" / "config.toml"
    assert profiles() == []
    with pytest.raises(ConfigurationError, match="no file"):
        profiles(tmp_path / "x.toml")


@pytest.mark.parametrize(("back", "port"), [("http://localhost:8080", "8080"), ("http://localhost:0", ""), ("", "")])
def test_a_profile_with_pkce_signs_in_with_the_browser(tmp_path, back, port):
    """It has no secret; the browser comes back to the port that the client knows."""
    (tmp_path / "config.toml").write_text(PKCE.format(back))
    [found] = profiles(tmp_path / "config.toml")
    connection, secrets = found.connection("7")
    assert (connection.sign_in, connection.redirect_port, secrets.client) == (BROWSER, port, "")


@pytest.mark.parametrize(
    ("back", "why"), [("https://localhost:8080", "encrypted address"), ("http://localhost:x", "no address")]
)
def test_a_way_back_that_cannot_be_waited_at_says_why(tmp_path, back, why):
    (tmp_path / "config.toml").write_text(PKCE.format(back))
    [found] = profiles(tmp_path / "config.toml")
    assert why in found.lacking
