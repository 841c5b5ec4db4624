"""The real program is killed again and again, at random moments of exports of every family, and has to end whole.

Half of the kills come from outside, after a random page; half from the system, inside a write at a random byte of the
job file, its log or the output. ``python -m tests.e2e.crashing 200`` kills 200 times and prints a table.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

from tests.e2e.conftest import Program

from genesys_export.demo import DemoServer, Organisation

SPAN = "2026-09-01T00:00:00.000Z/2026-10-11T00:00:00.000Z"
FAMILIES = {
    "users": ["--param", "state=any"],
    "users query": ["--param", "state=any"],
    "users search": [],
    "scim users": [],
    "teams": [],
    "speech programs": [],
    "external contacts": [],
    "presence definitions": [],
    "queue members": ["--for-every", "queueId"],
    "conversations": ["--interval", SPAN],
    "conversations by job": ["--interval", SPAN],
    "audits history": ["--interval", SPAN, "--param", "serviceName=Directory"],
}
_KILLED_INSIDE_A_WRITE = (
    "import resource, signal, sys\n"
    "signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))\n"
    "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
    "from genesys_export.__main__ import main\n"
    "sys.argv = ['genesys-export', *sys.argv[2:]]\n"
    "sys.exit(main())\n"
)
MOST_KILLS_OF_ONE_JOB = 6


class Crashing:
    """One organisation, and exports from it that are killed.

    Args:
        server: of the organisation.
        folder: where homes of the program are made.
        seed: the same seed kills at the same moments.
    """

    def __init__(self, server: DemoServer, folder: Path, seed: int) -> None:
        self._server = server
        self._folder = folder
        self._dice = random.Random(seed)
        self.kills: Counter[str] = Counter()
        organisation = server.organisation
        organisation.jobs.queued_polls = organisation.jobs.running_polls = 0
        # Killed inside a write, the program must not be just writing its own compiled modules.
        self._env = {"GENESYS_CLIENT_SECRET": organisation.client_secret, "PYTHONDONTWRITEBYTECODE": "1"}
        self._options = ["--host", server.url, "--client-id", organisation.client_id, "--reserve", "0"]

    def one(self, name: str, most: int = MOST_KILLS_OF_ONE_JOB) -> int:
        """Export one endpoint with up to ``most`` kills on the way; gives how many there were.

        Raises:
            AssertionError: a record is missing, or stands twice.
        """
        program = Program(Path(tempfile.mkdtemp(dir=self._folder)))
        begin = ["export", name, *self._options, *FAMILIES[name], "--out", "out.jsonl", "--progress", "json"]
        kills, command = 0, begin
        self._server.organisation.latency_ms = 40  # pages come sixteen at a time; a kill has to find some missing
        while kills < most:
            ended = (self._kill_inside_a_write if self._dice.random() < 0.5 else self._kill_after_a_page)(
                program, command
            )
            if ended:
                self._compare(name, program.work / "out.jsonl")
                return kills
            kills += 1
            self.kills[name] += 1
            if (program.work / "out.jsonl").exists():
                state = _last_state(program)
                if state == "done":  # the kill came after its last word
                    self._compare(name, program.work / "out.jsonl")
                    return kills
                assert state in {"finishing", "interrupted"}, state
            command = self._next_command(program, begin)
        self._server.organisation.latency_ms = 0
        done = program.run(*command, env=self._env)
        if f"{command[1]} is done" not in done.stderr:  # unless it was killed after its last word was written down
            assert done.returncode == 0, done.stderr
            assert program.final(done)["complete"], done.stdout
        self._compare(name, program.work / "out.jsonl")
        return kills

    def _next_command(self, program: Program, begin: list[str]) -> list[str]:
        jobs = json.loads(program.run("jobs", "--json").stdout)
        if jobs and jobs[0]["endpoint"]:
            return ["resume", jobs[0]["id"], "--progress", "json"]
        if jobs:  # killed while the job file was being made: nothing was fetched yet
            assert "is not a" in jobs[0]["problem"], jobs[0]["problem"]
            program.run("remove", jobs[0]["id"])
        return begin

    def _kill_after_a_page(self, program: Program, command: list[str]) -> bool:
        left = self._dice.randrange(1, 9)
        with program.start(*command, env=self._env) as process:
            assert process.stderr is not None
            for line in process.stderr:
                left -= '"event":"page"' in line
                if not left:
                    process.kill()
                    return False
        assert process.returncode == 0
        return True

    def _kill_inside_a_write(self, program: Program, command: list[str]) -> bool:
        there = [path.stat().st_size for path in program.home.rglob("*") if path.is_file()]
        limit = max(there, default=0) + self._dice.randrange(200_000)
        done = subprocess.run(
            [sys.executable, "-c", _KILLED_INSIDE_A_WRITE, str(limit), *command], cwd=program.work, check=False,
            env=program.env | self._env, capture_output=True, text=True, encoding="utf-8", timeout=120,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode in {0, -25}, done.stderr
        return done.returncode == 0

    def _compare(self, name: str, path: Path) -> None:
        found = [_identity(json.loads(line)) for line in path.read_text("utf-8").splitlines()]
        doubled = [each for each, count in Counter(found).items() if count > 1]
        assert not doubled, f"{name}: {len(doubled)} records stand twice"
        truth = self._truth(name)
        assert set(found) == truth, f"{name}: {len(truth - set(found))} records are missing"

    def _truth(self, name: str) -> set[object]:
        organisation = self._server.organisation
        if name == "queue members":
            queues = [queue["id"] for queue in organisation.records("routing/queues")]
            members = {queue: organisation.records(f"routing/queues/{queue}/members") for queue in queues}
            return {(queue, member["id"]) for queue, listed in members.items() for member in listed}
        paths = {
            "users": ("users", {"state": "any"}), "users query": ("users/query", {"state": "any"}),
            "users search": ("users/search", {}), "scim users": ("scim/v2/users", {}), "teams": ("teams", {}),
            "speech programs": ("speechandtextanalytics/programs", {}),
            "external contacts": ("externalcontacts/scan/contacts", {}),
            "presence definitions": ("presence/definitions", {}),
            "conversations": ("analytics/conversations/details/query", {"interval": SPAN}),
            "conversations by job": ("analytics/conversations/details/jobs", {"interval": SPAN}),
            "audits history": ("audits/query", {"interval": SPAN, "service": "Directory"}),
        }  # fmt: skip
        path, options = paths[name]
        return {_identity(record) for record in organisation.records(path, **options)}


def _identity(record: dict[str, object]) -> object:
    parent, own = record.get("_parent"), record.get("conversationId") or record["id"]
    return (parent["id"], own) if isinstance(parent, dict) else own


def _last_state(program: Program) -> str:
    return str(json.loads(program.run("jobs", "--json").stdout)[0]["state"])


def organisation_to_crash_at() -> Organisation:
    """A small organisation whose present does not move."""
    return Organisation(users=430, limit=1_000_000, today=lambda: date(2026, 11, 10))


def main(wanted: int, seed: int = 7) -> int:
    """Kill ``wanted`` times over all families, and say what came of it."""
    with DemoServer(organisation_to_crash_at()) as server, tempfile.TemporaryDirectory() as folder:
        crashing, jobs = Crashing(server, Path(folder), seed), Counter[str]()
        while crashing.kills.total() < wanted:
            name = min(FAMILIES, key=lambda each: (crashing.kills[each], jobs[each]))
            crashing.one(name)
            jobs[name] += 1
    sys.stdout.write(f"{'endpoint':24}{'exports':>9}{'kills':>7}{'lost':>6}{'doubled':>9}\n")
    for name in FAMILIES:
        sys.stdout.write(f"{name:24}{jobs[name]:9}{crashing.kills[name]:7}{0:6}{0:9}\n")
    sys.stdout.write(f"{'all':24}{jobs.total():9}{crashing.kills.total():7}{0:6}{0:9}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
