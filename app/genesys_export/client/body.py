"""The body of a reply while it comes in: unpacked piece by piece, whole or refused, never more than fits the limit.

The HTTP clients unpack for themselves, but whatever a piece holds at once: 64 KiB can become 64 MiB, and 64 GiB where a
server packed twice. A body unpacked here takes no more memory than the limit.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from genesys_export.errors import TransportError
from genesys_export.paging.headers import correlation_id, header

if TYPE_CHECKING:
    from zlib import _Decompress

ENCODINGS = "gzip"
"""What is asked for (``Accept-Encoding``)."""
LARGEST = 256 * 1024 * 1024
"""Bytes of an unpacked body."""
_SMALL = 4096
_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})
_EITHER = zlib.MAX_WBITS | 32  # tells gzip and deflate apart by their heads


class Body:
    """Takes the bytes as they come over the wire.

    Args:
        headers: of the reply.
        host: whom we talk to.

    Raises:
        TransportError: it is packed in a way that was not asked for.
    """

    def __init__(self, headers: Mapping[str, str], host: str) -> None:
        self._headers = headers
        self._host = host
        self._received = 0
        self._pieces: list[bytes] = []
        self._small = bytearray()  # pieces so small that each by itself would take many times its size
        self._size = 0
        packed = (header(headers, "Content-Encoding") or "").strip().lower()
        if packed not in {*_KNOWN, "", "identity"}:
            raise self._trouble(f"{host} sent a reply packed in a way that was not asked for.")
        self._unpacker: _Decompress | None = zlib.decompressobj(_EITHER) if packed in _KNOWN else None

    def add(self, piece: bytes) -> None:
        """The next bytes.

        Raises:
            TransportError: they cannot be unpacked, or the body is larger than it may be.
        """
        self._received += len(piece)
        while self._unpacker is not None and piece and not self._unpacker.eof:
            try:
                self._take(self._unpacker.decompress(piece, LARGEST - self._size + 1))
            except zlib.error:
                raise self._trouble(f"A packed reply of {self._host} could not be unpacked.") from None
            piece = self._unpacker.unconsumed_tail
        if self._unpacker is None:
            self._take(piece)

    def whole(self) -> bytes:
        """All of it.

        Raises:
            TransportError: there is less than was announced, or than belongs to it.
        """
        announced = header(self._headers, "Content-Length") or ""
        short = announced.isdecimal() and announced.isascii() and self._received < int(announced[:20])
        if short or (self._unpacker is not None and self._received and not self._unpacker.eof):
            raise self._trouble(f"The connection to {self._host} broke before the whole reply was there.")
        return b"".join((*self._pieces, self._small))

    def _take(self, unpacked: bytes) -> None:
        if len(unpacked) < _SMALL:
            self._small += unpacked
        else:
            if self._small:
                self._pieces.append(bytes(self._small))
                self._small.clear()
            self._pieces.append(unpacked)
        self._size += len(unpacked)
        if self._size > LARGEST:
            raise self._trouble(
                f"A reply of {self._host} is larger than {LARGEST // 2**20} MiB.",
                transient=False, remedy="Choose a smaller page size.",
            )  # fmt: skip

    def _trouble(self, what: str, *, transient: bool = True, remedy: str = "") -> TransportError:
        error = TransportError(what, phase="read", transient=transient, remedy=remedy)
        error.correlation_id = correlation_id(self._headers)
        return error
