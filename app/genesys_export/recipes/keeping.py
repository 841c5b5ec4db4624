"""The folder of a run: what is needed to go on with it, and who works on it."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import filelock
import orjson
import platformdirs

from genesys_export.errors import ConfigurationError, JobInUse, StoreError

_TOLD, _RUNS = "run.json", "recipe-runs"


class RunFolder:
    """Where one run is kept: the same recipe to the same place is the same run.

    Args:
        name: of the recipe.
        out: where its tables go.
        state: the state folder; the user's data folder unless given.
    """

    def __init__(self, name: str, out: Path, state: Path | None) -> None:
        place = hashlib.sha256(str(out).encode("utf-8", "surrogatepass")).hexdigest()[:12]
        self.name, self.out = name, out
        self.path = _parent(state) / f"{name}-{place}"
        self._begun = False
        self._lock = filelock.FileLock(f"{self.path}.lock", mode=0o600, thread_local=False)

    def own(self) -> None:
        """Work on it, as the only program.

        Raises:
            JobInUse: another one does.
            ConfigurationError: the folder cannot be written.
        """
        with self._trouble():
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                self._lock.acquire(timeout=0)
            except filelock.Timeout:
                raise JobInUse(f"The recipe {self.name} to {self.out} is being worked on already.") from None

    def let_go(self) -> None:
        """Another program may work on it."""
        self._lock.release()
        if not self.path.exists():
            with contextlib.suppress(OSError):
                Path(self._lock.lock_file).unlink(missing_ok=True)

    def begin(self) -> None:
        """An empty folder."""
        self._begun = False
        with self._trouble():
            shutil.rmtree(self.path, ignore_errors=True)
            self.path.mkdir(parents=True, mode=0o700)

    def keep(self, data: Mapping[str, Any]) -> None:
        """Write down what is needed to go on.

        Raises:
            ConfigurationError: the folder cannot be written, and nothing is begun.
            StoreError: it cannot be written any more.
        """
        beside = self.path / f"{_TOLD}.part"
        with self._trouble():
            beside.write_bytes(orjson.dumps({**data, "name": self.name, "out": str(self.out)}))
            beside.replace(self.path / _TOLD)
        self._begun = True

    def kept(self) -> dict[str, Any]:
        """What was written down.

        Raises:
            ConfigurationError: nothing is there.
        """
        try:
            kept = dict(orjson.loads((self.path / _TOLD).read_bytes()))
        except (OSError, ValueError, TypeError) as error:
            raise self.nothing_left() from error
        self._begun = True
        return kept

    def nothing_left(self) -> ConfigurationError:
        """The error for a run that cannot be gone on with."""
        return ConfigurationError(
            f"Nothing is left of a recipe {self.name} to {self.out} that could be gone on with.",
            remedy="Run it without --resume.",
        )

    def clear(self) -> None:
        """Delete it."""
        shutil.rmtree(self.path, ignore_errors=True)

    @contextlib.contextmanager
    def _trouble(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            kind = StoreError if self._begun else ConfigurationError  # which says that nothing was fetched
            raise kind(
                f"The folder {self.path} cannot be used: {(error.strerror or str(error)).lower()}.",
                remedy="Choose another one with --state-dir.",
            ) from error


def recipe_of(out: Path) -> str:
    """Name of the recipe that an export is a part of, by where it writes; empty for any other export."""
    return out.parent.name.rpartition("-")[0] if out.parent.parent.name == _RUNS else ""


def left_over(state: Path | None) -> Iterator[tuple[str, Path]]:
    """Recipe and place of every run that was begun and not ended, the newest first."""

    def age(told: Path) -> float:
        with contextlib.suppress(OSError):
            return -told.stat().st_mtime
        return 0.0

    for told in sorted(_parent(state).glob(f"*/{_TOLD}"), key=age):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            data = orjson.loads(told.read_bytes())
            yield str(data["name"]), Path(data["out"])


def _parent(state: Path | None) -> Path:
    return (state or platformdirs.user_data_path("genesys-export", appauthor=False)) / _RUNS
