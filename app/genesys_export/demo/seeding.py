"""Numbers and ids that follow from a seed and an index, without drawing all the ones before them.

A generator such as :class:`random.Random` gives its values one after the other; record 1,999,999 would cost two
million draws. Here every value is a hash of (seed, kind, index), so any record can be made alone, in any order.
"""

from __future__ import annotations

import hashlib
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1
_VARIANTS = "89ab"


class Stream:
    """The values of one kind of thing (``"user"``, ``"queue"``, …) in one organisation."""

    __slots__ = ("_high", "_low")

    def __init__(self, seed: int, kind: str) -> None:
        digest = hashlib.blake2b(f"{seed}/{kind}".encode(), digest_size=16).digest()
        self._high = int.from_bytes(digest[:8], "big")
        self._low = int.from_bytes(digest[8:], "big")

    def bits(self, index: int) -> int:
        """64 well-mixed bits for ``index`` (the finaliser of splitmix64, Steele et al. 2014)."""
        return _mix(self._high + index)

    def pick(self, choices: tuple[T, ...], index: int) -> T:
        """One of ``choices``."""
        return choices[self.bits(index) % len(choices)]

    def uuid(self, index: int) -> str:
        """A version 4 UUID."""
        digits = f"{_mix(self._low + index):016x}{_mix(self._low ^ ~index):016x}"
        variant = _VARIANTS[int(digits[16], 16) & 3]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def _mix(value: int) -> int:
    value = (value * 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)
