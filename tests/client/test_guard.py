"""The read-only guard against every operation the vendor's SDK knows."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from genesys_export.client import ReadOnlyGuard
from genesys_export.errors import OperationRefused
from genesys_export.resources import resource

PARAMETER = re.compile(r"\{[^/}]+\}")
CALL = re.compile(r"resource_path = '([^']+)'\.replace.*?call_api\(resource_path, '([A-Z]+)'", re.DOTALL)
WHOSE = ("GET", "/api/v2/organizations/me")
ID = "5f2c6a1e-0b1d-4a5e-9c1f-d00000000001"


@pytest.fixture(scope="module")
def operations():
    """Every (method, path) of the SDK, read from its source, which importing would take seconds to run."""
    folder = Path(importlib.util.find_spec("PureCloudPlatformClientV2").origin).parent / "apis"
    found = set()
    for file in folder.glob("*_api.py"):
        found |= {(method, path) for path, method in CALL.findall(file.read_text("utf-8"))}
    return found


@pytest.fixture(scope="module")
def listed():
    return {tuple(line.split(" ", 1)) for line in resource("read_operations.txt").read_text("utf-8").splitlines()}


@pytest.fixture(scope="module")
def allowed(listed):
    """The listed operations, and the state and results of the listed jobs."""
    follows = {
        ("GET", f"{path}/{{}}{end}")
        for method, path in listed
        if method == "POST" and path.endswith(("/jobs", "/audits/query", "/usage/query"))
        for end in ("", "/results")
    }
    return {(method, PARAMETER.sub("{}", path)) for method, path in listed | follows | {WHOSE}}


def passes(method, path, own=()):
    try:
        ReadOnlyGuard(own).check(method, path)
    except OperationRefused:
        return False
    return True


def test_every_other_operation_of_the_vendor_is_refused(operations, allowed):
    """Of 3,355 operations only the listed ones go through, whatever ids stand in their paths."""
    assert len(operations) == 3355
    others = {(m, p) for m, p in operations if (m, PARAMETER.sub("{}", p)) not in allowed}
    assert len(others) > 2400
    assert [op for op in sorted(others) if passes(op[0], PARAMETER.sub(ID, op[1]))] == []


def test_every_listed_operation_passes(listed, operations):
    """All 907 are operations of the vendor and go through, ids of many kinds filled in."""
    assert len(listed) == 907
    assert listed <= operations
    for some_id in (ID, "42", "me", "a.b@example.com", "urn%3Aid", "with%20space", "2026-11-01", "é".encode().hex()):
        refused = [op for op in sorted(listed) if not passes(op[0], PARAMETER.sub(some_id, op[1]))]
        assert refused == []


def test_no_operation_that_writes_passes_in_another_method(listed):
    """The paths of the listed reads, sent with a method that writes, are refused."""
    reads = {path for method, path in listed if method == "GET"}
    posts = {path for method, path in listed if method == "POST"}
    for path in reads | posts:
        for method in {"POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "get", "post"} - (
            {"POST"} if path in posts else set()
        ):
            assert not passes(method, PARAMETER.sub(ID, path)), (method, path)


@pytest.mark.parametrize(
    "path", ["/api/v2/analytics/users/details/jobs", "/api/v2/usage/query", "/api/v2/audits/query"]
)
def test_state_and_results_of_a_listed_job_may_be_asked_for(path):
    """Asking follows from starting, and nothing else does."""
    assert passes("POST", path)
    assert passes("GET", f"{path}/{ID}")
    assert passes("GET", f"{path}/{ID}/results")
    assert not passes("DELETE", f"{path}/{ID}")
    assert not passes("GET", f"{path}/{ID}/results/more")


def test_the_organisations_own_id_and_name_are_the_one_call_that_is_not_listed(operations, listed):
    """It may be asked for, and nothing beside, above or below it; of its path no other method."""
    assert WHOSE in operations
    assert WHOSE not in listed
    assert passes(*WHOSE)
    beside = {op for op in operations if op[1].startswith("/api/v2/organizations") and op not in listed | {WHOSE}}
    assert {("PATCH", "/api/v2/organizations/features/{featureName}"), ("PUT", "/api/v2/organizations/me")} <= beside
    assert [op for op in sorted(beside) if passes(op[0], PARAMETER.sub("me", op[1]))] == []
    assert [m for m in ("PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "get") if passes(m, WHOSE[1])] == []
    for path in (WHOSE[1] + "/", WHOSE[1] + "/me", "/api/v2/organizations", f"/api/v2/organizations/{ID}",
                 "/api/v2/organizations/ME", "/api/v2/organizations/%6De", "/api/v3/organizations/me"):  # fmt: skip
        assert not passes("GET", path), path


@pytest.mark.parametrize("word", ["availability", "AVAILABILITY", "%61vailability"])
def test_a_word_of_the_api_is_no_id(word):
    """Where an id stands, another operation's name does not pass, however it is written."""
    assert not passes("GET", f"/api/v2/analytics/users/details/jobs/{word}")


MEMBERS = "/api/v2/groups/{}/members"


@pytest.mark.parametrize(
    "segment",
    [
        "..",
        ".",
        "...",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%2e",
        "..;x",
        "%2e%2e;a=b",
        "..%3Bx",
        "a;b",
        "%20",
        ". .",
        "a/b",
        "a%2Fb",
        "a%2fb",
        "a%5Cb",
        "a\\b",
        "%252e%252e",
        "a%25b",
        "",
        "a?b",
        "a%3Fb",
        "a#b",
        "a%23b",
        "a\nb",
        "a%0Ab",
        "a%0D%0Ab",
        "a\x00b",
        "a%00b",
        "a\tb",
        " a",
        "a b",
        "%c0%ae%c0%ae",
        "%c0%af",
        "%ff",
        "a\u202eb",
        "é",
        "{groupId}",
        "a|b",
        "%E2%80%A8",
    ],
)
def test_tricks_in_an_id_are_refused(segment):
    """Nothing that some server on the way could read as another path."""
    assert passes("GET", MEMBERS.format(ID))
    assert not passes("GET", MEMBERS.format(segment))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "//",
        "api/v2/users",
        "/API/v2/users",
        "/api/v2/Users",
        "/api/v2/users/",
        "//api/v2/users",
        "/api//v2/users",
        "/api/v2/./users",
        "/api/v2/x/../users",
        "/api/v2/users?x=1",
        "/api/v2/users#x",
        "/api/v2/users;x=1",
        "/api/v2/%75sers",
        "/api/v2/users\r\nX: y",
        "https://api.mypurecloud.de/api/v2/users",
        "/api/v3/users",
        "\\api\\v2\\users",
    ],
)
def test_only_the_very_path_passes(path):
    """A path that is not letter for letter a listed one is refused."""
    assert passes("GET", "/api/v2/users")
    assert not passes("GET", path)


def test_operations_of_ones_own_are_reads_only():
    """What the user adds can be a GET; a POST, which could write, stays refused."""
    own = [
        ("GET", "/api/v2/new/{id}/things"),
        ("get", "/api/v2/new/latest"),
        ("POST", "/api/v2/new/deletions/jobs"),
        ("DELETE", "/api/v2/new/{id}"),
    ]
    assert passes("GET", f"/api/v2/new/{ID}/things", own)
    assert passes("GET", "/api/v2/new/latest/things", own)
    assert passes("GET", "/api/v2/new/latest", own)
    assert not passes("POST", "/api/v2/new/deletions/jobs", own)
    assert not passes("DELETE", f"/api/v2/new/{ID}", own)
    assert not passes("POST", f"/api/v2/new/{ID}/things", own)
    assert not passes("GET", "/api/v2/new/%2e%2e/things", own)


def test_the_refusal_is_safe_to_print():
    """The error names the operation without control characters and without end."""
    with pytest.raises(OperationRefused) as refused:
        ReadOnlyGuard().check("DELETE", "/api/v2/\x1b[31m" + "x" * 5000)
    assert "\x1b" not in str(refused.value)
    assert len(str(refused.value)) < 400
    assert refused.value.safe == "Nothing was sent."
