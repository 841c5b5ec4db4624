"""Any records of a job at any time: in the file's order, sorted, found; compared with plain Python."""

from __future__ import annotations

import contextlib
import csv
import random
import sqlite3

import pytest
from tests.export.conftest import Sitting

from genesys_export.catalog import load
from genesys_export.errors import Cancelled, ConfigurationError, JobFileDamaged
from genesys_export.export import Arrangement, JobState, fill_from_parents, save_again
from genesys_export.export.delivery import Delivery
from genesys_export.export.parts import children
from genesys_export.output import FileOptions
from genesys_export.paging import Checkpoint

PEOPLE = [
    {"id": "1", "name": "Zoë", "age": 30, "division": {"name": "North"}, "skills": [{"name": "Sales"}]},
    {"id": "2", "name": "anna", "age": 7, "division": {"name": "south"}, "note": '50 % "off"_!'},
    {"id": "3", "name": "Bob", "age": None, "division": None, "on": True},
    {"id": "4", "name": "MÜLLER", "age": 7.5, "division": {"name": "North"}, "a.b": "dotted"},
    {"id": "5", "name": "Мария 😀", "age": 2**60, "skills": []},
]


@pytest.fixture
def job(store, ask):
    """A job with the people in two pages, at rest."""
    job = store.create(ask())
    for number, page in enumerate((PEOPLE[:3], PEOPLE[3:]), 2):
        job.file.commit([Delivery(page, Checkpoint("page-number", {"pageNumber": number}, number - 1, 0), "id")])
    job.file.update(state=JobState.PAUSED)
    job.close()
    return job.id


@pytest.fixture
def preview(store, job):
    preview = store.preview(job)
    yield preview
    preview.close()


def names(preview, **arrangement):
    return [record["name"] for record in preview.records(preview.arrange(Arrangement(**arrangement)))]


def test_records_stand_in_the_order_of_the_file(preview):
    """As they came, and any of them alone."""
    numbers = preview.arrange()
    assert preview.records(numbers) == PEOPLE
    assert preview.records(numbers[3:4]) == PEOPLE[3:4]
    assert list(preview.walk(numbers)) == PEOPLE
    assert preview.records([]) == []


@pytest.mark.parametrize(
    ("sort", "falling", "wanted"),
    [
        ("name", False, ["anna", "Bob", "MÜLLER", "Zoë", "Мария 😀"]),
        ("age", False, ["anna", "MÜLLER", "Zoë", "Мария 😀", "Bob"]),
        ("age", True, ["Мария 😀", "Zoë", "MÜLLER", "anna", "Bob"]),
        ("division.name", False, ["Zoë", "MÜLLER", "anna", "Bob", "Мария 😀"]),
        ("skills[0].name", False, ["Zoë", "anna", "Bob", "MÜLLER", "Мария 😀"]),
        ("a\\.b", True, ["MÜLLER", "Zoë", "anna", "Bob", "Мария 😀"]),
        ('no"such', False, ["Zoë", "anna", "Bob", "MÜLLER", "Мария 😀"]),
    ],
)
def test_records_are_sorted_by_a_column(preview, sort, falling, wanted):
    """Small and capital letters alike, numbers by their size, what has no value at the end, equal ones as they came."""
    assert names(preview, sort=sort, falling=falling) == wanted


@pytest.mark.parametrize(
    ("find", "wanted"),
    [
        ("north", ["Zoë", "MÜLLER"]),
        ("NORTH zoë", ["Zoë"]),
        ("müller", ["MÜLLER"]),
        ("мария", ["Мария 😀"]),
        ("😀", ["Мария 😀"]),
        ("%", ["anna"]),
        ('"off"_!', ["anna"]),
        ("true", ["Bob"]),
        ("7.5", ["MÜLLER"]),
        ("division", []),
        ("_x", []),
        ("", ["Zoë", "anna", "Bob", "MÜLLER", "Мария 😀"]),
    ],
)
def test_words_are_found_in_values_not_in_names_of_fields(preview, find, wanted):
    """Every word in some value, whatever special characters it has."""
    assert names(preview, find=find) == wanted


@pytest.mark.parametrize(
    "change", ["body=CAST(replace(CAST(body AS TEXT), 'Bob', 'Rob') AS BLOB)", "part=2", "crc=crc+1"]
)
def test_a_record_that_changed_on_the_disk_is_not_shown_as_if_it_had_been_fetched(preview, store, job, change):
    """Those beside it are."""
    numbers = preview.arrange()
    with contextlib.closing(sqlite3.connect(store.path(job), isolation_level=None)) as db:
        assert db.execute(f"UPDATE records SET {change} WHERE seq=3").rowcount == 1
    assert preview.records(numbers[:2]) == PEOPLE[:2]
    with pytest.raises(JobFileDamaged, match="the checksum of a record is wrong"):
        preview.records(numbers)


def test_too_much_to_find_is_refused(preview):
    with pytest.raises(ConfigurationError, match="longer than 500"):
        preview.arrange(Arrangement(find="x" * 501))


def test_columns_are_those_of_the_file(preview, store, job, tmp_path):
    """As the CSV file has them once all records were looked at."""
    survey = preview.columns()
    survey.look(preview.records(preview.arrange()))
    save_again(store, job, tmp_path / "people.csv")
    with (tmp_path / "people.csv").open(encoding="utf-8", newline="") as file:
        assert survey.paths == next(csv.reader(file))
    assert survey.seen == len(PEOPLE)


def test_children_are_found_and_sorted_by_their_parents(store, ask, server):
    """What is read for every queue carries the queue, in the preview as in the file."""
    catalog = load()
    endpoint = catalog.find("queue members")
    request = ask(endpoint, for_every=fill_from_parents(catalog, endpoint, ["queueId"]))
    job = store.create(request)
    Sitting(server).run(job)
    job = store.open(job.id)
    wanted = list(job.file.records())
    job.close()
    preview = store.preview(job.id)
    try:
        assert preview.records(preview.arrange()) == wanted
        some = random.Random(3).choice(wanted)["_parent"]["name"]
        found = preview.records(preview.arrange(Arrangement(find=some)))
        assert {r["_parent"]["name"] for r in found if some in r["_parent"]["name"]} == {some}
        by_parent = preview.records(preview.arrange(Arrangement(sort="_parent.name", falling=True)))
        assert by_parent == sorted(wanted, key=lambda r: r["_parent"]["name"].lower(), reverse=True)
    finally:
        preview.close()


def test_a_record_without_fields_below_a_parent_is_one_too(store, ask):
    """However its braces are written."""
    catalog = load()
    endpoint = catalog.find("queue members")
    job = store.create(ask(endpoint, for_every=fill_from_parents(catalog, endpoint, ["queueId"])))
    queue = {"id": "q", "name": "Support"}
    last = Checkpoint("page-number", None, 1, 1)
    job.file.commit([Delivery([], last, seeds=children(job.request, job.file.open_parts(1)[0], [queue]))])
    records = [b'{"id":"a"}', b"{}", b"{ }"]
    job.file.commit([Delivery(records, last, "id", part=job.file.open_parts(1)[0].number)])
    wanted = list(job.file.records())
    job.close()
    preview = store.preview(job.id)
    try:
        assert preview.records(preview.arrange()) == wanted == [
            {"_parent": queue, "id": "a"}, {"_parent": queue}, {"_parent": queue},
        ]  # fmt: skip
        assert len(preview.arrange(Arrangement(find="support"))) == 3
    finally:
        preview.close()


def test_exploded_rows_are_rows_of_the_preview(store, ask):
    """One row for each element, found and sorted by it."""
    job = store.create(ask(file=FileOptions(explode="skills")))
    record = {"id": "1", "name": "Ann", "skills": [{"name": "b"}, {"name": "a"}]}
    job.file.commit([Delivery([record], Checkpoint("page-number", None, 1, 0), "id")])
    job.close()
    preview = store.preview(job.id)
    try:
        rows = preview.records(preview.arrange(Arrangement(sort="skills.name")))
        assert [row["skills"]["name"] for row in rows] == ["a", "b"]
        assert len(preview.arrange(Arrangement(find="b"))) == 1
    finally:
        preview.close()


def test_a_limit_counts_in_the_order_of_the_file(store, ask):
    """Sorting shows the same records, not others."""
    job = store.create(ask(max_records=2))
    job.file.commit([Delivery(PEOPLE, Checkpoint("page-number", None, 1, 0), "id")])
    job.close()
    preview = store.preview(job.id)
    try:
        assert names(preview, sort="name") == ["anna", "Zoë"]
    finally:
        preview.close()


def test_what_is_found_is_what_is_saved(store, job, tmp_path):
    """Sorted and narrowed as it was looked at; the manifest does not call it whole."""
    saved = save_again(
        store, job, tmp_path / "found.csv", columns=("name", "division.name=Division"),
        arrangement=Arrangement(find="north", sort="name"),
    )  # fmt: skip
    with (tmp_path / "found.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [["name", "Division"], ["MÜLLER", "North"], ["Zoë", "North"]]
    assert saved.records == 2
    assert '"complete": false' in (tmp_path / "found.csv.manifest.json").read_text(encoding="utf-8")


def test_exploded_rows_are_saved_once(store, job, tmp_path):
    """What the preview took apart is not taken apart again."""
    options = FileOptions(explode="skills")
    save_again(store, job, tmp_path / "s.jsonl", options=options, arrangement=Arrangement(find="sales"))
    assert (tmp_path / "s.jsonl").read_text(encoding="utf-8").count("\n") == 1


def test_looking_ends_when_it_is_interrupted(store, ask):
    """From another thread, with a word that is no error of the file."""
    import threading

    job = store.create(ask())
    body = {"name": "x" * 2_000}
    page = [{"id": str(n), **body} for n in range(20_000)]
    job.file.commit([Delivery(page, Checkpoint("page-number", None, 1, 0), "id")])
    job.close()
    preview, over = store.preview(job.id), threading.Event()

    def interrupt():
        while not over.wait(0.001):
            preview.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        with pytest.raises(Cancelled):
            preview.arrange(Arrangement(find="xy", sort="name"))
    finally:
        over.set()
        thread.join()
        preview.close()
    assert len(preview.arrange()) == 20_000


def test_names_stand_beside_ids_as_soon_as_they_are_read(store, ask):
    """Until then records grow under the preview's eyes, with the columns that the names will have."""
    job = store.create(ask(names=True))

    def commit(number, *records):
        page = Checkpoint("page-number", {"pageNumber": number}, number - 1, 0)
        job.file.commit([Delivery(list(records), page, "id")])

    commit(2, {"id": "1", "manager": {"id": "2"}})
    preview = store.preview(job.id)
    assert "manager.name" in preview.columns().paths
    commit(3, {"id": "2", "manager": None})
    assert preview.records(preview.arrange()) == [{"id": "1", "manager": {"id": "2"}}, {"id": "2", "manager": None}]
    assert (preview.named, preview.outdated()) == (0, False)
    job.file.keep_names("users", {"2": "Bob"})
    assert preview.outdated()
    later = store.preview(job.id)
    assert (later.named, later.outdated()) == (1, False)
    assert later.records(later.arrange(Arrangement(find="bob"))) == [{"id": "1", "manager": {"id": "2", "name": "Bob"}}]
    commit(4, {"id": "3"})
    assert later.outdated()
    later.close()
    job.close()


def test_exploded_rows_say_when_records_have_come_meanwhile(store, ask):
    job = store.create(ask(file=FileOptions(explode="skills")))
    preview = store.preview(job.id)
    assert not preview.outdated()
    job.file.commit([Delivery(PEOPLE, Checkpoint("page-number", {"pageNumber": 2}, 1, 0), "id")])
    assert preview.outdated()
    preview.close()
    job.close()


def test_what_records_can_be_sorted_by_is_told_of_any_field_that_some_record_has(preview, store, ask):
    """Also where it is null, or in a list; of no records at all nothing can be told against it."""
    there = ("id", "division", "division.name", "age", "on", "skills[].name", "a\\.b")
    assert [path for path in (*there, "nope", "division.nope", "value", 'od"d') if preview.has(path)] == list(there)
    empty = store.create(ask())
    empty.close()
    nothing = store.preview(empty.id)
    try:
        assert nothing.has("nope")
    finally:
        nothing.close()


def test_what_the_catalogue_does_not_know_is_sorted_by_where_the_records_have_it(store, job, tmp_path):
    save_again(store, job, tmp_path / "a.jsonl", arrangement=Arrangement(sort="age"))
    with pytest.raises(ConfigurationError, match=r"no field 'agee'.*Did you mean age"):
        save_again(store, job, tmp_path / "b.jsonl", arrangement=Arrangement(sort="agee"))
    assert [path.name for path in tmp_path.glob("[ab].jsonl")] == ["a.jsonl"]


def test_records_that_are_no_objects_are_sorted_by_what_they_are(store, ask):
    job = store.create(ask())
    job.file.commit([Delivery(["b", "c", "a"], Checkpoint("page-number", {"pageNumber": 2}, 1, 0), "")])
    job.close()
    preview = store.preview(job.id)
    try:
        assert preview.has("value")
        assert preview.records(preview.arrange(Arrangement(sort="value"))) == ["a", "b", "c"]
    finally:
        preview.close()
