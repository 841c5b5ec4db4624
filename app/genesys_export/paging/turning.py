"""From a good reply to a page: its records, the place after it, and the guards against listings that never end."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

import orjson

from genesys_export.errors import EndlessListing, RepeatedPage, UnexpectedReply
from genesys_export.paging.checkpoint import Checkpoint, Page, Position
from genesys_export.paging.commands import Reply
from genesys_export.paging.extract import Extracted, total_of
from genesys_export.paging.family import PageReply
from genesys_export.paging.headers import Headers, correlation_id, read_headroom
from genesys_export.paging.plan import Plan
from genesys_export.paging.replies import parsed_body
from genesys_export.paging.unparsed import as_json

_MENDED = "Half a character in a text was replaced: the text had been cut before the API sent it."

@dataclass(slots=True)
class PageTurner:
    """Makes the pages of one invocation, and remembers of them what the next one is judged by.

    Attributes:
        plan: what was decided at decoration time.
        number: pages made.
        empty_pages: empty pages in a row.
        largest: records of the largest page.
        listed: whether any reply had its list.
        previous: the records of the page before.
        seen: the places asked for.
        last: what the last page was made of.
    """

    plan: Plan
    number: int = 0
    empty_pages: int = 0
    largest: int = 0
    listed: bool = False
    previous: list[Any] = field(default_factory=list)
    seen: set[bytes] = field(default_factory=set)
    last: PageReply | None = None

    def refuse_repetition(self, position: Position, checkpoint: Checkpoint) -> None:
        """Never ask the same twice: a position that comes again would come for ever."""
        place = _fingerprint(position)
        if place in self.seen:
            raise RepeatedPage(
                f"After page {checkpoint.pages} the API pointed back to a place already read; "
                f"following it would never end.",
                checkpoint=checkpoint,
            )
        self.seen.add(place)

    def mark(self, position: Position) -> None:
        """This place is asked for."""
        self.seen.add(_fingerprint(position))

    def page(self, reply: Reply, position: Position, page_size: int, before: Checkpoint, took: float) -> Page:
        """The page a good reply holds, with the checkpoint after it.

        Args:
            reply: with a status from 200 to 299.
            position: the place that was asked for.
            page_size: the page size of this invocation, as reduced so far.
            before: the checkpoint before this page.
            took: seconds from sending to the whole reply.

        Raises:
            BadBody: the body is no page; it may be one the next time.
            PagingError: no records could be taken from it, or it leads nowhere.
        """
        style, headers = self.plan.style, Headers.of(reply.headers)
        body = parsed_body(reply, headers, self.plan.lists)
        found = self._records(body, position, before)
        if self.plan.as_json:
            found = Extracted(as_json(found.records), found.listed)
        count = len(found.records)
        asked = style.asked(position, page_size)
        usual = -(-before.records // before.pages) if before.pages else 0  # also after resuming at a short last page
        self.largest = max(self.largest, count, usual)
        really = min(asked, self.largest) if count else asked  # a server may give less than it was asked for
        self.last = PageReply(body, headers, found.records, found.listed, asked, really)
        onward = style.advance(position, self.last)
        if count and found.records == self.previous and not (style.overlaps and onward is None):
            page = before.pages + 1
            what = f"Page {page} holds the same {count} records as the page before it; the listing does not advance."
            if count == 1:
                what = f"Page {page} holds the same record as the page before it; the listing does not advance."
            raise RepeatedPage(what, checkpoint=before)
        self.previous = list(found.records)  # the consumer may change the list it is given
        self.empty_pages = 0 if count else self.empty_pages + 1
        notices = (_MENDED,) if getattr(reply, "mended", False) else ()
        if onward is not None and self.empty_pages and (end := self._ends_here(onward)):
            notices, onward = (*notices, *end), None
        if self.empty_pages >= self.plan.policy.max_empty_pages and onward is not None:
            raise EndlessListing(
                f"{self.empty_pages} empty pages came in a row, and each promised more.", checkpoint=before
            )
        self.number += 1
        return Page(
            records=found.records,
            checkpoint=Checkpoint(before.style, onward, before.pages + 1, before.records + count),
            number=self.number,
            total=total_of(body),
            status=reply.status_code,
            duration=took,
            headroom=read_headroom(headers),
            correlation_id=correlation_id(headers),
            notices=notices,
        )

    def _records(self, body: Any, position: Position, before: Checkpoint) -> Extracted:
        """The records, and whether the reply had a list of them."""
        try:
            found = Extracted([], listed=False) if body is None else self.plan.extract(body)
        except Exception as error:
            what = f"Page {before.pages + 1} came, but no records could be taken from it."
            raise UnexpectedReply(what, checkpoint=before) from error
        self.listed |= found.listed
        if not found.listed and (self.listed or self.plan.style.always_lists):
            found = Extracted([], listed=False)  # an envelope that leaves its list out is not itself a record
        first = not before.pages and self.plan.style.at_start(position)
        if first and not (found.records or found.listed) and (total := total_of(body)):
            what = f"The reply speaks of {total} records, but the field for them is missing."
            if total == 1:
                what = "The reply speaks of 1 record, but the field for it is missing."
            raise UnexpectedReply(what, checkpoint=before)
        return found

    def _ends_here(self, onward: Position) -> tuple[str, ...]:
        """Why an empty page that promises more is taken as the end, where the style allows that."""
        most = self.plan.style.empty_end
        if most and self.empty_pages >= most:
            pages = "1 empty page was" if most == 1 else f"{most} empty pages in a row were"
            return (f"{pages} taken as the end.",)
        if most and _fingerprint(onward) in self.seen:
            return ("An empty page that points back to a place already read was taken as the end.",)
        return ()


def _fingerprint(position: Position) -> bytes:
    try:
        text = orjson.dumps(dict(position), default=str, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # a cursor may hold half of a surrogate pair, or a number of any length
        text = json.dumps(dict(position), sort_keys=True, default=str).encode("ascii")
    return hashlib.blake2b(text, digest_size=12).digest()
