"""Sizes in words that no locale changes, for reports and the command line."""

from __future__ import annotations


def size_text(size: int) -> str:
    """Bytes, as people read them."""
    value, units = float(size), ["bytes", "KB", "MB", "GB", "TB"]
    while value >= 1000 and len(units) > 1:  # noqa: PLR2004
        value, units = value / 1000, units[1:]
    return f"{value:.0f} {units[0]}" if units[0] == "bytes" or value >= 100 else f"{value:.1f} {units[0]}"  # noqa: PLR2004
