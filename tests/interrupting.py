"""A user who presses Ctrl-C in the middle of an export."""

from __future__ import annotations

import os
import signal
from collections import deque


class InterruptsAt(deque):
    """Requests of the organisation; with the one of this number the user presses Ctrl-C."""

    def __init__(self, number):
        super().__init__()
        self._number = number

    def append(self, request):
        super().append(request)
        if len(self) == self._number:
            os.kill(os.getpid(), signal.SIGINT)
