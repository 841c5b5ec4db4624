"""What holds for every test: the network settings of the computer it runs on do not reach it."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # windows of tests need no display, and take nobody's focus

_SETTINGS = (
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "ssl_cert_file",
    "ssl_cert_dir",
    "requests_ca_bundle",
    "curl_ca_bundle",
    "sslkeylogfile",
    "netrc",
)


@pytest.fixture(scope="session", autouse=True)
def _no_network_settings():
    """No proxy, certificate file or netrc of the environment changes what a client does."""
    with pytest.MonkeyPatch.context() as environment:
        for name in _SETTINGS:
            environment.delenv(name, raising=False)
            environment.delenv(name.upper(), raising=False)
        yield
