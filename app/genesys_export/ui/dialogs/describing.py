"""What an endpoint needs, how it is read, and what a small call told about it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.text import tr

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint
    from genesys_export.export import Preflight

_NAMED = 3
UNKNOWN = "—"


def style_words() -> dict[str, str]:
    """Every paging style with a short description."""
    return {
        "single": tr("all in one reply"), "page-number": tr("page numbers"),
        "cursor": tr("a cursor in the reply"), "after": tr("an “after” token in the reply"),
        "next-link": tr("a link to the next page"), "header-token": tr("a token in a reply header"),
        "scim": tr("start index and count (SCIM)"), "body-paging": tr("page numbers in the query's body"),
        "by-date": tr("going back by date"),
    }  # fmt: skip


def needs(endpoint: Endpoint) -> str:
    """The permissions an endpoint needs."""
    if endpoint.needs_user:
        return tr("Needs a person's sign-in; a client of its own is refused.")
    names = endpoint.permissions
    if not names:
        return tr("Needs no special permission, as far as is known.")
    if len(names) == 1:
        return tr("Needs {0}").format(names[0])
    shown = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        shown = tr("{0} and {1} more").format(shown, len(names) - _NAMED)
    words = tr("Needs all of: {0}") if endpoint.permission_mode == "all" else tr("Needs any of: {0}")
    return words.format(shown)


def reads(endpoint: Endpoint) -> str:
    """How the records of an endpoint are read."""
    words = style_words().get(endpoint.style, endpoint.style)
    if endpoint.style != "single":
        words = tr("{0}, {1} a page").format(words, text.number(endpoint.page_size))
    words = words[:1].upper() + words[1:]
    return tr("Prepared by the server as a job; {0}").format(words[:1].lower() + words[1:]) if endpoint.job else words


def verdict(answer: Preflight) -> tuple[str, str, str]:
    """Icon, name of its tone and sentence: whether the export is allowed."""
    if answer.allowed:
        return "done", "GOOD", tr("Allowed")
    if answer.allowed is False:
        missing = " / ".join(answer.missing[:_NAMED])
        what = text.what(answer.error) if answer.error is not None else tr("The client may not read it.")
        return "failed", "BAD", tr("Not allowed: it needs {0}.").format(missing) if missing else what
    if answer.error is not None:
        words = " ".join(filter(None, (text.what(answer.error), said(answer.error.remedy))))
        return "interrupted", "CARE", tr("Could not be checked: {0}").format(words)
    return "waiting", "QUIET", tr("Only starting it tells: the server prepares the records as a job.")


def verdict_word(answer: Preflight | None) -> str:
    """The same in one word, for a table."""
    if answer is None:
        return tr("not checked")
    if answer.allowed is False:
        return tr("not allowed")
    if answer.allowed:
        return tr("allowed")
    if answer.error is None:
        return tr("only starting tells")
    return tr("could not be checked: {0}").format(text.what(answer.error))


def figures(answer: Preflight | None) -> tuple[str, str, str, str]:
    """Records, calls, time, disk; a dash for what is not known before it starts."""
    if answer is None or answer.allowed is False or (answer.allowed is None and answer.error is not None):
        return (UNKNOWN,) * 4
    records = UNKNOWN if answer.total is None else text.number(answer.total)
    if answer.parents is not None and answer.total is None:
        unit = text.parts_unit(answer.request)[0]
        records = tr("in {0} {1}").format(text.number(answer.parents), unit)
    calls = UNKNOWN
    if answer.calls is not None:
        calls = text.number(answer.calls)
        if answer.total is None:
            calls = tr("at least {0}").format(calls)
    time = UNKNOWN if answer.seconds is None else text.about(answer.seconds)
    return records, calls, time, UNKNOWN if answer.size is None else text.size(answer.size)
