"""Reading listings page by page: the decorator, the paging families, checkpoints, events.

Pure: no HTTP client, no Qt, no disk. :mod:`machine` decides, :mod:`drivers` carry out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.lazily import lister as _lister
from genesys_export.lazily import loader as _loader

if TYPE_CHECKING:
    from genesys_export.paging.checkpoint import Checkpoint, Page, Position
    from genesys_export.paging.decorator import genesys_paginated
    from genesys_export.paging.events import (
        Event,
        Finished,
        Notice,
        Observer,
        OtherPrograms,
        PageFetched,
        PageSizeReduced,
        RateLimited,
        Retried,
        TokenRefreshed,
        Waiting,
        WaitReason,
    )
    from genesys_export.paging.headers import Headroom
    from genesys_export.paging.paginated import AsyncRecordList, AsyncRecords, RecordList, Records
    from genesys_export.paging.policy import RetryPolicy
    from genesys_export.paging.styles import (
        STYLES,
        After,
        BodyPaging,
        ByDate,
        Cursor,
        HeaderToken,
        NextLink,
        PageNumber,
        PagingStyle,
        Scim,
        SingleReply,
    )

__all__ = [
    "STYLES",
    "After",
    "AsyncRecordList",
    "AsyncRecords",
    "BodyPaging",
    "ByDate",
    "Checkpoint",
    "Cursor",
    "Event",
    "Finished",
    "HeaderToken",
    "Headroom",
    "NextLink",
    "Notice",
    "Observer",
    "OtherPrograms",
    "Page",
    "PageFetched",
    "PageNumber",
    "PageSizeReduced",
    "PagingStyle",
    "Position",
    "RateLimited",
    "RecordList",
    "Records",
    "Retried",
    "RetryPolicy",
    "Scim",
    "SingleReply",
    "TokenRefreshed",
    "WaitReason",
    "Waiting",
    "genesys_paginated",
]

__dir__ = _lister(__name__)
__getattr__ = _loader(__name__, {
    "checkpoint": ("Checkpoint", "Page", "Position"),
    "decorator": ("genesys_paginated",),
    "events": (
        "Event", "Finished", "Notice", "Observer", "OtherPrograms", "PageFetched", "PageSizeReduced", "RateLimited",
        "Retried", "TokenRefreshed", "Waiting", "WaitReason",
    ),
    "headers": ("Headroom",),
    "paginated": ("AsyncRecordList", "AsyncRecords", "RecordList", "Records"),
    "policy": ("RetryPolicy",),
    "styles": (
        "STYLES", "After", "BodyPaging", "ByDate", "Cursor", "HeaderToken", "NextLink", "PageNumber", "PagingStyle",
        "Scim", "SingleReply",
    ),
})  # fmt: skip
