"""The catalogue: read once from ``resources/catalog.json``, found by name, path or words."""

from __future__ import annotations

import difflib
import functools
from dataclasses import dataclass, replace

import orjson

from genesys_export.catalog.endpoint import Endpoint
from genesys_export.errors import ConfigurationError
from genesys_export.paging import STYLES
from genesys_export.resources import resource

_METHODS = ("GET", "POST")


@dataclass(frozen=True, slots=True)
class Catalog:
    """Every endpoint that can be exported by name."""

    endpoints: tuple[Endpoint, ...]

    def find(self, text: str) -> Endpoint:
        """The endpoint called ``text``: a name, a path, or ``METHOD path``.

        Raises:
            ConfigurationError: there is none; the close ones are named.
        """
        wanted = _normal(text)
        for endpoint in self.endpoints:
            if wanted in {_normal(endpoint.name), endpoint.path.lower(), f"{endpoint.method} {endpoint.path}".lower()}:
                return endpoint
        names = [endpoint.name for endpoint in self.endpoints]
        close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5) or [e.name for e in self.search(text)][:3]
        hint = f"Did you mean {', '.join(close)}? " if close else ""
        raise ConfigurationError(
            f"There is no endpoint {text!r} in the catalogue.",
            remedy=f"{hint}The command 'genesys-export endpoints' lists them all; "
            f"for a path outside of it, name its paging style with --style.",
        )

    def search(self, text: str) -> list[Endpoint]:
        """Endpoints in whose name, title, path, area or permissions every word of ``text`` occurs; names first."""
        words = _normal(text).split()
        found = []
        for endpoint in self.endpoints:
            fields = (endpoint.name, endpoint.title, endpoint.area, endpoint.path, endpoint.summary)
            haystack = " ".join((*fields, *endpoint.permissions)).lower()
            if all(word in haystack for word in words):
                found.append(endpoint)
        return sorted(found, key=lambda e: not all(word in e.name for word in words))


@functools.cache
def load() -> Catalog:
    """The catalogue of this installation."""
    entries = orjson.loads(resource("catalog.json").read_bytes())
    return Catalog(tuple(Endpoint.from_json(entry) for entry in entries))


def own_endpoint(text: str, style: str, list_field: str = "", page_size: int = 100) -> Endpoint:
    """An endpoint outside the catalogue: a path, or ``GET path``, read in the paging style the user names.

    Raises:
        ConfigurationError: an unknown style, no path, or a method that could write.
    """
    if style not in STYLES:
        raise ConfigurationError(f"There is no paging style {style!r}.", remedy=f"Choose one of: {', '.join(STYLES)}.")
    first, _, rest = text.strip().partition(" ")
    method, path = (first.upper(), rest.strip()) if first.upper() in _METHODS and rest else ("GET", text.strip())
    if not path.startswith("/") or "?" in path:
        raise ConfigurationError(
            f"{path!r} is not the path of an endpoint.",
            remedy="Write it like /api/v2/users, with its parameters in --param.",
        )
    if method != "GET":
        raise ConfigurationError(
            "Own endpoints can only be read with GET: a POST could change the organisation.",
            remedy="Choose a POST endpoint of the catalogue.",
        )
    endpoint = Endpoint(
        name=path, title=path, area="Own endpoints", method=method, path=path, style=style, list_field=list_field,
        page_size=page_size, own=True,
    )  # fmt: skip
    return replace(endpoint, key="" if style == "single" else "id")


def _normal(text: str) -> str:
    return " ".join(text.lower().split())
