"""The main job as the README gives it, without a display."""

from __future__ import annotations

import csv
import os

from genesys_export.demo import Organisation
from genesys_export.demo.process import USERS
from genesys_export.output.columns import row
from genesys_export.output.guarding import guarded
from genesys_export.output.shapes import leaves


def marked(cells):
    """Cells as a file has them whose formulas are marked."""
    return list(guarded(cells)[0])


def test_demo_headless_writes_exactly_the_organisations_users(program):
    done = program.run("demo", "--headless")
    assert done.returncode == 0, done.stderr
    assert sorted(os.listdir(program.work)) == ["demo-users.csv", "demo-users.csv.manifest.json"]
    truth = Organisation(users=USERS).users("any")
    with (program.work / "demo-users.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        columns = next(reader)
        rows = list(reader)
    assert len(rows) == len(truth) == 6400
    # Every field of every user has its cell, and every cell is what the organisation holds.
    paths = {path for user in truth for path, value in leaves(user) if value is not None}
    assert paths <= set(columns)
    assert rows == [marked(row(user, columns)) for user in truth]


def test_demo_without_a_display_does_the_same_and_can_be_repeated(program):
    for _ in range(2):
        done = program.run("demo", "--progress", "json")
        assert done.returncode == 0, done.stderr
        final = program.final(done)
        assert (final["state"], final["records"], final["complete"], final["duplicates"]) == ("done", 6400, True, 0)
        assert (final["requests"], final["pages"]) == (65, 64)


def test_demo_org_serves_until_its_owner_goes(program):
    import subprocess

    server = subprocess.Popen(
        program.command("demo-org", "--until-stdin-closes", "--users", "30"), env=program.env, cwd=program.work,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with server:
        said = dict(
            line.strip().split(": ", 1) for line in (server.stdout.readline() for _ in range(5)) if ": " in line
        )
        done = program.run(
            "export", "users", "--host", said["API host"], "--client-id", said["Client id"], "--client-secret-stdin",
            "--param", "state=active", stdin=said["Client secret"] + "\n",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        server.stdin.close()
        assert server.wait(20) == 0
    assert len((program.work / "users.csv").read_text("utf-8").splitlines()) >= 31
