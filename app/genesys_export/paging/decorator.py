"""``genesys_paginated``: the decorator that turns a function fetching one page into one that gives every record."""

from __future__ import annotations

import functools
import inspect
import random as _random
import time
from collections.abc import Callable, Coroutine
from typing import Any, Literal, Protocol, overload

from genesys_export.errors import ConfigurationError
from genesys_export.paging.commands import Prefetched, Reply
from genesys_export.paging.drivers import Refresh
from genesys_export.paging.events import Observer
from genesys_export.paging.extract import PathExtractor, extractor, list_paths
from genesys_export.paging.paginated import AsyncRecordList, AsyncRecords, P, Paginated, RecordList, Records
from genesys_export.paging.plan import Plan
from genesys_export.paging.policy import RetryPolicy, Uniform
from genesys_export.paging.styles import HeaderToken, PagingStyle

_RANDOM = _random.SystemRandom()  # has no state that a forked process would share, and wake up in step with


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
    wanted: int | None = ...,
    prefetched: Prefetched | None = ...,
    as_json: bool = ...,
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
    wanted: int | None = ...,
    prefetched: Prefetched | None = ...,
    as_json: bool = ...,
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
    wanted: int | None = ...,
    prefetched: Prefetched | None = ...,
    as_json: bool = ...,
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
    wanted: int | None = None,
    prefetched: Prefetched | None = None,
    as_json: bool = False,
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
        wanted: so many records, counted from the beginning of the listing also where it is resumed, are enough for
            the caller, who then stops: no page that begins beyond them is fetched ahead. ``None`` if all are wanted.
        prefetched: keeps the replies that came before their turn, for one listing: a later invocation of an
            ``async def`` that is resumed in front of them need not call again.
        as_json: give each record as the bytes of its JSON instead of parsed, for whoever keeps it, or parses it into
            types of their own.

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
    if wanted is not None and (type(wanted) is not int or wanted < 0):
        raise ConfigurationError("wanted is a whole number from 0, or None.")
    plan = Plan(
        style, max_page_size, extractor(path_extractor), policy, observe, clock, random, ahead=ahead, wanted=wanted,
        prefetched=prefetched, as_json=as_json, lists=list_paths(path_extractor) if as_json else (),
    )  # fmt: skip

    def decorate(func: Callable[..., Any]) -> Paginated[...]:
        kind: type[Paginated[...]]
        if _is_async(func):
            import asyncio  # noqa: PLC0415 - the loop is loaded where something is to run on it

            kind = AsyncRecordList if collect else AsyncRecords
            return kind(func, plan, sleep or asyncio.sleep, refresh)
        if ahead or prefetched is not None:
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
