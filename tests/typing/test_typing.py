"""The decorator keeps the types of what it decorates: mypy says so, strictly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHECKED = Path(__file__).with_name("decorator_types.py")


def mypy(path, cache):
    environment = {**os.environ, "MYPYPATH": str(ROOT / "app")}
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", str(path)]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """One cache for the checks here, none of the developer's own."""
    return tmp_path_factory.mktemp("mypy")


def test_a_strict_type_checker_agrees_with_every_line(cache):
    """Sync, async, collect on and off, methods; and each line that must be refused is refused with its code."""
    code, said = mypy(CHECKED, cache)
    assert code == 0, said


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("assert_type(listed(session), list[Any])", "assert_type(listed(session), Generator[Any, None, None])"),
        ("assert_type(users.list(), list[Any])", "assert_type(users.list(), Generator[Any, None, None])"),
        ('by_default("session")  # type: ignore[arg-type]', 'by_default("session")'),
        ("by_default()  # type: ignore[call-arg]", "by_default(session)  # type: ignore[call-arg]"),
    ],
)
def test_a_wrong_line_would_be_noticed(cache, tmp_path, right, wrong):
    """The check can fail: a wrong type, a missing refusal and a needless one each make it red."""
    text = CHECKED.read_text(encoding="utf-8")
    assert text.count(right) == 1
    path = tmp_path / "wrong.py"
    path.write_text(text.replace(right, wrong), encoding="utf-8")
    code, said = mypy(path, cache)
    assert code == 1, said
    assert said.count("error:") == 1, said
