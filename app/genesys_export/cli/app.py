"""The command line as a whole: its commands, and how every ending becomes one sentence and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Protocol

import typer

from genesys_export._version import __version__
from genesys_export.cli.loading import COMMANDS, OPEN_WINDOW, Commands, not_loaded
from genesys_export.cli.naming import state_folder
from genesys_export.cli.streams import printing
from genesys_export.errors import ExportError, OutputError

# typer carries its own copy of click in some versions and uses the public one in others; this is whichever it is.
_UsageProblem = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")
_WORK = {"export", "resume", "recipe", "save", "demo"}
"""Commands that are there for what they write to files; of the others, what they print is all that comes of them."""


class OpenWindow(Protocol):
    """Opens the window; given by the program's entry, since the faces do not know each other."""

    def __call__(self, *, demo: bool, state_dir: Path | None) -> int:
        """Return the exit code once the window is closed."""


def run(arguments: Sequence[str], *, open_window: OpenWindow) -> int:
    """Run one command; returns the exit code.

    0 complete; 2 usage or configuration; 3 sign-in refused; 4 permission missing; 5 stopped before the end, resumable;
    6 could not write the output; 130 interrupted, resumable. A reader who goes away, as ``head`` does, changes nothing.
    """
    used: list[str] = []
    with printing() as printed:
        code = _ended(arguments, open_window, used)
        if why := printed.trouble():
            sys.stderr.write(f"The result could not be printed: {why}.\n")
            written = not _WORK.isdisjoint(used) and "--check" not in arguments
            written |= any(each == "--out" or each.startswith("--out=") for each in arguments)
            code = code if code or written else OutputError.exit_code
    return code


def _ended(arguments: Sequence[str], open_window: OpenWindow, used: list[str]) -> int:
    """The exit code of a command, whose name is added to ``used``."""
    code = 0
    try:
        if not arguments:  # the window is there sooner without a command line to take apart
            return open_window(demo=False, state_dir=None)
        command = typer.main.get_command(_application(open_window, used))
        result = command.main(list(arguments), standalone_mode=False, prog_name="genesys-export")
        code = result if isinstance(result, int) else 0
    except typer.Exit as end:
        code = end.exit_code
    except (typer.Abort, KeyboardInterrupt):
        sys.stderr.write("Interrupted. What was fetched is kept: 'genesys-export jobs' lists what can be resumed.\n")
        code = 130
    except ExportError as error:
        from genesys_export.client import printable  # noqa: PLC0415 - what --help and --version do not need

        sys.stderr.write(f"{printable(str(error))}\n")
        code = error.exit_code
    except Exception as error:
        if not isinstance(error, _UsageProblem):
            raise
        error.show(sys.stderr)  # type: ignore[attr-defined]
        code = 2
    return code


def _application(open_window: OpenWindow, used: list[str]) -> typer.Typer:
    app = typer.Typer(
        cls=Commands, add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False,
        rich_markup_mode=None, context_settings={"help_option_names": ["-h", "--help"]},
        help="Take data out of a Genesys Cloud organisation. Without a command the window opens.",
    )  # fmt: skip

    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
        state_dir: Annotated[
            Path | None,
            typer.Option(parser=state_folder, metavar="DIR", help="Where jobs live (default: the user data folder)."),
        ] = None,
    ) -> None:
        if version:
            typer.echo(f"genesys-export {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(demo=False, state_dir=state_dir))
        used.append(context.invoked_subcommand)
        context.obj = state_dir
        context.meta[OPEN_WINDOW] = open_window

    for name, (_, words) in COMMANDS.items():
        app.command(name, help=words)(not_loaded)
    return app
