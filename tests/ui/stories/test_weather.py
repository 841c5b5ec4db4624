"""What passes: a storm of 429s, a network that is gone, a disk that is full. The window says so and waits it out."""

from __future__ import annotations

import pytest
from tests.ui.stories.stage import assert_whole, click, export, state

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState

PAGE = 5  # many pages: the export is still busy when the first of them are seen


@pytest.fixture
def server():
    with DemoServer(Organisation(users=800, limit=300, window=6, latency_ms=250)) as server:
        yield server


async def drawn(win, until):
    """For the picture: some seconds are on the chart."""
    await until(lambda: win.controller.view(win.selected()).history.taken >= 3)


async def some_pages(win, until):
    await until(lambda: (row := win.controller.row(win.selected())) is not None and row.pages >= 3)


def test_a_storm_of_429s_is_waited_out(sitting, until, server, documents, picture):
    """Another program uses up every window: the export waits as long as it is told, says so, and loses nothing."""
    organisation = server.organisation
    target = documents / "users.csv"

    def refused():
        return sum(call.status == 429 for call in organisation.requests)

    async def story(win):
        export(win, "users", target, PAGE)
        await some_pages(win, until)
        organisation.limiter.others = 1_000
        live = win.frame.details.live
        await until(lambda: refused() and "calls for a rate window is used up; resets" in live.wait.reason.text())
        assert "limit of 300 " in live.wait.reason.text()
        assert not win.frame.error.isVisible()  # nothing has failed
        await drawn(win, until)
        picture(win, "storm")
        organisation.limiter.others = 0
        await until(lambda: state(win) is JobState.DONE, 50)
        win.frame.show_live()
        await until(lambda: live.values["limited"].text() == str(refused()))
        win.frame.show_requests()
        tab = win.frame.details.requests
        tab.search.setText("status=429")
        await until(lambda: tab.model.rowCount() == refused() > 0)

    sitting(story)
    assert_whole(target, organisation.users("any"))


def test_a_network_that_is_gone_is_waited_for(sitting, until, server, documents, picture):
    """The server is really gone, and comes back; the export goes on at the page where it was."""
    target = documents / "users.csv"

    async def story(win):
        export(win, "users", target, PAGE)
        await some_pages(win, until)
        server.stop()
        box = win.frame.details.live.wait
        await until(lambda: "No connection to 127.0.0.1 could be made." in box.reason.text())

        def given_up():
            """Whoever watches asks again and again; after some tries it is no passing fault any more."""
            if state(win) is JobState.WAITING and "it is tried again by itself" in box.reason.text():
                return True
            if box.isVisible():
                box.retry.click()
            return False

        await until(given_up)
        assert "no answer as it should be; it is tried again by itself" in box.reason.text()
        assert not target.exists()
        await drawn(win, until)
        picture(win, "network-gone")
        before = win.controller.row(win.selected()).records
        server.start()
        click(box.retry)
        await until(lambda: state(win) is JobState.DONE)
        assert before > 0
        assert not win.frame.error.isVisible()

    sitting(story)
    assert_whole(target, server.organisation.users("any"))


def test_a_disk_that_is_full_is_waited_for(sitting, until, server, small_disk, documents, picture):
    """Nothing half written is left on it; with room again the file is written, and no page is fetched twice."""
    stick = documents / "stick"
    stick.symlink_to(small_disk)
    target, ballast = stick / "users.csv", stick / "video.mp4"
    with ballast.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
        while True:
            file.write(bytes(4096))

    async def story(win):
        export(win, "users", target)
        box = win.frame.details.live.wait
        await until(lambda: state(win) is JobState.WAITING and box.isVisible())
        await until(lambda: "the disk is full; it goes on by itself once there is room" in box.reason.text())
        assert "users.csv" in box.reason.text()
        assert "cannot be written" in box.reason.text()
        row = win.controller.row(win.selected())
        assert row.records == row.total  # everything is fetched, and safe in the state folder
        assert sorted(each.name for each in stick.iterdir()) == ["video.mp4"]
        await drawn(win, until)
        picture(win, "disk-full")
        before = server.organisation.faults.api_requests
        ballast.unlink()
        click(box.retry)
        await until(lambda: state(win) is JobState.DONE)
        assert server.organisation.faults.api_requests == before
        assert not win.frame.error.isVisible()

    sitting(story)
    assert_whole(target, server.organisation.users("any"))
