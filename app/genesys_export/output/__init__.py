"""Files: records to columns, columns to a file that appears under its name only when it is whole."""

from __future__ import annotations

from genesys_export.output.columns import cell, find_columns
from genesys_export.output.manifest import manifest_of, verify, write_manifest
from genesys_export.output.target import Target
from genesys_export.output.writers import FORMATS, PARENT, format_of, write

__all__ = [
    "FORMATS",
    "PARENT",
    "Target",
    "cell",
    "find_columns",
    "format_of",
    "manifest_of",
    "verify",
    "write",
    "write_manifest",
]
