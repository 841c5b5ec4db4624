"""Makes the documentation's pictures of the window: the stories are played, and each leaves its own.

python packaging/story_pictures.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources/docs/pictures"
MOST = 120_000
"""Bytes that a picture may have: a page shows a dozen of them."""


def main() -> int:
    """Play the stories; keep their pictures when all of them ended well."""
    with tempfile.TemporaryDirectory(dir=PICTURES.parent) as made:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GENESYS_EXPORT_PICTURES": made, "TZ": "UTC"}
        stories = [sys.executable, "-m", "pytest", "-q", "tests/ui/stories"]
        if (code := subprocess.run(stories, cwd=ROOT, env=env, check=False).returncode) != 0:
            return code
        pictures = sorted(Path(made).glob("*.png"))
        if large := [each.name for each in pictures if each.stat().st_size > MOST]:
            sys.exit(f"larger than {MOST} bytes: {', '.join(large)}")
        PICTURES.mkdir(exist_ok=True)
        for old in PICTURES.glob("*.png"):
            old.unlink()
        for each in pictures:
            each.rename(PICTURES / each.name)
    print(f"{len(pictures)} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
