"""Saved exports, and the name of a file that is written again."""

from __future__ import annotations

import stat
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.rights import without_rights

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError
from genesys_export.export import Also, ExportRequest, TemplateStore, renewed

USERS = load().find("users")


def request(out="/tmp/users.csv", **values):
    return ExportRequest(USERS, "c1", "acme", Path(out), **values)


def test_what_was_saved_comes_back(tmp_path):
    """Under its name, with everything that was chosen, sorted."""
    store = TemplateStore(tmp_path)
    assert store.all() == {}
    store.keep("  Weekly   users ", request(interval="yesterday", columns=("id",)))
    store.keep("active", request(params={"state": "active"}))
    assert store.all() == {
        "active": request(params={"state": "active"}, called="active"),
        "Weekly users": request(interval="yesterday", columns=("id",), called="Weekly users"),
    }
    assert list(store.all()) == ["active", "Weekly users"]


def test_one_is_renamed_replaced_and_forgotten(tmp_path):
    """Nothing else is touched by it."""
    store = TemplateStore(tmp_path)
    store.keep("a", request())
    store.keep("b", request(max_records=5))
    store.keep("c", store.all()["a"], instead="a")
    assert {name: each.called for name, each in store.all().items()} == {"b": "b", "c": "c"}
    store.remove(["b"])
    assert set(store.all()) == {"c"}


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\x07b"])
def test_a_name_is_a_name(tmp_path, name):
    """Empty, endless or unprintable ones are refused, and nothing is written."""
    with pytest.raises(ConfigurationError):
        TemplateStore(tmp_path).keep(name, request())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"[]", b'{"a": 5}', b'{"a": {"endpoint": {}}}'])
def test_a_damaged_file_is_left_as_it_is(tmp_path, content):
    """It is told, neither hidden nor overwritten."""
    (tmp_path / "saved-exports.json").write_bytes(content)
    store = TemplateStore(tmp_path)
    for action in (store.all, lambda: store.keep("a", request()), lambda: store.remove(["a"])):
        with pytest.raises(ConfigurationError, match="cannot be read"):
            action()
    assert (tmp_path / "saved-exports.json").read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_reads_them(tmp_path):
    """Names of queues and people may stand in a request."""
    TemplateStore(tmp_path).keep("a", request())
    assert stat.S_IMODE((tmp_path / "saved-exports.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "there", "wanted"),
    [
        ("users_2026-01-31.csv", [], "users_2026-03-02.csv"),
        ("users_2026-01-31_2.csv", ["users_2026-03-02.csv"], "users_2026-03-02_2.csv"),
        ("users.csv.gz", ["users.csv.gz", "users_2.csv.gz"], "users_3.csv.gz"),
        ("users_2.csv", ["users.csv"], "users_2.csv"),
        ("users", ["users"], "users_2"),
    ],
)
def test_running_again_never_takes_a_name_that_is_taken(tmp_path, name, there, wanted):
    """A day in the name becomes today; else it is numbered. Consent to replace a file was for the first one."""
    for each in there:
        (tmp_path / each).touch()
    again = renewed(request(tmp_path / name, overwrite=True), today=date(2026, 3, 2))
    assert again.out == tmp_path / wanted
    assert not again.overwrite


def test_several_at_once_get_names_of_their_own(tmp_path):
    """Also before the first of them is written."""
    first = renewed(request(tmp_path / "users.csv"))
    assert renewed(request(tmp_path / "users.csv"), {first.out}).out.name == "users_2.csv"


def test_a_folder_that_may_not_be_entered_is_no_trouble_yet(tmp_path):
    """It is told when the file is to be written."""
    closed = tmp_path / "closed"
    closed.mkdir()
    with without_rights(closed):
        assert renewed(request(closed / "users.csv")).out == closed / "users.csv"
    assert renewed(request(tmp_path / ("x" * 280))).out.name == "x" * 280


def test_further_files_get_new_names_together(tmp_path):
    """One that is taken numbers them all, so that they are seen to belong together."""
    (tmp_path / "users.xlsx").touch()
    also = Also(tmp_path / "users.xlsx", "xlsx"), Also(tmp_path / "all_2026-01-31.jsonl", "jsonl")
    again = renewed(request(tmp_path / "users.csv", also=also), today=date(2026, 3, 2))
    assert [each.out.name for each in again.files] == ["users_2.csv", "users_2.xlsx", "all_2026-03-02_2.jsonl"]
