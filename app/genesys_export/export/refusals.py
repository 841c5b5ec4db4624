"""What is refused before an export begins: options that contradict each other, or that nothing would come of."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genesys_export.catalog import Endpoint
from genesys_export.errors import ConfigurationError
from genesys_export.export.asked_columns import instead
from genesys_export.output import manifest_of

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest

MOST_AT_ONCE = 16
"""Calls of one export in flight at once; more would fill memory with replies, not the rate window with calls."""

_PAGING = {"pagenumber", "startindex", "cursor", "after", "before", "pagetoken", "page_token"}
_SIZES = {"pagesize", "page_size", "count"}


def refuse_numbers(request: ExportRequest) -> None:
    """Refuse numbers that are out of range.

    Raises:
        ConfigurationError: one is.
    """
    if request.page_size is not None and request.page_size < 1:
        raise ConfigurationError("A page holds at least one record.", remedy="Choose a page size from 1.")
    if request.max_records is not None and request.max_records < 1:
        raise ConfigurationError("At least one record must be wanted.", remedy="Choose a number from 1.")
    if request.concurrency is not None and not 1 <= request.concurrency <= MOST_AT_ONCE:
        raise ConfigurationError(
            f"{request.concurrency} calls cannot be in flight at once.", remedy=f"Choose 1 to {MOST_AT_ONCE}."
        )
    if not (math.isfinite(request.reserve) and 0 <= request.reserve < 1):
        raise ConfigurationError("The reserve is a share of the limit.", remedy="Choose 0 to 99 percent.")


def refuse_parameters(request: ExportRequest) -> None:
    """Refuse parameters and bodies that the endpoint does not have: the API ignores them without a word.

    Raises:
        ConfigurationError: the endpoint has no such parameter, or its value comes from elsewhere, too.
    """
    endpoint = request.endpoint
    if request.body is not None and endpoint.method == "GET":
        raise ConfigurationError(
            f"{endpoint.title} takes no body: it is read with GET.", remedy="Give its filters as parameters."
        )
    _refuse_place(endpoint, request.body or {})
    for each in request.for_every:
        if each.parameter in request.params:
            raise ConfigurationError(
                f"{each.parameter} is given, but is also to be filled for every one of {each.listing.title}.",
                remedy="Leave one of the two out.",
            )
    known = [parameter.name for parameter in endpoint.parameters]
    known += [*endpoint.path_parameters, *dict.fromkeys(column.path.split(".")[0] for column in endpoint.body_shape)]
    known += [name for each in request.for_every for name in each.needed(request.params)]
    for name in request.params:
        if name.lower() in _PAGING:
            raise ConfigurationError(
                f"{name} cannot be given: every page is read, from the first to the last.", remedy="Leave it out."
            )
        if name.lower() in _SIZES:
            raise ConfigurationError(f"{name} is not given as a parameter.", remedy="Use the page size for it.")
        if not endpoint.own and name not in known:
            raise ConfigurationError(
                f"{endpoint.title} has no parameter {name!r}; the API would ignore it.", remedy=instead(name, known)
            )


def _refuse_place(endpoint: Endpoint, body: Mapping[str, Any]) -> None:
    """Refuse a body that names a later page: what lies before it would be missing. The first page may be named."""
    style = endpoint.paging_style
    inner = body.get(getattr(style, "at", "")) or body
    for name in filter(None, (getattr(style, "number_param", ""), getattr(style, "token_param", ""))):
        where = inner if style.place == "json" and isinstance(inner, Mapping) else {}
        if where.get(name) not in (None, "", 1, "1"):
            raise ConfigurationError(
                f"{name} cannot be given in the body: every page is read, from the first to the last.",
                remedy="Leave it out.",
            )


def refuse_interval_twice(request: ExportRequest) -> None:
    """Refuse an interval that is given in two places, which may not be the same one.

    Raises:
        ConfigurationError: it is.
    """
    rule = request.endpoint.interval
    names = rule.names if rule is not None else ("interval",) if request.endpoint.own else ()
    params, body = request.params, request.body or {}
    twice = next((name for name in names if (name in params) + (name in body) + bool(request.interval) > 1), "")
    if twice:
        where = "as the interval of the export, and" if request.interval else "as a parameter, and in the body"
        raise ConfigurationError(
            f"The interval is given twice: {where} as {twice}.",
            remedy="Leave one of the two out.",
        )


def refuse_one_place(files: Sequence[Path]) -> None:
    """Refuse two files of one export in one place, or one in the place of another's manifest.

    Raises:
        ConfigurationError: two would be written over one another.
    """
    real = [Path(os.path.realpath(file.parent), file.name) for file in files]  # whatever links lead to a folder
    places = [os.path.normcase(place) for file in real for place in (file, manifest_of(file))]
    twice = next((place for place, count in Counter(places).items() if count > 1), None)
    if twice is not None:
        raise ConfigurationError(
            f"Two files of this export would stand at {twice}.", remedy="Give each a name of its own."
        )
