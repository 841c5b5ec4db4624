"""Files: records to columns, columns to a file that appears under its name only when it is whole."""

from __future__ import annotations

from genesys_export.output.columns import cell, choices, find_columns
from genesys_export.output.csvfile import CsvFile
from genesys_export.output.delimited import Lines
from genesys_export.output.excel import MOST_ROWS, write_workbook
from genesys_export.output.kinds import fraction_of
from genesys_export.output.manifest import file_of, files_with_manifest, verify, write_manifest
from genesys_export.output.options import (
    CONCERNS,
    ENCODINGS,
    LINE_ENDS,
    PACKINGS,
    QUOTING,
    SEPARATORS,
    FileOptions,
    Outcome,
)
from genesys_export.output.packing import packed
from genesys_export.output.standing import from_here, is_file, is_folder, is_there, manifest_of, place_of, standing
from genesys_export.output.target import Target
from genesys_export.output.task import PARENT, Bodies, Records, Task
from genesys_export.output.typed import typed
from genesys_export.output.writers import FORMATS, PACKED, beside, format_of, names_file, options_of, write

__all__ = [
    "CONCERNS",
    "ENCODINGS",
    "FORMATS",
    "LINE_ENDS",
    "MOST_ROWS",
    "PACKED",
    "PACKINGS",
    "PARENT",
    "QUOTING",
    "SEPARATORS",
    "Bodies",
    "CsvFile",
    "FileOptions",
    "Lines",
    "Outcome",
    "Records",
    "Target",
    "Task",
    "beside",
    "cell",
    "choices",
    "file_of",
    "files_with_manifest",
    "find_columns",
    "format_of",
    "fraction_of",
    "from_here",
    "is_file",
    "is_folder",
    "is_there",
    "manifest_of",
    "names_file",
    "options_of",
    "packed",
    "place_of",
    "standing",
    "typed",
    "verify",
    "write",
    "write_manifest",
    "write_workbook",
]
