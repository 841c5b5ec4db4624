"""The window: one of the two faces of the product, a peer of the command line.

Only :func:`run_window` is for others. Importing this package costs no Qt; running the window does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.interrupts import ends_at_once

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["run_window"]


def run_window(*, demo: bool = False, state_dir: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        demo: start the demo organisation and connect to it.
        state_dir: where jobs, connections and settings live; the user data folder when left out.

    Returns:
        The process's exit code.
    """
    with ends_at_once():
        from genesys_export.ui.application import run  # noqa: PLC0415 - Qt is loaded only when a window is wanted

    return run(demo=demo, state_dir=state_dir)
