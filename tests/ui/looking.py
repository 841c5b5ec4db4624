"""What can be measured of a window's looks: words that are cut, widgets that overlap, windows that are too large."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QStyle,
    QStyleOptionTab,
    QTabBar,
    QToolButton,
    QWidget,
)

SMALL_SCREEN = QSize(1024, 640)
"""The smallest screen there is room on, in logical pixels."""
_SLACK = 1  # pixels lost in rounding


class Pseudo(QTranslator):
    """Every text in brackets and longer: what is not in brackets was not translated.

    Where the window is mirrored, each begins as Hebrew or Arabic would, and is laid out so.
    """

    def translate(self, context, text, disambiguation=None, n=-1):
        if not text or context == "QPlatformTheme":
            return text
        mark = "\N{RIGHT-TO-LEFT MARK}" if QGuiApplication.isRightToLeft() else ""
        return f"{mark}⟦{text}{'·' * (2 * len(text) // 5)}⟧"

    def isEmpty(self):
        return False


def cramped(top: QWidget) -> list[str]:
    """What is cut off or overlaps in a window that is shown; words that a tooltip tells in full are not."""
    found = []
    for each in top.findChildren(QWidget):
        if each.isVisible() and each.window() is top and not each.objectName().startswith("qt_"):
            found += [f"{type(each).__name__} {words!r}: {what}" for words, what in _cut(each)]
            found += _overlaps(each)
    return found


def _cut(each: QWidget) -> Iterator[tuple[str, str]]:
    """The words of a widget that are cut, and by how much."""
    if isinstance(each, QLabel):
        yield from _cut_label(each)
    elif isinstance(each, QPushButton | QCheckBox | QRadioButton | QToolButton):
        if each.text() and each.minimumSizeHint().width() > each.width() + _SLACK and not _only_icon(each):
            yield each.text(), f"{each.minimumSizeHint().width()} wide in {each.width()}"
    elif isinstance(each, QComboBox):
        yield from _cut_choice(each)
    elif isinstance(each, QLineEdit):
        words, room = each.placeholderText(), each.contentsRect().width() - 8
        if words and not each.text() and not each.toolTip() and each.fontMetrics().horizontalAdvance(words) > room:
            yield words, f"{each.fontMetrics().horizontalAdvance(words)} wide in {room}"
    elif isinstance(each, QTabBar):
        if each.usesScrollButtons() and each.sizeHint().width() > each.width() + _SLACK:
            yield each.tabText(0), f"tabs {each.sizeHint().width()} wide in {each.width()}"
        for tab in range(each.count()):
            option = QStyleOptionTab()
            each.initStyleOption(option, tab)
            room = each.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, each).height()
            if room < option.fontMetrics.height():
                yield each.tabText(tab), f"{option.fontMetrics.height()} high in {room}"
    elif isinstance(each, QHeaderView) and each.orientation() is Qt.Orientation.Horizontal:
        yield from _cut_titles(each)


def _cut_label(each: QLabel) -> Iterator[tuple[str, str]]:
    if not each.text() or each.toolTip():
        return
    if each.wordWrap():
        needed = each.heightForWidth(each.width())
        if needed > each.height() + _SLACK:
            yield each.text(), f"{needed} high in {each.height()}"
    elif (
        each.sizeHint().width() > each.width() + _SLACK
        or each.fontMetrics().height() > each.contentsRect().height() + _SLACK
    ):
        yield each.text(), f"{each.sizeHint().toTuple()} in {each.size().toTuple()}"


def _cut_choice(each: QComboBox) -> Iterator[tuple[str, str]]:
    if each.isEditable() or each.toolTip() or each.minimumContentsLength():
        return
    wide = each.fontMetrics().horizontalAdvance
    frame = each.sizeHint().width() - max((wide(each.itemText(at)) for at in range(each.count())), default=0)
    if wide(each.currentText()) > each.width() - frame + _SLACK:
        yield each.currentText(), f"{wide(each.currentText())} wide in {each.width() - frame}"


def _cut_titles(each: QHeaderView) -> Iterator[tuple[str, str]]:
    across = Qt.Orientation.Horizontal
    for at in range(each.count()):
        title = str(each.model().headerData(at, across) or "")
        needed = each.fontMetrics().horizontalAdvance(title) + 6
        tip = each.model().headerData(at, across, Qt.ItemDataRole.ToolTipRole)
        if not each.isSectionHidden(at) and needed > each.sectionSize(at) + _SLACK and not tip:
            yield title, f"{needed} wide in {each.sectionSize(at)}"


def _only_icon(each: QAbstractButton) -> bool:
    return isinstance(each, QToolButton) and each.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def _overlaps(parent: QWidget) -> list[str]:
    """Children of a layout that lie on each other, or outside of what they are in."""
    if parent.layout() is None or isinstance(parent, QStackedWidget | QAbstractScrollArea):
        return []
    layout, found = parent.layout(), []
    inside: list[tuple[QWidget, QRect]] = []
    for each in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not each.isVisible() or each.isWindow() or not _laid_out(layout, each):
            continue
        place = each.geometry()
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            found.append(f"{_name(each)} at {place.getRect()} is outside of {_name(parent)} {parent.size().toTuple()}")
        inside += [(each, place)]
    for at, (one, first) in enumerate(inside):
        for other, second in inside[at + 1 :]:
            both = first.intersected(second)
            if both.width() > _SLACK and both.height() > _SLACK:
                found.append(f"{_name(one)} and {_name(other)} overlap by {both.size().toTuple()}")
    return found


def _laid_out(layout, widget: QWidget) -> bool:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item.widget() is widget or (item.layout() is not None and _laid_out(item.layout(), widget)):
            return True
    return False


def _name(each: QWidget) -> str:
    words = each.text() if isinstance(each, QLabel | QAbstractButton) else each.accessibleName()
    return f"{type(each).__name__} {words[:40]!r}"


def outside(top: QWidget, room: QSize = SMALL_SCREEN) -> str:
    """Whether a window can be made small enough for a screen; empty when it can."""
    least = top.minimumSizeHint().expandedTo(top.minimumSize())
    line = top.fontMetrics().height()  # the title bar, and the frame
    if least.width() > room.width() or least.height() > room.height() - 2 * line:
        return f"{type(top).__name__} needs {least.toTuple()} of {room.toTuple()}"
    return ""


__all__ = ["SMALL_SCREEN", "Pseudo", "cramped", "outside"]
