"""What holds for every test: network settings of the computer do not reach it, and no mistake is passed over."""

from __future__ import annotations

import logging
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


class _Refusing(logging.Handler):
    """What an export survives, a test of it does not."""

    def emit(self, record):
        raise AssertionError(record.getMessage())


@pytest.fixture(scope="session", autouse=True)
def _every_estimate_is_reckoned():
    """A mistake in the reckoning of the time left is only logged; here it ends the export, and so the test."""
    logger, refusing = logging.getLogger("genesys_export.export.sitting"), _Refusing(logging.ERROR)
    logger.addHandler(refusing)
    yield
    logger.removeHandler(refusing)
