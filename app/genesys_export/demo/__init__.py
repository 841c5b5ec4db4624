"""The demo organisation: a Genesys Cloud organisation on this computer that speaks the real protocol.

A real HTTP server on loopback with the API's sign-in, rate limit, paging families and errors, and faults on demand: to
try the product, to train people, to test everything above it. It imports nothing of the rest of the package.
"""

from __future__ import annotations

from genesys_export.demo.faults import FAULTS
from genesys_export.demo.organisation import Organisation
from genesys_export.demo.server import DemoServer, serve_forever

__all__ = ["FAULTS", "DemoServer", "Organisation", "serve_forever"]
