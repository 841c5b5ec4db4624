"""The synchronous session: token, shared budget and guard around ``requests``."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError

from genesys_export.client import calls
from genesys_export.client.body import Body
from genesys_export.client.budget import RateBudget
from genesys_export.client.calls import Timeouts
from genesys_export.client.credentials import BrowserSignIn, Credentials, Token
from genesys_export.client.exchange import InLine, NeedToken, Sending, Steps, exchange
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.network import Network, proxy_authorization, without_password
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.client.signin import Blocking, SignInRequest, sign_in
from genesys_export.client.trouble import check_proxy, transport_error
from genesys_export.errors import TransportError
from genesys_export.paging.events import Observer, OtherPrograms, Waiting
from genesys_export.paging.headers import Headers
from genesys_export.paging.naming import naming

_CHUNK = 64 * 1024
_last_used: ContextVar[tuple[int, int]] = ContextVar("last token used by this thread", default=(0, 0))


class _VerifiedAdapter(HTTPAdapter):
    """Ten pools of twenty connections, the operating system's certificates, no retries of its own."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._told: dict[str, str | None] = {}  # what proxies are told, by their addresses without it
        super().__init__(pool_connections=10, pool_maxsize=20, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Who talks to a proxy; without the password in its address, which its errors hold."""
        address, header = without_password(proxy), proxy_authorization(proxy)
        if self._told.get(address) != header:
            self._told[address] = header
            self.proxy_manager.pop(address, None)  # else it would go on telling what it was told before
        return super().proxy_manager_for(
            address, **kwargs, ssl_context=self._context, proxy_ssl_context=self._context
        )

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """User and password for a proxy, in the same letters as the other session sends them."""
        header = self._told.get(proxy)
        return {} if header is None else {"Proxy-Authorization": header}

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """As in ``requests``, but with our context in the key instead of its own bundle of certificates."""
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        pool.pop("ca_certs", None)
        pool["ssl_context"] = self._context
        return host, pool

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave the certificates to the context: it verifies, and nothing switches that off."""


class _Requests(requests.Session):
    """Leaves redirects alone; ``requests`` reads the whole body of one to see where it leads, also unasked."""

    def get_redirect_target(self, _: requests.Response) -> None:
        """Nowhere."""


class Session:
    """Calls an organisation: signs in, keeps to the budget, sends known read operations only. Safe to share by threads.

    Args:
        hosts: where the organisation is.
        credentials: its OAuth client, or the person who signed in with a browser.
        budget: the rate budget of this client's token; a fresh one unless given.
        own_endpoints: operations the user added, as (method, path).
        network: proxy and further certificates to trust; verification cannot be switched off.
        timeout: patience with the network.
        observe: is told every wait for the budget.
        sleep: how to wait.
        clock: seconds, monotonic.
    """

    def __init__(
        self,
        hosts: Hosts,
        credentials: Credentials | BrowserSignIn,
        *,
        budget: RateBudget | None = None,
        own_endpoints: Iterable[tuple[str, str]] = (),
        network: Network = Network(),  # noqa: B008 - immutable
        timeout: Timeouts = Timeouts(),  # noqa: B008 - immutable
        observe: Observer | None = None,
        sleep: Callable[[float], Any] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.hosts = hosts
        self.budget = budget or RateBudget(clock=clock)
        self._credentials = credentials
        self._guard = ReadOnlyGuard(own_endpoints)
        self._observe = observe
        self._sleep = sleep
        self._clock = clock
        self._timeout = (timeout.connect, timeout.read)
        self._token: Token | None = None
        self._signing_in = threading.Lock()
        self._http = _Requests()
        self._http.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))  # none is sent back
        self._http.trust_env = False  # the network tells the proxy; credentials of ~/.netrc are not wanted
        self._network = network
        network.proxy_for(hosts.api)  # one that cannot be used is told now, not at the first call
        adapter = _VerifiedAdapter(network.tls_context())
        self._http.mount("https://", adapter)
        self._http.mount("http://", adapter)

    def __repr__(self) -> str:
        return f"<Session {self.hosts.api}>"

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        next_uri: str | None = None,
    ) -> Reply:
        """One call; every status is a reply.

        Args:
            method: HTTP method.
            path: absolute path, ids filled in and encoded.
            params: query; a list repeats its parameter.
            json: body.
            next_uri: a link of the API, used as it is instead of path and query.

        Raises:
            OperationRefused: not a known read operation; nothing was sent.
            ForeignHost: link or redirect to another host; nothing was sent there.
            SignInRefused: the client may not sign in.
            TransportError: there was no whole reply.
        """
        steps = exchange(
            self.hosts, self._guard, self.budget, method, path, params=params, json=json, next_uri=next_uri
        )
        return self._carry_out(steps)

    def refresh_token(self) -> None:
        """Have a token newer than the one this thread's last call carried; made once, however many ask."""
        owner, generation = _last_used.get()
        if owner != id(self):
            generation = 0 if self._token is None else self._token.generation
        self._newer_than(generation)

    def close(self) -> None:
        """Close every connection."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _current_token(self) -> Token:
        token = self._token
        if token is None or self._clock() >= token.renew_at:
            token = self._newer_than(0 if token is None else token.generation)
        _last_used.set((id(self), token.generation))
        return token

    def _newer_than(self, generation: int) -> Token:
        """Whoever gets the lock first signs in; the others find the new token when they get it."""
        with self._signing_in:
            if self._token is None or self._token.generation <= generation:
                self._token = self._sign_in()
            return self._token

    def _carry_out(self, steps: Steps) -> Reply:
        try:
            step = next(steps)
            while True:
                if isinstance(step, NeedToken):
                    step = steps.send(self._current_token())
                elif isinstance(step, InLine):
                    self._stand_in_line(step)
                    step = next(steps)
                elif isinstance(step, Waiting | OtherPrograms):
                    if self._observe is not None:
                        self._observe(step)
                    step = next(steps)
                else:
                    try:
                        reply = self._send(step)
                    except BaseException as error:  # noqa: BLE001 - the steps have it raised again
                        step = steps.throw(error)
                    else:
                        step = steps.send(reply)
        except StopIteration as end:
            return cast("Reply", end.value)
        finally:
            steps.close()

    def _stand_in_line(self, step: InLine) -> None:
        if step.told:
            self._sleep(step.seconds)
            return
        called = threading.Event()
        step.ticket.called = called.set
        called.wait(step.seconds)

    def _send(self, call: Sending) -> Reply:
        return self._reply(call.method, call.url, call.headers, params=call.params, data=call.body)

    def _reply(self, method: str, url: str, headers: dict[str, str], **sent: Any) -> Reply:
        """One request and the whole of its reply."""
        host, started, told = urlsplit(url).hostname or "", self._clock(), None
        proxy = self._network.proxy_for(url)
        try:
            with self._http.request(
                method, url, headers=headers, stream=True, timeout=self._timeout, allow_redirects=False,
                proxies={} if proxy is None else {"http": proxy, "https": proxy}, **sent,
            ) as told:  # fmt: skip
                found = Headers(told.headers.items())
                check_proxy(told.status_code, host)
                body = Body(found, host)
                for piece in told.raw.stream(_CHUNK, decode_content=False):
                    body.add(piece)
                return Reply(told.status_code, found, body.whole(), self._clock() - started)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise naming(transport_error(error, host, proxy), told) from error

    def _sign_in(self) -> Token:
        steps = sign_in(self.hosts, self._credentials)
        outcome: Any = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                generation = 1 if self._token is None else self._token.generation + 1
                return Token(end.value.value, generation, self._clock() + end.value.renew_after)
            outcome = None
            if isinstance(step, SignInRequest):
                outcome = self._post(step)
            elif isinstance(step, Blocking):
                outcome = step.call()
            else:
                if self._observe is not None:
                    self._observe(Waiting(step, "network", "the sign-in service does not answer as it should"))
                self._sleep(step)

    def _post(self, step: SignInRequest) -> Reply | TransportError:
        try:
            return self._reply("POST", step.url, {**step.headers, **calls.OURS}, data=step.form)
        except TransportError as error:
            return error
