"""The form of an endpoint: many filters, few required; places in a path, one value or every one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from tests.ui.fakes import CATALOG, MEMBERS, USERS, catalog_of

from genesys_export.catalog import Parameter, Parent, load
from genesys_export.errors import ConfigurationError
from genesys_export.ui.dialogs.setup_form import SetupForm
from genesys_export.ui.titles import thing

MANY = replace(
    USERS,
    parameters=(
        *(Parameter(f"filter{n}") for n in range(20)), Parameter("wanted", required=True),
        Parameter("flag", kind="boolean"), Parameter("count", kind="integer"), Parameter("since", kind="date-time"),
        Parameter("shape", "body", kind="object"), Parameter("ids", kind="list", choices=("a", "b")),
    ),
)  # fmt: skip
TABLES = replace(USERS, name="tables", title="Tables", path="/api/v2/tables", parameters=())
VERSIONS = replace(
    USERS, name="versions", title="Versions", path="/api/v2/tables/{tableId}/versions",
    parameters=(Parameter("tableId", "path", required=True),), parents={"tableId": Parent("/api/v2/tables")},
)  # fmt: skip
ROWS = replace(
    USERS, name="rows", title="Rows", path="/api/v2/tables/{tableId}/versions/{versionId}/rows",
    parameters=(Parameter("tableId", "path", required=True), Parameter("versionId", "path", required=True)),
    parents={"tableId": Parent("/api/v2/tables"), "versionId": Parent("/api/v2/tables/{tableId}/versions")},
)  # fmt: skip


@pytest.fixture
def form(qtbot):
    def make(endpoint, catalog=CATALOG, width=560):
        form = SetupForm(catalog)
        qtbot.addWidget(form)
        form.show_endpoint(endpoint)
        form.resize(width, 500)
        form.show()
        return form

    return make


def test_what_is_required_stands_open_the_rest_is_folded(form):
    """A long list opens with a press, and has a filter of its own."""
    made = form(MANY)
    assert made.editor("wanted").isVisible()
    assert not made.editor("filter3").isVisible()
    assert made.form.more.text() == "More filters (25)"
    made.form.more.click()
    assert made.editor("filter3").isVisible()
    made.form.finder.setText("FLA")
    assert made.editor("flag").isVisible()
    assert not made.editor("filter3").isVisible()


def test_few_filters_are_not_folded(form):
    """Eight fit anyway."""
    assert form(USERS).editor("state").isVisible()


def test_what_is_set_is_counted(form):
    """Also while it is folded away."""
    made = form(MANY)
    made.editor("filter3").setText("x")
    assert made.form.more.text() == "More filters (25, 1 set)"


def test_each_kind_has_its_input(form):
    """Yes and no are chosen, lists say how they are written."""
    made = form(MANY)
    flag = made.editor("flag")
    assert isinstance(flag, QComboBox)
    assert [flag.itemText(n) for n in range(flag.count())] == ["(any)", "yes", "no"]
    flag.setCurrentIndex(2)
    made.editor("wanted").setText("this")
    assert made.given().params == {"flag": "false", "wanted": "this"}
    assert made.editor("ids").placeholderText() == "several, separated by commas: a, b"


@pytest.mark.parametrize(
    ("name", "bad", "good"),
    [("count", "many", "12"), ("since", "noon", "2026-11-01T00:00:00Z"), ("shape", "[1]", '{"a": 1}')],
)
def test_a_value_of_the_wrong_kind_is_said(form, name, bad, good):
    """Before anything is started."""
    made = form(MANY)
    made.editor("wanted").setText("this")
    made.editor(name).setText(bad)
    with pytest.raises(ConfigurationError, match=f"{name} takes "):
        made.given()
    made.editor(name).setText(good)
    assert made.given().params[name] == good


def test_nothing_is_cut_off_sideways(form):
    """The longest names of the catalogue fit a narrow pane."""
    made = form(USERS, load(), width=520)
    for endpoint in load().endpoints:
        if max((len(p.name) for p in endpoint.parameters), default=0) > 34 or len(endpoint.parameters) > 14:
            made.show_endpoint(endpoint)
            made.form.more.setChecked(True)
            assert made.minimumSizeHint().width() <= 520, endpoint.name


def test_tab_goes_from_top_to_bottom(form):
    """Places, filters, further fields."""
    made = form(replace(MEMBERS, method="POST", parameters=(*MEMBERS.parameters, Parameter("name"))))
    order, widget = [], made.places.lines["queueId"]
    while widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
        while not widget.isVisible() or not widget.focusPolicy().value & 1:
            widget = widget.nextInFocusChain()
    places, filters = made.places, made.form
    wanted = [places.lines["queueId"], places.ticks["queueId"], filters.more, made.editor("name"), made.body]
    assert [w for w in order if w in wanted] == wanted


def test_every_queue_instead_of_one(form):
    """The tick takes the place of the id."""
    made = form(MEMBERS)
    tick = made.places.ticks["queueId"]
    assert tick.text() == "every queue"
    with pytest.raises(ConfigurationError, match="Queue members needs queueId"):
        made.given()
    tick.setChecked(True)
    assert not made.editor("queueId").isEnabled()
    given = made.given()
    assert (given.every, given.params) == (("queueId",), {})


def test_a_listing_with_places_of_its_own_brings_them_along(form):
    """Every version of every table, or every version of one."""
    made = form(ROWS, catalog_of(TABLES, VERSIONS, ROWS))
    made.places.ticks["versionId"].setChecked(True)
    assert made.given().every == ("tableId", "versionId")
    made.places.ticks["tableId"].setChecked(False)
    with pytest.raises(ConfigurationError, match="tableId"):
        made.given()
    made.editor("tableId").setText("t1")
    given = made.given()
    assert (given.every, given.params) == (("versionId",), {"tableId": "t1"})


def test_a_listing_that_must_be_asked_something_is_not_offered(form):
    """It could not be read without an answer."""
    asking = replace(TABLES, parameters=(Parameter("query", required=True),))
    assert not form(VERSIONS, catalog_of(asking, VERSIONS)).places.ticks


@pytest.mark.parametrize(
    ("name", "words"),
    [("queueId", "queue"), ("botFlowId", "bot flow"), ("tableVersion", "table version"), ("id", "id")],
)
def test_a_place_is_named_in_words(name, words):
    """What it stands for, not how it is spelt."""
    assert thing(name) == words


def test_every_form_of_the_catalogue_can_be_made(form):
    """Each endpoint has a form that reads back what it starts with, and names for what the Tab key reaches."""
    made = form(USERS, load())
    for endpoint in load().endpoints[::7]:
        made.show_endpoint(endpoint)
        assert {p.name for p in endpoint.parameters if p.default} >= {*made.draft().params}
    for widget in made.form.findChildren(QWidget):
        assert widget.accessibleName() or not isinstance(widget, QComboBox)
