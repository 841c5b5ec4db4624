"""Pages that are committed together leave the same job file as pages committed one by one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from genesys_export.catalog import load
from genesys_export.export import ExportRequest, JobFile
from genesys_export.export.delivery import Delivery
from genesys_export.export.parts import Seed
from genesys_export.paging import Checkpoint

ALWAYS = settings(derandomize=True, deadline=None, database=None, max_examples=60)
PARTS = 3
RECORD = st.fixed_dictionaries({"id": st.sampled_from([None, *"abcdefghijkl"]), "v": st.integers(0, 3)})
PAGE = st.fixed_dictionaries({
    "part": st.integers(1, PARTS),
    "records": st.lists(RECORD, max_size=4),
    "counted": st.none() | st.integers(0, 12),
    "numbered": st.booleans(),
    "partial": st.sampled_from(["", "", "not all was there yet"]),
    "notes": st.lists(st.sampled_from(["one", "two"]), max_size=1),
})  # fmt: skip


def deliveries(pages, ended):
    """The pages as they would come: of each part in order, the last of a part done if ``ended``."""
    number = dict.fromkeys(range(1, PARTS + 1), 0)
    last = {page["part"]: at for at, page in enumerate(pages)}
    for at, page in enumerate(pages):
        part = page["part"]
        number[part] += 1
        done = ended and last[part] == at
        onward = None if done else {"pageNumber": number[part] + 1, "pageSize": 4}
        yield Delivery(
            records=page["records"], checkpoint=Checkpoint("page-number", onward, number[part], 0), key="id", part=part,
            counted=page["counted"], at={"pageNumber": number[part], "pageSize": 4} if page["numbered"] else None,
            partial=page["partial"], notes=page["notes"],
        )  # fmt: skip


def left_by(folder, name, commits):
    """What a job file holds after these commits, in the order of the output."""
    request = ExportRequest(load().find("users"), "demo", "Demo", folder / "out.csv")
    file = JobFile.create(folder / f"{name}.job.sqlite", "a", request)
    try:
        seeds = [Seed(given={"more": str(n)}) for n in range(PARTS - 1)]
        file.commit([Delivery([], Checkpoint("page-number", {"pageNumber": 1}, 0, 0), seeds=seeds)])
        counts = [file.commit(some) for some in commits]
        file.check(thorough=True)
        tables = {
            "records": "SELECT key, body, part, reading, crc FROM records ORDER BY part, seq",
            "parts": "SELECT * FROM parts ORDER BY part",
            "job": "SELECT records, duplicates, pages FROM job",
            "notes": "SELECT text, part FROM notes ORDER BY seq",
        }
        return {name: [tuple(row) for row in file.db.execute(sql)] for name, sql in tables.items()}, counts[-1:]
    finally:
        file.close()


@ALWAYS
@given(st.lists(PAGE, max_size=9), st.booleans())
def test_together_or_one_by_one(pages, ended):
    """Records that come twice, lack their key, belong to several parts, counts that change: nothing differs."""
    with tempfile.TemporaryDirectory() as folder:
        every = list(deliveries(pages, ended))
        together = left_by(Path(folder), "together", [every])
        assert together == left_by(Path(folder), "single", [[each] for each in every] or [[]])


@ALWAYS
@given(st.lists(PAGE, min_size=1, max_size=9), st.data())
def test_a_reading_begun_anew_renews_what_it_brings_again(pages, data):
    """Records of the reading before are renewed in their place, whether their pages come together or not."""
    again = data.draw(st.lists(PAGE, max_size=5))
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        for single in (False, True):
            request = ExportRequest(load().find("users"), "demo", "Demo", Path(folder) / "out.csv")
            file = JobFile.create(Path(folder) / f"{single}.job.sqlite", "a", request)
            try:
                for some in (pages, again):
                    every = list(deliveries([{**page, "part": 1} for page in some], ended=False))
                    for commit in [[each] for each in every] if single else [every]:
                        file.commit(commit)
                    file.restart_part(1)
                kept = file.db.execute("SELECT seq, key, body, reading FROM records ORDER BY seq")
                rows = [tuple(row) for row in kept]
                outcomes.append((rows, dict(file.row(), updated=0, created=0, crc=0, id="")))
            finally:
                file.close()
    assert outcomes[0] == outcomes[1]
