"""Real replies of every paging family, spoiled in every way that a seed can think of."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.fault_readings import FAMILIES, Clock, Reading

from genesys_export.catalog import Endpoint
from genesys_export.client import RateBudget, Session
from genesys_export.demo import DemoServer

CORRELATION = "ININ-Correlation-Id"
DEPTH = 3000
_NOT_SENT = {"content-length", "transfer-encoding", "date", "connection"}
_NUMBERS = ("1e400", "-1e400", "1" * 400, "-1", "0", "1.5", "9223372036854775808", "1e-400", "18446744073709551616")
_VALUES = (None, True, False, 0, -1, 1.5, 2**53, "", "x", "12", [], [[]], [None], {}, {"": None}, "\x00\u202e\x1b[2J",
           "//evil.example/x", "/api/v2/users/../../oauth/token", "https://evil.example/api/v2/users")  # fmt: skip
_OTHERS = (201, 202, 203, 204, 206, 299, 302, 304, 400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503)
_STATUSES = (200,) * 24 + _OTHERS
_CHARSETS = ("utf-16", "utf-32", "utf-8-sig", "latin-1", "cp037", "utf-7", "punycode")
_ON_THE_WAY = ("plain", "gzip", "deflate", "bomb", "cut", "cut gzip", "no gzip", "twice", "br", "garbage behind")
_HEADERS = {
    "Content-Type": ("text/html", "application/json; charset=utf-16", "\xff", "", "application/scim+json"),
    "Retry-After": ("0", "-1", "nan", "inf", "1e400", "9" * 400, "Wed, 99 Nov 2026 99:99:99 GMT", "soon", ""),
    "inin-ratelimit-count": ("-1", "x", "9" * 30, "1e3", ""),
    "inin-ratelimit-allowed": ("0", "-1", "x", "9" * 30, ""),
    "inin-ratelimit-reset": ("nan", "-1", "inf", "9" * 30, "x"),
    "X-Genesys-Page-Token": ("", "x" * 9000, "\x01", "=&?#"),
    "X-Rate-Limit-Remaining": ("x", "-1", "9" * 30),
    "Location": ("//evil.example/", "/api/v2/users", "\x00", "http://[", "https://evil.example"),
    CORRELATION: ("", "\x1b[2J", "x" * 5000, "\xe9"),
}


@dataclass(frozen=True)
class Sample:
    """A listing's first call and the real reply to it."""

    name: str
    endpoint: Endpoint
    method: str
    path: str
    size: int
    given: dict[str, Any]
    headers: dict[str, str]
    content: bytes


@dataclass(frozen=True)
class Spoiled:
    """A reply as no API should send it."""

    sample: Sample
    how: str
    status: int
    content: bytes
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def identity(self) -> str:
        """Its correlation id."""
        return self.headers.get(CORRELATION, "")


def samples(server: DemoServer) -> list[Sample]:
    """The first page of each family's listing; of a query that the server runs as a job, that of its results."""
    return [_sample(server, name) for name in FAMILIES]


def _sample(server: DemoServer, name: str) -> Sample:
    reading = Reading(server, FAMILIES[name])
    endpoint, call, clock = reading.family.endpoint, reading.call, Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    own = [("GET", endpoint.path)] if endpoint.own else []
    with Session(
        reading.hosts, reading.credentials, budget=budget, clock=clock, sleep=clock.sleep, own_endpoints=own
    ) as session:
        method, path, params, body = endpoint.method, call.path, call.params, call.json
        if endpoint.job is not None:
            ident = session.request(method, path, params=params, json=body).json()[endpoint.job.id_field]
            place = "{" + endpoint.job.id_name + "}"
            session.request("GET", (endpoint.job.status or endpoint.job.results).replace(place, ident))
            method, path, params, body = "GET", endpoint.job.results.replace(place, ident), {}, None
        style = endpoint.paging_style
        asked = style.request(style.start(params, body or {}), params, body, reading.family.size)
        reply = session.request(method, path, params=asked.params, json=asked.json)
        assert reply.status_code == 200, reply.content
        proper = {each.lower(): each for each in _HEADERS}
        headers = {
            proper.get(key.lower(), key): value for key, value in reply.headers.items() if key.lower() not in _NOT_SENT
        }
        given = {"params": params, **({} if body is None else {"json": body})}
        return Sample(name, endpoint, method, path, reading.family.size, given, headers, reply.content)


def spoiled(sample: Sample, seed: int) -> Spoiled:
    """One spoiled reply; the same seed gives the same."""
    dice = random.Random(seed)
    content, how = sample.content, []
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        kind = dice.choice(list(_WAYS))
        content = _WAYS[kind](content, dice)
        how.append(kind)
    headers = dict(sample.headers) | {CORRELATION: f"id-{seed}"}
    for name in dice.sample(list(_HEADERS), dice.choice((0, 0, 0, 1, 1, 3))):
        headers[name] = dice.choice(_HEADERS[name])
        how.append(name)
    return Spoiled(sample, "+".join(how), dice.choice(_STATUSES), content, headers)


def packed(reply: Spoiled, seed: int) -> tuple[bytes, dict[str, str], int]:
    """The same on its way: packed, cut, or announced as what it is not; bytes, headers and the length announced."""
    dice = random.Random(seed)
    headers, content = dict(reply.headers), reply.content
    way = dice.choice(_ON_THE_WAY)
    if way in {"gzip", "cut gzip", "garbage behind"}:
        content, headers["Content-Encoding"] = gzip.compress(content), "gzip"
    elif way == "deflate":
        content, headers["Content-Encoding"] = zlib.compress(content), "deflate"
    elif way == "bomb":
        content, headers["Content-Encoding"] = gzip.compress(content + bytes(8 * 2**20)), "gzip"
    elif way == "twice":
        content, headers["Content-Encoding"] = gzip.compress(gzip.compress(bytes(8 * 2**20))), "gzip, gzip"
    elif way in {"no gzip", "br"}:
        headers["Content-Encoding"] = "gzip" if way == "no gzip" else "br"
    length = len(content)
    if way.startswith("cut"):
        content = content[: dice.randrange(len(content) + 1)]
    elif way == "garbage behind":
        content, length = content + b"garbage", length + 7
    return content, headers, length


# Ways to spoil a body


def _tree(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any, limit: int = 400) -> list[tuple[Any, Any]]:
    """Containers and their keys, the outermost first."""
    found: list[tuple[Any, Any]] = []
    queue = [value]
    while queue and len(found) < limit:
        each = queue.pop(0)
        keys = list(each) if isinstance(each, dict) else range(len(each)) if isinstance(each, list) else ()
        for key in keys:
            found.append((each, key))
            queue.append(each[key])
    return found


def _at_a_node(content: bytes, dice: random.Random, change: Any) -> bytes:
    tree = _tree(content)
    nodes = _nodes(tree)
    if not nodes:
        return content
    outer = nodes[: dice.choice((8, 30, len(nodes)))]  # what pages are made of stands outermost
    change(*dice.choice(outer))
    return json.dumps(tree).encode()


def _cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(len(content) + 1)]


def _flipped(content: bytes, dice: random.Random) -> bytes:
    spoiled_bytes = bytearray(content)
    for _ in range(dice.choice((1, 3, 30))):
        if spoiled_bytes:
            spoiled_bytes[dice.randrange(len(spoiled_bytes))] = dice.randrange(256)
    return bytes(spoiled_bytes)


def _inserted(content: bytes, dice: random.Random) -> bytes:
    at, pieces = (
        dice.randrange(len(content) + 1),
        (b"\x00", b"\xff\xfe", b"]", b"}", b"{", b'"', b"\xed\xa0\x80", b"NaN"),
    )
    return content[:at] + dice.choice(pieces) + content[at:]


def _retyped(content: bytes, dice: random.Random) -> bytes:
    return _at_a_node(content, dice, lambda holder, key: holder.__setitem__(key, dice.choice(_VALUES)))


def _huge(content: bytes, dice: random.Random) -> bytes:
    mark = "#a huge number#"
    marked = _at_a_node(content, dice, lambda holder, key: holder.__setitem__(key, mark))
    return marked.replace(f'"{mark}"'.encode(), dice.choice(_NUMBERS).encode())


def _deep(content: bytes, dice: random.Random) -> bytes:
    mark = "#deep#"
    marked = _at_a_node(content, dice, lambda holder, key: holder.__setitem__(key, mark))
    depth = dice.choice((40, 900, DEPTH))
    nest = dice.choice((b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth))
    return marked.replace(f'"{mark}"'.encode(), nest) if dice.random() < 0.8 else nest


def _removed(content: bytes, dice: random.Random) -> bytes:
    return _at_a_node(content, dice, lambda holder, key: holder.__delitem__(key))


def _doubled(content: bytes, dice: random.Random) -> bytes:
    return dice.choice((content + content, content[:-1] + b"," + content[1:], content + b"\n" + content))


def _recoded(content: bytes, dice: random.Random) -> bytes:
    text = content.decode("utf-8", "replace")
    return text.encode(dice.choice(_CHARSETS), "replace")


def _replaced(_: bytes, dice: random.Random) -> bytes:
    bodies = (b"", b"null", b"true", b"0", b'"x"', b"[]", b"{}", b"[null]", b"[[]]", b"<html></html>", b"\x00" * 99,
              b'{"entities":null}', b'{"entities":{}}', b"[1,2,3]", b'{"message":{"a":[]},"code":[],"details":"x"}',
              b'"\\ud800"', b"nan", b" ", b"\xef\xbb\xbf{}")  # fmt: skip
    return dice.choice(bodies)


_WAYS = {
    "cut": _cut, "flipped": _flipped, "inserted": _inserted, "retyped": _retyped, "huge": _huge, "deep": _deep,
    "removed": _removed, "doubled": _doubled, "recoded": _recoded, "replaced": _replaced,
}  # fmt: skip
