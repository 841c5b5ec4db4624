"""Packages whose names are loaded when somebody asks for them: a process that needs a few of them starts sooner."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any


def loader(package: str, where: Mapping[str, Iterable[str]]) -> Callable[[str], Any]:
    """The ``__getattr__`` of a package (PEP 562).

    Args:
        package: its ``__name__``.
        where: by module of the package: the names that the package has from it.

    Returns:
        A function that loads a name, and has the package keep it. It raises :class:`AttributeError` for any other.
    """
    modules = {name: module for module, names in where.items() for name in names}

    def load(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f"{package}.{modules[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return load


def lister(package: str) -> Callable[[], list[str]]:
    """The ``__dir__`` of a package (PEP 562): what an interpreter completes has the names that are not loaded yet.

    Args:
        package: its ``__name__``.

    Returns:
        A function that lists what the package has and what it can load, in the order of :func:`dir`.
    """

    def names() -> list[str]:
        known = vars(sys.modules[package])
        return sorted({*known, *known["__all__"]})

    return names
