"""No object of the program tells a secret when it is shown: in a debugger, a log or an error's text."""

from __future__ import annotations

import asyncio
import base64
import gc
import traceback

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid
from tests.security.conftest import SECRET
from tests.security.test_foreign_host import Server

from genesys_export.client import AsyncSession, BrowserSignIn, Credentials, Hosts, Kept, Session
from genesys_export.client.credentials import Code
from genesys_export.client.pkce import Attempt
from genesys_export.client.signin import Granted, sign_in
from genesys_export.connections import ConnectionStore, SecretStore
from genesys_export.errors import ExportError
from genesys_export.export import Sessions
from genesys_export.ui.backend import Backend
from genesys_export.ui.dialogs.draft import ConnectionDraft


def ours():
    """Every object of this program's classes that lives now; the demo organisation's are a server's."""
    for each in gc.get_objects():
        module = getattr(type(each), "__module__", "")
        if not isinstance(module, str) or not module.startswith("genesys_export.") or ".demo" in module:
            continue
        if not isinstance(each, QObject) or isValid(each):  # a window of an earlier test is a shell
            yield each


def shown(objects):
    text = []
    for each in objects:
        text += [repr(each), str(each), f"{each}", repr([each]), repr({"each": each})]
    return "\n".join(text)


@pytest.fixture
def calling(organisation, server):
    """Sessions of both kinds in the middle of their work."""
    hosts, who = Hosts.custom(server.url), Credentials(organisation.client_id, SECRET)
    with Session(hosts, who) as sync, asyncio.Runner() as loop:
        other = AsyncSession(hosts, who)
        sync.request("GET", "/api/v2/users")
        loop.run(other.request("GET", "/api/v2/users"))
        yield sync, other, other.view(observe=print), who
        loop.run(other.close())


def test_every_living_object_is_silent(calling, marked):
    """Whatever class it is of: found by the garbage collector, not by a list that somebody must remember to keep."""
    text = shown(ours())
    assert "AsyncSession" in text
    assert "Credentials(" in text
    assert marked.found_in(text.encode()) == []


def test_the_parts_of_a_sign_in_are_silent(marked, tmp_path):
    """Also those that live for a moment only."""
    who = Credentials("client", SECRET)
    kept = Kept(marked.made("token"), 1.0, marked.made("refresh"))
    attempt = Attempt("http://localhost:1")
    marked.all |= {attempt.verifier, attempt.state}
    code = Code(marked.made("code"), attempt.verifier, attempt.redirect_uri)
    secrets = SecretStore()
    secrets.set_for_session("id", SECRET)
    steps = [next(sign_in(Hosts.custom("https://h"), each)) for each in (
        who, BrowserSignIn("c", code=code), BrowserSignIn("c", Kept("", 0.0, kept.refresh)))]  # fmt: skip
    objects = [
        who, kept, attempt, code, BrowserSignIn("client", kept, code), secrets, *steps,
        Granted(kept.access, 1.0, kept.refresh), Sessions(ConnectionStore(tmp_path), secrets), Backend.open(tmp_path),
        ConnectionDraft("n", "r", "", "", "c", SECRET, keep=True),
    ]  # fmt: skip
    assert len(steps) == 3
    assert marked.found_in(shown(objects).encode()) == []


@pytest.mark.parametrize("sync", [True, False], ids=["sync", "async"])
def test_an_error_is_silent_with_all_its_causes(marked, sync, monkeypatch):
    """Of a token endpoint that sends back what it was given."""
    monkeypatch.setattr("genesys_export.client.signin._PAUSES", ())
    packed = base64.b64encode(f"client:{SECRET}".encode()).decode()
    said = {"error": "invalid_client", "description": f"Authorization: Basic {packed} client_secret={SECRET}"}
    server = Server(lambda _: (401, {}, said))
    hosts, who = Hosts.custom(server.url), Credentials("client", SECRET)

    async def once():
        async with AsyncSession(hosts, who) as session:
            await session.refresh_token()

    try:
        with pytest.raises(ExportError) as refused:
            if sync:
                with Session(hosts, who) as session:
                    session.refresh_token()
            else:
                asyncio.run(once())
    finally:
        server.close()
    text = "".join(traceback.format_exception(refused.value)) + shown([refused.value])
    assert marked.found_in(text.encode()) == []

