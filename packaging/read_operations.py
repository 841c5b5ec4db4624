"""Write ``resources/read_operations.txt``, the list of operations the product may send, from the table of facts.

Usage: ``python packaging/read_operations.py TABLE.tsv``. The same table gives the same bytes.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "read_operations.txt"


def main(table: str) -> int:
    with Path(table).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    lines = sorted({f"{row['method']} {row['path']}" for row in rows})
    TARGET.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")
    print(f"{len(lines)} operations written to {TARGET.name}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
