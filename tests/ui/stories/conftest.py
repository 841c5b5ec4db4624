"""Fixtures of the stories: an organisation on loopback, windows on it one after another, pictures of them."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.ui.stories.stage import keep_picture, picture_folder
from tests.ui.whole import living, made

SIZE = (1200, 760)
SMALL_DISK = "/mnt"


@pytest.fixture
def documents(tmp_path):
    """The folder that the files go to."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder


@pytest.fixture
def sitting(run, until, tmp_path, server):
    """Runs a story in a window from its opening to its end; a second sitting finds what the first one left."""

    def go(story, *, demo=True, state="state"):
        async def whole():
            life = made(tmp_path / state, server)
            life.window.resize(*SIZE)
            async with living(life, until, demo=demo) as window:
                await until(lambda: window.statusBar().width() == SIZE[0])  # everything has its place
                await story(window)

        run(whole())

    return go


@pytest.fixture
def picture(tmp_path, server):
    """Keeps what a window shows as ``NAME.png``, in the folder that GENESYS_EXPORT_PICTURES names or beside the files.

    What belongs to this computer and this run, its folders and its ports, is taken out of the words first.
    """
    folder = picture_folder(tmp_path)
    port, now = server.url.rpartition(":")[2], datetime.now(UTC)
    plain = {
        f"{tmp_path}{os.sep}": "", server.url: "https://gw.example", f"127.0.0.1:{port}": "192.0.2.10:443",
        "at 127.0.0.1": "at 192.0.2.10", "127.0.0.1": "gw.example",
        f"{now:%Y-%m-%d}": "2026-09-01", f"{now:%a, %d %b %Y}": "Tue, 01 Sep 2026",
    }  # fmt: skip

    def take(widget, name):
        path = folder / f"{name}.png"
        keep_picture(widget, path, plain)
        assert path.stat().st_size > 1_000

    return take


@pytest.fixture
def small_disk():
    """A disk of four megabytes: a file system of its own, which a child process has mounted and takes along."""
    script = f"mount -t tmpfs -o size=4m none {SMALL_DISK} && echo mounted && exec cat"
    if not shutil.which("unshare"):
        pytest.skip("needs Linux, for a small disk of its own")
    for how in (["--user", "--map-root-user"], []):  # the second for a superuser who may not have other users
        child = subprocess.Popen(
            ["unshare", "--mount", *how, "sh", "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        told = child.stdout.readline().strip()
        if told:
            break
        child.communicate()
    if not told:
        pytest.skip("nobody may mount a small disk here; tests/e2e/test_disk_full.py limits the size of files instead")
    yield Path(f"/proc/{child.pid}/root{SMALL_DISK}")
    child.communicate()
