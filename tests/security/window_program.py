"""Drives the window from inside its process: enters a connection, exports, is refused, tells all that can be read."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from genesys_export.export import JobState
from genesys_export.support.logfile import end_log, start_log
from genesys_export.ui.application import Life, prepare
from genesys_export.ui.backend import Backend
from genesys_export.ui.dialogs.connection import OWN_HOSTS
from genesys_export.ui.loop import run_on_qt
from genesys_export.ui.tasks import running_tasks


def tell(words):
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def readable():
    """All text that the window shows, or shows when it is pointed at; a hidden password is dots."""
    for widget in QApplication.allWidgets():
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QPushButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.displayText()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QTableView) and isinstance(model := widget.model(), QAbstractItemModel):
            for row in range(model.rowCount(QModelIndex())):
                for column in range(model.columnCount(QModelIndex())):
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                        yield str(model.index(row, column).data(role))


def tell_all():
    for words in set(readable()):
        tell(f"shown: {words}")


async def until(condition, what):
    try:
        async with asyncio.timeout(60):
            while not condition():  # noqa: ASYNC110 - as a person looks
                await asyncio.sleep(0.02)
    except TimeoutError:
        tell_all()
        raise RuntimeError(f"waited for {what}") from None


async def story(win, folder, url, client, secret):
    async def ask():
        await until(lambda: win.connecting.dialog is not None, "the dialog")
        return win.connecting.dialog

    def state():
        row = win.controller.row(win.selected())
        return row.state if row else None

    win.actions_by_name["connection"].trigger()
    dialog = await ask()
    dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
    for line, words in ((dialog.name, "acme"), (dialog.api_url, url), (dialog.login_url, url),
                        (dialog.client_id, client), (dialog.secret, secret)):  # fmt: skip
        line.setText(words)
    dialog.test.click()
    await until(lambda: dialog.answer.text().startswith("Signed in."), "the test")
    await until(lambda: not running_tasks(), "the end of the test")  # until then a second click is not taken
    tell(f"tested: {dialog.answer.text()}")
    tell_all()
    dialog.save.click()
    await until(lambda: win.connecting.dialog is None, "the saving")
    win.new_export()
    win.dialog.file.setText(str(folder / "users.csv"))
    win.dialog.start.click()
    await until(lambda: state() is JobState.DONE, "the export")
    win.frame.details.setCurrentIndex(win.frame.details.count() - 1)
    tell(f"done {win.controller.row(win.selected()).records}")
    tell_all()
    win.connecting.change(win.connecting.current)
    dialog = await ask()
    dialog.secret.setText(f"{secret}-wrong")
    dialog.save.click()
    await until(lambda: win.connecting.dialog is None, "the changed connection")
    win.new_export()
    win.dialog.file.setText(str(folder / "again.csv"))
    win.dialog.start.click()
    await until(win.frame.error.isVisible, "the refusal")
    tell(f"failed: {win.frame.error.what.text()}")
    tell_all()
    win.frame.error.copy.click()
    tell(f"copied: {QApplication.clipboard().text()}")
    tell(repr(win.backend))


async def mistake(life, folder, secret):
    """Something goes wrong inside the program, with the secret in its words; it is told, and bundled."""
    win = life.window
    life.crashes.tell(RuntimeError(f"client_secret={secret}"))
    await until(lambda: life.crashes.dialog is not None, "the crash dialog")
    tell_all()
    life.crashes.dialog.copy.click()
    tell(f"copied: {QApplication.clipboard().text()}")
    life.crashes.dialog.bundle.click()
    await until(lambda: win.helping.dialog is not None, "the review")
    for row in range(win.helping.dialog.files.count()):
        win.helping.dialog.files.item(row).setCheckState(Qt.CheckState.Checked)
        win.helping.dialog.files.setCurrentRow(row)
        tell_all()
    win.helping.dialog.save.click()
    win.helping.dialog.picker.fileSelected.emit(str(folder / "support.zip"))
    await until(lambda: win.helping.dialog is None, "the bundle")
    life.crashes.dialog.reject()


async def main(folder, url, client, secret):
    book = start_log(folder)
    life = Life(folder, Backend.open(folder))
    life.crashes.install(asyncio.get_running_loop())
    await life.open()
    try:
        await story(life.window, folder, url, client, secret)
        await mistake(life, folder, secret)
    finally:
        life.crashes.remove()
        life.window.close()
        await life.closed()
        end_log(book)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    prepare(app)
    place = Path(sys.argv[1])
    place.mkdir()
    run_on_qt(lambda: main(place, sys.argv[2], sys.argv[3], sys.stdin.readline().strip()))
