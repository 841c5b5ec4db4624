"""What the decorator makes of a function: records, or lists of them, for callers with and without an event loop."""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Concatenate, Generic, ParamSpec, Self, cast

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.paging.arguments import accepts, by_position, copied, named
from genesys_export.paging.checkpoint import Checkpoint, Page
from genesys_export.paging.commands import PageRequest
from genesys_export.paging.drivers import Refresh, call_arguments, drive, drive_async
from genesys_export.paging.machine import read_pages
from genesys_export.paging.plan import Plan, Steps

P = ParamSpec("P")
Q = ParamSpec("Q")


class Paginated(Generic[P]):
    """What the four kinds of decorated function share; one instance per function, no state of any invocation."""

    def __init__(
        self, func: Callable[P, Any], plan: Plan, sleep: Callable[[float], Any], refresh: Callable[..., Any] | None
    ) -> None:
        own = ("__dict__",) if inspect.isroutine(func) else ()  # an object's attributes are its state, not ours
        functools.update_wrapper(cast("Any", self), func, updated=own)
        self._func = func
        self._plan = plan
        self._sleep = sleep
        self._refresh = refresh
        self._first: tuple[Any, ...] = ()  # the instance, where the function is a method
        self._by_position = by_position(func)
        self._takes_link = accepts(func, "next_uri", by_name_only=True)
        needed = plan.style.place
        if not accepts(func, needed) and plan.style.name != "single":
            raise ConfigurationError(
                f"The decorated function does not take {needed}=, so it cannot be told which page to fetch.",
                remedy=f"Give it a parameter named {needed} and pass it on to the client.",
            )

    def _bound(self, instance: Any) -> Self:
        """The same with the instance it is a method of; called by ``__get__``, whose type only each kind can name."""
        if instance is None:
            return self
        bound = copy.copy(self)
        bound._first = (instance,)  # noqa: SLF001 - a copy of this very class
        return bound

    def _begin(
        self, args: tuple[Any, ...], kwargs: dict[str, Any], resume_from: Checkpoint | None
    ) -> tuple[Steps, Callable[[PageRequest], Any], Refresh | None]:
        """The state of one invocation: steps, the call they make, the refresh they may ask for."""
        args, kwargs = named((*self._first, *args), kwargs, self._by_position)
        known = args
        if isinstance(self._func, functools.partial):
            known, kwargs = (*self._func.args, *args), {**self._func.keywords, **kwargs}
        own = {name: copied(name, kwargs.get(name)) for name in ("params", "json")}
        kwargs = {**kwargs, **own}
        kwargs = {name: value for name, value in kwargs.items() if value is not None or name not in own}
        steps = read_pages(self._plan, params=own["params"], json=own["json"], resume_from=resume_from)

        def call(request: PageRequest) -> Any:
            return self._func(*args, **call_arguments(request, kwargs, takes_link=self._takes_link))

        refreshes = (getattr(argument, "refresh_token", None) for argument in known)
        return steps, call, self._refresh or next((r for r in refreshes if callable(r)), None)


class Records(Paginated[P]):
    """A decorated ``def``: calling it gives a generator of records."""

    def __get__(self: Records[Concatenate[Any, Q]], instance: Any, owner: Any = None) -> Records[Q]:
        return cast("Records[Q]", self._bound(instance))

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Generator[Any, None, None]:
        """Every record, as the pages come in."""
        pages = self._pages(args, kwargs)
        return (record for page in pages for record in page.records)

    def pages(self, *args: Any, resume_from: Checkpoint | None = None, **kwargs: Any) -> Generator[Page, None, None]:
        """The same listing page by page, each with the checkpoint after it.

        Args:
            *args: for the function.
            resume_from: a checkpoint of an earlier invocation with the same arguments.
            **kwargs: for the function.
        """
        return self._pages(args, kwargs, resume_from)

    def _pages(
        self, args: tuple[Any, ...], kwargs: dict[str, Any], resume_from: Checkpoint | None = None
    ) -> Generator[Page, None, None]:
        steps, call, refresh = self._begin(args, kwargs, resume_from)
        return drive(steps, call, self._sleep, refresh)


class RecordList(Records[P]):
    """A decorated ``def`` with ``collect=True``: calling it gives a list."""

    def __get__(self: RecordList[Concatenate[Any, Q]], instance: Any, owner: Any = None) -> RecordList[Q]:
        return cast("RecordList[Q]", self._bound(instance))

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> list[Any]:  # type: ignore[override]
        """Every record, in memory; an error carries the records read before it."""
        records: list[Any] = []
        try:
            for page in self._pages(args, kwargs):
                records += page.records
        except ExportError as error:
            error.records = records
            raise
        return records


class AsyncRecords(Paginated[P]):
    """A decorated ``async def``: calling it gives an asynchronous generator of records."""

    def __get__(self: AsyncRecords[Concatenate[Any, Q]], instance: Any, owner: Any = None) -> AsyncRecords[Q]:
        return cast("AsyncRecords[Q]", self._bound(instance))

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncGenerator[Any, None]:
        """Every record, as the pages come in."""
        return _each_record(self._pages(args, kwargs))

    def pages(self, *args: Any, resume_from: Checkpoint | None = None, **kwargs: Any) -> AsyncGenerator[Page, None]:
        """The same listing page by page, each with the checkpoint after it.

        Args:
            *args: for the function.
            resume_from: a checkpoint of an earlier invocation with the same arguments.
            **kwargs: for the function.
        """
        return self._pages(args, kwargs, resume_from)

    def _pages(
        self, args: tuple[Any, ...], kwargs: dict[str, Any], resume_from: Checkpoint | None = None
    ) -> AsyncGenerator[Page, None]:
        steps, call, refresh = self._begin(args, kwargs, resume_from)
        plan = self._plan
        return drive_async(steps, call, self._sleep, refresh, ahead=plan.ahead, prefetched=plan.prefetched)


class AsyncRecordList(AsyncRecords[P]):
    """A decorated ``async def`` with ``collect=True``: awaiting it gives a list."""

    def __get__(self: AsyncRecordList[Concatenate[Any, Q]], instance: Any, owner: Any = None) -> AsyncRecordList[Q]:
        return cast("AsyncRecordList[Q]", self._bound(instance))

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> list[Any]:  # type: ignore[override]
        """Every record, in memory; an error carries the records read before it."""
        records: list[Any] = []
        try:
            async for page in self._pages(args, kwargs):
                records += page.records
        except ExportError as error:
            error.records = records
            raise
        return records


async def _each_record(pages: AsyncGenerator[Page, None]) -> AsyncGenerator[Any, None]:
    try:
        async for page in pages:
            for record in page.records:
                yield record
    finally:
        await pages.aclose()
