"""``connections``: organisations and their credentials."""

from __future__ import annotations

import getpass
import sys
import uuid
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from genesys_export.catalog import load
from genesys_export.cli import options
from genesys_export.cli.diagnosing import examine, print_findings
from genesys_export.cli.signing_in import how, next_step, sign_in_again, signed_in, whose
from genesys_export.cli.words import json_text, table
from genesys_export.client import Hosts, printable, region
from genesys_export.client.network import DIRECT, SYSTEM
from genesys_export.connections import (
    BROWSER,
    SECRET,
    Connection,
    ConnectionStore,
    Keeper,
    Secrets,
    SecretStore,
    network_of,
    secret_from_stdin,
)
from genesys_export.connections.diagnosis import usual_endpoints
from genesys_export.connections.entered import checked_text
from genesys_export.connections.foreign import Profile, profiles
from genesys_export.connections.keeper import checked
from genesys_export.errors import ConfigurationError, SignInNeeded

_Name = Annotated[str, typer.Argument(help="The connection's name.")]
_Region = Annotated[str, typer.Option("--region", help="Name or domain of the region.")]
_Host = Annotated[str, typer.Option(help="API host, instead of a region: https://host:port/prefix.")]
_LoginHost = Annotated[str, typer.Option(help="Sign-in host (default: derived from --host).")]
_CaFile = Annotated[str | None, typer.Option(help="Trust the certificates in this file, too; '' for none.")]
_Proxy = Annotated[str | None, typer.Option(help=f"{SYSTEM} (the default), {DIRECT}, or http://host:port.")]
_ProxyUser = Annotated[str | None, typer.Option(help="User for the proxy; '' for none. The password is asked for.")]
_PasswordFromStdin = Annotated[
    bool, typer.Option("--proxy-password-stdin", help="Read it from standard input, after the client's secret.")
]
_Browser = Annotated[bool, typer.Option("--browser", help="Sign in with the browser; no secret is needed.")]
_RedirectPort = Annotated[
    int | None, typer.Option(min=0, max=65535, help="Where the browser comes back to (default: 0, any free port).")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Organisations and their credentials.")
    group.command(name="list")(list_connections)
    group.command()(add)
    group.command()(edit)
    group.command()(copy)
    group.command(name="import")(take_over)
    group.command(name="sign-in")(sign_in_again)
    group.command(name="test")(try_out)
    group.command()(remove)
    app.add_typer(group, name="connections")


def list_connections(
    context: typer.Context, as_json: options.AsJson = False, state_dir: options.StateDir = None
) -> int:
    """List the connections; secrets are in the keyring and are never shown."""
    known = ConnectionStore(state_dir or context.obj).list()
    if as_json:
        typer.echo(json_text([c.to_json() for c in known], indent=True))
        return 0
    if known:
        rows = [(c.name, c.api_url, c.login_url, c.client_id, c.sign_in) for c in known]
        table(("NAME", "API HOST", "SIGN-IN HOST", "CLIENT", "SIGNS IN BY"), rows)
    return 0


def add(  # noqa: PLR0917 - options by name
    context: typer.Context,
    name: _Name,
    client_id: Annotated[str, typer.Option(help="The OAuth client.")],
    region_name: _Region = "",
    host: _Host = "",
    login_host: _LoginHost = "",
    ca_file: _CaFile = None,
    proxy: _Proxy = None,
    proxy_user: _ProxyUser = None,
    client_secret_stdin: options.FromStdin = False,
    proxy_password_stdin: _PasswordFromStdin = False,
    browser: _Browser = False,
    redirect_port: _RedirectPort = None,
    state_dir: options.StateDir = None,
) -> int:
    """Keep a connection; its secret, or what the browser's sign-in gives, goes into the system's keyring."""
    if bool(region_name) == bool(host):
        raise ConfigurationError("Either --region or --host tells where the organisation is.")
    connection = checked(Connection(
        str(uuid.uuid4()), name, client_id=client_id, **_where(region_name, host, login_host),
        **_way(ca_file, proxy, proxy_user),
        **how(SECRET, browser=browser, secret=client_secret_stdin, port=redirect_port),
    ))  # fmt: skip
    store, secrets = ConnectionStore(state_dir or context.obj), SecretStore()
    if any(kept.name == name for kept in store.list()):
        raise ConfigurationError(f"There is a connection named {name!r} already.")
    secret = "" if browser else _secret(client_secret_stdin)
    password = _password(proxy_password_stdin, asked=bool(proxy_user))
    if browser:
        secret = signed_in(connection, secrets, password)
    Keeper(store, secrets).add(connection, Secrets(secret, password))
    typer.echo(f"Kept {printable(name)}; its {'sign-in' if browser else 'secret'} is in {secrets.where()}.")
    return 0


def edit(  # noqa: PLR0917 - options by name
    context: typer.Context,
    name: _Name,
    new_name: Annotated[str, typer.Option("--name", help="Another name.")] = "",
    client_id: Annotated[str, typer.Option(help="Another OAuth client, with its secret or a new sign-in.")] = "",
    region_name: _Region = "",
    host: _Host = "",
    login_host: _LoginHost = "",
    ca_file: _CaFile = None,
    proxy: _Proxy = None,
    proxy_user: _ProxyUser = None,
    new_secret: Annotated[bool, typer.Option("--secret", help="Ask for the client's secret again.")] = False,
    client_secret_stdin: options.FromStdin = False,
    proxy_password_stdin: _PasswordFromStdin = False,
    browser: _Browser = False,
    redirect_port: _RedirectPort = None,
    state_dir: options.StateDir = None,
) -> int:
    """Change a connection: what is given is changed, the rest stays."""
    if region_name and host:
        raise ConfigurationError("Either --region or --host tells where the organisation is.")
    store, secrets = ConnectionStore(state_dir or context.obj), SecretStore()
    before = store.get(name)
    if login_host and not host:
        host = before.api_url
    where = _where(region_name, host, login_host) if region_name or host else {}
    given = new_secret or client_secret_stdin
    changed = checked(replace(
        before, name=new_name or before.name, client_id=client_id or before.client_id, **where,
        **_way(ca_file, proxy, proxy_user), **how(before.sign_in, browser=browser, secret=given, port=redirect_port),
    ))  # fmt: skip
    person, secret = changed.sign_in == BROWSER, ""
    if given or (changed.client_id != before.client_id and not person):
        secret = _secret(client_secret_stdin)
    password = _password(proxy_password_stdin, asked=bool(proxy_user))
    if browser or (person and whose(changed) != whose(before)):
        secret = signed_in(changed, secrets, password)
    Keeper(store, secrets).change(changed, Secrets(secret, password))
    typer.echo(f"Changed {printable(changed.name)}.")
    return 0


def copy(
    context: typer.Context,
    name: _Name,
    new_name: Annotated[str, typer.Argument(help="The name of the second one.")],
    state_dir: options.StateDir = None,
) -> int:
    """Keep a second connection like one that there is, with the same secret; a browser signs in to it anew."""
    folder = state_dir or context.obj
    second = Keeper(ConnectionStore(folder), SecretStore()).copy(name, new_name)
    typer.echo(printable(f"Kept {new_name}.{next_step(second, folder)}"))
    return 0


def take_over(
    context: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(help="Profiles to take over; without: list them.")] = None,
    file: Annotated[Path | None, typer.Option("--from", help="Another file than ~/.gc/config.toml.")] = None,
    state_dir: options.StateDir = None,
) -> int:
    """Take over profiles of the vendor's command line; its file stays as it is, secrets go into the keyring."""
    known = {each.name: each for each in profiles(file)}
    if not names:
        rows = [(p.name, p.hosts.api if p.hosts else "", p.client_id, p.lacking or "usable") for p in known.values()]
        table(("PROFILE", "API HOST", "CLIENT", ""), rows)
        return 0
    folder = state_dir or context.obj
    keeper = Keeper(ConnectionStore(folder), SecretStore())
    for name in names:
        if name not in known:
            there = ", ".join(known) or "none"
            raise ConfigurationError(f"There is no profile {name!r}.", remedy=f"Profiles: {there}.")
        _take(keeper, known[name], folder)
    return 0


def _take(keeper: Keeper, profile: Profile, state_dir: Path | None) -> None:
    connection, secrets = profile.connection(str(uuid.uuid4()))
    keeper.add(connection, secrets)
    where = "" if connection.sign_in == BROWSER else " The secret is in the keyring, and still in the vendor's file."
    typer.echo(printable(f"Kept {connection.name}.{where}{next_step(connection, state_dir)}"))


def try_out(
    context: typer.Context, name: _Name, as_json: options.AsJson = False, state_dir: options.StateDir = None
) -> int:
    """Go the whole way to the organisation and say what is wrong, and what to do about it."""
    from genesys_export.connections.browser import credentials_of  # noqa: PLC0415 - only when asked for

    connection, secrets = ConnectionStore(state_dir or context.obj).get(name), SecretStore()
    try:
        credentials = credentials_of(connection, secrets)
    except SignInNeeded as needed:
        raise needed.with_nothing_begun() from None
    network = network_of(connection, secrets)
    findings = list(examine(connection.hosts, network, credentials, endpoints=usual_endpoints(load())))
    print_findings(findings, as_json=as_json)
    error = next((each.error for each in findings if each.error is not None), None)
    if error is not None:
        raise error
    return 0


def remove(context: typer.Context, name: _Name, state_dir: options.StateDir = None) -> int:
    """Forget a connection and its secrets."""
    Keeper(ConnectionStore(state_dir or context.obj), SecretStore()).remove(name)
    return 0


def _where(region_name: str, host: str, login_host: str) -> dict[str, str]:
    hosts = Hosts.custom(host, login_host or None) if host else Hosts.of_region(region_name)
    return {
        "region": region(region_name).name if region_name else "", "api_url": hosts.api, "login_url": hosts.login,
    }  # fmt: skip


def _way(ca_file: str | None, proxy: str | None, proxy_user: str | None) -> dict[str, Any]:
    """What was said of certificates and proxy; what was not said is not in it."""
    from genesys_export.output import from_here  # noqa: PLC0415 - only where something is to be changed

    full = str(from_here(Path(ca_file))) if ca_file else ca_file
    said = {"ca_file": full, "proxy": proxy, "proxy_user": proxy_user}
    return {name: value for name, value in said.items() if value is not None}


def _password(from_stdin: bool, *, asked: bool) -> str:
    if from_stdin:
        return secret_from_stdin(sys.stdin)
    return _typed("Password for the proxy: ") if asked else ""


def _secret(from_stdin: bool) -> str:
    if from_stdin:
        return secret_from_stdin(sys.stdin)
    if secret := checked_text("secret", _typed("Client secret: ").strip()):
        return secret
    raise ConfigurationError("No client secret was entered.", remedy="Scripts pipe it in, with --client-secret-stdin.")


def _typed(prompt: str) -> str:
    """What somebody types without its being shown; nothing where nobody is there to type."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", getpass.GetPassWarning)  # without a terminal nothing is shown anyway
            return getpass.getpass(prompt)
    except EOFError:
        return ""
