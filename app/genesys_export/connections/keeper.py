"""Connections together with their secrets: kept, changed, copied and forgotten as one."""

from __future__ import annotations

import contextlib
import uuid
from dataclasses import dataclass, field, replace

from genesys_export.client import Network
from genesys_export.client.network import DIRECT, SYSTEM, checked_proxy
from genesys_export.connections.connection import BROWSER, Connection
from genesys_export.connections.entered import checked_name, checked_text
from genesys_export.connections.environment import proxy_password_from_environment
from genesys_export.connections.secrets import SecretStore
from genesys_export.connections.store import ConnectionStore
from genesys_export.errors import ConfigurationError, ExportError, KeyringUnavailable


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a connection needs beside its settings; an empty one is not touched.

    Attributes:
        client: the OAuth client's secret, or what came of a sign-in with the browser.
        proxy: the password for its proxy.
        keep: whether they go into the keyring; else they live as long as the program.
    """

    client: str = field(default="", repr=False)
    proxy: str = field(default="", repr=False)
    keep: bool = True


class Keeper:
    """Keeps connections in their file and their secrets in the keyring; every method may block.

    Args:
        connections: the file.
        secrets: the keyring.
    """

    def __init__(self, connections: ConnectionStore, secrets: SecretStore) -> None:
        self._connections = connections
        self._secrets = secrets

    def add(self, connection: Connection, secrets: Secrets) -> None:
        """Keep a new connection.

        Raises:
            ConfigurationError: its name is none or taken, or its proxy or file of certificates cannot be used.
            KeyringUnavailable: the keyring is missing, locked or refuses; nothing was kept.
        """
        connection = checked(connection)
        try:
            self._put(connection, secrets)
            self._connections.add(connection)
        except ExportError:
            with contextlib.suppress(KeyringUnavailable):  # else it would lie in the keyring for ever
                self._forget(connection)
            raise

    def change(self, connection: Connection, secrets: Secrets) -> None:
        """Keep a connection in place of the one with its id; secrets that are no longer its own go.

        Raises:
            ConfigurationError: as :meth:`add`, or there is no such connection.
            KeyringUnavailable: as :meth:`add`; the settings were changed, the secrets not.
        """
        connection = checked(connection)
        before = self._connections.get(connection.id)
        self._connections.replace(connection)
        self._put(connection, secrets)
        with contextlib.suppress(KeyringUnavailable):
            other = before.sign_in != connection.sign_in and not secrets.client  # what was kept is of the other kind
            if other or (before.client_id != connection.client_id and secrets.keep):
                self._secrets.delete(before.id, before.client_id)
            if before.proxy_user and before.proxy_user != connection.proxy_user:
                self._secrets.delete(before.proxy_key, before.proxy_user)

    def copy(self, name_or_id: str, name: str) -> Connection:
        """Keep a second connection like one that there is, with the same secrets.

        Nobody is signed in to the second with the browser: what gives the next token is good once, and so for one.

        Raises:
            ConfigurationError: there is no such connection, or the name is none or taken.
            KeyringUnavailable: the keyring is missing, locked or refuses; nothing was kept.
        """
        first = self._connections.get(name_or_id)
        second = replace(first, id=str(uuid.uuid4()), name=name)
        client = "" if first.sign_in == BROWSER else self._secrets.get(first.id, first.client_id) or ""
        proxy = self._secrets.get(first.proxy_key, first.proxy_user) or "" if first.proxy_user else ""
        self.add(second, Secrets(client, proxy, keep=not self._secrets.only_here(first.id)))
        return second

    def remove(self, name_or_id: str) -> Connection:
        """Forget a connection and its secrets.

        Raises:
            ConfigurationError: there is no such connection.
            KeyringUnavailable: the keyring is locked or refuses; nothing was forgotten.
        """
        gone = self._connections.get(name_or_id)
        self._forget(gone)
        return self._connections.remove(gone.id)

    def _put(self, connection: Connection, secrets: Secrets) -> None:
        for key, user, secret in (
            (connection.id, connection.client_id, secrets.client),
            (connection.proxy_key, connection.proxy_user, secrets.proxy),
        ):
            if secret and secrets.keep:
                self._secrets.set(key, user, secret)
            elif secret:
                self._secrets.set_for_session(key, secret)

    def _forget(self, connection: Connection) -> None:
        if not self._secrets.where():  # without a keyring nothing can be kept in one
            return
        self._secrets.delete(connection.id, connection.client_id)
        if connection.proxy_user:
            self._secrets.delete(connection.proxy_key, connection.proxy_user)


def checked(connection: Connection) -> Connection:
    """The connection with its proxy's address in full.

    Raises:
        ConfigurationError: a text is missing or none, or the proxy or the file of certificates cannot be used.
    """
    checked_name(connection.name)
    if not checked_text("client id", connection.client_id).strip():
        raise ConfigurationError("The id of the OAuth client is missing.")
    checked_text("proxy's user", connection.proxy_user)
    checked_text("path of the certificate file", connection.ca_file)
    proxy = connection.proxy.strip() or SYSTEM
    connection = replace(connection, proxy=proxy if proxy in {SYSTEM, DIRECT} else checked_proxy(proxy))
    connection.network().tls_context()
    return connection


def network_of(connection: Connection, secrets: SecretStore, entered: str = "") -> Network:
    """A connection's way out, with the password of its proxy as entered, or from environment or keyring; may block.

    Raises:
        ConfigurationError: there is no password for the user of its proxy.
        KeyringUnavailable: the keyring is missing or locked.
    """
    if not connection.proxy_user:
        return connection.network()
    password = entered or proxy_password_from_environment() or secrets.get(connection.proxy_key, connection.proxy_user)
    if not password:
        raise ConfigurationError(
            f"The keyring holds no password of {connection.proxy_user} for the proxy of {connection.name}.",
            remedy="Enter it in the connection again, or set GENESYS_PROXY_PASSWORD.",
        )
    return connection.network(password)
