"""Client secrets in the keyring, in memory, and nowhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import traceback
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

import genesys_export
from genesys_export.connections import SecretStore
from genesys_export.errors import ConfigurationError, KeyringUnavailable

SECRET = "hunter2-very-secret"
PYWINTYPES = type("error", (Exception,), {})
"""What the Windows backend lets through: no ``KeyringError``, and no ``OSError`` either."""


class Memory(KeyringBackend):
    """A keyring of this test."""

    priority = 0

    def __init__(self):
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class Plaintext(Memory):
    """One that would write a file."""


class Odd(Memory):
    """One that raises what it likes."""

    def __init__(self, error):
        self.error = error

    def get_password(self, service, username):
        raise self.error

    set_password = delete_password = lambda self, *_: self.get_password("", "")


@pytest.fixture
def use(monkeypatch):
    """Make a backend the system's keyring."""

    def start(backend):
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return backend

    return start


def test_a_secret_is_kept_under_a_service_of_its_own(use):
    """Set, read by another store, replaced, deleted, deleted again."""
    backend = use(Memory())
    SecretStore().set("c1", "client", SECRET)
    SecretStore().set("c2", "client", "other")
    assert backend.kept == {("genesys-export/c1", "client"): SECRET, ("genesys-export/c2", "client"): "other"}
    assert SecretStore().get("c1", "client") == SECRET
    SecretStore().delete("c1", "client")
    SecretStore().delete("c1", "client")
    assert SecretStore().get("c1", "client") is None
    assert SecretStore().get("c2", "client") == "other"


def test_a_secret_for_the_session_touches_no_keyring(use):
    """It comes first, is gone with the store, and yields to one that is kept."""
    backend = use(Memory())
    store = SecretStore()
    store.set_for_session("c1", SECRET)
    assert store.get("c1", "client") == SECRET
    assert backend.kept == {}
    assert SecretStore().get("c1", "client") is None
    store.set("c1", "client", "kept")
    assert store.get("c1", "client") == "kept"
    assert SECRET not in f"{store!r}"


@pytest.mark.parametrize(
    "backend", [fail.Keyring(), null.Keyring(), Plaintext()], ids=["none", "forgetful", "plain text"]
)
def test_no_keyring_is_said_and_nothing_is_written(use, backend):
    """Also for one that forgets at once, and for one that would write plain text."""
    use(backend)
    store = SecretStore()
    assert store.where() == ""
    for act in (lambda: store.set("c", "i", SECRET), lambda: store.get("c", "i"), lambda: store.delete("c", "i")):
        with pytest.raises(KeyringUnavailable, match="no keyring") as told:
            act()
        assert told.value.safe == "The secret was not written anywhere."
    store.set_for_session("c", SECRET)
    assert store.get("c", "i") == SECRET


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (keyring.errors.KeyringLocked("x"), "locked"),
        (keyring.errors.InitError("Failed to unlock the collection: locked"), "locked"),
        (keyring.errors.PasswordSetError("(-25244)"), "could not be"),
        (OSError(1783, "The stub received bad data"), "could not be"),
        (RuntimeError("No recommended backend"), "could not be"),
        (PYWINTYPES(1783, "CredWrite", "The stub received bad data"), "could not be"),
        (ImportError("no module"), "could not be"),
    ],
    ids=repr,
)
def test_whatever_a_backend_raises_comes_in_plain_words(use, monkeypatch, error, words):
    """Also errors of the system that are no ``KeyringError``, and also while looking for a backend."""
    use(Odd(error))
    store = SecretStore()
    for act in (lambda: store.set("c", "i", SECRET), lambda: store.get("c", "i"), lambda: store.delete("c", "i")):
        with pytest.raises(KeyringUnavailable, match=words) as told:
            act()
        assert SECRET not in "".join(traceback.format_exception(told.value))

    def none():
        raise error

    monkeypatch.setattr(keyring, "get_keyring", none)
    assert store.where() == ""
    with pytest.raises(KeyringUnavailable):
        store.get("c", "i")


def test_an_empty_secret_is_none(use):
    """Nothing is stored for it."""
    backend = use(Memory())
    with pytest.raises(ConfigurationError, match="empty"):
        SecretStore().set("c", "i", "")
    assert backend.kept == {}


@pytest.mark.parametrize(
    ("secret", "fits"), [("x" * 1280, True), ("x" * 1281, False), ("😀" * 640, True), ("😀" * 641, False)]
)
def test_windows_holds_so_much(use, monkeypatch, secret, fits):
    """The Credential Manager's 2,560 bytes of UTF-16; elsewhere there is no such limit."""
    backend = use(Memory())
    SecretStore().set("c", "elsewhere", secret)
    monkeypatch.setattr(sys, "platform", "win32")
    if fits:
        SecretStore().set("c", "windows", secret)
    else:
        with pytest.raises(ConfigurationError, match="1280"):
            SecretStore().set("c", "windows", secret)
    assert (("genesys-export/c", "windows") in backend.kept) == fits


def test_where_says_what_people_call_it(use):
    """By the backend's module, else in general words."""
    for module, name in (
        ("keyring.backends.Windows", "Windows Credential Manager"),
        ("keyring.backends.macOS", "macOS Keychain"),
        ("keyring.backends.SecretService", "Secret Service"),
        ("other", "the system's keyring"),
    ):
        use(type("Named", (Memory,), {"__module__": module})())
        assert SecretStore().where() == name


SCRIPT = """
import sys
if "frozen" in sys.argv:
    import keyring.backend
    keyring.backend.metadata.entry_points = lambda **_: ()  # a frozen program has lost them
from genesys_export.connections import SecretStore
from genesys_export.errors import KeyringLocked
store = SecretStore()
act = sys.argv[1]
print(store.where())
try:
    if act == "set":
        store.set("c1", "client", sys.stdin.readline().strip())
    elif act == "delete":
        store.delete("c1", "client")
    print(store.get("c1", "client"))
except KeyringLocked as error:
    print(error.what, error.remedy)
    store.set_for_session("c1", "for now")
    print(store.get("c1", "client"))
"""
LOCK = """
import contextlib
import secretstorage
with contextlib.closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
"""
STORY = """
printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
"$PYTHON" script.py get && printf "$SECRET" | "$PYTHON" script.py set && "$PYTHON" script.py get
"$PYTHON" script.py delete && "$PYTHON" script.py get
"""
LOCKED_STORY = """
start() { printf "$1" | gnome-keyring-daemon $2 --unlock --components=secrets >/dev/null; }
start pw && printf "$SECRET" | "$PYTHON" script.py set
start wrong --replace && "$PYTHON" script.py get && printf "other" | "$PYTHON" script.py set
"$PYTHON" script.py delete
start pw --replace && "$PYTHON" script.py get frozen
"$PYTHON" lock.py && "$PYTHON" script.py get && "$PYTHON" -m genesys_export doctor --state-dir home --host 127.0.0.1:9
start pw --replace && "$PYTHON" script.py get
"""
PROGRAMS = all(map(shutil.which, ("gnome-keyring-daemon", "dbus-run-session")))




@pytest.fixture
def session(tmp_path):
    """Plays a story in a session of its own, with a home of its own; gives what it printed."""
    (tmp_path / "script.py").write_text(SCRIPT)
    (tmp_path / "lock.py").write_text(LOCK)
    for name in ("home", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    environment = kept | {
        "HOME": str(tmp_path / "home"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHON": sys.executable,
        "SECRET": SECRET,
        "PYTHONPATH": str(Path(genesys_export.__file__).parent.parent),
    }

    def play(story):
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", story],
            env=environment, cwd=tmp_path, text=True, capture_output=True, timeout=120, check=False,
        )  # fmt: skip
        return done.stdout.splitlines(), done.stderr

    return play


real = pytest.mark.skipif(
    sys.platform != "linux" or (not PROGRAMS and "CI" not in os.environ),
    reason="the Secret Service is Linux's; needs gnome-keyring and dbus-run-session",
)
WHERE = "Secret Service"


@real
def test_a_real_keyring_keeps_the_secret(session, tmp_path):
    """Stored, read by a fresh process, deleted; and no file holds it in plain text."""
    said, trouble = session(STORY)
    assert said == [WHERE, "None", WHERE, SECRET, WHERE, SECRET, WHERE, "None", WHERE, "None"], trouble
    files = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert files
    assert not any(SECRET.encode() in file.read_bytes() for file in files)


@real
def test_a_real_keyring_that_is_locked_is_told_and_keeps_what_it_has(session):
    """Reading, storing and deleting say so and offer the session; restarted and unlocked, the secret is still there.

    Also where the program was frozen, and where the keyring was locked while it was in use; ``doctor`` says so, too.
    """
    said, trouble = session(LOCKED_STORY)
    locked = "The keyring is locked. Unlock the keyring, or give the secret for this session only."
    doctor = [line for line in said if "  " in line]
    told = [line for line in said if "  " not in line]
    refused = [WHERE, locked, "for now"]
    assert told == [WHERE, SECRET, *refused * 3, WHERE, SECRET, *refused, WHERE, SECRET], trouble
    [line] = [line for line in doctor if line.startswith("keyring ")]
    assert "WRONG" in line
    assert "Secret Service: The keyring is locked. Unlock the keyring" in line
