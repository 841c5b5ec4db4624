"""Pin every package to one version: ``packaging/constraints.txt`` for pip, the same list in ``pyproject.toml`` for uv.

Usage: ``python packaging/pin.py`` resolves anew and writes both; ``--check`` only compares the two. The lock file of uv
is not kept, since it names download hosts; these lists name packages and versions only.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "packaging" / "constraints.txt"
PROJECT = ROOT / "pyproject.toml"
LIST = re.compile(r"^constraint-dependencies = \[\n(.*?)^\]\n", re.MULTILINE | re.DOTALL)


def main(arguments: list[str]) -> int:
    if "--check" not in arguments:
        resolve()
    pins = PINS.read_text(encoding="utf-8").splitlines()
    wanted = "".join(f'  "{pin.replace(" ; ", "; ")}",\n' for pin in pins)
    text = PROJECT.read_text(encoding="utf-8")
    found = LIST.search(text)
    if found is None:
        sys.exit("pyproject.toml has no constraint-dependencies")
    if "--check" in arguments:
        if found[1] != wanted:
            sys.exit("constraints.txt and pyproject.toml do not agree; run packaging/pin.py")
        return 0
    PROJECT.write_text(
        LIST.sub(lambda _: f"constraint-dependencies = [\n{wanted}]\n", text), encoding="utf-8", newline="\n"
    )
    print(f"{len(pins)} packages pinned")
    return 0


def resolve() -> None:
    """Let uv choose the newest versions that fit together, free of the pins there are."""
    text = PROJECT.read_text(encoding="utf-8")
    PROJECT.write_text(LIST.sub("constraint-dependencies = [\n]\n", text), encoding="utf-8", newline="\n")
    subprocess.run(["uv", "lock", "--upgrade"], cwd=ROOT, check=True)
    options = ["--no-hashes", "--no-annotate", "--no-header", "--no-emit-project", "--all-groups"]
    done = subprocess.run(["uv", "export", "-q", *options], cwd=ROOT, check=True, capture_output=True, text=True)
    PINS.write_text(
        "".join(f"{line}\n" for line in sorted(done.stdout.split("\n")) if line), encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
