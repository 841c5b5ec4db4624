"""Organisations and how to get into them: connections without secrets, secrets in the keyring."""

from __future__ import annotations

from genesys_export.connections.connection import BROWSER, SECRET, Connection
from genesys_export.connections.environment import secret_from_environment, secret_from_stdin
from genesys_export.connections.keeper import Keeper, Secrets, network_of
from genesys_export.connections.secrets import SecretStore
from genesys_export.connections.store import ConnectionStore

__all__ = [
    "BROWSER",
    "SECRET",
    "Connection",
    "ConnectionStore",
    "Keeper",
    "SecretStore",
    "Secrets",
    "network_of",
    "secret_from_environment",
    "secret_from_stdin",
]
