"""The language of the window: the system's, or the one that was chosen; English where there is no translation.

English has a file of its own too: it tells one record from two.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from genesys_export.resources import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""The languages that are complete, by their codes, as those who speak them call them."""
SYSTEM = "system"
_installed: list[QTranslator] = []


def speak(app: QApplication, wanted: str = SYSTEM) -> str:
    """Translate what is made from now on.

    Args:
        app: of this process.
        wanted: a key of :data:`LANGUAGES`, or ``system``.

    Returns:
        The code of the language that is spoken.
    """
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    language = wanted if wanted in LANGUAGES else chosen(QLocale.system().uiLanguages())
    if wanted in LANGUAGES and QLocale().language() is not QLocale(wanted).language():
        QLocale.setDefault(QLocale(wanted))  # numbers and dates as those who read this language write them
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"genesys_export_{language}", str(resource("translations")))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    return language


def chosen(languages: Sequence[str]) -> str:
    """The first of the languages that somebody reads which there is; English if there is none of them."""
    for each in languages:
        code = each.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"
