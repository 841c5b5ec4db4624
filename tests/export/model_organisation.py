"""An organisation that is a few plain lists, served in every paging family, with faults and changes as told."""

from __future__ import annotations

import asyncio
import base64
import json
import random
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, quote

import httpx

from genesys_export.catalog import load, own_endpoint
from genesys_export.export import fill_from_parents

URL = "http://127.0.0.1:9"
START = datetime(2026, 10, 1, tzinfo=UTC)
DAYS = 20
SPAN = "2026-10-01/2026-10-21"
MOST_ROWS = 9
"""Rows that the organisation gives of one slice."""
QUEUES = 7
FAULTS = ("429", "429 bare", "503", "504", "html", "cut", "reset", "lost", "401", "timeout", "expired", "job fails")


def _catalogued(name, **changes):
    return replace(load().find(name), **changes)


def _own(path, style, key="id"):
    return replace(own_endpoint(path, style, "entities"), key=key)


def _conversations(name, **rule):
    found = load().find(name)
    return replace(found, interval=replace(found.interval, **rule))


FAMILIES = {
    "page number": lambda: _catalogued("groups"),
    "page number without keys": lambda: _own("/api/v2/things/numbered", "page-number", key=""),
    "scim": lambda: _catalogued("scim users"),
    "numbers in the body": lambda: _catalogued("users search"),
    "cursor": lambda: _catalogued("users query"),
    "after": lambda: _catalogued("teams"),
    "next link": lambda: _catalogued("speech programs"),
    "header token": lambda: _own("/api/v2/guide/interactions", "header-token"),
    "header token without keys": lambda: _own("/api/v2/guide/interactions", "header-token", key=""),
    "children": lambda: _catalogued("queue members"),
    "slices": lambda: _conversations("conversations", most_rows=MOST_ROWS),
    "remote jobs": lambda: _conversations("conversations by job", days=6),
}
NUMBERED = {"page number", "page number without keys", "scim", "numbers in the body", "children", "slices"}
KEYLESS = {"page number without keys", "header token without keys"}
SLICED = {"slices", "remote jobs"}


class Listing:
    """A plain list in which records come and go; what has gone leaves its place behind, for cursors."""

    def __init__(self, rows):
        self.places = [[row, True] for row in rows]
        self.first = list(rows)
        self.gone = []

    @property
    def now(self):
        return [row for row, there in self.places if there]

    @property
    def lasting(self):
        """What was there all the time, in order."""
        return [row for row in self.first if row not in self.gone]

    def remove(self, share):
        there = [place for place in self.places if place[1]]
        if there:
            place = there[int(share * len(there))]
            place[1] = False
            self.gone.append(place[0])

    def add(self, share, row):
        self.places.insert(int(share * (len(self.places) + 1)), [row, True])

    def after(self, start, most):
        """Up to so many records from a place on, and the place after them if there are more.

        A place is the number of the record that stood there first, or 0 for the beginning.
        """
        found, begun = [], not start
        for row, there in self.places:
            number = row.get("extra", row)["n"]
            begun = begun or number == start
            if there and begun:
                if len(found) == most:
                    return found, number
                found.append(row)
        return found, None


class Organisation:
    """Answers calls of one family.

    Args:
        family: name of it.
        sizes: how many records each listing holds; only children have several.
        changes: by number of the call, what happens right before it: pairs of kind and share of the listing.
        faults: by number of the call, what comes instead of the reply.
        seed: of the delays.
    """

    def __init__(self, family, sizes, *, changes=None, faults=None, seed=0):
        self._asked_for = (family, sizes, changes, dict(faults or {}), seed)
        self.family = family
        self.endpoint = FAMILIES[family]()
        self.for_every = fill_from_parents(load(), self.endpoint, ["queueId"]) if family == "children" else ()
        self.dice = random.Random(seed)
        self.changes = changes or {}
        self.faults = dict(faults or {})
        self.death = None
        self.secret = "first"
        self.valid = 0  # tokens below this are no longer good
        self.epoch = 0  # cursors of earlier ones have expired
        self.issued = 0
        self.calls = 0
        self.made = 0
        self.jobs = {}
        self.polls = defaultdict(int)
        if family == "children":
            queues = [self._record(f"queue{n}") for n in range(len(sizes))]
            self.parents = Listing(queues)
            self.listings = {q["id"]: Listing(self._records(size)) for q, size in zip(queues, sizes, strict=True)}
            self.gone_queues = set()
        else:
            self.parents = None
            self.listings = {"": Listing(self._records(sizes[0]))}

    def __repr__(self):
        family, sizes, changes, faults, seed = self._asked_for
        return f"Organisation({family!r}, {sizes}, changes={changes}, faults={faults}, seed={seed})"

    def _record(self, ident=None):
        self.made += 1
        moment = START + timedelta(hours=self.dice.randrange(DAYS * 24))
        ident = ident or f"r{self.made}"
        record = {"id": ident, "name": f"Name of {ident} ä", "extra": {"n": self.made}}
        if self.family in SLICED:
            record = {"conversationId": ident, "conversationStart": f"{moment:%Y-%m-%dT%H:%M:%S.000Z}", "n": self.made}
        return record

    def _records(self, count):
        made = [self._record() for _ in range(count)]
        return sorted(made, key=lambda r: r["conversationStart"]) if self.family in SLICED else made

    def change(self, kind, share):
        """A record comes or goes."""
        lists = list(self.listings.values())
        if not lists:
            return
        listing = lists[int(share * 997) % len(lists)]
        if kind == "remove":
            listing.remove(share)
        elif kind == "add":
            listing.add(share, self._record())
        elif kind == "expire":
            self.epoch += 1
        elif kind == "forget":
            self.jobs.clear()
        elif kind == "queue goes" and self.parents is not None:
            before = set(self.parents.gone and [q["id"] for q in self.parents.gone])
            self.parents.remove(share)
            self.gone_queues |= {q["id"] for q in self.parents.gone} - before
        elif kind == "secret":
            self.secret += "+"
            self.valid = self.issued + 1

    def transport(self):
        """In place of the network."""
        return httpx.MockTransport(self._handle)

    async def _handle(self, request):
        await asyncio.sleep(self.dice.uniform(0.001, 0.3))
        if self.death is not None and self.death.dead:
            await asyncio.sleep(1e6)
        reply = self._answer(request)
        await asyncio.sleep(self.dice.uniform(0.001, 0.3))
        return reply

    def _answer(self, request):
        if request.url.path == "/oauth/token":
            given = base64.b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode()
            if given != f"client:{self.secret}":
                return httpx.Response(401, json={"error": "invalid_client"})
            self.issued += 1
            return httpx.Response(200, json={"access_token": f"t{self.issued}", "expires_in": 86_400})
        if int(request.headers["Authorization"].removeprefix("Bearer t")) < self.valid:
            return httpx.Response(401, json={"message": "no"})
        self.calls += 1
        for kind, share in self.changes.get(self.calls, ()):
            self.change(kind, share)
        return self._fault(self.faults.pop(self.calls, ""), request)

    def _fault(self, fault, request):
        if fault in {"reset", "timeout"}:
            raise (httpx.ReadError if fault == "reset" else httpx.ReadTimeout)(fault, request=request)
        replies = {
            "429": (429, {"Retry-After": "3"}), "429 bare": (429, {}), "503": (503, {}), "504": (504, {}),
        }  # fmt: skip
        if fault in replies:
            status, headers = replies[fault]
            return httpx.Response(status, json={"message": "no"}, headers=headers)
        if fault == "html":
            return httpx.Response(200, text="<html>Welcome to our hotel</html>", headers={"Content-Type": "text/html"})
        if fault == "401":
            self.valid = self.issued + 1
            return httpx.Response(401, json={"message": "no"})
        if fault == "expired":
            self.epoch += 1
        if fault == "job fails":
            for job in self.jobs.values():
                job["state"] = "FAILED"
        reply = self._reply(request)
        if fault == "cut":
            return httpx.Response(200, content=reply.content[: len(reply.content) // 2])
        if fault == "lost":
            raise httpx.RemoteProtocolError("Server disconnected", request=request)
        return reply

    def _reply(self, request):
        path, query = request.url.path, dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))
        body = json.loads(request.content) if request.content else {}
        if path == "/api/v2/organizations/me":
            return _json({"id": "o1", "name": "Model"})
        if self.family == "children":
            return self._child(path, query)
        if self.family == "remote jobs":
            return self._job(request.method, path, query, body)
        assert path == self.endpoint.path
        return self._slice(body) if self.family == "slices" else self._page(self.listings[""], query, body)

    def _page(self, listing, query, body):
        if self.family == "numbers in the body":
            return _numbered(listing.now, body["pageNumber"], body["pageSize"], "results")
        if self.family in NUMBERED - {"scim"}:
            return _numbered(listing.now, query["pageNumber"], query["pageSize"])
        if self.family == "scim":
            start, rows = int(query["startIndex"]) - 1, listing.now
            found = rows[start : start + int(query["count"])]
            facts = {"startIndex": start + 1, "itemsPerPage": len(found), "totalResults": len(rows)}
            return _json({"Resources": found, **facts})
        return self._cursor(listing, query)

    def _cursor(self, listing, query):
        names = {"cursor": "cursor", "after": "after", "next link": "cursor"}
        token = query.get(names.get(self.family, "page_token"))
        epoch, _, start = (token or f"{self.epoch}/0").partition("/")
        if int(epoch) != self.epoch:
            return httpx.Response(400, json={"code": "invalid.cursor", "message": "The cursor has expired."})
        size = int(query.get("pageSize") or query.get("page_size") or 5)
        found, place = listing.after(int(start), size)
        onward = None if place is None else f"{self.epoch}/{place}"
        if self.family == "cursor":
            return _json({"entities": found, "cursor": onward})
        if self.family == "after":
            return _json({"entities": found, "cursors": {"after": onward}})
        if self.family == "next link":
            link = onward and f"{self.endpoint.path}?pageSize={size}&cursor={quote(onward, safe='')}"
            return _json({"entities": found, "nextUri": link})
        return _json({"entities": found}, {} if onward is None else {"X-Genesys-Page-Token": onward})

    def _child(self, path, query):
        if path == "/api/v2/routing/queues":
            return _numbered(self.parents.now, query["pageNumber"], query["pageSize"])
        queue = path.split("/")[5]
        if queue in self.gone_queues:
            return httpx.Response(404, json={"message": "no such queue"})
        return _numbered(self.listings[queue].now, query["pageNumber"], query["pageSize"])

    def _slice(self, body):
        first, last = body["interval"].split("/")
        rows = [row for row in self.listings[""].now if first <= row["conversationStart"] < last]
        number, size = body["paging"]["pageNumber"], body["paging"]["pageSize"]
        if len(rows) > MOST_ROWS and number * size > MOST_ROWS:
            return httpx.Response(400, json={"message": f"Query results would exceed the limit of {MOST_ROWS} rows"})
        found = rows[(number - 1) * size : number * size]
        return _json({"totalHits": len(rows)} | ({"conversations": found} if found else {}))

    def _job(self, method, path, query, body):
        if method == "POST":
            first, last = body["interval"].split("/")
            ident = f"j{len(self.polls)}"
            self.polls[ident] = 0
            rows = [row for row in self.listings[""].now if first <= row["conversationStart"] < last]
            self.jobs[ident] = {"rows": Listing(rows), "state": ""}
            return _json({"jobId": ident}, status=202)
        ident = path.removeprefix(f"{self.endpoint.path}/").split("/")[0]
        if ident not in self.jobs:
            return httpx.Response(404, json={"message": "no such job"})
        job = self.jobs[ident]
        if path.endswith("/results"):
            epoch, _, start = query.get("cursor", f"{self.epoch}/0").partition("/")
            if int(epoch) != self.epoch:
                return httpx.Response(400, json={"code": "invalid.cursor", "message": "The cursor has expired."})
            found, place = job["rows"].after(int(start), int(query["pageSize"]))
            return _json({"conversations": found} | ({} if place is None else {"cursor": f"{self.epoch}/{place}"}))
        self.polls[ident] += 1
        return _json({"state": job["state"] or ("FULFILLED" if self.polls[ident] > 1 else "RUNNING")})


def _json(body, headers=None, status=200):
    return httpx.Response(status, json=body, headers=headers)


def _numbered(rows, number, size, name="entities"):
    number, size = int(number), int(size)
    found = rows[(number - 1) * size : number * size]
    facts = {"pageNumber": number, "pageSize": size, "total": len(rows), "pageCount": -(-len(rows) // size)}
    return _json({name: found, **facts})


