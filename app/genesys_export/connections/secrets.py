"""Client secrets: in the operating system's keyring, or in memory for this session; never in a file.

Each connection has a keyring service of its own: under a shared one the Windows backend renames the first entry when a
second user comes.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from genesys_export.connections.environment import kept_from_children
from genesys_export.errors import ConfigurationError, KeyringLocked, KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_LONGEST_ON_WINDOWS = 1280  # characters: the Credential Manager takes 2,560 bytes and stores UTF-16
_PLACES = (
    ("keyring.backends.Windows", "Windows Credential Manager"),
    ("keyring.backends.macOS", "macOS Keychain"),
    ("keyring.backends.SecretService", "Secret Service"),
    ("keyring.backends.libsecret", "Secret Service"),
    ("keyring.backends.kwallet", "KWallet"),
)


_BACKENDS = {"win32": "Windows", "darwin": "macOS", "linux": "SecretService"}
"""Each system's own; keyring finds them by metadata of packages, which a frozen program does not have."""


class SecretStore:
    """Where client secrets are kept. Calls can block on a prompt of the system: make them on a worker thread."""

    def __init__(self) -> None:
        self._session: dict[str, str] = {}

    def __repr__(self) -> str:
        return "<SecretStore>"

    def where(self) -> str:
        """What people call the keyring, for example ``macOS Keychain``; empty when there is none."""
        try:
            with _trouble("looked for in"):
                module = type(_chosen()).__module__
        except KeyringUnavailable:
            return ""
        return next((name for prefix, name in _PLACES if module.startswith(prefix)), "the system's keyring")

    def get(self, connection_id: str, client_id: str) -> str | None:
        """The secret; ``None`` when none is kept.

        Raises:
            KeyringUnavailable: the keyring is missing, locked or refuses.
        """
        if connection_id in self._session:
            return self._session[connection_id]
        with _trouble("read from"):
            return _chosen().get_password(_service(connection_id), client_id)

    def set(self, connection_id: str, client_id: str, secret: str) -> None:
        """Keep the secret in the keyring.

        Raises:
            KeyringUnavailable: the keyring is missing, locked or refuses.
            ConfigurationError: empty, or longer than the keyring can hold.
        """
        if not secret:
            raise ConfigurationError("The client secret is empty.")
        if sys.platform == "win32" and len(secret.encode("utf-16-le", "surrogatepass")) > 2 * _LONGEST_ON_WINDOWS:
            raise ConfigurationError(
                f"The Windows Credential Manager holds at most {_LONGEST_ON_WINDOWS} characters.",
                remedy="Use the secret for this session only.",
            )
        with _trouble("written to"):
            _chosen().set_password(_service(connection_id), client_id, secret)
        self._session.pop(connection_id, None)

    def set_for_session(self, connection_id: str, secret: str) -> None:
        """Keep the secret in memory until the program ends."""
        self._session[connection_id] = secret

    def only_here(self, connection_id: str) -> bool:
        """Whether the secret is kept in memory only."""
        return connection_id in self._session

    def renew(self, connection_id: str, client_id: str, secret: str) -> None:
        """Keep the secret in place of the one that is kept, where that is.

        Raises:
            KeyringUnavailable: the keyring is missing, locked or refuses; until the program ends it is in memory.
            ConfigurationError: longer than the keyring can hold; the same.
        """
        if connection_id in self._session:
            self._session[connection_id] = secret
            return
        try:
            self.set(connection_id, client_id, secret)
        except (KeyringUnavailable, ConfigurationError):
            self._session[connection_id] = secret
            raise

    def delete(self, connection_id: str, client_id: str) -> None:
        """Forget the secret; harmless when none is kept.

        Raises:
            KeyringUnavailable: the keyring is missing, locked or refuses.
        """
        only_here = self._session.pop(connection_id, None) is not None
        try:
            with _trouble("removed from"):
                backend = _chosen()
                if backend.get_password(_service(connection_id), client_id) is not None:
                    backend.delete_password(_service(connection_id), client_id)
        except KeyringUnavailable:
            if not only_here:
                raise


def _service(connection_id: str) -> str:
    return f"genesys-export/{connection_id}"


def _chosen() -> KeyringBackend:
    """The system's keyring.

    Raises:
        KeyringUnavailable: there is none, or only one that forgets or would write plain text.
    """
    import keyring  # noqa: PLC0415 - looks for backends, which takes a while
    from keyring.backends import chainer, fail, null  # noqa: PLC0415

    with contextlib.suppress(ImportError):
        importlib.import_module(f"keyring.backends.{_BACKENDS.get(sys.platform, 'fail')}")
    with kept_from_children():  # keyring tries the backends of every system; one looks for libraries with a compiler
        backend = keyring.get_keyring()
    for each in backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]:
        if not isinstance(each, fail.Keyring | null.Keyring) and "plaintext" not in type(each).__qualname__.lower():
            return each
    raise KeyringUnavailable("This computer has no keyring.")


@contextlib.contextmanager
def _trouble(doing: str) -> Iterator[None]:
    """Whatever a backend raises (on Windows also errors that are no ``KeyringError``) in plain words."""
    try:
        yield
    except KeyringUnavailable:
        raise
    except Exception as error:
        if "locked" in type(error).__name__.lower() or "locked" in str(error).lower():
            raise KeyringLocked("The keyring is locked.") from error
        raise KeyringUnavailable(f"The secret could not be {doing} the keyring.") from error
