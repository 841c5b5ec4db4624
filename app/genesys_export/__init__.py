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

from typing import TYPE_CHECKING

from genesys_export import errors as _errors
from genesys_export._version import __version__
from genesys_export.errors import *  # noqa: F403 - the whole tree is public
from genesys_export.lazily import lister as _lister
from genesys_export.lazily import loader as _loader

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

__dir__ = _lister(__name__)
__getattr__ = _loader(__name__, {"paging": [name for name in __all__ if name not in globals()]})
"""The decorator and its parts: the program's commands start without them."""
