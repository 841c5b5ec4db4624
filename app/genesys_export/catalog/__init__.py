"""What can be exported: the endpoints of the API, how each pages, what it needs and gives."""

from __future__ import annotations

from genesys_export.catalog.catalog import Catalog, load, own_endpoint
from genesys_export.catalog.endpoint import Endpoint, Parameter

__all__ = ["Catalog", "Endpoint", "Parameter", "load", "own_endpoint"]
