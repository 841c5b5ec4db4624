"""A keyring in the test's process: the program under test reaches it over loopback, so that no file ever holds it."""

from __future__ import annotations

import json
import os
import socket
import socketserver
import threading

from keyring.backend import KeyringBackend

PLACE = "TEST_KEYRING_PORT"


class Far(KeyringBackend):
    """The program's end."""

    priority = 1

    def get_password(self, service, username):
        return _ask(["get", service, username])

    def set_password(self, service, username, password):
        _ask(["set", service, username, password])

    def delete_password(self, service, username):
        _ask(["delete", service, username])


def _ask(words):
    with socket.create_connection(("127.0.0.1", int(os.environ[PLACE])), 20) as there, there.makefile("rwb") as talk:
        talk.write(json.dumps(words).encode() + b"\n")
        talk.flush()
        return json.loads(talk.readline())


class Keyring:
    """The test's end: what is kept."""

    def __init__(self):
        self.kept = {}
        kept = self.kept

        class Talk(socketserver.StreamRequestHandler):
            def handle(self):
                what, service, user, *secret = json.loads(self.rfile.readline())
                answer = kept.get((service, user))
                if what == "set":
                    kept[service, user] = secret[0]
                elif what == "delete":
                    kept.pop((service, user), None)
                self.wfile.write(json.dumps(answer).encode() + b"\n")

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)
