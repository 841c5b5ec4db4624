"""The program's entry: joins the two faces, which do not know each other."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from genesys_export.errors import Cancelled
from genesys_export.interrupts import answered, ends_at_once

if TYPE_CHECKING:
    from pathlib import Path

ALLOCATIONS = 50_000
"""Objects that may be made between two looks for cyclic garbage. A page of records is a thousand objects and leaves no
cycles, so with Python's own 700 the collector would walk through every page again and again."""


def main() -> int:
    """Run the command line; without a command it opens the window."""
    gc.set_threshold(ALLOCATIONS, 20, 50)
    with ends_at_once():
        from genesys_export.cli import run  # noqa: PLC0415 - quick to start: only what is needed is loaded
    try:
        code = run(sys.argv[1:], open_window=_open_window)
    except KeyboardInterrupt:  # once more, while the first is being answered
        code = Cancelled.exit_code
    if code == Cancelled.exit_code:
        answered()
    return code


def _open_window(*, demo: bool, state_dir: Path | None) -> int:
    from genesys_export.ui import run_window  # noqa: PLC0415 - Qt is loaded only for the window

    return run_window(demo=demo, state_dir=state_dir)


if __name__ == "__main__":
    sys.exit(main())
