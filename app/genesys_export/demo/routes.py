"""Which path answers with what. Every endpoint here is one of the API's, but for ``guide/interactions``."""

from __future__ import annotations

import re

from genesys_export.demo import (
    analytics,
    analytics_jobs,
    audits,
    chats,
    directory,
    further,
    listings,
    tasks,
    usage,
)
from genesys_export.demo.operations import Route
from genesys_export.demo.refusals import Refused, not_found

ROUTES = tuple(
    route
    for module in (directory, listings, analytics, analytics_jobs, audits, usage, tasks, chats, further)
    for route in module.ROUTES
)
"""Every operation the demo organisation knows."""

_PLAIN = {(route.method, route.path): route for route in ROUTES if "{" not in route.path}
_WITH_VARIABLES = [
    (route, re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", route.path))) for route in ROUTES if "{" in route.path
]


def find_route(method: str, path: str) -> tuple[Route, dict[str, str]]:
    """The operation of a path, and what stands in the places of its variables.

    Raises:
        Refused: 404, there is no such path; 405, it knows other methods.
    """
    if route := _PLAIN.get((method, path)):
        return route, {}
    for route, pattern in _WITH_VARIABLES:
        if route.method == method and (match := pattern.fullmatch(path)):
            return route, match.groupdict()
    if any(route.path == path for route in ROUTES):
        raise Refused(405, "method.not.allowed", f"HTTP method {method} is not supported by {path}")
    raise not_found(path)
