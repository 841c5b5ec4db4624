"""What both sessions do alike, against real sockets on loopback."""

from __future__ import annotations

import base64
import functools
import gzip
import socket
import time
import traceback
import tracemalloc
import zlib
from urllib.parse import quote

import pytest

from genesys_export import PageNumber, genesys_paginated
from genesys_export.client import Hosts, Network, body, calls
from genesys_export.client.calls import Timeouts
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import ConfigurationError, ForeignHost, OperationRefused, SignInRefused, TransportError

USERS = "/api/v2/users"


def test_it_signs_in_once_before_the_first_call(caller, server):
    """One sign-in, then every call carries its token and asks for JSON."""
    for _ in range(3):
        assert caller.request("GET", USERS).status_code == 200
    assert [each.path for each in server.requests] == ["/oauth/token", USERS, USERS, USERS]
    assert server.sign_ins[0].body == b"grant_type=client_credentials"
    assert "authorization" in server.sign_ins[0].headers
    for each in server.calls:
        assert each.headers["authorization"] == "Bearer token-1"
        assert each.headers["accept"] == "application/json"
        assert each.headers["user-agent"] == calls.USER_AGENT


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"a \ud800 b", "a \ufffd b"), (r"\udc00", "\ufffd"), (r"\uD83D", "\ufffd"),
        (r"\ud800\ud800\udc00", "\ufffd\U00010000"),
        (r"\ud83d\ude00 \\ud800 \ud83d", "\U0001f600 \\ud800 \ufffd"), (r"\udc00\ud800", "\ufffd\ufffd"),
        (r"\\\ud800", "\\\ufffd"), (r"\ud800\n\u0041", "\ufffd\nA"),
    ],
)  # fmt: skip
def test_half_a_character_in_a_text_is_no_broken_reply(written, read, caller, server, kit):
    """Programs that cut texts leave some."""
    server.answers = lambda _: kit.answer(f'{{"name": "{written}"}}'.encode())
    assert caller.request("GET", USERS).json() == {"name": read}


def test_every_status_is_a_reply(caller, server, kit):
    """No status raises; headers are read whatever their case."""
    for status in (400, 401, 403, 404, 500, 503, 429):  # a 429 last: whoever calls after it has to wait
        server.answers = lambda _, status=status: kit.answer({"status": status}, status, ININ_Correlation_Id="c-1")
        reply = caller.request("GET", USERS)
        assert (reply.status_code, reply.json(), reply.headers["inin-correlation-id"]) == (
            status,
            {"status": status},
            "c-1",
        )
        assert reply.elapsed >= 0


def test_parameters_are_written_alike(caller, server):
    """Lists repeat, truth is written as JSON does, nothing is left out but ``None``, and all is encoded."""
    caller.request("GET", USERS, params={"id": ["a", "b"], "x": True, "n": 3, "none": None, "q": "a+b&c=d", "e": ""})
    assert server.calls[0].path == f"{USERS}?id=a&id=b&x=true&n=3&q=a%2Bb%26c%3Dd&e="


def test_a_body_is_sent_as_json(caller, server):
    """A query by POST carries its JSON and says so."""
    caller.request("POST", "/api/v2/users/search", json={"pageSize": 25, "é": None})
    assert (server.calls[0].body, server.calls[0].headers["content-type"]) == (
        '{"pageSize":25,"é":null}'.encode(),
        "application/json",
    )


@pytest.mark.parametrize(
    "link",
    [
        "/api/v2/users?cursor=a%2Bb%3D%3D&pageSize=100",
        "/api/v2/users?cursor=a+b%20c%2F%3F&x=a%252Bb",
        "/api/v2/users?a=1&&b=&c=(x)*!,;:@/?$'",
        "/api/v2/groups/a%20b/members?cursor=%C3%A9%3D",
    ],
)
def test_a_link_is_taken_as_it_is(caller, server, link):
    """The request line holds the very bytes of the link, from the root as well as with the host."""
    for written in (link, server.url + link):
        caller.request("GET", USERS, params={"ignored": 1}, next_uri=written)
        assert server.calls[-1].line == f"GET {link}"


@pytest.mark.parametrize(
    "link",
    [
        "{other}/api/v2/users",
        "//{host}/api/v2/users",
        "https://api.mypurecloud.de/api/v2/users",
        "http://127.0.0.1/api/v2/users",
        "{own}@{host}/api/v2/users",
        "/\t/{host}/api/v2/users",
        " {other}/api/v2/users",
        "{own}.example/api/v2/users",
        "file:///etc/passwd",
        "{own}\\@{host}/api/v2/users",
    ],
)
def test_a_link_to_another_host_is_refused(caller, server, other, link):
    """Nothing is sent, neither there nor here, and no token is asked for."""
    written = link.format(other=other.url, own=server.url, host=other.url.removeprefix("http://"))
    with pytest.raises(ForeignHost):
        caller.request("GET", USERS, next_uri=written)
    assert server.requests == []


def test_a_link_to_no_read_operation_is_refused(caller, server):
    """A link is checked like a path, dots and all."""
    for link in (
        "/api/v2/users/../tokens/me",
        "/api/v2/groups/%2e%2e/members",
        "/oauth/token",
        "/",
        "/\\evil/api/v2/users",
    ):
        with pytest.raises(OperationRefused):
            caller.request("GET", USERS, next_uri=link)
    with pytest.raises(OperationRefused):
        caller.request("DELETE", USERS, next_uri="/api/v2/users?x=1")
    assert server.requests == []


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/v2/speechandtextanalytics/deletions/jobs"),
        ("POST", "/api/v2/conversations/deletions/jobs"),
        ("POST", USERS),
        ("DELETE", "/api/v2/users/42"),
        ("PATCH", "/api/v2/users/42"),
        ("PUT", "/api/v2/users/42/routingskills"),
        ("post", USERS),
    ],
)
def test_what_writes_is_never_sent(caller, server, method, path):
    """The guard sits before the network: the server sees nothing, not even a sign-in."""
    with pytest.raises(OperationRefused):
        caller.request(method, path, json={})
    assert server.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_refused(caller, server, other, kit, status):
    """The token never goes there."""
    server.answers = lambda _: kit.answer(b"", status, Location=f"{other.url}/api/v2/users")
    with pytest.raises(ForeignHost):
        caller.request("GET", USERS)
    assert len(server.calls) == 1


def test_a_redirect_on_the_own_host_is_followed(caller, server, kit):
    """With the token, as it is written, if it leads to a known read operation; and not for ever."""
    goal = "/api/v2/groups?x=%2B"
    server.answers = lambda r: kit.answer({"at": r.path}) if r.path == goal else kit.answer(b"", 307, Location=goal)
    assert caller.request("GET", USERS, params={"a": 1}).json() == {"at": goal}
    assert server.calls[-1].headers["authorization"] == "Bearer token-1"
    server.answers = lambda _: kit.answer(b"", 302, Location="/api/v2/tokens/me/secret")
    with pytest.raises(OperationRefused):
        caller.request("GET", USERS)
    before = len(server.calls)
    server.answers = lambda _: kit.answer(b"", 302, Location=USERS)
    assert caller.request("GET", USERS).status_code == 302
    assert len(server.calls) - before == calls.MOST_REDIRECTS + 1


def test_a_query_by_post_is_not_redirected(caller, server, kit):
    """Its body would be lost or sent twice; the reply is given as it is."""
    server.answers = lambda _: kit.answer(b"", 307, Location=USERS)
    assert caller.request("POST", "/api/v2/users/search", json={}).status_code == 307
    assert len(server.calls) == 1


def test_a_sign_in_that_redirects_does_not_send_the_secret_on(connect, server, other, kit):
    """The token endpoint's redirect is not followed."""
    waits = []
    caller = connect(server.url, sleep=waits.append)
    server.sign_in = lambda _: kit.answer(b"", 307, Location=f"{other.url}/oauth/token")
    with pytest.raises(TransportError, match="no token"):
        caller.request("GET", USERS)
    assert len(server.sign_ins) == 7
    assert sum(waits) == 63.0


def test_a_reset_connection_is_a_passing_trouble(caller, server, kit):
    """Named, transient, and the slot in the budget is given back."""
    caller.request("GET", USERS)
    server.answers = lambda _: kit.reset
    for _ in range(3):
        with pytest.raises(TransportError) as broken:
            caller.request("GET", USERS)
        assert broken.value.transient
        assert broken.value.phase in {"read", "connect"}
    assert caller.session.budget.in_flight == 0


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_a_body_cut_short_is_no_reply(caller, server, kit, packed):
    """Fewer bytes than announced: refused, whatever they are."""
    whole = b'{"entities": [1, 2, 3]}'
    content = gzip.compress(whole) if packed else whole
    headers = {"Content_Encoding": "gzip"} if packed else {}
    server.answers = lambda _: kit.answer(content[:-9], announced=len(content), Connection="close", **headers)
    with pytest.raises(TransportError) as broken:
        caller.request("GET", USERS)
    assert (broken.value.phase, broken.value.transient) == ("read", True)


def test_a_compressed_body_is_unpacked(caller, server, kit):
    """Asked for and read; what is no gzip is a passing trouble."""
    whole = b'{"entities": [%s]}' % b",".join([b"1234567"] * 20_000)
    server.answers = lambda _: kit.answer(gzip.compress(whole), Content_Encoding="gzip")
    reply = caller.request("GET", USERS)
    assert reply.content == whole
    assert "gzip" in server.calls[0].headers["accept-encoding"]
    server.answers = lambda _: kit.answer(b"no gzip at all", Content_Encoding="gzip")
    with pytest.raises(TransportError):
        caller.request("GET", USERS)


def test_a_body_over_the_limit_is_refused(caller, server, kit, monkeypatch):
    """Also when only the unpacked body is too large; not transient, since it would come again."""
    monkeypatch.setattr(body, "LARGEST", 100_000)
    for content, headers in ((b"x" * 100_001, {}), (gzip.compress(b"x" * 9_000_000), {"Content_Encoding": "gzip"})):
        server.answers = lambda _, c=content, h=headers: kit.answer(c, **h)
        with pytest.raises(TransportError) as large:
            caller.request("GET", USERS)
        assert not large.value.transient
    server.answers = lambda _: kit.answer(b"x" * 100_000)
    assert len(caller.request("GET", USERS).content) == 100_000


@functools.cache
def bomb(size, layers=1):
    """Zeros in a gzip: a thousandth of their size for each layer."""
    content = b""
    packer = zlib.compressobj(9, wbits=31)
    for _ in range(size // 2**20):
        content += packer.compress(bytes(2**20))
    content += packer.flush()
    return content if layers == 1 else gzip.compress(content)


@pytest.mark.parametrize("status", [200, 302, 503])
def test_a_bomb_is_not_unpacked_beyond_the_limit(caller, server, kit, monkeypatch, status):
    """256 MiB in a quarter of one cost no more memory than the limit, and are told with call and correlation id."""
    monkeypatch.setattr(body, "LARGEST", 4 * 2**20)
    headers = {"Content_Encoding": "gzip", "ININ_Correlation_Id": "c-1", "Location": "/elsewhere"}
    packed = kit.answer(bomb(2**28), status, **headers)
    server.answers = lambda _: packed
    tracemalloc.start()
    try:
        with pytest.raises(TransportError, match="larger than 4 MiB") as large:
            caller.request("GET", USERS, params={"name": "Ann"})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 24 * 2**20
    assert (large.value.endpoint, large.value.correlation_id) == (f"GET {USERS}", "c-1")
    assert caller.session.budget.in_flight == 0


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "chocolate"])
def test_what_was_packed_otherwise_than_asked_for_is_refused_unread(caller, server, kit, encoding):
    """A bomb packed twice is a millionth of its size; nothing of it is unpacked."""
    server.answers = lambda _: kit.answer(bomb(2**26, 2), Content_Encoding=encoding, ININ_Correlation_Id="c-2")
    with pytest.raises(TransportError, match="not asked for") as refused:
        caller.request("GET", USERS)
    assert (refused.value.transient, refused.value.correlation_id) == (True, "c-2")


def test_the_sign_in_is_no_way_in_for_a_bomb_either(caller, server, kit, monkeypatch):
    """The token endpoint's reply has the same limit."""
    monkeypatch.setattr(body, "LARGEST", 2**20)
    server.sign_in = lambda _: kit.answer(bomb(2**26), Content_Encoding="gzip")
    with pytest.raises(TransportError, match="larger than 1 MiB"):
        caller.request("GET", USERS)
    assert len(server.sign_ins) == 1


def test_a_connection_that_breaks_is_told_with_the_call(caller, server, kit):
    """Cut in mid-body, the head's correlation id is known; without a reply only the call is."""
    server.answers = lambda _: kit.answer(b"{", announced=99, Connection="close", ININ_Correlation_Id="c-3")
    with pytest.raises(TransportError) as cut:
        caller.request("GET", USERS, params={"name": "Ann"})
    assert str(cut.value).endswith(f"(GET {USERS}, correlation id c-3)")
    server.answers = lambda _: kit.reset
    with pytest.raises(TransportError) as gone:
        caller.request("GET", USERS)
    assert str(gone.value).endswith(f"(GET {USERS})")


def test_a_redirect_to_another_host_is_told_with_the_call(caller, server, kit):
    """The reply that redirects is the one support staff have to look for."""
    server.answers = lambda _: kit.answer(status=302, Location="https://evil.example/", ININ_Correlation_Id="c-4")
    with pytest.raises(ForeignHost) as foreign:
        caller.request("GET", USERS)
    assert (foreign.value.endpoint, foreign.value.correlation_id) == (f"GET {USERS}", "c-4")


@pytest.mark.parametrize("link", ["http://[", "//[::1", "https://exa mple", "/api/v2/users\x00"])
def test_a_link_that_is_no_address_is_refused_in_words(caller, server, kit, link):
    """As a link to follow and as a redirect; nothing is sent, nothing is raised that is not of our tree."""
    caller.request("GET", USERS)
    with pytest.raises((ForeignHost, OperationRefused)):
        caller.request("GET", USERS, next_uri=link)
    assert len(server.calls) == 1
    server.answers = lambda _: kit.answer(status=302, Location=link)
    with pytest.raises((ForeignHost, OperationRefused, TransportError)) as refused:
        caller.request("GET", USERS)
    assert refused.value.endpoint == f"GET {USERS}"
    assert len(server.calls) == 2


def test_a_file_without_certificates_is_refused(connect, tmp_path):
    """Before anything is sent; one that is not there, too."""
    for file in (__file__, tmp_path / "none.pem"):
        with pytest.raises(ConfigurationError, match="cannot be used"):
            connect("https://api.example.com", network=Network(ca_file=str(file)))


@pytest.mark.parametrize(
    "proxy",
    ["socks5://ann:hunter2@proxy:1", "gopher://ann:hunter2@proxy", "http://ann:hunter2@pro xy:x", "http://a:hunter2@p:x"],
)
def test_a_proxy_that_cannot_be_used_is_named_without_its_password(connect, monkeypatch, proxy):
    """Given or from the environment: a configuration error, not a crash, and told before the first call."""
    with pytest.raises(ConfigurationError, match="proxy") as refused:
        connect("https://api.example.com", network=Network(proxy=proxy))
    assert "hunter2" not in "".join(traceback.format_exception(refused.value))
    monkeypatch.setenv("ALL_PROXY", "socks5://ann:hunter2@proxy:1")
    with pytest.raises(ConfigurationError, match="proxy"):
        connect("https://api.example.com")


def test_a_proxy_gets_user_and_password_of_any_letters(connect, server):
    """Quoted in its address or given apart; it is asked for the whole address, the other end never sees them."""
    expected = "Basic " + base64.b64encode("ann@corp:pä:s/wörd €".encode()).decode()
    for network in (
        Network(proxy=server.url, proxy_user="ann@corp", proxy_password="pä:s/wörd €"),
        Network(proxy=server.url.replace("//", f"//ann%40corp:{quote('pä:s/wörd €', safe='')}@")),
    ):
        server.requests.clear()
        connect("http://localhost:9", network=network).request("GET", USERS)
        assert [each.path for each in server.calls] == [f"http://localhost:9{USERS}"]
        assert {each.headers["proxy-authorization"] for each in server.requests} == {expected}


def test_a_proxy_that_wants_a_password_is_no_refusal_of_the_host(connect, server, kit):
    """To an unencrypted call it answers in the host's place: no secret is wrong, and nobody asks again."""
    wants = kit.answer(b"<html>who are you", 407, Proxy_Authenticate='Basic realm="Contoso"')
    for at in ("sign_in", "answers"):
        server.requests.clear()
        server.sign_in, server.answers = None, lambda request: wants
        if at == "sign_in":
            server.sign_in = server.answers
        with pytest.raises(TransportError, match="The proxy does not accept") as refused:
            connect("http://localhost:9", network=Network(proxy=server.url)).request("GET", USERS)
        assert (refused.value.phase, refused.value.transient) == ("proxy", False)
        assert len(server.requests) == (1 if at == "sign_in" else 2)


def test_none_means_directly(connect, server, other, monkeypatch):
    """Whatever the environment says."""
    monkeypatch.setenv("ALL_PROXY", other.url)
    monkeypatch.setattr("genesys_export.client.calls.is_loopback", lambda _: False)
    assert connect(server.url, network=Network(proxy="none")).request("GET", USERS).status_code == 200


def test_the_environments_proxy_is_used_but_for_its_exceptions(connect, server, monkeypatch):
    """By both sessions alike, also in capital letters, and looked at again with the next session."""
    monkeypatch.setattr("genesys_export.client.calls.is_loopback", lambda _: False)
    monkeypatch.setenv("HTTP_PROXY", server.url.replace("//", "//ann:pw@"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,example.com")
    connect("http://localhost:9").request("GET", USERS)
    connect(server.url).request("GET", USERS)
    assert [each.path for each in server.calls] == [f"http://localhost:9{USERS}", USERS]
    assert ["proxy-authorization" in each.headers for each in server.calls] == [True, False]


def test_netrc_does_not_replace_the_token(connect, server, tmp_path, monkeypatch):
    """Credentials of the user's own file for this host go nowhere."""
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login ann password hunter3\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setattr(calls, "is_loopback", lambda _: False)
    connect(server.url).request("GET", USERS)
    assert server.calls[0].headers["authorization"] == "Bearer token-1"
    assert server.sign_ins[0].headers["authorization"].startswith("Basic Y2xpZW50")


def test_no_proxy_of_the_environment_stands_before_loopback(connect, server, other, monkeypatch):
    """The demo organisation is reached directly."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, other.url)
    assert connect(server.url).request("GET", USERS).status_code == 200


def test_a_token_that_runs_out_is_renewed_before_the_call(connect, server):
    """By the clock, without a 401."""
    now = [0.0]
    caller = connect(server.url, clock=lambda: now[0])
    caller.request("GET", USERS)
    now[0] = 86400 - 60
    caller.request("GET", USERS)
    assert [each.headers["authorization"] for each in server.calls] == ["Bearer token-1", "Bearer token-2"]


def test_refreshing_gives_a_newer_token(caller, server):
    """After a call, before any call, and once more: each time one sign-in."""
    caller.refresh_token()
    caller.request("GET", USERS)
    caller.refresh_token()
    caller.request("GET", USERS)
    assert [each.headers["authorization"] for each in server.calls] == ["Bearer token-1", "Bearer token-2"]
    assert len(server.sign_ins) == 2


def test_a_busy_token_endpoint_is_waited_for(connect, server, kit):
    """Its 400 is not taken for wrong credentials, and the wait is told."""
    waits, seen = [], []
    caller = connect(server.url, sleep=waits.append, observe=seen.append)
    replies = [kit.answer({"error": "invalid_request", "description": "rate limit exceeded"}, 400)] * 2
    replies.append(kit.answer({"access_token": "late", "expires_in": 60}))
    server.sign_in = lambda _: replies.pop(0)
    assert caller.request("GET", USERS).status_code == 200
    assert waits == [1.0, 2.0]
    assert [each.seconds for each in seen] == waits
    assert all("sign-in service" in each.detail for each in seen)


def test_errors_hold_nothing_secret(connect, server, kit):
    """Refusals and broken connections, with all that led to them, name neither secret nor token."""
    caller = connect(server.url)
    shown = repr(caller.session)
    server.sign_in = lambda r: kit.answer({"error": "invalid_client", "description": r.headers["authorization"]}, 401)
    with pytest.raises(SignInRefused) as refused:
        caller.request("GET", USERS)
    server.sign_in = None
    server.answers = lambda _: kit.reset
    with pytest.raises(TransportError) as broken:
        caller.request("GET", USERS)
    for error in (refused.value, broken.value):
        shown += "".join(traceback.format_exception(error)) + repr(error)
    for secret in (kit.credentials.client_secret, "token-1", server.sign_ins[0].headers["authorization"].split()[1]):
        assert secret not in shown


def test_a_silent_proxys_password_is_in_no_error(connect):
    """Nor in what the errors of the HTTP clients remember."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        network = Network(proxy=address, proxy_user="ann", proxy_password="geheim-pw")
        caller = connect("https://api.example.com", network=network, timeout=Timeouts(0.1, 0.1))
        with pytest.raises(TransportError) as caught:
            caller.once("GET", "https://api.example.com/api/v2/users")
    below, seen = [caught.value], []
    while below:
        each = below.pop()
        if isinstance(each, BaseException) and each not in seen:
            seen.append(each)
            below += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
    assert len(seen) > 1
    assert not any("geheim" in f"{each!r}{each}{each.args!r}{vars(each)!r}" for each in seen), seen


def test_cookies_are_not_sent_back(caller, server, kit):
    """No operation of the API wants one."""
    server.answers = lambda _: kit.answer({"entities": []}, Set_Cookie="session=1; Path=/")
    for _ in range(2):
        caller.request("GET", "/api/v2/users")
    assert [call.headers.get("cookie") for call in server.calls] == [None, None]


def test_a_token_that_the_api_sends_back_is_taken_out(connect, server, kit):
    """In messages, ids, links and headers; what they say goes into errors, job files and logs."""
    caller = connect(server.url)
    server.answers = lambda r: kit.answer(
        {"message": f"bad {r.headers['authorization'].split()[1]}", "nextUri": "/x?token=token-1", "n": 1}, 400,
        ININ_Correlation_Id="id-token-1",
    )  # fmt: skip
    reply = caller.request("GET", USERS)
    assert reply.json() == {"message": "bad •••", "nextUri": "/x?token=•••", "n": 1}
    assert reply.headers["inin-correlation-id"] == "id-•••"
    server.answers = lambda _: kit.answer(b"cut", announced=50, ININ_Correlation_Id="id-token-1", Connection="close")
    with pytest.raises(TransportError) as broken:
        caller.request("GET", USERS)
    assert "token-1" not in str(broken.value)


@pytest.mark.parametrize("status", [400, 401, 503])
def test_a_secret_that_the_sign_in_service_sends_back_is_taken_out(connect, server, kit, status):
    """Whatever stands around it, as it is or packed; also where it is tried again until it ends."""
    secret, seen = kit.credentials.client_secret, []

    def echo(request):
        packed = request.headers["authorization"].split()[1]
        return kit.answer({"error": "invalid_client", "description": f"no {secret}: <{packed}> \\{secret}\\"}, status)

    server.sign_in = echo
    caller = connect(server.url, sleep=lambda _: None, observe=seen.append)
    with pytest.raises((SignInRefused, TransportError), match="•••") as refused:
        caller.request("GET", USERS)
    shown = "".join(traceback.format_exception(refused.value)) + repr(seen)
    assert secret not in shown
    assert server.sign_ins[0].headers["authorization"].split()[1] not in shown


def test_nobody_listens(connect, server):
    """A refused connection is a passing trouble of the phase ``connect``."""
    server.close()
    caller = connect(server.url, sleep=lambda _: None)
    with pytest.raises(TransportError) as refused:
        caller.request("GET", USERS)
    assert (refused.value.phase, refused.value.transient) == ("connect", False)  # it was tried for a minute


def test_silence_is_a_time_out(connect, server, kit):
    """A server that says nothing is not waited for without end."""
    caller = connect(server.url, timeout=calls.Timeouts(connect=5, read=0.2))
    caller.request("GET", USERS)

    def late(_):
        time.sleep(0.4)
        return kit.answer()

    server.answers = late
    with pytest.raises(TransportError) as silent:
        caller.request("GET", USERS)
    assert (silent.value.phase, silent.value.transient) == ("timeout", True)


def test_a_gateway_prefix_goes_before_paths_and_links(connect, server):
    """Links of the API know nothing of the gateway; the guard looks behind the prefix."""
    caller = connect(f"{server.url}/gate")
    caller.request("GET", USERS)
    caller.request("GET", USERS, next_uri="/api/v2/users?c=%3D")
    assert [each.path for each in server.calls] == ["/gate/api/v2/users", "/gate/api/v2/users?c=%3D"]
    with pytest.raises(OperationRefused):
        caller.request("GET", USERS, next_uri="/api/v2/tokens/me/secret")


@pytest.fixture(scope="module")
def organisation():
    with DemoServer(Organisation(users=130, limit=10_000)) as demo:
        yield demo


@pytest.mark.parametrize("at", [None, 3], ids=["undisturbed", "token revoked on page 3"])
def test_the_demo_organisation_is_read_whole(request, organisation, kit, at):
    """All users by page number, with both sessions; a token revoked in between is refreshed."""
    import asyncio

    from genesys_export.client import AsyncSession, Session

    org = organisation.organisation
    credentials = type(kit.credentials)(org.client_id, org.client_secret)
    truth = org.users()

    @genesys_paginated(25, style=PageNumber())
    def users(session, *, params):
        return session.request("GET", USERS, params=params)

    @genesys_paginated(25, style=PageNumber())
    async def users_async(session, *, params):
        return await session.request("GET", USERS, params=params)

    async def read_async():
        async with AsyncSession(Hosts.custom(organisation.url), credentials, budget=kit.open_budget()) as session:
            return [record async for record in users_async(session)]

    def read():
        with Session(Hosts.custom(organisation.url), credentials, budget=kit.open_budget()) as session:
            return list(users(session))

    for way in (read, lambda: asyncio.run(read_async())):
        issued = org.tokens.issued
        if at:
            org.faults.arm("revoke-token", at=org.faults.api_requests + at)
        assert way() == truth
        assert org.tokens.issued - issued == (2 if at else 1)
