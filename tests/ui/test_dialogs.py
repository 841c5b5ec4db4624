"""The dialogs check what is entered before anything is started."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.rights import without_rights
from tests.ui.fakes import CATALOG

from genesys_export.errors import OutputError, SignInRefused
from genesys_export.output import FileOptions, place_of
from genesys_export.ui.dialogs.connection import ConnectionDialog
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.text import unbroken

CONNECTIONS = [("c1", "acme-prod", "mypurecloud.ie"), ("c2", "acme-test", "mypurecloud.de")]


@pytest.fixture
def dialog(qtbot, tmp_path):
    dialog = NewExportDialog(CATALOG, CONNECTIONS, "c2", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_everything_is_prefilled(dialog, tmp_path):
    """Users, the connection in use and a free file name: Enter starts at once."""
    request = dialog.request()
    assert request.endpoint.name == "users"
    assert (request.connection, request.connection_name) == ("c2", "acme-test")
    assert request.out.parent == tmp_path
    assert request.out.name.startswith("users_")
    assert request.out.suffix == ".csv"
    assert request.params == {"state": "active"}
    assert (request.page_size, request.max_records, request.reserve) == (None, None, 0.2)
    assert dialog.start.isEnabled()


def test_enter_starts(dialog, qtbot):
    """The default button is Export, also from the search field."""
    with qtbot.waitSignal(dialog.ordered) as seen:
        qtbot.keyClick(dialog.picker.search, Qt.Key.Key_Return)
    assert [request.endpoint.name for request in seen.args[0].requests] == ["users"]


def test_format_changes_the_ending(dialog):
    """Also where the user gave the name."""
    dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
    assert dialog.request().out.suffix == ".jsonl"
    dialog.file.setText("own.jsonl")
    dialog.file.textEdited.emit("own.jsonl")
    dialog.format.setCurrentIndex(0)
    assert dialog.file.text() == "own.csv"


def test_missing_parameter_is_named(dialog):
    """A required path parameter must be given first."""
    dialog.picker.search.setText("queue mem")
    assert dialog.picker.endpoint().name == "routing queues members"
    assert not dialog.start.isEnabled()
    assert dialog.problem.text() == "Queue members needs queueId."
    dialog.single.setup.editor("queueId").setText("q1")
    assert dialog.start.isEnabled()
    assert dialog.request().params == {"queueId": "q1"}


def test_nothing_found_nothing_to_start(dialog):
    """A search without a hit disables Export."""
    dialog.picker.search.setText("zzz")
    assert not dialog.start.isEnabled()
    dialog.picker.search.clear()
    assert dialog.start.isEnabled()


def test_existing_file_needs_consent(dialog, tmp_path):
    """A file that is there is not replaced by accident."""
    (tmp_path / "there.csv").write_text("x")
    dialog.file.setText(str(tmp_path / "there.csv"))
    assert not dialog.start.isEnabled()
    assert "exists already" in dialog.problem.text()
    dialog.overwrite.setChecked(True)
    assert dialog.start.isEnabled()


@pytest.mark.parametrize(
    ("name", "words"), [("", "Choose a file"), ("nowhere/x.csv", "does not exist"), (".", "is a folder")]
)
def test_useless_destination_is_refused(dialog, name, words):
    """The reason is said beside the button."""
    dialog.file.setText(name)
    assert words in dialog.problem.text()
    assert not dialog.start.isEnabled()


LONG = "x" * 280 + ".csv"


def test_a_name_that_is_too_long_is_said_beside_the_field(dialog, qtbot, tmp_path):
    """However long it gets while it is typed, and whatever it is then changed to."""
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, f"{tmp_path}/{LONG}")
    assert "is no name that a file can have here: file name too long" in dialog.problem.text()
    assert not dialog.start.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("xlsx"))
    assert "is no name" in dialog.problem.text()
    dialog.file.setText(str(tmp_path / ("x" * 245 + ".csv")))  # the manifest beside it has a longer name
    assert "is no name" in dialog.problem.text()
    dialog.file.setText(str(tmp_path / LONG / "users.csv"))
    assert "is no name" in dialog.problem.text()
    dialog.file.setText(str(tmp_path / "users.csv"))
    assert (dialog.problem.text(), dialog.start.isEnabled()) == ("", True)


def test_a_folder_that_may_not_be_entered_is_said_beside_the_field(dialog, tmp_path):
    """For one file, and for a folder of several."""
    closed = tmp_path / "closed"
    closed.mkdir()
    with without_rights(closed):
        dialog.file.setText(str(closed / "users.csv"))
        assert "cannot be written: permission denied" in dialog.problem.text()
        assert not dialog.start.isEnabled()
        dialog.file.setText(str(closed / "inner"))
        with pytest.raises(OutputError, match="permission denied"):
            dialog.destination.targets(["users"])


def test_a_further_file_whose_name_is_too_long_is_said(dialog):
    dialog.order.files.show_files(FileOptions(), (LONG,))
    assert "is no name that a file can have here" in dialog.problem.text()
    assert not dialog.start.isEnabled()


def test_a_suggestion_for_a_folder_that_may_not_be_entered_is_one_all_the_same(qtbot, tmp_path):
    """It is refused where it is written to; asking for it ends."""
    closed = tmp_path / "closed"
    closed.mkdir()
    with without_rights(closed):
        dialog = NewExportDialog(CATALOG, CONNECTIONS, "c2", closed)
        qtbot.addWidget(dialog)
        assert dialog.file.text().startswith(str(closed / "users_"))
        assert "permission denied" in dialog.problem.text()


def test_a_very_long_name_widens_no_dialog(dialog, qtbot, tmp_path):
    there = tmp_path / ("x" * 200 + ".csv")
    there.touch()
    wide = dialog.minimumSizeHint().width()
    dialog.file.setText(str(there))
    assert f"{there.name} exists already" in unbroken(dialog.problem.text())
    assert there.name in dialog.problem.accessibleName()
    qtbot.waitUntil(lambda: dialog.problem.minimumSizeHint().width() < wide)
    assert dialog.minimumSizeHint().width() == wide


def test_suggested_name_is_free(dialog, qtbot, tmp_path):
    """A second export on one day gets its own name."""
    dialog.request().out.write_text("x")
    second = NewExportDialog(CATALOG, CONNECTIONS, "c2", tmp_path)
    qtbot.addWidget(second)
    assert second.request().out.stem.endswith("_2")


def test_what_an_export_under_way_will_write_is_neither_suggested_nor_taken(qtbot, tmp_path):
    """Neither its first file nor a further one, also where a file that is there may be replaced."""
    under_way: set[str] = set()
    dialog = NewExportDialog(CATALOG, CONNECTIONS, "c2", tmp_path, taken=lambda: under_way)
    qtbot.addWidget(dialog)
    first = dialog.request().out
    under_way.add(place_of(first))
    second = NewExportDialog(CATALOG, CONNECTIONS, "c2", tmp_path, taken=lambda: under_way)
    qtbot.addWidget(second)
    assert second.request().out.stem == f"{first.stem}_2"
    second.file.setText(str(first.parent / ".." / first.parent.name / first.name))
    assert f"An export that is not done yet will write {first.name}" in second.problem.text()
    second.overwrite.setChecked(True)
    assert not second.start.isEnabled()
    second.file.setText(str(tmp_path / "own.csv"))
    under_way.add(place_of(tmp_path / "own.xlsx"))
    second.order.files.show_files(FileOptions(), (".xlsx",))
    assert "will write own.xlsx" in second.problem.text()
    second.file.setText(str(tmp_path))
    assert second.destination.targets(["users"]) == [tmp_path / f"{first.stem}_2.csv"]


@pytest.fixture
def connection(qtbot):
    dialog = ConnectionDialog([("eu-west-1", "Europe (Ireland)")], "the keyring")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_connection_needs_all_fields(connection, qtbot):
    """Test needs client and secret, Save needs a name too."""
    assert not connection.test.isEnabled()
    connection.client_id.setText("id")
    connection.secret.setText("s3cret")
    assert connection.test.isEnabled()
    assert not connection.save.isEnabled()
    connection.name.setText("acme")
    with qtbot.waitSignal(connection.save_wanted) as seen:
        connection.save.click()
    draft = seen.args[0]
    assert (draft.name, draft.region, draft.client_id) == ("acme", "eu-west-1", "id")
    assert (draft.secret, draft.keep) == ("s3cret", True)
    assert "s3cret" not in repr(draft)


def test_own_hosts_are_asked_for(connection):
    """The host fields appear only where they are needed."""
    assert connection.api_url.isHidden()
    assert connection.hosts.text() == "api.mypurecloud.ie · login.mypurecloud.ie"
    connection.region.setCurrentIndex(1)
    assert not connection.api_url.isHidden()
    connection.client_id.setText("id")
    connection.secret.setText("s")
    assert not connection.test.isEnabled()
    connection.api_url.setText("https://api.example.com/")
    connection.login_url.setText("https://login.example.com")
    assert connection.test.isEnabled()
    assert connection.draft().api_url == "https://api.example.com"


def test_answer_is_said_inline(connection):
    """A refused test says what is wrong and lets the user correct it."""
    connection.client_id.setText("id")
    connection.secret.setText("s")
    connection.say_busy("Signing in…")
    assert not connection.test.isEnabled()
    connection.say_bad(SignInRefused("The sign-in was refused."))
    assert connection.answer.text().startswith("The sign-in was refused. Check the client id")
    assert connection.test.isEnabled()


def test_without_a_keyring_only_the_session_is_offered(qtbot):
    """The secret is never written elsewhere instead."""
    dialog = ConnectionDialog([("eu-west-1", "Europe (Ireland)")], "")
    qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    assert not dialog.draft().keep
