"""Makes the documentation's pictures of the window: the stories are played, and each leaves its own.

python packaging/story_pictures.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources/docs/pictures"
MOST = 120_000
"""Bytes that a picture may have: a page shows a dozen of them."""
_COLOURS = 256


def main() -> int:
    """Play the stories; keep their pictures when all of them ended well."""
    with tempfile.TemporaryDirectory(dir=PICTURES.parent) as made:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GENESYS_EXPORT_PICTURES": made, "TZ": "UTC"}
        stories = [sys.executable, "-m", "pytest", "-q", "tests/ui/stories"]
        if (code := subprocess.run(stories, cwd=ROOT, env=env, check=False).returncode) != 0:
            return code
        pictures = sorted(Path(made).glob("*.png"))
        for each in pictures:
            few_colours(QImage(str(each))).save(str(each), "PNG", 0)
        if large := [each.name for each in pictures if each.stat().st_size > MOST]:
            sys.exit(f"larger than {MOST} bytes: {', '.join(large)}")
        PICTURES.mkdir(exist_ok=True)
        for old in PICTURES.glob("*.png"):
            old.unlink()
        for each in pictures:
            each.rename(PICTURES / each.name)
    print(f"{len(pictures)} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


def few_colours(image: QImage) -> QImage:
    """The picture in 256 colours, which is a third of its size: the commonest, and those most unlike any of these."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    common = Counter(memoryview(image.constBits()).cast("I")).most_common()
    table = [colour for colour, _ in common[: _COLOURS // 2]]
    far = {colour: min(_distance(colour, each) for each in table) for colour, _ in common[_COLOURS // 2 :]}
    while far and len(table) < _COLOURS:
        table.append(furthest := max(far, key=far.__getitem__))
        far = {colour: min(before, _distance(colour, furthest)) for colour, before in far.items() if before}
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


def _distance(one: int, other: int) -> int:
    return sum(((one >> shift & 255) - (other >> shift & 255)) ** 2 for shift in (0, 8, 16))


if __name__ == "__main__":
    sys.exit(main())
