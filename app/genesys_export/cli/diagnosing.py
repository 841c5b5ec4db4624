"""Findings on the command line: carried out one after the other, printed one line each."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence

import typer

from genesys_export.catalog import Endpoint
from genesys_export.cli.words import json_text, table
from genesys_export.client import BrowserSignIn, Credentials, Hosts, Network
from genesys_export.connections.diagnosis import Finding, Verdict, diagnose

_WORDS = {Verdict.GOOD: "ok", Verdict.NOTE: "note", Verdict.WRONG: "WRONG"}


def examine(
    hosts: Hosts, network: Network, credentials: Credentials | BrowserSignIn | None, *,
    endpoints: Sequence[Endpoint] = (),
) -> Iterator[Finding]:  # fmt: skip
    """The whole way to an organisation."""

    async def whole() -> list[Finding]:
        return [each async for each in diagnose(hosts, network, credentials, endpoints=endpoints)]

    yield from asyncio.run(whole())


def print_findings(findings: Iterable[Finding], *, as_json: bool) -> None:
    """One line each: what was looked at, how it ended, what was seen and what to do."""
    if as_json:
        lines = [
            {"check": each.check, "verdict": each.verdict.value, "said": each.said, "remedy": each.remedy}
            for each in findings
        ]
        typer.echo(json_text(lines, indent=True))
        return
    table(("CHECK", "", "FOUND"), [(each.check, _WORDS[each.verdict], each.text) for each in findings])
