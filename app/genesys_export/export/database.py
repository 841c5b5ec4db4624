"""An SQLite database used by one thread at a time: opened, changed in transactions, its errors told as ours."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import orjson

from genesys_export.errors import JobFileDamaged, NoRoom, StoreError

_NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}

_NOT_WHOLE = ("no such table", "no such column", "malformed JSON")  # it tells them as if the question were wrong

PAGE = 8192
"""Bytes of a page of a new file. In one of half of it only three usual records have room, and a quarter is left empty;
twice of it is twice what each commit writes, since keys in no order touch a page of their index each."""
_CACHE_KB = 8_000  # pages of the index of keys that need not be read again: a commit changes few of them twice
_JOURNAL_PAGES = 2000  # 16 MB: pages that change with every commit are copied from the journal that much less often
_AT_ONCE = 1 << 16  # bytes: what fits into the processor's cache is copied four times as fast


def read_ahead(path: Path) -> IO[bytes] | None:
    """Have the system read a file from its beginning to its end, so that it has it in memory.

    SQLite looks through an index by going to and fro in the file, for which a disk takes ten times as long: a million
    records that nobody used lately were compared in a minute. The file is given back open, to be closed after SQLite
    has closed it: when a program closes a file, the locks are gone that it holds on it elsewhere.
    """
    piece = bytearray(_AT_ONCE)
    with contextlib.suppress(OSError):  # whoever uses it afterwards is told
        file = path.open("rb", buffering=0)
        with contextlib.suppress(OSError):
            while file.readinto(piece):
                pass
        return file
    return None


class Database:
    """A connection to one file.

    Args:
        path: the file.
        read_only: nothing is changed, not even the journal mode.

    Raises (every method):
        JobFileDamaged: the file is not whole.
        StoreError: it cannot be read or written, for example on a full disk.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._read_only = read_only
        with self.trouble():
            uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
            # One thread at a time uses it, but not always the same one.
            self.db = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=10)
            try:
                self.db.row_factory = sqlite3.Row
                if not read_only:
                    self.db.execute(f"PRAGMA page_size={PAGE}")  # an older file keeps its own
                    self.db.execute(f"PRAGMA cache_size={-_CACHE_KB}")
                    self.db.execute("PRAGMA journal_mode=WAL")
                    self.db.execute("PRAGMA synchronous=FULL")
                    self.db.execute(f"PRAGMA wal_autocheckpoint={_JOURNAL_PAGES}")
            except BaseException:
                self.db.close()
                raise

    def close(self) -> None:
        """Close the file; harmless when it is closed already.

        One that nobody has open has no journal of the kind that readers share: else each reader would have to make one
        beside it, 32 kB of which stay for as long as there is the file.
        """
        with contextlib.suppress(sqlite3.Error):
            if not self._read_only:
                self.db.execute("PRAGMA busy_timeout=0")  # somebody reads it: then it stays as it is
                self.db.execute("PRAGMA journal_mode=DELETE")
        with contextlib.suppress(sqlite3.Error):
            self.db.close()

    def size(self) -> int:
        """Bytes of the file, those included that are still in its journal."""
        with self.trouble():
            [(size,)] = self.db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
            return int(size)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of the block, or nothing of it."""
        with self.trouble():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self.db.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def trouble(self) -> Iterator[None]:
        """SQLite's errors as ours: what the disk does to us is not the same as a damaged file."""
        try:
            yield
        except sqlite3.OperationalError as error:
            code = getattr(error, "sqlite_errorcode", None)  # none where a text could not be decoded
            if code is None or any(each in str(error) for each in _NOT_WHOLE):
                raise JobFileDamaged(f"{self.path.name} is not a whole job file.") from error
            if code & 0xFF in _NO_ROOM:
                what = f"The job file {self.path.name} cannot be written: {error}."
                raise NoRoom(
                    what, remedy="Make room on the disk or check the folder's permissions, then resume."
                ) from error
            raise StoreError(
                f"The job file {self.path.name} cannot be used: {error}.",
                remedy="Make room on the disk or check the folder's permissions, then resume.",
            ) from error
        except sqlite3.DatabaseError as error:
            raise JobFileDamaged(f"The job file {self.path.name} is damaged ({error}).") from error
        except (orjson.JSONDecodeError, UnicodeDecodeError, LookupError, OSError) as error:  # names are damaged, too
            raise JobFileDamaged(f"The job file {self.path.name} is damaged ({error}).") from error
