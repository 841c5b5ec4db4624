"""What one decorated function does at every invocation."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

from genesys_export.paging.commands import Command, Prefetched
from genesys_export.paging.events import Event, Observer
from genesys_export.paging.extract import Extracted
from genesys_export.paging.family import PagingStyle
from genesys_export.paging.policy import RetryPolicy, Uniform

Steps = Generator[Command, Any, None]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plan:
    """Decided once, at decoration time, and shared by all invocations."""

    style: PagingStyle
    page_size: int
    extract: Callable[[Any], Extracted]
    policy: RetryPolicy
    observe: Observer | None
    clock: Callable[[], float]
    random: Uniform
    wall_clock: Callable[[], float] = time.time
    ahead: int = 0
    wanted: int | None = None
    prefetched: Prefetched | None = None
    as_json: bool = False
    lists: Sequence[Sequence[str]] = ()

    def tell(self, event: Event) -> None:
        """Tell the observer; what goes wrong there is logged and does not change the course of the reading."""
        if self.observe is not None:
            try:
                self.observe(event)
            except Exception:  # noqa: BLE001 - whatever it is
                _log.exception("An observer failed at %s", type(event).__name__)
