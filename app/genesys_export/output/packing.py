"""Compressed files, written as they come."""

from __future__ import annotations

import contextlib
import gzip
from collections.abc import Iterator
from typing import IO, cast

_LEVEL = {"gz": 6, "zst": 6}


@contextlib.contextmanager
def packed(out: IO[bytes], packing: str) -> Iterator[IO[bytes]]:
    """What is written into the file that the block is given comes out compressed.

    The same bytes always become the same bytes: no time and no name are kept inside.

    Args:
        out: binary file; it stays open.
        packing: ``gz``, ``zst``, or empty for none.
    """
    if packing == "gz":
        with gzip.GzipFile(filename="", mode="wb", compresslevel=_LEVEL["gz"], fileobj=out, mtime=0) as inner:
            yield cast("IO[bytes]", inner)
    elif packing == "zst":
        import zstandard  # noqa: PLC0415 - only where it is wanted

        compressor = zstandard.ZstdCompressor(level=_LEVEL["zst"], write_checksum=True)
        with compressor.stream_writer(out, closefd=False) as inner:
            yield cast("IO[bytes]", inner)
    else:
        yield out
