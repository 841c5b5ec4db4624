"""The server's rate window as the replies show it: how much of it is used, and when it ends.

Every reply tells a count, an allowance and whole seconds until the window resets. The count is that of the moment the
server looked, somewhere between sending and receiving; so is the reset, rounded up. Each reply thus narrows the end of
the window down to an interval, and their intersection is much finer than a second.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

UNTOLD_LENGTH = 60.0
"""Seconds a window lasts when a reply tells the limit but not the reset."""
_SLACK = 0.25  # seconds by which two ends must lie apart to be two windows' ends
_SOON = 15.0  # seconds for which a call is kept back at most
_FINE = 0.15  # seconds of doubt about the end that no further call is spent on


_LENGTHS = (10, 20, 30, 60, 120, 300)  # seconds that rate windows last


def begins_whole(resets_in: float | None) -> bool:
    """Whether the first reply of all, which counts no call of others, may be told of a window that began with it.

    Where windows begin by the clock, it tells what is left of one; that is seldom so near to a usual length. Some
    servers add 1.
    """
    return resets_in is not None and any(0.9 * length <= resets_in <= length + 1 for length in _LENGTHS)


@dataclass(slots=True)
class Window:
    """One client's window; all times are of one monotonic clock, in seconds.

    Attributes:
        allowed: calls it allows, once a reply has told.
        used: calls counted in it by the highest count told.
        least: the window ends no earlier.
        latest: it ends no later; 0 while no reply of this window has told.
        length: seconds from one end to the next, as far as is known.
        whole: whether a window was seen from its beginning.
        rounds_down: whether the server was found to round the reset down instead of up.
        assumed: whether its end is only assumed, since replies tell none.
    """

    allowed: int | None = None
    used: int = 0
    least: float = 0.0
    latest: float = 0.0
    length: float = UNTOLD_LENGTH
    whole: bool = False
    rounds_down: bool = False
    assumed: bool = False
    _before: float = -math.inf  # latest end of the window before
    _measured: bool = False
    _apart: float = 0.0  # seconds between the last two ends
    _known: float = 0.0  # when the first reply of this window came
    _cut: float = -math.inf  # when a reply told that this window ends earlier than it had said

    @property
    def doubt(self) -> float:
        """Seconds by which the end is uncertain."""
        return self.latest - self.least if self.latest else 0.0

    @property
    def period(self) -> float:
        """Seconds from one end to the next as they really come: some servers begin a window with its first call.

        Of a window that had begun before us only the rest is known; the usual length is the better guess.
        """
        return self._apart or (self.length if self.whole else max(self.length, UNTOLD_LENGTH))

    @property
    def expected(self) -> float:
        """When it ends, as far as can be foreseen; 0 while no reply of this window has told.

        Before it is known how far apart two ends lie, it is the middle of what the replies leave open; the end of a
        window that began with our own first call lies at the end of that.
        """
        if not self.latest:
            return 0.0
        if self._before == -math.inf:
            return self.latest if self.whole else (self.least + self.latest) / 2
        return min(self.latest, max(self.least, self._before + self.period))

    def over(self, now: float) -> bool:
        """Whether the window has surely ended, so that a fresh one begins with the next call."""
        return self.allowed is not None and bool(self.latest) and now >= self.latest

    def roll(self) -> None:
        """Begin a fresh window, of which nothing is known yet."""
        apart = self.latest - self._before
        if self.length <= apart <= 1.25 * self.length + 1:
            self._apart = apart
        self._before, self.used, self.least, self.latest = self.latest, 0, 0.0, 0.0

    def learn(self, used: int, allowed: int, resets_in: float | None, sent: float, now: float) -> bool | None:
        """Take in what a reply told; false when it spoke of a window that is over, ``None`` when it may have.

        Args:
            used: calls it counted.
            allowed: calls the window allows.
            resets_in: seconds until the reset; ``None`` when it did not say.
            sent: when the call was sent.
            now: when the reply came.
        """
        self.allowed, self.assumed = allowed, resets_in is None
        if resets_in is None:
            if not self.latest:
                self.least, self.latest, self._known = now, now + UNTOLD_LENGTH, now
            self.used = max(self.used, used)
            return True
        least, latest = sent + resets_in - 1, now + resets_in
        if self.rounds_down:
            least, latest = least + 1, latest + 1
        of_this = self._of_this(least, latest, sent, now)
        if not of_this:
            return of_this
        if not self.latest:
            self.least, self.latest, self._known = max(least, self._before), latest, now
            self.length = max(self.length, resets_in) if self._measured else max(1.0, resets_in)
            self._measured = True
            self.whole |= self._before > -math.inf
        else:
            self.least, self.latest = max(self.least, least), min(self.latest, latest)
            self.least = min(self.least, self.latest)
        self.used = max(self.used, used)
        return True

    def _of_this(self, least: float, latest: float, sent: float, now: float) -> bool | None:
        """Whether a reply is of this window; where it cannot be of one before, this one may be another than thought."""
        if latest <= self._before + _SLACK:
            return False
        if self.latest and latest < self.least - _SLACK:
            if sent <= self._known:
                return False
            # Made after this window had told its end, it cannot be of one before: the server ends this one earlier.
            self.least, self.latest, self._cut = max(least, self._before), latest, now
        if self.latest and least > self.latest + _SLACK and sent < self._cut:
            return None  # on its way when that was told, it may still tell the end of before
        if least <= self._before:  # a reply that hung: made in the window before, it would end this one too soon
            return None
        if self.latest and least > self.latest + _SLACK:  # the server began a new one before we thought
            self.roll()
        return True

    def refused(self, now: float, pause: float) -> None:
        """A 429 said that the window is full, for ``pause`` seconds more."""
        if self.allowed is not None:
            if not self.used and now - self._before < 1.0:  # the end came later than it was told: rounded down
                self.rounds_down = True
            self.used = max(self.used, self.allowed)
            if not self.latest:
                self.least, self.latest, self._known = now + pause, now + pause, now

    def next_look(self, now: float, latency: float) -> float | None:
        """When a call should be sent whose reply halves the doubt about the end; ``None`` when none is worth it.

        The reset that a reply tells changes once a second. A call that is looked at a whole number of seconds before
        the middle of the doubt tells which half the end lies in.
        """
        if self.doubt <= _FINE:
            return None
        middle = (self.least + self.latest) / 2
        ahead = math.floor(middle - latency / 2 - now)
        if ahead < 1:
            return None
        return middle - ahead - latency / 2

    def well_on(self, latency: float = 0.0) -> float:
        """When a quarter of it is over, or soon in a long one, as far as can be foreseen; a reply tells most then."""
        quarter = self.expected - self.period + min(self.period / 4, _SOON)
        middle = (self.least + self.latest - latency) / 2
        return middle - max(1, math.floor(middle - quarter))
