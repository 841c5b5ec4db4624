"""Endpoints in the language of the window: each has a title, is shown by it, and is found by it as by the English."""

from __future__ import annotations

import asyncio
import importlib
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes import CATALOG, MEMBERS, QUEUES, USERS, catalog_of
from tests.ui.test_models import summary
from tests.ui.test_translations import TOOL, language  # noqa: F401 - a fixture
from tests.ui.whole import living, made

from genesys_export.catalog import load, own_endpoint
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import ConfigurationError
from genesys_export.export import ExportRequest, ForEvery, JobState, Progress
from genesys_export.recipes import Library
from genesys_export.resources import resource
from genesys_export.ui import text
from genesys_export.ui.dialogs.bundle import Line
from genesys_export.ui.dialogs.bundle_page import BundlePage
from genesys_export.ui.dialogs.endpoint_pane import EndpointPane
from genesys_export.ui.dialogs.endpoint_picker import EndpointPicker
from genesys_export.ui.dialogs.places import Places
from genesys_export.ui.dialogs.recipe_list import RecipeList
from genesys_export.ui.models.endpoints import EndpointsModel
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.exports_filter import ExportsFilter
from genesys_export.ui.models.row_cells import Column
from genesys_export.ui.saying import said
from genesys_export.ui.shelf import Shelf
from genesys_export.ui.titles import shown, texts, thing, title_of

SAME = {
    "de": {"Bots", "Chats", "Coaching", "Fax", "Gamification", "Messaging", "OAuth", "Organisation", "Routing",
           "Teams", "Voicemail"},
    "es": {"Bots", "Chats", "Coaching", "Fax", "OAuth", "Scripts"},
}  # fmt: skip
"""Titles and areas that are the same words in a language."""


@pytest.fixture
def tool(monkeypatch):
    """What makes and checks the translations."""
    monkeypatch.syspath_prepend(str(TOOL.parent))
    return importlib.import_module("translations")


@pytest.fixture
def picker(qtbot):
    """Made when a test has chosen its language."""

    def make():
        picker = EndpointPicker(load(), Shelf(load()))
        qtbot.addWidget(picker)
        return picker

    return make


def found(picker, words):
    """The titles that a search finds."""
    picker.search.setText(words)
    return [picker.model.index(row, 0).data() for row in range(picker.model.rowCount())]


@pytest.mark.parametrize("code", ["de", "es"])
def test_no_title_and_no_area_is_left_in_english(language, code):  # noqa: F811 - the fixture
    """As the program has them, not as its translators do."""
    language(code)
    words = {each for endpoint in load().endpoints for each in (endpoint.title, endpoint.area)}
    assert {each for each in words if shown(each) == each} == SAME[code]
    left = {each for each in texts(load()) if shown(each) == each and each[:1].isupper()} - SAME[code]
    assert not left


@pytest.mark.parametrize("code", ["de", "es"])
def test_no_two_endpoints_have_the_same_title(language, code):  # noqa: F811 - the fixture
    language(code)
    titles = [title_of(endpoint) for endpoint in load().endpoints]
    assert len(titles) == len(set(titles)) == len({endpoint.title for endpoint in load().endpoints})


def test_the_check_of_the_translations_names_an_endpoint_without_a_title(tool, monkeypatch):
    """So none comes into the catalogue with a title in English alone."""
    new = replace(USERS, name="kiosks", title="Brand new kiosks", path="/api/v2/kiosks")
    monkeypatch.setattr(tool, "load", lambda: catalog_of(*load().endpoints, new))
    for code in ("de", "es"):
        assert f"{code}: catalog: no translation of 'Brand new kiosks'" in tool.problems(code)


def test_the_check_of_the_translations_names_endpoints_that_cannot_be_told_apart(tool):
    known = {("catalog", "Users"): "Leute", ("catalog", "Teams"): "Leute", ("catalog", "Queues"): "Warteschlangen"}
    assert tool.alike(known) == [
        f"another endpoint than {title!r} is called 'Leute' too" for title in ("Teams", "Users")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "area", "first", "last"),
    [("de", "Abläufe  (", "Abhängigkeiten (Architect)", "Zustand einer Ablaufversion"),
     ("es", "Flujos  (", "Búsqueda de flujos", "Versiones de un flujo")],
)  # fmt: skip
def test_the_chooser_shows_titles_in_the_order_of_their_language(language, qapp, code, area, first, last):  # noqa: F811
    """Areas and, in each, titles by their letters; an accent does not push one to the end."""
    language(code)
    model = EndpointsModel(load(), Shelf(load()))
    headings = [model.index(row, 0) for row in range(model.rowCount())]
    names = [heading.data() for heading in headings]
    assert names.index(next(each for each in names if each.startswith(area))) < names.index(
        next(each for each in names if each.startswith("Routing" if code == "de" else "Redes sociales"))
    )
    heading = next(each for each in headings if each.data().startswith(area))
    rows = [model.index(row, 0, heading).data() for row in range(model.rowCount(heading))]
    assert (rows[0], rows[-1]) == (first, last)


@pytest.mark.parametrize(
    ("code", "words", "title"),
    [
        ("de", "warteschlangenmitglieder", "Warteschlangenmitglieder"), ("de", "BENUTZER", "Benutzer"),
        ("de", "queue members", "Warteschlangenmitglieder"), ("de", "Users", "Benutzer"),
        ("de", "routing queues", "Warteschlangen"), ("de", "begrüssungen", "Begrüßungen"),
        ("es", "códigos de cierre", "Códigos de cierre"), ("es", "codigos de cierre", "Códigos de cierre"),
        ("es", "wrap-up codes", "Códigos de cierre"), ("es", "colas", "Colas"), ("es", "queues", "Colas"),
        ("es", "codigosdecierre", "Códigos de cierre"),
    ],
)  # fmt: skip
def test_an_endpoint_is_found_by_its_title_and_by_its_english_one(language, picker, code, words, title):  # noqa: F811
    """Best first, without a thought for capitals and accents."""
    language(code)
    assert found(picker(), words)[0] == title


def test_words_of_both_languages_find_together(language, picker):  # noqa: F811 - the fixture
    """As people who read English documentation type them; also the area in the language of the window."""
    language("de")
    chooser = picker()
    assert "Warteschlangen (Divisionssicht)" in found(chooser, "warteschlangen division views")
    assert "Abwesenheitssaldo (Auftrag)" in found(chooser, "workforce-management saldo")
    assert found(chooser, "warteschlangen zzz") == []


def test_an_english_window_finds_no_german_title(picker):
    assert found(picker(), "warteschlangen") == []


def test_a_row_says_its_title_wherever_it_is_told(language, qapp):  # noqa: F811 - the fixture
    """In the tooltip, beside the operation, and to a screen reader."""
    language("de")
    model = EndpointsModel(CATALOG, Shelf(CATALOG))
    index = model.position(QUEUES.operation)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Warteschlangen\nGET /api/v2/routing/queues"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Warteschlangen"


def test_the_new_export_dialog_tells_title_and_summary(language, qtbot):  # noqa: F811 - the fixture
    language("es")
    pane = EndpointPane(Places(CATALOG, USERS))
    qtbot.addWidget(pane)
    pane.show_endpoint(USERS, starred=False)
    assert pane.title.text() == "Usuarios"
    assert pane.about.text().startswith("Todas las personas del directorio.\nGET /api/v2/users")


@pytest.mark.parametrize(
    ("code", "every", "one"),
    [("de", "jeder Eintrag: Warteschlange", "Warteschlange"), ("es", "cada cola", "cola"),
     ("en", "every queue", "queue")],
)  # fmt: skip
def test_a_place_of_a_path_says_what_it_stands_for(language, qtbot, code, every, one):  # noqa: F811 - the fixture
    language(code)
    places = Places(CATALOG, MEMBERS)
    qtbot.addWidget(places)
    assert places.ticks["queueId"].text() == every
    assert thing("queueId") == one


@pytest.mark.parametrize(
    ("code", "title", "parts", "short"),
    [("de", "Warteschlangenmitglieder", "12 von 340 Warteschlangen", "12 von 340"),
     ("es", "Miembros de una cola", "12 de 340 colas", "12 de 340")],
)  # fmt: skip
def test_the_list_of_exports_shows_titles(language, qapp, tmp_path, code, title, parts, short):  # noqa: F811
    """And what is read part by part counts things by their names there."""
    language(code)
    model = ExportsModel()
    running = summary("a", JobState.RUNNING, name="Queue members", total=None)
    model.sync([running, summary("b", name="/api/v2/own")], {"a"})
    request = ExportRequest(MEMBERS, "c", "acme", tmp_path / "m.csv", for_every=(ForEvery("queueId", QUEUES),))
    model.describe("a", *text.parts_unit(request), incomplete=False)
    model.update({"a": Progress(state=JobState.RUNNING, parts=341, parts_done=13)})
    name, progress = model.index(0, Column.NAME), model.index(0, Column.PROGRESS)
    assert name.data() == model.row("a").name == title
    assert name.data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"{title}, ")
    assert (progress.data(), progress.data(Qt.ItemDataRole.ToolTipRole)) == (short, parts)
    assert model.index(1, Column.NAME).data() == "/api/v2/own"


@pytest.mark.parametrize("words", ["codigos", "Códigos ACME", "wrapup codes"])
def test_the_list_of_exports_is_filtered_by_either_title(language, qapp, words):  # noqa: F811 - the fixture
    """By the title that is seen, without a thought for accents, and by the name an endpoint has everywhere."""
    language("es")
    model, proxy = ExportsModel(), ExportsFilter()
    model.sync([summary("a", name="Wrap-up codes", endpoint="wrapup codes"), summary("b", name="Users")], set())
    proxy.setSourceModel(model)
    proxy.narrow(frozenset(JobState), words)
    assert [proxy.index(row, 0).data() for row in range(proxy.rowCount())] == ["Códigos de cierre"]


def test_an_error_calls_an_endpoint_by_the_title_that_is_seen(language, tmp_path):  # noqa: F811 - the fixture
    """What is logged stays English."""
    language("de")
    with pytest.raises(ConfigurationError) as caught:
        ExportRequest(load().find("queue members"), "c", "acme", tmp_path / "m.csv").checked()
    assert text.what(caught.value) == "Warteschlangenmitglieder braucht queueId."
    assert caught.value.what == "Queue members needs queueId."


def test_several_endpoints_are_listed_by_their_titles(language, qtbot):  # noqa: F811 - the fixture
    """What one of them lacks is said without its title, which stands before it."""
    language("de")
    page = BundlePage()
    qtbot.addWidget(page)
    page.show_lines([Line(USERS), Line(MEMBERS, "Warteschlangenmitglieder braucht queueId.")])
    assert [row[:2] for row in page.model.rows()] == [
        ["Benutzer", "nicht geprüft"], ["Warteschlangenmitglieder", "braucht queueId."]
    ]  # fmt: skip
    assert "Es fehlt etwas, daher ausgelassen: Warteschlangenmitglieder." in page.said.text()


def test_findings_about_rights_name_endpoints_in_the_language_of_the_window(language):  # noqa: F811 - the fixture
    language("es")
    words = "2 of 2 endpoints need more rights: Groups (SCIM) (a:b:c, d:e:f), Queues (routing:queue:view)."
    assert said(words) == (
        "2 de 2 endpoints necesitan más permisos: Grupos (SCIM) (a:b:c, d:e:f), Colas (routing:queue:view)."
    )
    several = "9 of 9 endpoints need more rights: Users (a:b:c), Teams (d:e:f) and 7 more."
    assert said(several) == "9 de 9 endpoints necesitan más permisos: Usuarios (a:b:c), Equipos (d:e:f) y 7 más."


def test_names_beside_ids_are_told_in_the_language_of_the_window(language):  # noqa: F811 - the fixture
    """While they are read, and when they cannot be; what an organisation calls its queue is its own."""
    language("de")
    assert text.part("names of wrap-up codes") == "Namen von Nachbearbeitungscodes"
    assert said("The names of users are missing: Forbidden.").startswith("Es fehlen die Namen von Benutzern: ")
    assert text.part("Users") == "Users"


def test_the_list_of_recipes_tells_what_they_are_about(language, qtbot, tmp_path):  # noqa: F811 - the fixture
    """The ready-made ones in the language of the window, one's own in one's own words."""
    own = tmp_path / "recipes" / "zz.toml"
    own.parent.mkdir()
    own.write_text(resource("recipes").joinpath("skills.toml").read_text("utf-8"), "utf-8")
    language("de")
    recipes = RecipeList()
    qtbot.addWidget(recipes)
    recipes.show_found(list(Library(tmp_path).all()))
    told = [recipes.item(row).text() for row in range(recipes.count())]
    assert sum(words.partition("\n")[2].startswith("People and their skills: a row") for words in told) == 1
    assert "Mitglieder der Warteschlangen\nWer Mitglied welcher Warteschlange ist" in "\n".join(told)


def test_an_export_in_german_leaves_its_files_english(language, run, until, tmp_path, qtbot):  # noqa: F811
    """Chosen by its German title and listed by it; what is kept and written of it is the same in every language."""
    language("de")

    async def story():
        with DemoServer(Organisation(users=50, limit=100_000)) as server:
            async with living(made(tmp_path, server), until) as win:
                win.new_export()
                qtbot.keyClicks(win.dialog.picker.search, "warteschlangenmitglieder")
                win.dialog.single.setup.places.ticks["queueId"].setChecked(True)
                win.dialog.file.setText(str(tmp_path / "members.csv"))
                win.dialog.start.click()
                await until(lambda: win.controller.model.states() == [JobState.DONE])
                await until(lambda: not win.controller.busy)
                row = win.controller.row(win.selected())
                assert (row.name, row.endpoint) == ("Warteschlangenmitglieder", "queue members")
                assert row.parts_words.endswith(" Warteschlangen")
                request = await asyncio.to_thread(win.backend.jobs.request, row.id)
                assert request.endpoint.title == "Queue members"

    run(story())
    manifest = next(tmp_path.glob("members.csv.*json")).read_text("utf-8")
    assert "Warteschlange" not in manifest


def test_what_is_not_of_the_catalogue_stays_as_it_is(language):  # noqa: F811 - the fixture
    language("de")
    assert title_of(own_endpoint("/api/v2/mine", "cursor")) == "/api/v2/mine"
    assert shown("Retired listing of 2024") == "Retired listing of 2024"
    assert shown("") == ""
