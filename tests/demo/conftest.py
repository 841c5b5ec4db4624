"""A demo organisation on loopback, and a signed-in client for it."""

from __future__ import annotations

from contextlib import ExitStack

import httpx
import pytest

from genesys_export.demo import DemoServer, Organisation


class Clock:
    """A clock that only moves when told to."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Api(httpx.Client):
    """A client signed in to an organisation."""

    def __init__(self, server):
        super().__init__(base_url=server.url, timeout=20, trust_env=False)
        self.organisation = server.organisation

    def ask_token(self, client=None, secret=None):
        credentials = (client or self.organisation.client_id, secret or self.organisation.client_secret)
        return self.post("/oauth/token", auth=credentials, data={"grant_type": "client_credentials"})

    def sign_in(self):
        reply = self.ask_token()
        assert reply.status_code == 200, reply.text
        self.headers["Authorization"] = f"Bearer {reply.json()['access_token']}"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def connect():
    """Serve an organisation with these settings and sign in to it."""
    with ExitStack() as stack:

        def start(**settings):
            server = stack.enter_context(DemoServer(Organisation(**{"users": 130, "limit": 10_000, **settings})))
            api = stack.enter_context(Api(server))
            api.sign_in()
            return api

        yield start


@pytest.fixture
def api(connect):
    return connect()
