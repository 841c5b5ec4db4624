"""Texts as people and shells give them: what none of the places they go to could take is refused where it comes in."""

from __future__ import annotations

import unicodedata

from genesys_export.errors import ConfigurationError

_UNUSABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Control characters, line breaks, and what Python makes of bytes that are no UTF-8."""
_LONGEST = 100  # letters of a name, which stands in lists, titles and manifests


def checked_text(what: str, text: str) -> str:
    """The text, if a form, a file and a keyring can hold it. It is not repeated: it may be a secret.

    Args:
        what: what it is, as the message calls it.
        text: as it was given.

    Raises:
        ConfigurationError: it holds line breaks, control characters, or is no UTF-8.
    """
    if any(unicodedata.category(c) in _UNUSABLE for c in text):
        raise ConfigurationError(
            f"The {what} holds line breaks, control characters or bytes that are no text.",
            remedy="Give it again, as UTF-8 text of one line.",
        )
    return text


def checked_name(name: str) -> str:
    """A connection's name, if it can stand in a list.

    Raises:
        ConfigurationError: it is none, that of the demo organisation, too long, or no text of one line.
    """
    if name.strip() in {"", "demo"}:
        raise ConfigurationError("A connection needs a name of its own.")
    if len(name) > _LONGEST:
        raise ConfigurationError(f"A connection's name has at most {_LONGEST} letters.")
    return checked_text("name", name)
