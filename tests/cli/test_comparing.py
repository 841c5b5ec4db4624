"""``compare``: what is neither a file or folder nor a job is said to be neither."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("name", ["snap9", "snaps/june"])
def test_a_name_of_nothing_is_said_to_be_of_nothing(command, tmp_path, name):
    (tmp_path / "old.csv").write_text("id\r\n1\r\n")
    code, _, err = command("compare", "old.csv", name)
    assert code == 2
    assert f"There is no file and no folder '{name}', and no job of that name either." in err
