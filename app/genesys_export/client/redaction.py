"""The one place where secrets are taken out of text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

HIDDEN = "•••"
SHORTEST = 4  # letters; whatever is shorter stands in ordinary words, too
_NAMES = r"(?:access_token|refresh_token|client_secret|code_verifier|password|secret|assertion)"
_PATTERNS = (
    re.compile(r"(?i)\b(bearer|basic)(\s+)[A-Za-z0-9._~+/=-]+"),
    re.compile(rf"(?i)(\"{_NAMES}\"\s*:\s*)\"(?:[^\"\\]|\\.)*\""),
    re.compile(rf"(?i)('{_NAMES}'\s*:\s*)'(?:[^'\\]|\\.)*'"),
    re.compile(rf"(?i)\b({_NAMES}=)[^&\s\"']+"),
    re.compile(r"(//)[^/\s?#\"'<>]+@"),  # to the last @: a password may hold one
)
_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})


def redact(text: str) -> str:
    """The text without tokens, secrets, Basic credentials and passwords in addresses."""
    text = _PATTERNS[0].sub(rf"\1\2{HIDDEN}", text)
    text = _PATTERNS[1].sub(rf'\1"{HIDDEN}"', text)
    text = _PATTERNS[2].sub(rf"\1'{HIDDEN}'", text)
    text = _PATTERNS[3].sub(rf"\1{HIDDEN}", text)
    return _PATTERNS[4].sub(rf"\1{HIDDEN}@", text)


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text without these very secrets, whatever stands around them, also as an address would write them."""
    for secret in sorted({each for s in secrets for each in (s, quote(s, safe=""))}, key=len, reverse=True):
        if len(secret) >= SHORTEST:
            text = text.replace(secret, HIDDEN)
    return text


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be shown."""
    return {name: HIDDEN if name.lower() in _HEADERS else redact(value) for name, value in headers.items()}


def printable(text: str) -> str:
    """The text without control characters, which could steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)
