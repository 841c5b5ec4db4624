"""Which module holds which command: it is loaded when the command is used, so that ``--help`` is there at once."""

from __future__ import annotations

import importlib
from typing import Any

import typer
from typer.core import TyperGroup

from genesys_export.interrupts import ends_at_once

COMMANDS = {
    "demo": ("demo", "Start the demo organisation and open the window connected to it."),
    "demo-org": ("demo", "Serve the demo organisation until interrupted; prints its address and credentials."),
    "export": ("export", "Export endpoints to files. Stopped exports say how to resume them."),
    "jobs": ("jobs", "List exports, newest first."),
    "resume": ("jobs", "Go on with an export that was paused, interrupted or failed."),
    "save": ("jobs", "Write what a job fetched once more, in another format or with other columns."),
    "remove": ("jobs", "Delete a job with everything it fetched; the file it wrote stays."),
    "verify": (
        "verifying", "Compare files with their manifests: is each still what was exported, and was that everything."
    ),
    "requests": ("requests", "List the calls that a job made of the API, in the order in which they began."),
    "support-bundle": ("support", "Put what support staff need to explain an export into one zip, without secrets."),
    "show": ("support", "Look at a support bundle or job file from elsewhere; nothing in it is run or changed."),
    "recipes": ("recipe", "List ready-made exports that join several listings, and your own."),
    "recipe": ("recipe", "Fetch what a recipe needs and write its tables."),
    "compare": ("compare", "Tell what was added, removed or changed between two exports."),
    "endpoints": ("listings", "List what can be exported, or search in it."),
    "doctor": ("doctor", "Check keyring, certificates, proxy, reachability, disk and versions; one line each."),
    "connections": ("connections", "Organisations and their credentials."),
}  # fmt: skip
"""The module of each command and what ``--help`` says of it: the first words of the command's own help."""
OPEN_WINDOW = "genesys_export.open_window"
"""Where the context keeps what opens the window, for the command that does."""


class Commands(TyperGroup):
    """The commands by name; the one that is used is loaded, the others are only named."""

    def invoke(self, ctx: Any) -> Any:
        """Typer: do it. An interrupt that nobody has answered is told by the caller; typer would end without a word."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as pressed:
            raise typer.Abort from pressed

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Typer: the command that the arguments name."""
        name, named, rest = super().resolve_command(ctx, args)
        return name, named if name is None else load_command(name), rest


def load_command(name: str) -> Any:
    """A command with its options."""
    with ends_at_once():
        module = importlib.import_module(f"genesys_export.cli.{COMMANDS[name][0]}")
    app = typer.Typer(rich_markup_mode=None)
    app.callback()(not_loaded)
    module.register(app)
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return group.commands[name]


def not_loaded() -> None:
    """Stands for a command until it is used."""
