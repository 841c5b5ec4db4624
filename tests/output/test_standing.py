"""What stands at a place is answered or refused in words, whatever somebody types."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.rights import without_rights

from genesys_export.errors import ConfigurationError, OutputError
from genesys_export.output import from_here, is_file, is_folder, is_there, place_of, standing
from genesys_export.output.target import Target


def test_what_stands_there_is_told(tmp_path):
    (tmp_path / "file").touch()
    assert standing(tmp_path / "nothing") is None
    assert standing(tmp_path / "file" / "below") is None
    assert (is_there(tmp_path / "nothing"), is_there(tmp_path), is_there(tmp_path / "file")) == (False, True, True)
    assert (is_folder(tmp_path), is_folder(tmp_path / "file")) == (True, False)
    assert (is_file(tmp_path), is_file(tmp_path / "file")) == (False, True)


def test_a_link_that_leads_in_a_circle_is_nothing(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert standing(tmp_path / "a") is None


@pytest.mark.parametrize("name", ["x" * 280, "a\0b", "\ud800"])
def test_a_name_that_no_file_can_have_is_refused_as_when_it_is_written(tmp_path, name):
    path = tmp_path / name
    with pytest.raises(OutputError, match="is no name that a file can have here") as seen:
        standing(path)
    assert seen.value.safe == "Nothing was fetched or changed."
    assert not is_there(path)
    assert not is_folder(path)
    if "\0" not in name:
        with pytest.raises(OutputError) as written:
            Target.check(path)
        assert written.value.what == seen.value.what


def test_a_folder_that_may_not_be_entered_is_refused(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    with without_rights(closed):
        with pytest.raises(OutputError, match="cannot be written: permission denied"):
            standing(closed / "users.csv")
        assert not is_there(closed / "users.csv")
        assert not is_folder(closed / "inner")


def test_one_place_is_one_however_it_is_written(tmp_path):
    assert place_of(tmp_path / "a" / ".." / "users.csv") == place_of(tmp_path / "users.csv")
    assert place_of(tmp_path / "users.csv") != place_of(tmp_path / "users.xlsx")


def test_a_path_is_whole_from_the_home_folder_or_from_here(tmp_path, monkeypatch):
    """The home of somebody that there is not is refused."""
    monkeypatch.chdir(tmp_path)
    assert from_here(Path("a.csv")) == tmp_path / "a.csv"
    assert from_here(Path("~/a.csv")) == Path.home() / "a.csv"
    with pytest.raises(ConfigurationError, match="knows no user nobodyatall"):
        from_here(Path("~nobodyatall/a.csv"))
