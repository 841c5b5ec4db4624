"""Who issued a certificate that this computer does not trust: Python tells names of trusted ones only."""

from __future__ import annotations

_SEQUENCE, _OF_ISSUER = 0x30, 3
_VERSION = 0xA0
_COMMON_NAME, _ORGANISATION = b"\x55\x04\x03", b"\x55\x04\x0a"
_UTF_16 = 0x1E
_LONGEST = 120  # letters of a name; whoever made the certificate chose them


def issuer_of(certificate: bytes) -> str:
    """The issuer's name, with its organisation where that says more; empty where the bytes make no sense.

    Args:
        certificate: in DER (RFC 5280: the issuer is the field after serial number and algorithm).
    """
    try:
        _, whole, _ = _element(certificate)
        _, signed, _ = _element(whole)
        tag, _, rest = _element(signed)
        fields = rest if tag == _VERSION else signed
        for _ in range(_OF_ISSUER):
            tag, issuer, fields = _element(fields)
        names = dict(_names(issuer)) if tag == _SEQUENCE else {}
    except (IndexError, ValueError):
        return ""
    name, organisation = names.get(_COMMON_NAME, ""), names.get(_ORGANISATION, "")
    if not name or organisation.lower() in name.lower():
        return name or organisation
    return f"{name} ({organisation})"


def _names(issuer: bytes) -> list[tuple[bytes, str]]:
    found = []
    while issuer:
        _, group, issuer = _element(issuer)
        _, pair, _ = _element(group)
        _, kind, rest = _element(pair)
        tag, value, _ = _element(rest)
        text = value.decode("utf-16-be" if tag == _UTF_16 else "utf-8", "replace")
        found.append((kind, "".join(c if c.isprintable() else " " for c in text)[:_LONGEST]))
    return found


def _element(data: bytes) -> tuple[int, bytes, bytes]:
    """Tag and content of the first element, and what follows it.

    Raises:
        ValueError: there is no whole one.
    """
    tag, length, start = data[0], data[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(data[2:start], "big")
    if len(data) < start + length:
        raise ValueError(start)
    return tag, data[start : start + length], data[start + length :]
