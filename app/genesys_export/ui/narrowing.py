"""What an export was asked for, beyond its endpoint: the interval, filters, and how many records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.errors import ConfigurationError
from genesys_export.export.interval import parse_interval
from genesys_export.output import cell
from genesys_export.ui import reading, text

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest

_LONGEST = 100  # characters of one of them; a query of the API can be as long as it likes


def asked_for(request: ExportRequest) -> str:
    """``Asked for: 01/11/2026 00:00 to 08/11/2026 00:00; state=any``; empty for everything there is."""
    words = [_interval(request.interval)] if request.interval else []
    words += [_said(name, value) for name, value in [*request.sent.items(), *(request.body or {}).items()]]
    if request.max_records is not None:
        words.append(text.tr("at most {0}").format(text.records(request.max_records)))
    return text.tr("Asked for: {0}").format("; ".join(words)) if words else ""


def _said(name: str, value: object) -> str:
    words = f"{name}={cell(value)}"
    return reading.written(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")


def _interval(written: str) -> str:
    try:
        found = parse_interval(written)
    except ConfigurationError:  # of a file that somebody made
        return written
    return text.tr("{0} to {1}").format(text.moment(found.start), text.moment(found.end))
