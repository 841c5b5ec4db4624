"""Connections through the real stores: a keyring, none, a locked one; wrong secrets and hosts that do not answer."""

from __future__ import annotations

import json
import socket
import time
from pathlib import Path

import certifi
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import DEMO, JobState
from genesys_export.paging import RetryPolicy
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
def use():
    """Puts a keyring in place of the system's for one test."""
    before = keyring.get_keyring()

    def put(backend):
        keyring.set_keyring(backend)
        return backend

    yield put
    keyring.set_keyring(before)


@pytest.fixture
def server():
    with DemoServer(Organisation(users=150, limit=100_000)) as server:
        yield server


@pytest.fixture
def closed_port():
    """An address of this computer at which nobody answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@pytest.fixture
def window(run, tmp_path):
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


async def asked(win, until):
    win.actions_by_name["connection"].trigger()
    await until(lambda: win.connecting.dialog is not None)
    return win.connecting.dialog


def enter(dialog, url, client, secret, name="acme"):
    dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
    for line, words in (
        (dialog.name, name), (dialog.api_url, url), (dialog.login_url, url), (dialog.client_id, client),
        (dialog.secret, secret),
    ):  # fmt: skip
        line.setText(words)


def export(win, tmp_path):
    win.new_export()
    win.dialog.file.setText(str(tmp_path / "users.csv"))
    win.dialog.start.click()


def state(win):
    row = win.controller.row(win.selected())
    return row.state if row else None


def files_hold(folder, secret):
    return [path for path in folder.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]


def test_a_secret_goes_into_the_keyring_and_comes_back(window, use, until, tmp_path, server):
    """Saved, used for an export; found again after a restart; in no file."""
    memory = use(Memory())
    organisation = server.organisation

    async def first(win):
        dialog = await asked(win, until)
        assert dialog.keep.isChecked()
        enter(dialog, server.url, organisation.client_id, organisation.client_secret)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)

    async def second(win):
        await until(win.connecting.known)
        win.new_export()
        win.dialog.file.setText(str(tmp_path / "again.csv"))
        win.dialog.start.click()
        await until(lambda: win.controller.model.rowCount() == 2)
        await until(lambda: state(win) is JobState.DONE)

    window(first)
    window(second)
    [(service, user)] = memory.kept
    assert service.startswith("genesys-export/")
    assert user == organisation.client_id
    assert not files_hold(tmp_path, organisation.client_secret)


def test_without_a_keyring_the_dialog_says_so_and_the_session_is_enough(window, use, until, tmp_path, server):
    """The secret is asked for again after a restart, where the export failed; no file ever holds it."""
    use(fail.Keyring())
    organisation = server.organisation

    async def first(win):
        dialog = await asked(win, until)
        assert not dialog.keep.isEnabled()
        assert dialog.session.isChecked()
        assert any("no keyring" in label.text() for label in dialog.findChildren(QLabel))
        enter(dialog, server.url, organisation.client_id, organisation.client_secret)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)

    async def second(win):
        await until(win.connecting.known)
        win.new_export()
        win.dialog.file.setText(str(tmp_path / "again.csv"))
        win.dialog.start.click()
        bar = win.frame.error
        await until(bar.isVisible)
        assert bar.remedy.isVisible()
        bar.remedy.click()
        await until(lambda: win.connecting.dialog is not None)
        dialog = win.connecting.dialog
        assert (dialog.name.text(), dialog.client_id.text()) == ("acme", organisation.client_id)
        dialog.secret.setText(organisation.client_secret)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert len(win.connecting.known()) == 1
        await until(lambda: not win.controller.busy)
        await until(win.actions_by_name["resume"].isEnabled)
        win.actions_by_name["resume"].trigger()
        await until(lambda: state(win) is JobState.DONE)

    window(first)
    window(second)
    assert not files_hold(tmp_path, organisation.client_secret)


def test_a_locked_keyring_offers_the_session(window, use, until, server):
    """Saving says it, chooses this session only, and saving again works."""
    use(Memory()).locked = True
    organisation = server.organisation

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, server.url, organisation.client_id, organisation.client_secret)
        dialog.save.click()
        await until(lambda: "locked" in dialog.answer.text())
        assert "for this session only" in dialog.answer.text()
        assert dialog.session.isChecked()
        assert not win.connecting.known()
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert [name for _, name, _ in win.connecting.known()] == ["acme"]

    window(story)


def test_a_wrong_secret_is_mended_where_it_is_said(window, use, until, tmp_path, server):
    """What, safe, do; the button opens the connection; with the right secret the same export goes on."""
    use(Memory())
    organisation = server.organisation

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, server.url, organisation.client_id, "not the secret")
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        export(win, tmp_path)
        bar = win.frame.error
        await until(bar.isVisible)
        assert "secret is wrong" in bar.what.text()
        assert "Safe: " in bar.more.text()
        assert "Do: Check the client id" in bar.more.text()
        await until(lambda: not win.controller.busy)
        assert state(win) is JobState.FAILED
        bar.remedy.click()
        await until(lambda: win.connecting.dialog is not None)
        win.connecting.dialog.secret.setText(organisation.client_secret)
        win.connecting.dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        await until(win.actions_by_name["resume"].isEnabled)
        win.actions_by_name["resume"].trigger()
        await until(lambda: state(win) is JobState.DONE)
        assert not bar.isVisible()

    window(story)


def test_what_is_no_host_is_said_in_the_dialog(window, use, until):
    """Neither a test nor a connection comes of it."""
    use(Memory())

    async def story(win):
        dialog = await asked(win, until)
        for url, words in (("http://example.com", "without encryption"), ("https://a b", "not the address")):
            enter(dialog, url, "id", "secret")
            dialog.test.click()
            await until(lambda words=words: words in dialog.answer.text())
        dialog.reject()
        await until(lambda: win.connecting.dialog is None)

    window(story)


def test_a_test_against_a_busy_sign_in_tells_and_ends_with_the_dialog(window, use, until):
    """The dialog says that it tries again; closing it ends the trying, and the next dialog can test at once."""
    use(Memory())

    async def story(win):
        for _ in range(2):
            dialog = await asked(win, until)
            enter(dialog, busy.url, busy.organisation.client_id, busy.organisation.client_secret)
            dialog.test.click()
            await until(lambda dialog=dialog: "Tried again" in dialog.answer.text(), 5)
            dialog.reject()
            await until(lambda: win.connecting.dialog is None)

    with DemoServer(Organisation(users=1, faults="token-endpoint-busy%100")) as busy:
        window(story)


def lines(dialog):
    return [dialog.checks.item(row).text() for row in range(dialog.checks.count())]


def test_a_test_shows_every_part_of_the_way(window, use, until, server):
    """From the proxy to the permissions of the favourites; what is missing is named; a second test begins anew."""
    use(Memory())
    server.organisation.denied = frozenset({"/api/v2/routing/queues"})

    async def story(win):
        win.connecting._settings.set_texts("favourites", ["GET /api/v2/routing/queues", "GET /api/v2/users"])
        dialog = await asked(win, until)
        enter(dialog, server.url, server.organisation.client_id, server.organisation.client_secret)
        dialog.test.click()
        await until(lambda: dialog.answer.text().startswith("Signed in."))
        assert "1 of 2 endpoints need more rights: Queues (routing:queue:view)." in dialog.answer.text()
        assert [line.split(":")[0] for line in lines(dialog)] == [
            "Proxy", "Name of 127.0.0.1", "Connection to 127.0.0.1", "Sign-in", "Organisation", "Clock", "Rate limit",
            "Permissions",
        ]  # fmt: skip
        assert not dialog.checks.isHidden()
        dialog.checks._copy()
        assert QApplication.clipboard().text().splitlines() == lines(dialog)
        await until(lambda: not any(task.get_name() == "_try" for task in running_tasks()))
        dialog.test.click()
        assert not lines(dialog)
        await until(lambda: len(lines(dialog)) == 8 and dialog.test.isEnabled())
        dialog.reject()
        await until(lambda: win.connecting.dialog is None)

    window(story)


def test_what_was_found_goes_when_something_else_is_entered(window, use, until, server):
    """Also in the part that is folded away: a good result says nothing about another proxy."""
    use(Memory())

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, server.url, server.organisation.client_id, server.organisation.client_secret)
        for change in (
            lambda: dialog.client_id.setText("another"),
            lambda: dialog.network.ca_file.setText("company.pem"),
        ):
            dialog.client_id.setText(server.organisation.client_id)
            dialog.test.click()
            await until(lambda: dialog.answer.text().startswith("Signed in."))
            await until(lambda: not running_tasks())  # until then a second click is not taken
            assert lines(dialog)
            change()
            assert (dialog.answer.text(), lines(dialog)) == ("", [])
        dialog.network.ca_file.clear()
        dialog.test.click()
        dialog.client_id.setText("another")  # while it is looked at
        await until(lambda: not running_tasks())
        assert (dialog.answer.text(), lines(dialog), dialog.test.isEnabled()) == ("", [], True)
        dialog.reject()
        await until(lambda: win.connecting.dialog is None)

    window(story)


def test_a_host_that_does_not_answer_is_said_at_once(window, use, until, closed_port):
    """With the part of the way that failed, and what to do; nothing is signed in to."""
    use(Memory())

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, closed_port, "id", "secret")
        dialog.test.click()
        await until(lambda: "No connection to 127.0.0.1 could be made. Check the network" in dialog.answer.text())
        assert lines(dialog)[-1].startswith("Connection to 127.0.0.1: No connection")
        dialog.reject()
        await until(lambda: win.connecting.dialog is None)

    window(story)


def test_proxy_and_certificates_are_kept_and_shown_again(window, use, until, server, tmp_path):
    """The password in the keyring only; left empty later, it and the secret stay as they are."""
    memory = use(Memory())
    organisation, ca_file = server.organisation, tmp_path / "root.pem"
    ca_file.write_bytes(Path(certifi.where()).read_bytes())

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, server.url, organisation.client_id, organisation.client_secret)
        network = dialog.network
        assert network.address.isHidden() or not network.fold.isChecked()
        network.fold.click()
        network.proxy.setCurrentIndex(2)
        assert not dialog.save.isEnabled()
        network.address.setText("gate.example.com:3128")
        network.user.setText("ann")
        network.password.setText("pass-word")
        network.ca_file.setText(str(ca_file))
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        [(key, _, _)] = win.connecting.known()
        assert sorted(memory.kept.values()) == sorted([organisation.client_secret, "pass-word"])
        win.connecting.change(key)
        await until(lambda: win.connecting.dialog is not None)
        network = win.connecting.dialog.network
        assert network.fold.isChecked()
        assert network.address.text() == "http://gate.example.com:3128"
        assert (network.user.text(), network.password.text()) == ("ann", "")
        assert network.ca_file.text() == str(ca_file)
        network.proxy.setCurrentIndex(1)
        win.connecting.dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert organisation.client_secret in memory.kept.values()
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)

    window(story)
    assert not files_hold(tmp_path, "pass-word")


def test_a_certificate_file_that_is_none_is_said(window, use, until, server):
    """By the test as by saving; nothing is kept."""
    memory = use(Memory())

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, server.url, "id", "secret")
        dialog.network.ca_file.setText("/no/such.pem")
        for button in (dialog.test, dialog.save):
            button.click()
            await until(lambda: "The certificate file /no/such.pem cannot be used" in dialog.answer.text())
            dialog.answer.clear()
        assert not win.connecting.known()
        dialog.reject()
        await until(lambda: win.connecting.dialog is None)

    window(story)
    assert not memory.kept


def test_a_connection_is_copied_and_forgotten_from_the_list(window, use, until, tmp_path, server):
    """The copy has the secret, too, and its dialog asks how it differs; forgetting is asked about first."""
    memory = use(Memory())
    organisation = server.organisation

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, server.url, organisation.client_id, organisation.client_secret)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        change, copy, remove = win.frame.sidebar.connections.actions()
        assert [each.text() for each in (change, copy, remove)] == ["&Change…", "Make a c&opy…", "&Remove…"]
        copy.trigger()
        await until(lambda: win.connecting.dialog is not None)
        assert win.connecting.dialog.name.text() == "acme 2"
        win.connecting.dialog.reject()
        await until(lambda: len(win.connecting.known()) == 2)
        assert len(memory.kept) == 2
        remove.trigger()
        [box] = win.findChildren(QMessageBox)
        assert "acme" in box.text()
        next(each for each in box.buttons() if each.text() == "Remove").click()
        await until(lambda: len(win.connecting.known()) == 1)
        assert len(memory.kept) == 1

    window(story)


def test_a_stored_port_that_is_none_can_be_mended_in_the_dialog(window, use, until, tmp_path):
    """What was entered by hand into the list is shown as any free port; nothing else is lost."""
    use(Memory())
    entry = {
        "id": "1", "name": "acme", "region": "", "api_url": "http://127.0.0.1:9", "login_url": "http://127.0.0.1:9",
        "client_id": "c", "sign_in": "browser", "redirect_port": "abc",
    }  # fmt: skip
    (tmp_path / "connections.json").write_text(json.dumps([entry]))

    async def story(win):
        await until(win.connecting.known)
        win.connecting.change("1")
        await until(lambda: win.connecting.dialog is not None)
        dialog = win.connecting.dialog
        assert (dialog.name.text(), dialog.port.value(), dialog.save.isEnabled()) == ("acme", 0, True)
        dialog.reject()

    window(story)


def test_the_demo_organisation_is_not_offered_to_be_changed_copied_or_forgotten(window, use, until, server):
    """Nor does choosing it anew ask for another connection; what is the user's own is offered as before."""
    use(Memory())
    organisation = server.organisation

    async def story(win):
        sidebar = win.frame.sidebar

        def offered():
            return [each.isEnabled() for each in sidebar.connections.actions()]

        assert offered() == [False] * 3  # there is none yet
        dialog = await asked(win, until)
        enter(dialog, server.url, organisation.client_id, organisation.client_secret)
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert offered() == [True] * 3
        win.connecting.open_demo()
        await until(lambda: len(win.connecting.known()) == 2)
        assert (win.connecting.current, offered()) == (DEMO, [False] * 3)
        asked_for = []
        sidebar.change_wanted.connect(asked_for.append)
        sidebar.connections.itemActivated.emit(sidebar.connections.currentItem())
        assert not asked_for
        sidebar.connections.setCurrentRow(1)
        assert offered() == [True] * 3

    window(story)


def test_the_vendors_profiles_are_offered_and_kept_only_when_saved(window, use, until, tmp_path, monkeypatch):
    """A choice fills the dialog in; the file stays as it is."""
    memory = use(Memory())
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    file = tmp_path / ".gc" / "config.toml"
    file.parent.mkdir()
    file.write_text('[prod]\nclient_credentials = "c1"\nclient_secret = "hunter2"\nenvironment = "mypurecloud.ie"\n')
    before = file.read_bytes()

    async def story(win):
        dialog = await asked(win, until)
        assert not dialog.profiles.isHidden()
        assert not dialog.name.text()
        [action] = dialog.profiles.menu().actions()
        action.trigger()
        assert (dialog.name.text(), dialog.client_id.text(), dialog.secret.text()) == ("prod", "c1", "hunter2")
        assert dialog.region.currentData() == "eu-west-1"
        assert not memory.kept
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert [name for _, name, _ in win.connecting.known()] == ["prod"]

    window(story)
    assert list(memory.kept.values()) == ["hunter2"]
    assert file.read_bytes() == before


@pytest.mark.parametrize("way", ["pause", "cancel"])
def test_waiting_for_the_sign_in_is_shown_and_stopped_at_once(window, use, until, tmp_path, closed_port, way):
    """An unreachable host is a wait with its reason; pausing or cancelling during it takes no time."""
    use(Memory())

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, closed_port, "id", "secret")
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        export(win, tmp_path)
        panel = win.frame.details.live
        await until(panel.wait.isVisible)
        assert "sign-in service" in panel.wait.reason.text()
        await until(lambda: state(win) is JobState.WAITING)
        begun = time.monotonic()
        win.actions_by_name[way].trigger()
        await until(lambda: state(win) is (JobState.PAUSED if way == "pause" else JobState.CANCELLED))
        assert time.monotonic() - begun < 1

    window(story)


def test_an_unreachable_host_ends_in_the_error_bar(window, use, until, tmp_path, closed_port, monkeypatch):
    """After the last try: what, safe, do."""
    use(Memory())
    monkeypatch.setattr("genesys_export.client.signin._PAUSES", (0.1, 0.1))
    monkeypatch.setattr("genesys_export.export.reading.PATIENT", RetryPolicy(max_attempts=1))

    async def story(win):
        dialog = await asked(win, until)
        enter(dialog, closed_port, "id", "secret")
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        export(win, tmp_path)
        bar = win.frame.error
        await until(bar.isVisible)
        assert "No connection to 127.0.0.1" in bar.what.text()
        assert "Safe: " in bar.more.text()
        assert "Do: Check the network" in bar.more.text()

    window(story)
