"""Genesys Cloud Export: take data out of a Genesys Cloud organisation, complete and resumable.

For programs, this module offers the pagination decorator with its styles, policy, checkpoint and errors::

    from genesys_export import PageNumber, genesys_paginated

    @genesys_paginated(100, style=PageNumber())
    def users(session, *, params=None):
        return session.get("https://api.mypurecloud.ie/api/v2/users", params=params)

    for user in users(session):
        print(user["name"])
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from genesys_export import errors as _errors
from genesys_export._version import __version__
from genesys_export.errors import *  # noqa: F403 - the whole tree is public

if TYPE_CHECKING:
    from genesys_export.paging import (
        After,
        BodyPaging,
        ByDate,
        Checkpoint,
        Cursor,
        HeaderToken,
        NextLink,
        Page,
        PageNumber,
        PagingStyle,
        RetryPolicy,
        Scim,
        SingleReply,
        genesys_paginated,
    )

__all__ = [
    "After",
    "BodyPaging",
    "ByDate",
    "Checkpoint",
    "Cursor",
    "HeaderToken",
    "NextLink",
    "Page",
    "PageNumber",
    "PagingStyle",
    "RetryPolicy",
    "Scim",
    "SingleReply",
    "__version__",
    "genesys_paginated",
]
__all__ += _errors.__all__


def __getattr__(name: str) -> Any:
    """The decorator and its parts, loaded when asked for: the program's commands start without them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(f"{__name__}.paging"), name)
    return value
