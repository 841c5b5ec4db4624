"""A file that grows from its beginning to its end: its SHA-256 and its way to the disk keep up with it.

Whoever reads a long file again for its checksum, and only then has the disk write it down, keeps its user waiting for
both; while it grows, the processor and the disk have time for them.
"""

from __future__ import annotations

import functools
import hashlib
import io
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_FAR = 32 << 20  # bytes after which the disk is to write down what there is


class Growing(io.FileIO):
    """A new file, open for writing; to be wrapped into a buffer.

    Args:
        path: where there is no file yet.

    Raises:
        FileExistsError: there is one.
        OSError: it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._digest = hashlib.sha256()
        self._size = 0  # bytes that are in the checksum
        self._straight = True  # nothing was written anywhere else than at the end
        self._safe = 0  # bytes that the disk has, or is about to write down
        self._beside: ThreadPoolExecutor | None = None
        self._writing: Future[None] | None = None
        super().__init__(path, "xb")

    def write(self, data: ReadableBuffer, /) -> int:
        """Write at the place where the file stands; gives how many bytes were taken."""
        self._straight &= self.tell() == self._size
        count = super().write(data)
        if self._straight and count:
            self._digest.update(memoryview(data).cast("B")[:count])
            self._size += count
            if self._size - self._safe >= _FAR and (self._writing is None or self._writing.done()):
                self._told()
                self._on_its_way(getattr(os, "fdatasync", os.fsync))
        return count

    def truncate(self, size: int | None = None, /) -> int:
        """Cut the file off; what is begun anew has a new checksum."""
        left = super().truncate(size)
        if left == 0:
            self._digest, self._size, self._straight, self._safe = hashlib.sha256(), 0, True, 0
        self._straight &= left == self._size
        return left

    @property
    def sha256(self) -> str | None:
        """The checksum of the whole file, in hexadecimal digits; ``None`` where it was not written straight on.

        A database writes into the file by itself.
        """
        whole = self._straight and os.fstat(self.fileno()).st_size == self._size
        return self._digest.hexdigest() if whole else None

    def settle(self) -> Callable[[], None]:
        """Begin to have all of it on the disk; what is returned comes back when it is, or raises an ``OSError``."""
        self._told()
        self._on_its_way(os.fsync)
        return self._told

    def close(self) -> None:
        """Close it, once nothing is under way any more."""
        if self._beside is not None:
            self._beside.shutdown()
        super().close()

    def _on_its_way(self, have_written: Callable[[int], None]) -> None:
        work = functools.partial(have_written, self.fileno())
        self._safe = self._size
        try:
            if self._beside is None:
                self._beside = ThreadPoolExecutor(1)
            self._writing = self._beside.submit(work)
        except RuntimeError:  # the program is about to end, and waits for this file only
            self._writing = None
            work()

    def _told(self) -> None:
        """Raise what the disk said last: it says so only once."""
        if self._writing is not None:
            writing, self._writing = self._writing, None
            writing.result()
