"""The demo organisation: a Genesys Cloud organisation on this computer that speaks the real protocol.

A real HTTP server on loopback with the API's sign-in, rate limit, paging families and errors, and faults on demand: to
try the product, to train people, to test everything above it. It imports nothing of the rest of the package.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genesys_export.demo.faults import FAULTS
    from genesys_export.demo.organisation import Organisation
    from genesys_export.demo.server import DemoServer, serve_forever

__all__ = ["FAULTS", "DemoServer", "Organisation", "serve_forever"]

_LATER = {"FAULTS": "faults", "DemoServer": "server", "Organisation": "organisation", "serve_forever": "server"}
"""A server is loaded where one is served: who starts it as a process of its own, or speaks to it, needs none."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
