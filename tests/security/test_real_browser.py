"""The sign-in through a browser as people have it: Chromium where it is installed, else a client that follows alike."""

from __future__ import annotations

import asyncio
import re

import pytest
from tests.person import Person
from tests.security.chromium import INSTALLED, ChromiumPerson

from genesys_export.client import AsyncSession, Hosts
from genesys_export.connections.browser import sign_in_with_browser
from genesys_export.demo import DemoServer, Organisation
from genesys_export.demo.consent import BROWSER_CLIENT_ID
from genesys_export.errors import SignInRefused


@pytest.fixture
def server():
    with DemoServer(Organisation(users=120, limit=100_000)) as running:
        yield running


@pytest.fixture
def browser(tmp_path):
    """Makes a person at the browser; asks what heading was read last."""
    people = []

    def make(decision):
        person = ChromiumPerson(decision, tmp_path) if INSTALLED else Person(decision)
        people.append(person)
        return person

    yield make
    for person in people:
        if INSTALLED:
            person.close()


def heading(person):
    assert person.seen.wait(90)
    return person.last["heading"] if INSTALLED else re.search("<h1>(.*)</h1>", person.pages[0].text)[1]


def sign_in(server, person):
    hosts = Hosts.custom(server.url)
    return asyncio.run(sign_in_with_browser(
        hosts, BROWSER_CLIENT_ID, lambda who: AsyncSession(hosts, who), show=lambda *_: None, open_browser=person,
        within=120,
    ))  # fmt: skip


def test_a_person_signs_in_and_reads_that_it_worked(server, browser):
    person = browser("allow")
    kept = sign_in(server, person)
    assert server.organisation.tokens.active == [kept.access]
    assert heading(person) == "Signed in"


def test_a_person_denies_and_reads_that_it_did_not(server, browser):
    person = browser("deny")
    with pytest.raises(SignInRefused, match="denied in the browser"):
        sign_in(server, person)
    assert heading(person) == "Not signed in"
    assert server.organisation.tokens.issued == 0
