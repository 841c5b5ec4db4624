"""Commands of this program that people are told to type: they can be pasted, whatever names and folders are called."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path


def command_line(*words: str | Path, state_dir: Path | None = None) -> str:
    """A command with its words, each as :func:`quoted` gives it.

    Args:
        words: what follows the program's name.
        state_dir: where jobs live, if that was said: what is typed without it would look in another folder.
    """
    state = () if state_dir is None else ("--state-dir", os.path.abspath(state_dir))  # noqa: PTH100 - also for ~
    return " ".join(["genesys-export", *(quoted(os.fspath(word)) for word in (*words, *state))])


def quoted(word: str) -> str:
    """A word in quotes where a shell would take it for something else."""
    return subprocess.list2cmdline([word]) if sys.platform == "win32" else shlex.quote(word)
