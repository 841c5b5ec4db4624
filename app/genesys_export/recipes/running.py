"""Running a recipe: a job for each of its listings, then the tables. What was begun can be gone on with."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import shutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import platformdirs

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError, ExportError, PermissionMissing, StoreError
from genesys_export.export import (
    ExportRequest,
    Job,
    JobState,
    JobStore,
    Result,
    fill_from_parents,
    parse_interval,
    preflight,
)
from genesys_export.output import verify
from genesys_export.recipes.database import Records
from genesys_export.recipes.files import Writer
from genesys_export.recipes.reading import read_recipe
from genesys_export.recipes.recipe import Fetch, Recipe
from genesys_export.recipes.tables import sheet_of

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

_AT_ONCE = 4
Work = Callable[[Job], Awaitable[Result]]


@dataclass(slots=True)
class Fetched:
    """How far one listing of a recipe has come.

    Attributes:
        fetch: which listing.
        result: of its export in this sitting, if there was one.
        error: why it is not there.
        done: whether its records are there.
    """

    fetch: Fetch
    result: Result | None = None
    error: ExportError | None = None
    done: bool = False

    @property
    def gone(self) -> bool:
        """Whether it cannot be had, and going on would not help."""
        error = self.error
        return not self.done and error is not None and (isinstance(error, PermissionMissing) or not error.resumable)


class RecipeRun:
    """One run of a recipe; its folder holds what is needed to go on with it.

    Args:
        recipe: what to do.
        folder: of the run.
        request: the request that the listings' requests are made like: organisation, interval, limits.
        out: where the tables go.
        jobs: ids by the name of the fetch, of those that were begun.
    """

    def __init__(
        self, recipe: Recipe, folder: Path, request: Mapping[str, Any], out: Path, jobs: Mapping[str, str]
    ) -> None:
        self.recipe = recipe
        self.folder = folder
        self.out = out
        self._fields = dict(request)
        self._jobs = dict(jobs)

    @classmethod
    def begin(
        cls, recipe: Recipe, request: Mapping[str, Any], out: Path, store: JobStore, state: Path | None
    ) -> RecipeRun:
        """A new run; what is left of an earlier one to the same place goes.

        Args:
            recipe: what to do.
            request: fields of :class:`ExportRequest` that all listings share.
            out: where the tables go.
            store: where jobs are.
            state: the state folder; the user's data folder unless given.

        Raises:
            ConfigurationError: the interval is missing, or none is needed.
            StoreError: the folder cannot be written.
        """
        interval = request.get("interval", "")
        if bool(interval) != recipe.needs_interval:
            raise ConfigurationError(
                f"The recipe {recipe.name} {'is not about an' if interval else 'needs an'} interval.",
                remedy="" if interval else "Give it with --interval START/END, for example --interval last-7-days.",
            )
        if interval:  # what is gone on with tomorrow is about the same days
            request = {**request, "interval": str(parse_interval(interval))}
        folder = _folder(recipe.name, out, state)
        if folder.exists():
            with contextlib.suppress(ExportError):
                cls.load(recipe.name, out, state).clear(store)
        run = cls(recipe, folder, request, out, {})
        for each in run.requests().values():
            each.checked()
        with _trouble(folder):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True, mode=0o700)
        run._keep()
        return run

    @classmethod
    def load(cls, name: str, out: Path, state: Path | None) -> RecipeRun:
        """A run that was begun earlier.

        Raises:
            ConfigurationError: there is none.
        """
        folder = _folder(name, out, state)
        try:
            data = orjson.loads((folder / "run.json").read_bytes())
            recipe = read_recipe(data["recipe"], name, load())
            return cls(recipe, folder, data["request"], out, data["jobs"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(
                f"Nothing is left of a recipe {name} to {out} that could be gone on with.",
                remedy="Run it without --resume.",
            ) from error

    def requests(self) -> dict[str, ExportRequest]:
        """The export of each listing, in the recipe's order."""
        made = {}
        fields = {name: value for name, value in self._fields.items() if name != "interval"}
        for fetch in self.recipe.fetches:
            made[fetch.name] = ExportRequest(
                endpoint=fetch.endpoint, out=self.folder / f"{fetch.name}.jsonl", format="jsonl", overwrite=True,
                params=fetch.params, body=fetch.body, interval=self._fields["interval"] if fetch.interval else "",
                for_every=fill_from_parents(load(), fetch.endpoint, fetch.for_every), **fields,
            )  # fmt: skip
        return made

    async def fetch(self, session: AsyncSession, store: JobStore, work: Work) -> list[Fetched]:
        """Export every listing that is not there yet, a few side by side; a forbidden one does not end the others.

        Args:
            session: that is asked whether each is allowed.
            store: where jobs are made.
            work: works on a job until its end, or until it is stopped.
        """
        room = asyncio.Semaphore(_AT_ONCE)
        server_jobs = asyncio.Lock()  # an organisation has few queries of its own at work at a time

        async def one(fetch: Fetch, request: ExportRequest) -> Fetched:
            async with server_jobs if fetch.endpoint.job is not None else contextlib.nullcontext(), room:
                return await self._one(Fetched(fetch), request, session, store, work)

        requests = self.requests()
        return list(await asyncio.gather(*(one(fetch, requests[fetch.name]) for fetch in self.recipe.fetches)))

    async def _one(
        self, state: Fetched, request: ExportRequest, session: AsyncSession, store: JobStore, work: Work
    ) -> Fetched:
        name = state.fetch.name
        try:
            if name in self._jobs:
                job = await asyncio.to_thread(store.open, self._jobs[name])
                if (await asyncio.to_thread(job.file.row))["state"] == JobState.DONE:
                    job.close()
                    state.done = True
                    return state
            else:
                asked = await preflight(session, request)
                if asked.allowed is False:
                    state.error = asked.error
                    return state
                job = await asyncio.to_thread(store.create, request)
                self._jobs[name] = job.id
                self._keep()  # small, and never two at a time
        except ExportError as error:
            state.error = error
            return state
        state.result = await work(job)
        state.done = state.result.state is JobState.DONE
        state.error = state.result.error
        return state

    def write(self, fetched: Sequence[Fetched], writer: Writer, *, overwrite: bool) -> list[dict[str, Any]]:
        """Make the tables and write them; gives what the manifest of each says.

        Every listing is there, or cannot be had: a table that lacks one is written without, unless nothing is left of
        it or the recipe says that it must be whole.

        Raises:
            StoreError: the tables cannot be made.
            OutputError: they cannot be written.
        """
        there = {each.fetch.name: verify(self.folder / f"{each.fetch.name}.jsonl") for each in fetched if each.done}
        reasons = {each.fetch.name: self._reason(each, there) for each in fetched}
        gone = {each.fetch.name for each in fetched if not each.done}
        with Records(self.folder / "tables.sqlite") as records:
            for fetch in self.recipe.fetches:
                path = self.folder / f"{fetch.name}.jsonl"
                if fetch.name in gone:
                    records.add(fetch.name)
                    continue
                with path.open("rb") as lines:
                    records.add(fetch.name, lines)
            sheets = [
                sheet_of(rule, self.recipe, records, tuple(reasons[name] for name in rule.reads if reasons[name]))
                for rule in self.recipe.tables
                if not (rule.whole and gone & set(rule.reads))
            ]
            sheets = [sheet for sheet in sheets if not sheet.lacks or next(sheet.rows(), None) is not None]
            return writer.write(sheets, self._facts(there, reasons), overwrite=overwrite)

    def skipped(self, fetched: Sequence[Fetched], written: Sequence[Mapping[str, Any]]) -> dict[str, str]:
        """The tables that were not written, each with what it lacks."""
        gone = {each.fetch.name: self._reason(each, {}) for each in fetched if not each.done}
        names = {each["table"] for each in written}
        return {
            rule.name: " ".join(gone[name] for name in rule.reads if name in gone)
            for rule in self.recipe.tables
            if rule.name not in names
        }

    def clear(self, store: JobStore) -> None:
        """Delete what was fetched: the tables are written, or nobody wants them."""
        for job in self._jobs.values():
            with contextlib.suppress(ExportError):
                store.remove(job)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _reason(self, each: Fetched, there: Mapping[str, Mapping[str, Any]]) -> str:
        """What is missing of a listing; empty when it is whole."""
        title = each.fetch.endpoint.name
        if not each.done:
            return f"{title} could not be read: {each.error.what if each.error is not None else 'it did not end.'}"
        manifest = there.get(each.fetch.name, {})
        skipped = manifest.get("parts", {})
        if manifest.get("complete") or not (skipped.get("forbidden") or skipped.get("gone") or skipped.get("limited")):
            return ""
        return f"{title} is not complete: {' '.join(map(str, manifest.get('notes', [])))}".strip()

    def _facts(self, there: Mapping[str, Mapping[str, Any]], reasons: Mapping[str, str]) -> dict[str, Any]:
        names = ("endpoint", "parameters", "interval", "for_every", "records", "complete", "started", "ended", "notes")
        some = next(iter(there.values()), {})
        return {
            "program": some.get("program"),
            "organisation": some.get("organisation"),
            "recipe": {"name": self.recipe.name, "title": self.recipe.title},
            "interval": next((each["interval"] for each in there.values() if each.get("interval")), None),
            "ended": max((str(each["ended"]) for each in there.values()), default=None),
            "listings": {name: {key: each.get(key) for key in names} for name, each in there.items()},
            "complete": all(each["complete"] for each in there.values()) and not any(reasons.values()),
            "notes": [],
        }

    def _keep(self) -> None:
        data = {"recipe": self.recipe.text, "request": self._fields, "out": str(self.out), "jobs": self._jobs}
        beside = self.folder / "run.json.part"
        with _trouble(self.folder):
            beside.write_bytes(orjson.dumps(data))
            beside.replace(self.folder / "run.json")


def _folder(name: str, out: Path, state: Path | None) -> Path:
    """Where a run is kept: the same recipe to the same place is the same run."""
    parent = state or platformdirs.user_data_path("genesys-export", appauthor=False)
    place = hashlib.sha256(str(out).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return parent / "recipe-runs" / f"{name}-{place}"


@contextlib.contextmanager
def _trouble(folder: Path) -> Any:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be used: {(error.strerror or str(error)).lower()}.",
            remedy="Choose another one with --state-dir.",
        ) from error
