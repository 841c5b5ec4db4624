"""Where the window offers its actions: the menu bar, the tool bar, the context menu of the list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from genesys_export.ui.widgets.sizing import keep_width
from genesys_export.ui.widgets.sort_menu import SortMenu

if TYPE_CHECKING:
    from genesys_export.ui.widgets.exports_table import ExportsTable

Actions = Mapping[str, QAction]


def tr(text: str) -> str:
    """In the language of the window."""
    return QCoreApplication.translate("menus", text)


def fill_menu_bar(window: QMainWindow, actions: Actions, table: ExportsTable) -> None:
    """Every action of the window in its menu, and how the list is sorted."""
    bar = window.menuBar()
    menus = (
        (tr("&File"), ("new", "templates", "recipes", "compare", "", "connection", "demo", "", "openfile", "keep",
                       "settings", "", "quit")),
        (tr("&Export"), ("toggle", "cancel", "retry", "", "first", "earlier", "later", "", "open", "folder", "verify",
                         "save", "texts", "", "again", "change", "command", "template", "", "everything", "remove",
                         "undo")),
        (tr("&View"), ("overview", "live", "requests", "records", "", "filter", "sort")),
        (tr("&Help"), ("practice", "", "bundle", "logs", "", "keys", "about")),
    )
    for title, names in menus:
        menu = bar.addMenu(title)
        for name in names:
            if name == "sort":
                menu.addMenu(SortMenu(table, menu))
            elif name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()


def fill_context_menu(table: ExportsTable, actions: Actions) -> None:
    """What can be done with the exports that are selected."""
    names = ("toggle", "cancel", "retry", "", "first", "earlier", "later", "", "open", "folder", "verify", "save",
             "bundle", "texts", "", "again", "change", "command", "template", "", "remove")  # fmt: skip
    table.addActions([actions[name] if name else _line(table) for name in names])


def add_tool_bar(window: QMainWindow, actions: Actions, search: QLineEdit) -> None:
    """What is needed all the time; the filter at the end."""
    bar = QToolBar(tr("Exports"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(16, 16))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for name in ("new", "recipes", "", "toggle", "cancel", "folder"):
        if name:
            bar.addAction(actions[name])
        else:
            bar.addSeparator()
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if button is not None and action.text():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.text().replace("&", ""))
    toggle = bar.widgetForAction(actions["toggle"])
    assert isinstance(toggle, QToolButton)
    keep_width(toggle, (tr("&Pause"), tr("&Resume")))
    gap = QWidget(bar)
    gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(gap)
    bar.addWidget(search)
    window.addToolBar(bar)


def _line(parent: QWidget) -> QAction:
    """A line between two groups of a menu."""
    line = QAction(parent)
    line.setSeparator(True)
    return line
