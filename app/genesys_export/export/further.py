"""Further files of the records of one fetch, as somebody names them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from genesys_export.errors import ConfigurationError
from genesys_export.export.request import Also
from genesys_export.output import FileOptions, beside, format_of


def is_ending(text: str) -> bool:
    """Whether it says how a file ends, and not where it is."""
    return text.startswith(".") and Path(text).name == text


def also_files(out: Path, texts: Sequence[str], how: Callable[[Path], FileOptions], files: int = 1) -> tuple[Also, ...]:
    """The further files of an export that writes ``out``; an ending alone is a file beside it.

    Args:
        out: its first file.
        texts: as they were given.
        how: says how a file is written.
        files: how many exports there are.

    Raises:
        ConfigurationError: there is no such format, or several exports would write one file.
    """
    found = []
    for text in texts:
        if files > 1 and not is_ending(text):
            raise ConfigurationError(
                f"{files} exports cannot all write {text}.",
                remedy="With several endpoints give --also an ending alone, such as .xlsx.",
            )
        path = beside(out, text) if is_ending(text) else Path(text)
        found.append(Also(path, format_of(path), how(path)))
    return tuple(found)
