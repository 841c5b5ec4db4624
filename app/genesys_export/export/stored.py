"""The records of a job file as they are read: some at a time, in their order, each compared with its checksum."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from genesys_export.export.ledger import Ledger
from genesys_export.export.sums import sum_of_record
from genesys_export.export.turns import TURN
from genesys_export.paging.unparsed import parsed

BATCH = 200
FIRST = 16
"""Records that are read first, while nobody knows how large they are."""
_ROOM = 4 << 20  # bytes of records at once
"""Records read at once."""
_AT_A_TIME = 400  # of a stretch: so few that they and their lines fit into the processor's cache
_BACK = "its records are not in their order"
_RECORDS = """
SELECT max(seq), sum(crc), CAST(group_concat(body, char(31)) AS BLOB)
FROM (SELECT seq, crc, CAST(body AS TEXT) AS body FROM records WHERE part = ? AND seq > ? ORDER BY seq LIMIT ?)
"""
_SUMS = """
SELECT max(seq), group_concat(part, char(31)), group_concat(crc, char(31)),
  CAST(group_concat(body, char(31)) AS BLOB)
FROM (
  SELECT
    seq, coalesce(CAST(part AS INTEGER), 0) AS part, coalesce(CAST(crc AS INTEGER), -1) AS crc,
    coalesce(CAST(body AS TEXT), '') AS body
  FROM records WHERE seq > ? ORDER BY seq LIMIT ?
)
"""
_UNIT = "\x1f"  # char(31), which stands for itself nowhere in JSON
_BETWEEN = _UNIT.encode()
_ROWS = "SELECT seq, crc, body FROM records WHERE part = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?"


class Stored(Ledger):
    """The table of records, which belong to parts.

    Attributes:
        breath: seconds left to other threads after each batch of records; a window sets it, which a writer in a hurry
            would freeze.
    """

    breath: ClassVar[float] = 0.0

    def as_they_came(self) -> bool:
        """Whether the output's order is that of arrival, and no record changed since: one part, read once."""
        with self.trouble():
            return tuple(self.db.execute("SELECT count(*), max(reading) FROM parts").fetchone()) == (1, 1)

    def span(self) -> tuple[int, int]:
        """The numbers of the first and the last record; zeros where there is none."""
        with self.trouble():
            sql = "SELECT (SELECT min(seq) FROM records), (SELECT max(seq) FROM records)"
            first, last = self.db.execute(sql).fetchone()
            return first or 0, last or 0

    def stretch(self, part: int, last: int, until: int) -> Iterator[tuple[Sequence[bytes], int]]:
        """The JSON of a part's records numbered above ``last`` up to ``until``, some at a time, and the last number.

        For processes of their own: row by row, which would keep a window waiting.
        """
        cursor = self.db.cursor()
        cursor.row_factory = None  # tuples, which are taken apart in half the time of rows by name
        while last < until:
            with self.trouble():
                rows = cursor.execute(_ROWS, (part, last, until, _AT_A_TIME)).fetchall()
                if not rows:
                    return
                numbers, sums, bodies = zip(*rows, strict=True)
                if tuple(map(sum_of_record, bodies, itertools.repeat(part))) != sums:
                    raise self._damaged("the checksum of a record is wrong")
                if numbers[0] <= last or not _rising(numbers):  # one more than once, in the place of another
                    raise self._damaged(_BACK)
                last = numbers[-1]
                yield bodies, last

    def batch(self, part: int, last: int, most: int = BATCH) -> tuple[list[Any], int, int]:
        """The next records of a part after the one numbered ``last``, the number of the last one, and their bytes."""
        # They come as one array in one step: stepping row by row would hand the interpreter's lock to and fro for
        # every record, and a window painting meanwhile would wait for it each time.
        with self.trouble():
            newest, total, joined = self.db.execute(_RECORDS, (part, last, most)).fetchone()
            if joined is None:
                return [], last, 0
            bodies = joined.split(_BETWEEN)
            if sum(map(sum_of_record, bodies, itertools.repeat(part))) != total:
                raise self._damaged("the checksum of a record is wrong")
            if newest <= last:
                raise self._damaged(_BACK)
            return parsed(bodies), newest, len(joined)

    def bodies(self) -> Iterator[Sequence[bytes]]:
        """The JSON of every record, whatever its part, in the order in which they came, some at a time."""
        last, size = 0, FIRST
        while True:
            with self.trouble():
                newest, parts, sums, joined = self.db.execute(_SUMS, (last, size)).fetchone()
                if newest is None:
                    return
                bodies = joined.split(_BETWEEN)
                found = map(sum_of_record, bodies, map(int, parts.split(_UNIT)))
                if [*found] != [*map(int, sums.split(_UNIT))]:
                    raise self._damaged("the checksum of a record is wrong")
                if newest <= last:  # or it would be read for ever
                    raise self._damaged(_BACK)
                last, size = newest, next_size(size, len(joined))
            yield bodies
            TURN.rest(self.breath)

    def check_records(self) -> None:
        """Refuse a file with a record that is not what was fetched.

        For what does not look at the checksums of what it reads: finding and sorting, which SQLite does.
        """
        with TURN:
            for _ in self.bodies():
                pass


def next_size(size: int, length: int) -> int:
    """How many records to read next, after so many of so many bytes: memory is to hold some megabytes of them."""
    return max(1, min(BATCH, size * _ROOM // max(1, length)))


def _rising(numbers: Sequence[int]) -> bool:
    """Whether each is greater than the one before."""
    first, last = numbers[0], numbers[-1]
    if last - first == len(numbers) - 1:  # none is missing between them, as nearly always
        return [*numbers] == [*range(first, last + 1)]
    return all(map(operator.lt, numbers, numbers[1:]))
