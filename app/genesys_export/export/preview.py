"""The records of a job as its file has them: any of them at any time, sorted, or only those with some words in them.

Finding and sorting are done by SQLite in the job file itself, which gives the interpreter's lock free meanwhile: a
window stays smooth beside a million records. Only numbers of records are kept in memory, eight bytes for each.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
import weakref
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from genesys_export.errors import Cancelled, ExportError, JobFileDamaged
from genesys_export.export import schema
from genesys_export.export.finding import finding, json_path
from genesys_export.export.lookup import Lookup
from genesys_export.export.names import JobRecords
from genesys_export.export.stored import BATCH
from genesys_export.export.sums import sum_of_record
from genesys_export.export.survey import Survey
from genesys_export.output.exploding import exploded
from genesys_export.paging.unparsed import dumped, parsed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genesys_export.export.jobfile import JobFile
    from genesys_export.export.request import ExportRequest

_BODY = "CAST(r.body AS TEXT)"  # later releases of SQLite would take a BLOB for their own binary form of JSON
_WITH_PARENT = f"""CASE
 WHEN p.parent IS NULL THEN {_BODY}
 WHEN substr({_BODY}, 1, 1) <> '{{' THEN '{{"_parent":' || p.parent || ',"value":' || {_BODY} || '}}'
 WHEN replace({_BODY}, ' ', '') = '{{}}' THEN '{{"_parent":' || p.parent || '}}'
 ELSE '{{"_parent":' || p.parent || ',' || substr({_BODY}, 2) END"""
_KEPT = ", CAST(r.body AS BLOB), CAST(r.part AS INTEGER), r.crc"
"""What a record's checksum is compared with; files of the earliest versions have none."""
_BARE = "value"
"""What a record that is no object, but a text or a number, is shown as."""
_AT_ONCE = 20_000  # numbers of records taken from SQLite in one go


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which records are shown, and in what order.

    Attributes:
        find: only those with every one of these words in some value; empty for all.
        sort: path of the column they are sorted by; empty for the order of the file.
        falling: whether the greatest comes first. Records without a value come last either way.
    """

    find: str = ""
    sort: str = ""
    falling: bool = False


class Preview:
    """Looks into one job file, also while it is being filled. Every method blocks: use a worker thread.

    The file is open only while something is looked up in it, so that a job can be removed at any time.

    Args:
        opened: opens the job file, and closes it again.
        request: how the rows are made; what was asked for unless given.

    Attributes:
        request: how the rows are made.
        named: how many names stand beside ids; names are read after the last record, and until then there are none.

    Raises (every method):
        JobFileDamaged: the file is not whole.
        StoreError: it cannot be read.
    """

    def __init__(
        self, opened: Callable[[], contextlib.AbstractContextManager[JobFile]], request: ExportRequest | None = None
    ) -> None:
        self._opened, self._lock = opened, threading.Lock()
        self._rows: sqlite3.Connection | None = None
        self._size = 0  # records that the rows were made of
        self._arranging: set[sqlite3.Connection] = set()
        with opened() as file:
            self._name = file.path.name
            with file.trouble():
                self._with_sums = schema.version_of(file.db, self._name) >= schema.WITH_SUMS
            self.request = request or file.request()
            self.named = file.named() if self.request.names else 0
            if self._made_on_the_way:
                self._size = _size(file)
                self._rows = _taken_apart(file, self.request)
                # A window lets go of it while a thread may still look something up in it.
                weakref.finalize(self, self._rows.close)

    def close(self) -> None:
        """Let go of what was made on the way; harmless when that was done already."""
        if self._rows is not None:
            with self._lock:
                self._rows.close()

    def outdated(self) -> bool:
        """Whether the job has names now, or records, that are not in the rows it was made of: then make another one."""
        if not (self.apart or self.request.names):
            return False
        with self._opened() as file:
            if self.request.names and file.named() != self.named:
                return True
            return self.apart and _size(file) != self._size

    def interrupt(self) -> None:
        """End what other threads are waiting for in :meth:`arrange`: it raises :class:`Cancelled`."""
        for db in list(self._arranging):
            with contextlib.suppress(sqlite3.ProgrammingError):  # it has just ended
                db.interrupt()

    @property
    def apart(self) -> bool:
        """Whether its rows are taken apart already, as ``explode`` asks."""
        return self._rows is not None

    def arrange(self, arrangement: Arrangement = Arrangement()) -> array[int]:
        """The numbers of the records that are shown, in their order.

        Raises:
            Cancelled: :meth:`interrupt` was called.
            ConfigurationError: what is to be found is too long.
        """
        sql, values = self._question(arrangement)
        with self._database() as db:
            if arrangement == Arrangement() and (every := self._unbroken(db)) is not None:
                return every
            self._arranging.add(db)
            try:
                found, cursor = array("q"), db.execute(sql, values)
                while some := cursor.fetchmany(_AT_ONCE):
                    found.extend(row[0] for row in some)
                return found
            finally:
                self._arranging.discard(db)

    def records(self, numbers: Sequence[int]) -> list[Any]:
        """The records of these numbers, in this order, as they go into the file."""
        with self._database() as db:
            return self._records(db, numbers)

    def walk(self, numbers: Sequence[int]) -> Iterator[Any]:
        """The records of these numbers, one after the other."""
        with self._database() as db:
            for at in range(0, len(numbers), BATCH):
                yield from self._records(db, numbers[at : at + BATCH])
                if Lookup.breath:
                    time.sleep(Lookup.breath)

    def has(self, path: str) -> bool:
        """Whether records can be sorted by this path: some have such a field, or there is none that could tell."""
        if not json_path(path):
            return False
        source, body, _ = self._source()
        bare = f"json_type({body}) <> 'object'" if path == _BARE else "0"
        one = f"SELECT 1 FROM {source} WHERE json_type({body}, :path) IS NOT NULL OR {bare}"  # noqa: S608 - our words
        sql = f"SELECT EXISTS ({one}) OR NOT EXISTS (SELECT 1 FROM records)"  # noqa: S608
        with self._database() as db:
            return bool(db.execute(sql, {"path": json_path(path)}).fetchone()[0])

    def columns(self) -> Survey:
        """A look at the columns of the file, to be fed with its records."""
        return Survey(self.request)

    @property
    def _made_on_the_way(self) -> bool:
        """Whether the rows of the file are not the records of the job: taken apart, named, or compared with others."""
        request = self.request
        compared = request.endpoint.key_per_slice and bool(request.interval)
        return bool(request.file.explode) or bool(self.named) or compared

    @contextlib.contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        with contextlib.ExitStack() as stack:
            if self._rows is not None:
                stack.enter_context(self._lock)
                db = self._rows
                stack.enter_context(_trouble())
            else:
                file = stack.enter_context(self._opened())
                stack.enter_context(_trouble())
                stack.enter_context(file.trouble())
                db = file.db
            yield db

    def _records(self, db: sqlite3.Connection, numbers: Sequence[int]) -> list[Any]:
        if not numbers:
            return []
        places = ", ".join("?" * len(numbers))
        source, body, _ = self._source()
        kept = _KEPT if self._rows is None and self._with_sums else ""
        sql = f"SELECT r.seq, {body}{kept} FROM {source} WHERE r.seq IN ({places})"  # noqa: S608 - our own words only
        rows = [tuple(row) for row in db.execute(sql, list(numbers)).fetchall()]
        if kept and any(sum_of_record(stored, part) != crc for _, _, stored, part, crc in rows):
            raise JobFileDamaged(f"The job file {self._name} is damaged: the checksum of a record is wrong.")
        bodies = {row[0]: row[1] for row in rows}
        # A record that another reading took away meanwhile leaves an empty row until all is arranged anew.
        return parsed([bodies.get(number, "{}").encode() for number in numbers])

    def _unbroken(self, db: sqlite3.Connection) -> array[int] | None:
        """The numbers of all records where they follow on each other in the order of the file: nothing is read."""
        _, _, order = self._source()
        if order != "r.seq" or (self.request.max_records is not None and self._rows is None):
            return None
        first, last = db.execute("SELECT min(seq), max(seq) FROM records").fetchone()
        if first is None:
            return array("q")
        count = db.execute("SELECT count(*) FROM records").fetchone()[0]
        return array("q", range(first, last + 1)) if count == last - first + 1 else None

    def _source(self) -> tuple[str, str, str]:
        """Where rows come from, the JSON of one, and their order in the file."""
        if self._rows is not None:
            return "records r", "r.body", "r.seq"
        if self.request.for_every:
            return "records r JOIN parts p ON p.part = r.part", _WITH_PARENT, "p.place, r.seq"
        if self.request.interval:
            return "records r JOIN parts p ON p.part = r.part", _BODY, "p.place, r.seq"
        return "records r", _BODY, "r.seq"

    def _question(self, arrangement: Arrangement) -> tuple[str, dict[str, Any]]:
        source, body, order = self._source()
        where, values = finding(arrangement.find, body)
        most = self.request.max_records
        if most is not None and self._rows is None:
            where += f" AND r.seq IN (SELECT r.seq FROM {source} ORDER BY {order} LIMIT :most)"  # noqa: S608
            values["most"] = most
        if arrangement.sort and (path := json_path(arrangement.sort)):
            values["path"] = path
            key = f"json_extract({body}, :path)"
            if arrangement.sort == _BARE:
                key = f"iif(json_type({body}) = 'object', {key}, json_extract({body}, '$'))"
            order = f"{key} COLLATE NOCASE {'DESC' if arrangement.falling else ''} NULLS LAST, {order}"
        return f"SELECT r.seq FROM {source} WHERE {where} ORDER BY {order}", values  # noqa: S608 - our own words


def _size(file: JobFile) -> int:
    """How many records there are to make rows of."""
    with file.trouble():
        return int(file.db.execute("SELECT count(*) FROM records").fetchone()[0])


def _taken_apart(file: JobFile, request: ExportRequest) -> sqlite3.Connection:
    """The rows of the file in a database of their own, which is gone with the program."""
    rows = sqlite3.connect("", check_same_thread=False, isolation_level=None)
    rows.execute("CREATE TABLE records (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    records: Iterable[Any] = JobRecords(file, request)()
    if request.file.explode:
        records = exploded(records, request.file.explode)
    try:
        rows.execute("BEGIN")
        sql = "INSERT INTO records (body) VALUES (?)"
        rows.executemany(sql, ((dumped(record).decode(),) for record in records))
        rows.execute("COMMIT")
    except BaseException:
        rows.close()
        raise
    return rows


@contextlib.contextmanager
def _trouble() -> Iterator[None]:
    """An interrupted question is no trouble of the file."""
    try:
        yield
    except (ExportError, sqlite3.Error) as error:
        for each in (error, error.__cause__):
            if getattr(each, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled("It is not looked for any more.") from None
        raise
