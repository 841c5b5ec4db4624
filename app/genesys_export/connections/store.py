"""The file of connections, in the program's folder; it holds no secret."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import orjson
import platformdirs

from genesys_export.connections.connection import Connection
from genesys_export.connections.entered import checked_name
from genesys_export.errors import ConfigurationError
from genesys_export.private import write_private

_FILE, _LOCK = "connections.json", "connections.lock"
_PATIENCE_S = 10.0  # for another program to write a few lines


class ConnectionStore:
    """Named connections; every method reads or writes the file, call it on a worker thread.

    Args:
        folder: where the file is; the user's data folder unless given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or platformdirs.user_data_path("genesys-export", appauthor=False)) / _FILE

    def list(self) -> list[Connection]:
        """Every connection, by name.

        Raises:
            ConfigurationError: the file is damaged; it is left as it is.
        """
        try:
            return sorted(_connections(self._path.read_bytes()), key=lambda c: c.name.casefold())
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(
                f"The list of connections in {self._path} cannot be read.",
                safe="The file was left as it is.",
                remedy="Mend it, or move it away and enter the connections again.",
            ) from error

    def get(self, name_or_id: str) -> Connection:
        """The connection of that id or name.

        Raises:
            ConfigurationError: there is none.
        """
        known = self.list()
        for connection in known:
            if name_or_id in (connection.id, connection.name):
                return connection
        names = ", ".join(c.name for c in known) or "none yet"
        raise ConfigurationError(f"There is no connection {name_or_id!r}.", remedy=f"Connections: {names}.")

    def add(self, connection: Connection) -> None:
        """Keep a new connection.

        Raises:
            ConfigurationError: no name, or one that is taken.
        """
        with self._alone():
            known = self.list()
            _check_name(connection.name, known)
            self._write([*known, connection])

    def replace(self, connection: Connection) -> None:
        """Keep the connection in place of the one with its id.

        Raises:
            ConfigurationError: there is no such id, no new name, or one that is taken.
        """
        with self._alone():
            known = self.list()
            if all(c.id != connection.id for c in known):
                raise ConfigurationError(f"There is no connection {connection.id!r}.")
            _check_name(connection.name, [c for c in known if c.id != connection.id])
            self._write([connection if c.id == connection.id else c for c in known])

    def remove(self, name_or_id: str) -> Connection:
        """Forget a connection and return it; its secret in the keyring is the caller's to delete.

        Raises:
            ConfigurationError: there is none.
        """
        with self._alone():
            gone = self.get(name_or_id)
            self._write([c for c in self.list() if c.id != gone.id])
            return gone

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One program at a time reads the list, changes it and writes it; else what another one adds would be lost."""
        import filelock  # noqa: PLC0415 - only where something is changed

        lock = filelock.FileLock(self._path.with_name(_LOCK), mode=0o600)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock.acquire(timeout=_PATIENCE_S, poll_interval=0.05)
        except filelock.Timeout as error:
            raise ConfigurationError(
                f"Another program is changing the list of connections in {self._path}.", remedy="Try it again."
            ) from error
        except OSError as error:
            raise self._unwritable() from error
        try:
            yield
        finally:
            lock.release()

    def _unwritable(self) -> ConfigurationError:
        return ConfigurationError(
            f"The list of connections in {self._path} cannot be written.", safe="The earlier list is untouched."
        )

    def _write(self, connections: Iterable[Connection]) -> None:
        try:
            write_private(self._path, orjson.dumps([c.to_json() for c in connections], option=orjson.OPT_INDENT_2))
        except OSError as error:
            raise self._unwritable() from error


def _connections(content: bytes) -> list[Connection]:
    """What a file holds; ``ValueError``, ``KeyError`` or ``TypeError`` where that is something else."""
    entries = orjson.loads(content)
    if not isinstance(entries, list):
        raise TypeError(type(entries))
    return [Connection.from_json(entry) for entry in entries]


def _check_name(name: str, others: Iterable[Connection]) -> None:
    checked_name(name)
    if any(other.name == name for other in others):
        raise ConfigurationError(f"There is a connection named {name!r} already.")
