"""Full disks, damaged job files, jobs that another program works on: said in a sentence, and the window goes on."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.whole import living, made

from genesys_export.export import JobState
from genesys_export.export.jobfile import JobFile


@pytest.fixture
def window(run, until, tmp_path, server):  # noqa: F811 - the fixture
    """Runs a story in a window connected to a demo organisation, then closes it."""

    def go(story):
        async def whole():
            async with living(made(tmp_path, server), until) as win:
                await story(win)

        run(whole())

    return go


def export(win, path, limit=0):
    win.new_export()
    win.dialog.file.setText(str(path))
    win.dialog.limit.setValue(limit)
    win.dialog.start.click()


def test_a_full_disk_under_the_job_file(window, until, tmp_path, monkeypatch):
    """What is there is safe, the wait says why; with room again the export goes on to its end."""
    create, files = JobFile.__init__, []

    def small(self, *args, **kwargs):
        create(self, *args, **kwargs)
        self.db.execute("PRAGMA max_page_count=150")
        files.append(self)

    async def story(win):
        with monkeypatch.context() as full:
            full.setattr(JobFile, "__init__", small)
            export(win, tmp_path / "users.csv")
            await until(lambda: state(win) is JobState.WAITING)
        box = win.frame.details.live.wait
        await until(box.isVisible)
        assert "the disk is full" in box.reason.text()
        assert "full" in box.reason.text().splitlines()[1].lower()
        assert not (tmp_path / "users.csv").exists()
        files[0].db.execute("PRAGMA max_page_count=1073741823")
        box.retry.click()
        await until(lambda: state(win) is JobState.DONE)
        assert not win.frame.error.isVisible()

    window(story)
    assert (tmp_path / "users.csv").is_file()


def test_a_full_disk_under_the_output(window, until, tmp_path, monkeypatch):
    """Nothing half written is left; with room again the file is written without fetching anything again."""

    def fail(_):
        raise OSError(28, "No space left on device")

    async def story(win):
        with monkeypatch.context() as full:
            full.setattr("os.fsync", fail)
            full.setattr("genesys_export.export.early.ENOUGH", 1_000_000)  # this process writes the file
            export(win, tmp_path / "users.csv")
            await until(lambda: state(win) is JobState.WAITING)
            box = win.frame.details.live.wait
            await until(box.isVisible)
            assert "the disk is full" in box.reason.text()
            assert "cannot be written: no space left on device" in box.reason.text()
            assert not list(tmp_path.glob("*users.csv*"))
            before = win.controller.view(win.selected()).progress.requests
        box.retry.click()
        await until(lambda: state(win) is JobState.DONE)
        assert win.controller.view(win.selected()).progress.requests == before

    window(story)


def test_a_damaged_job_file_is_listed_and_can_be_removed(window, until, tmp_path):
    """It hides no other export, says that it is damaged, offers its removal and nothing that cannot work."""

    async def story(win):
        export(win, tmp_path / "users.csv", 100)
        await until(lambda: state(win) is JobState.DONE)
        broken = tmp_path / "jobs" / "20990101-000000-users-dead.job.sqlite"
        broken.write_bytes(b"not a database at all" * 100)
        win.controller.reload()
        await until(lambda: win.controller.model.rowCount() == 2)
        win.frame.table.choose("20990101-000000-users-dead")
        win.frame.show_overview()
        overview = win.frame.details.overview
        await until(lambda: "damaged" in overview.headline.text())
        assert state(win) is JobState.FAILED
        act = win.actions_by_name
        assert act["remove"].isEnabled()
        assert not any(act[name].isEnabled() for name in ("resume", "toggle", "open", "folder", "cancel"))
        act["remove"].trigger()
        await until(lambda: win.controller.model.rowCount() == 1)
        win.chosen.removing.finish()  # its ten seconds are over
        await until(lambda: not broken.exists())

    window(story)


def test_a_job_of_another_program_is_left_to_it(window, until, tmp_path, server):  # noqa: F811 - the fixture
    """The command line runs it: the list says so and follows, Space says why nothing happens, and it ends there."""
    organisation = server.organisation
    organisation.latency_ms = 100
    child = subprocess.Popen(
        [
            sys.executable, "-m", "genesys_export", "--state-dir", str(tmp_path), "export", "users", "--out",
            str(tmp_path / "theirs.csv"), "--host", server.url, "--client-id", organisation.client_id,
            "--client-secret-stdin",
        ],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    child.stdin.write(f"{organisation.client_secret}\n")
    child.stdin.flush()

    async def story(win):
        def row():
            win.controller.reload()
            return next(iter(win.controller.model.rows()), None)

        await until(lambda: row() is not None and row().foreign and row().records)
        await until(win.selected)
        win.frame.show_overview()
        assert "Another program" in win.frame.details.overview.headline.text()
        act = win.actions_by_name
        assert not any(act[name].isEnabled() for name in ("resume", "pause", "cancel", "remove"))
        win.chosen.toggle()
        assert "Another program" in win.frame.error.what.text()
        assert "Do: Wait until it has finished" in win.frame.error.more.text()
        await until(lambda: state(win) is JobState.DONE)  # found by looking again, not by being told

    try:
        window(story)
        assert child.wait(30) == 0, child.stderr.read()
    finally:
        child.kill()
        child.communicate()
