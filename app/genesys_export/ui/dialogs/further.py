"""Further files as they are named in a dialog: by an ending, by a name beside the first file, or by a whole path."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from genesys_export.errors import ConfigurationError
from genesys_export.export import also_files, is_ending
from genesys_export.output import FileOptions, beside, format_of, options_of
from genesys_export.ui.text import tr

if TYPE_CHECKING:
    from genesys_export.export import Also, ExportRequest


def further(out: Path, texts: Sequence[str], file: FileOptions, *, several: bool = False) -> tuple[Also, ...]:
    """The further files beside this one; names without a folder are in its folder.

    Raises:
        ConfigurationError: one of them cannot be.
    """
    named = next((each for each in texts if not is_ending(each)), "")
    if several and named:
        raise ConfigurationError(
            tr("With several endpoints a further file is named by its ending alone, such as .xlsx; {0} is a name.")
            .format(named)
        )  # fmt: skip
    try:
        places = [each if is_ending(each) else str(out.parent / Path(each).expanduser()) for each in texts]
    except RuntimeError as error:  # "~nobody/x.csv": there is no such user
        raise ConfigurationError(tr("{0} is no file name.").format(", ".join(texts))) from error
    return also_files(out, places, lambda path: options_of(path, file.checked()))


def kind_of(text: str) -> str:
    """The format of a further file; empty where there is none."""
    try:
        return format_of(Path(f"export{text}" if is_ending(text) else text))
    except ConfigurationError:
        return ""


def texts_of(request: ExportRequest) -> tuple[str, ...]:
    """The further files of a request, as somebody would name them."""
    found = []
    for each in request.also:
        ending = each.out.name.removeprefix(beside(request.out, "").name)
        alike = is_ending(ending) and beside(request.out, ending) == each.out
        found.append(ending if alike else each.out.name if each.out.parent == request.out.parent else str(each.out))
    return tuple(found)
