"""The client's credentials and the token they give; neither shows itself."""

from __future__ import annotations

from dataclasses import dataclass, field


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
