"""Calling an organisation: hosts, sign-in, sessions, the shared rate budget, the read-only guard, redaction."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from genesys_export.client.budget import RateBudget
from genesys_export.client.calls import Timeouts
from genesys_export.client.credentials import BrowserSignIn, Code, Credentials, Kept, Token
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.network import Network
from genesys_export.client.redaction import printable, redact, redact_headers
from genesys_export.client.regions import REGIONS, Hosts, Region, region
from genesys_export.client.reply import Reply
from genesys_export.client.turns import Claim, Turn

if TYPE_CHECKING:
    from genesys_export.client.async_session import AsyncSession
    from genesys_export.client.session import Session

__all__ = [
    "REGIONS",
    "AsyncSession",
    "BrowserSignIn",
    "Claim",
    "Code",
    "Credentials",
    "Hosts",
    "Kept",
    "Network",
    "RateBudget",
    "ReadOnlyGuard",
    "Region",
    "Reply",
    "Session",
    "Timeouts",
    "Token",
    "Turn",
    "printable",
    "redact",
    "redact_headers",
    "region",
]

_LATER = {"AsyncSession": "async_session", "Session": "session"}
"""Each session loads its HTTP client, of which a program uses one, and no list of exports needs any."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
