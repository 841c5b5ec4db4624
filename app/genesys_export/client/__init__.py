"""Calling an organisation: hosts, sign-in, sessions, the shared rate budget, the read-only guard, redaction."""

from __future__ import annotations

from genesys_export.client.async_session import AsyncSession
from genesys_export.client.budget import Claim, RateBudget, Turn
from genesys_export.client.calls import Timeouts
from genesys_export.client.credentials import Credentials, Token
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.redaction import printable, redact, redact_headers
from genesys_export.client.regions import REGIONS, Hosts, Region, region
from genesys_export.client.reply import Reply
from genesys_export.client.session import Session

__all__ = [
    "REGIONS",
    "AsyncSession",
    "Claim",
    "Credentials",
    "Hosts",
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
