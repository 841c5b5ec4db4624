"""Company networks in small: an authority of one's own, hosts with its certificates, proxies as companies run them."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PATIENCE = 60.0
OUTSIDE = dict(os.environ)
"""The environment as the computer has it, which the tests do not see: what ``uv`` needs to reach packages."""


def free_port():
    """A port of this computer that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def wait_for(port, process=None, what="it"):
    """Return when somebody listens at a port."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process is None or process.poll() is None, f"{what} ended"
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError(f"{what} never listened")


class Authority:
    """A company's own: a root certificate, and certificates for hosts made with it."""

    def __init__(self, folder, name="Contoso Inspection Root"):
        self._folder = Path(folder)
        self.root, key = self._folder / "root.pem", self._folder / "root.key"
        _openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                 "-keyout", key, "-out", self.root, "-subj", f"/O=Contoso/CN={name}", "-addext",
                 "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")  # fmt: skip
        self._key = key

    def certificate(self, host="localhost", days=10):
        """A certificate and its key in one file; ``days`` below zero makes one that has expired."""
        key, request, made = (self._folder / f"{host}{days}.{end}" for end in ("key", "csr", "pem"))
        _openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out",
                 request, "-subj", f"/CN={host}")  # fmt: skip
        extensions = self._folder / f"{host}{days}.ext"
        extensions.write_text(f"subjectAltName=DNS:{host}\nauthorityKeyIdentifier=keyid\n")
        _openssl("x509", "-req", "-in", request, "-CA", self.root, "-CAkey", self._key, "-CAcreateserial", "-days",
                 str(days), "-out", made, "-extfile", extensions)  # fmt: skip
        made.write_bytes(made.read_bytes() + key.read_bytes())
        return made


def _openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


class SecureFront:
    """An encrypted entrance to a server on loopback: bytes go in and out as they come.

    Attributes:
        url: where it is reached.
        met: how many connections got through the encryption.
    """

    def __init__(self, target, certificate, name="localhost"):
        self._target = target
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        self.url = f"https://{name}:{self.port}"
        self.met, self._open, self._threads, self._closing = 0, [], [], False
        self._start(self._accept)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._closing = True
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        for each in list(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _start(self, target, *arguments):
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self):
        while True:
            connection, _ = self._listener.accept()
            if self._closing:
                connection.close()
                return
            self._start(self._serve, connection)

    def _serve(self, connection):
        with connection, contextlib.suppress(OSError):
            self._open.append(connection)
            with self._context.wrap_socket(connection, server_side=True) as near:
                self._open.append(near)
                self.met += 1
                if self._target is None:
                    near.recv(1)
                    return
                with socket.create_connection(("127.0.0.1", self._target)) as far:
                    self._open.append(far)
                    self._start(_pour, far, near)
                    _pour(near, far)


def _pour(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for each in (source, target):
        with contextlib.suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def squid(user="ann", password="correct horse"):
    """A proxy that wants a user and a password (Basic), as Debian ships it; gives its port and the log of its calls."""
    program = shutil.which("squid") or "/usr/sbin/squid"
    helper = next(Path("/usr/lib").glob("squid*/basic_ncsa_auth"))
    hashed = subprocess.run(["openssl", "passwd", "-apr1", "-stdin"], input=f"{password}\n", text=True,
                            capture_output=True, check=True).stdout.strip()  # fmt: skip
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="squid-") as name:
        folder = Path(name)
        folder.chmod(0o777)  # started by root, it works as a user of its own
        (folder / "users").write_text(f"{user}:{hashed}\n")
        (folder / "squid.conf").write_text(
            f"http_port 127.0.0.1:{port}\n"
            f"auth_param basic program {helper} {folder}/users\nauth_param basic realm Contoso\n"
            "acl known proxy_auth REQUIRED\nacl blocked dstdomain .blocked.example\n"
            "http_access deny !known\nhttp_access deny blocked\nhttp_access allow known\nhttp_access deny all\n"
            f"access_log stdio:{folder}/access.log\ncache_log {folder}/cache.log\ncache deny all\n"
            f"pid_filename {folder}/squid.pid\ncoredump_dir {folder}\nshutdown_lifetime 0 seconds\n"
            "pinger_enable off\nlogfile_rotate 0\nvisible_hostname proxy.contoso.example\n"
        )
        with _running([program, "-N", "-n", f"squid{port}", "-f", str(folder / "squid.conf")], port, "squid"):
            yield port, folder / "access.log"


def logged(log, words, count):
    """A proxy's log once it holds the words so many times: it is written a moment after a call has ended."""
    deadline = time.monotonic() + PATIENCE
    while (text := log.read_text()).count(words) < count and time.monotonic() < deadline:
        time.sleep(0.02)
    return text


@contextlib.contextmanager
def mitmproxy(folder, target, names):
    """A proxy that opens encrypted traffic with an authority of its own, as companies do; gives its port and root.

    It is no part of the product and none of its development: ``uv`` gets it into an environment of its own.

    Args:
        folder: where it keeps its authority.
        target: address that calls to the names are passed on to.
        names: hosts that are served so.
    """
    port, root = free_port(), Path(folder) / "mitmproxy-ca-cert.pem"
    mapped = [part for name in names for part in ("--map-remote", f"|https://{name}|{target}")]
    command = [
        *_uv(), "tool", "run", "--from", "mitmproxy==11.0.2", "mitmdump", "--quiet", "--listen-host", "127.0.0.1",
        "--listen-port", str(port), "--set", f"confdir={folder}", "--set", "connection_strategy=lazy", *mapped,
    ]  # fmt: skip
    with _running(command, port, "mitmproxy", OUTSIDE):
        assert root.exists()
        yield port, root


def _uv():
    found = shutil.which("uv")
    return [found] if found else [sys.executable, "-m", "uv"]


@contextlib.contextmanager
def _running(command, port, what, environment=None):
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=environment)
        try:
            wait_for(port, process, what)
            yield process
        except AssertionError:
            said.seek(0)
            sys.stderr.write(said.read())
            raise
        finally:
            _end(process)


def _end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
