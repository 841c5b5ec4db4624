"""Measures how soon the program is there: the commands that only tell something, and the window's first paint.

Each is run a few times in a process of its own on a warm disk; the best run counts, since others only tell what else
the computer was doing. Beside it stands how much of its target that is, the processor's time, and how often a bare
``python -c pass`` would have fitted in. Below, the modules that took longest to import. Exit code 1 when a target is
missed.

    python packaging/startup.py [RUNS]
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time

HELP_S, WINDOW_S, SHOWN = 0.25, 1.0, 12
PAINTED = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isVisible():
            os._exit(0)
        return False
app = QApplication(sys.argv[:1])
eye = Eye()
app.installEventFilter(eye)
from genesys_export.__main__ import main
sys.argv[1:] = []
main()
"""


def surroundings(folder: str) -> dict[str, str]:
    """An environment with byte code, without a screen, and with a state folder of its own."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment | {"XDG_DATA_HOME": folder, "LOCALAPPDATA": folder}


def run(command: list[str], runs: int, environment: dict[str, str]) -> tuple[float, float]:
    """The best wall time and processor time of a command."""
    best = (float("inf"), float("inf"))
    for _ in range(runs + 1):  # the first writes the byte code
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
        busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = min(best[0], wall), min(best[1], busy)
    return best


def profile(words: list[str], environment: dict[str, str]) -> list[str]:
    """What imports took longest: milliseconds with what they import, and the module."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *words], check=True, env=environment, capture_output=True, text=True
    )
    lines = [line.split("|") for line in done.stderr.splitlines() if line.startswith("import time:")]
    times = [(int(total), name.strip()) for _, total, name in lines if total.strip().isdigit()]
    return [f"{total / 1000:8.1f} ms  {name}" for total, name in sorted(times, reverse=True)[:SHOWN]]


def main() -> int:
    """Measure and judge."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    program = [sys.executable, "-m", "genesys_export"]
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        environment = surroundings(folder)
        bare, _ = run([sys.executable, "-c", "pass"], runs, environment)
        measures = [
            ("--help", [*program, "--help"], HELP_S),
            ("--version", [*program, "--version"], None),
            ("endpoints users", [*program, "endpoints", "users"], None),
            ("jobs", [*program, "jobs"], None),
            ("window, first paint", [sys.executable, "-c", PAINTED], WINDOW_S),
        ]
        for name, command, target in measures:
            wall, busy = run(command, runs, environment)
            judged = "" if target is None else f"{wall / target:5.2f} of {target} s"
            missed += target is not None and wall > target
            print(f"{name:<20} {wall:6.3f} s  {busy:6.3f} s busy  {wall / bare:5.1f} x bare python  {judged}")
        for name, words in (("--help", ["-m", "genesys_export", "--help"]), ("window", ["-c", PAINTED])):
            print(f"\nimports of {name}", *profile(words, environment), sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
