"""What the stories have in common: how a file is compared with the organisation, how a picture is taken."""

from __future__ import annotations

import csv
import os
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QToolButton


def state(window):
    """The state of the selected export."""
    row = window.controller.row(window.selected())
    return row.state if row else None


def click(button):
    """Press a button with the mouse, as it stands on the screen."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_action(parent, action):
    """Press the button of an action in that part of the window."""
    click(next(each for each in parent.findChildren(QToolButton) if each.defaultAction() is action))


def export(window, endpoint, path, page_size=0):
    """Order one export as a person does: name it, name its file, press Export."""
    window.new_export()
    dialog = window.dialog
    QTest.keyClicks(dialog.picker.search, endpoint)
    dialog.picker.pick(endpoint)
    dialog.file.setText(str(path))
    if page_size:
        dialog.page_size.setValue(page_size)
    click(dialog.start)


def assert_whole(path, records):
    """Every record of the organisation is in the file, and none of them twice."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = [row["id"] for row in csv.DictReader(file)]
    assert sorted(found) == sorted(str(record["id"]) for record in records)


def picture_folder(otherwise):
    """Where pictures are kept: the folder that GENESYS_EXPORT_PICTURES names, else one below the test's own."""
    folder = Path(os.environ.get("GENESYS_EXPORT_PICTURES") or otherwise / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def keep_picture(widget, path, plain):
    """Save what a window shows; ``plain`` tells what is shown in the place of which words, in the picture alone."""

    def public(words):
        for private, shown in plain.items():
            words = words.replace(private, shown)
        return words

    lists = widget.findChildren(QListWidget)
    items = [(each, each.item(row)) for each in lists for row in range(each.count())]
    lines = [each for kind in (QLabel, QLineEdit) for each in widget.findChildren(kind)]
    saying = [(owner, item.text(), item.setText) for owner, item in items]
    saying += [(each, each.text(), each.setText) for each in lines]
    saying += [(each, each.toPlainText(), each.setPlainText) for each in widget.findChildren(QPlainTextEdit)]
    changed = [(each, words, say) for each, words, say in saying if public(words) != words]
    for each, words, say in changed:
        _quietly(each, say, public(words))
    pixels = widget.grab()
    for each, words, say in changed:
        _quietly(each, say, words)
    assert pixels.save(str(path), "PNG")


def _quietly(widget, say, words):
    """Show words without telling anybody that they were changed."""
    with QSignalBlocker(widget):
        say(words)
