"""Pictures of every page and state of the window, over a demo organisation: to be looked at one by one.

    python packaging/pictures.py FOLDER --theme dark --scale 200 --language de --direction rtl
    python packaging/pictures.py --readme resources/window.png      # README's picture alone

Languages are those of the window and ``pseudo``, every text in brackets and longer. What can be measured of the looks
is printed beside each picture's name: words that are cut, widgets that overlap, windows that lie outside the screen.
``--sheet`` puts all pictures, small, onto sheets as well; ``--only WORD`` saves those with the word in their name.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import hashlib
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from genesys_export.connections import Connection
from genesys_export.demo import DemoServer, Organisation
from genesys_export.demo.faults import Faults
from genesys_export.demo.oauth import CLIENT_ID, CLIENT_SECRET
from genesys_export.export import JobState
from genesys_export.ui.application import Life, prepare
from genesys_export.ui.backend import Backend
from genesys_export.ui.dialogs.connection import OWN_HOSTS
from genesys_export.ui.dialogs.file_options import FileOptionsDialog
from genesys_export.ui.loop import run_on_qt
from genesys_export.ui.main_window import MainWindow
from genesys_export.ui.recipe_desk import Stage
from genesys_export.ui.theme import theme
from genesys_export.ui.translating import speak
from genesys_export.ui.widgets.table import choose_row

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.ui.looking import Pseudo, cramped, outside  # what the tests look for, the pictures tell

_SHEET, _ACROSS = QSize(620, 420), 3


class Running:
    """The demo organisation, in this process so that its faults come when the pictures want them."""

    def __init__(self, server: DemoServer) -> None:
        self.url, self._organisation = server.url, server.organisation

    def practise(self, practice) -> None:  # noqa: ANN001 - as the window's own process has it
        practice.apply(self._organisation)

    def stop(self) -> None:
        """The tour stops the server itself."""


async def until(condition: Callable[[], bool], seconds: float = 90.0) -> None:
    """Wait for a state, with a deadline."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the window never got there")
        await asyncio.sleep(0.02)


class Camera:
    """Saves pictures, and says what can be measured of them."""

    def __init__(self, folder: Path, only: str) -> None:
        self.folder, self.only = folder, only
        self.taken: list[Path] = []
        self._known: dict[str, str] = {}
        self.cramped = self.missed = 0

    async def take(self, name: str, widget: QWidget) -> None:
        """One picture; numbers in front of the names keep their order."""
        await asyncio.sleep(0.15)  # layouts and pictures of the last event settle
        if self.only and self.only not in name:
            return
        path = self.folder / f"{len(self.taken) + 1:02} {name}.png"
        picture = widget.grab()
        picture.save(str(path))
        self.taken.append(path)
        same = self._known.setdefault(hashlib.sha256(picture.toImage().constBits()).hexdigest(), path.name)
        if same != path.name:
            self.missed += 1
            print(f"{path.name} is the picture {same}: one of them does not show what it says", flush=True)
        said = cramped(widget) + list(filter(None, [outside(widget)]))
        frame, room = widget.geometry(), widget.screen().availableGeometry()
        if widget.isWindow() and (frame.width() > room.width() or frame.height() > room.height()):
            said.append(f"{frame.size().toTuple()} on a screen of {room.size().toTuple()}")
        self.cramped += len(said)
        print(path.name, *said, sep="\n    ", flush=True)

    def sheets(self) -> None:
        """All pictures, small, on as few sheets as they fit on."""
        per = _ACROSS * 4
        for start in range(0, len(self.taken), per):
            sheet = QImage(_SHEET.width() * _ACROSS, (_SHEET.height() + 16) * 4, QImage.Format.Format_RGB32)
            sheet.fill(Qt.GlobalColor.gray)
            painter = QPainter(sheet)
            for at, path in enumerate(self.taken[start : start + per]):
                corner = QPoint(at % _ACROSS * _SHEET.width(), at // _ACROSS * (_SHEET.height() + 16))
                small = QImage(str(path)).scaled(
                    _SHEET - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                painter.drawImage(corner + QPoint(0, 16), small)
                painter.drawText(QRect(corner, QSize(_SHEET.width(), 16)), 0, path.stem)
            painter.end()
            sheet.save(str(self.folder / f"sheet {start // per + 1}.png"))


class Tour:
    """Leads the window through its pages and states."""

    def __init__(self, window: MainWindow, organisation: Organisation, folder: Path, camera: Camera) -> None:
        self.window, self.organisation, self.folder, self.camera = window, organisation, folder, camera

    def state(self, job: str) -> JobState | None:
        """How an export stands."""
        row = self.window.controller.row(job)
        return row.state if row else None

    def over(self, job: str) -> bool:
        """Whether it has ended, well or not."""
        return self.state(job) in {JobState.DONE, JobState.FAILED}

    def pages(self, job: str) -> int:
        """How many pages it has."""
        row = self.window.controller.row(job)
        return row.pages if row else 0

    async def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """One picture of the window, or of a dialog."""
        await self.camera.take(name, widget or self.window)

    def pick(self, endpoint: str) -> None:
        """Choose an endpoint in the new-export dialog; a name that is not there would choose another."""
        assert self.window.dialog is not None
        self.window.backend.catalog.find(endpoint)
        self.window.dialog.picker.pick(endpoint)

    async def start(self, endpoint: str, name: str, *, every: str = "", page_size: int = 0) -> str:
        """Start an export through the dialog, perhaps for every value of a place in its path; its id."""
        window = self.window
        before = window.selected()
        window.new_export()
        assert window.dialog is not None
        self.pick(endpoint)
        window.dialog.file.setText(str(self.folder / name))
        if page_size:
            window.dialog.page_size.setValue(page_size)
        if every and window.dialog.single.setup.places is not None:
            window.dialog.single.setup.places.ticks[every].setChecked(True)
        window.dialog.start.click()
        await until(lambda: window.selected() not in {"", before})
        return window.selected()

    async def all(self) -> None:
        """Everything, in the order a user comes by it."""
        for stage in (self.first, self.connections, self.empty, self.new_exports, self.running, self.ended,
                      self.details, self.recipes, self.comparing, self.support, self.pages_of_settings,
                      self.small):  # fmt: skip
            try:
                await stage()
            except Exception as error:  # noqa: BLE001 - the other pictures are wanted all the same
                self.camera.missed += 1
                print(f"{stage.__name__}: {type(error).__name__}: {error}", flush=True)
            for dialog in self.window.findChildren(QDialog):
                dialog.close()
            await asyncio.sleep(0.1)

    async def first(self) -> None:
        """Nothing is there yet."""
        await self.shoot("first run")

    async def connections(self) -> None:
        """The connection dialog with every way of sign-in."""
        window = self.window
        window.connecting.open_dialog()
        await until(lambda: window.connecting.dialog is not None)
        dialog = window.connecting.dialog
        assert dialog is not None
        await self.shoot("connection, empty", dialog)
        dialog.name.setText("acme-prod")
        dialog.client_id.setText(CLIENT_ID)
        dialog.secret.setText(CLIENT_SECRET)
        dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
        dialog.api_url.setText(self.organisation_url)
        dialog.login_url.setText(self.organisation_url)
        dialog.test.click()
        await asyncio.sleep(0.2)  # it has begun, and may be over
        await until(dialog.test.isEnabled)
        await self.shoot("connection, own hosts, tested", dialog)
        dialog.network.fold.setChecked(True)
        dialog.network.proxy.setCurrentIndex(2)
        dialog.network.address.setText("127.0.0.1:9")  # where nobody answers, and no network is asked
        dialog.test.click()
        await asyncio.sleep(0.2)  # it has begun, and may be over
        await until(dialog.test.isEnabled)
        await self.shoot("connection, all fields, failed", dialog)
        dialog.network.fold.setChecked(False)
        dialog.region.setCurrentIndex(0)
        dialog.kind.setCurrentIndex(1)
        await self.shoot("connection, browser", dialog)
        dialog.close()

    async def empty(self) -> None:
        """Connected, and nothing exported."""
        self.window.connecting.open_demo()
        await until(lambda: self.window.connecting.current == "demo")
        await self.shoot("empty list")

    async def new_exports(self) -> None:
        """The new-export dialog with each kind of editor."""
        window = self.window
        window.new_export()
        dialog = window.dialog
        assert dialog is not None
        for endpoint in ("users", "queue members", "conversations", "audits", "analytics flows aggregates query"):
            self.pick(endpoint)
            await asyncio.sleep(1.0)
            await self.shoot(f"new export, {endpoint}", dialog)
        dialog.picker.search.setText("nothing has this name")
        await self.shoot("new export, nothing found", dialog)
        dialog.picker.search.setText("")
        dialog.picker.own.click()
        assert dialog.single.own is not None
        dialog.single.own.path.setText("/api/v2/users")
        dialog.single.own.trial.click()
        await until(lambda: dialog.single.own.sample.isVisible() or bool(dialog.single.own.answer.text()), 10)
        await asyncio.sleep(1.0)
        await self.shoot("new export, own endpoint", dialog)
        dialog.picker.pick("users")
        dialog.order.columns_wanted.emit()
        choosing = dialog.columns._choosing  # noqa: SLF001 - of the dialog, for nobody else
        await until(lambda: choosing.dialog is not None)
        columns = choosing.dialog
        assert columns is not None
        await self.shoot("columns", columns)
        columns.close()
        for endpoint in ("users", "routing queues", "conversations", "queue members"):
            dialog.picker.pick(endpoint)
            operation = window.backend.catalog.find(endpoint).operation
            dialog.picker.model.setData(
                dialog.picker.model.position(operation), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
            )
        await asyncio.sleep(2.0)
        await self.shoot("new export, several", dialog)
        dialog.close()

    async def running(self) -> None:
        """The live panel, waits, a pause."""
        window, org = self.window, self.organisation
        org.latency_ms, org.limiter.limit, org.limiter.window = 120, 60, 20
        users = await self.start("users", "users.csv", page_size=40)
        await until(lambda: self.pages(users) > 15)
        await self.shoot("running, live")
        await until(lambda: self.state(users) is JobState.WAITING)
        await asyncio.sleep(1.5)
        await self.shoot("waiting for the limit")
        window.frame.details.live.chart.setFocus()
        window.frame.show_overview()
        await asyncio.sleep(0.3)
        await self.shoot("waiting, overview")
        window.frame.show_requests()
        await asyncio.sleep(0.3)
        await self.shoot("running, requests")
        window.frame.show_live()
        window.controller.pause(users)
        await until(lambda: self.state(users) in {JobState.PAUSED, JobState.DONE})
        window.frame.show_overview()
        await asyncio.sleep(0.3)
        await self.shoot("paused")

    async def ended(self) -> None:
        """Done, failed, partial; a full list."""
        window, org = self.window, self.organisation
        org.latency_ms, org.limiter.limit = 5, 100_000
        done = await self.start("routing queues", "queues.csv")
        await until(lambda: self.state(done) is JobState.DONE)
        await asyncio.sleep(0.5)
        await self.shoot("done")
        org.faults = Faults("forbidden@5", 1)  # counted from here on
        partial = await self.start("queue members", "members.csv", every="queueId")
        await until(functools.partial(self.over, partial))
        await asyncio.sleep(0.5)
        await self.shoot("partial")
        org.faults = Faults("forbidden@1x5", 1)
        failed = await self.start("groups", "groups.csv")
        await until(lambda: self.state(failed) is JobState.FAILED)
        await asyncio.sleep(0.5)
        await self.shoot("failed")
        org.faults = Faults()
        window.frame.error.hide()
        for endpoint in ("wrapup codes", "routing skills", "divisions", "authorization roles", "locations", "teams"):
            job = await self.start(endpoint, f"{endpoint}.xlsx")
            await until(functools.partial(self.over, job))
        window.frame.table.choose(done)
        await self.shoot("list of ten")
        window.frame.search.setText("routing")
        await self.shoot("list of ten, filtered")
        window.frame.search.setText("zzz")
        await self.shoot("list, nothing found")
        window.frame.search.clear()
        window.frame.table.selectAll()
        await self.shoot("list, all selected")
        window.frame.table.choose(failed)
        window.chosen.remove()
        await self.shoot("removed, with undo")
        window.chosen.removing.undo()

    async def details(self) -> None:
        """Records and requests of an export; the dialogs about it."""
        window = self.window
        done = next(row.id for row in window.controller.model.rows() if row.endpoint == "queue members")
        window.frame.table.choose(done)
        window.records.show()
        await asyncio.sleep(1.0)
        await self.shoot("records")
        window.records.tab.search.setText("nobody")
        await asyncio.sleep(1.0)
        await self.shoot("records, nothing found")
        window.records.tab.search.clear()
        window.records.tab.columns.click()
        await until(lambda: window.records.choosing.dialog is not None)
        await self.shoot("columns of records", window.records.choosing.dialog)
        assert window.records.choosing.dialog is not None
        window.records.choosing.dialog.close()
        users = next(row.id for row in window.controller.model.rows() if row.endpoint == "users")
        window.frame.table.choose(users)
        window.frame.show_requests()
        await asyncio.sleep(0.5)
        tab = window.frame.details.requests
        await self.shoot("requests")
        choose_row(tab.table, 3)
        await self.shoot("requests, details")
        tab.let_go()
        tab.table.scrollTo(tab.model.index(0, tab.model.columnCount() - 1))
        await self.shoot("requests, time line")
        tab.sum.setChecked(True)
        await self.shoot("requests, summary")
        tab.sum.setChecked(False)
        tab.search.setText("status>>4")
        await asyncio.sleep(0.6)
        await self.shoot("requests, filter that is wrong")
        tab.search.clear()
        window.chosen.template()
        await until(lambda: window.templates.asking is not None)
        await self.shoot("name of a template", window.templates.asking)
        assert window.templates.asking is not None
        window.templates.asking.line.setText("Users of every Monday")
        window.templates.asking.save.click()
        await asyncio.sleep(0.5)
        window.templates.show_all()
        await until(lambda: window.templates.dialog is not None)
        await self.shoot("saved exports", window.templates.dialog)
        assert window.templates.dialog is not None
        window.templates.dialog.close()
        await self.saving(done)

    async def saving(self, done: str) -> None:
        """What was fetched is written once more."""
        window = self.window
        window.frame.table.choose(done)
        window.chosen.save()
        await until(lambda: window.chosen.saving.dialog is not None)
        again = window.chosen.saving.dialog
        assert again is not None
        await asyncio.sleep(0.5)
        await self.shoot("save again", again)
        again.files.button.click()
        await asyncio.sleep(0.5)
        await self.shoot("file options", again.findChild(FileOptionsDialog))

    async def recipes(self) -> None:
        """A recipe is chosen, runs, is done."""
        window, org = self.window, self.organisation
        window.settings.folder = self.folder
        window.beside.open_recipes()
        dialog = window.beside.recipes
        assert dialog is not None
        await until(lambda: dialog.recipe is not None)
        dialog.choose("configuration")
        await asyncio.sleep(1.5)
        await self.shoot("recipes", dialog)
        dialog.choose("changes")
        await asyncio.sleep(1.5)
        await self.shoot("recipes, with an interval", dialog)
        dialog.choose("queues")
        await asyncio.sleep(1.0)
        org.latency_ms = 900
        dialog.start.click()
        await until(lambda: window.beside.desk.stage is Stage.FETCHING)
        await asyncio.sleep(2.5)
        await self.shoot("recipe, running", dialog)
        org.latency_ms = 5
        await until(lambda: window.beside.desk.stage is Stage.DONE)
        await self.shoot("recipe, done", dialog)
        dialog.close()
        window.beside.open_recipes()
        again = window.beside.recipes
        assert again is not None
        await until(lambda: again.recipe is not None)
        again.choose("queues")
        await asyncio.sleep(1.0)
        org.faults = Faults("forbidden@2x500", 1)
        again.start.click()
        await until(lambda: window.beside.desk.stage in {Stage.FAILED, Stage.PAUSED, Stage.DONE})
        await self.shoot("recipe, failed", again)
        org.faults = Faults()
        again.close()

    async def comparing(self) -> None:
        """Two snapshots."""
        window = self.window
        await until(lambda: not window.beside.desk.working)
        window.beside.open_compare([])
        dialog = window.beside.compare
        assert dialog is not None
        await self.shoot("compare", dialog)
        old, new = self.folder / "june.csv", self.folder / "july.csv"
        old.write_text("id,name,department\n1,Ann,Sales\n2,Ben,\n3,Cem,Care\n", "utf-8")
        new.write_text("id,name,department\n1,Ann,Service\n2,Ben,Care\n4,Dai,Sales\n", "utf-8")
        dialog.propose(str(old), str(new))
        dialog.key.setText("id")
        dialog.go.click()
        await until(lambda: bool(dialog.model.found.rows))
        await self.shoot("compare, found", dialog)
        dialog.propose(str(old), str(self.folder / "nowhere.csv"))
        dialog.go.click()
        await asyncio.sleep(0.5)
        await self.shoot("compare, failed", dialog)
        dialog.close()

    async def support(self) -> None:
        """Bundles, practice, a crash."""
        window = self.window
        users = next(row.id for row in window.controller.model.rows() if row.endpoint == "users")
        window.frame.table.choose(users)
        window.helping.save_bundle()
        await until(lambda: window.helping.dialog is not None)
        review = window.helping.dialog
        assert review is not None
        await self.shoot("support bundle, review", review)
        review.save_wanted.emit(review.chosen(), self.folder / "support.zip")
        await until(lambda: window.helping.dialog is None)
        window.helping.open([self.folder / "support.zip"])
        await until(lambda: any(row.from_file for row in window.controller.model.rows()))
        await asyncio.sleep(0.8)
        await self.shoot("opened bundle")
        window.frame.show_requests()
        await asyncio.sleep(0.5)
        await self.shoot("opened bundle, requests")
        window.helping.show_texts()
        await self.shoot("opened bundle, other files", self.dialog("ReviewDialog"))
        self.dialog("ReviewDialog").close()
        broken = self.folder / "newer.sqlite"
        broken.write_bytes(b"SQLite format 3\x00" + b"\x00" * 200)
        window.helping.open([broken])
        await asyncio.sleep(0.8)
        await self.shoot("a file that cannot be opened")
        window.frame.error.hide()
        window.practising.open()
        await until(lambda: window.practising.dialog is not None)
        practice = window.practising.dialog
        assert practice is not None
        practice.situation.setCurrentIndex(1)
        practice.situation.activated.emit(1)
        await asyncio.sleep(0.5)
        await self.shoot("practice", practice)
        practice.close()
        await asyncio.sleep(0.5)
        self.organisation.limiter.limit, self.organisation.latency_ms = 100_000, 5
        self.life.crashes.tell(RuntimeError("the picture of a mistake"))
        await until(lambda: self.life.crashes.dialog is not None)
        await self.shoot("crash report", self.life.crashes.dialog)
        assert self.life.crashes.dialog is not None
        self.life.crashes.dialog.close()
        self.life.crashes.tell_earlier("Fatal Python error: Segmentation fault\n\nCurrent thread …")
        await until(lambda: self.life.crashes.dialog is not None)
        await self.shoot("crash report, earlier", self.life.crashes.dialog)

    async def pages_of_settings(self) -> None:
        """Settings, and the small boxes."""
        window = self.window
        window.actions_by_name["settings"].trigger()
        await until(lambda: window.beside.settings is not None)
        page = window.beside.settings
        assert page is not None
        bar = page._scroll.verticalScrollBar()  # noqa: SLF001 - a picture of every part of it
        await self.shoot("settings", page)
        at = 0
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
            at += 1
            await self.shoot(f"settings, further down {at}", page)
        zone = page.editors["zone"].accessibleName()
        page.search.setText(re.findall(r"\w+", zone)[0])  # "time", or what it is called here
        await self.shoot("settings, searched", page)
        page.close()
        window.beside.ask_keeping()
        await self.shoot("keeping", self.dialog("KeepingDialog"))
        self.dialog("KeepingDialog").close()
        window.actions_by_name["about"].trigger()
        await self.shoot("about", self.dialog("QMessageBox"))
        self.dialog("QMessageBox").close()
        window.actions_by_name["keys"].trigger()
        await self.shoot("shortcuts", self.dialog(""))
        self.dialog("").close()
        await asyncio.to_thread(window.backend.connections.add, Connection(
            "1", "acme-prod", "eu-west-1", "https://api.mypurecloud.ie", "https://login.mypurecloud.ie", "3f2c"
        ))  # fmt: skip
        await window.connecting._load()  # noqa: SLF001 - as after saving one
        key = next(key for key, name, _ in window.connecting.known() if name == "acme-prod")
        await self.shoot("two connections")
        window.connecting.remove(key)
        await self.shoot("forgetting a connection", self.dialog("QMessageBox"))
        self.dialog("QMessageBox").close()
        for menu in [action.menu() for action in window.menuBar().actions()]:
            if menu is not None:
                menu.popup(window.mapToGlobal(QPoint(40, 40)))
                await self.shoot(f"menu {menu.title().replace('&', '')}", menu)
                menu.close()

    async def small(self) -> None:
        """The window as small as it goes."""
        window = self.window
        window.resize(window.minimumSize().expandedTo(window.minimumSizeHint()))
        ours = next(row.id for row in window.controller.model.rows() if row.endpoint == "users" and not row.from_file)
        window.frame.table.choose(ours)
        for show, name in ((window.frame.show_overview, "overview"), (window.frame.show_live, "live"),
                           (window.frame.show_requests, "requests"), (window.records.show, "records")):  # fmt: skip
            show()
            await asyncio.sleep(0.5)
            await self.shoot(f"smallest window, {name}")

    def dialog(self, kind: str) -> QDialog:
        """The dialog of this kind that is open; of any, when it has no name."""
        return next(
            each for each in self.window.findChildren(QDialog)
            if each.isVisible() and (not kind or type(each).__name__ == kind)
        )  # fmt: skip

    organisation_url = ""
    life: Life


async def readme(out: Path, folder: Path) -> None:
    """README's picture: one finished, one paused, one running export that waits."""
    life = Life(folder, Backend.open(folder))
    window = life.window
    window.resize(1100, 700)
    await life.open(demo=True)
    await until(lambda: bool(window.connecting.known()))
    tour = Tour(window, Organisation(users=1), folder, Camera(folder, ""))

    def parts(job: str) -> int:
        row = window.controller.row(job)
        return row.parts_done if row else 0

    def left(job: str) -> float:
        row = window.controller.row(job)
        return (row.wait_left or 0.0) if row else 0.0

    queues = await tour.start("routing queues", "queues.csv")
    await until(lambda: tour.state(queues) is JobState.DONE)
    paused = await tour.start("queue members", "members.csv", every="queueId")
    await until(lambda: parts(paused) > 12)
    window.controller.pause(paused)
    await until(lambda: tour.state(paused) in {JobState.PAUSED, JobState.DONE})
    # Small pages, so that it has to wait once more after the wait that the first two exports have earned.
    users = await tour.start("users", "users.csv", page_size=40)
    await until(lambda: tour.pages(users) > 10)
    await until(lambda: tour.state(users) is JobState.WAITING and left(users) > 8)
    window.frame.table.choose(users)
    window.frame.show_live()
    await asyncio.sleep(2.5)  # the wait is well under way, and most of it is still to come
    window.grab().save(str(out))
    window.close()
    await life.closed()


def dress(wanted: str) -> None:
    """Colours as if they had been chosen, or the system had them."""
    if wanted == "contrast-dark":
        theme().use(dark=True, stark=True)
    else:
        theme().choose(wanted)


async def pictures(camera: Camera, folder: Path, colours: str) -> None:
    """All of them."""
    with DemoServer(Organisation(users=6000, limit=100_000)) as server:
        backend = Backend.open(folder)
        backend.demo = Running(server)  # type: ignore[assignment]
        life = Life(folder, backend)
        tour = Tour(life.window, server.organisation, folder, camera)
        dress(colours)
        tour.organisation_url, tour.life = server.url, life
        await life.open()
        await tour.all()
        life.window.close()
        await life.closed()


def main() -> int:
    """Read the command line, make the screen, take the pictures."""
    reader = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    reader.add_argument("folder", nargs="?", type=Path)
    reader.add_argument("--readme", type=Path)
    reader.add_argument("--theme", choices=("light", "dark", "contrast", "contrast-dark"), default="light")
    reader.add_argument("--scale", type=int, default=100)
    reader.add_argument("--language", default="en")
    reader.add_argument("--direction", choices=("ltr", "rtl"), default="ltr")
    reader.add_argument("--screen", default="1280x760", help="in logical pixels")
    reader.add_argument("--only", default="")
    reader.add_argument("--sheet", action="store_true")
    given = reader.parse_args()
    if (given.folder is None) == (given.readme is None):
        reader.error("a folder for the pictures, or --readme FILE")
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with tempfile.TemporaryDirectory() as made:
        width, height = (int(each) * given.scale // 100 for each in given.screen.split("x"))
        screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        layout = Path(made) / "screen.json"
        layout.write_text(json.dumps({"screens": [screen]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={layout}"
        os.environ["QT_SCALE_FACTOR"] = str(given.scale / 100)
        app = QApplication(sys.argv[:1])
        prepare(app)
        speak(app, "en" if given.language == "pseudo" else given.language)
        if given.language == "pseudo":
            app.installTranslator(Pseudo(app))
        if given.direction == "rtl":
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme().choose(given.theme)
        state = Path(made) / "state"
        state.mkdir()
        if given.readme is not None:
            run_on_qt(lambda: readme(given.readme.absolute(), state))
            return 0
        given.folder.mkdir(parents=True, exist_ok=True)
        camera = Camera(given.folder, given.only)
        run_on_qt(lambda: pictures(camera, state, given.theme))
        if given.sheet:
            camera.sheets()
        print(f"{len(camera.taken)} pictures, {camera.cramped} places that are cramped")
        return 1 if camera.missed else 0


if __name__ == "__main__":
    sys.exit(main())
