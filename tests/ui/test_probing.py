"""The small call before an export: when it is made, how often, and what the dialog says of it."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes import CATALOG, MEMBERS, USERS, FakeBackend, FakeJobs

from genesys_export.errors import KeyringUnavailable, NotFound, PermissionMissing
from genesys_export.export import ExportRequest, Preflight
from genesys_export.ui import probing
from genesys_export.ui.application import Life
from genesys_export.ui.probing import Prober


@pytest.fixture(autouse=True)
def _quickly(monkeypatch):
    monkeypatch.setattr(probing, "SETTLE_MS", 30)


def request(name="a", **values):
    from pathlib import Path

    return ExportRequest(USERS, "c", "acme", Path("x.csv"), params={"state": name}, **values)


class Api:
    """Answers when it is told to."""

    def __init__(self):
        self.asked, self.at_once, self.most = [], 0, 0
        self.gate = asyncio.Event()

    async def __call__(self, wanted):
        self.asked.append(wanted.params["state"])
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        try:
            await self.gate.wait()
        finally:
            self.at_once -= 1
        if wanted.params["state"] == "locked":
            raise KeyringUnavailable("The keyring is locked.")
        if wanted.params["state"] == "broken":
            raise ValueError("oops")
        return Preflight(wanted, True, total=5)


@pytest.fixture
def prober(run):
    """Runs a story with a prober and the API behind it."""

    def go(story):
        async def whole():
            api = Api()
            prober = Prober(api)
            await story(prober, api)
            prober.stop()
            prober.deleteLater()
            await asyncio.sleep(0.05)

        run(whole())

    return go


def test_only_what_settles_is_asked_about(prober, until):
    """Going through a list with the arrow keys makes one call, not twenty."""

    async def story(it, api):
        api.gate.set()
        for name in "abcdef":
            it.want([request(name)])
            await asyncio.sleep(0)
        await until(lambda: it.known(request("f")))
        assert api.asked == ["f"]

    prober(story)


def test_an_answer_is_kept(prober, until):
    """The same question costs nothing; the button asks anew; another connection is another question."""

    async def story(it, api):
        api.gate.set()
        it.want([request()])
        await until(lambda: it.known(request()))
        it.want([request(reserve=0.2)])
        assert it.known(request())
        assert not it._timer.isActive()
        assert it.known(ExportRequest(USERS, "other", "", request().out, params={"state": "a"})) is None
        it.want([request()], at_once=True)
        await until(lambda: len(api.asked) == 2 and it.known(request()))

    prober(story)


def test_a_changed_choice_gives_up_the_call(prober, until):
    """At most one at a time; the given-up one leaves no answer."""

    async def story(it, api):
        it.want([request("a")])
        await until(lambda: api.asked == ["a"])
        assert it.busy(request("a"))
        it.want([request("b")])
        await until(lambda: api.asked == ["a", "b"])
        api.gate.set()
        await until(lambda: it.known(request("b")))
        assert it.known(request("a")) is None
        assert api.most == 1

    prober(story)


def test_a_bundle_is_asked_about_one_by_one(prober, until):
    """In the order of the list; looking at each answer as it comes does not slow the rest."""

    async def story(it, api):
        api.gate.set()
        wanted = [request(name) for name in "abcdefgh"]
        it.told.connect(lambda _: it.want(wanted))
        it.want(wanted)
        await until(lambda: all(it.known(each) for each in wanted), 2)
        assert api.asked == list("abcdefgh")
        assert api.most == 1

    prober(story)


@pytest.mark.parametrize(("name", "words"), [("locked", "keyring is locked"), ("broken", "ValueError: oops")])
def test_trouble_is_an_answer(prober, until, name, words):
    """The dialog does not stay busy for ever."""

    async def story(it, api):
        api.gate.set()
        it.want([request(name)])
        await until(lambda: it.known(request(name)))
        answer = it.known(request(name))
        assert answer.allowed is None
        assert words in answer.error.what

    prober(story)


def test_without_anybody_to_ask_nothing_is_asked(qapp):
    """No timer runs for nothing."""
    it = Prober(None)
    it.want([request()], at_once=True)
    assert not it._timer.isActive()


@pytest.fixture
def window(run, until, tmp_path):
    """Runs a story in a window over a backend without a network, with its dialog open."""

    def go(story):
        backend = FakeBackend(FakeJobs())

        async def whole():
            life = Life(tmp_path, backend)
            await life.open()
            await until(life.window.connecting.known)
            try:
                life.window.new_export()
                await story(life.window, life.window.dialog, backend)
            finally:
                life.window.close()
                await life.closed()

        run(whole())
        return backend

    return go


def tick(dialog, name):
    model = dialog.picker.model
    operation = CATALOG.find(name).operation
    model.setData(model.position(operation), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_the_dialog_says_what_it_costs(window, until):
    """Allowed, records, calls, time; what is not known says so; the first records are shown."""

    async def story(_, dialog, backend):
        backend.gate.clear()
        cost = dialog.single.pane.cost
        assert cost.verdict.text() == "Not checked yet."
        await until(lambda: cost.verdict.text() == "Checking with one small call…")
        backend.gate.set()
        await until(lambda: cost.verdict.text() == "Allowed")
        assert [value.text() for value in cost.values] == ["2,000", "20", "about 6 s", "not known yet"]
        assert cost.values[3].toolTip() == "not known before it starts"
        assert dialog.single.pane.sample.model.rows() == [["u1", "Ada"]]
        assert dialog.single.pane.tabs.tabText(2) == "Preview (1)"
        dialog.reject()

    window(story)


def test_a_missing_permission_is_named(window, until):
    """Which one it needs, before anything is started."""

    async def story(_, dialog, backend):
        backend.answers["users"] = {"allowed": False, "error": PermissionMissing("No.", status=403)}
        cost = dialog.single.pane.cost
        await until(lambda: "Not allowed" in cost.verdict.text())
        assert cost.verdict.text() == "Not allowed: it needs directory:user:view."
        assert cost.values[0].text() == "—"
        dialog.reject()

    window(story)


def test_what_could_not_be_found_out_is_no_refusal(window, until):
    """The reason is said, and Export is left to the user."""

    async def story(_, dialog, backend):
        backend.answers["users"] = {"allowed": None, "error": NotFound("There is no such thing.", status=404)}
        cost = dialog.single.pane.cost
        await until(lambda: "Could not be checked: There is no such thing." in cost.verdict.text())
        assert dialog.start.isEnabled()
        dialog.reject()

    window(story)


def test_nothing_is_asked_while_something_is_missing(window, until):
    """It is asked as soon as it is there: of the listing of parents, for every one of them."""

    async def story(_, dialog, backend):
        await until(lambda: len(backend.asked) == 1)
        dialog.picker.pick("routing queues members")
        assert "Queue members needs queueId" in dialog.single.pane.cost.verdict.text()
        assert not dialog.single.pane.cost.check.isEnabled()
        backend.answers[MEMBERS.name] = {"total": None, "parents": 340, "calls": 344}
        dialog.single.setup.places.ticks["queueId"].setChecked(True)
        await until(lambda: len(backend.asked) == 2)
        assert [each.parameter for each in backend.asked[1].for_every] == ["queueId"]
        await until(lambda: dialog.single.pane.cost.verdict.text() == "Allowed")
        assert dialog.single.pane.cost.values[0].text() == "in 340 queues"
        assert dialog.single.pane.cost.values[1].text() == "at least 344"
        assert not dialog.single.pane.sample.model.rows(), "these would be the queues"
        dialog.reject()

    window(story)


def test_a_bundle_is_one_export_each(window, until, tmp_path):
    """The forbidden one is left out and named; the others get a file each in one folder."""

    async def story(win, dialog, backend):
        backend.answers["routing queues"] = {"allowed": False, "error": PermissionMissing("No.", status=403)}
        for name in ("users", "routing queues", "routing queues members"):
            tick(dialog, name)
        assert "Something is missing, so left out: Queue members." in dialog.bundle.said.text()
        assert dialog.bundle.model.rows()[2][1] == "needs queueId."
        dialog.bundle.every.setChecked(True)
        await until(lambda: all("allowed" in row[1] for row in dialog.bundle.model.rows()))
        assert [row[1] for row in dialog.bundle.model.rows()] == ["allowed", "not allowed", "allowed"]
        assert "Not allowed, so left out: Queues." in dialog.bundle.said.text()
        assert dialog.start.text() == "&Export 2"
        dialog.file.setText(str(tmp_path))
        dialog.start.click()
        await until(lambda: len(backend.exports) == 2)
        assert "Left out, since the client may not read them: Queues." in win.frame.error.what.text()
        await until(lambda: all(row.state == "done" for row in win.controller.model.rows()))
        outs = {job.request.out.name.partition("_")[0] for job in backend.jobs.jobs.values()}
        assert outs == {"users", "routing-queues-members"}

    window(story)


def test_one_of_a_bundle_is_set_up_by_itself(window, until):
    """And comes back to the others with what was entered."""

    async def story(_, dialog, backend):
        for name in ("users", "routing queues members"):
            tick(dialog, name)
        dialog.bundle.table.selectRow(1)
        dialog.bundle.setup.click()
        assert dialog.back.text() == "Ba&ck to all 2 ticked endpoints"
        dialog.single.setup.editor("queueId").setText("q1")
        dialog.back.click()
        assert dialog.start.text() == "&Export 2"
        assert [r.params for r in dialog.requests()] == [{"state": "active"}, {"queueId": "q1"}]
        dialog.picker.clear.click()
        assert dialog.start.text() == "&Export"
        dialog.reject()

    window(story)


def test_many_exports_take_their_turns(window, until, tmp_path):
    """Four at a time; the others stand in line and say so."""

    async def story(win, dialog, backend):
        dialog.reject()
        backend.pace = 0.05
        from dataclasses import replace

        base = replace(request(), connection="c1")
        win.controller.start_all([replace(base, out=tmp_path / f"{n}.csv") for n in range(6)])
        await until(lambda: len(backend.exports) == 4 and win.controller.model.rowCount() == 6)
        last = win.controller.model.rows()[-1]
        win.frame.table.choose(last.id)
        win.frame.show_overview()
        win._details()
        assert win.frame.details.overview.headline.text().startswith("In line")
        backend.exports[0].cancel()
        await until(lambda: len(backend.exports) == 5)

    window(story)
