"""The regions of Genesys Cloud and the hosts an organisation is reached at.

Source: ``purecloud_region_hosts.py`` of the vendor's Python SDK 269.0.0; the rule ``https://api.<domain>`` and
``https://login.<domain>`` from its ``api_client.py``.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from urllib.parse import urlsplit

from genesys_export.errors import ConfigurationError

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Region:
    """One region.

    Attributes:
        name: the cloud region's name, for example ``eu-west-1``.
        domain: the vendor's domain for it.
        label: what people call it.
    """

    name: str
    domain: str
    label: str


REGIONS: tuple[Region, ...] = (
    Region("us-east-1", "mypurecloud.com", "Americas (US East)"),
    Region("us-east-2", "use2.us-gov-pure.cloud", "Americas (US East, FedRAMP)"),
    Region("us-west-2", "usw2.pure.cloud", "Americas (US West)"),
    Region("ca-central-1", "cac1.pure.cloud", "Americas (Canada)"),
    Region("mx-central-1", "mxc1.pure.cloud", "Americas (Mexico)"),
    Region("sa-east-1", "sae1.pure.cloud", "Americas (São Paulo)"),
    Region("eu-west-1", "mypurecloud.ie", "Europe (Ireland)"),
    Region("eu-west-2", "euw2.pure.cloud", "Europe (London)"),
    Region("eu-central-1", "mypurecloud.de", "Europe (Frankfurt)"),
    Region("eu-central-2", "euc2.pure.cloud", "Europe (Zurich)"),
    Region("eusc-de-east-1", "edee1.eusc-pure.cloud", "Europe (Sovereign Cloud, Germany)"),
    Region("me-central-1", "mec1.pure.cloud", "Middle East (UAE)"),
    Region("ap-south-1", "aps1.pure.cloud", "Asia Pacific (Mumbai)"),
    Region("ap-northeast-1", "mypurecloud.jp", "Asia Pacific (Tokyo)"),
    Region("ap-northeast-2", "apne2.pure.cloud", "Asia Pacific (Seoul)"),
    Region("ap-northeast-3", "apne3.pure.cloud", "Asia Pacific (Osaka)"),
    Region("ap-southeast-1", "apse1.pure.cloud", "Asia Pacific (Singapore)"),
    Region("ap-southeast-2", "mypurecloud.com.au", "Asia Pacific (Sydney)"),
)


def region(text: str) -> Region:
    """The region called ``text``: its name, its domain, or one of its hosts.

    Raises:
        ConfigurationError: there is none; the close ones are named.
    """
    wanted = text.strip().lower().removeprefix("https://").rstrip("/")
    for prefix in ("api.", "login.", "apps."):
        wanted = wanted.removeprefix(prefix)
    for candidate in REGIONS:
        if wanted in (candidate.name, candidate.domain):
            return candidate
    known = [name for r in REGIONS for name in (r.name, r.domain)]
    close = difflib.get_close_matches(wanted, known, n=3, cutoff=0.5)
    names = ", ".join(close or (r.name for r in REGIONS))
    raise ConfigurationError(f"There is no region {text!r}.", remedy=f"Choose one of: {names}.")


@dataclass(frozen=True, slots=True)
class Hosts:
    """Base addresses of an organisation, without a slash at the end.

    Attributes:
        api: where operations are.
        login: where tokens are.
    """

    api: str
    login: str

    @classmethod
    def of_region(cls, text: str | Region) -> Hosts:
        """The hosts of a region.

        Raises:
            ConfigurationError: there is no such region.
        """
        domain = (text if isinstance(text, Region) else region(text)).domain
        return cls(f"https://api.{domain}", f"https://login.{domain}")

    @classmethod
    def custom(cls, api: str, login: str | None = None) -> Hosts:
        """Hosts the user names, for gateways and the demo organisation.

        Args:
            api: base address, with a path prefix if the gateway has one.
            login: the same for sign-in; derived from ``api`` as the vendor's SDK does it unless given.

        Raises:
            ConfigurationError: not an address, or plain ``http`` to another computer.
        """
        api = _checked(api)
        return cls(api, _checked(login) if login else api.replace("//api.", "//login.", 1))


def _checked(address: str) -> str:
    address = address.strip()
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
        parts = urlsplit("")
    if "@" in address:  # not shown: it may hold a password
        raise ConfigurationError("The address of a host holds no user and no password.", remedy="Write https://host.")
    odd = any(c.isspace() or not c.isprintable() or c in "\\?#%" for c in address)
    if not host or odd or parts.scheme not in {"http", "https"}:
        raise ConfigurationError(f"{address!r} is not the address of a host.", remedy="Write https://host, no more.")
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise ConfigurationError(
            f"{host} would be called without encryption, and the client secret would be readable on the way.",
            remedy="Use https://.",
        )
    usual = {"https": ":443", "http": ":80"}[parts.scheme]
    netloc = parts.netloc.lower().removesuffix(usual).removesuffix(":")  # as replies write it in their links
    return f"{parts.scheme}://{netloc}{parts.path.rstrip('/')}"
