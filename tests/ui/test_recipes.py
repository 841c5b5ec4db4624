"""A recipe through the real window: chosen, checked, started, paused, gone on with, and its tables as the CLI's."""

from __future__ import annotations

import csv
import json
import re

import pytest
from PySide6.QtCore import QLocale, Qt
from tests.rights import without_rights
from tests.ui.whole import living, made

from genesys_export.demo import DemoServer, Organisation
from genesys_export.demo.faults import Faults
from genesys_export.export import JobState
from genesys_export.output import place_of
from genesys_export.ui.recipe_desk import Stage
from genesys_export.ui.translating import speak


@pytest.fixture
def server():
    with DemoServer(Organisation(users=60, limit=100_000)) as running:
        yield running


@pytest.fixture
def recipes(run, until, tmp_path, server):
    """Runs a story in the dialog of recipes beside a window that is connected to a demo organisation."""

    def go(story, *, chosen="skills"):
        async def whole():
            life = made(tmp_path, server)
            life.window.settings.folder = tmp_path
            async with living(life, until) as win:
                win.actions_by_name["recipes"].trigger()
                dialog = win.beside.recipes
                await until(lambda: dialog.recipe is not None)
                dialog.choose(chosen)
                await story(win, dialog)

        run(whole())

    return go


def table(path):
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def stage(win):
    return win.beside.desk.stage


def test_the_recipes_are_described_with_what_they_read_need_and_cost(recipes, until, server):
    async def story(win, dialog):
        texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert len(texts) == 6
        assert "Skills matrix\nPeople and their skills: a row for each person" in "\n".join(texts)
        await until(lambda: all(row[1] == "allowed" for row in dialog.page.model.rows()))
        assert [row[:1] + row[2:] for row in dialog.page.model.rows()] == [
            ["Users", str(len(server.organisation.users("active"))), "1", "no special permission"],
            ["Skills", str(len(server.organisation.records("routing/skills"))), "2", "routing:skill:view"],
        ]
        assert dialog.page.cost.text().startswith("3 calls, about")
        assert not dialog.page.interval.isVisible()

    recipes(story)


def test_a_recipe_is_started_and_its_files_are_shown(recipes, until, tmp_path, server, qtbot, monkeypatch):
    """The exports stand in the list while they run, and go when the tables are made of them."""
    seen, shown = set(), []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile()))

    async def story(win, dialog):
        win.controller.listed.connect(lambda: seen.update(row.endpoint for row in win.controller.model.rows()))
        out = dialog.place.target()
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
        assert not dialog.setup.isVisible()
        await until(lambda: stage(win) is Stage.DONE)
        assert dialog.progress.headline.text() == "Queue membership: done"
        assert [row[:2] for row in dialog.progress.files.rows()] == [
            [name, f"{len(table(out / f'{name}.csv')):,}"] for name in ("members", "people_by_queues")
        ]
        dialog.progress.made.selectRow(1)
        dialog.progress.open.click()
        dialog.progress.folder.click()
        await until(lambda: win.controller.model.rowCount() == 0)

    recipes(story, chosen="queues")
    assert seen == {"routing queues", "queue members"}
    folder = next(tmp_path.glob("queues_*"))
    assert shown == [str(folder / "people_by_queues.csv"), str(folder)]
    org = server.organisation
    truth = {(queue["id"], member["id"]) for queue in org.records("routing/queues")
             for member in org.records(f"routing/queues/{queue['id']}/members")}  # fmt: skip
    assert {(row["queue_id"], row["person_id"]) for row in table(folder / "members.csv")} == truth
    assert not any((tmp_path / "recipe-runs").iterdir())


def test_paused_closed_and_gone_on_with_in_another_sitting(run, until, tmp_path, server):
    """Nothing that is there is asked for again; in the meantime the run is offered to be gone on with."""
    org = server.organisation
    org.latency_ms = 30

    async def first():
        life = made(tmp_path, server)
        win = life.window
        win.settings.folder = tmp_path
        await life.open(demo=True)
        await until(lambda: win.connecting.current == "demo")
        win.actions_by_name["recipes"].trigger()
        dialog = win.beside.recipes
        await until(lambda: dialog.recipe is not None)
        dialog.choose("queues")
        dialog.start.click()
        members = lambda: sum("/members" in each.path for each in org.requests)  # noqa: E731
        await until(lambda: members() > 5)
        dialog.progress.pause.click()
        await until(lambda: stage(win) is Stage.PAUSED)
        assert "paused" in dialog.progress.headline.text()
        assert "What was fetched is kept" in dialog.progress.body.text()
        assert not list(tmp_path.glob("queues_*/*.csv"))
        win.close()
        await life.closed()

    async def second():
        org.latency_ms = 0
        org.requests.clear()
        life = made(tmp_path, server)
        win = life.window
        await life.open(demo=True)
        await until(lambda: win.connecting.current == "demo")
        win.actions_by_name["recipes"].trigger()
        dialog = win.beside.recipes
        await until(lambda: dialog.left.count() == 1)
        assert dialog.left.currentText().startswith("Queue membership to ")
        dialog.go_on.click()
        await until(lambda: stage(win) is Stage.DONE)
        win.close()
        await life.closed()

    run(first())
    run(second())
    assert sum("/members" in each.path for each in org.requests) < len(org.records("routing/queues"))
    rows = table(next(tmp_path.glob("queues_*/members.csv")))
    assert len(rows) == sum(queue["memberCount"] for queue in org.records("routing/queues"))


def test_cancelled_leaves_nothing_behind(recipes, until, tmp_path, server):
    server.organisation.latency_ms = 30

    async def story(win, dialog):
        dialog.start.click()
        await until(lambda: win.controller.model.rowCount() > 1)
        dialog.progress.cancel.click()
        await until(lambda: stage(win) is Stage.CANCELLED)
        assert "no file was written" in dialog.progress.headline.text()
        await until(lambda: win.controller.model.rowCount() == 0)
        dialog.progress.again.click()
        await until(dialog.setup.isVisible)
        assert not dialog.left.isVisible()

    recipes(story, chosen="queues")
    assert not list(tmp_path.glob("queues_*/*"))
    assert not any((tmp_path / "recipe-runs").iterdir())


def test_a_listing_that_is_forbidden_is_told_beside_it_and_the_others_are_written(recipes, until, tmp_path, server):
    server.organisation.denied.add("/api/v2/flows")

    async def story(win, dialog):
        await until(lambda: "Not allowed: Flows." in dialog.page.cost.text())
        dialog.start.click()
        await until(lambda: stage(win) is Stage.DONE)
        words = {row[0]: (row[1], row[4]) for row in dialog.progress.parts.rows()}
        assert words["Flows"][0] == "Cannot be had"
        assert "architect:flow:view" in words["Flows"][1]
        assert words["Queues"] == ("There", "")
        assert "done with warnings" in dialog.progress.headline.text()
        assert "The table flows was not written." in dialog.progress.notes.words.text()
        assert len(dialog.progress.files.rows()) == 11

    recipes(story, chosen="configuration")
    assert not list(tmp_path.glob("configuration_*/flows.csv"))


def test_a_recipe_of_which_nothing_could_be_read_is_not_called_done(recipes, until, tmp_path, server):
    """What hindered it stands beside each listing, in the place of an empty list of tables."""
    server.organisation.denied.add("/api/v2/routing/skills")
    server.organisation.denied.add("/api/v2/users")

    async def story(win, dialog):
        dialog.start.setEnabled(True)  # the check says that it is not allowed; the client may have been let in since
        dialog.start.click()
        await until(lambda: stage(win) is Stage.DONE)
        assert dialog.progress.headline.text() == "Skills matrix: no table could be written"
        assert dialog.progress.table.isVisible()
        assert not dialog.progress.made.isVisible()
        assert {row[1] for row in dialog.progress.parts.rows()} == {"Cannot be had"}

    recipes(story)
    assert not list(tmp_path.glob("skills_*/*.csv"))


def test_what_several_tables_lack_is_told_once(recipes, until, server):
    server.organisation.denied.add("/api/v2/routing/queues")

    async def story(win, dialog):
        dialog.start.setEnabled(True)
        dialog.start.click()
        await until(lambda: stage(win) is Stage.DONE)
        words = dialog.progress.notes.words.text()
        assert words.startswith("Tables not written: members, people_by_queues. Queues could not be read")
        assert words.count("Queues could not be read") == 1

    recipes(story, chosen="queues")


def test_what_hindered_a_table_is_told_in_the_language_of_the_window(recipes, until, server, qapp):
    """With the titles of all listings that it lacks, not only of the first."""
    server.organisation.denied.add("/api/v2/routing/queues")
    before = QLocale()
    speak(qapp, "de")

    async def story(win, dialog):
        dialog.start.setEnabled(True)
        dialog.start.click()
        await until(lambda: stage(win) is Stage.DONE)
        told = dialog.progress.notes.words.text()
        assert "Warteschlangen konnte nicht gelesen werden" in told
        assert "Warteschlangenmitglieder konnte nicht gelesen werden" in told
        assert "Queue" not in told

    try:
        recipes(story, chosen="queues")
    finally:
        speak(qapp, "en")
        QLocale.setDefault(before)


def test_a_recipe_about_a_span_of_time_asks_for_it_and_writes_a_workbook(recipes, until, tmp_path):
    async def story(win, dialog):
        assert dialog.page.interval.isVisible()
        dialog.place.kind.setCurrentIndex(dialog.place.kind.findData(".xlsx"))
        dialog.page.interval.preset.setCurrentIndex(dialog.page.interval.preset.findData("yesterday"))
        interval = dialog.page.interval.interval()
        dialog.start.click()
        await until(lambda: stage(win) is Stage.DONE)
        out = win.beside.desk.run.out
        assert out.suffix == ".xlsx"
        told = json.loads(out.with_name(f"{out.name}.manifest.json").read_bytes())
        first, last = told["interval"].split("/")
        assert (first[:10], last[:10]) == (interval[:10], interval.split("/")[1][:10])
        assert set(win.beside.desk.files.values()) == {out}

    recipes(story, chosen="changes")


def test_a_place_that_cannot_be_is_said_beside_the_field(recipes, tmp_path):
    """A name that is too long, a folder that may not be entered, and a file that an export will write."""

    async def story(win, dialog):
        place, closed = dialog.place, tmp_path / "closed"
        closed.mkdir()
        for kind in ("", ".xlsx"):
            place.kind.setCurrentIndex(place.kind.findData(kind))
            for long in (tmp_path / ("x" * 280 + kind), tmp_path / ("x" * 280) / f"inner{kind}"):
                place.path.setText(str(long))
                assert "is no name that a file can have here" in dialog.problem.text()
                assert not dialog.start.isEnabled()
            with without_rights(closed):
                place.path.setText(str(closed / f"inner{kind}"))
                assert "permission denied" in dialog.problem.text()
        place._places = lambda: {place_of(tmp_path / "tables.xlsx")}
        place.path.setText(str(tmp_path / "tables.xlsx"))
        assert "will write tables.xlsx" in dialog.problem.text()
        place.path.setText(str(tmp_path / "others.xlsx"))
        assert dialog.start.isEnabled()

    recipes(story, chosen="queues")


def test_what_stands_there_is_replaced_only_with_consent(recipes, until, tmp_path):
    async def story(win, dialog):
        mine = tmp_path / "mine.csv"
        mine.write_text("mine")
        dialog.place.path.setText(str(mine))
        assert not dialog.start.isEnabled()
        assert "exists already" in dialog.problem.text()
        dialog.place.overwrite.setChecked(True)
        assert dialog.start.isEnabled()
        dialog.start.click()
        await until(lambda: stage(win) is Stage.DONE)
        assert len(table(mine)) > 10

    recipes(story)


def test_one_of_ones_own_that_cannot_be_used_says_why(recipes, until, tmp_path):
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "broken.toml").write_text('recipe = 1\ntitel = "x"')

    async def story(win, dialog):
        assert dialog.list.item(dialog.list.count() - 1).text().startswith("broken\n")
        assert "at titel: there is no such key" in dialog.page.about.text()
        assert not dialog.start.isEnabled()

    recipes(story, chosen="broken")


ENDLESS = """
recipe = 1
title = "Never ends"
[fetch.groups]
endpoint = "groups"
[table.all]
sql = "SELECT count(*) AS n FROM groups, groups AS b, groups AS c, groups AS d, groups AS e, groups AS f, groups AS g"
"""


def test_tables_whose_query_never_ends_can_be_cancelled_and_the_window_stays_quick(recipes, until, tmp_path):
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "mine.toml").write_text(ENDLESS)

    async def story(win, dialog):
        assert "Never ends (own)" in dialog.list.currentItem().text()
        dialog.start.click()
        await until(lambda: stage(win) is Stage.WRITING)
        assert "making the tables" in dialog.progress.headline.text()
        dialog.progress.cancel.click()
        await until(lambda: stage(win) is Stage.CANCELLED)

    recipes(story, chosen="mine")
    assert not list(tmp_path.glob("mine_*"))


def test_the_recipe_runs_on_when_its_dialog_is_closed(recipes, until, server):
    server.organisation.latency_ms = 20

    async def story(win, dialog):
        dialog.start.click()
        await until(lambda: stage(win) is Stage.FETCHING)
        dialog.close()
        await until(lambda: stage(win) is Stage.DONE)
        notice = win.frame.notice
        await until(notice.isVisible)
        assert "Skills matrix is done" in notice.words.text()
        assert notice.open.isVisible()
        win.actions_by_name["recipes"].trigger()
        assert win.beside.recipes is not dialog

    recipes(story)


def test_an_export_of_a_recipe_that_is_paused_in_the_list_pauses_the_recipe(recipes, until, server):
    server.organisation.latency_ms = 40

    async def story(win, dialog):
        dialog.start.click()
        job = lambda: next((row for row in win.controller.model.rows() if row.endpoint == "queue members"), None)  # noqa: E731
        await until(lambda: job() is not None and job().state is JobState.RUNNING)
        win.controller.pause(job().id)
        await until(lambda: stage(win) is Stage.PAUSED)
        server.organisation.latency_ms = 0
        dialog.progress.pause.click()
        await until(lambda: stage(win) is Stage.DONE)

    recipes(story, chosen="queues")


def test_everything_that_takes_the_focus_has_a_name(recipes, nameless):
    async def story(win, dialog):
        assert not nameless(dialog)

    recipes(story, chosen="changes")


def test_a_wait_for_the_rate_limit_is_told_with_its_countdown_and_ends_when_it_is_cancelled(recipes, until, server):
    server.organisation.faults = Faults("429@25", 1)

    async def story(win, dialog):
        dialog.start.click()
        body = dialog.progress.body
        await until(lambda: "is used up" in body.text() or "has none to give" in body.text())
        assert re.search(r"of 2 listings are there\.\n(.* — )?Waiting \d", body.text()), body.text()
        await until(lambda: any(re.match(r"Waiting \d:\d\d", row[1]) for row in dialog.progress.parts.rows()))
        dialog.progress.cancel.click()
        await until(lambda: stage(win) is Stage.CANCELLED)

    recipes(story, chosen="queues")
