"""What is wrong with a connection: every part of the way from this computer to the organisation, one after the other.

One diagnosis for ``doctor``, ``connections test`` and the window's Test button; each only shows what it finds.
"""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import enum
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from genesys_export.catalog import Catalog, Endpoint, filled
from genesys_export.client import BrowserSignIn, Credentials, Hosts, Network, Reply, printable, redact
from genesys_export.client.guard import WHOSE
from genesys_export.client.network import SYSTEM, without_password
from genesys_export.client.reach import steps_to
from genesys_export.client.scripted import automatic_script
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.paging.events import Observer
from genesys_export.paging.headers import header, read_headroom

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

USUAL = (
    "users", "groups", "teams", "locations", "authorization roles", "routing queues", "routing skills",
    "routing languages", "flows", "outbound campaigns", "scripts", "integrations",
)  # fmt: skip
"""Endpoints that permissions are tried on where nobody has favourites."""
MOST_TRIED = 40
_MOST_NAMED = 5
_MOST_AHEAD = 120.0  # seconds that a clock may differ before "yesterday" is another day, and tokens end early
_OK, _UNKNOWN_TOKEN, _FORBIDDEN, _TOO_MANY = 200, 401, 403, 429


class Verdict(enum.Enum):
    """How a check ended."""

    GOOD = "ok"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check.

    Attributes:
        check: what was looked at, in a word or two.
        verdict: how it ended.
        said: what was seen.
        remedy: what to do; empty where nothing is to be done.
        error: the error behind it, where there is one.
    """

    check: str
    verdict: Verdict
    said: str
    remedy: str = ""
    error: ExportError | None = None

    @property
    def text(self) -> str:
        """What was seen and what to do, in one line."""
        return " ".join(filter(None, (self.said, self.remedy)))


async def diagnose(
    hosts: Hosts,
    network: Network,
    credentials: Credentials | BrowserSignIn | None,
    *,
    endpoints: Sequence[Endpoint] = (),
    observe: Observer | None = None,
) -> AsyncGenerator[Finding, None]:
    """Go the whole way, as far as it goes; what is wrong is found, not raised.

    Args:
        hosts: of the organisation.
        network: proxy and certificates.
        credentials: of its client, or the person who signed in; without them the way ends before the sign-in.
        endpoints: whose permissions are tried, with one small call each.
        observe: is told what is waited for.
    """
    reached = True
    try:
        yield await asyncio.to_thread(proxy_of, hosts.api, network)
        for url in dict.fromkeys((hosts.login, hosts.api)):
            for finding in await asyncio.to_thread(lambda url=url: list(_way(url, network))):  # type: ignore[misc]
                yield finding
                reached = reached and finding.verdict is not Verdict.WRONG
    except ExportError as error:
        yield _wrong("proxy and certificates", error)
        return
    if not reached:
        return
    if credentials is None:
        yield Finding("sign-in", Verdict.NOTE, "Not tried, since no secret is at hand.")
        return
    async with contextlib.aclosing(_inside(hosts, network, credentials, endpoints, observe)) as findings:
        async for finding in findings:
            yield finding


def usual_endpoints(catalog: Catalog, favourites: Sequence[str] = ()) -> list[Endpoint]:
    """Endpoints whose permissions are worth trying: the favourites, else those that most people export."""
    known = [catalog.endpoint(each) for each in favourites] or [e for n in USUAL if (e := catalog.get(n)) is not None]
    return known[:MOST_TRIED]


def proxy_of(url: str, network: Network) -> Finding:
    """Which proxy calls go through, and who named it; may block.

    Raises:
        ConfigurationError: the proxy or the file of certificates cannot be used.
    """
    network.tls_context()  # a file of certificates that is gone is told before it is needed
    address = network.proxy_for(url)
    if address is None and network.proxy == SYSTEM and (script := automatic_script()):
        shown = redact(printable(script))[:200]
        return Finding(
            "proxy", Verdict.NOTE, f"The system would choose one by the script {shown}, which is not run here: calls "
            "go directly.", "If they do not arrive, enter the proxy's address in the connection.",
        )  # fmt: skip
    if address is None:
        return Finding("proxy", Verdict.GOOD, "None: calls go directly.")
    shown = without_password(address)
    said = {  # whole sentences, which can be translated
        "this connection": f"{shown}, named by this connection.",
        "the environment": f"{shown}, named by the environment.",
    }.get(network.source(url), f"{shown}, named by the system's settings.")
    return Finding("proxy", Verdict.GOOD, said)


def _way(url: str, network: Network) -> Iterator[Finding]:
    host = urlsplit(url).hostname or url
    first = urlsplit(network.proxy_for(url) or url).hostname or url  # who is called: the proxy, where there is one
    for step in steps_to(url, network):
        at = first if step.kind in {"name", "connection"} else host
        check = f"{step.kind} of {at}" if step.kind in {"name", "certificate"} else f"{step.kind} to {at}"
        if step.error is not None:
            yield _wrong(check, step.error)
        elif step.private:
            yield Finding(
                check, Verdict.NOTE, f"{step.said} Your company inspects encrypted traffic on the way, or "
                "this is a host of its own; this computer trusts it.",
            )  # fmt: skip
        else:
            yield Finding(check, Verdict.GOOD, step.said)


async def _inside(
    hosts: Hosts, network: Network, credentials: Credentials | BrowserSignIn, endpoints: Sequence[Endpoint],
    observe: Observer | None,
) -> AsyncGenerator[Finding, None]:  # fmt: skip
    from genesys_export.client import AsyncSession  # noqa: PLC0415 - an HTTP client; only when it gets so far

    async with AsyncSession(hosts, credentials, network=network, observe=observe) as session:
        try:
            await _sign_in(session, credentials)
        except ExportError as error:
            yield _wrong("sign-in", error)
            return
        said = f"Signed in as client {credentials.client_id}."
        if isinstance(credentials, BrowserSignIn):
            said = f"Signed in with the browser, by client {credentials.client_id}."
        yield Finding("sign-in", Verdict.GOOD, said)
        try:
            reply = await session.request("GET", WHOSE)
        except ExportError as error:
            yield _wrong("organisation", error)
            return
        for look in _LOOKS:
            yield look(reply)
        if endpoints and reply.status_code != _UNKNOWN_TOKEN:
            yield await _permissions(session, endpoints)


async def _sign_in(session: AsyncSession, who: Credentials | BrowserSignIn) -> None:
    """Get a token; whether one that was kept is still good, only a call tells."""
    await session.refresh_token()
    if not isinstance(who, BrowserSignIn):
        return
    try:
        refused = (await session.request("GET", WHOSE)).status_code == _UNKNOWN_TOKEN
    except ExportError:  # told of the organisation, which is asked next
        return
    if refused:
        await session.refresh_token()


def _organisation(reply: Reply) -> Finding:
    if reply.status_code == _OK:
        try:
            name = str(reply.json()["name"])
        except (ValueError, KeyError, TypeError):
            name = ""
        if name:
            return Finding("organisation", Verdict.GOOD, f"{printable(name)[:200]}.")
    if reply.status_code == _FORBIDDEN:
        return Finding(
            "organisation", Verdict.NOTE, "The client may not read its name; exports work without it.",
            "With directory:organization:view it would stand in every manifest.",
        )  # fmt: skip
    return Finding(
        "organisation", Verdict.WRONG, f"The API host answered with status {reply.status_code}.",
        "Check that API host and sign-in host belong to the same organisation.",
    )  # fmt: skip


def _clock(reply: Reply) -> Finding:
    """Source: the header ``Date`` (RFC 9110, 6.6.1), in whole seconds."""
    try:
        there = email.utils.parsedate_to_datetime(header(reply.headers, "Date") or "")
        ahead = (datetime.now(UTC) - there.astimezone(UTC)).total_seconds()
    except ValueError:
        return Finding("clock", Verdict.NOTE, "The API did not say what time it is.")
    said = f"This computer's clock is {ahead:.0f} s ahead of the API's."
    if ahead <= 0:
        said = f"This computer's clock is {-ahead:.0f} s behind the API's."
    if abs(ahead) <= _MOST_AHEAD:
        return Finding("clock", Verdict.GOOD, said)
    return Finding(
        "clock", Verdict.WRONG, said, "Set it right: intervals such as 'yesterday' would end at another moment."
    )


def _limit(reply: Reply) -> Finding:
    found = read_headroom(reply.headers)
    if found is None or found.allowed is None:
        return Finding("rate limit", Verdict.NOTE, "The API did not say how many calls it allows.")
    said = f"{found.allowed} calls a window, {found.remaining} of them left in this one."
    return Finding("rate limit", Verdict.GOOD, said)


_LOOKS: tuple[Callable[[Reply], Finding], ...] = (_organisation, _clock, _limit)


async def _permissions(session: AsyncSession, endpoints: Sequence[Endpoint]) -> Finding:
    allowed, refused, open_ = 0, [], 0
    for endpoint in endpoints:
        try:
            status = await _status(session, endpoint)
        except ExportError:
            status = None
        if status == _FORBIDDEN:
            refused.append(endpoint)
        elif status == _OK:
            allowed += 1
        else:
            open_ += 1
    rest = [f"{open_} could not be found out with a call without parameters."] if open_ else []
    tried = allowed + len(refused)
    if not refused:
        said = [f"{allowed} of {tried} endpoints may be read.", *rest]
        return Finding("permissions", Verdict.GOOD, " ".join(said))
    unknown = "its permission is not known"
    named = ", ".join(f"{each.title} ({', '.join(each.permissions) or unknown})" for each in refused[:_MOST_NAMED])
    named = f"{named} and {len(refused) - _MOST_NAMED} more" if refused[_MOST_NAMED:] else named
    said = [f"{len(refused)} of {tried} endpoints need more rights: {named}.", *rest]
    remedy = "To export them, add the permissions to a role of the client."
    return Finding("permissions", Verdict.NOTE, " ".join(said), remedy)


async def _status(session: AsyncSession, endpoint: Endpoint) -> int | None:
    """What a small call gives; ``None`` where the endpoint needs more than its name, or would begin a job."""
    if endpoint.method != "GET" or endpoint.job is not None:
        return None
    try:
        call = filled(endpoint, {})
    except ConfigurationError:
        return None
    size = {endpoint.paging_style.size_param: 1} if getattr(endpoint.paging_style, "size_param", "") else {}
    reply = await session.request("GET", call.path, params={**call.params, **size})
    return reply.status_code


def _wrong(check: str, error: ExportError) -> Finding:
    error = error.with_nothing_begun()
    return Finding(check, Verdict.WRONG, error.what, error.remedy, error)
