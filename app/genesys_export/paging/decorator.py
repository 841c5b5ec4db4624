"""``genesys_paginated``: the decorator that turns a function fetching one page into one that gives every record."""

from __future__ import annotations

import copy
import functools
import inspect
import random as _random
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping
from typing import Any, Concatenate, Generic, Literal, ParamSpec, Protocol, Self, cast, overload

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.paging.checkpoint import Checkpoint, Page
from genesys_export.paging.commands import PageRequest, Reply
from genesys_export.paging.drivers import Refresh, call_arguments, drive, drive_async
from genesys_export.paging.events import Observer
from genesys_export.paging.extract import PathExtractor, extractor
from genesys_export.paging.machine import read_pages
from genesys_export.paging.plan import Plan, Steps
from genesys_export.paging.policy import RetryPolicy, Uniform
from genesys_export.paging.styles import HeaderToken, PagingStyle

P = ParamSpec("P")
Q = ParamSpec("Q")
_RANDOM = _random.SystemRandom()  # has no state that a forked process would share, and wake up in step with


class _Paginated(Generic[P]):
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
        self._by_position = _by_position(func)
        self._takes_link = _accepts(func, "next_uri", by_name_only=True)
        needed = plan.style.place
        if not _accepts(func, needed) and plan.style.name != "single":
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
        args, kwargs = _named((*self._first, *args), kwargs, self._by_position)
        known = args
        if isinstance(self._func, functools.partial):
            known, kwargs = (*self._func.args, *args), {**self._func.keywords, **kwargs}
        own = {name: _copied(name, kwargs.get(name)) for name in ("params", "json")}
        kwargs = {**kwargs, **own}
        kwargs = {name: value for name, value in kwargs.items() if value is not None or name not in own}
        steps = read_pages(self._plan, params=own["params"], json=own["json"], resume_from=resume_from)

        def call(request: PageRequest) -> Any:
            return self._func(*args, **call_arguments(request, kwargs, takes_link=self._takes_link))

        refreshes = (getattr(argument, "refresh_token", None) for argument in known)
        return steps, call, self._refresh or next((r for r in refreshes if callable(r)), None)


class Records(_Paginated[P]):
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


class AsyncRecords(_Paginated[P]):
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
        return drive_async(steps, call, self._sleep, refresh, self._plan.ahead)


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


class _ToRecords(Protocol):
    @overload
    def __call__(self, func: Callable[P, Coroutine[Any, Any, Reply]], /) -> AsyncRecords[P]: ...
    @overload
    def __call__(self, func: Callable[P, Reply], /) -> Records[P]: ...


class _ToList(Protocol):
    @overload
    def __call__(self, func: Callable[P, Coroutine[Any, Any, Reply]], /) -> AsyncRecordList[P]: ...
    @overload
    def __call__(self, func: Callable[P, Reply], /) -> RecordList[P]: ...


@overload
def genesys_paginated(
    max_page_size: int = ...,
    collect: Literal[False] = ...,
    *,
    style: PagingStyle = ...,
    path_extractor: str | PathExtractor | None = ...,
    policy: RetryPolicy = ...,
    observe: Observer | None = ...,
    refresh: Refresh | None = ...,
    clock: Callable[[], float] = ...,
    sleep: Callable[[float], Any] | None = ...,
    random: Uniform = ...,
    ahead: int = ...,
) -> _ToRecords: ...
@overload
def genesys_paginated(
    max_page_size: int = ...,
    *,
    collect: Literal[True],
    style: PagingStyle = ...,
    path_extractor: str | PathExtractor | None = ...,
    policy: RetryPolicy = ...,
    observe: Observer | None = ...,
    refresh: Refresh | None = ...,
    clock: Callable[[], float] = ...,
    sleep: Callable[[float], Any] | None = ...,
    random: Uniform = ...,
    ahead: int = ...,
) -> _ToList: ...
@overload
def genesys_paginated(
    max_page_size: int,
    collect: Literal[True],
    *,
    style: PagingStyle = ...,
    path_extractor: str | PathExtractor | None = ...,
    policy: RetryPolicy = ...,
    observe: Observer | None = ...,
    refresh: Refresh | None = ...,
    clock: Callable[[], float] = ...,
    sleep: Callable[[float], Any] | None = ...,
    random: Uniform = ...,
    ahead: int = ...,
) -> _ToList: ...
def genesys_paginated(
    max_page_size: int = 1000,
    collect: bool = False,
    *,
    style: PagingStyle = HeaderToken(),  # noqa: B008 - immutable
    path_extractor: str | PathExtractor | None = None,
    policy: RetryPolicy = RetryPolicy(),  # noqa: B008 - immutable
    observe: Observer | None = None,
    refresh: Refresh | None = None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Any] | None = None,
    random: Uniform = _RANDOM,
    ahead: int = 0,
) -> Any:
    """Let a function that fetches one page give every record of the listing.

    The function stays yours: it takes ``params=`` (and ``json=`` for styles that page in the body, ``next_uri=`` if it
    wants links as they are) and returns a reply with ``status_code``, ``headers`` and ``json()``, as ``requests`` and
    ``httpx`` give. Whether it is ``def`` or ``async def`` is looked at once, here. Each invocation has its own state:
    fifty threads or tasks may read at once through one decorated function.

    Args:
        max_page_size: records asked for per page; a smaller size in the caller's own parameters wins. It shrinks where
            the API names a smaller maximum, refuses the page as too large (413) or is too slow (504, time-out).
        collect: a list instead of a generator. For small listings: it holds every record in memory.
        style: how this endpoint pages.
        path_extractor: where the records are, when the envelope is unusual: a dotted path or a callable.
        policy: attempts, waits and limits.
        observe: is told every event; it runs on the reading thread and should be quick.
        refresh: gets a fresh token on 401; else ``refresh_token()`` of the first positional argument that has one.
        clock: seconds, monotonic.
        sleep: waits; ``time.sleep`` or ``asyncio.sleep`` unless given.
        random: source of the jitter.
        ahead: so many pages of an ``async def`` are fetched before their turn, where the replies tell which ones will
            follow (page numbers, SCIM); the function is then called several times at once. Records come in order.

    Returns:
        A decorator. ``def`` becomes a generator function and ``async def`` an asynchronous generator function, or,
        with ``collect``, a function and a coroutine function giving a list. Either has ``.pages()``.

    Raises:
        ConfigurationError: at decoration time, when the function cannot be told which page to fetch.
    """
    if callable(max_page_size):
        raise ConfigurationError(
            "The decorator was put on the function without being called.",
            remedy="Write @genesys_paginated() with its parentheses.",
        )
    if type(max_page_size) is not int or max_page_size < 1:
        raise ConfigurationError("max_page_size is a whole number from 1.")
    if type(ahead) is not int or ahead < 0:
        raise ConfigurationError("ahead is a whole number from 0.")
    plan = Plan(style, max_page_size, extractor(path_extractor), policy, observe, clock, random, ahead=ahead)

    def decorate(func: Callable[..., Any]) -> _Paginated[...]:
        kind: type[_Paginated[...]]
        if _is_async(func):
            import asyncio  # noqa: PLC0415 - the loop is loaded where something is to run on it

            kind = AsyncRecordList if collect else AsyncRecords
            return kind(func, plan, sleep or asyncio.sleep, refresh)
        if ahead:
            raise ConfigurationError(
                "A plain function cannot be called several times at once.", remedy="Declare it with 'async def'."
            )
        kind = RecordList if collect else Records
        return kind(func, plan, sleep or time.sleep, refresh)

    return decorate


def _is_async(func: Callable[..., Any]) -> bool:
    while isinstance(func, functools.partial):
        func = func.func
    return inspect.iscoroutinefunction(func) or inspect.iscoroutinefunction(getattr(func, "__call__", None))  # noqa: B004


def _accepts(func: Callable[..., Any], name: str, *, by_name_only: bool = False) -> bool:
    """Whether the function takes ``name=``; ``**kwargs`` counts unless it must be there by name."""
    try:
        parameters = inspect.signature(func).parameters
    except (TypeError, ValueError):
        return not by_name_only
    if name in parameters:
        return parameters[name].kind is not inspect.Parameter.POSITIONAL_ONLY
    return not by_name_only and any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters.values())


def _by_position(func: Callable[..., Any]) -> tuple[str, ...]:
    """The names of the parameters that may be given by position or by name, with "" for position only."""
    try:
        parameters = inspect.signature(func).parameters.values()
    except (TypeError, ValueError):
        return ()
    kinds = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}
    return tuple("" if p.kind is inspect.Parameter.POSITIONAL_ONLY else p.name for p in parameters if p.kind in kinds)


def _named(
    args: tuple[Any, ...], kwargs: dict[str, Any], names: tuple[str, ...]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The same arguments with ``params`` and ``json`` by name, also where the caller gave them by position."""
    cut = next((at for at, name in enumerate(names[: len(args)]) if name in {"params", "json"}), None)
    if cut is None or len(args) > len(names) or not kwargs.keys().isdisjoint(names[cut : len(args)]):
        return args, kwargs  # nothing to do, or a wrong call: Python's own words for it are the best
    return args[:cut], {**kwargs, **dict(zip(names[cut:], args[cut:], strict=False))}


def _copied(name: str, values: Any) -> dict[str, Any] | None:
    """The caller's mapping, copied at once; a list of pairs becomes a dict whose repeated names hold lists."""
    if values is None:
        return None
    if isinstance(values, Mapping):
        return {key: _own(value) for key, value in values.items()}
    if name != "params" or isinstance(values, str | bytes):
        raise ConfigurationError(f"{name}= is a {type(values).__name__}; paging needs a dict to add the page to.")
    merged: dict[str, Any] = {}
    for key, value in values:
        merged.setdefault(key, []).append(value)
    return {key: found[0] if len(found) == 1 else found for key, found in merged.items()}


def _own(value: Any) -> Any:
    """Dicts and lists inside the caller's parameters are copied too: they may change while the listing is read."""
    if isinstance(value, dict):
        return {key: _own(inner) for key, inner in value.items()}
    return [_own(inner) for inner in value] if isinstance(value, list) else value
