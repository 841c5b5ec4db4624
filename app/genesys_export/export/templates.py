"""Saved exports: requests that were given a name, to be started again; and the file name of one that runs again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import orjson
import platformdirs

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export.request import ExportRequest
from genesys_export.output import is_there, place_of
from genesys_export.private import write_private

_FILE = "saved-exports.json"
LONGEST_NAME = 60
"""Characters of the name of a saved export."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TURN = re.compile(r"_\d{1,3}$")


class TemplateStore:
    """Requests by name; every method reads or writes the file, call it on a worker thread.

    Args:
        folder: where the file is; the user's data folder unless given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or platformdirs.user_data_path("genesys-export", appauthor=False)) / _FILE

    def all(self) -> dict[str, ExportRequest]:
        """Every saved export by its name, sorted; each request tells that name.

        Raises:
            ConfigurationError: the file is damaged; it is left as it is.
        """
        try:
            data = orjson.loads(self._path.read_bytes())
            found = {name: replace(ExportRequest.from_json(each), called=name) for name, each in data.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, LookupError, AttributeError, ExportError) as error:
            raise ConfigurationError(
                f"The saved exports in {self._path} cannot be read.",
                safe="The file was left as it is.",
                remedy="Mend it, or move it away and save the exports again.",
            ) from error
        return dict(sorted(found.items(), key=lambda item: item[0].lower()))

    def keep(self, name: str, request: ExportRequest, *, instead: str = "") -> str:
        """Keep a request under a name; one that has it already is replaced.

        Args:
            name: what it is called.
            request: what is asked for.
            instead: the name it had before, if it gets another one.

        Returns:
            The name as it is kept.

        Raises:
            ConfigurationError: no name, one that is too long, or the file cannot be written.
        """
        name = template_name(name)
        known = self.all()
        known.pop(instead, None)
        self._write(known | {name: request})
        return name

    def remove(self, names: Collection[str]) -> None:
        """Forget saved exports; the files they wrote stay.

        Raises:
            ConfigurationError: the file cannot be read or written.
        """
        self._write({name: each for name, each in self.all().items() if name not in names})

    def _write(self, known: dict[str, ExportRequest]) -> None:
        data = {name: replace(request, called="").to_json() for name, request in known.items()}
        try:
            write_private(self._path, orjson.dumps(data, option=orjson.OPT_INDENT_2))
        except OSError as error:
            raise ConfigurationError(
                f"The saved exports in {self._path} cannot be written.", safe="The earlier ones are untouched."
            ) from error


def template_name(words: str) -> str:
    """The name of a saved export, as it is kept.

    Raises:
        ConfigurationError: it is none, or one that is too long.
    """
    name = " ".join(words.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise ConfigurationError(f"A saved export needs a name of up to {LONGEST_NAME} characters.")
    return name


def renewed(request: ExportRequest, taken: Iterable[Path | str] = (), today: date | None = None) -> ExportRequest:
    """The same export again, into files that are not there yet: of today where a name has a day, else numbered.

    Args:
        request: what was asked for.
        taken: files that are not there yet either, and will be.
        today: the day.
    """
    places = {place_of(Path(each)) for each in taken}
    day = (today or date.today()).isoformat()  # noqa: DTZ011 - the reader's own day

    def named(turn: int) -> list[Path]:
        return [_named(each.out, day, turn) for each in request.files]

    turn = 1
    while any(place_of(each) in places or is_there(each) for each in named(turn)):
        turn += 1
    out, *others = named(turn)
    also = tuple(replace(each, out=other) for each, other in zip(request.also, others, strict=True))
    return replace(request, out=out, also=also, overwrite=False)


def _named(path: Path, day: str, turn: int) -> Path:
    stem, dot, endings = path.name.partition(".")
    stem = _DAY.sub(day, _TURN.sub("", stem))
    return path.with_name(f"{stem}{f'_{turn}' if turn > 1 else ''}{dot}{endings}")
