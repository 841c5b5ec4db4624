"""Regions and hosts."""

from __future__ import annotations

import pytest

from genesys_export.client import REGIONS, Hosts, region
from genesys_export.errors import ConfigurationError


def test_there_are_eighteen_regions():
    """Eighteen, with names, domains and labels of their own."""
    assert len(REGIONS) == 18
    for field in ("name", "domain", "label"):
        assert len({getattr(each, field) for each in REGIONS}) == 18


def test_the_vendor_knows_the_same_domains():
    """The list is that of the vendor's SDK, no more and no less."""
    import ast
    import importlib.util
    import re
    from pathlib import Path

    package = Path(importlib.util.find_spec("PureCloudPlatformClientV2").origin).parent
    source = (package / "purecloud_region_hosts.py").read_text("utf-8")
    ast.parse(source)
    assert set(re.findall(r"https://api\.([a-z0-9.-]+)", source)) == {each.domain for each in REGIONS}


@pytest.mark.parametrize("each", REGIONS, ids=lambda r: r.name)
def test_a_region_is_found_by_all_its_names(each):
    """By name, domain and host, in any case, and its hosts follow the rule."""
    for text in (
        each.name,
        each.domain,
        f"api.{each.domain}",
        f"https://login.{each.domain}/",
        f" {each.name.upper()} ",
    ):
        assert region(text) is each
    assert Hosts.of_region(each) == Hosts(f"https://api.{each.domain}", f"https://login.{each.domain}")
    assert Hosts.of_region(each.name) == Hosts.of_region(each)


def test_an_unknown_region_names_the_close_ones():
    """A slip of the finger is answered with what was meant."""
    with pytest.raises(ConfigurationError) as unknown:
        region("eu-wst-1")
    assert "eu-west-1" in unknown.value.remedy
    with pytest.raises(ConfigurationError, match="us-east-1"):
        region("###")


@pytest.mark.parametrize(
    ("api", "login", "hosts"),
    [
        ("https://api.example.com", None, ("https://api.example.com", "https://login.example.com")),
        ("api.example.com/", None, ("https://api.example.com", "https://login.example.com")),
        (
            "HTTPS://API.Example.com:8443/Gate/way/",
            None,
            ("https://api.example.com:8443/Gate/way", "https://login.example.com:8443/Gate/way"),
        ),
        (
            "https://gw.example.com/api",
            "https://gw.example.com/login",
            ("https://gw.example.com/api", "https://gw.example.com/login"),
        ),
        ("https://api.example.com:443/", None, ("https://api.example.com", "https://login.example.com")),
        ("https://api.example.com:/x", "https://[::1]:443", ("https://api.example.com/x", "https://[::1]")),
        ("http://127.0.0.1:80", "https://h:80", ("http://127.0.0.1", "https://h:80")),
        ("http://[::1]", "https://h:1443", ("http://[::1]", "https://h:1443")),
        ("http://127.0.0.1:8080", None, ("http://127.0.0.1:8080", "http://127.0.0.1:8080")),
        ("http://localhost:1", "http://[::1]:2", ("http://localhost:1", "http://[::1]:2")),
    ],
)
def test_hosts_of_ones_own(api, login, hosts):
    """Gateways and the demo organisation; the sign-in host is derived as the vendor's SDK does it."""
    assert Hosts.custom(api, login) == Hosts(*hosts)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://",
        "ftp://example.com",
        "https://example.com?x=1",
        "https://example.com#x",
        "https://example.com:port",
        "https://[::1",
        "https://exa mple.com",
        "https://example.com\nX",
        "https://example.com\\x",
        "file:///etc/passwd",
        "https://%65xample.com",
        "https://example.com\x1b[31m",
    ],
)
def test_what_is_no_host_is_refused(address):
    """Everything but scheme, host, port and path."""
    for arguments in ((address or " ",), ("https://api.example.com", address or " ")):
        with pytest.raises(ConfigurationError) as refused:
            Hosts.custom(*arguments)
        assert str(refused.value).isprintable()


@pytest.mark.parametrize("address", ["http://api.mypurecloud.de", "http://10.0.0.1", "http://localhost.evil.example"])
def test_plain_http_leaves_this_computer_never(address):
    """A client secret is not sent unencrypted."""
    with pytest.raises(ConfigurationError, match="without encryption"):
        Hosts.custom(address)
    with pytest.raises(ConfigurationError, match="without encryption"):
        Hosts.custom("https://api.example.com", address)


@pytest.mark.parametrize(
    "address",
    [
        "https://ann:hunter2@example.com",
        "ann:hun/ter2@example.com",
        "https://ann@example.com",
        "https://ann:hunter2@@example.com:x",
    ],
)
def test_credentials_in_an_address_are_refused_and_not_repeated(address):
    """The refusal does not print the password."""
    with pytest.raises(ConfigurationError) as refused:
        Hosts.custom(address)
    assert "hun" not in str(refused.value)
