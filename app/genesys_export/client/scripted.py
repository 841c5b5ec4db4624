"""Scripts (PAC) by which a company's computers choose a proxy: none is run here, so whoever has one must be told."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping

DISCOVERED = "that the network names (WPAD)"
"""Where no address is set, because the computer is to find the script for itself."""
_SETTINGS = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_GNOME = re.compile(r"^org\.gnome\.system\.proxy (mode|autoconfig-url) '(.*)'$", re.MULTILINE)
_MACOS = re.compile(r"^\s*(ProxyAuto\w+) : (.*)$", re.MULTILINE)
_PATIENCE_S = 5.0
_HANDED_ON = frozenset({"PATH", "HOME", "USER", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
"""What a program of the system needs to find its settings; secrets and addresses with passwords are not among it."""


def automatic_script(environ: Mapping[str, str] = os.environ) -> str:
    """The script's address, or :data:`DISCOVERED`; empty where none is set, or where that cannot be known.

    Known are the variable ``auto_proxy``, the settings of Windows and of macOS, and those of desktops that keep them
    where GNOME does. May start a program of the system: call it on a worker thread.
    """
    if named := environ.get("auto_proxy") or environ.get("AUTO_PROXY"):
        return named
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform == "darwin":
        said = dict(_MACOS.findall(_told("scutil", "--proxy")))
        if said.get("ProxyAutoConfigEnable") == "1":
            return said.get("ProxyAutoConfigURLString") or DISCOVERED
        return DISCOVERED if said.get("ProxyAutoDiscoveryEnable") == "1" else ""
    said = dict(_GNOME.findall(_told("gsettings", "list-recursively", "org.gnome.system.proxy")))
    return (said.get("autoconfig-url") or DISCOVERED) if said.get("mode") == "auto" else ""


def _of_windows() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - of Windows only

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _SETTINGS) as settings:
                return str(winreg.QueryValueEx(settings, "AutoConfigURL")[0])
        except OSError:
            pass
    return ""


def _told(program: str, *arguments: str) -> str:
    """What a program of the system says of its settings; nothing where there is none, or it does not answer."""
    found = shutil.which(program)
    if found is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - fixed arguments
            [found, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE_S, check=False,
            env={k: v for k, v in os.environ.items() if k in _HANDED_ON or k.startswith(("XDG_", "LC_"))},
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")
