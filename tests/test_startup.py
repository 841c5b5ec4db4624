"""What is loaded when the program starts: only what is needed at once. Modules are counted, not timed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import typer

from genesys_export.cli.loading import COMMANDS, load_command

HTTP = {"httpx", "requests", "urllib3"}
SERVER = {"starlette", "uvicorn", "anyio"}
WINDOW = {"PySide6", "qasync"}
LATER = {*HTTP, *SERVER, "keyring", "rich", "truststore"}
LOADED = "print('\\n' + json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"


def loaded_by(script, *arguments, tmp_path=None):
    """The packages that a process of its own has loaded in the end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", f"import json, sys\n{script}\n{LOADED}", *arguments],
        check=False, capture_output=True, text=True, env=environment, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


COMMAND = "from genesys_export.cli import run\nassert run(sys.argv[1:], open_window=None) == 0"


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_telling_help_and_version_loads_nothing_of_what_the_commands_work_with(option):
    """Neither HTTP nor keyring nor server nor database nor event loop."""
    assert not loaded_by(COMMAND, option) & {*LATER, *WINDOW, "asyncio", "sqlite3", "ssl", "orjson", "filelock"}


@pytest.mark.parametrize("words", [("endpoints", "users"), ("export", "--help")])
def test_searching_the_catalogue_and_a_commands_help_load_no_client_and_no_server(words):
    assert not loaded_by(COMMAND, *words) & {*LATER, *WINDOW}


def test_searching_the_catalogue_loads_no_job_file():
    assert not loaded_by(COMMAND, "endpoints", "users") & {"sqlite3", "filelock", "asyncio"}


def test_listing_jobs_loads_no_client_and_no_server(tmp_path):
    assert not loaded_by(COMMAND, "jobs", tmp_path=tmp_path) & {*LATER, *WINDOW}


def test_the_window_is_on_the_screen_before_client_keyring_server_or_command_line_are_loaded(tmp_path):
    """They come when an export, a connection or the demo organisation is wanted."""
    script = """
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
from genesys_export.ui.application import run
found = []
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isVisible() and not found:
            found.extend(sys.modules)
            [widget.close() for widget in app.topLevelWidgets() if isinstance(widget, QMainWindow)]
        return False
app = QApplication(sys.argv[:1])
eye = Eye()
app.installEventFilter(eye)
run(demo=False, state_dir=Path(sys.argv[1]))
for name in set(sys.modules) - set(found):
    del sys.modules[name]
"""
    loaded = loaded_by(script, str(tmp_path))
    assert "PySide6" in loaded
    assert not loaded & {*LATER, "typer", "pydantic"}


@pytest.mark.parametrize("name", COMMANDS)
def test_what_the_help_says_of_a_command_is_what_the_command_says_of_itself(name):
    """The list of commands is kept apart from them, and must not become another one."""
    command = load_command(name)
    assert isinstance(command, typer.core.TyperGroup | typer.core.TyperCommand)
    assert command.help.replace("\n", " ").startswith(COMMANDS[name][1])


def test_every_command_is_in_the_list():
    """One that a module registers and the list does not name could not be used."""
    registered = set()
    for module in {module for module, _ in COMMANDS.values()}:
        app = typer.Typer()
        app.callback()(lambda: None)
        __import__(f"genesys_export.cli.{module}")
        sys.modules[f"genesys_export.cli.{module}"].register(app)
        registered |= set(typer.main.get_command(app).commands)
    assert registered == set(COMMANDS)
