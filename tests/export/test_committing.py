"""Pages on their way into the job file: few wait a moment for others, and nobody waits for nothing."""

from __future__ import annotations

import asyncio

import pytest

from genesys_export.catalog import load
from genesys_export.errors import StoreError
from genesys_export.export import ExportRequest, JobStore, committing
from genesys_export.export.committing import MOST_IN_LINE, MOST_SMALL, SMALL, TOGETHER, Committer
from genesys_export.export.delivery import Delivery
from genesys_export.export.sitting import Sitting
from genesys_export.paging import Checkpoint


def page(number, size=1000):
    """A page of one record."""
    checkpoint = Checkpoint("page-number", {"pageNumber": number + 1}, number, number)
    return Delivery([{"id": str(number)}], checkpoint, "id", size=size)


@pytest.fixture
def sizes(tmp_path):
    """Runs what is to be done with a committer of a real job; gives ids in the file, and pages of each commit."""

    def run(work):
        found = []

        async def sit():
            job = JobStore(tmp_path / "jobs").create(
                ExportRequest(load().find("users"), "demo", "Demo", tmp_path / "out.csv")
            )
            sitting = Sitting(job)
            commit = job.file.commit

            def seen(batch, **counters):
                found.append(len(batch))
                return commit(batch, **counters)

            job.file.commit = seen
            try:
                await work(Committer(sitting, sitting.counters))
                return [record["id"] for record in job.file.records()]
            finally:
                sitting.close()
                job.close()

        return asyncio.run(sit()), found

    return run


def test_pages_that_come_shortly_after_each_other_are_committed_together(sizes, monkeypatch):
    """As many as are worth it, in the order of the part; these do not wait for more, and the first waits for none."""
    monkeypatch.setattr(committing, "_MOMENT_S", 3_600.0)

    async def work(committer):
        for numbers in ([1], range(2, TOGETHER + 2)):
            for number in numbers:
                await committer.put(page(number))
                await asyncio.sleep(0)
            async with asyncio.timeout(30):
                await committer._task

    records, commits = sizes(work)
    assert records == [str(number) for number in range(1, TOGETHER + 2)]
    assert commits == [1, TOGETHER]


def test_whoever_waits_for_a_page_to_be_safe_does_not_wait_for_others(sizes, monkeypatch):
    """The moment is over when somebody asks."""
    monkeypatch.setattr(committing, "_MOMENT_S", 3_600.0)

    async def work(committer):
        for number in (1, 2):
            await committer.put(page(number))
            async with asyncio.timeout(30):
                await committer.flush(1)

    assert sizes(work) == (["1", "2"], [1, 1])


def test_a_page_that_stays_alone_is_committed_after_a_moment(sizes):
    """Nobody asks, no other page comes."""

    async def work(committer):
        await committer.put(page(1))
        async with asyncio.timeout(30):
            await committer._task

    assert sizes(work) == (["1"], [1])


@pytest.mark.parametrize(("size", "most"), [(1_000, MOST_SMALL), (SMALL // 10, MOST_IN_LINE)])
def test_a_part_that_is_faster_than_the_disk_waits(sizes, size, most):
    """No more than so many pages are in memory at once; of small ones there may be more."""
    in_line = []

    async def work(committer):
        for number in range(1, 3 * most):
            await committer.put(page(number, size))
            in_line.append(len(committer._line) + len(committer._writing))
        await committer.flush()

    records, commits = sizes(work)
    assert len(records) == sum(commits) == 3 * most - 1
    assert max(in_line) == most - 1
    assert max(commits) <= most


def test_pages_that_could_not_be_written_are_told_to_their_part(sizes):
    """And none of them passes as written."""

    async def work(committer):
        committer._sitting.job.file.db.execute("PRAGMA query_only=ON")
        await committer.put(page(1))
        with pytest.raises(StoreError):
            await committer.flush()
        committer._sitting.job.file.db.execute("PRAGMA query_only=OFF")

    assert sizes(work) == ([], [1])


@pytest.mark.parametrize("turns", range(4), ids=["before it began", "waiting for others", "and again", "writing"])
def test_whoever_waits_for_a_page_is_told_that_the_program_ends(sizes, monkeypatch, turns):
    """A loop that ends cancels every task: the one that waits must not wait for the one that would have written."""
    monkeypatch.setattr(committing, "_MOMENT_S", 3_600.0)

    async def work(committer):
        committer._sitting.progress.pages = 1  # so that a page waits for others
        await committer.put(page(1))
        writing = committer._task
        for _ in range(turns):
            await asyncio.sleep(0)
        if turns == 3:
            committer._enough.set()
            await asyncio.sleep(0)
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            async with asyncio.timeout(30):
                await committer.flush(1)
        await committer.put(page(2))
        async with asyncio.timeout(30):
            await committer.flush()

    records, commits = sizes(work)
    assert records[-1] == "2"
    assert commits[-1] == 1
