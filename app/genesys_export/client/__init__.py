"""Calling an organisation: hosts, sign-in, sessions, the shared rate budget, the read-only guard, redaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.lazily import lister as _lister
from genesys_export.lazily import loader as _loader

if TYPE_CHECKING:
    from genesys_export.client.async_session import AsyncSession
    from genesys_export.client.budget import RateBudget
    from genesys_export.client.calls import Timeouts
    from genesys_export.client.credentials import BrowserSignIn, Code, Credentials, Kept, Token
    from genesys_export.client.guard import ReadOnlyGuard
    from genesys_export.client.network import Network
    from genesys_export.client.redaction import printable, redact, redact_headers
    from genesys_export.client.regions import REGIONS, Hosts, Region, region
    from genesys_export.client.reply import Reply
    from genesys_export.client.session import Session
    from genesys_export.client.turns import Claim, Turn

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

__dir__ = _lister(__name__)
__getattr__ = _loader(__name__, {
    "async_session": ("AsyncSession",),
    "budget": ("RateBudget",),
    "calls": ("Timeouts",),
    "credentials": ("BrowserSignIn", "Code", "Credentials", "Kept", "Token"),
    "guard": ("ReadOnlyGuard",),
    "network": ("Network",),
    "redaction": ("printable", "redact", "redact_headers"),
    "regions": ("REGIONS", "Hosts", "Region", "region"),
    "reply": ("Reply",),
    "session": ("Session",),
    "turns": ("Claim", "Turn"),
})  # fmt: skip
