"""Listings that themselves hold a record twice: told apart from those whose records move while they are read."""

from __future__ import annotations

import json
import random

import httpx
import orjson
import pytest

from genesys_export.export import JobState

SIZE = 5


class Listing(httpx.AsyncBaseTransport):
    """An organisation that lists people by these numbers, a few to a page.

    Args:
        people: their numbers; one may stand there more than once.
        moves: by number of the call, what happens right before it: pairs of places, from where to where somebody goes.
        overlap: how many people of the page before each page begins with.
    """

    def __init__(self, people, moves=None, overlap=0):
        self.people = list(people)
        self.moves = moves or {}
        self.overlap = overlap
        self.calls = 0

    async def handle_async_request(self, request):
        if not request.url.path.endswith("/users"):
            return _reply({"access_token": "t", "expires_in": 86_400})
        self.calls += 1
        for source, target in self.moves.get(self.calls, ()):
            self.people.insert(int(target * len(self.people)), self.people.pop(int(source * len(self.people))))
        number, total = int(request.url.params.get("pageNumber", 1)), len(self.people)
        first = max(0, (number - 1) * SIZE - self.overlap)
        people = [{"id": f"{each:03}", "name": "x"} for each in self.people[first : number * SIZE]]
        return _reply({"entities": people, "total": total, "pageCount": -(-total // SIZE), "pageSize": SIZE,
                       "pageNumber": number})  # fmt: skip


def _reply(body):
    return httpx.Response(200, stream=httpx.ByteStream(orjson.dumps(body)))


def people_in(path):
    return [int(json.loads(line)["id"]) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def exported(store, ask, sitting, tmp_path):
    """Exports such a listing; the result, and whom the file holds."""

    def export(listing, **options):
        job = store.create(ask("users", page_size=SIZE, overwrite=True, **options))
        result = sitting.run(job, http_transport=listing)
        assert (result.state, result.error) == (JobState.DONE, None)
        return result, people_in(tmp_path / "out.jsonl")

    return export


@pytest.mark.parametrize("concurrency", [1, None])
@pytest.mark.parametrize(
    ("again", "note"),
    [
        ({70: 30}, "1 record stands in the listing twice; the file holds it once."),
        ({5: 4}, "1 record stands in the listing twice; the file holds it once."),
        ({20: 3, 23: 1, 99: 50}, "3 records stand in the listing twice; the file holds each of them once."),
    ],
)
def test_somebody_who_stands_there_twice_is_looked_for_at_both_places(again, note, concurrency, exported):
    listing = Listing(again.get(at, at) for at in range(100))
    result, found = exported(listing, concurrency=concurrency)
    assert (result.complete, result.short, result.changed, result.unproven) == (True, False, 0, 0)
    assert (result.notes, found) == ((note,), list(dict.fromkeys(listing.people)))
    assert listing.calls <= 20 + 3 * len(again)


@pytest.mark.parametrize("concurrency", [1, None])
@pytest.mark.parametrize("again", [{3: 2}, {99: 97}, {12: 10, 13: 10}, {2: 1, 41: 40, 98: 97}])
def test_somebody_who_stands_twice_on_one_page_is_not_looked_for(again, concurrency, exported):
    """The reply itself says so."""
    listing = Listing(again.get(at, at) for at in range(100))
    result, found = exported(listing, concurrency=concurrency)
    assert (result.complete, result.short, result.changed, result.unproven) == (True, False, 0, 0)
    assert (found, result.duplicates) == (list(dict.fromkeys(listing.people)), len(again))
    assert listing.calls == 20
    assert "in the listing twice" in "".join(result.notes)


@pytest.mark.parametrize("again", [{3: 2, 70: 30}, {3: 2, 70: 30, 83: 82}, {72: 71, 70: 30, 31: 33}, {71: 70, 72: 30}])
def test_nor_does_it_hide_those_who_stand_on_two_pages(again, exported):
    listing = Listing(again.get(at, at) for at in range(100))
    result, found = exported(listing)
    assert (result.complete, found) == (True, list(dict.fromkeys(listing.people)))
    assert result.notes == (f"{len(again)} records stand in the listing twice; the file holds each of them once.",)
    assert listing.calls <= 20 + 3


def test_beside_somebody_who_leaves_both_are_understood(exported):
    """Who stood on the next page stands on this one now, and is looked for."""

    class Left(Listing):
        async def handle_async_request(self, request):
            if request.url.params.get("pageNumber") == "9" and len(self.people) == 100:
                self.people.pop(0)
            return await super().handle_async_request(request)

    listing = Left(2 if at == 3 else at for at in range(100))
    result, found = exported(listing, concurrency=1)
    assert (result.complete, result.changed) == (True, 1)
    assert set(listing.people) <= set(found)
    assert listing.calls < 2 * 20


def test_so_in_a_listing_that_is_read_by_the_number_of_its_first_record(store, ask, sitting, tmp_path):
    """And some pages lie before that at which somebody came twice."""

    class Scim(Listing):
        async def handle_async_request(self, request):
            if "startIndex" not in request.url.params:
                return await super().handle_async_request(request)
            self.calls += 1
            start, count = (int(request.url.params[name]) for name in ("startIndex", "count"))
            people = [{"id": f"{each:03}"} for each in self.people[start - 1 : start - 1 + count]]
            return _reply({"Resources": people, "totalResults": 100, "startIndex": start, "itemsPerPage": len(people)})

    listing = Scim({70: 30, 88: 62}.get(at, at) for at in range(100))
    result = sitting.run(store.create(ask("scim users", page_size=SIZE)), http_transport=listing)
    assert (result.complete, result.records, result.changed) == (True, 98, 0)
    assert result.notes == ("2 records stand in the listing twice; the file holds each of them once.",)
    assert (listing.calls, people_in(tmp_path / "out.jsonl")) == (20 + 6, list(dict.fromkeys(listing.people)))


def test_where_many_do_a_second_reading_tells_that_nothing_moved(exported):
    listing = Listing([*range(50), *range(50)])
    result, found = exported(listing)
    assert (result.complete, result.changed, found) == (True, 0, list(range(50)))
    assert result.notes == ("50 records stand in the listing twice; the file holds each of them once.",)
    assert listing.calls == 2 * 20


def test_pages_that_begin_with_the_end_of_the_page_before_are_a_whole_listing(exported):
    listing = Listing(range(100), overlap=1)
    result, found = exported(listing)
    assert (result.complete, found, listing.calls) == (True, list(range(100)), 2 * 20)


def test_somebody_who_is_not_found_at_the_first_place_any_more_has_moved(exported):
    """Nobody came or went: who stood at the beginning stands at the end now, and all the others moved up."""
    listing = Listing(range(100), {8: [(0, 0.999)]})
    result, found = exported(listing, concurrency=1)
    assert set(found) == set(range(100)) or not result.complete
    assert "stand" not in "".join(result.notes)


def test_where_somebody_leaves_while_they_are_looked_for_it_is_not_taken_for_granted(exported):
    """The count tells that the listing moves; only another look at it can tell what came of that."""

    class Left(Listing):
        async def handle_async_request(self, request):
            if self.calls == 20 and len(self.people) == 100:
                self.people.pop()
            return await super().handle_async_request(request)

    listing = Left(30 if at == 70 else at for at in range(100))
    result, found = exported(listing, concurrency=1)
    assert listing.calls > 20 + 3
    assert set(listing.people) <= set(found) or not result.complete


def test_a_short_listing_stays_short_whoever_stands_there_twice(exported):
    class Short(Listing):
        async def handle_async_request(self, request):
            reply = await super().handle_async_request(request)
            body = orjson.loads(await reply.aread())
            if body.get("pageNumber") == 9:
                body["entities"] = body["entities"][1:]
            return _reply(body)

    result, found = exported(Short(30 if at == 70 else at for at in range(100)))
    assert (result.complete, result.short, len(found)) == (False, True, 98)


def test_killed_before_it_was_known_it_is_known_when_resumed(store, ask, sitting, tmp_path):
    listing = Listing(30 if at == 70 else at for at in range(100))

    def pause(export, event):
        if listing.calls == 20:
            export.pause()

    job = store.create(ask("users", page_size=SIZE))
    assert sitting.run(job, pause, http_transport=listing).state is JobState.PAUSED
    result = sitting.run(store.open("latest"), http_transport=listing)
    assert (result.complete, len(people_in(tmp_path / "out.jsonl"))) == (True, 99)


@pytest.mark.parametrize("seed", range(25))
def test_whoever_moves_about_in_it_nobody_is_missing_from_a_listing_that_is_said_to_be_complete(seed, exported):
    """The count stays the same all the time."""
    dice = random.Random(seed)
    people = list(range(40))
    for _ in range(dice.choice([0, 1, 2])):
        people[dice.randrange(40)] = people[dice.randrange(40)]
    place = lambda: dice.choice([0, 0.999, dice.random()])  # noqa: E731
    moves = {dice.randrange(2, 14): [(place(), place())] for _ in range(dice.choice([0, 1, 2]))}
    listing = Listing(people, moves)
    result, found = exported(listing, concurrency=dice.choice([1, None]))
    assert len(found) == len(set(found))
    assert set(found) == set(people) or not result.complete
