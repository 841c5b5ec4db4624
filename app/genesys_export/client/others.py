"""What other programs use of the rate window: the count of the replies, less what this program sent.

Only a call that was let through tells of them, because it is counted together with theirs. A refusal tells that the
window is full, and not by whom: the limit may have been lowered, or calls be refused that would have had room.
"""

from __future__ import annotations

from dataclasses import dataclass

from genesys_export.paging.events import OtherPrograms

NOTEWORTHY = 3
"""Calls of others that are no chance any more."""
_QUIET = 2  # windows in a row without calls of others, after which they are told to have gone


@dataclass(slots=True)
class Others:
    """Calls of other programs that use the same client.

    Attributes:
        calls: theirs in this window, so far.
        usual: theirs in the window before.
    """

    calls: int = 0
    usual: int = 0
    _before: int | None = None  # in this window when the first reply came; this program's own may be among them
    _counted: bool = False  # whether a reply of this window told of them
    _told: int = 0
    _noticed: bool = False
    _quiet: int = 0
    _gone: bool = False

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

    def roll(self) -> None:
        """A fresh window begins."""
        self.usual = self.calls if self.calls >= NOTEWORTHY else 0
        if self.usual:
            self._quiet = 0
        elif self._counted:
            self._quiet += 1
            self._gone |= self._noticed and self._quiet >= _QUIET
        self.calls = self._told = self._before = 0
        self._counted = False

    def news(self, allowed: int) -> OtherPrograms | None:
        """That there are some, more than was told of in this window, or that they are gone."""
        if self.calls >= NOTEWORTHY and self.calls >= 2 * self._told:
            self._told, self._noticed, self._gone = self.calls, True, False
            return OtherPrograms(self.calls, allowed)
        if self._gone:
            self._noticed = self._gone = False
            return OtherPrograms(0, allowed)
        return None
