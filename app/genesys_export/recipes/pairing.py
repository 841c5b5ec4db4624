"""Pairing the rows of two tables by their keys, by way of a database on disk: memory does not grow with the rows."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self

import orjson

_TABLE = "CREATE TABLE rows (side INTEGER, key TEXT, row TEXT, again INTEGER DEFAULT 1)"
_SEVERAL = (
    "CREATE TABLE several AS SELECT DISTINCT key FROM "
    "(SELECT key FROM rows GROUP BY key, side HAVING count(*) > 1) ORDER BY key"
)
_COPIES = (
    "CREATE TABLE copies AS SELECT at, side, key, told, "
    "row_number() OVER (PARTITION BY side, key, told ORDER BY at) AS copy "
    "FROM (SELECT rowid AS at, side, key, told(row) AS told FROM rows WHERE key IN (SELECT key FROM several))"
)
_SAME = (
    "DELETE FROM rows WHERE rowid IN (SELECT one.at FROM copies one JOIN copies other ON other.key=one.key "
    "AND other.told=one.told AND other.copy=one.copy AND other.side<>one.side)"
)
_NUMBERED = (
    "UPDATE rows SET again=(SELECT place FROM rest WHERE at=rows.rowid) WHERE rowid IN (SELECT at FROM rest)"
)
_REST = (
    "CREATE TABLE rest AS SELECT rowid AS at, row_number() OVER (PARTITION BY side, key ORDER BY rowid) AS place "
    "FROM rows WHERE key IN (SELECT key FROM several)"
)
_BY_ORDER = (
    "SELECT count(*) FROM (SELECT key FROM rows WHERE key IN (SELECT key FROM several) "
    "GROUP BY key HAVING count(DISTINCT side) = 2 AND count(*) > 2)"
)
_UNLIKE = (
    "SELECT a.key, a.row, b.row FROM rows a LEFT JOIN rows b ON b.side=1 AND b.key=a.key AND b.again=a.again "
    "WHERE a.side=0 AND (b.row IS NULL OR b.row<>a.row) UNION ALL "
    "SELECT b.key, NULL, b.row FROM rows b LEFT JOIN rows a ON a.side=0 AND a.key=b.key AND a.again=b.again "
    "WHERE b.side=1 AND a.row IS NULL"
)


class Pairs:
    """The rows of two tables, the earlier (0) and the later (1), each with the text that tells it apart.

    Of several rows with the same key, those that are alike belong together; what is left of them is paired in its
    order. Used as a context manager.

    Attributes:
        by_order: keys of which several rows had to be paired in their order, so that what changed in them may be told
            otherwise than it came about.
    """

    def __init__(self) -> None:
        self.by_order = 0
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.create_function("told", 1, _told, deterministic=True)
        self._db.execute(_TABLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._db.close()

    def take(self, side: int, rows: Iterable[tuple[str, bytes]]) -> None:
        """Take in rows of one side: what tells each apart, and the row as JSON."""
        self._db.execute("BEGIN")
        self._db.executemany(
            "INSERT INTO rows (side, key, row) VALUES (?, ?, ?)", ((side, key, row.decode()) for key, row in rows)
        )
        self._db.execute("COMMIT")

    def unlike(self) -> Iterator[tuple[str, str | None, str | None]]:
        """The key and both rows of each pair that is not the same text; ``None`` for a row that one side lacks."""
        db = self._db
        db.execute("CREATE INDEX by_key ON rows (key, side)")
        db.execute(_SEVERAL)
        if db.execute("SELECT 1 FROM several").fetchone():
            db.execute(_COPIES)
            db.execute("CREATE INDEX by_copy ON copies (key, told, copy, side)")
            db.execute(_SAME)
            db.execute(_REST)
            db.execute("CREATE UNIQUE INDEX by_place ON rest (at)")
            db.execute(_NUMBERED)
            [self.by_order] = db.execute(_BY_ORDER).fetchone()
            db.execute("DROP INDEX by_key")
            db.execute("CREATE INDEX by_number ON rows (key, side, again)")
        yield from db.execute(_UNLIKE)


def _told(row: str) -> bytes:
    """The same for rows whose fields are the same, in whatever order, and with or without the empty ones."""
    fields = {name: value for name, value in orjson.loads(row).items() if value}
    return hashlib.blake2b(orjson.dumps(fields, option=orjson.OPT_SORT_KEYS), digest_size=16).digest()
