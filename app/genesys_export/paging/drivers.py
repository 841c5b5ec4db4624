"""The two drivers: they carry out what the state machine asks for, one by calling, one by awaiting.

They differ only in ``await``; neither knows a rule about paging.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any

from genesys_export.errors import ConfigurationError
from genesys_export.paging.commands import Deliver, Failure, PageRequest, Prefetched, RefreshToken, Send, Wait
from genesys_export.paging.links import link_params

if TYPE_CHECKING:
    from genesys_export.paging.checkpoint import Page
    from genesys_export.paging.plan import Steps

Refresh = Callable[[], Any]


def call_arguments(request: PageRequest, kwargs: dict[str, Any], *, takes_link: bool) -> dict[str, Any]:
    """The keyword arguments for one call: the caller's own, with the page's parameters in place of theirs.

    A link is handed over as ``next_uri`` to a function that takes one; for any other its query, decoded once,
    becomes the parameters.
    """
    page: dict[str, Any] = {}
    if request.next_uri is not None and takes_link:
        page["next_uri"] = request.next_uri
    elif request.next_uri is not None:
        page["params"] = {**(kwargs.get("params") or {}), **link_params(request.next_uri)}
    elif request.params is not None:
        page["params"] = request.params
    if request.json is not None:
        page["json"] = request.json
    own = {name: value for name, value in kwargs.items() if name not in {"params", "json"}}
    return {**own, **page}


def drive(
    steps: Steps, call: Callable[[PageRequest], Any], sleep: Callable[[float], None], refresh: Refresh | None
) -> Generator[Page, None, None]:
    """Carry the steps out by calling."""
    outcome: Any = None
    try:
        while True:
            try:
                command = steps.send(outcome)
            except StopIteration:
                return
            outcome = None
            if isinstance(command, Send):
                try:
                    outcome = _checked(call(command.request))
                except Exception as error:  # noqa: BLE001 - the machine decides what passes; it raises the rest again
                    outcome = Failure(error)
            elif isinstance(command, Deliver):
                yield command.page
            elif isinstance(command, Wait):
                sleep(command.seconds)
            elif isinstance(command, RefreshToken):
                outcome = refresh is not None and _refreshed(refresh)
    finally:
        steps.close()


async def drive_async(
    steps: Steps,
    call: Callable[[PageRequest], Awaitable[Any]],
    sleep: Callable[[float], Awaitable[Any]],
    refresh: Refresh | None,
    *,
    ahead: int = 0,
    prefetched: Prefetched | None = None,
) -> AsyncGenerator[Page, None]:
    """Carry the steps out by awaiting; up to ``ahead`` pages are fetched before their turn, and kept."""
    outcome: Any = None
    lookahead = None
    if ahead or prefetched is not None:
        from genesys_export.paging.lookahead import Lookahead  # noqa: PLC0415 - the loop is loaded where one is needed

        lookahead = Lookahead(call, ahead, prefetched)
    try:
        while True:
            try:
                command = steps.send(outcome)
            except StopIteration:
                return
            outcome = None
            if isinstance(command, Send):
                try:
                    made = call(command.request) if lookahead is None else lookahead.reply(command)
                    outcome = _checked_async(await made)
                except Exception as error:  # noqa: BLE001 - the machine decides what passes; it raises the rest again
                    outcome = Failure(error)
            elif isinstance(command, Deliver):
                yield command.page
            elif isinstance(command, Wait):
                await sleep(command.seconds)
            elif isinstance(command, RefreshToken):
                outcome = refresh is not None and await _refreshed_async(refresh)
    finally:
        steps.close()
        if lookahead is not None:
            await lookahead.close()


def _refreshed(refresh: Refresh) -> bool | Failure:
    try:
        _checked_sync(refresh())
    except Exception as error:  # noqa: BLE001 - as above
        return Failure(error)
    return True


async def _refreshed_async(refresh: Refresh) -> bool | Failure:
    try:
        if inspect.isawaitable(pending := refresh()):
            await pending
    except Exception as error:  # noqa: BLE001 - as above
        return Failure(error)
    return True


def _checked(reply: Any) -> Any:
    _checked_sync(reply)
    if not hasattr(reply, "status_code"):
        raise ConfigurationError(
            f"The decorated function returned {type(reply).__name__}, not a reply.",
            remedy="Return the reply itself (it needs status_code, headers and json()), not its parsed body.",
        )
    return reply


def _checked_sync(value: Any) -> None:
    """A plain function that hands out a coroutine would never run it; say so instead of paging over nothing."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise ConfigurationError(
            "A plain function returned something that must be awaited.",
            remedy="Declare it with 'async def', and use it with an asynchronous client.",
        )


def _checked_async(reply: Any) -> Any:
    """A blocking client inside a coroutine freezes the whole event loop; say so at the first reply."""
    if type(reply).__module__.partition(".")[0] == "requests":
        raise ConfigurationError(
            "An 'async def' function used the blocking client requests, which freezes the event loop.",
            remedy="Use httpx.AsyncClient in it, or declare it with plain 'def'.",
        )
    return _checked(reply)
