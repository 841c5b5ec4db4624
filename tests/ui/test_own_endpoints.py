"""Endpoints outside the catalogue: a path, a Try, an export; only ever read."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes import CATALOG, FakeBackend, FakeJobs
from tests.ui.test_probing import window  # noqa: F401 - a fixture
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.whole import living, made

from genesys_export.catalog import Suggestion
from genesys_export.errors import ConfigurationError, NotFound
from genesys_export.export import JobState, Trial
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.dialogs.own_endpoint import OwnEndpointForm


@pytest.fixture
def form(qtbot):
    form = OwnEndpointForm()
    qtbot.addWidget(form)
    return form


def test_a_path_with_its_parameters(form):
    """What stands behind the question mark goes along."""
    form.path.setText("/api/v2/users?state=any&expand=skills,teams")
    assert form.endpoint().path == "/api/v2/users"
    assert form.given().params == {"state": "any", "expand": "skills,teams"}


@pytest.mark.parametrize(
    ("path", "words"),
    [("", "Write the path"), ("users", "not the path"), ("POST /api/v2/users", "only be read with GET"),
     ("/api/v2/users/{userId}", "in the place of {userId}")],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(form, path, words):
    """In words, beside the button."""
    form.path.setText(path)
    with pytest.raises(ConfigurationError) as refused:
        form.endpoint()
    assert words in refused.value.what


def test_styles_are_described(form):
    """Each by what it looks like; the one that needs a POST is not among them."""
    names = [form.style_box.itemData(n) for n in range(form.style_box.count())]
    assert "cursor" in names
    assert "body-paging" not in names
    assert form.style_box.itemText(names.index("cursor")) == "a cursor in the reply (cursor)"


def test_try_fills_in_what_the_reply_suggests(window, until):  # noqa: F811 - the fixture
    """Style, list and key, with the reason; the first records are shown."""

    async def story(_, dialog, backend):
        backend.trial = Trial(Suggestion("cursor", "things", "", "a cursor in the reply"), ({"a": 1}, {"a": 2}))
        dialog.picker.own.click()
        own = dialog.single.own
        own.path.setText("/api/v2/things?x=1")
        own.trial.click()
        await until(lambda: "records" in own.answer.text())
        assert own.answer.text() == "2 records in “things”. Paging is set accordingly: a cursor in the reply."
        assert (own.style_box.currentData(), own.list_field.text(), own.key.text()) == ("cursor", "things", "")
        assert own.sample.model.rows() == [["1"], ["2"]]
        assert (backend.asked[-1].endpoint.style, backend.asked[-1].params) == ("single", {"x": "1"})
        request = dialog.request()
        assert (request.endpoint.style, request.endpoint.own, request.endpoint.key) == ("cursor", True, "")
        dialog.reject()

    window(story)


def test_a_whole_address_is_taken_for_its_path(form):
    """As it is copied from a browser; which organisation is asked is the connection's business."""
    form.path.setText("https://api.mypurecloud.ie/api/v2/users?state=any")
    assert form.endpoint().path == "/api/v2/users"
    assert form.given().params == {"state": "any"}


def test_another_path_makes_the_try_void(window, until):  # noqa: F811 - the fixture
    """Records, paging words and errors of one path are not shown as those of another."""

    async def story(_, dialog, backend):
        backend.trial = Trial(Suggestion("cursor", "things", "", "a cursor in the reply"), ({"a": 1}, {"a": 2}))
        dialog.picker.own.click()
        own, tabs = dialog.single.own, dialog.single.pane.tabs
        hint = own.answer.text()
        own.path.setText("/api/v2/things")
        own.trial.click()
        await until(lambda: "records" in own.answer.text())
        assert tabs.tabText(2) == "Preview (2)"
        own.path.setText("/api/v2/others")
        assert own.answer.text() == hint
        assert own.sample.model.rowCount() == 0
        assert tabs.tabText(2) == "Preview"
        own.path.setText("others")
        own.trial.click()
        assert own.answer.text() == "“others” is not the path of an endpoint: write it like /api/v2/users?state=any."
        own.path.setText("/api/v2/others")
        assert own.answer.text() == hint
        dialog.reject()

    window(story)


def test_an_answer_that_comes_too_late_is_not_shown(window, until):  # noqa: F811 - the fixture
    """The path was changed while it was being called: what comes back says nothing about the new one."""

    async def story(_, dialog, backend):
        gate, called = asyncio.Event(), []

        async def slow(request):
            called.append(request)
            await gate.wait()
            return Trial(Suggestion("cursor", "things", "", "a cursor in the reply"), ({"a": 1},))

        backend.try_out = slow
        dialog.picker.own.click()
        own = dialog.single.own
        own.path.setText("/api/v2/things")
        own.trial.click()
        await until(lambda: called)
        own.path.setText("/api/v2/others")
        gate.set()
        await until(own.trial.isEnabled)
        assert own.style_box.currentData() == "single"
        assert own.sample.model.rowCount() == 0
        dialog.reject()

    window(story)


def test_ticks_are_not_lost_to_an_own_endpoint(qtbot, tmp_path):
    """It is exported by itself: while others are ticked it is not offered, and the button says why."""
    dialog = NewExportDialog(CATALOG, [("c", "acme", "")], "c", tmp_path)
    qtbot.addWidget(dialog)
    model = dialog.picker.model
    index = model.position(CATALOG.find("users").operation)
    model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    dialog.picker.own.click()
    assert model.chosen == ["GET /api/v2/users"]
    assert "untick" in dialog.picker.own.toolTip()
    dialog.picker.clear.click()
    assert dialog.picker.own.isEnabled()


def test_a_failed_try_says_why(window, until):  # noqa: F811 - the fixture
    """And can be tried again."""

    async def story(_, dialog, backend):
        async def refuse(request):
            raise NotFound("There is no such path.", status=404)

        backend.try_out = refuse
        dialog.picker.own.click()
        own = dialog.single.own
        own.path.setText("/api/v2/things")
        own.trial.click()
        await until(lambda: "There is no such path." in own.answer.text())
        assert own.trial.isEnabled()
        own.path.clear()
        own.trial.click()
        assert "Write the path" in own.answer.text()
        dialog.reject()

    window(story)


def test_the_demo_organisation_is_tried_and_exported(run, until, tmp_path, server):  # noqa: F811 - the fixture
    """From the empty search to the file, over real HTTP; afterwards it is among those used last."""

    async def story():
        async with living(made(tmp_path, server), until) as win:
            win.new_export()
            dialog = win.dialog
            dialog.picker.search.setText("/api/v2/routing/queues?sortOrder=desc")
            dialog.picker.read_own.click()
            own = dialog.single.own
            own.trial.click()
            await until(lambda: "records in" in own.answer.text())
            assert own.style_box.currentData() == "page-number"
            assert own.sample.model.rowCount() == 5
            dialog.file.setText(str(tmp_path / "queues.csv"))
            dialog.start.click()
            await until(lambda: state(win) is JobState.DONE)
            win.new_export()
            assert win.dialog.picker.model.groups[0].operations == ["own /api/v2/routing/queues"]
            win.dialog.reject()

    run(story())
    assert len((tmp_path / "queues.csv").read_text("utf-8-sig").splitlines()) > 30


def test_leaving_an_own_endpoint_for_the_catalogue(qtbot, tmp_path):
    """Picking another brings its form back, also the one that was shown before."""
    dialog = NewExportDialog(CATALOG, [("c", "acme", "")], "c", tmp_path)
    qtbot.addWidget(dialog)
    dialog.picker.own.click()
    assert dialog.single.is_own
    assert not dialog.start.isEnabled()
    dialog.picker.pick("users")
    assert not dialog.single.is_own
    assert dialog.request().endpoint.name == "users"
    assert FakeBackend(FakeJobs()).asked == []
