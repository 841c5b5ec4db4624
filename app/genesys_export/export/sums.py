"""Checksums of what a job file holds: SQLite notices a broken structure, but not a flipped bit inside a value."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import orjson

SUM = "crc"
"""Column that holds a row's checksum."""


def sum_of_row(row: Mapping[str, Any]) -> int:
    """The CRC-32 of a row's columns, in their order, without the checksum itself."""
    # A flipped bit can make bytes of a text: then the sum is another one, too.
    return zlib.crc32(orjson.dumps([value for name, value in row.items() if name != SUM], default=repr))


sum_of_record = zlib.crc32
"""The CRC-32 of a stored record (its body) and of the number of the part it belongs to."""
