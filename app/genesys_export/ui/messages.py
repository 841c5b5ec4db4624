"""The few message boxes of the window: none is modal to the program, none stands between a click and its effect."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from genesys_export.ui.forward import come_forward


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("messages", words)


def ask_forgetting(window: QWidget, name: str) -> QMessageBox:
    """Ask before a connection and its secret go; the box is open already, ``accepted`` means remove."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Remove connection"))
    box.setText(tr("Remove the connection “{0}” and its secret?").format(name))
    box.setInformativeText(tr("Its exports stay, but those that are not done could not be resumed."))
    box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
    box.setModal(False)  # made modal, it would keep one from pausing an export
    come_forward(box)
    return box


def about(window: QWidget, version: str) -> QMessageBox:
    """Name, version, promise."""
    promise = tr("It only reads. Your data goes from Genesys Cloud to this computer and nowhere else.")
    return _told(window, tr("Genesys Cloud Export {0}").format(version), promise)


def _told(window: QWidget, title: str, words: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, QMessageBox.StandardButton.Close, window)
    box.setIconPixmap(QApplication.windowIcon().pixmap(48, 48))
    box.setInformativeText(words)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setModal(False)
    return box
