"""The real program is killed inside the writing of a file: the old file stands there, or none."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest
from tests.e2e.conftest import Program

from genesys_export.demo import DemoServer, Organisation

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a signal that kills")
FORMATS = ["csv", "csv.gz", "csv.zst", "xlsx", "jsonl", "json", "parquet", "sqlite"]
KILLED = """
import os, signal, sys
from genesys_export.output import writers
kind, how, left = sys.argv[1], int(sys.argv[2]), 300
original = writers.FORMATS[kind]
passes = []
def killed(out, task):
    def until(source, size):
        def some():
            passes.append(1)
            seen = 0
            for each in source():
                seen += size(each)
                if seen > left and (kind not in {"xlsx", "parquet", "sqlite"} or len(passes) > 1):
                    out.flush()
                    os.kill(os.getpid(), how)
                yield each
        return some
    if task.bodies is not None:
        task.bodies = until(task.bodies, len)
    task.records = until(task.records, lambda record: 1)
    return original(out, task)
writers.FORMATS[kind] = killed
from genesys_export.__main__ import main
sys.argv = ["genesys-export", *sys.argv[3:]]
sys.exit(main())
"""


def kill(program, kind, *arguments, env=(), how=signal.SIGKILL, code=-signal.SIGKILL):
    """Run a command that gets a signal in the middle of writing a file of one format; gives what it said."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, kind, str(int(how)), *arguments], cwd=program.work,
        env=program.env | dict(env), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stderr


def seen(program):
    """What stands in the folder, besides what is hidden."""
    return sorted(name for name in os.listdir(program.work) if not name.startswith("."))


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """A home with an export of 730 users, and a run of the program in it."""
    organisation = Organisation(users=730, limit=100_000)
    program = Program(tmp_path_factory.mktemp("home"))
    with DemoServer(organisation) as server:
        done = program.run(
            "export", "users", "--host", server.url, "--client-id", organisation.client_id, "--out", "first.jsonl",
            "--reserve", "0", env={"GENESYS_CLIENT_SECRET": organisation.client_secret},
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return program


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("ending", FORMATS)
def test_killed_inside_the_writing_of_any_format_the_old_file_stands_there_or_none(ending, old, exported):
    """And the next try writes it whole, and leaves nothing besides."""
    path, before = exported.work / f"out.{ending}", seen(exported)
    command = ["save", "latest", "--out", path.name, *(["--overwrite"] if old else [])]
    if old:
        path.write_text("old")
    kill(exported, ending.split(".")[0], *command)
    if old:
        assert path.read_text() == "old"
    assert seen(exported) == sorted(before + [path.name] * old)
    assert exported.run(*command).returncode == 0
    assert exported.run("verify", path.name).returncode == 0
    assert len(os.listdir(exported.work)) == len(before) + 2
    path.unlink()
    (exported.work / f"{path.name}.manifest.json").unlink()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("ending", FORMATS)
def test_told_to_end_while_it_saves_it_takes_away_what_is_half_written(ending, how, exported):
    path, before = exported.work / f"out.{ending}", sorted(os.listdir(exported.work))
    path.write_text("old")
    said = kill(exported, ending.split(".")[0], "save", "latest", "--out", path.name, "--overwrite", how=how, code=130)
    assert said.startswith("Interrupted. What was fetched is kept")
    assert (path.read_text(), sorted(os.listdir(exported.work))) == ("old", sorted([*before, path.name]))
    path.unlink()


@pytest.mark.parametrize("killed", ["csv", "xlsx", "parquet"])
def test_killed_while_one_of_several_files_is_written_none_of_them_appears(program, organisation, at, killed):
    """Resumed, all of them are whole, without one more call for a record."""
    options, env = at
    files = ["--out", "out.csv", "--also", "out.xlsx", "--also", "out.parquet"]
    kill(program, killed, "export", "users", *options, *files, env=env)
    assert seen(program) == []
    calls = len(organisation.requests)
    done = program.run("resume", "latest", "--progress", "json", env=env)
    assert done.returncode == 0, done.stderr
    assert program.final(done)["also"] == [str(program.work / name) for name in ("out.xlsx", "out.parquet")]
    assert len(organisation.requests) == calls
    names = ["out.csv", "out.parquet", "out.xlsx"]
    assert sorted(os.listdir(program.work)) == sorted([*names, *(f"{name}.manifest.json" for name in names)])
    for name in names:
        manifest = json.loads((program.work / f"{name}.manifest.json").read_text("utf-8"))
        assert (manifest["records"], manifest["complete"]) == (len(list(organisation.users("any"))), True)
        assert program.run("verify", name).returncode == 0
