"""Arguments of a function that fetches one page: which it takes, and the caller's own."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from genesys_export.errors import ConfigurationError


def accepts(func: Callable[..., Any], name: str, *, by_name_only: bool = False) -> bool:
    """Whether the function takes ``name=``; ``**kwargs`` counts unless it must be there by name."""
    try:
        parameters = inspect.signature(func).parameters
    except (TypeError, ValueError):
        return not by_name_only
    if name in parameters:
        return parameters[name].kind is not inspect.Parameter.POSITIONAL_ONLY
    return not by_name_only and any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters.values())


def by_position(func: Callable[..., Any]) -> tuple[str, ...]:
    """The names of the parameters that may be given by position or by name, with "" for position only."""
    try:
        parameters = inspect.signature(func).parameters.values()
    except (TypeError, ValueError):
        return ()
    kinds = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}
    return tuple("" if p.kind is inspect.Parameter.POSITIONAL_ONLY else p.name for p in parameters if p.kind in kinds)


def named(
    args: tuple[Any, ...], kwargs: dict[str, Any], names: tuple[str, ...]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The same arguments with ``params`` and ``json`` by name, also where the caller gave them by position."""
    cut = next((at for at, name in enumerate(names[: len(args)]) if name in {"params", "json"}), None)
    if cut is None or len(args) > len(names) or not kwargs.keys().isdisjoint(names[cut : len(args)]):
        return args, kwargs  # nothing to do, or a wrong call: Python's own words for it are the best
    return args[:cut], {**kwargs, **dict(zip(names[cut:], args[cut:], strict=False))}


def copied(name: str, values: Any) -> dict[str, Any] | None:
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
