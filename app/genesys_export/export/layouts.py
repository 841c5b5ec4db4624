"""Layouts: columns that somebody chose for an endpoint and gave a name, to be used again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import orjson
import platformdirs

from genesys_export.errors import ConfigurationError
from genesys_export.private import write_private

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint

_FILE = "layouts.json"
_LONGEST = 60  # characters of a name


class LayoutStore:
    """Named layouts by endpoint; every method reads or writes the file, call it on a worker thread.

    Args:
        folder: where the file is; the user's data folder unless given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or platformdirs.user_data_path("genesys-export", appauthor=False)) / _FILE

    def of(self, endpoint: Endpoint) -> dict[str, tuple[str, ...]]:
        """The layouts of an endpoint: columns, each ``path`` or ``path=title``, by name.

        Raises:
            ConfigurationError: the file is damaged; it is left as it is.
        """
        return self._read().get(_key(endpoint), {})

    def get(self, endpoint: Endpoint, name: str) -> tuple[str, ...]:
        """The columns of one layout.

        Raises:
            ConfigurationError: there is none of that name, or the file is damaged.
        """
        known = self.of(endpoint)
        if name not in known:
            names = ", ".join(known) or "none yet"
            raise ConfigurationError(
                f"{endpoint.title} has no layout {name!r}.", remedy=f"Its layouts: {names}."
            )
        return known[name]

    def keep(self, endpoint: Endpoint, name: str, columns: Sequence[str]) -> None:
        """Keep columns under a name; a layout that has it already is replaced.

        Raises:
            ConfigurationError: no columns, no name, one that is too long, or the file cannot be written.
        """
        name = " ".join(name.split())
        if not name or len(name) > _LONGEST or not name.isprintable():
            raise ConfigurationError(f"A layout needs a name of up to {_LONGEST} characters.")
        if not columns:
            raise ConfigurationError("A layout needs at least one column.")
        layouts = self._read()
        layouts.setdefault(_key(endpoint), {})[name] = tuple(columns)
        self._write(layouts)

    def remove(self, endpoint: Endpoint, name: str) -> None:
        """Forget a layout.

        Raises:
            ConfigurationError: there is none of that name, or the file cannot be written.
        """
        self.get(endpoint, name)
        layouts = self._read()
        del layouts[_key(endpoint)][name]
        self._write(layouts)

    def _read(self) -> dict[str, dict[str, tuple[str, ...]]]:
        try:
            data = orjson.loads(self._path.read_bytes())
            return {
                str(key): {str(name): tuple(map(_text, columns)) for name, columns in layouts.items()}
                for key, layouts in data.items()
            }
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise ConfigurationError(
                f"The layouts in {self._path} cannot be read.",
                safe="The file was left as it is.",
                remedy="Mend it, or move it away and save the layouts again.",
            ) from error

    def _write(self, layouts: dict[str, dict[str, tuple[str, ...]]]) -> None:
        kept = {key: of for key, of in layouts.items() if of}
        try:
            write_private(self._path, orjson.dumps(kept, option=orjson.OPT_INDENT_2))
        except OSError as error:
            raise ConfigurationError(
                f"The layouts in {self._path} cannot be written.", safe="The earlier ones are untouched."
            ) from error


def _key(endpoint: Endpoint) -> str:
    return endpoint.path if endpoint.own else endpoint.operation


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
