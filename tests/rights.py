"""Whoever runs the tests may be allowed everything; here is how to be somebody who is not."""

from __future__ import annotations

import contextlib
import os

import pytest

_NOBODY = 65534


@contextlib.contextmanager
def without_rights(folder):
    """Within the block, this folder may neither be entered nor read by the process."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights are another matter on Windows")
    before, powerful = folder.stat().st_mode, os.geteuid() == 0
    folder.chmod(0)
    if powerful:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if powerful:
            os.seteuid(0)
        folder.chmod(before)
