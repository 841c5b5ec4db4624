"""The command line: one of the two faces of the product, a peer of the window."""

from __future__ import annotations

from genesys_export.cli.app import run

__all__ = ["run"]
