"""Exports of a model organisation that die, are paused and resumed, under faults and changes as chance has them.

What is exported is a plain list. Whatever happens on the way: what was there from beginning to end is in the file
exactly once, nothing is there that never was, and what is said about it is true.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.export.model_organisation import FAMILIES, FAULTS, KEYLESS, NUMBERED, QUEUES, SLICED, SPAN, URL, Organisation
from tests.export.simulated import Death, run

from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget
from genesys_export.errors import BugError
from genesys_export.export import Export, ExportRequest, JobState, JobStore
from genesys_export.export.known import Known
from genesys_export.output import verify

EXAMPLES = int(os.environ.get("GENESYS_EXPORT_EXAMPLES", "12"))
"""Of each family and test; more, and others each time: ``GENESYS_EXPORT_EXAMPLES=1000 pytest THIS_FILE``."""
SETTINGS = settings(
    derandomize="GENESYS_EXPORT_EXAMPLES" not in os.environ, deadline=None, database=None, max_examples=EXAMPLES,
    report_multiple_bugs=False, phases=[Phase.generate],  # a story is told with all that makes it happen again
)  # fmt: skip
A_DAY = 86_400.0
MOST_SITTINGS = 40


@dataclass
class Story:
    """One export's fate.

    Attributes:
        organisation: what is exported.
        ends: by sitting, at which moment the computer dies, or after which event it is paused, if at all.
        between: what happens in the organisation after each sitting.
        full: numbers of the first sitting's transactions that find no room on the disk.
        options: of the request.
        seed: of everything else.
    """

    organisation: Organisation
    ends: list = field(default_factory=list)
    between: list = field(default_factory=list)
    full: range = range(0)
    options: dict = field(default_factory=dict)
    seed: int = 0


shares = st.floats(0, 0.999)
ends = st.lists(
    st.one_of(
        st.tuples(st.just("dies"), st.integers(1, 60)),
        st.tuples(st.sampled_from(["pause", "interrupt", "cancel"]), st.integers(1, 25)),
    ),
    min_size=1,
    max_size=5,
)


@st.composite
def stories(draw, family, kinds):
    many = family == "children"
    sizes = draw(st.lists(st.integers(0, 9), max_size=QUEUES)) if many else [draw(st.integers(0, 40))]
    kind = draw(st.sampled_from(kinds))
    changes, between = {}, []
    if kind:
        upheavals = st.lists(st.tuples(st.just(kind), shares), min_size=1, max_size=4)
        changes = draw(st.dictionaries(st.integers(2, 20), upheavals, max_size=4))
        between = draw(st.lists(upheavals | st.just([]), max_size=4))
    sittings = draw(ends)
    seed = draw(st.integers(0, 2**32))
    organisation = Organisation(
        family, sizes, changes=changes, seed=seed,
        faults=draw(st.dictionaries(st.integers(1, 25), st.sampled_from(FAULTS), max_size=5)),
    )  # fmt: skip
    options = {"page_size": draw(st.integers(1, 9)), "concurrency": draw(st.sampled_from([None, 1, 2, 5]))}
    full = draw(st.integers(5, 40))
    return Story(organisation, sittings, between, range(full, full + draw(st.integers(0, 4))), options, seed)


def made(story, folder):
    """A new job of which nothing was done yet: where jobs are, its id, its file."""
    organisation = story.organisation
    out = folder / "disk" / "out.jsonl"
    out.parent.mkdir()
    request = ExportRequest(
        organisation.endpoint, "", "model", out, api_url=URL, client_id="client", format="jsonl", reserve=0.0,
        for_every=organisation.for_every, interval=SPAN if organisation.family in SLICED else "", **story.options,
    )  # fmt: skip
    store = JobStore(folder / "disk")
    job = store.create(request)
    job.file._known = None  # or it would make its index of keys now
    job.close()
    return store, job.id, out


def exported(story, folder):
    """Run an export, sitting after sitting, until it is done; gives its result and its file's records."""
    organisation, told = story.organisation, []
    store, job, out = made(story, folder)
    ends_, between = list(story.ends), list(story.between)
    for number in range(MOST_SITTINGS):
        end = ends_.pop(0) if ends_ else None
        result = one_sitting(story, store, job, end, number)
        told.append((end, result and (result.state, str(result.error or ""))))
        if result is not None:
            assert not isinstance(result.error, BugError), told
            if result.state is JobState.DONE:
                return result, [json.loads(line) for line in out.read_text("utf-8").splitlines()]
        for kind, share in between.pop(0) if between else ():
            organisation.change(kind, share)
    pytest.fail(f"it does not come to an end: {told}")


def one_sitting(story, store, job_id, end, number):
    """One sitting; its result, or nothing when the computer died in it."""
    organisation = story.organisation
    kind, at = end or ("", None)
    death = Death(store.folder.parent, at if kind == "dies" else None, () if number else story.full)
    organisation.death = death

    async def main():
        loop, left = asyncio.get_running_loop(), at

        async with AsyncSession(
            Hosts.custom(URL), Credentials("client", organisation.secret), clock=loop.time,
            budget=RateBudget(reserve=0.0, clock=loop.time), http_transport=organisation.transport(),
        ) as session:  # fmt: skip

            async def opened():
                return session

            def observe(_):
                nonlocal left
                if kind in {"pause", "interrupt", "cancel"}:
                    left -= 1
                    if not left:
                        getattr(export, kind)()

            job = store.open(job_id)
            if not number:
                job.file._known = Known()  # as in the sitting that has made it
            if death.dead:
                job.close()
                return None
            export = Export(job, opened, observe=observe, patience=A_DAY)  # nobody corrects a secret while it waits
            task = asyncio.ensure_future(export.run())
            death.kill = lambda: loop.call_soon(task.cancel)
            await asyncio.wait({task})
            return None if death.dead else task.result()

    with death.lurking():
        result = run(main, story.seed + number)
    death.aftermath()
    return result


def wanted(organisation, rows):
    """What a file is to hold of the listings, in order; ``rows`` picks the records of one."""
    if organisation.parents is None:
        return rows(organisation.listings[""])
    found = []
    for queue in rows(organisation.parents):
        parent = {"id": queue["id"], "name": queue["name"]}
        found += [{"_parent": parent, **record} for record in rows(organisation.listings[queue["id"]])]
    return found


def identity(record):
    return json.dumps(record, sort_keys=True)


@pytest.fixture
def folder():
    """A folder for each example; on a disk in memory where there is one."""
    made = []

    def make():
        made.append(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        return Path(made[-1])

    yield make
    for each in made:
        shutil.rmtree(each, ignore_errors=True)


def checked(story, folder):
    result, found = exported(story, folder)
    told = [identity(record) for record in found]
    organisation = story.organisation
    # What has no key is told apart by its place; of a listing that never keeps still that is not enough, and is said.
    assert len(told) == len(set(told)) or (organisation.family in KEYLESS and result.unproven)
    ever = {identity(r) for r in wanted(organisation, lambda each: [row for row, _ in each.places])}
    assert set(told) <= ever
    out = folder / "disk" / "out.jsonl"
    manifest = verify(out)
    assert (manifest["records"], manifest["complete"]) == (len(found), result.complete)
    assert sorted(path.name for path in out.parent.iterdir()) == ["jobs", "out.jsonl", "out.jsonl.manifest.json"]
    [summary] = JobStore(folder / "disk").summaries()
    assert (summary.state, summary.complete) == (JobState.DONE, result.complete)
    shutil.rmtree(folder)
    return result, found


@pytest.mark.parametrize("family", FAMILIES)
def test_a_listing_that_keeps_still_comes_whole_in_order_and_once(family, folder):
    """However often the export dies or is stopped, and whatever goes wrong in passing."""

    @given(stories(family, [""]))
    @SETTINGS
    def check(story):
        result, found = checked(story, folder())
        assert found == wanted(story.organisation, lambda each: each.now)
        assert (result.complete, result.changed, result.unproven) == (True, 0, 0), result.notes

    check()


@pytest.mark.parametrize("family", FAMILIES)
def test_what_was_there_all_the_time_is_in_the_file_or_the_file_is_said_not_to_be_complete(family, folder):
    """Records only come, or only go, while the export is read, dies and is resumed."""

    @given(stories(family, ["remove", "add"]))
    @SETTINGS
    def check(story):
        result, found = checked(story, folder())
        told = {identity(record) for record in found}
        lasting = wanted(story.organisation, lambda each: each.lasting)
        missing = [record for record in lasting if identity(record) not in told]
        assert not missing or not result.complete, result
        if story.organisation.family not in NUMBERED:
            assert not missing

    check()


@pytest.mark.parametrize("family", ["cursor", "after", "next link", "header token", "header token without keys",
                                    "remote jobs", "children", "page number"])  # fmt: skip
def test_what_the_server_forgets_or_forbids_costs_no_record(family, folder):
    """Cursors expire, jobs are forgotten, queues go, the client gets another secret: between sittings, and within."""

    @given(stories(family, ["expire", "forget", "queue goes", "secret"]))
    @SETTINGS
    def check(story):
        result, found = checked(story, folder())
        told = {identity(record) for record in found}
        lasting = wanted(story.organisation, lambda each: each.lasting)
        assert not [record for record in lasting if identity(record) not in told]
        assert result.complete or story.organisation.family == "children"

    check()


@pytest.mark.parametrize("family", ["page number", "cursor", "children", "remote jobs"])
def test_a_disk_without_room_is_waited_out_wherever_it_strikes(family, folder):
    """At any transaction from the first to the last, two in a row: the export goes on by itself and ends whole."""
    for first in range(3, 28):
        organisation = Organisation(family, [7, 3, 9] if family == "children" else [30], seed=first)
        story = Story(organisation, full=range(first, first + 2), options={"page_size": 4, "concurrency": 2})
        store, job, out = made(story, folder())
        result = one_sitting(story, store, job, None, 0)
        assert (result.state, result.error, result.complete) == (JobState.DONE, None, True), first
        found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
        assert found == wanted(organisation, lambda each: each.now)
