"""Signing in with the browser from the connection dialog: kept, denied, cancelled, ended, begun again."""

from __future__ import annotations

import socket
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from tests.person import Person

from genesys_export.connections import ConnectionStore
from genesys_export.demo import DemoServer, Organisation
from genesys_export.demo.consent import BROWSER_CLIENT_ID
from genesys_export.export import JobState
from genesys_export.ui.application import Life
from genesys_export.ui.backend import Backend
from genesys_export.ui.dialogs.connection import OWN_HOSTS
from genesys_export.ui.tasks import running_tasks


class Memory(KeyringBackend):
    """A keyring that can be locked."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept, self.locked = {}, False

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.locked:
            raise KeyringLocked("the collection is locked")
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def memory():
    before, mine = keyring.get_keyring(), Memory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def server():
    with DemoServer(Organisation(users=150, limit=100_000)) as running:
        yield running


@pytest.fixture
def person(monkeypatch):
    """Sits at the system's browser."""
    somebody = Person()
    monkeypatch.setattr("webbrowser.open", somebody)
    return somebody


@pytest.fixture
def window(run, tmp_path, memory):
    """Runs a story in a window over the real layers, then closes it."""

    def go(story):
        async def whole():
            life = Life(tmp_path, Backend.open(tmp_path))
            await life.open()
            try:
                await story(life.window)
            finally:
                life.window.close()
                await life.closed()

        run(whole())

    return go


async def filled(win, until, url):
    win.actions_by_name["connection"].trigger()
    await until(lambda: win.connecting.dialog is not None)
    dialog = win.connecting.dialog
    dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
    for line, words in (
        (dialog.name, "acme"), (dialog.api_url, url), (dialog.login_url, url), (dialog.client_id, BROWSER_CLIENT_ID),
    ):  # fmt: skip
        line.setText(words)
    dialog.kind.setCurrentIndex(dialog.kind.findData(True))
    return dialog


def export(win, path):
    win.new_export()
    win.dialog.file.setText(str(path))
    win.dialog.start.click()


def state(win):
    row = win.controller.row(win.selected())
    return row.state if row else None


def listens(person):
    port = urlsplit(parse_qs(urlsplit(person.addresses[-1]).query)["redirect_uri"][0]).port
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_somebody_signs_in_and_exports(window, until, server, person, memory, tmp_path):
    """The dialog needs no secret; the keyring holds what came of it; an export reads with it."""

    async def story(win):
        dialog = await filled(win, until, server.url)
        assert not dialog.secret.isVisible()
        assert not dialog.test.isVisible()
        assert "http://localhost" in dialog._hint.text()
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        export(win, tmp_path / "users.csv")
        await until(lambda: state(win) is JobState.DONE)

    window(story)
    [(_, client)] = memory.kept
    assert client == BROWSER_CLIENT_ID
    token = server.organisation.tokens.active[0].encode()
    assert not [p for p in tmp_path.rglob("*") if p.is_file() and token in p.read_bytes()]


def test_denied_is_told_in_the_dialog_which_can_try_again(window, until, server, person, memory):
    person.decision = "deny"

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: "denied in the browser" in dialog.answer.text())
        assert not memory.kept
        person.decision = "allow"
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert [(name, "browser" in host) for _, name, host in win.connecting.known()] == [("acme", True)]

    window(story)


def test_closing_the_dialog_ends_the_sign_in(window, until, server, person, memory):
    """Nobody listens any more, nothing is kept, and the next dialog can sign in at once."""
    person.decision = "leave"

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: "Sign in there" in dialog.answer.text())
        await until(person.seen.is_set)  # has looked at the login page and gone away
        assert listens(person)
        dialog.reject()
        await until(lambda: not listens(person))
        person.decision = "allow"
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert len(memory.kept) == 1

    window(story)


def test_without_a_browser_the_address_is_shown(window, until, server, monkeypatch):
    """To be opened by hand; what comes back is taken all the same."""
    monkeypatch.setattr("webbrowser.open", lambda _: False)

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: "Open this address" in dialog.answer.text())
        Person()(dialog.answer.text().rpartition(" ")[2])
        await until(lambda: win.connecting.dialog is None)

    window(story)


def test_a_locked_keyring_asks_nobody_to_sign_in_twice(window, until, server, person, memory):
    """Saving says it and chooses this session only; saving again keeps the sign-in that was made."""
    memory.locked = True

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: "locked" in dialog.answer.text())
        assert dialog.session.isChecked()
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert len(person.addresses) == 1

    window(story)


def test_a_sign_in_that_has_ended_is_begun_again_where_it_is_said(window, until, server, person, memory, tmp_path):
    """The error bar leads to the dialog, which signs in again; then the same export goes on."""
    server.organisation.tokens.refreshable = False

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        server.organisation.tokens.revoke()
        export(win, tmp_path / "users.csv")
        bar = win.frame.error
        await until(bar.isVisible)
        assert "sign-in with the browser has ended" in bar.what.text()
        assert "Do: Sign in with the browser again, then resume." in bar.more.text()
        await until(lambda: not win.controller.busy)
        bar.remedy.click()
        await until(lambda: win.connecting.dialog is not None)
        assert win.connecting.dialog.draft().browser
        win.connecting.dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        await until(win.actions_by_name["resume"].isEnabled)
        win.actions_by_name["resume"].trigger()
        await until(lambda: state(win) is JobState.DONE)

    window(story)


def test_what_is_kept_of_a_sign_in_can_be_tested(window, until, server, person, memory):
    """Without a sign-in: a revoked token is replaced with the refresh token, and when that is gone, it is said."""

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        server.organisation.tokens.revoke()
        win.connecting.change(win.connecting.current)
        await until(lambda: win.connecting.dialog is not None)
        dialog = win.connecting.dialog
        assert dialog.test.isVisible()
        dialog.test.click()
        await until(lambda: "Signed in." in dialog.answer.text())
        await until(lambda: not any(task.get_name() == "_try" for task in running_tasks()))
        memory.kept.clear()
        dialog.test.click()
        await until(lambda: "Nobody is signed in to the connection acme." in dialog.answer.text())
        assert len(person.addresses) == 1

    window(story)


def test_signing_in_again_leaves_the_connections_network_as_it_is(window, until, server, person, memory, tmp_path):
    """Proxy and certificates were chosen elsewhere; the dialog keeps them."""

    async def story(win):
        dialog = await filled(win, until, server.url)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        store = ConnectionStore(tmp_path)
        [acme] = store.list()
        store.replace(replace(acme, proxy="none"))
        win.connecting.change(acme.id)
        await until(lambda: win.connecting.dialog is not None)
        win.connecting.dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert store.list() == [replace(acme, proxy="none")]
        assert len(person.addresses) == 2

    window(story)
