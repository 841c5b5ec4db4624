"""A demo organisation, and exports run against it on a plain event loop."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import date

import pytest

from genesys_export.catalog import load
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import KeyringLocked
from genesys_export.export import Export, ExportRequest, JobStore


@pytest.fixture
def organisation(request):
    return Organisation(users=getattr(request, "param", 730), limit=100_000, today=lambda: date(2026, 11, 10))


@pytest.fixture
def server(organisation):
    with DemoServer(organisation) as running:
        yield running


@pytest.fixture
def store(tmp_path):
    return JobStore(tmp_path / "state")


@pytest.fixture
def ask(tmp_path, server):
    def ask(endpoint="users", **options):
        options.setdefault("out", tmp_path / "out.jsonl")
        options.setdefault("format", "jsonl")
        found = load().find(endpoint) if isinstance(endpoint, str) else endpoint
        return ExportRequest(
            found, "", "demo", api_url=server.url, client_id=server.organisation.client_id, reserve=0.0, **options
        )

    return ask


class Sitting:
    """One sitting with a job: runs it and lets a test reach in when something happens."""

    def __init__(self, server, secret=None):
        self.hosts = Hosts.custom(server.url)
        self.credentials = Credentials(server.organisation.client_id, secret or server.organisation.client_secret)
        self.events = []
        self.patience = 0.0
        self.locked = 0  # times that the keyring is found locked before the session opens
        self.skipped = 0.0  # seconds by which the budget's clock is ahead

    def clock(self):
        return time.monotonic() + self.skipped

    def run(self, job, on_event=None, **session_options):
        async def main():
            async with AsyncSession(
                self.hosts, self.credentials, budget=RateBudget(reserve=0.0, clock=self.clock), **session_options
            ) as session:

                def observe(event):
                    self.events.append(event)
                    if on_event is not None:
                        on_event(export, event)

                async def opened():
                    if self.locked:
                        self.locked -= 1
                        raise KeyringLocked("The keyring is locked.")
                    return session

                export = self.export = Export(job, opened, observe=observe, patience=self.patience)
                before = asyncio.all_tasks()
                try:
                    return await export.run()
                finally:
                    assert asyncio.all_tasks() <= before, "what an export began has ended when it ends"

        return asyncio.run(main())


@pytest.fixture
def sitting(server):
    return Sitting(server)


@pytest.fixture
def no_waiting(monkeypatch):
    """Waits between polls and tries are told, but take no time."""
    sleep = asyncio.sleep

    async def wait_for(waiter, _seconds):
        task = asyncio.ensure_future(waiter)
        await sleep(0)
        task.cancel()
        raise TimeoutError

    monkeypatch.setattr("genesys_export.export.runner.asyncio.wait_for", wait_for)


__all__ = ["Sitting", "replace"]
