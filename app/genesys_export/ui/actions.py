"""Every action of the window with its text, icon and shortcut; menus and buttons only show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from genesys_export.ui.theme import theme


def make_actions(window: QWidget) -> dict[str, QAction]:
    """The actions by name; the window connects them."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("actions", text)

    table: tuple[tuple[str, str, str, str], ...] = (
        ("new", tr("&New export…"), "Ctrl+N", "new"),
        ("recipes", tr("&Recipes…"), "Ctrl+Shift+R", "recipe"),
        ("compare", tr("Com&pare two snapshots…"), "Ctrl+Shift+D", ""),
        ("connection", tr("New &connection…"), "Ctrl+Shift+N", "connection"),
        ("demo", tr("Try the &demo organisation"), "", "running"),
        ("keep", tr("&Keep exports…"), "", ""),
        ("openfile", tr("Open &bundle or job file…"), "Ctrl+Shift+O", ""),
        ("settings", tr("Se&ttings…"), "Ctrl+,", ""),
        ("quit", tr("&Quit"), "Ctrl+Q", ""),
        ("toggle", tr("&Pause"), "", "pause"),
        ("resume", tr("&Resume"), "", "resume"),
        ("pause", tr("&Pause"), "", "pause"),
        ("cancel", tr("&Cancel export"), "", "cancel"),
        ("retry", tr("Retry &now"), "F5", "retry"),
        ("open", tr("&Open file"), "Ctrl+O", "open"),
        ("folder", tr("Show in &folder"), "Ctrl+E", "folder"),
        ("verify", tr("&Verify file"), "", ""),
        ("save", tr("&Save again as…"), "Ctrl+S", ""),
        ("again", tr("Run a&gain"), "Ctrl+R", "retry"),
        ("change", tr("Run again with c&hanges…"), "Ctrl+Shift+E", ""),
        ("command", tr("Copy as comman&d"), "Ctrl+Shift+C", "copy"),
        ("template", tr("Save export as &template…"), "Ctrl+Shift+S", ""),
        ("templates", tr("Sa&ved exports…"), "Ctrl+T", ""),
        ("first", tr("Start f&irst"), "Ctrl+Alt+Up", ""),
        ("earlier", tr("Start &earlier"), "Alt+Up", ""),
        ("later", tr("Start &later"), "Alt+Down", ""),
        ("remove", tr("Re&move from the list"), "", "remove"),
        ("undo", tr("&Undo"), "Ctrl+Z", ""),
        ("everything", tr("Select &all"), "", ""),
        ("overview", tr("&Overview"), "Ctrl+1", ""),
        ("live", tr("&Live"), "Ctrl+2", ""),
        ("requests", tr("&Requests"), "Ctrl+3", ""),
        ("records", tr("Re&cords"), "Ctrl+4", ""),
        ("filter", tr("&Filter the list"), "Ctrl+F", "search"),
        ("bundle", tr("Save support &bundle…"), "Ctrl+Shift+B", ""),
        ("texts", tr("Show the bundle's other te&xts…"), "", ""),
        ("practice", tr("&Practise with the demo organisation…"), "", ""),
        ("logs", tr("Open the &log folder"), "", ""),
        ("keys", tr("&Keyboard"), "F1", ""),
        ("about", tr("&About"), "", ""),
    )
    actions: dict[str, QAction] = {}
    for name, text, keys, _ in table:
        action = QAction(text, window)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        actions[name] = action
    actions["requests"].setShortcuts([QKeySequence("Ctrl+3"), QKeySequence("Ctrl+L")])
    for name, _, _, icon in table:
        actions[name].setData(icon)
    tint(actions)
    return actions


def tint(actions: dict[str, QAction]) -> None:
    """Give every action its icon in the colours in use."""
    for action in actions.values():
        if icon := str(action.data() or ""):
            action.setIcon(theme().icon(icon))
