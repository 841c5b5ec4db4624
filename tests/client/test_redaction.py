"""Secrets taken out of text."""

from __future__ import annotations

import pytest

from genesys_export.client import Credentials, Token, printable, redact, redact_headers
from genesys_export.client.redaction import hide

SECRET = "s3cr3t-Value.with~odd_chars"


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {SECRET}",
        f"authorization: bearer {SECRET}",
        f"Basic {SECRET}==",
        f"BEARER   {SECRET}",
        f'{{"access_token": "{SECRET}", "expires_in": 1}}',
        f'{{"client_secret":"{SECRET}\\"{SECRET}"}}',
        f"{{'refresh_token': '{SECRET}'}}",
        f"grant_type=x&client_secret={SECRET}&y=1",
        f"https://h/p?access_token={SECRET}",
        f"https://ann:{SECRET}@proxy:8080/",
        f"http://{SECRET}@proxy",
        f"http://ann:p@{SECRET}@proxy:1",
        f'{{"password":"{SECRET}"}}',
        f"code_verifier={SECRET}",
        f"assertion={SECRET}",
    ],
)
def test_no_secret_is_left(text):
    """Tokens, secrets, Basic credentials and passwords in addresses go, wherever they stand."""
    cleaned = redact(text)
    assert SECRET not in cleaned
    assert "•••" in cleaned
    assert redact(cleaned) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "",
        "GET /api/v2/users?pageSize=100",
        "https://api.mypurecloud.de/api/v2/users?email=ann@example.com",
        '{"email": "ann@example.com", "url": "https://h", "x": "a@b"}',
        "https://h?e=a@b",
        "invalid_client: not found",
    ],
)
def test_what_is_no_secret_stays(text):
    """Addresses, mail addresses and texts of the API are left as they are."""
    assert redact(text) == text


def test_headers_lose_their_secrets():
    """Whole for the headers that carry credentials, in part for the others."""
    shown = redact_headers(
        {
            "authorization": f"Bearer {SECRET}",
            "Set-Cookie": SECRET,
            "Proxy-Authorization": SECRET,
            "X": f"Bearer {SECRET}",
            "Accept": "a/b",
        }
    )
    assert SECRET not in str(shown)
    assert shown["Accept"] == "a/b"
    assert shown["authorization"] == "•••"


def test_text_for_a_terminal_steers_nothing():
    """Control and direction characters become spaces."""
    assert printable("a\x1b[31mb\nc\u202ed\x00é") == "a [31mb c d é"


def test_credentials_and_tokens_do_not_show_themselves():
    """Neither repr nor str nor an f-string holds the secret."""
    for thing in (Credentials("id", SECRET), Token(SECRET, 1, 0.0)):
        assert SECRET not in f"{thing!r} {thing} {[thing]}"


def test_a_secret_that_is_known_goes_wherever_it_stands():
    """Also as an address writes it; what is as short as a word would take words along."""
    assert hide("a p/w+d b p%2Fw%2Bd c", ("p/w+d", "")) == "a ••• b ••• c"
    assert hide("an abc", ("abc",)) == "an abc"
    assert hide("secretive secret", ("secret", "secretive")) == "••• •••"
