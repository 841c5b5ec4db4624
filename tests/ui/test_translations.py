"""The window in other languages: complete, the right one, and laid out from right to left where that is read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel
from tests.ui.fakes import FakeBackend, FakeJobs
from tests.ui.looking import Pseudo

from genesys_export.ui.main_window import MainWindow
from genesys_export.ui.settings import Settings
from genesys_export.ui.translating import LANGUAGES, chosen, speak

TOOL = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture
def language(qapp):
    """Speaks a language until the test is over."""
    before = QLocale()
    yield lambda wanted: speak(qapp, wanted)
    speak(qapp, "en")
    QLocale.setDefault(before)


def window_in(run, tmp_path, look):
    """A main window of the fakes, looked at, then closed."""

    async def story():
        window = MainWindow(FakeBackend(FakeJobs()), Settings(tmp_path))
        window.show()
        try:
            await look(window)
        finally:
            window.hide()
            await window.controller.shutdown(1.0)

    run(story())


def test_every_text_is_translated_with_its_placeholders_and_alt_keys():
    """And what the program loads is what the translators wrote."""
    done = subprocess.run([sys.executable, str(TOOL), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("system", "wanted"),
    [(["de-DE", "en-US"], "de"), (["es_MX"], "es"), (["fr-FR", "es-ES"], "es"), (["ja-JP"], "en"), ([], "en"),
     (["en-GB", "de-DE"], "en")],
)  # fmt: skip
def test_the_first_language_that_somebody_reads_is_spoken(system, wanted):
    assert chosen(system) == wanted


@pytest.mark.parametrize(("code", "menu", "cancel"), [("de", "Datei", "Abbrechen"), ("es", "Archivo", "Cancelar")])
def test_the_window_speaks_the_language_that_was_chosen(run, tmp_path, language, code, menu, cancel):
    """Also the buttons that are Qt's own."""
    assert language(code) == code

    async def look(window):
        titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
        assert menu in titles
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, window)
        assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel

    window_in(run, tmp_path, look)


def test_every_language_offered_is_there(language):
    for code in LANGUAGES:
        assert language(code) == code
    assert language("xx") in LANGUAGES


def test_no_text_of_the_window_is_left_in_english(run, until, tmp_path, qapp):
    """With every text in brackets, whatever stands without is no text of ours."""
    pseudo = Pseudo(qapp)
    qapp.installTranslator(pseudo)

    async def look(window):
        await until(lambda: window.connecting is not None)
        actions = [action for action in window.actions_by_name.values() if action.text()]
        bare = [action.text() for action in actions if "⟦" not in action.text()]
        for kind in (QAbstractButton, QLabel):
            bare += [
                each.text() for each in window.findChildren(kind)
                if each.text() and "⟦" not in each.text() and any(c.isalpha() for c in each.text())
            ]  # fmt: skip
        assert not bare

    try:
        window_in(run, tmp_path, look)
    finally:
        qapp.removeTranslator(pseudo)


def test_who_reads_from_right_to_left_sees_the_window_mirrored(run, tmp_path, qapp):
    """The sidebar stands on the right then."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    async def look(window):
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sidebar, search = window.frame.sidebar, window.frame.search
        assert sidebar.mapTo(window, sidebar.rect().center()).x() > window.width() / 2
        assert search.mapTo(window, search.rect().center()).x() < window.width() / 2

    try:
        window_in(run, tmp_path, look)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
