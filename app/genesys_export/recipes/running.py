"""Running a recipe: a job for each of its listings, then the tables. What was begun can be gone on with."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from genesys_export.catalog import load
from genesys_export.errors import Cancelled, ConfigurationError, ExportError
from genesys_export.export import ExportRequest, Job, JobState, JobStore, Result, parse_interval
from genesys_export.export.preflight import preflight
from genesys_export.export.unhurried import side_by_side
from genesys_export.recipes.fetching import Fetched, Phase, requests_of
from genesys_export.recipes.files import Writer
from genesys_export.recipes.keeping import RunFolder, left_over
from genesys_export.recipes.making import make_tables, skipped
from genesys_export.recipes.reading import read_recipe
from genesys_export.recipes.recipe import Recipe

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

_AT_ONCE = 4
Work = Callable[[Job], Awaitable[Result]]
Mended = Callable[[Recipe], Recipe]


class RecipeRun:
    """One run of a recipe; its folder holds what is needed to go on with it. Owned until it is closed.

    Args:
        recipe: what to do.
        folder: of the run.
        request: the request that the listings' requests are made like: organisation, interval, limits.
        jobs: ids by the name of the fetch, of those that were begun.
        overwrite: whether files that are there may be replaced.
        writing: whether the writing of the tables was begun: what stands there may be its own.

    Attributes:
        fetched: the listings, and how far each has come.
        told: is called when one of them came further.
    """

    def __init__(
        self, recipe: Recipe, folder: RunFolder, request: Mapping[str, Any], jobs: Mapping[str, str], *,
        overwrite: bool = False, writing: bool = False,
    ) -> None:  # fmt: skip
        self.recipe = recipe
        self.folder = folder.path
        self.out = folder.out
        self.overwrite = overwrite
        self.fetched = [Fetched(fetch, job=jobs.get(fetch.name, "")) for fetch in recipe.fetches]
        self.told: Callable[[Fetched], None] = lambda _: None
        self._kept = folder
        self._fields = dict(request)
        self._jobs = dict(jobs)
        self._writing = writing
        self._stopped = False

    @classmethod
    def begin(
        cls, recipe: Recipe, request: Mapping[str, Any], out: Path, store: JobStore, state: Path | None, *,
        overwrite: bool = False,
    ) -> RecipeRun:  # fmt: skip
        """A new run; what is left of an earlier one to the same place goes.

        Args:
            recipe: what to do.
            request: fields of :class:`ExportRequest` that all listings share.
            out: where the tables go.
            store: where jobs are.
            state: the state folder; the user's data folder unless given.
            overwrite: whether files that are there may be replaced, now and when it is gone on with.

        Raises:
            ConfigurationError: the interval is missing, or none is needed; or the state folder cannot be written.
            JobInUse: a program works on the same recipe to the same place.
        """
        interval = request.get("interval", "")
        refuse_interval(recipe, interval)
        if interval:  # what is gone on with tomorrow is about the same days
            request = {**request, "interval": str(parse_interval(interval))}
        for each in requests_of(recipe, request).values():
            each.checked()
        folder = RunFolder(recipe.name, out, state)
        folder.own()
        try:
            with contextlib.suppress(ExportError):
                cls._load(folder).clear(store)
            folder.begin()
            run = cls(recipe, folder, request, {}, overwrite=overwrite)
            run._keep()
        except BaseException:
            folder.let_go()
            raise
        return run

    @classmethod
    def load(cls, name: str, out: Path, state: Path | None, *, mended: Mended | None = None) -> RecipeRun:
        """A run that was begun earlier.

        Args:
            name: of the recipe.
            out: where the tables go.
            state: the state folder; the user's data folder unless given.
            mended: gives the recipe as it is written now; as it was unless given.

        Raises:
            ConfigurationError: there is none, or the recipe cannot be used any more.
            JobInUse: another program works on it.
        """
        folder = RunFolder(name, out, state)
        folder.own()
        try:
            run = cls._load(folder)
            if mended is not None:
                run.recipe = mended(run.recipe)
        except BaseException:
            folder.let_go()
            raise
        return run

    @staticmethod
    def left_over(state: Path | None) -> list[tuple[str, Path]]:
        """Recipe and place of every run that was begun and not ended, the newest first."""
        return list(left_over(state))

    @classmethod
    def _load(cls, folder: RunFolder) -> RecipeRun:
        data = folder.kept()
        try:
            recipe = read_recipe(data["recipe"], folder.name, load(), own=bool(data.get("file")))
            recipe = replace(recipe, file=str(data.get("file", "")))
            return cls(
                recipe, folder, data["request"], data["jobs"], overwrite=bool(data.get("overwrite")),
                writing=bool(data.get("writing")),
            )  # fmt: skip
        except (ValueError, KeyError, TypeError) as error:
            raise folder.nothing_left() from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give it up: it may be gone on with, also by another program."""
        self._kept.let_go()

    def check(self, writer: Writer) -> None:
        """Find out before anything is fetched whether the tables can be written.

        Raises:
            ConfigurationError: not to such a file.
            OutputError: a file is there already, or cannot be written.
        """
        if not self._writing:
            writer.check([rule.name for rule in self.recipe.tables], overwrite=self.overwrite)

    @property
    def unfinished(self) -> list[Fetched]:
        """The listings that are not there, and may be had by going on."""
        return [each for each in self.fetched if not each.done and not each.gone]

    def requests(self) -> dict[str, ExportRequest]:
        """The export of each listing, in the recipe's order."""
        return requests_of(self.recipe, self._fields, self.folder)

    def stop(self) -> None:
        """Begin nothing more and give up the making of the tables; exports at work are stopped by who works on them."""
        self._stopped = True

    async def fetch(self, session: AsyncSession, store: JobStore, work: Work) -> list[Fetched]:
        """Export every listing that is not there yet, a few side by side; a forbidden one does not end the others.

        Args:
            session: that is asked whether each is allowed.
            store: where jobs are made.
            work: works on a job until its end, or until it is stopped.
        """
        room = asyncio.Semaphore(_AT_ONCE)
        server_jobs = asyncio.Lock()  # an organisation has few queries of its own at work at a time
        requests = self.requests()

        async def one(state: Fetched) -> None:
            async with server_jobs if state.fetch.endpoint.job is not None else contextlib.nullcontext(), room:
                if self._stopped:
                    return
                try:
                    await self._one(state, requests[state.fetch.name], session, store, work)
                except Cancelled:
                    pass  # it is there to be gone on with
                except ExportError as error:
                    state.error = error
                self._tell(state, Phase.ENDED)

        await side_by_side(map(one, self.fetched))
        return self.fetched

    async def _one(
        self, state: Fetched, request: ExportRequest, session: AsyncSession, store: JobStore, work: Work
    ) -> None:
        job = await self._begun(state, store)
        if state.done:
            return
        if job is None:
            self._tell(state, Phase.ASKING)
            asked = await preflight(session, request)
            if asked.allowed is False:
                state.error = asked.error
            if state.error is not None or self._stopped:
                return
            job = await asyncio.to_thread(store.create, request)
            state.job = self._jobs[state.fetch.name] = job.id
            self._keep()  # small, and never two at a time
        if self._stopped:  # meanwhile
            await asyncio.to_thread(job.close)
            return
        self._tell(state, Phase.FETCHING)
        state.result = await work(job)
        state.done = state.result.state is JobState.DONE
        state.error = state.result.error

    async def _begun(self, state: Fetched, store: JobStore) -> Job | None:
        """The export that was begun earlier, unless it is done, or was taken out of the list since."""
        if not state.job:
            return None
        try:
            job = await asyncio.to_thread(store.open, state.job)
        except ConfigurationError:
            state.job = ""
            return None
        row = await asyncio.to_thread(job.file.row)
        if row["state"] == JobState.DONE:
            await asyncio.to_thread(job.close)
            state.done, state.records = True, row["records"]
        return job

    def _tell(self, state: Fetched, phase: Phase) -> None:
        state.phase = phase
        self.told(state)

    def write(self, writer: Writer) -> list[dict[str, Any]]:
        """Make the tables and write them; gives what the manifest of each says. Blocks: use a worker thread.

        Raises:
            Cancelled: it was stopped.
            StoreError: the tables cannot be made.
            OutputError: they cannot be written.
        """
        self._writing = True
        self._keep()
        return make_tables(
            self.recipe, self.folder, self.fetched, writer, overwrite=self.overwrite, stopped=lambda: self._stopped
        )

    def skipped(self, written: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
        """The tables that were not written, each with what it lacks."""
        return skipped(self.recipe, self.fetched, written)

    def clear(self, store: JobStore) -> None:
        """Delete what was fetched: the tables are written, or nobody wants them."""
        for job in self._jobs.values():
            with contextlib.suppress(ExportError):
                store.remove(job)
        self._kept.clear()

    def _keep(self) -> None:
        self._kept.keep({
            "recipe": self.recipe.text, "file": self.recipe.file, "request": self._fields, "jobs": self._jobs,
            "overwrite": self.overwrite, "writing": self._writing,
        })  # fmt: skip


def refuse_interval(recipe: Recipe, interval: str) -> None:
    """Refuse an interval for a recipe that is about none, and a recipe that is about one without it.

    Raises:
        ConfigurationError: it is so.
    """
    if bool(interval) != recipe.needs_interval:
        raise ConfigurationError(
            f"The recipe {recipe.name} {'is not about an' if interval else 'needs an'} interval.",
            remedy="" if interval else "Give it with --interval START/END, for example --interval last-7-days.",
        )
