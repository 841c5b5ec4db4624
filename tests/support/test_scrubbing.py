"""What leaves the computer holds no secret and no name of the user's folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from genesys_export.support.scrubbing import scrub, scrub_value


@pytest.mark.parametrize("form", ["s3cret/with+odd", "s3cret%2Fwith%2Bodd"])
def test_a_secret_of_the_environment_is_hidden_wherever_it_stands(form, monkeypatch):
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", "s3cret/with+odd")
    assert scrub(f"something {form} odd") == "something ••• odd"


def test_the_users_folder_is_a_tilde():
    assert scrub(f"in {Path.home()}/exports") == "in ~/exports"


def test_what_stands_under_a_secrets_name_is_hidden_however_deep():
    value = {"a": [{"client_secret": "x", "proxyPassword": "y"}], "page_token": "kept", "n": 3}
    assert scrub_value(value) == {"a": [{"client_secret": "•••", "proxyPassword": "•••"}], "page_token": "kept", "n": 3}


def test_scrubbing_twice_changes_nothing_more():
    once = scrub("Authorization: Bearer abc.def https://ann:pw@gate/ client_secret=x")
    assert "abc" not in once
    assert "pw" not in once
    assert scrub(once) == once
