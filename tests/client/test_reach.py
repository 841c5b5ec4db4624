"""How far the way to a host goes, over real sockets: names, connections, proxies, certificates."""

from __future__ import annotations

import socket
import threading

import pytest
from tests.security.network import Authority, SecureFront, free_port

from genesys_export.client import Network
from genesys_export.client.certificate import issuer_of
from genesys_export.client.reach import steps_to
from genesys_export.demo import DemoServer, Organisation


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def proxy():
    """A proxy that answers CONNECT with what the test says; remembers what it was asked."""
    listener, asked, says = socket.create_server(("127.0.0.1", 0)), [], []

    def serve():
        while True:
            connection, _ = listener.accept()
            with connection:
                head = connection.recv(65536)
                if not head:
                    return
                asked.append(head.decode())
                connection.sendall(says[0])

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()

    class Proxy:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        requests = asked

        @staticmethod
        def answers(line):
            says[:] = [line]

    yield Proxy
    socket.create_connection(listener.getsockname()).close()
    thread.join(10)
    listener.close()


def gone(url, network=Network()):  # noqa: B008
    return list(steps_to(url, network))


def test_a_host_that_answers_is_gone_to_the_end(authority):
    """Name, connection, certificate; one that only this computer trusts is told from one that all do."""
    with SecureFront(None, authority.certificate()) as front:
        name, connection, certificate = gone(front.url, Network(ca_file=str(authority.root)))
    assert name.said.startswith("Found at ")
    assert f"localhost:{front.port} answered in" in connection.said
    assert certificate.said == "Issued by Contoso Inspection Root, which is no public authority."
    assert certificate.private
    assert not any(step.error for step in (name, connection, certificate))


def test_an_untrusted_certificate_is_told_with_who_issued_it(authority):
    """The usual company inspection: its name, and what to do."""
    with SecureFront(None, authority.certificate()) as front:
        *_, last = gone(front.url)
    assert last.error.phase == "tls"
    assert last.said == (
        "The certificate of localhost is not trusted by this computer; it was issued by Contoso Inspection Root."
    )
    assert "root certificate" in last.error.remedy
    assert not last.error.transient


@pytest.mark.parametrize(
    ("host", "days", "words"), [("localhost", -1, "has expired"), ("other.example", 10, "another name")]
)
def test_a_certificate_of_a_known_authority_can_be_wrong_too(authority, host, days, words):
    """By the clock, or for another host: that is no company's inspection."""
    with SecureFront(None, authority.certificate(host, days)) as front:
        *_, last = gone(front.url, Network(ca_file=str(authority.root)))
    assert words in last.said
    assert "root certificate" not in last.error.remedy


def test_a_name_that_nobody_knows_ends_the_way():
    """The first step says so, and there is no second."""
    [only] = gone("https://no-such-host.invalid")
    assert (only.kind, only.error.phase) == ("name", "resolve")


def test_a_port_at_which_nobody_listens_ends_the_way():
    *_, last = gone(f"https://localhost:{free_port()}")
    assert (last.kind, last.error.phase) == ("connection", "connect")


def test_a_host_that_speaks_no_encryption_is_told():
    """Plain HTTP on the port of a gateway."""
    with DemoServer(Organisation(users=1)) as server:
        *_, last = gone(server.url.replace("http://", "https://"))
    assert (last.kind, last.error.phase) == ("certificate", "tls")


def test_plain_http_on_this_computer_has_no_certificate(server):
    assert [step.kind for step in gone(server.url)] == ["name", "connection"]


@pytest.mark.parametrize(
    ("answer", "words", "transient"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "user and the password", False),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "forbids calls to api.example.com", False),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "did not pass the call on", True),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "", True),
        (b"HTTP/1.1 x\r\n\r\n", "", True),
        (b"", "", True),
    ],
)
def test_a_proxy_that_does_not_pass_on_is_told_with_the_reason(proxy, answer, words, transient):
    """Also one that is none; the host's name is left to the proxy, and nothing is sent to it."""
    proxy.answers(answer)
    network = Network(proxy=proxy.url, proxy_user="ann", proxy_password="hunter2")
    *_, last = gone("https://api.example.com", network)
    assert (last.kind, last.error.transient) == ("proxy", transient)
    assert words in last.said
    assert "hunter2" not in last.said + str(last.error)
    [asked] = proxy.requests
    assert asked.startswith("CONNECT api.example.com:443 HTTP/1.1\r\n")
    assert "Proxy-Authorization: Basic YW5uOmh1bnRlcjI=\r\n" in asked


@pytest.mark.parametrize("rubbish", [b"", b"\x30", b"\x30\x84\xff\xff\xff\xff", b"\x30\x03abc", bytes(200)])
def test_a_certificate_that_makes_no_sense_has_no_issuer(rubbish):
    assert issuer_of(rubbish) == ""
