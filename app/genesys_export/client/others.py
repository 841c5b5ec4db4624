"""What other programs use of the rate window: the count of the replies, less what this program sent.

Only a call that was let through tells of them, because it is counted together with theirs. A refusal tells that the
window is full, and not by whom: the limit may have been lowered, or calls be refused that would have had room.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from genesys_export.paging.events import OtherPrograms

NOTEWORTHY = 3
"""Calls of others that are no chance any more."""
_SPARE = 1.15  # times as many as were seen, since nobody calls evenly
_WANTING = 1.3  # where they found no room for all
_QUIET = 2  # windows in a row without calls of others, after which they are told to have gone


@dataclass(slots=True)
class Others:
    """Calls of other programs that use the same client.

    Attributes:
        calls: theirs in this window, so far.
        usual: theirs in the window before, as many as they would have made had it not been full.
    """

    calls: int = 0
    usual: int = 0
    _before: int | None = None  # in this window when the first reply came; this program's own may be among them
    _counted: bool = False  # whether a reply of this window told of them
    _told: int = 0
    _noticed: bool = False
    _quiet: int = 0
    _gone: bool = False
    _expected: int | None = None  # in the whole of this window, as far as replies tell when it is well on

    @property
    def before(self) -> int:
        """Calls of this window that were counted before the first reply of all."""
        return self._before or 0

    def begin(self) -> None:
        """The next count is the first: what it tells besides our own calls was there before us."""
        self._before = None

    def count(self, calls: int) -> None:
        """A reply counted so many calls that this program did not make since the window began."""
        self._counted = True
        if self._before is None:
            self._before = max(0, calls)
        self.calls = max(self.calls, calls - self._before)

    def foresee(self, rest: float, room: int) -> None:
        """When a window is well on, see what they will want of it.

        Args:
            rest: what is left of the window, as a share of what has passed of it.
            room: calls that it still takes; where there are none, they could not make all that they wanted.
        """
        whole = self.calls * (1 + rest)
        self._expected = math.ceil(whole * (_SPARE if room else _WANTING))

    def ahead(self, rest: float) -> int:
        """Calls that they will make of a window, as far as this one and the one before tell.

        Args:
            rest: what is left of this window, as a share of what has passed of it.
        """
        if self.calls < NOTEWORTHY:
            return self.usual
        return self._expected if self._expected is not None else max(self.usual, math.ceil(self.calls * (1 + rest)))

    def roll(self) -> None:
        """A fresh window begins."""
        known = self._expected is not None
        usual = max(self.calls, self._expected or 0) if self.calls >= NOTEWORTHY else 0
        self.usual = usual if known else max(usual, self.usual * 3 // 4)  # nobody looked: they may be there as before
        if usual:
            self._quiet = 0
        elif self._counted:
            self._quiet += 1
            self._gone |= self._noticed and self._quiet >= _QUIET
        self.calls = self._told = self._before = 0
        self._counted, self._expected = False, None

    def news(self, allowed: int) -> OtherPrograms | None:
        """That there are some, more than was told of in this window, or that they are gone."""
        if self.calls >= NOTEWORTHY and self.calls >= 2 * self._told:
            self._told, self._noticed, self._gone = self.calls, True, False
            return OtherPrograms(self.calls, allowed)
        if self._gone:
            self._noticed = self._gone = False
            return OtherPrograms(0, allowed)
        return None
