"""What an operation of the API is: a method, a path, the permission its refusal names, and who answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from genesys_export.demo.call import Call, Reply

Handler: TypeAlias = Callable[[Call], Reply]
ROOT = "/api/v2/"


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: method, path template, permission its 403 names, handler."""

    method: str
    path: str
    permission: str
    handler: Handler


def get(path: str, permission: str, handler: Handler) -> Route:
    """A GET below ``/api/v2/``."""
    return Route("GET", ROOT + path, permission, handler)


def post(path: str, permission: str, handler: Handler) -> Route:
    """A POST below ``/api/v2/``."""
    return Route("POST", ROOT + path, permission, handler)
