"""The short form of the crash run: a few families, killed at random moments, also inside writes."""

from __future__ import annotations

import sys

import pytest

from genesys_export.demo import DemoServer

if sys.platform == "win32":  # the kills inside a write are made by a limit that only POSIX systems have
    pytest.skip("needs RLIMIT_FSIZE", allow_module_level=True)

from tests.e2e.crashing import Crashing, organisation_to_crash_at


@pytest.mark.parametrize("name", ["users", "users query", "queue members", "conversations", "conversations by job"])
def test_killed_at_random_moments_nothing_is_lost_and_nothing_doubled(name, tmp_path):
    with DemoServer(organisation_to_crash_at()) as server:
        assert Crashing(server, tmp_path, seed=11).one(name, most=3) <= 3
