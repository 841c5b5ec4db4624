"""The one place through which all goes that may leave this computer: bundle, log, crash report.

Secrets go by their looks (:mod:`genesys_export.client.redaction`), by the name they stand under, and, where the
environment gave them, by what they are. The user's own folder becomes ``~``: its path is somebody's name.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from genesys_export.client.redaction import HIDDEN, redact

_GIVEN = ("GENESYS_CLIENT_SECRET", "GENESYS_PROXY_PASSWORD")
_LEAST = 4  # letters: what is shorter would be found in every other word
_SECRET_NAMES = (
    "secret", "password", "token", "authorization", "assertion", "code_verifier", "cookie", "api-key", "apikey",
)  # fmt: skip
_HARMLESS = frozenset({"page_token", "pagetoken", "token_param", "next_page_token"})
"""Places in a listing: their names say token, but nobody gets in with one."""


def scrub(text: str) -> str:
    """The text without secrets, and without the name of the user's folder."""
    for value in _known():
        text = text.replace(value, HIDDEN)
    text = redact(text)
    home = str(Path.home())
    if len(home) > _LEAST:
        for form in dict.fromkeys((home, home.replace("\\", "\\\\"), home.replace("\\", "/"))):
            text = text.replace(form, "~")
    return text


def scrub_value(value: Any, name: str = "") -> Any:
    """A JSON value in which every text is scrubbed, and what stands under a secret's name is hidden."""
    if isinstance(value, Mapping):
        return {scrub(str(key)): scrub_value(each, str(key)) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [scrub_value(each, name) for each in value]
    if isinstance(value, str):
        return HIDDEN if value and _names_a_secret(name) else scrub(value)
    return value


def _names_a_secret(name: str) -> bool:
    plain = name.lower()
    return plain not in _HARMLESS and any(word in plain for word in _SECRET_NAMES)


def _known() -> list[str]:
    """Secrets that the environment gave this program, as they are and as a form or an address writes them."""
    values = [value for name in _GIVEN if len(value := os.environ.get(name, "")) >= _LEAST]
    return [form for value in values for form in dict.fromkeys((value, quote(value, safe=""), quote(value)))]
