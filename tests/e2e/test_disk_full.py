"""A disk that is really full, by the system's own limit on file sizes: waited out in plain sight, then gone on with."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from genesys_export.demo import DemoServer

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="changes another process's limits")
LIMITED = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
os.execv(sys.argv[2], sys.argv[2:])
"""
NO_LIMIT = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@pytest.mark.parametrize("size", [150_000, 600_000])
def test_the_export_waits_for_room_and_goes_on_by_itself(program, organisation, size, tmp_path):
    """The smaller limit strikes in the job file; the larger one may strike there or in the file that is written."""
    with DemoServer(organisation) as server:
        options = ("--host", server.url, "--out", "users.jsonl", "--progress", "json")
        running = subprocess.Popen(
            [sys.executable, "-c", LIMITED, str(size), *program.command("export", "users", *options)],
            cwd=program.work, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=program.env | {"GENESYS_CLIENT_ID": organisation.client_id,
                               "GENESYS_CLIENT_SECRET": organisation.client_secret},
        )  # fmt: skip
        with running:
            told = []
            for line in running.stderr:
                told.append(json.loads(line))
                if told[-1].get("reason") == "disk":
                    break
            assert told[-1]["reason"] == "disk", told[-3:]
            assert not (program.work / "users.jsonl").exists()
            resource.prlimit(running.pid, resource.RLIMIT_FSIZE, NO_LIMIT)
            out, err = running.communicate(timeout=60)
        assert running.returncode == 0, err
    result = json.loads(out.strip().splitlines()[-1])
    assert (result["state"], result["complete"], result["duplicates"]) == ("done", True, 0)
    ids = [json.loads(line)["id"] for line in (program.work / "users.jsonl").read_text("utf-8").splitlines()]
    assert ids == [user["id"] for user in organisation.users("any")]


@pytest.mark.parametrize("ending", ["csv", "sqlite", "jsonl"])
def test_a_file_that_is_saved_again_without_room_says_to_save_it_again(program, organisation, ending):
    """What is done cannot be resumed; the records are there, and nothing half is left."""
    secrets = {"GENESYS_CLIENT_ID": organisation.client_id, "GENESYS_CLIENT_SECRET": organisation.client_secret}
    with DemoServer(organisation) as server:
        words = ("export", "users", "--host", server.url, "--out", "users.csv")
        subprocess.run(
            program.command(*words), cwd=program.work, env=program.env | secrets, check=True, capture_output=True,
            timeout=60,
        )  # fmt: skip
    before = sorted(program.work.iterdir())
    saving = program.command("save", "latest", "--out", f"again.{ending}")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, "50000", *saving], cwd=program.work, env=program.env, capture_output=True,
        text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, "then save again." in done.stderr) == (6, True), done.stderr
    assert sorted(program.work.iterdir()) == before
