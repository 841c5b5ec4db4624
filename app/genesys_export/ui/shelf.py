"""What lies at hand in the picker: favourite endpoints, and those used last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from genesys_export.catalog import Catalog, Endpoint, own_endpoint
from genesys_export.errors import ExportError

if TYPE_CHECKING:
    from genesys_export.ui.settings import Settings

MOST_RECENT = 10


class Shelf:
    """Favourites and recent endpoints, kept in the settings; without settings for as long as it lives."""

    def __init__(self, catalog: Catalog, settings: Settings | None = None) -> None:
        self._catalog, self._settings = catalog, settings
        self._known = set(catalog.operations)
        self._own: dict[str, Endpoint] = {}
        self.favourites = [o for o in self._read("favourites") if o in self._known]
        self.recent = [found for text in self._read("recent") if (found := self._resolved(text))]

    def endpoint(self, operation: str) -> Endpoint:
        """An endpoint of the catalogue, or one of the user's own that was used before."""
        return self._own.get(operation) or self._catalog.endpoint(operation)

    def is_own(self, operation: str) -> bool:
        """Whether it is one of the user's own; as :meth:`endpoint` would tell, without making the endpoint."""
        return operation in self._own

    def toggle(self, operation: str) -> bool:
        """Make it a favourite, or no longer one; whether it is one now. The user's own cannot be."""
        if operation in self.favourites:
            self.favourites.remove(operation)
        elif operation in self._known:
            self.favourites.append(operation)
        self._write("favourites", self.favourites)
        return operation in self.favourites

    def used(self, endpoint: Endpoint) -> None:
        """It was used last."""
        operation = f"own {endpoint.path}" if endpoint.own else endpoint.operation
        if endpoint.own:
            self._own[operation] = endpoint
        self.recent = [operation, *(o for o in self.recent if o != operation)][:MOST_RECENT]
        self._write("recent", [self._text(o) for o in self.recent])

    def _text(self, operation: str) -> str:
        own = self._own.get(operation)
        if own is None:
            return operation
        return orjson.dumps([own.path, own.style, own.list_field, own.page_size]).decode()

    def _resolved(self, text: str) -> str:
        """The operation that was written down; empty when it makes no sense any more."""
        if text in self._known:
            return text
        try:
            path, style, field, size = orjson.loads(text)
            endpoint = own_endpoint(path, style, field, size)
        except (ValueError, TypeError, AttributeError, ExportError):
            return ""
        self._own[f"own {path}"] = endpoint
        return f"own {path}"

    def _read(self, key: str) -> list[str]:
        return self._settings.texts(key) if self._settings else []

    def _write(self, key: str, values: list[str]) -> None:
        if self._settings:
            self._settings.set_texts(key, values)
