"""``connections`` and ``doctor``: what they keep, print and refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from genesys_export.client import REGIONS


@pytest.fixture
def acme(command, server, memory):
    """A connection to the demo organisation."""
    client = server.organisation
    options = ("--host", server.url, "--client-id", client.client_id, "--client-secret-stdin")
    assert command("connections", "add", "acme", *options, stdin=f"{client.client_secret}\n")[0] == 0
    return client


def listed(command):
    return {each["name"]: each for each in json.loads(command("connections", "list", "--json")[1])}


def test_a_change_keeps_the_rest(command, acme, memory, server):
    """Renamed, led through a proxy, brought back; the secret stays, and the export works."""
    secret = dict(memory.kept)
    code, out, err = command("connections", "edit", "acme", "--name", "prod", "--proxy", "gate:3128")
    assert (code, out) == (0, "Changed prod.\n"), err
    entry = listed(command)["prod"]
    assert (entry["proxy"], entry["client_id"]) == ("http://gate:3128", acme.client_id)
    assert command("connections", "edit", "prod", "--proxy", "none")[0] == 0
    assert memory.kept == secret
    assert command("export", "groups", "--connection", "prod")[0] == 0


def test_another_secret_and_the_proxys_password_come_line_by_line(command, acme, memory):
    """On standard input: first the secret, then the password; no argument ever holds one."""
    code, _, err = command(
        "connections", "edit", "acme", "--client-secret-stdin", "--proxy-user", "ann", "--proxy-password-stdin",
        stdin="new-secret\npass-word\n",
    )  # fmt: skip
    assert code == 0, err
    assert sorted(memory.kept.values()) == ["new-secret", "pass-word"]


def test_a_password_in_the_proxys_address_is_refused(command, acme, tmp_path):
    """It would be written to the file; neither file nor message has it."""
    code, out, err = command("connections", "edit", "acme", "--proxy", "http://ann:hunter2@gate:3128")
    assert code == 2
    assert "apart from it" in err
    assert "hunter2" not in out + err + (tmp_path / "state" / "connections.json").read_text()


def test_a_certificate_in_the_home_folder_of_nobody_is_refused(command, acme):
    code, _, err = command("connections", "edit", "acme", "--ca-file", "~nosuch/ca.pem")
    assert (code, "this computer knows no user nosuch" in err) == (2, True)


def test_a_copy_is_a_connection_of_its_own(command, acme):
    assert command("connections", "copy", "acme", "second") == (0, "Kept second.\n", "")
    assert command("connections", "remove", "acme")[0] == 0
    assert command("export", "groups", "--connection", "second")[0] == 0


def test_profiles_of_the_vendors_command_line_are_offered_and_taken_over_by_name(command, memory, tmp_path):
    """Listed without a name, without their secrets; nothing is kept that was not named."""
    file = tmp_path / "config.toml"
    file.write_text('[a]\nclient_credentials = "c1"\nclient_secret = "hunter2"\nenvironment = "mypurecloud.ie"\n[b]\n')
    code, out, _ = command("connections", "import", "--from", file)
    assert code == 0
    assert "https://api.mypurecloud.ie" in out
    assert "hunter2" not in out
    assert listed(command) == {}
    assert command("connections", "import", "a", "--from", file)[0] == 0
    assert listed(command)["a"]["region"] == "eu-west-1"
    assert list(memory.kept.values()) == ["hunter2"]
    assert command("connections", "import", "b", "--from", file)[0] == 2
    assert "Profiles: a, b" in command("connections", "import", "c", "--from", file)[2]


def test_the_test_prints_every_check(command, acme):
    """One line each, also as JSON."""
    code, out, err = command("connections", "test", "acme")
    assert code == 0, err
    assert [line.split("  ")[0] for line in out.splitlines()][1:] == [
        "proxy", "name of 127.0.0.1", "connection to 127.0.0.1", "sign-in", "organisation", "clock", "rate limit",
        "permissions",
    ]  # fmt: skip
    findings = json.loads(command("connections", "test", "acme", "--json")[1])
    assert {each["verdict"] for each in findings} == {"ok"}


def test_a_test_speaks_of_no_export_that_could_be_resumed(command, acme):
    """Neither in its lines nor in the sentence at the end; none has begun."""
    for way in (("--proxy", "127.0.0.1:9"), ("--proxy", "none", "--host", "https://no-such-host.invalid")):
        assert command("connections", "edit", "acme", *way)[0] == 0
        code, out, err = command("connections", "test", "acme")
        assert code == 5
        assert "Check the" in err
        assert "resume" not in out + err


def test_doctor_looks_at_the_computer_and_at_every_connection(command, acme):
    """What the contract names, one line each."""
    code, out, err = command("doctor")
    assert code == 0, out + err
    checks = [line.split("  ")[0] for line in out.splitlines()][1:]
    assert checks[:6] == ["versions", "keyring", "disk", "certificates", "connection", "proxy"]
    assert "sign-in" in checks
    assert acme.client_secret not in out


def test_doctor_finds_what_is_wrong(command, acme, server):
    """A secret that the organisation does not know, a host that is not there, a damaged list."""
    command("connections", "edit", "acme", "--client-secret-stdin", stdin="wrong\n")
    code, out, _ = command("doctor")
    assert code == 2
    assert "WRONG  The client secret is wrong" in out
    code, out, _ = command("doctor", "--host", "https://no-such-host.invalid")
    assert code == 2
    assert "The name no-such-host.invalid could not be resolved." in out
    assert "Check the region" in out
    (Path("state") / "connections.json").write_text("{broken")
    code, out, _ = command("doctor")
    assert code == 2
    assert "cannot be read" in out
    assert command("doctor", "--connection", "nobody")[0] == 2


def test_doctor_without_a_connection_tries_the_regions(command, memory, monkeypatch):
    """All of them, by name and connection only; how many can be reached."""
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    code, out, _ = command("doctor", "--json")
    assert code == 2
    told = {each["check"]: each for each in json.loads(out)}
    assert told["regions"]["said"] == "0 of 18 regions can be reached."
    assert "--region" in told["regions"]["remedy"]
    assert told["proxy"]["said"] == "http://127.0.0.1:9, named by the environment."


def test_doctor_tells_of_a_script_that_would_choose_the_proxy(command, memory, monkeypatch):
    """Also where there is no connection yet; its password is not shown."""
    monkeypatch.setenv("auto_proxy", "http://ann:hunter2@wpad.example/proxy.pac")
    monkeypatch.setattr("genesys_export.cli.doctor.REGIONS", REGIONS[:1])
    told = {each["check"]: each for each in json.loads(command("doctor", "--json")[1])}
    assert told["proxy"]["verdict"] == "note"
    assert "wpad.example/proxy.pac, which is not run here" in told["proxy"]["said"]
    assert "hunter2" not in told["proxy"]["said"]


def test_a_gateway_with_port_and_path_prefixes_is_exported_through(command, memory, server):
    """Login and API each below a prefix of their own."""
    client = server.organisation
    with prefixed(server.url, login="/in", api="/gc/api") as url:
        code, _, err = command(
            "connections", "add", "gate", "--host", f"{url}/gc/api", "--login-host", f"{url}/in",
            "--client-id", client.client_id, "--client-secret-stdin", stdin=f"{client.client_secret}\n",
        )  # fmt: skip
        assert code == 0, err
        code, _, err = command("export", "users", "--connection", "gate", "--page-size", "50", "--out", "users.jsonl")
        assert code == 0, err
        assert command("connections", "test", "gate")[0] == 0
    assert Path("users.jsonl").read_bytes().count(b"\n") == len(client.users("any"))


def prefixed(target, login, api):
    """A gateway before the demo organisation: takes its prefixes off, answers anything else with 404."""
    import contextlib
    import http.client
    import threading
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
    from urllib.parse import urlsplit

    class Gateway(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def pass_on(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            prefix = login if self.path.endswith("/oauth/token") else api
            if not self.path.startswith(f"{prefix}/"):
                self.send_error(404)
                return
            there = http.client.HTTPConnection(urlsplit(target).netloc)
            there.request(self.command, self.path.removeprefix(prefix), body, dict(self.headers))
            reply = there.getresponse()
            content = reply.read()
            self.send_response(reply.status)
            for name, value in reply.getheaders():
                if name.lower() not in {"transfer-encoding", "connection", "date", "server", "content-length"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            there.close()

        do_GET = do_POST = pass_on

        def log_message(self, *_):
            pass

    @contextlib.contextmanager
    def serving():
        gateway = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
        thread = threading.Thread(target=gateway.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{gateway.server_address[1]}"
        finally:
            gateway.shutdown()
            thread.join(10)
            gateway.server_close()

    return serving()


def test_nobody_who_types_a_secret_is_told(command, memory, monkeypatch):
    """Neither a script without a terminal nor an empty line leaves a connection without its secret behind."""
    add = ("connections", "add", "acme", "--region", "eu-west-1", "--client-id", "c")
    for typed in (lambda _: "", lambda _: " ", nobody):
        monkeypatch.setattr("getpass.getpass", typed)
        code, out, err = command(*add)
        assert (code, out) == (2, "")
        assert err.startswith("No client secret was entered.")
        assert "--client-secret-stdin" in err
    assert listed(command) == {}
    assert not memory.kept


def nobody(_):
    raise EOFError


@pytest.mark.parametrize(
    "arguments",
    [
        ("connections", "add", "a\udcff", "--region", "eu-west-1", "--client-id", "c", "--client-secret-stdin"),
        ("connections", "add", "a", "--region", "eu-west-1", "--client-id", "c\udcff", "--client-secret-stdin"),
        ("connections", "add", "a", "--region", "eu-west-1", "--client-id", "", "--client-secret-stdin"),
        ("connections", "copy", "acme", "\udcff"),
        ("connections", "edit", "acme", "--name", "a\nb"),
        ("export", "users", "--host", "http://127.0.0.1:1", "--client-id", "\udcff", "--client-secret-stdin"),
    ],
)
def test_bytes_that_are_no_text_are_told(command, acme, memory, arguments):
    """As a shell of another code page gives them; nothing is kept of it."""
    before = listed(command), dict(memory.kept)
    code, out, err = command(*arguments, stdin="hunter2\n")
    assert (code, out) == (2, "")
    assert "Nothing was fetched or changed." in err
    assert (listed(command), memory.kept) == before
