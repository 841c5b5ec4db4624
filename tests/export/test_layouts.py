"""Layouts: kept by endpoint under a name, whole or as they were."""

from __future__ import annotations

import pytest

from genesys_export.catalog import load, own_endpoint
from genesys_export.errors import ConfigurationError
from genesys_export.export import LayoutStore

COLUMNS = ("name", "division.name=Division")


@pytest.fixture
def layouts(tmp_path):
    return LayoutStore(tmp_path / "state")


@pytest.fixture
def users():
    return load().find("users")


def test_a_layout_comes_back_for_its_endpoint_only(layouts, users, tmp_path):
    """Also in another sitting; an own endpoint has layouts too."""
    own = own_endpoint("/api/v2/things", "single", "", 100)
    layouts.keep(users, "  Short   list ", COLUMNS)
    layouts.keep(own, "Mine", ("id",))
    again = LayoutStore(tmp_path / "state")
    assert again.of(users) == {"Short list": COLUMNS}
    assert again.get(own, "Mine") == ("id",)
    assert again.of(load().find("routing queues")) == {}


def test_a_name_that_is_there_is_replaced_and_a_removed_one_is_gone(layouts, users):
    layouts.keep(users, "a", COLUMNS)
    layouts.keep(users, "a", ("id",))
    assert layouts.get(users, "a") == ("id",)
    layouts.remove(users, "a")
    assert layouts.of(users) == {}


def test_a_layout_that_is_not_there_is_told_with_those_that_are(layouts, users):
    layouts.keep(users, "Short", COLUMNS)
    with pytest.raises(ConfigurationError, match=r"no layout 'Long'.*Its layouts: Short"):
        layouts.get(users, "Long")
    with pytest.raises(ConfigurationError, match="no layout"):
        layouts.remove(users, "Long")


@pytest.mark.parametrize(("name", "columns"), [("", COLUMNS), ("x" * 61, COLUMNS), ("a\x07", COLUMNS), ("a", ())])
def test_what_is_no_layout_is_refused(layouts, users, name, columns):
    with pytest.raises(ConfigurationError, match="needs"):
        layouts.keep(users, name, columns)
    assert layouts.of(users) == {}


@pytest.mark.parametrize("junk", [b"{", b"[]", b'{"a": 1}', b'{"a": {"b": [1]}}', b"\xff"])
def test_a_damaged_file_is_told_and_left_as_it_is(layouts, users, tmp_path, junk):
    path = tmp_path / "state" / "layouts.json"
    path.parent.mkdir()
    path.write_bytes(junk)
    for attempt in (lambda: layouts.of(users), lambda: layouts.keep(users, "a", COLUMNS)):
        with pytest.raises(ConfigurationError, match="cannot be read"):
            attempt()
    assert path.read_bytes() == junk


def test_a_folder_that_cannot_be_written_is_told(users, tmp_path):
    (tmp_path / "state").write_text("a file, not a folder")
    with pytest.raises(ConfigurationError, match=r"cannot be (read|written)"):
        LayoutStore(tmp_path / "state").keep(users, "a", COLUMNS)
