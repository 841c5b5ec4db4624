"""Connections and their secrets are kept, changed, copied and forgotten as one."""

from __future__ import annotations

from dataclasses import replace

import keyring
import pytest
from keyring.backends import fail
from keyring.errors import KeyringLocked
from tests.cli.conftest import MemoryKeyring

from genesys_export.connections import BROWSER, Connection, ConnectionStore, Keeper, Secrets, SecretStore, network_of
from genesys_export.errors import ConfigurationError, KeyringUnavailable

ANN = Connection(
    "1", "Ann's", "eu-central-1", "https://api.mypurecloud.de", "https://login.mypurecloud.de", "client-1",
    proxy="http://gate:3128", proxy_user="ann",
)  # fmt: skip
BOTH = Secrets("hunter2", "pass-word")
CLIENT, PROXY = ("genesys-export/1", "client-1"), ("genesys-export/1/proxy", "ann")


@pytest.fixture
def use():
    before = keyring.get_keyring()

    def put(backend):
        keyring.set_keyring(backend)
        return backend

    yield put
    keyring.set_keyring(before)


@pytest.fixture
def memory(use):
    return use(MemoryKeyring())


@pytest.fixture
def store(tmp_path):
    return ConnectionStore(tmp_path)


@pytest.fixture
def keeper(store):
    return Keeper(store, SecretStore())


def test_each_secret_has_a_service_of_its_own(keeper, store, memory):
    """The proxy's password, too; forgotten with the connection."""
    keeper.add(ANN, BOTH)
    assert memory.kept == {CLIENT: "hunter2", PROXY: "pass-word"}
    assert network_of(store.get("1"), SecretStore()) == ANN.network("pass-word")
    assert "hunter2" not in repr(BOTH)
    assert "pass-word" not in repr(BOTH)
    keeper.remove("Ann's")
    assert memory.kept == {}
    assert store.list() == []


def test_a_name_that_is_taken_leaves_no_secret_behind(keeper, memory):
    """Nobody would ever delete it from the keyring."""
    keeper.add(ANN, BOTH)
    with pytest.raises(ConfigurationError, match="already"):
        keeper.add(replace(ANN, id="2"), BOTH)
    assert memory.kept.keys() == {CLIENT, PROXY}


def test_a_change_touches_only_what_is_given(keeper, store, memory):
    """Without a secret the kept ones stay; those of a client and a user that are gone go with them."""
    keeper.add(ANN, BOTH)
    keeper.change(replace(ANN, name="Bob"), Secrets())
    assert memory.kept == {CLIENT: "hunter2", PROXY: "pass-word"}
    keeper.change(replace(ANN, name="Bob", client_id="client-2", proxy_user=""), Secrets("other"))
    assert memory.kept == {("genesys-export/1", "client-2"): "other"}
    assert store.get("Bob").client_id == "client-2"


def test_a_copy_has_the_same_secrets_under_its_own_name(keeper, store, memory):
    """And lives on without the first."""
    keeper.add(ANN, BOTH)
    second = keeper.copy("Ann's", "Bob")
    keeper.remove("Ann's")
    assert store.list() == [replace(ANN, id=second.id, name="Bob")]
    assert memory.kept == {(f"genesys-export/{second.id}", "client-1"): "hunter2",
                           (f"genesys-export/{second.id}/proxy", "ann"): "pass-word"}  # fmt: skip
    with pytest.raises(ConfigurationError, match="already"):
        keeper.copy("Bob", "Bob")
    assert len(memory.kept) == 2


def test_without_a_keyring_a_connection_can_still_be_forgotten(keeper, store, use):
    """Its secrets were for the session; a locked keyring, which may hold them, forgets nothing."""
    use(fail.Keyring())
    keeper.add(ANN, Secrets("hunter2", "pass-word", keep=False))
    keeper.remove("1")
    assert store.list() == []

    class Locked(MemoryKeyring):
        def get_password(self, service, username):
            raise KeyringLocked("locked")

    keeper.add(ANN, Secrets("hunter2", keep=False))
    fresh = Keeper(store, SecretStore())
    use(Locked())
    with pytest.raises(KeyringUnavailable, match="locked"):
        fresh.remove("1")
    assert store.list() == [ANN]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"proxy": "http://ann:hunter2@gate:1"}, "must not be written"),
        ({"proxy": "socks5://gate:1"}, "cannot be used"),
        ({"ca_file": "/no/such/file.pem"}, "cannot be used"),
        ({"ca_file": "/a\0b.pem"}, "certificate file holds"),
        ({"ca_file": "/\udcff.pem"}, "certificate file holds"),
        ({"client_id": ""}, "client is missing"),
        ({"client_id": " "}, "client is missing"),
        ({"client_id": "a\udcff"}, "client id holds"),
        ({"client_id": "a\nb"}, "client id holds"),
        ({"proxy_user": "ann\r\nX: y"}, "proxy's user holds"),
        ({"name": "\udcff"}, "name holds"),
        ({"name": "acme\x1b[31m"}, "name holds"),
        ({"name": "two\u2028lines"}, "name holds"),
        ({"name": "x" * 101}, "at most 100"),
    ],
)
def test_what_cannot_work_is_refused_before_it_is_kept(keeper, store, memory, tmp_path, change, words):
    """A password in a proxy's address would be written to the file."""
    with pytest.raises(ConfigurationError, match=words) as refused:
        keeper.add(replace(ANN, **change), BOTH)
    assert "hunter2" not in str(refused.value)
    assert not memory.kept
    assert not store.list()


def test_the_proxys_password_can_come_from_the_environment(memory, monkeypatch):
    """For computers without a keyring; where there is none at all, that is said before anything is sent."""
    with pytest.raises(ConfigurationError, match="no password of ann"):
        network_of(ANN, SecretStore())
    monkeypatch.setenv("GENESYS_PROXY_PASSWORD", "from-outside")
    assert network_of(ANN, SecretStore()).proxy_password == "from-outside"


def test_a_copy_has_no_part_in_a_sign_in_with_the_browser(keeper, memory):
    """What gives the next token is good once; the proxy's password is good for both."""
    keeper.add(replace(ANN, sign_in=BROWSER), BOTH)
    second = keeper.copy("1", "second")
    assert second.sign_in == BROWSER
    assert sorted(memory.kept.values()) == ["hunter2", "pass-word", "pass-word"]


def test_what_was_kept_of_the_other_kind_of_sign_in_goes(keeper, memory):
    """A token is never sent as a secret, nor a secret taken for a token."""
    keeper.add(ANN, BOTH)
    keeper.change(replace(ANN, sign_in=BROWSER), Secrets())
    assert memory.kept == {PROXY: "pass-word"}
    keeper.change(replace(ANN, sign_in=BROWSER), Secrets("to-ken"))
    keeper.change(replace(ANN, sign_in=BROWSER, name="other"), Secrets())
    assert memory.kept[CLIENT] == "to-ken"
