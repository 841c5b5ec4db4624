"""What is raised when the API or the caller's own code says no: its words, its kind, its place in the tree."""

from __future__ import annotations

import http.client
import inspect
import re
import ssl

import httpx
import pytest
import requests
from tests.paging.canned import Reader, Reply

from genesys_export import (
    ApiError,
    Checkpoint,
    ConfigurationError,
    ExportError,
    NotFound,
    PermissionMissing,
    RetryPolicy,
    TransportError,
    errors,
)
from genesys_export.paging.policy import is_transient

MISSING = "Unable to perform the requested action. You are missing the following permission(s): routing:queue:view"


def refused(reader, reply, **options):
    """The error that a refusal at page 3 becomes."""
    server, fetch = reader.serve("page-number", faults={3: reply}, **options)
    with pytest.raises(ApiError) as caught:
        reader.value(fetch) if options.get("collect") else reader.all(fetch)
    assert len(server.calls) == 3
    assert reader.clock.waits == []
    return caught.value


# The API's own words


@pytest.mark.parametrize(("status", "kind"), [
    (400, ApiError), (403, PermissionMissing), (404, NotFound), (405, ApiError), (409, ApiError),
    (415, ApiError), (422, ApiError), (501, ApiError), (302, ApiError),
])  # fmt: skip
def test_a_refusal_is_an_error_of_its_kind_and_is_not_retried(reader, status, kind):
    """Status, code, the API's own message and the correlation id are there; the two pages before are safe."""
    body = {"message": "Something about it.", "code": "some.code", "status": status, "contextId": "from-body"}
    error = refused(reader, Reply(body, status, {"ININ-Correlation-Id": "abc-123"}))
    assert type(error) is kind
    assert (error.status, error.code, error.correlation_id) == (status, "some.code", "abc-123")
    assert "Something about it." in str(error)
    assert "abc-123" in str(error)
    assert "Every page read before it was delivered." in str(error)
    assert error.checkpoint == Checkpoint("page-number", {"pageNumber": 3, "pageSize": 100}, 2, 200)
    assert len(reader.got) == 200


def test_a_missing_permission_is_named_as_the_api_names_it(reader):
    """403 says which permission is missing and what to do."""
    error = refused(reader, Reply({"message": MISSING, "code": "missing.permissions"}, 403))
    assert "routing:queue:view" in str(error)
    assert "role" in error.remedy


def test_a_collecting_call_carries_the_records_read_before_the_refusal(reader):
    """``collect`` loses nothing to a refusal."""
    error = refused(reader, Reply({}, 403), collect=True)
    assert error.records == [{"id": n} for n in range(200)]


@pytest.mark.parametrize(("body", "said"), [
    ({"message": "of the API"}, "of the API"),
    ({"detail": "of SCIM", "schemas": [], "status": "400"}, "of SCIM"),
    ({"error": "invalid_request", "error_description": "of OAuth"}, "of OAuth"),
    ({}, "status 400."),
    ([], "status 400."),
    ("<html>gateway</html>", "status 400."),
    ("", "status 400."),
    (None, "status 400."),
    ({"message": None, "code": None}, "status 400."),
    ({"message": {"odd": 1}}, "odd"),
])  # fmt: skip
def test_every_body_of_a_refusal_gives_a_sentence(reader, body, said):
    """Whatever the body is, the error is one sentence with the status in it."""
    error = refused(reader, Reply(body, 400))
    assert said in error.what
    assert "status 400" in error.what
    assert error.what.endswith(".")


def test_the_correlation_id_of_the_body_stands_in_for_the_header(reader):
    """``contextId`` serves where the header is missing."""
    reply = Reply({"contextId": "from-body"}, 400)
    reply.headers = {}
    assert refused(reader, reply).correlation_id == "from-body"


@pytest.mark.parametrize("evil", ["\x1b[2J", "a\nb", "a\r\nb", "\x00", "\x07", "\u202e", "\x9b31m"])
def test_control_characters_do_not_reach_a_terminal(reader, evil):
    """What a server writes into message, code or correlation id becomes printable and stays on one line."""
    body = {"message": f"before {evil} after", "code": f"c{evil}"}
    error = refused(reader, Reply(body, 400, {"ININ-Correlation-Id": f"id{evil}"}))
    for text in (str(error), error.code, error.correlation_id):
        assert text.isprintable()
    assert "before" in str(error)
    assert "after" in str(error)


def test_a_message_without_end_is_cut(reader):
    """A megabyte of message becomes a sentence."""
    assert len(str(refused(reader, Reply({"message": "x" * 1_000_000}, 400)))) < 1000


def test_an_error_body_nested_without_end_is_no_crash(reader):
    """A body too deep to parse is an error without a message."""
    assert refused(reader, Reply("[" * 100_000, 400)).what.endswith("status 400.")


# The caller's own exceptions


class OwnError(Exception):
    """Of the caller's program."""


@pytest.mark.parametrize("error", [
    OwnError("own"), KeyError("x"), ValueError("x"), ZeroDivisionError(), RuntimeError("x"), OSError("x"),
    requests.exceptions.HTTPError("raise_for_status"), ConfigurationError("own"),
    TransportError("certificate", phase="tls", transient=False),
], ids=lambda error: type(error).__name__)  # fmt: skip
def test_the_callers_own_exceptions_come_out_unchanged(reader, error):
    """The very object that the decorated function raised, after one call and no wait."""
    server, fetch = reader.serve("page-number", faults={3: error})
    with pytest.raises(type(error)) as caught:
        reader.all(fetch)
    assert caught.value is error
    assert len(server.calls) == 3
    assert reader.clock.waits == []
    assert reader.got == server.records[:200]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)], ids=lambda error: type(error).__name__)
def test_an_interrupt_is_never_retried(error):
    """Ctrl-C inside the decorated function goes through at once."""
    reader = Reader("sync")
    server, fetch = reader.serve("page-number", faults={2: error})
    with pytest.raises(type(error)):
        reader.all(fetch)
    assert len(server.calls) == 2


def test_a_policy_may_judge_exceptions_by_itself(reader):
    """``transient`` of the policy decides instead of the names we know."""
    server, fetch = reader.serve("page-number", faults={3: OwnError()},
                                 policy=RetryPolicy(transient=lambda error: isinstance(error, OwnError)))  # fmt: skip
    assert reader.all(fetch) == server.records


# What passes


PASSING = [
    ConnectionError(), ConnectionResetError(), ConnectionAbortedError(), BrokenPipeError(), TimeoutError(), EOFError(),
    http.client.IncompleteRead(b""), http.client.RemoteDisconnected(), http.client.BadStatusLine(""),
    requests.exceptions.ConnectionError(), requests.exceptions.ConnectTimeout(), requests.exceptions.ReadTimeout(),
    requests.exceptions.ProxyError(), requests.exceptions.ChunkedEncodingError(),
    requests.exceptions.ContentDecodingError(),
    httpx.ConnectError(""), httpx.ConnectTimeout(""), httpx.ReadTimeout(""), httpx.WriteTimeout(""),
    httpx.PoolTimeout(""), httpx.ReadError(""), httpx.WriteError(""), httpx.CloseError(""), httpx.ProxyError(""),
    httpx.RemoteProtocolError(""), httpx.DecodingError(""),
    TransportError("x", phase="read"),
]  # fmt: skip
LASTING = [
    requests.exceptions.SSLError(), requests.exceptions.InvalidURL(), requests.exceptions.InvalidSchema(),
    requests.exceptions.MissingSchema(), requests.exceptions.TooManyRedirects(), requests.exceptions.HTTPError(),
    requests.exceptions.InvalidProxyURL(),
    httpx.UnsupportedProtocol(""), httpx.LocalProtocolError(""), httpx.TooManyRedirects(""), httpx.InvalidURL(""),
    httpx.CookieConflict(""), httpx.StreamConsumed(),
    ssl.SSLCertVerificationError(), ValueError(), OSError(), PermissionError(), FileNotFoundError(),
    TransportError("x", phase="tls", transient=False), errors.SignInRefused("x"), errors.ForeignHost("x"),
    errors.OperationRefused("x"), errors.Cancelled("x"),
]  # fmt: skip


@pytest.mark.parametrize("error", PASSING, ids=lambda e: f"{type(e).__module__}.{type(e).__name__}")
def test_a_fault_of_the_way_may_pass(error):
    """Resets, time-outs and cut replies of both clients, by their real classes."""
    assert is_transient(error)


@pytest.mark.parametrize("error", LASTING, ids=lambda e: f"{type(e).__module__}.{type(e).__name__}")
def test_a_fault_of_the_call_does_not_pass(error):
    """Certificates, wrong addresses and mistakes in the code are not tried again."""
    assert not is_transient(error)


def test_a_certificate_that_httpx_wraps_does_not_pass():
    """httpx tells of a refused certificate only by the cause of its ConnectError."""
    error = httpx.ConnectError("certificate verify failed")
    error.__cause__ = ssl.SSLCertVerificationError()
    assert not is_transient(error)


# The tree


def tree_of(docstring):
    """Name and parent of every line of the drawn tree."""
    above = []
    for line in docstring.splitlines():
        found = re.match(r"^    ([│ ]*)(├── |└── )?([A-Z]\w+)", line)
        if found:
            depth = len(found[1] + (found[2] or "")) // 4
            del above[depth:]
            yield found[3], above[-1] if above else None
            above.append(found[3])


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes():
    """Every class is drawn under its parent, and nothing is drawn that is not there."""
    drawn = dict(tree_of(errors.__doc__))
    classes = {
        name: None if kind is ExportError else kind.__bases__[0].__name__
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, ExportError)
    }
    assert drawn == classes
    assert sorted(classes) == errors.__all__


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_says_what_it_means(name):
    """Each class has a docstring and an exit code of the product's contract."""
    kind = getattr(errors, name)
    assert kind.__doc__
    assert kind.exit_code in {2, 3, 4, 5, 6, 130}
