"""The window in other languages: complete, the right one, and laid out from right to left where that is read."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel
from tests.ui.fakes import FakeBackend, FakeJobs
from tests.ui.looking import Pseudo

from genesys_export.ui import text
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


@pytest.mark.parametrize(
    ("code", "one", "none", "many", "part"),
    [
        ("en", "1 record", "0 records", "2,000 records", "1 of 2,000 records"),
        ("de", "1 Datensatz", "0 Datensätze", "2.000 Datensätze", "1 von 2.000 Datensätzen"),
        ("es", "1 registro", "0 registros", "20.000 registros", "1 de 20.000 registros"),
    ],
)
def test_one_is_told_from_many_in_every_language(language, code, one, none, many, part):
    """And the number is grouped as those who read the language write it; Spanish groups from five digits on."""
    language(code)
    count = 20_000 if code == "es" else 2_000
    assert (text.records(1), text.records(0), text.records(count), text.records(1, count)) == (one, none, many, part)


@pytest.mark.parametrize(("code", "words"), [("en", "1 day 1 hour"), ("de", "1 Tag 1 Stunde"), ("es", "1 día 1 hora")])
def test_a_span_of_time_tells_one_from_many(language, code, words):
    language(code)
    assert text.span(timedelta(days=1, hours=1)) == words


def test_no_number_stands_before_a_noun_that_is_always_plural():
    """Such a text has ``%Ln``, and a form for each number; those named here are never about one."""
    plural = r"\{\d?\} (records|calls|pages|exports|files|columns|rows|changes|lines|requests|days|hours|minutes)\b"
    never_one = {
        "Removed {0} exports from the list.", "Not more than {0} rows can be copied.",
        "The first {0} rows were copied; save them to have all.",
        "the organisation's limit of {0} calls for a rate window is used up",
        "this rate window of {0} calls has none to give at this moment",
        "Another program uses the same client: {0} of {1} calls of a rate window. Room is left for it.",
        "{0} of {1} calls left", "{0} calls left", "Headroom {0}{1} calls",
        "1 for every {0} records of {1}",
    }  # fmt: skip
    contexts = ET.parse(TOOL.parents[1] / "resources/translations/genesys_export_de.ts").getroot()
    found = {
        message.findtext("source")
        for context in contexts.iter("context") if context.findtext("name") != "messages"
        for message in context.iter("message") if re.search(plural, message.findtext("source") or "")
    }  # fmt: skip
    assert found <= never_one


def test_a_number_before_a_plural_of_the_layers_below_has_a_message_of_its_own_for_one():
    """They speak English without Qt's forms; a message that may be about one is there twice."""
    plural = r"\{\d+\} (records|calls|pages|exports|files|columns|rows|changes|requests|days|hours|minutes|seconds)\b"
    for_one = {
        "{0} records are": "1 record is",
        "The API counted {0} records, {1} came; {2} came more than once.":
            "The API counted 1 record, {0} came; {1} came more than once.",
        "complete, {0} records changed during the export": "complete, 1 record changed during the export",
        "{0} calls left in this window": "1 call left in this window",
        "Page {0} holds the same {1} records as the page before it; the listing does not advance.":
            "Page {0} holds the same record as the page before it; the listing does not advance.",
        "The reply speaks of {0} records, but the field for them is missing.":
            "The reply speaks of 1 record, but the field for it is missing.",
        "{0} records stand in the listing twice; the file holds each of them once.":
            "1 record stands in the listing twice; the file holds it once.",
        "Job, calls and notes as in the other files, none of its {0} records, and its parts:":
            "Job, calls and notes as in the other files, not its 1 record, and its parts:",
    }  # fmt: skip
    never_one = {
        "{0} of {1} calls used", "{0} of {1} calls used, {2} kept for others",
        "{0} calls a window, {1} of them left in this one.", "{0} exports cannot all write {1}.",
        "{0} calls cannot be in flight at once.", "Nobody signed in with the browser within {0} minutes.",
        ("Reading stopped after {0} hours, before the end: cursors do not outlive that. "
         "{1} records were read, more are left."),
        "The records have {0} columns; an Excel sheet has room for {1}.",
        "The records have {0} columns; a SQLite table has room for {1}.",
        "The API asks to wait {0} seconds, more than the {1} allowed.", "No end of it within {0} seconds.",
        "{0} would be compressed twice: {1} files are by themselves.",
        "Tables of a recipe are not written to {0} files.",
        "Exports can be kept for 0 (for ever) to {0} days, not {1}.",
    }  # fmt: skip
    known = set(json.loads((TOOL.parents[1] / "resources/translations/messages.json").read_text("utf-8")))
    assert {text for text in known if re.search(plural, text)} - never_one == set(for_one)
    assert set(for_one.values()) <= known
