"""Every fault of the demo organisation, on every paging family, read by ``def``, by ``async def`` and by an export.

Each cell is a reading of its own, against a fresh organisation that the fault strikes once, in the middle of the
listing. It passes with every record once, or ends in the documented error, with everything before it a beginning of
the listing that a later reading goes on from. ``python -m tests.e2e.fault_matrix`` prints the table.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.e2e.fault_readings import FAMILIES, ByAsyncDef, ByDef, ByExport, Family, Reading

from genesys_export import ExportError
from genesys_export.demo import FAULTS, DemoServer, Organisation

DRIVERS = ("def", "async def", "export")
JOB_FAULTS = frozenset(name for name in FAULTS if name.startswith("job-"))
VALUES = {"slow": 0.05, "too-large": 10, "429-date": 1}
"""Settings of faults: small, so that a cell takes a moment."""

ENDS_IN: dict[str, dict[str, frozenset[str]]] = {
    "revoke-client": dict.fromkeys(DRIVERS, frozenset({"SignInRefused"})),
    "forbidden": dict.fromkeys(DRIVERS, frozenset({"PermissionMissing"})),
    "repeat-link": dict.fromkeys(DRIVERS, frozenset({"RepeatedPage"})),
    "expired-cursor": dict.fromkeys(DRIVERS[:2], frozenset({"CursorExpired"})),
    "too-large": dict.fromkeys(DRIVERS, frozenset({"ApiError"})),
    **{name: dict.fromkeys(DRIVERS[:2], frozenset({"RemoteJobFailed"})) for name in JOB_FAULTS},
}
"""The documented errors; whatever is not here has to pass."""


@dataclass
class Cell:
    """What one reading came to: ``word`` is what the table says, ``problem`` what is not right."""

    fault: str
    family: str
    driver: str
    word: str = "ok"
    problem: str = ""


def organisation_for(fault: str, family: Family) -> Organisation:
    """A small organisation whose present does not move, to be struck once."""
    organisation = Organisation(users=60, limit=100_000, today=lambda: date(2026, 11, 10))
    organisation.jobs.queued_polls = organisation.jobs.running_polls = 0
    at = 1 if fault == "token-endpoint-busy" or fault in JOB_FAULTS else family.strikes
    organisation.faults.arm(fault, at=at, value=VALUES.get(fault))
    return organisation


def cell(fault: str, name: str, driver: str, folder: Path) -> Cell:
    """One reading, judged."""
    family, made = FAMILIES[name], Cell(fault, name, driver)
    with DemoServer(organisation_for(fault, family)) as server:
        try:
            if driver == "export":
                made.word = _judge_export(fault, ByExport(server, family, folder))
            else:
                made.word = _judge(fault, driver, (ByDef if driver == "def" else ByAsyncDef)(server, family))
        except Exception as error:  # noqa: BLE001 - the table is to be whole
            made.word, made.problem = "WRONG", f"{type(error).__name__}: {error}"
    return made


def _judge(fault: str, driver: str, reading: ByDef | ByAsyncDef) -> str:
    """The word for a reading through the decorator.

    Raises:
        AssertionError: it did not end as it should.
    """
    before = list(map(reading.identity, reading.truth()))
    error = reading.read()
    got = list(map(reading.identity, reading.records))
    after = list(map(reading.identity, reading.truth()))
    if error is not None:
        return _ended(fault, driver, reading, error, before)
    if got == before or (fault in {"shift", "vanish"} and got == after):
        return "ok"
    if fault in {"shift", "vanish"} and reading.family.numbered:
        assert set(got) <= {*before, *after}, "records came that never were"
        stayed = set(before) & set(after)
        assert fault == "vanish" or stayed <= set(got), "a record that was there all the time is missing"
        return "moved"
    assert fault == "lost-page", _difference(got, before)
    hole = next(n for n, each in enumerate(before) if each not in set(got))
    left = len(before) - len(got)
    assert got == before[:hole] + before[hole + left :], "more than the page is missing"
    return "lost"


def _ended(fault: str, driver: str, reading: ByDef | ByAsyncDef, error: ExportError, truth: list[str]) -> str:
    """The word for an error: a documented one, and what came before is a beginning that one can go on from."""
    word = type(error).__name__
    assert word in ENDS_IN.get(fault, {}).get(driver, ()), f"{word}: {error}"
    got = list(map(reading.identity, reading.records))
    assert got == truth[: len(got)], "what was delivered is not a beginning of the listing"
    _refuse_unnamed(reading, error)
    reading.heal()
    if word == "RepeatedPage":  # the listing stays as it is: there is nothing to go on to
        assert got, "nothing was delivered before the page that repeats"
        return word
    if word in {"CursorExpired", "RemoteJobFailed"} or reading.family.endpoint.job is not None:  # to be read anew
        reading.records, reading.checkpoint = [], None
    again = reading.read()
    assert again is None, f"after the fault: {again}"
    got = list(map(reading.identity, reading.records))
    assert got == truth, f"after going on: {_difference(got, truth)}"
    return word


def _refuse_unnamed(reading: Reading, error: ExportError) -> None:
    """The call it is about is told, unless it is about none; pages that links lead to cannot be made smaller.

    Raises:
        AssertionError: it is not.
    """
    word = type(error).__name__
    own = word == "RemoteJobFailed" and not isinstance(reading, ByExport)  # raised by the reader here
    assert own or word == "SignInRefused" or (error.endpoint and error.correlation_id), f"no call told: {error}"
    assert word != "ApiError" or reading.family.endpoint.style == "next-link", error


def _judge_export(fault: str, reading: ByExport) -> str:
    """The word for an export.

    Raises:
        AssertionError: it did not end as it should.
    """
    before = list(map(reading.identity, reading.truth()))
    error, word = reading.read(), "ok"
    if error is not None:
        word = type(error).__name__
        assert word in ENDS_IN.get(fault, {}).get("export", ()), f"{word}: {error}"
        _refuse_unnamed(reading, error)
        assert not reading.out.exists(), "a file although the export did not end"
        safe = list(map(reading.identity, reading.fetched()))
        assert len(set(safe)) == len(safe), "a record is in the job file twice"
        assert set(safe) <= set(before), "records came that never were"
        assert reading.result.records == len(safe), "what is said to be safe is not what is safe"
        reading.heal()
        if not error.resumable:
            return word
        error = reading.read()
        assert error is None, f"after resuming: {error}"
    got = list(map(reading.identity, reading.records))
    after = list(map(reading.identity, reading.truth()))
    assert len(set(got)) == len(got), f"{len(got) - len(set(got))} records stand twice"
    assert set(got) <= {*before, *after}, "records came that never were"
    missing = (set(before) & set(after)) - set(got)
    if not missing:
        return word
    if fault == "lost-page" and not reading.result.complete:
        return "told"
    assert fault == "lost-page", f"{len(missing)} records are missing, complete: {reading.result.complete}"
    assert not reading.family.counted, "a page was lost that the total tells of, and the file is said to be complete"
    return "unseen"


def _difference(got: list[str], truth: list[str]) -> str:
    doubled, missing = len(got) - len(set(got)), len(set(truth) - set(got))
    return f"{len(got)} of {len(truth)} records, {missing} missing, {doubled} doubled"


def cells(faults: Iterable[str] = FAULTS, families: Iterable[str] = FAMILIES) -> list[Cell]:
    """All cells of these faults and families."""
    names = list(families)
    with tempfile.TemporaryDirectory() as folder:
        return [cell(fault, family, driver, Path(folder)) for fault in faults for family in names for driver in DRIVERS]


def table(found: list[Cell]) -> str:
    """The cells as text: one row a fault and driver, one column a family."""
    names = list(dict.fromkeys(each.family for each in found))
    words = {(each.fault, each.driver, each.family): SHORT.get(each.word, each.word) for each in found}
    lines = [f"{'fault':21}{'read by':11}" + "".join(f"{name:>8}" for name in names)]
    for fault in dict.fromkeys(each.fault for each in found):
        for driver in DRIVERS:
            row = "".join(f"{words[fault, driver, name]:>8}" for name in names)
            lines.append(f"{fault if driver == 'def' else '':21}{driver:11}{row}")
    return "\n".join([*lines, "", *LEGEND, ""])


SHORT = {"PermissionMissing": "403", "SignInRefused": "sign-in", "RepeatedPage": "repeat", "CursorExpired": "cursor",
         "RemoteJobFailed": "job", "ApiError": "413"}  # fmt: skip
LEGEND = (
    "ok: every record once. Else the documented error, everything before it safe, and read on after the fault:",
    "403 PermissionMissing, sign-in SignInRefused, repeat RepeatedPage, cursor CursorExpired, job RemoteJobFailed,",
    "413 ApiError: the next page is behind a link, which says the size; only a new reading can ask for smaller pages.",
    "moved: the listing moved under a reading by numbers; the decorator hands on what the API gives, an export mends.",
    "lost: the API left a page's records out for good. An export reads them again, or (told) says that it is short;",
    "unseen: no total, nothing in any reply tells of them.",
)


def main() -> int:
    """Print the whole table; the problems after it."""
    began = time.perf_counter()
    found = cells()
    sys.stdout.write(table(found))
    wrong = [each for each in found if each.problem]
    for each in wrong:
        sys.stdout.write(f"{each.fault} / {each.family} / {each.driver}: {each.problem}\n")
    seconds = time.perf_counter() - began
    sys.stdout.write(f"{len(found)} cells, {len(wrong)} wrong, {seconds:.0f} s\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
