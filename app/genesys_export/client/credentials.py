"""What one signs in with, and the token it gives; nothing of it shows itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import orjson


@dataclass(frozen=True, slots=True)
class Credentials:
    """An OAuth client of grant type *client credentials*."""

    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """A bearer token.

    Attributes:
        value: what goes into the ``Authorization`` header.
        generation: counted from 1; a newer token has a higher one.
        renew_at: moment on the monotonic clock from which a fresh one is asked for.
    """

    value: str = field(repr=False)
    generation: int
    renew_at: float


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept, in the keyring, of a sign-in with the browser.

    Attributes:
        access: the token; it is used until it ends.
        until: when it ends, in seconds since 1970.
        refresh: gives the next token; empty where the organisation gives none, and then one signs in anew.
    """

    access: str = field(repr=False)
    until: float
    refresh: str = field(default="", repr=False)

    def to_text(self) -> str:
        """As the keyring keeps it."""
        return orjson.dumps([self.access, round(self.until), self.refresh]).decode()

    @classmethod
    def from_text(cls, text: str) -> Kept | None:
        """Back from :meth:`to_text`; ``None`` when it is something else, for example a client secret."""
        try:
            access, until, refresh = orjson.loads(text)
        except (ValueError, TypeError):
            return None
        whole = isinstance(access, str) and isinstance(refresh, str) and isinstance(until, int | float)
        return cls(access, float(until), refresh) if whole else None


@dataclass(frozen=True, slots=True)
class Code:
    """What the browser came back with: good for one token, together with the verifier that only we know."""

    value: str = field(repr=False)
    verifier: str = field(repr=False)
    redirect_uri: str


@dataclass(slots=True)
class BrowserSignIn:
    """A person who signs in with a browser (authorization code and PKCE); the client has no secret.

    Two of these are equal when the same is kept, so a session goes on with tokens that it renewed itself.

    Attributes:
        client_id: the OAuth client.
        kept: what there is of an earlier sign-in.
        code: what the browser came back with just now; used first, once.
        keep: is given what is to be kept from now on; may block.
        reread: gives what is kept now, perhaps by another program; may block.
        now: seconds since 1970.
        used: whether the kept token was given out by this object already.
    """

    client_id: str
    kept: Kept | None = field(default=None, repr=False)
    code: Code | None = field(default=None, repr=False, compare=False)
    keep: Callable[[Kept], None] = field(default=lambda _: None, repr=False, compare=False)
    reread: Callable[[], Kept | None] = field(default=lambda: None, repr=False, compare=False)
    now: Callable[[], float] = field(default=time.time, repr=False, compare=False)
    used: bool = field(default=False, repr=False, compare=False)
