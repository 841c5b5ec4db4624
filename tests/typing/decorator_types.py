"""What a type checker makes of the decorator; checked by ``test_typing.py``, never run.

A line that must be refused carries the code it is refused with: an ignore that is not needed is an error itself.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Any, assert_type

from genesys_export import After, BodyPaging, ByDate, Checkpoint, Page, PageNumber, RetryPolicy, genesys_paginated
from genesys_export.paging import AsyncRecordList, AsyncRecords, Event, Notice, PageSizeReduced, RecordList, Records
from genesys_export.paging.commands import Reply


class Session:
    """What the functions below fetch with."""

    def get(self, path: str, params: dict[str, Any] | None) -> Reply:
        """A reply."""
        raise NotImplementedError(path, params)


@genesys_paginated()
def by_default(session: Session, division: str = "", *, params: dict[str, Any] | None = None) -> Reply:
    """A plain function."""
    return session.get(f"/api/v2/users{division}", params)


@genesys_paginated(100, style=PageNumber())
async def awaited(session: Session, division: str = "", *, params: dict[str, Any] | None = None) -> Reply:
    """An ``async`` function."""
    return session.get(f"/api/v2/users{division}", params)


@genesys_paginated(100, collect=True)
def listed(session: Session, *, params: dict[str, Any] | None = None) -> Reply:
    """A plain function that collects."""
    return session.get("/api/v2/users", params)


@genesys_paginated(100, True)
async def listed_awaited(session: Session, *, params: dict[str, Any] | None = None) -> Reply:
    """An ``async`` function that collects."""
    return session.get("/api/v2/users", params)


@genesys_paginated(100, False)
def not_listed(session: Session, *, params: dict[str, Any] | None = None) -> Reply:
    """A plain function that does not collect, said by position."""
    return session.get("/api/v2/users", params)


class Users:
    """Functions that are methods."""

    @genesys_paginated(100, style=PageNumber())
    def all(self, *, params: dict[str, Any] | None = None) -> Reply:
        """A method."""
        return Session().get("/api/v2/users", params)

    @genesys_paginated(100, style=PageNumber())
    async def all_awaited(self, *, params: dict[str, Any] | None = None) -> Reply:
        """An ``async`` method."""
        return Session().get("/api/v2/users", params)

    @genesys_paginated(100, collect=True)
    def list(self, *, params: dict[str, Any] | None = None) -> Reply:
        """A method that collects."""
        return Session().get("/api/v2/users", params)

    @genesys_paginated(100, collect=True)
    async def list_awaited(self, *, params: dict[str, Any] | None = None) -> Reply:
        """An ``async`` method that collects."""
        return Session().get("/api/v2/users", params)


def told(event: Event) -> None:
    """An observer."""
    assert_type(event.__class__.__name__, str)
    if isinstance(event, Notice):
        assert_type(event.text, str)
    elif isinstance(event, PageSizeReduced):
        assert_type(event.size, int)


def wrongly_told(event: str) -> None:
    """No observer."""


def what_the_calls_give(session: Session, checkpoint: Checkpoint) -> None:
    """A generator by default, a list with ``collect``; the arguments stay the function's own."""
    assert_type(by_default(session), Generator[Any, None, None])
    assert_type(by_default(session, "x", params={"state": "active"}), Generator[Any, None, None])
    assert_type(not_listed(session), Generator[Any, None, None])
    assert_type(listed(session), list[Any])
    assert_type(awaited(session, division="x"), AsyncGenerator[Any, None])
    assert_type(by_default.pages(session, resume_from=checkpoint), Generator[Page, None, None])
    assert_type(listed.pages(session), Generator[Page, None, None])
    assert_type(awaited.pages(session, resume_from=None), AsyncGenerator[Page, None])
    for page in by_default.pages(session):
        assert_type(page.checkpoint, Checkpoint)
        assert_type(page.records, list[Any])
        assert_type(page.notices, tuple[str, ...])


async def what_the_calls_give_when_awaited(session: Session) -> None:
    """Each as its kind is used."""
    assert_type(await listed_awaited(session), list[Any])
    async for page in awaited.pages(session):
        assert_type(page, Page)
    async for page in listed_awaited.pages(session):
        assert_type(page, Page)


async def what_methods_give(users: Users) -> None:
    """``self`` is filled in, as for any method."""
    assert_type(users.all(params={}), Generator[Any, None, None])
    assert_type(users.all_awaited(), AsyncGenerator[Any, None])
    assert_type(users.list(), list[Any])
    assert_type(await users.list_awaited(), list[Any])
    assert_type(users.all.pages(), Generator[Page, None, None])
    users.all(params=1)  # type: ignore[arg-type]
    users.all(state="active")  # type: ignore[call-arg]


def what_is_refused(session: Session, checkpoint: dict[str, Any]) -> None:
    """Wrong arguments of the functions."""
    by_default()  # type: ignore[call-arg]
    by_default("session")  # type: ignore[arg-type]
    by_default(session, state="active")  # type: ignore[call-arg]
    listed(session, params=1)  # type: ignore[arg-type]
    awaited(session, division=1)  # type: ignore[arg-type]
    by_default.pages(session, resume_from=checkpoint)  # type: ignore[arg-type]
    for _ in awaited(session):  # type: ignore[attr-defined]
        pass


def what_the_decorator_refuses() -> None:
    """Wrong arguments of the decorator."""
    genesys_paginated("100")  # type: ignore[call-overload]
    genesys_paginated(style="page-number")  # type: ignore[call-overload]
    genesys_paginated(style=PageNumber)  # type: ignore[call-overload]
    genesys_paginated(policy={"max_attempts": 3})  # type: ignore[call-overload]
    genesys_paginated(observe=wrongly_told)  # type: ignore[arg-type]
    genesys_paginated(retries=3)  # type: ignore[call-overload]
    RetryPolicy(max_attempts="5")  # type: ignore[arg-type]
    PageNumber(row_limit="1000")  # type: ignore[arg-type]
    ByDate(row_limit=1000)  # type: ignore[call-arg]

    @genesys_paginated()  # type: ignore[arg-type]
    def no_reply(*, params: dict[str, Any] | None = None) -> list[Any]:
        return [params]

    genesys_paginated(
        50, style=BodyPaging(at=""), path_extractor="results", observe=told, refresh=lambda: None, sleep=print
    )
    genesys_paginated(50, style=PageNumber(row_limit=1000, last_page=5, empty_end=3))
    genesys_paginated(50, style=After(size_param="", token_param="q64", token_field="nextPage"))
    genesys_paginated(50, style=ByDate(token_param="before", date_field="dateCreated"))
    genesys_paginated(50, path_extractor=lambda body: body["rows"], policy=RetryPolicy(max_attempts=3))


assert_type(by_default.__class__.__name__, str)
kinds: tuple[type[Any], ...] = (Records, RecordList, AsyncRecords, AsyncRecordList)
