"""``recipe``: what cannot be begun is refused before anything is fetched, and leaves nothing behind."""

from __future__ import annotations

import pytest

OWN = """
recipe = 1
title = "The groups"
[fetch.{fetch}]
endpoint = "groups"
[table.{table}]
from = "{fetch}"
"""


@pytest.mark.parametrize(("fetch", "table", "at"), [
    ("sqlite_groups", "groups", "fetch.sqlite_groups"), ("groups", "sqlite_groups", "table.sqlite_groups"),
])  # fmt: skip
def test_a_name_that_the_database_keeps_for_itself_is_refused_with_its_key(fetch, table, at, command, tmp_path):
    (tmp_path / "mine.toml").write_text(OWN.format(fetch=fetch, table=table))
    code, _, err = command("recipe", "mine.toml", "--demo", "--out", "o.csv")
    assert code == 2
    assert f"at {at}: names that begin with sqlite_ are kept for the database itself. Nothing was fetched" in err


@pytest.mark.parametrize("there", [False, True])
def test_where_no_state_can_be_kept_nothing_is_begun_and_no_folder_is_made(there, command, tmp_path):
    (tmp_path / "state").write_text("no folder")
    if there:
        (tmp_path / "in").mkdir()
    code, _, err = command("recipe", "skills", "--demo", "--out", "in/a/folder")
    assert code == command("export", "users", "--demo", "--out", "u.csv")[0] == 2
    assert "cannot be used: not a directory. Nothing was fetched or changed. Choose another one with" in err
    assert (tmp_path / "in").exists() is there
    assert not (tmp_path / "in" / "a").exists()
