"""A support bundle: one zip with what support staff need to explain an export, and nothing that is not theirs to see.

What would go in is gathered first, as entries that a person can read and leave out; then the zip is written whole or
not at all. Nothing of the customer's data is among the entries that are ticked from the start.
"""

from __future__ import annotations

import configparser
import contextlib
import hashlib
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from genesys_export._version import __version__
from genesys_export.connections import ConnectionStore
from genesys_export.connections.diagnosis import Finding
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import JobStore
from genesys_export.output import Target, from_here
from genesys_export.output.standing import manifest_of
from genesys_export.support.copying import give_away
from genesys_export.support.crashlog import read_crash
from genesys_export.support.layout import FORMAT, JOB, JOB_WITH_RECORDS, MANIFEST, VERSION
from genesys_export.support.logfile import read_log
from genesys_export.support.parents import value_without_names, without_names
from genesys_export.support.scrubbing import scrub, scrub_value
from genesys_export.support.surroundings import versions
from genesys_export.support.telling import json_text, what_is_told
from genesys_export.support.words import size_text


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a bundle.

    Attributes:
        name: its name in the zip.
        about: what it is, one sentence.
        text: what is to be read of it; of a text all of it.
        ticked: whether it goes in.
        data: whether records of the organisation are in it.
        make: writes it, where it is no text.
    """

    name: str
    about: str
    text: str
    ticked: bool = True
    data: bool = False
    make: Callable[[Path], None] | None = None


def gather(store: JobStore, job_id: str = "", findings: Iterable[Finding] = (), more: str = "") -> list[Entry]:
    """What a bundle would hold; blocks.

    Args:
        store: that knows the job.
        job_id: the export it is about; empty for the program alone.
        findings: what ``doctor`` found.
        more: a report of what just went wrong.

    Raises:
        ConfigurationError: there is no such job.
    """
    folder = store.folder.parent
    entries, names = _of_job(store, store.path(job_id)) if job_id else ([], {})
    doctor = "\n".join(f"{each.check}: {each.verdict.value}. {each.text}" for each in findings)
    texts = (
        ("problem.txt", "What just went wrong in the program.", more),
        ("doctor.txt", "What this computer has, and the way to the organisation.", f"{doctor}\n" if doctor else ""),
        ("window.log", "What the window did and said; no secret is ever in it.", read_log(folder)),
        ("crash.txt", "Where the program stood when it was last ended by a crash.", read_crash(folder)),
        ("versions.txt", "The program, the system, every installed package.", versions()),
        ("settings.json", "Connection and choices, without secrets.", _settings(folder, store, job_id)),
    )  # fmt: skip
    rest = [Entry(name, about, scrub(text)) for name, about, text in texts if text]
    # What is said of one queue names it, in the log as well.
    return [each if each.data else replace(each, text=without_names(each.text, names)) for each in (*entries, *rest)]


def ticked(entries: Iterable[Entry], *, leave_out: Sequence[str] = (), add: Sequence[str] = ()) -> list[Entry]:
    """The same entries with other ticks.

    Raises:
        ConfigurationError: there is no entry of that name.
    """
    entries = list(entries)
    names = [each.name for each in entries]
    for name in (*leave_out, *add):
        if name not in names:
            raise ConfigurationError(f"The bundle has no {name!r}.", remedy=f"It has: {', '.join(names)}.")
    return [
        replace(each, ticked=each.name not in leave_out and (each.ticked or each.name in add)) for each in entries
    ]  # fmt: skip


def manifest_text(entries: Iterable[Entry], written: dict[str, tuple[int, str]] | None = None) -> str:
    """The bundle's own manifest; with sizes and checksums once its files are written."""
    files: list[dict[str, Any]] = []
    for each in entries:
        if each.ticked:
            size, digest = (written or {}).get(each.name, (0, ""))
            facts = {"size": size, "sha256": digest} if digest else {}
            files.append({"name": each.name, "about": each.about, "records": each.data, **facts})
    made = datetime.now(UTC).isoformat(timespec="seconds")
    facts = {"format": FORMAT, "version": VERSION, "made": made, "program": __version__, "files": files}
    return orjson.dumps(facts, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def write_bundle(entries: Iterable[Entry], path: Path, *, overwrite: bool = False) -> list[tuple[str, int]]:
    """Write the ticked entries to one zip, which stands in its place only when it is whole; blocks.

    Returns:
        Name and size of each file in it.

    Raises:
        OutputError: it cannot be written, or a file is there already.
        StoreError: the job file cannot be read.
    """
    path = from_here(path)
    chosen, written = [each for each in entries if each.ticked], dict[str, tuple[int, str]]()
    Target.check(path, overwrite=overwrite)
    with (
        tempfile.TemporaryDirectory(prefix="genesys-export-") as folder,
        Target(path, "support", overwrite=overwrite) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for each in chosen:
            part = Path(folder) / "part"
            if each.make is None:
                part.write_text(each.text, "utf-8", errors="replace", newline="\n")
            else:
                each.make(part)
            with part.open("rb") as data:
                written[each.name] = part.stat().st_size, hashlib.file_digest(data, "sha256").hexdigest()
            archive.write(part, each.name)
            part.unlink()
        manifest = manifest_text(chosen, written)
        archive.writestr(MANIFEST, manifest)
    return [(MANIFEST, len(manifest)), *((name, size) for name, (size, _) in written.items())]


def _of_job(store: JobStore, path: Path) -> tuple[list[Entry], Mapping[str, str]]:
    """What is told of an export, and the names of what it was read for, which are not to be told."""
    summary, told = store.summary(path), what_is_told(path)
    facts = {k: v for k, v in summary.to_json().items() if k not in {"out", "created", "updated"}}
    export = value_without_names(scrub_value({**facts, "out": str(summary.out), **told.export}), told.names)
    entries = [
        Entry("export.json", "What was asked for, how far it came, what is to be said with it.", json_text(export)),
        Entry("requests.txt", "The request log: every call with time, status, waits; no token, no body.", told.calls),
    ]
    with contextlib.suppress(OSError, ValueError):
        manifest = value_without_names(scrub_value(orjson.loads(manifest_of(summary.out).read_bytes())), told.names)
        entries.append(Entry("export.manifest.json", "The manifest beside the exported file.", json_text(manifest)))
    if told.trouble:
        entries.append(Entry("job-problem.txt", "Why the job file cannot be read.", scrub(told.trouble)))
    else:
        without = f"Job, calls and notes as in the other files, none of its {summary.records} records, and its parts:"
        if summary.records == 1:
            without = "Job, calls and notes as in the other files, not its 1 record, and its parts:"
        records = "1 record" if summary.records == 1 else f"{summary.records} records"
        shown = f"{records} in {size_text(summary.size)}; the first of them:\n\n{told.first}"
        entries += [
            Entry(JOB, "The job file, without records: can be opened with File, Open.", f"{without}\n\n{told.parts}",
                  make=lambda to: give_away(path, to)),
            Entry(JOB_WITH_RECORDS, "The job file with every record: your organisation's data.", shown, ticked=False,
                  data=True, make=lambda to: give_away(path, to, records=True)),
        ]  # fmt: skip
    return [each for each in entries if each.text], told.names


def _settings(folder: Path, store: JobStore, job_id: str) -> str:
    connections: list[Any] = []
    with contextlib.suppress(ExportError):
        used = store.summary(store.path(job_id)).connection if job_id else ""
        connections = [each.to_json() for each in ConnectionStore(folder).list() if each.id == used]
    window = configparser.ConfigParser(interpolation=None, strict=False)
    with contextlib.suppress(configparser.Error, OSError, UnicodeDecodeError):
        window.read(folder / "window.ini", "utf-8")
    choices = {name: dict(window[name]) for name in window.sections() if name != "layout"}
    keep = {"keep_days": store.keep_days}
    return json_text(scrub_value({"connections": connections, "history": keep, "window": choices}))
