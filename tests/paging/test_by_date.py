"""Listings that page by a cut-off date: nothing at the boundary is lost, and the end is not an error."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.paging.canned import Reader, Reply

from genesys_export import ByDate, Checkpoint, ConfigurationError, RepeatedPage
from genesys_export.paging import STYLES

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def iso(seconds):
    """As the API writes dates: the milliseconds are left out where there are none."""
    moment = BEGIN + timedelta(seconds=seconds)
    text = moment.strftime("%Y-%m-%dT%H:%M:%S")
    return text + (f".{moment.microsecond // 1000:03}Z" if moment.microsecond else "Z")


def messages(times):
    """Newest first."""
    return [{"id": number, "dateCreated": iso(at)} for number, at in enumerate(sorted(times, reverse=True))]


class Room:
    """Messages of a chat room, cut off at ``before`` or begun at ``after``."""

    def __init__(self, found, *, inclusive, onward=False):
        self.found = found[::-1] if onward else found
        self.inclusive = inclusive
        self.onward = onward
        self.calls = []

    def __call__(self, call):
        self.calls.append(dict(call.params))
        cut, size = call.params.get("after" if self.onward else "before"), call.params["limit"]
        fitting = [message for message in self.found if cut is None or self._fits(message["dateCreated"], cut)]
        return Reply({"entities": fitting[:size], "pageSize": size})

    def _fits(self, date, cut):
        date, cut = datetime.fromisoformat(date), datetime.fromisoformat(cut)
        return (self.inclusive and date == cut) or (date > cut if self.onward else date < cut)


def once(found):
    """Each record the first time it came, as a consumer that knows the key keeps them."""
    return list({record["id"]: record for record in found}.values())


@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("count", [0, 1, 2, 9, 10, 11, 55])
def test_a_room_is_read_from_its_newest_message_to_its_oldest(reader, inclusive, count):
    """Whether or not the cut-off is inclusive; at most the boundary comes twice."""
    room = Room(messages(range(count)), inclusive=inclusive)
    found = reader.all(reader.decorate(room, 10, style=ByDate()))
    assert once(found) == room.found
    assert len(found) <= len(room.found) + (len(room.calls) if inclusive else 0)
    assert [call.get("before") for call in room.calls[:2]] == [None, iso(count - 10)][: min(len(room.calls), 2)] or (
        count < 10
    )


def test_a_room_can_be_read_onward_in_time(reader):
    """With ``after`` the furthest date is the newest."""
    room = Room(messages(range(55)), inclusive=True, onward=True)
    found = reader.all(reader.decorate(room, 10, style=ByDate(token_param="after")))
    assert once(found) == room.found


@pytest.mark.parametrize("inclusive", [True, False])
def test_messages_of_one_room_and_moment_are_all_there(reader, inclusive):
    """A whole page of one date, shorter than was asked for, is the end and not a repeated page."""
    room = Room(messages([5] * 7), inclusive=inclusive)
    assert once(reader.all(reader.decorate(room, 10, style=ByDate()))) == room.found


def test_messages_on_the_boundary_are_not_lost(reader):
    """Four messages share the date on which the first page ends; with an inclusive cut-off all four come."""
    room = Room(messages([9, 8, 7, 6, 6, 6, 6, 5, 4]), inclusive=True)
    found = reader.all(reader.decorate(room, 5, style=ByDate()))
    assert once(found) == room.found
    assert [call.get("before") for call in room.calls] == [None, iso(6), iso(5), iso(4)]


def test_more_messages_of_one_date_than_a_page_holds_are_a_named_error(reader):
    """There is no way on by date: better an error than a hole."""
    room = Room(messages([9, *[5] * 30, 4]), inclusive=True)
    with pytest.raises(RepeatedPage):
        reader.all(reader.decorate(room, 10, style=ByDate()))
    assert len(room.calls) <= 3


def test_an_api_that_ignores_the_cut_off_is_a_named_error(reader):
    """The same newest messages for ever are not taken for the end."""
    found = messages(range(30))
    for size in (10, 30, 50):
        with pytest.raises(RepeatedPage):
            reader.all(reader.decorate(lambda call: Reply({"entities": found[: call.params["limit"]]}), size,
                                       style=ByDate()))  # fmt: skip


def test_the_order_within_a_page_does_not_matter(reader):
    """The oldest date of the page is the next cut-off, wherever it stands."""
    room = Room(messages(range(35)), inclusive=True)

    def shuffled(call):
        reply = room(call)
        reply.body["entities"] = reply.body["entities"][::-1]
        return reply

    found = reader.all(reader.decorate(shuffled, 10, style=ByDate()))
    assert {record["id"] for record in found} == set(range(35))


def test_dates_with_and_without_milliseconds_are_compared_as_dates(reader):
    """As text ``…00.500Z`` would stand before ``…00Z``."""
    room = Room(messages([0, 0.5, 1, 1.5, 2, 2.5]), inclusive=True)
    assert once(reader.all(reader.decorate(room, 3, style=ByDate()))) == room.found


def test_other_names_for_the_date_and_the_cut_off(reader):
    """A dotted path, another parameter, another size."""
    style = ByDate("count", token_param="until", date_field="message.sent")
    replies = iter([
        Reply({"entities": [{"message": {"sent": 20}}, {"message": {"sent": 10}}, {"message": None}]}),
        Reply({"entities": []}),
    ])  # fmt: skip
    calls = []
    reader.all(reader.decorate(lambda call: calls.append(call.params) or next(replies), 5, style=style))
    assert calls == [{"count": 5}, {"count": 5, "until": 10}]


def test_records_without_a_date_are_an_error_that_names_the_field(reader):
    """Ending there would be a hole in silence."""
    with pytest.raises(ConfigurationError, match="dateCreated"):
        reader.all(reader.decorate(lambda _: Reply({"entities": [{"id": 1}]}), style=ByDate()))


def test_the_callers_own_cut_off_is_where_it_begins(reader):
    """``before`` in the caller's parameters is the first cut-off."""
    room = Room(messages(range(30)), inclusive=False)
    found = reader.all(reader.decorate(room, 10, style=ByDate()), params={"before": iso(15)})
    assert found == room.found[15:]
    assert room.calls[0]["before"] == iso(15)


def test_a_reading_goes_on_from_its_checkpoint(reader):
    """Also at the very end, where nothing but the boundary comes again."""
    room = Room(messages(range(25)), inclusive=True)
    fetch = reader.decorate(room, 10, style=ByDate())
    pages = list(reader.pages(fetch))
    assert pages[0].checkpoint.position == {"before": iso(15)}
    for page in pages[:-1]:
        checkpoint = Checkpoint.from_json(page.checkpoint.to_json())
        rest = [record for later in reader.pages(fetch, resume_from=checkpoint) for record in later.records]
        assert once([record for earlier in pages for record in earlier.records][: checkpoint.records] + rest) == (
            room.found
        )


def test_smaller_pages_are_asked_for_after_413(reader):
    """The size is free at every place."""
    room = Room(messages(range(40)), inclusive=True)

    def choking(call):
        return Reply({}, 413) if call.params["limit"] > 10 else room(call)

    assert once(reader.all(reader.decorate(choking, 40, style=ByDate()))) == room.found


@pytest.mark.parametrize("inclusive", [True, False])
def test_any_room_is_read_whole(reader, inclusive):
    """Dates that repeat as they like: whole, as long as no date fills a page, or a named error."""

    @given(st.lists(st.integers(0, 40), max_size=60), st.integers(2, 12))
    @settings(derandomize=True, deadline=None, database=None, max_examples=100)
    def check(times, size):
        most = max((times.count(at) for at in times), default=0)
        if not inclusive:
            times, most = sorted(set(times)), 1  # what shares the boundary's date is beyond reach there
        one = Reader(reader.kind)
        room = Room(messages(times), inclusive=inclusive)
        fetch = one.decorate(room, size, style=ByDate())
        if most < size:
            assert once(one.all(fetch)) == room.found
        else:
            try:
                assert once(one.all(fetch)) == room.found
            except RepeatedPage:
                assert once(one.got) == room.found[: len(once(one.got))]

    check()


def test_the_style_is_known_by_its_name():
    """The catalogue names it."""
    assert STYLES["by-date"] is ByDate
