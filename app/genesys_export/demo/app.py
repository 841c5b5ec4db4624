"""The HTTP side: every request is counted, hit by its faults, let in or refused, answered and recorded."""

from __future__ import annotations

import asyncio
import logging
import uuid
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from genesys_export.demo.call import Call, Reply
from genesys_export.demo.consent import authorize
from genesys_export.demo.faults import Due
from genesys_export.demo.limiter import LIMIT_KEY, LIMIT_NAMESPACE, Headroom
from genesys_export.demo.oauth import fingerprint, sign_in
from genesys_export.demo.organisation import Organisation, Received
from genesys_export.demo.refusals import JSON, SCIM_JSON, Refused, missing_permission, not_found, too_many_requests
from genesys_export.demo.routes import find_route
from genesys_export.demo.wire import Reset, Truncated, gateway_page

_log = logging.getLogger(__name__)
_GATEWAY = {"html500": 500, "html503": 503, "html504": 504, "html200": 200}
_LARGE = 50
_CONCURRENCY = {"key": "concurrent.requests.max", "namespace": "search", "value": 10}


class DemoApp:
    """ASGI application serving one organisation: login page, token endpoint, and the API below ``/api/``."""

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        try:
            if request.url.path == "/oauth/token" and request.method == "POST":
                response = await self._sign_in(request)
            elif request.url.path == "/oauth/authorize" and request.method in {"GET", "POST"}:
                response = await self._authorize(request)
            else:
                response = await self._api(request)
        except ClientDisconnect:
            return  # the client gave up while it was sending; there is nobody to answer
        await response(scope, receive, send)

    async def _sign_in(self, request: Request) -> Response:
        organisation = self._organisation
        due = organisation.faults.next(token_endpoint=True)
        form = (await request.body()).decode("utf-8", "replace")
        authorization = request.headers.get("authorization", "")
        answer = sign_in(organisation.tokens, organisation.consents, authorization, form, busy=bool(due.faults))
        return Response(orjson.dumps(answer.body), answer.status, {"Cache-Control": "no-store"}, JSON)

    async def _authorize(self, request: Request) -> Response:
        sent = (await request.body()).decode("utf-8", "replace") if request.method == "POST" else request.url.query
        asked = {name: values[0] for name, values in parse_qs(sent).items()}
        decision = asked.get("decision", "") if request.method == "POST" else ""
        active = self._organisation.tokens.client_active
        page = authorize(self._organisation.consents, asked, decision, active=active)
        headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"}
        if page.location:
            headers["Location"] = page.location
        return Response(page.body, page.status, headers, "text/html")

    async def _api(self, request: Request) -> Response:
        organisation = self._organisation
        due = organisation.faults.next()
        arrived = organisation.clock()
        body = await request.body()
        token = _bearer(request.headers.get("authorization", ""))
        if delay := organisation.latency_ms / 1000 + (due.value("slow", 5) if "slow" in due else 0):
            await asyncio.sleep(delay)
        response = self._answer(request, body, token, due)
        organisation.requests.append(
            Received(
                number=due.number,
                at=arrived,
                method=request.method,
                path=request.url.path,
                query=request.url.query,
                status=0 if isinstance(response, Reset) else response.status_code,
                token=fingerprint(token),
            ),
        )
        return response

    def _answer(self, request: Request, body: bytes, token: str, due: Due) -> Response:
        if "reset" in due:
            return Reset()
        for name, status in _GATEWAY.items():
            if name in due:
                return gateway_page(status)
        correlation_id = str(uuid.uuid4())
        headers = {"ININ-Correlation-Id": correlation_id}
        path = request.url.path
        try:
            self._identify(token, due)
            headroom = self._organisation.limiter.admit(token)
            headers |= headroom.headers()
            if path.startswith("/api/v2/guide/"):
                headers["X-Rate-Limit-Remaining"] = str(headroom.remaining)
            self._admit(headroom, due, headers, token)
            reply = self._handle(request, body, token, due)
        except Refused as refused:
            headers |= refused.headers
            scim = path.startswith("/api/v2/scim/")
            content = refused.scim_body() if scim else refused.body(correlation_id)
            return Response(orjson.dumps(content), refused.status, headers, SCIM_JSON if scim else JSON)
        except Exception:  # noqa: BLE001  (a mistake of ours must look like a server's failure, and be told)
            _log.exception("the demo organisation failed to answer %s %s", request.method, path)
            failure = Refused(500, "internal.server.error", "The server failed to answer the request")
            return Response(orjson.dumps(failure.body(correlation_id)), 500, headers, JSON)
        kind = Truncated if "truncate" in due else Response
        return kind(orjson.dumps(reply.body), reply.status, headers | reply.headers, reply.media_type)

    def _identify(self, token: str, due: Due) -> None:
        """Let the bearer of a valid token in.

        Raises:
            Refused: 401.
        """
        tokens = self._organisation.tokens
        if not token:
            message = "No authentication bearer token specified in authorization header."
            raise Refused(401, "authentication.required", message)
        if "expire-token" in due:
            tokens.expire(token)
        if "revoke-token" in due:
            tokens.revoke(token)
        if "revoke-client" in due:
            tokens.revoke_client()
        if not tokens.valid(token):
            raise Refused(401, "bad.credentials", "Invalid login credentials.")

    def _admit(self, headroom: Headroom, due: Due, headers: dict[str, str], token: str) -> None:
        """Hold the rate limit, the real one and those of the faults.

        Raises:
            Refused: 429.
        """
        limit: dict[str, Any] = {"key": LIMIT_KEY, "namespace": LIMIT_NAMESPACE, "value": headroom.allowed}
        if headroom.refused:
            raise too_many_requests(headroom.reset, limit=limit)
        if "429-concurrency" in due:
            raise too_many_requests(1, limit=_CONCURRENCY)
        if "429-window" in due:
            headroom = self._organisation.limiter.use_up(token, due.value("429-window", 4))
            headers |= headroom.headers()
            raise too_many_requests(headroom.reset, limit=limit)
        if "429-no-headers" in due:
            for name in headroom.headers():
                del headers[name]
            raise too_many_requests(1, limit=limit, retry_after="")
        wait = int(due.value("429-date", 2)) if "429-date" in due else int(due.value("429", 1))
        if "429" in due or "429-date" in due:
            moment = format_datetime(datetime.now(UTC) + timedelta(seconds=wait), usegmt=True)
            headers |= {"inin-ratelimit-count": str(headroom.allowed), "inin-ratelimit-reset": str(wait)}
            raise too_many_requests(wait, limit=limit, retry_after=moment if "429-date" in due else None)

    def _handle(self, request: Request, body: bytes, token: str, due: Due) -> Reply:
        """Find the operation and carry it out.

        Raises:
            Refused: there is none, it is denied or gone, the page is too large, or its parameters make no sense.
        """
        path = request.url.path
        if not path.startswith("/api/"):
            raise not_found(path)
        route, variables = find_route(request.method, path)
        if "forbidden" in due or not self._organisation.denied.isdisjoint({path, route.path}):
            raise missing_permission(route.permission)
        if not self._organisation.gone.isdisjoint({path, route.path}):
            raise not_found(path)
        call = Call(
            organisation=self._organisation,
            path=path,
            query=request.query_params.multi_items(),
            body=_json(body),
            variables=variables,
            due=due,
            token=token,
        )
        if "too-large" in due and call.asked_size() > due.value("too-large", _LARGE):
            raise Refused(413, "request.entity.too.large", "The reply would be too large. Ask for a smaller page")
        return route.handler(call)


def _bearer(header: str) -> str:
    scheme, _, token = header.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _json(body: bytes) -> dict[str, Any]:
    """The JSON object of a request's body; empty when there is none.

    Raises:
        Refused: 400, it is something else.
    """
    if not body:
        return {}
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        value = None
    if not isinstance(value, dict):
        raise Refused(400, "bad.request", "The request could not be understood by the server due to malformed syntax.")
    return value
