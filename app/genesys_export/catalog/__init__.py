"""What can be exported: the endpoints of the API, how each pages, what it needs and gives."""

from __future__ import annotations

from genesys_export.catalog.catalog import Catalog, folded, load, own_endpoint
from genesys_export.catalog.endpoint import Endpoint
from genesys_export.catalog.facts import Column, IntervalRule, JobSteps, Parameter, Parent
from genesys_export.catalog.filling import Filled, fill_places, filled
from genesys_export.catalog.suggest import Suggestion, suggest

__all__ = [
    "Catalog",
    "Column",
    "Endpoint",
    "Filled",
    "IntervalRule",
    "JobSteps",
    "Parameter",
    "Parent",
    "Suggestion",
    "fill_places",
    "filled",
    "folded",
    "load",
    "own_endpoint",
    "suggest",
]
