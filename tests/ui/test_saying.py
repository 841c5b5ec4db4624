"""What the layers below the window say is shown in the language of the window, with its values."""

from __future__ import annotations

import contextlib
import re
import zipfile

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from genesys_export.catalog import load
from genesys_export.client.trouble import certificate_error, proxy_refusal
from genesys_export.connections.foreign import profiles
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
from genesys_export.recipes.reading import read_recipe
from genesys_export.support.viewing import ViewingStore
from genesys_export.ui import saying, text
from genesys_export.ui.backend import Backend
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


@pytest.mark.parametrize(
    ("words", "german_words"),
    [
        ("1 record is safe in the job file.", "1 Datensatz ist in der Auftragsdatei sicher."),
        ("12 records are safe in the job file.", "12 Datensätze sind in der Auftragsdatei sicher."),
        ("1 call left in this window", "1 Aufruf in diesem Fenster frei"),
        ("complete, 1 record changed during the export",
         "vollständig, 1 Datensatz hat sich während des Exports geändert"),
    ],
)  # fmt: skip
def test_one_is_told_from_many_in_what_the_layers_below_say(german, words, german_words):
    assert said(words) == german_words


RECIPE = """recipe = 1
title = "Own"
[fetch.users]
endpoint = "users"
[table.people]
from = "users"
"""


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('title = "Own"\n', "", "Das Rezept own kann bei title nicht benutzt werden: es fehlt."),
        ('"Own"', "1", "Das Rezept own kann bei title nicht benutzt werden: es muss ein Text sein."),
        ("recipe = 1", "recipe = 2",
         "Das Rezept own kann bei recipe nicht benutzt werden: dieses Programm liest Rezepte der Version 1, nicht 2."),
        ('endpoint = "users"', 'endpoint = "no such listing at all"',
         ("Das Rezept own kann bei fetch.users.endpoint nicht benutzt werden: "
          "Es gibt keinen Endpunkt 'no such listing at all' im Katalog.")),
        ('from = "users"', 'sql = "SELECT id AS a, name AS a FROM users"',
         "Das Rezept own kann bei table.people.sql nicht benutzt werden: Zwei Spalten heißen 'a'."),
        ("recipe = 1", "recipe =", "Das Rezept own kann nicht benutzt werden: es ist kein TOML: "),
    ],
)  # fmt: skip
def test_why_a_recipe_cannot_be_used_is_told_in_german(german, old, new, what):
    """The reason, what it names, and where one message is the reason of another."""
    error = raised(read_recipe, RECIPE.replace(old, new), "own", load())
    assert text.what(error).startswith(what)
    assert text.safe(error) == "Es wurde nichts geholt oder geändert."


def test_why_a_bundle_is_not_opened_is_told_in_german(german, tmp_path):
    with zipfile.ZipFile(tmp_path / "sent.zip", "w") as bundle:
        bundle.writestr("notes.txt", "no manifest")
    with contextlib.closing(ViewingStore(tmp_path)) as store:
        error = raised(store.look_at, tmp_path / "sent.zip")
    assert text.what(error) == "sent.zip wurde nicht geöffnet: es hat kein Manifest."


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        ("", "es enthält keinen Client mit einem Geheimnis und keinen, bei dem man sich mit Browser und PKCE anmeldet"),
        ('environment = "nowhere"', "Es gibt keine Region 'nowhere'"),
    ],
)
def test_why_a_profile_cannot_be_taken_over_is_told_in_german(german, tmp_path, profile, why):
    """Also where it is what an error says, which has lost its full stop."""
    file = tmp_path / "config.toml"
    file.write_text(f'[mine]\nenvironment = "mypurecloud.de"\n{profile}' if not profile else f"[mine]\n{profile}")
    error = raised(profiles(file)[0].connection, "")
    assert text.what(error).startswith(f"Das Profil mine kann nicht übernommen werden: {why}")


def test_regions_are_called_by_their_german_names(german, tmp_path):
    regions = dict(Backend.open(tmp_path).regions())
    assert regions["eu-central-2"] == "Europa (Zürich), euc2.pure.cloud"
    assert not [label for label in regions.values() if label.startswith(("Americas", "Europe", "Asia ", "Middle"))]


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


@pytest.mark.parametrize(
    ("words", "german_words"),
    [
        ("Signed in as client c-1.", "Angemeldet als Client c-1."),
        ("Signed in with the browser, by client c-1.", "Mit dem Browser angemeldet, durch Client c-1."),
        ("http://gate:3128, named by this connection.", "http://gate:3128, von dieser Verbindung genannt."),
        ("http://gate:3128, named by the environment.", "http://gate:3128, von der Umgebung genannt."),
        ("http://gate:3128, named by the system's settings.",
         "http://gate:3128, von den Einstellungen des Systems genannt."),
        ("This computer's clock is 75 s ahead of the API's.",
         "Die Uhr dieses Computers geht gegenüber der API 75 s vor."),
        ("127.0.0.1:32947 answered in 12345 ms.", "127.0.0.1:32947 antwortete in 12.345 ms."),
        ("100000 calls a window, 99999 of them left in this one.",
         "100.000 Aufrufe je Ratenfenster, 99.999 davon in diesem noch frei."),
    ],
)  # fmt: skip
def test_what_a_test_of_a_connection_found_is_german_to_its_last_word(german, words, german_words):
    """Numbers, too, are written as the reader writes them."""
    assert said(words) == german_words


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


def test_the_messages_are_read_before_the_first_is_looked_up():
    """Away from the window's thread, which the file and its thousand messages would hold up."""
    saying._templates.cache_clear()
    saying.learn()
    assert saying._templates.cache_info().currsize == 1
    assert all("literal" in vars(each) for each in saying._templates()[1])
