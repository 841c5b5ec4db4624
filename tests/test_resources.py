"""Resources are found wherever the program runs from."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import genesys_export
from genesys_export.resources import resource


def test_in_a_checkout():
    assert resource("catalog.json").read_bytes().startswith(b'{"excluded":')
    assert resource("icons").is_dir()


def test_in_a_frozen_program(tmp_path, monkeypatch):
    inside = tmp_path / "genesys_export" / "resources"
    inside.mkdir(parents=True)
    (inside / "only-frozen.txt").write_text("here")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("only-frozen.txt").read_text() == "here"


def test_in_a_wheel(tmp_path):
    """A wheel carries the folder inside the package; laid out like that, the package finds it there."""
    package = Path(genesys_export.__file__).parent
    shutil.copytree(package, tmp_path / "site" / "genesys_export", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(package.parent.parent / "resources", tmp_path / "site" / "genesys_export" / "resources")
    program = "from genesys_export.resources import resource; print(resource('catalog.json'))"
    found = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "site", capture_output=True, text=True, check=True
    ).stdout.strip()
    assert Path(found).resolve() == (tmp_path / "site" / "genesys_export" / "resources" / "catalog.json").resolve()


def test_a_missing_one_tells_that_the_installation_is_damaged():
    with pytest.raises(FileNotFoundError, match="install the program again"):
        resource("no-such-thing")
