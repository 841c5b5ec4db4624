"""What the layers below the window say is shown in the language of the window, with its values."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from genesys_export.catalog import load
from genesys_export.client.trouble import certificate_error, proxy_refusal
from genesys_export.errors import (
    ConfigurationError,
    DestinationExists,
    JobFileDamaged,
    PermissionMissing,
    RetryLimitReached,
    SignInNeeded,
    StoreError,
    TransportError,
)
from genesys_export.export import JobStore
from genesys_export.export.callfilter import parse_filter
from genesys_export.export.interval import parse_interval
from genesys_export.ui import text
from genesys_export.ui.saying import said, templates
from genesys_export.ui.translating import speak

_PLACE = re.compile(r"\{(\d+)\}")


@pytest.fixture
def german(qapp):
    """The window speaks German until the test is over."""
    before = QLocale()
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(params=["de", "es"])
def foreign(request, qapp):
    """The window speaks one language after the other."""
    before = QLocale()
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")
    QLocale.setDefault(before)


def raised(wrong, *args):
    """The error that a call really raises."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - each case looks at what it says
        wrong(*args)
    return caught.value


def test_an_error_is_told_in_german_with_its_values(german):
    error = raised(parse_interval, "2026-11-08/2026-11-01")
    assert text.what(error) == "Der Zeitraum '2026-11-08/2026-11-01' endet, bevor er beginnt."
    assert text.remedy(error) == "Vertauschen Sie seine beiden Seiten."
    assert text.safe(error) == "Es wurde nichts geholt oder geändert."
    assert error.what == "The interval '2026-11-08/2026-11-01' ends before it starts."  # what is logged stays English


def test_a_call_filter_says_in_german_what_is_wrong_with_it(german):
    assert text.what(raised(parse_filter, "colour=red")) == "Es gibt kein Feld 'colour'."


def test_an_endpoint_that_is_unknown_is_named(german):
    error = raised(load().find, "no such listing at all")
    assert "no such listing at all" in text.what(error)
    assert text.what(error).startswith("Es gibt keinen Endpunkt ")


def test_a_job_that_is_unknown_is_named(german, tmp_path):
    error = raised(JobStore(tmp_path).open, "20260101-nothing")
    assert text.what(error) == "Es gibt keinen Auftrag '20260101-nothing'."


@pytest.mark.parametrize(
    ("error", "what"),
    [
        (proxy_refusal("api.mypurecloud.de", 403), "Der Proxy verbietet Aufrufe von api.mypurecloud.de."),
        (certificate_error("api.host"), "Das Zertifikat von api.host wird von diesem Computer nicht anerkannt."),
        (TransportError("The name api.host could not be resolved.", phase="resolve"),
         "Der Name api.host konnte nicht aufgelöst werden."),
        (DestinationExists("There is a file users.csv already."), "Es gibt schon eine Datei users.csv."),
        (JobFileDamaged("The job file /tmp/a.sqlite is damaged: the checksum of a record is wrong."),
         "Die Auftragsdatei /tmp/a.sqlite ist beschädigt: die Prüfsumme eines Datensatzes ist falsch."),
        (PermissionMissing("The API refused the call with status 403: You lack routing:queue:view.", status=403),
         "Die API hat den Aufruf abgelehnt, Status 403: You lack routing:queue:view."),
        (RetryLimitReached("Page 3 could not be read in 10 attempts; the last one ended with: "
                           "status 503 with an HTML page."),
         ("Die Seite 3 konnte in 10 Versuchen nicht gelesen werden; der letzte endete mit: "
          "Status 503 mit einer HTML-Seite.")),
        (SignInNeeded("The sign-in with the browser has ended (invalid_grant)."),
         "Die Anmeldung mit dem Browser ist abgelaufen (invalid_grant)."),
        (StoreError("The folder /jobs cannot be used: Permission denied."),
         "Der Ordner /jobs kann nicht benutzt werden: Permission denied."),
    ],
)  # fmt: skip
def test_each_kind_of_error_is_told_with_what_it_is_about(german, error, what):
    assert text.what(error) == what
    assert said(error.safe) != error.safe or not error.safe
    assert text.remedy(error) != error.remedy or not error.remedy


def test_several_messages_in_one_text_are_told_one_by_one(german):
    """As a job file keeps its problem: what happened, what is safe, what to do, and the call."""
    error = TransportError("No connection to api.host could be made.", phase="connect", safe="Nothing was sent.")
    error.endpoint, error.correlation_id = "GET /api/v2/users", "abc-1"
    assert said(str(error)) == (
        "Es konnte keine Verbindung zu api.host hergestellt werden. Es wurde nichts gesendet. Prüfen Sie das Netz, "
        "das VPN und den Proxy, dann setzen Sie den Export fort. (GET /api/v2/users, correlation id abc-1)"
    )


def test_a_sentence_of_the_api_between_ours_stays_as_it_is(german):
    assert said("The disk said no. Make room on the disk, then resume.") == (
        "The disk said no. Schaffen Sie Platz auf dem Datenträger, dann setzen Sie den Export fort."
    )


def test_options_of_the_command_line_are_left_out_in_every_language(foreign):
    error = DestinationExists("There is a file users.csv already.")
    assert "--" not in text.remedy(error)
    assert text.remedy(error)
    assert "--" in said(error.remedy)


def test_before_anything_has_begun_there_is_nothing_to_resume_in_german_either(german):
    error = TransportError("No connection to api.host could be made.", phase="connect").with_nothing_begun()
    assert text.remedy(error) == "Prüfen Sie das Netz, das VPN und den Proxy."


@pytest.mark.parametrize("words", ["", "E_NOSPC", "Etwas ganz anderes.", "A sentence nobody wrote down. Nor this!"])
def test_what_nobody_has_translated_stays_as_it_is(german, words):
    assert said(words) == words


def test_every_message_is_told_with_its_values(foreign):
    """Each of the catalogue, its places filled, is known again, and every value is in the translation."""
    known = list(templates())
    assert len(known) > 400
    for template in known:
        filled = _PLACE.sub(lambda place: f"w{place[1]}x", template)
        wanted = _PLACE.sub(lambda place: f"w{place[1]}x", QCoreApplication.translate("messages", template))
        assert said(filled) == wanted


def test_in_english_every_message_is_what_it_was(qapp):
    speak(qapp, "en")
    for template in templates():
        filled = _PLACE.sub(lambda place: f"w{place[1]}x", template)
        assert said(filled) == filled


def test_an_error_of_a_program_without_its_resources_is_still_told(german):
    assert said(ConfigurationError("It went wrong somehow.").what) == "It went wrong somehow."


@pytest.mark.parametrize("code", ["en", "de", "es"])
@pytest.mark.parametrize("error", [certificate_error("api.host"), proxy_refusal("api.host", 407)])
def test_what_the_window_can_do_about_certificates_and_proxies_is_told_without_the_command(qapp, code, error):
    """The advice names a page of the window and an option: the page stays, the option goes."""
    before = QLocale()
    speak(qapp, code)
    try:
        assert "Proxy" in text.remedy(error)
        assert "--" not in text.remedy(error)
        assert "connections" not in text.remedy(error)
        assert text.remedy(error).count("(") == text.remedy(error).count(")") == 1
    finally:
        speak(qapp, "en")
        QLocale.setDefault(before)
