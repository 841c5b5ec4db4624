"""``verify``: files and folders compared with the manifests beside them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from genesys_export.cli import naming, options
from genesys_export.cli.words import counted, json_text
from genesys_export.client import printable
from genesys_export.errors import ExportError
from genesys_export.output import file_of, files_with_manifest, is_folder, verify

_LONGEST = 40  # letters of what a manifest says in a place where a number or a moment belongs


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="verify")(verify_files)


def verify_files(
    file: Annotated[
        list[Path],
        typer.Argument(
            parser=naming.some_path, metavar="FILE...",
            help="Exported files with their manifests beside them, or folders of such; several.",
        ),
    ],
    as_json: options.AsJson = False,
) -> int:
    """Compare files with their manifests: is each still what was exported, and was that everything.

    A folder stands for every file in it that has a manifest. One that is not as its manifest says does not end the
    rest; the exit code is that of the worst.
    """
    if len(file) == 1 and not is_folder(file[0]):
        return _one(file_of(file[0]), as_json=as_json)
    found: list[dict[str, Any]] = []
    code = 0
    for path, manifest in _compared(file):
        if isinstance(manifest, ExportError):
            code = max(code, manifest.exit_code)
            found.append({"path": str(path), "error": str(manifest)})
            _remark(str(manifest))
        else:
            found.append({"path": str(path), **manifest})
            if not as_json:
                _tell(path, manifest, before=f"{path}: ")
    if as_json:
        typer.echo(json_text(found, indent=True))
    return code


def _one(file: Path, *, as_json: bool) -> int:
    manifest = verify(file)
    if as_json:
        typer.echo(json_text(manifest))
    else:
        _tell(file, manifest)
    return 0


def _compared(places: Sequence[Path]) -> Iterator[tuple[Path, dict[str, Any] | ExportError]]:
    """Each file once with its manifest, or with what is wrong; a folder that tells no files with that, too."""
    seen: set[Path] = set()
    for place in places:
        try:
            files = files_with_manifest(place) if is_folder(place) else [file_of(place)]
        except ExportError as error:
            yield place, error
            continue
        for file in files:
            if file in seen:
                continue
            seen.add(file)
            try:
                yield file, verify(file)
            except ExportError as error:
                yield file, error


def _tell(file: Path, manifest: Mapping[str, Any], before: str = "") -> None:
    """A line on standard output; on standard error what the manifest adds, and why the file is not complete."""
    complete = bool(manifest.get("complete"))
    since, records = str(manifest.get("ended"))[:_LONGEST], _count(manifest, "records")
    number = f"{str(manifest.get('records'))[:_LONGEST]} records" if records is None else counted(records, "record")
    line = f"{file}: unchanged since {since}, {number}, {'' if complete else 'not '}complete."
    typer.echo(printable(line))
    notes = [str(note) for note in manifest.get("notes") or ()]
    for note in notes if complete else [*notes, *_missing(manifest, notes)]:
        _remark(f"{before}{note}")


def _missing(manifest: Mapping[str, Any], notes: Sequence[str]) -> Iterator[str]:
    """Why a file does not hold everything, where its notes do not say it: those of earlier versions say little."""
    names = ("max_records", "records_fetched", "records_counted_by_api")
    most, fetched, total = (_count(manifest, name) for name in names)
    told = bool(notes)
    said = any(note.startswith("The records were limited") for note in notes)
    if most is not None and not said and (fetched is None or fetched >= most):
        told = True
        yield f"Not complete: the export was limited to {counted(most, 'record')}."
    for name, why in _listings(manifest):
        if not any(why and why in note for note in notes):
            told = True
            yield f"Not complete: the listing {name} is not complete{f': {why}' if why else '.'}"
    if not told and fetched is not None and total is not None and fetched < total:
        yield f"Not complete: {fetched} of {counted(total, 'record')} that the API counted had been fetched."
    elif not told:
        yield "Not complete: when it was written, the export had not ended, or had brought less than the API counted."


def _listings(manifest: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The listings of a recipe's table that are not complete, each with what its own manifest said."""
    listings = manifest.get("listings")
    for name, facts in listings.items() if isinstance(listings, dict) else ():
        if isinstance(facts, dict) and not facts.get("complete"):
            notes = facts.get("notes")
            yield name, " ".join(map(str, notes)) if isinstance(notes, list) else ""


def _count(manifest: Mapping[str, Any], name: str) -> int | None:
    """A number in a manifest, where there is one: anybody may have written it."""
    value = manifest.get(name)
    return value if type(value) is int else None


def _remark(text: str) -> None:
    sys.stderr.write(f"{printable(text)}\n")
