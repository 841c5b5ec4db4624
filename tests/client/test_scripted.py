"""Scripts that would choose a proxy are known wherever a system keeps them."""

from __future__ import annotations

import os
import sys

import pytest

from genesys_export.client.scripted import DISCOVERED, automatic_script

PAC = "http://wpad.example/proxy.pac"


@pytest.fixture
def says(tmp_path, monkeypatch):
    """A program of the system that says this, and what it was given to know."""

    def install(name, text):
        (tmp_path / "said").write_text(text)
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\nenv > {tmp_path}/env\ncat {tmp_path}/said\n")
        program.chmod(0o755)
        return tmp_path / "env"

    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return install


def test_the_environment_names_a_script():
    assert automatic_script({"auto_proxy": PAC}) == PAC
    assert automatic_script({"AUTO_PROXY": PAC}) == PAC


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the system's program")
@pytest.mark.parametrize(
    ("mode", "address", "script"),
    [("auto", PAC, PAC), ("auto", "", DISCOVERED), ("manual", PAC, ""), ("none", "", "")],
)
def test_the_settings_of_gnome(says, monkeypatch, mode, address, script):
    """Only where they are in force; no secret is handed on to the program that tells them."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", "hunter2")
    given = says("gsettings", f"org.gnome.system.proxy.http port 0\norg.gnome.system.proxy mode '{mode}'\n"
                 f"org.gnome.system.proxy autoconfig-url '{address}'\n")  # fmt: skip
    assert automatic_script({}) == script
    assert "hunter2" not in given.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the system's program")
@pytest.mark.parametrize(
    ("settings", "script"),
    [
        ({"ProxyAutoConfigEnable": 1, "ProxyAutoConfigURLString": PAC}, PAC),
        ({"ProxyAutoConfigEnable": 0, "ProxyAutoConfigURLString": PAC}, ""),
        ({"ProxyAutoDiscoveryEnable": 1}, DISCOVERED),
        ({"HTTPSEnable": 1}, ""),
    ],
)
def test_the_settings_of_macos(says, monkeypatch, settings, script):
    monkeypatch.setattr(sys, "platform", "darwin")
    says("scutil", "<dictionary> {\n" + "".join(f"  {name} : {value}\n" for name, value in settings.items()) + "}\n")
    assert automatic_script({}) == script


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_where_it_cannot_be_known_there_is_none(monkeypatch, tmp_path, platform):
    """Neither program is there."""
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert automatic_script({}) == ""
