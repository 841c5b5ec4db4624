"""``doctor``: what on this computer, or on the way to an organisation, stands in an export's way; one line each."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Annotated

import typer

from genesys_export.catalog import load
from genesys_export.cli import options
from genesys_export.cli.diagnosing import examine, print_findings
from genesys_export.client import REGIONS, BrowserSignIn, Credentials, Hosts, Network
from genesys_export.client.reach import steps_to
from genesys_export.connections import Connection, ConnectionStore, SecretStore, network_of
from genesys_export.connections.diagnosis import Finding, Verdict, proxy_of, usual_endpoints
from genesys_export.errors import ConfigurationError, ExportError, SignInNeeded
from genesys_export.support.surroundings import surroundings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(doctor)


def doctor(  # noqa: PLR0917 - options by name
    context: typer.Context,
    connection: Annotated[
        list[str] | None, typer.Option(help="Only this connection, repeatable (default: all of them).")
    ] = None,
    region: Annotated[list[str] | None, typer.Option(help="Try this region, repeatable.")] = None,
    host: Annotated[list[str] | None, typer.Option(help="Try this API host, repeatable.")] = None,
    as_json: options.AsJson = False,
    state_dir: options.StateDir = None,
) -> int:
    """Check keyring, certificates, proxy, reachability, disk and versions; one line each.

    Of each connection also name, certificate, sign-in, permissions, clock and rate limit.
    """
    folder = state_dir or context.obj
    hosts = [*map(Hosts.of_region, region or ()), *map(Hosts.custom, host or ())]
    findings = [*surroundings(folder), *_elsewhere(ConnectionStore(folder), connection or [], hosts)]
    print_findings(findings, as_json=as_json)
    return 2 if any(each.verdict is Verdict.WRONG for each in findings) else 0


def _elsewhere(store: ConnectionStore, names: list[str], hosts: list[Hosts]) -> Iterator[Finding]:
    try:
        kept = [store.get(name) for name in names] or ([] if hosts else store.list())
    except ExportError as error:
        yield Finding("connections", Verdict.WRONG, error.what, error.remedy, error)
        return
    for each in kept:
        yield from _connection(each)
    for given in hosts:
        yield from examine(given, Network(), None)
    if not kept and not hosts:
        try:
            yield proxy_of(Hosts.of_region(REGIONS[0]).api, Network())
        except ExportError as error:
            yield Finding("proxy", Verdict.WRONG, error.what, error.remedy, error)
        yield _regions()


def _connection(connection: Connection) -> Iterator[Finding]:
    secrets = SecretStore()
    yield Finding("connection", Verdict.GOOD, f"{connection.name}, {connection.api_url}")
    try:
        hosts, network = connection.hosts, network_of(connection, secrets)
        credentials = _who(connection, secrets)
    except ExportError as error:
        yield Finding("connection", Verdict.WRONG, error.what, error.remedy, error)
        return
    yield from examine(hosts, network, credentials, endpoints=usual_endpoints(load()))


def _who(connection: Connection, secrets: SecretStore) -> Credentials | BrowserSignIn | None:
    """What is kept of it; without, a person's sign-in is still found to have ended, after the way there."""
    from genesys_export.connections.browser import credentials_of  # noqa: PLC0415 - only when asked for

    try:
        return credentials_of(connection, secrets)
    except SignInNeeded:
        return BrowserSignIn(connection.client_id)
    except ConfigurationError:
        return None


def _regions() -> Finding:
    """Without a connection: how many of the regions can be reached from here at all."""

    def reached(name: str) -> bool:
        return all(step.error is None for step in steps_to(Hosts.of_region(name).api, Network()))

    async def all_of_them() -> list[bool]:
        return await asyncio.gather(*(asyncio.to_thread(reached, each.name) for each in REGIONS))

    try:
        found = asyncio.run(all_of_them())
    except ExportError as error:
        return Finding("regions", Verdict.WRONG, error.what, error.remedy, error)
    said = f"{sum(found)} of {len(found)} regions can be reached."
    if all(found):
        return Finding("regions", Verdict.GOOD, said)
    missing = ", ".join(each.name for each, good in zip(REGIONS, found, strict=True) if not good)
    verdict = Verdict.NOTE if any(found) else Verdict.WRONG
    more = f" Not: {missing}." if any(found) else ""
    return Finding("regions", verdict, f"{said}{more}", "Try yours alone with --region NAME: that tells what is wrong.")
