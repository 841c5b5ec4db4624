"""The file of connections."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from genesys_export.connections import Connection, ConnectionStore
from genesys_export.errors import ConfigurationError

ANN = Connection("1", "Ann's", "eu-central-1", "https://api.mypurecloud.de", "https://login.mypurecloud.de", "client-1")
BOB = replace(ANN, id="2", name="bob", client_id="client-2")
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions are those of POSIX")


@pytest.fixture
def store(tmp_path):
    return ConnectionStore(tmp_path / "data")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "connections.json"


def test_what_is_kept_comes_back(store, tmp_path):
    """In a fresh store, by name whatever the case, with its hosts."""
    assert store.list() == []
    store.add(BOB)
    store.add(ANN)
    again = ConnectionStore(tmp_path / "data")
    assert again.list() == [ANN, BOB]
    assert again.get("bob") == again.get("2") == BOB
    assert again.get("1").hosts.api == "https://api.mypurecloud.de"
    assert store.remove("Ann's") == ANN
    assert again.list() == [BOB]


def test_names_are_unique_and_not_empty(store):
    """On adding as on renaming; ``demo`` is the built-in one."""
    store.add(ANN)
    store.add(BOB)
    for name in ("bob", "", "  ", "demo", " demo "):
        with pytest.raises(ConfigurationError):
            store.add(replace(ANN, id="3", name=name))
        with pytest.raises(ConfigurationError):
            store.replace(replace(ANN, name=name))
    with pytest.raises(ConfigurationError):
        store.add(ANN)
    assert store.list() == [ANN, BOB]
    store.replace(replace(ANN, name="Zoe"))
    store.replace(replace(ANN, name="Zoe", client_id="other"))
    assert [each.name for each in store.list()] == ["bob", "Zoe"]


def test_an_unknown_connection_is_told_with_the_known_ones(store):
    """For getting, removing and replacing."""
    with pytest.raises(ConfigurationError, match="none yet"):
        store.get("x")
    store.add(BOB)
    for act in (store.get, store.remove):
        with pytest.raises(ConfigurationError, match="bob"):
            act("x")
    with pytest.raises(ConfigurationError):
        store.replace(ANN)


@posix
def test_only_the_owner_can_read_it(store, file):
    """File 0600 and folder 0700, whatever lay there or the umask says."""
    before = os.umask(0)
    try:
        store.add(ANN)
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
        file.chmod(0o666)
        store.add(BOB)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("breaking", ["replace", "fsync", "open"])
def test_a_write_that_fails_leaves_the_earlier_list(store, file, monkeypatch, breaking):
    """Whole, with nothing half written beside it, and said."""

    def fail(*_):
        raise OSError(28, "No space left on device")

    store.add(ANN)
    before = file.read_bytes()
    target = {"replace": "pathlib.Path.replace", "fsync": "os.fsync", "open": "tempfile.mkstemp"}[breaking]
    with monkeypatch.context() as broken:
        broken.setattr(target, fail)
        with pytest.raises(ConfigurationError, match="cannot be written") as told:
            store.add(BOB)
    assert told.value.safe == "The earlier list is untouched."
    assert file.read_bytes() == before
    assert sorted(os.listdir(file.parent)) == [file.name, "connections.lock"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[",
        b"null",
        b"7",
        b'"x"',
        b"{}x",
        b'{"a": 1}',
        b"{}",
        b'""',
        b'[{"id": "1", "name": null, "region": "", "api_url": "x", "login_url": "x", "client_id": "x"}]',
        b'[{"id": "1", "name": "a", "region": "", "api_url": "x", "login_url": "x", "client_id": ["x"]}]',
        b"[1]",
        b"[[]]",
        b'[{"id": "1"}]',
        b"\xff\xfe",
        b"\x00" * 50,
    ],
)
def test_a_damaged_file_is_left_alone(store, file, content):
    """Reading says so; adding does not write over it."""
    file.parent.mkdir()
    file.write_bytes(content)
    for act in (store.list, lambda: store.add(ANN), lambda: store.remove("x"), lambda: store.replace(ANN)):
        with pytest.raises(ConfigurationError, match="cannot be read") as told:
            act()
        assert str(file) in told.value.what
    assert file.read_bytes() == content


def test_there_is_no_place_for_a_secret(store, file):
    """The file has these fields and no other; a proxy's password is none of them."""
    store.add(ANN)
    (entry,) = orjson.loads(file.read_bytes())
    assert set(entry) == {
        "id", "name", "region", "api_url", "login_url", "client_id", "sign_in", "redirect_port", "ca_file", "proxy",
        "proxy_user",
    }  # fmt: skip


def test_a_file_of_an_earlier_version_is_read(store, file):
    """What it does not say is as it was: the client's secret, and proxy and certificates of the system."""
    file.parent.mkdir()
    first = {"id", "name", "region", "api_url", "login_url", "client_id"}
    file.write_bytes(orjson.dumps([{name: value for name, value in ANN.to_json().items() if name in first}]))
    assert store.list() == [ANN]
    assert (ANN.sign_in, ANN.redirect_port, ANN.proxy, ANN.ca_file) == ("secret", "", "system", "")


def test_without_a_folder_it_lies_with_the_users_data(monkeypatch, tmp_path):
    """In the program's own folder."""
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, appauthor: Path(tmp_path, name))
    ConnectionStore().add(ANN)
    assert (tmp_path / "genesys-export" / "connections.json").exists()


def test_stored_addresses_are_checked_on_use():
    """A file that was tampered with does not lead the secret onto an open line."""
    with pytest.raises(ConfigurationError, match="without encryption"):
        _ = replace(ANN, login_url="http://login.example.com").hosts


@pytest.mark.parametrize("port", ["abc", "-1", "65536", "\u0663", "9" * 5000])
def test_a_stored_port_that_is_none_is_told(port):
    """Not a number of this program's making, so it is not trusted to be one."""
    with pytest.raises(ConfigurationError, match="no usable port"):
        _ = replace(ANN, redirect_port=port).port_back
    assert replace(ANN, redirect_port="8080").port_back == 8080
    assert ANN.port_back == 0


def test_a_stored_certificate_file_that_no_file_can_be_is_told():
    """Somebody's hand was in the list."""
    with pytest.raises(ConfigurationError, match="no name of a file"):
        replace(ANN, ca_file="a\0b").network().tls_context()


def test_what_several_programs_add_at_once_is_all_kept(tmp_path):
    """Each reads the list, and writes it with its own; none writes over what another one has just added."""
    code = (
        "import sys; from pathlib import Path; from dataclasses import replace\n"
        "from genesys_export.connections import Connection, ConnectionStore\n"
        "store = ConnectionStore(Path(sys.argv[1])); sys.stdin.readline()\n"
        "for n in range(20):\n"
        "    name = f'{sys.argv[2]}-{n}'; store.add(Connection(name, name, '', 'https://a', 'https://l', 'c'))\n"
    )
    programs = [
        subprocess.Popen([sys.executable, "-c", code, tmp_path, str(each)], stdin=subprocess.PIPE) for each in range(3)
    ]
    for each in programs:
        each.stdin.write(b"go\n")
        each.stdin.close()
    assert [each.wait() for each in programs] == [0, 0, 0]
    assert len(ConnectionStore(tmp_path).list()) == 60
