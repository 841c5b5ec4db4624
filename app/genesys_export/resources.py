"""Where the files of ``resources/`` are: in a checkout, in an installed wheel, in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The file or folder ``name`` below ``resources/``.

    A wheel carries the folder inside the package; a checkout has it at the top level; a program frozen
    by PyInstaller unpacks it below ``sys._MEIPASS``.

    Raises:
        FileNotFoundError: no such resource, which means that the installation is damaged.
    """
    roots = [_PACKAGE / "resources", _PACKAGE.parent.parent / "resources"]
    if frozen := getattr(sys, "_MEIPASS", None):
        roots.insert(0, Path(frozen) / "genesys_export" / "resources")
    for root in roots:
        if (path := root / name).exists():
            return path
    msg = f"resource {name!r} is missing; the installation is damaged, install the program again"
    raise FileNotFoundError(msg)
