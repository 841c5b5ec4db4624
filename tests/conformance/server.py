"""An organisation made of the vendor's models: answers every read operation in its family, and nothing else.

It believes the table of facts and the SDK's source, never our catalogue, and refuses what the SDK would not ask.
"""

from __future__ import annotations

import re
import socket
import threading
import time
import traceback
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

import orjson
import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from tests.conformance.facts import Fact, facts, sdk
from tests.conformance.families import TOKENS, Asked, Holding, Refused, refuse_size

from genesys_export.demo.consent import Consents
from genesys_export.demo.oauth import CLIENT_ID, CLIENT_SECRET, Tokens, sign_in
from genesys_export.demo.server import Protocol

__all__ = ["CLIENT_ID", "CLIENT_SECRET", "ModelServer"]

_WHOSE = ("GET", "/api/v2/organizations/me")
"""Asked beside the operations of the table, for the manifest."""
_BUSY = 2
"""How often a job's state is asked for before it is ready."""
_RUNNING = re.compile("queued|pending|running", re.IGNORECASE)
_READY = re.compile("fulfilled|succeeded|completed?", re.IGNORECASE)
_INTERVAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z")


@dataclass
class Job:
    """A query that runs as a job."""

    fact: Fact
    body: dict[str, Any]
    asked: int = 0

    @property
    def ready(self) -> bool:
        """Whether its state was asked for often enough."""
        return self.asked > _BUSY


@dataclass
class Route:
    """One path that is answered: an operation of the table, or a step of a job that belongs to one."""

    fact: Fact
    operation: Any
    step: str = ""


@dataclass
class Log:
    """What came in.

    Attributes:
        answered: method and path, with places, of every request that was answered.
        refused: every request that was not, and why.
    """

    answered: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Organisation:
    """Answers requests; knows neither HTTP nor threads."""

    def __init__(self) -> None:
        self.log = Log()
        self.tokens = Tokens(86_400, time.monotonic)
        self.consents = Consents(time.monotonic)
        self._held: dict[str, Holding] = {}
        self._jobs: dict[str, Job] = {}
        self._literal: dict[tuple[str, str], Route] = {}
        self._open: dict[tuple[str, int], list[tuple[tuple[str, ...], Route]]] = {}
        for fact in facts().values():
            self._add(fact.method, fact.path, Route(fact, fact.vendor))
        for fact in facts().values():
            if fact.results:
                state, results = fact.results
                self._add("GET", results.path, Route(fact, results, "results"))
                if state is not results:
                    self._add("GET", state.path, Route(fact, state, "state"))

    def records(self, operation: str) -> list[Any]:
        """What the operation holds, once it was asked for; empty before that."""
        held = self._held.get(operation)
        return held.records if held else []

    def answer(self, method: str, path: str, query: list[tuple[str, str]], content: bytes, kind: str) -> Response:
        """The reply to one request."""
        if (method, path) == _WHOSE:
            return _response({"id": "5f2c6a1e-0b1d-4a5e-9c1f-d00000000001", "name": "Model"}, 200, {})
        route = self._find(method, path)
        try:
            if route is None:
                raise Refused("no such operation")  # noqa: TRY301 - one place says what is wrong
            asked = Asked(path, _once(query), _json(method, content, kind))
            self._refuse_strange(route, asked)
            body, status = self._carry_out(route, asked)
        except Exception as refused:  # noqa: BLE001 - a mistake of this server's is told, not waited for
            self.log.refused.append(f"{method} {path}?{query} {content[:300]!r}: {_told(refused)}")
            status = 404 if route is None else 400
            return _response({"message": f"{refused!r}", "code": "bad.request", "status": status}, status, {})
        self.log.answered.append(f"{method} {route.operation.path}")
        scim = route.fact.family == "G3" or path.startswith("/api/v2/scim/")
        return _response(body, status, {}, "application/scim+json" if scim else "application/json")

    def _carry_out(self, route: Route, asked: Asked) -> tuple[Any, int]:
        fact = route.fact
        if not fact.results:
            return self._holding(fact).page(asked), 200
        if not route.step:
            return self._submitted(fact, asked), 202
        job = self._jobs.get(unquote(asked.path.removesuffix("/results").rpartition("/")[2]))
        if job is None:
            if f"GET {route.operation.path}" not in facts():
                raise Refused("no such job")
            return self._holding(facts()[f"GET {route.operation.path}"]).page(asked), 200
        job.asked += 1
        if route.step == "state":
            return self._state(route, job), 200
        if not job.ready and fact.results[0] is fact.results[1]:
            return {"queryStatus": "Running"}, 200
        if not job.ready:
            raise Refused("the results were asked for before the job was ready")
        job_asked = Asked(asked.path, asked.query, job.body)
        return self._holding(fact).page(job_asked), 200

    def _holding(self, fact: Fact) -> Holding:
        return self._held.setdefault(fact.operation, Holding(fact))

    def _submitted(self, fact: Fact, asked: Asked) -> dict[str, Any]:
        ident = f"job {len(self._jobs) + 1}/é"
        ident = ident.replace("/", "-").replace(" ", "-") if len(self._jobs) % 2 else f"{len(self._jobs) + 1:08d}"
        self._jobs[ident] = Job(fact, asked.body)
        fields = sdk.model(fact.vendor.response).fields
        body = {name: ident for name in ("jobId", "executionId", "id") if name in fields}
        assert len(body) == 1, fact
        return body | ({"state": _word(fact.vendor.response, "state", _RUNNING)} if "state" in fields else {})

    def _state(self, route: Route, job: Job) -> Any:
        wanted = _READY if job.ready else _RUNNING
        response = route.operation.response
        if response == "str":
            return "Complete" if job.ready else "Running"
        return {"state": _word(response, "state", wanted)}

    def _refuse_strange(self, route: Route, asked: Asked) -> None:
        """Refuse parameters that the SDK does not know, or without which it would not ask.

        Raises:
            Refused: it does not.
        """
        operation = route.operation
        known = {argument.name: argument for argument in operation.query}
        allowed = set(known) | {name for name in TOKENS.values() if asked.query.get("pageNumber") or name in known}
        if strange := asked.query.keys() - allowed - {"pageNumber", "pageSize"}:
            raise Refused(f"unknown in the query: {sorted(strange)}")
        if (paging := asked.query.keys() & {"pageNumber", "pageSize"} - known.keys()) and "pageNumber" not in paging:
            raise Refused(f"no paging is known here: {sorted(paging)}")
        required = {argument.name for argument in operation.query if argument.required}
        if missing := required - asked.query.keys():
            raise Refused(f"missing in the query: {sorted(missing)}")
        fields = {}
        if operation.body is not None:
            model = sdk.model(operation.body.type)
            fields = model.fields if model else {}
            if strange := asked.body.keys() - fields.keys():
                raise Refused(f"unknown in the body: {sorted(strange)}")
            for name, value in asked.body.items():
                _refuse_kind(name, value, fields[name])
        elif asked.body:
            raise Refused(f"a body, where none belongs: {asked.body}")
        for name, value in asked.query.items():
            if name in known:
                _refuse_text(name, value, known[name].type)
        refuse_size(route.fact, asked)

    def _add(self, method: str, path: str, route: Route) -> None:
        segments = tuple(path.split("/"))
        if "{" not in path:
            self._literal.setdefault((method, path), route)
            return
        listed = self._open.setdefault((method, len(segments)), [])
        if route.step:  # a step is also a row of its own: whether a job is meant shows by its id
            listed[:] = [(other, known) for other, known in listed if other != segments]
        listed.append((segments, route))

    def _find(self, method: str, path: str) -> Route | None:
        if (method, path) in self._literal:
            return self._literal[method, path]
        given = path.split("/")
        fitting = [
            (sum(wanted.startswith("{") for wanted in segments), route)
            for segments, route in self._open.get((method, len(given)), ())
            if all(wanted == each or (wanted[:1] == "{" and each) for wanted, each in zip(segments, given, strict=True))
        ]
        return min(fitting, key=lambda each: each[0])[1] if fitting else None


class ModelServer:
    """The organisation on loopback, in a thread of its own."""

    def __init__(self) -> None:
        self.organisation = Organisation()
        self._listener = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(
            self._app, http=Protocol, ws="none", loop="asyncio", lifespan="off", log_config=None, interface="asgi3",
            log_level="critical", access_log=False,
        )  # fmt: skip
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._listener],), daemon=True)

    @property
    def url(self) -> str:
        """Where it is reached, for sign-in too."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        content = await request.body()
        await self._respond(request, content)(scope, receive, send)

    def _respond(self, request: Request, content: bytes) -> Response:
        organisation = self.organisation
        authorization = request.headers.get("authorization", "")
        if request.method == "POST" and request.url.path == "/oauth/token":
            answer = sign_in(organisation.tokens, organisation.consents, authorization, content.decode())
            return _response(answer.body, answer.status, {})
        if not organisation.tokens.valid(authorization.removeprefix("Bearer ")):
            return _response({"message": "Invalid login credentials.", "code": "bad.credentials"}, 401, {})
        path = request.scope["raw_path"].decode("ascii")
        query = parse_qsl(request.url.query, keep_blank_values=True)
        return organisation.answer(request.method, path, query, content, request.headers.get("content-type", ""))


def _response(body: Any, status: int, headers: dict[str, str], kind: str = "application/json") -> Response:
    limits = {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "1000000", "inin-ratelimit-reset": "60"}
    return Response(orjson.dumps(body), status, headers | limits, kind)


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, Refused) else "".join(traceback.format_exception(error))


def _once(query: list[tuple[str, str]]) -> dict[str, str]:
    """The query as a dict; the SDK joins lists by commas.

    Raises:
        Refused: a name comes twice, or without a value.
    """
    names = [name for name, _ in query]
    if len(set(names)) != len(names):
        raise Refused("a parameter comes twice")
    return dict(query)


def _json(method: str, content: bytes, kind: str) -> dict[str, Any]:
    if method == "GET":
        if content:
            raise Refused("a GET with a body")
        return {}
    if not content:
        return {}
    if not kind.startswith("application/json"):
        raise Refused(f"a body of type {kind!r}")
    try:
        body = orjson.loads(content)
    except orjson.JSONDecodeError:
        body = None
    if not isinstance(body, dict):
        raise Refused("a body that is no JSON object")
    return body


_TEXTS = {"date": _DAY, "datetime": _MOMENT, "int": re.compile(r"-?\d+"), "bool": re.compile("true|false")}
_TYPES = {"str": str, "int": int, "float": (int, float), "bool": bool, "datetime": str, "date": str}


def _refuse_kind(name: str, value: Any, kind: str) -> None:
    """A field of a body is of the type that the SDK's model gives it."""
    wanted: Any = list if kind.startswith("list[") else dict if kind.startswith("dict(") else _TYPES.get(kind)
    if wanted is None:
        wanted = dict if sdk.model(kind) is not None else object
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool and wanted is not object):
        raise Refused(f"{name} is to be {kind}: {value!r}")
    if isinstance(value, str):
        _refuse_text(name, value, kind)


def _refuse_text(name: str, value: str, kind: str) -> None:
    """A text is written as its type is."""
    pattern = _INTERVAL if kind == "str" and name == "interval" else _TEXTS.get(kind)
    if pattern is not None and not pattern.fullmatch(value):
        raise Refused(f"{name} is to be {kind}: {value!r}")


def _word(response: str, name: str, wanted: re.Pattern[str]) -> str:
    """The word that the model has for such a state."""
    return next(word for word in sdk.model(response).choices[name] if wanted.fullmatch(word))
