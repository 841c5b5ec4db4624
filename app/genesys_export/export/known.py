"""Which keys the records of a new job have, as long as no index is needed to tell.

Most listings bring every record once. An index that is kept up while they come is most of what keeping them costs:
keys are in no order, so each page changes as many places of it as it has records. So a new job does without one. What
came in this sitting is remembered here; the index is made, in one go, when a key comes a second time, when there are
too many to be remembered, at the end of the sitting, or when a job whose program was killed is gone on with.
"""

from __future__ import annotations

from collections.abc import Sequence

MOST = 200_000
"""Keys that are remembered: a dozen megabytes."""


class Known:
    """Remembers keys by their hashes: it may take a new one for one that came before, but never the other way round."""

    def __init__(self) -> None:
        self._hashes: set[int] | None = set()

    def takes(self, keys: Sequence[str | None]) -> bool:
        """Whether none of these keys came before, nor comes twice among them; if so, they have come now.

        After the first time that it cannot be told, it can never be told again.
        """
        known = self._hashes
        if known is None:
            return False
        texts = [key for key in keys if key is not None] if None in keys else keys
        hashes = set(map(hash, texts))
        if len(hashes) == len(texts) and len(known) + len(hashes) <= MOST and known.isdisjoint(hashes):
            known |= hashes
            return True
        self._hashes = None
        return False
