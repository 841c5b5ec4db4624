"""Cursors: opaque and sealed, so that a garbled one is refused; bound to a listing and to a time.

They are plain base64, with ``+``, ``/`` and ``=``: a reader that decodes or encodes a link once too often breaks them,
as it would break the real ones.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from genesys_export.demo.refusals import Refused

DAY = 24 * 3600.0
"""Seconds a cursor is good for (vendor's documentation of the contacts scan: 24 h)."""
_SEAL = 9


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a listing.

    Attributes:
        chain: which reading of the listing it belongs to, a random number.
        position: number of the record that comes next, as ``Collection.begins`` counts them.
        hop: tells apart two cursors for the same place (an empty page lies between them).
    """

    chain: int
    position: int
    hop: int = 0


class Cursors:
    """Seals and opens the cursors of one organisation."""

    def __init__(self, seed: int, clock: Callable[[], float], lifetime: float = DAY) -> None:
        self.lifetime = lifetime
        self._key = hashlib.blake2b(f"cursor/{seed}".encode(), digest_size=32).digest()
        self._clock = clock
        self._begun: dict[int, float] = {}
        self._expired: set[int] = set()

    def begin(self, first: int = 0) -> Cursor:
        """The place before the first record, on a new chain; ``first`` is that record's number by now."""
        chain = secrets.randbits(40)
        self._begun[chain] = self._clock()
        return Cursor(chain, first)

    def expire(self, cursor: Cursor) -> None:
        """Forget the whole chain this cursor belongs to."""
        self._expired.add(cursor.chain)

    def seal(self, listing: str, cursor: Cursor) -> str:
        """The cursor as the client gets it."""
        text = f"{cursor.chain}.{cursor.position}.{cursor.hop}".encode()
        return base64.b64encode(self._digest(listing, text) + text).decode()

    def open(self, listing: str, sealed: str) -> Cursor:
        """The place a client's cursor stands for.

        Raises:
            Refused: 400, it is garbled, of another listing, or too old.
        """
        try:
            raw = base64.b64decode(sealed, validate=True)
        except (binascii.Error, ValueError):
            raw = b""
        seal, text = raw[:_SEAL], raw[_SEAL:]
        if not text or seal != self._digest(listing, text):
            raise Refused(400, "bad.request", "Invalid cursor")
        cursor = Cursor(*(int(part) for part in text.split(b".")))
        self.check(cursor)
        return cursor

    def check(self, cursor: Cursor) -> None:
        """Refuse a cursor whose chain is forgotten or too old.

        Raises:
            Refused: 400.
        """
        # A chain of an earlier run of this organisation counts from now: its seal is right, its start is not known.
        begun = self._begun.setdefault(cursor.chain, self._clock())
        if cursor.chain in self._expired or self._clock() - begun >= self.lifetime:
            raise Refused(400, "bad.request", "The cursor has expired. Start a new query without a cursor")

    def _digest(self, listing: str, text: bytes) -> bytes:
        return hashlib.blake2b(listing.encode() + b"/" + text, key=self._key, digest_size=_SEAL).digest()
