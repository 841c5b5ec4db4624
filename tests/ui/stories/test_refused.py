"""Genesys Cloud says no: the window tells why, leads to the cure, and the export goes on from there."""

from __future__ import annotations

import pytest
from tests.ui.stories.stage import assert_whole, click, click_action, export, state

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState
from genesys_export.ui.dialogs.connection import OWN_HOSTS

QUEUES = "/api/v2/routing/queues"


@pytest.fixture
def server():
    with DemoServer(Organisation(users=500, limit=100_000)) as server:
        yield server


def fill(dialog, server, secret):
    dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
    for line, words in (
        (dialog.name, "Acme"), (dialog.api_url, server.url), (dialog.login_url, server.url),
        (dialog.client_id, server.organisation.client_id), (dialog.secret, secret),
    ):  # fmt: skip
        line.setText(words)
    dialog.session.setChecked(True)


def test_a_wrong_secret_is_named_and_corrected(sitting, until, server, documents, picture):
    """The test in the dialog says it; the export says it and leads back to the dialog; then it goes on."""
    target = documents / "users.csv"

    async def story(win):
        click_action(win.frame.empty, win.actions_by_name["connection"])
        await until(lambda: win.connecting.dialog is not None)
        dialog = win.connecting.dialog
        fill(dialog, server, "mistyped")
        click(dialog.test)
        await until(lambda: "Check the client id" in dialog.answer.text())
        picture(dialog, "wrong-secret")
        click(dialog.save)
        await until(lambda: win.connecting.dialog is None)
        export(win, "users", target)
        error = win.frame.error
        await until(error.isVisible)
        assert state(win) is JobState.FAILED
        assert error.what.text().startswith("Users: The client secret is wrong")
        assert "Safe: " in error.more.text()
        assert "Check the client id" in error.more.text()
        assert error.remedy.text() == "&Change connection…"
        picture(win, "sign-in-refused")
        click(error.remedy)
        await until(lambda: win.connecting.dialog is not None)
        fill(win.connecting.dialog, server, server.organisation.client_secret)
        click(win.connecting.dialog.save)
        await until(lambda: win.connecting.dialog is None)
        click_action(win, win.actions_by_name["toggle"])
        await until(lambda: state(win) is JobState.DONE)

    sitting(story, demo=False)
    assert_whole(target, server.organisation.users("any"))


def test_a_missing_permission_is_known_before_and_named_after(sitting, until, server, documents, picture):
    """The dialog says it after one small call; the export names the permission, and goes on once it is granted."""
    server.organisation.denied.add(QUEUES)
    target = documents / "queues.csv"

    async def story(win):
        win.new_export()
        dialog = win.dialog
        dialog.picker.pick("routing queues")
        dialog.file.setText(str(target))
        verdict = dialog.single.pane.cost.verdict
        await until(lambda: verdict.text() == "Not allowed: it needs routing:queue:view.")
        click(dialog.start)
        error = win.frame.error
        await until(error.isVisible)
        assert state(win) is JobState.FAILED
        assert error.what.text().endswith("missing the following permission(s): routing:queue:view.")
        assert "Do: Add the permission to a role of the OAuth client, then resume." in error.more.text()
        assert "Correlation id " in error.more.text()
        picture(win, "missing-permission")
        server.organisation.denied.clear()
        click_action(win, win.actions_by_name["toggle"])
        await until(lambda: state(win) is JobState.DONE)

    sitting(story)
    assert_whole(target, server.organisation.records("routing/queues"))
