"""A colleague's bundle or job file is looked at as one's own, and nothing in it is obeyed."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import stat
import zipfile

import pytest
from tests.support.conftest import RECORDS

from genesys_export.errors import ConfigurationError, ExportError, JobFileDamaged
from genesys_export.export import JobState, save_again, schema
from genesys_export.support.bundle import gather, write_bundle
from genesys_export.support.layout import FORMAT, JOB, MANIFEST
from genesys_export.support.viewing import ViewingStore


@pytest.fixture
def sent(store, job_id, tmp_path):
    """A bundle as it comes by mail."""
    path = tmp_path / "mail" / "support.zip"
    path.parent.mkdir()
    write_bundle(gather(store, job_id), path)
    return path


@pytest.fixture
def viewing(tmp_path):
    store = ViewingStore(tmp_path / "mine")
    yield store
    store.close()


def everything(folder):
    """Name and content of every file below a folder."""
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def test_a_bundle_is_listed_with_its_calls_and_notes(viewing, sent):
    viewed = viewing.look_at(sent)
    [summary] = viewing.summaries()
    assert summary == viewed.summary
    assert (summary.name, summary.state, summary.records) == ("Queue members", JobState.PAUSED, RECORDS)
    assert summary.from_file == "support.zip"
    assert [call.status for call in viewing.calls(summary.id)] == [200, 429, 200]
    assert viewing.notes(summary.id) == ["smaller pages", "refused: Bearer •••", "[q1] was skipped, forbidden"]
    assert "export.json" in viewing.texts(summary.id)


def test_a_job_file_is_looked_at_and_nothing_is_written_to_it_or_beside_it(viewing, store, job_id):
    before = everything(store.folder)
    assert viewing.look_at(store.path(job_id)).summary.records == RECORDS
    assert everything(store.folder) == before


def test_a_job_file_with_a_journal_beside_it_is_read_with_the_journal(viewing, store, job_id, tmp_path):
    """As a killed program leaves it: what was committed last stands in the journal only."""
    job = store.open(job_id)
    job.file.update(notes=["said last"])
    for tail in ("", "-wal"):
        source = store.path(job_id)
        (tmp_path / f"copy.job.sqlite{tail}").write_bytes(source.with_name(f"{source.name}{tail}").read_bytes())
    job.close()
    before = everything(tmp_path)
    viewed = viewing.look_at(tmp_path / "copy.job.sqlite")
    assert viewing.notes(viewed.summary.id)[-1] == "said last"
    assert everything(tmp_path) == before | everything(tmp_path / "mine")


def test_it_can_be_neither_resumed_nor_saved(viewing, sent, tmp_path):
    key = viewing.look_at(sent).summary.id
    with pytest.raises(ConfigurationError, match="can only be looked at"):
        viewing.open(key)
    with pytest.raises(ConfigurationError, match="can only be looked at"):
        save_again(viewing, key, tmp_path / "x.csv")
    assert not (tmp_path / "x.csv").exists()


def test_taken_out_of_the_list_the_file_stays(viewing, sent):
    before = sent.read_bytes()
    viewing.remove(viewing.look_at(sent).summary.id)
    assert viewing.summaries() == []
    assert sent.read_bytes() == before


def test_opened_twice_it_is_listed_once_and_others_keep_their_places(viewing, sent, store, job_id):
    first = viewing.look_at(sent).summary.id
    second = viewing.look_at(store.path(job_id)).summary.id
    assert viewing.look_at(sent).summary.id == first
    assert [each.id for each in viewing.summaries()] == [second, first]


def test_the_copies_go_with_the_program(viewing, sent):
    place = viewing.path(viewing.look_at(sent).summary.id)
    assert place.exists()
    viewing.close()
    assert not place.parent.parent.exists()


def test_ones_own_exports_stay_what_they_are(folder, job_id, sent):
    """The same job, opened from a file beside the original: two lines, one of which can be resumed."""
    both = ViewingStore(folder)
    viewed = both.look_at(sent).summary
    assert [each.id for each in both.summaries()] == [viewed.id, job_id]
    assert both.path(job_id).parent == folder / "jobs"
    both.open(job_id).close()
    both.keep_days = 1
    both.clear_old()
    assert len(both.summaries()) == 2
    both.close()


# What somebody may send instead.


def zipped(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return path


def manifest(**changes):
    return json.dumps({"format": FORMAT, "version": 1, "files": [], **changes})


def link(name, target):
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return {info: target}


def long_texts(count):
    return {f"{number}.txt": bytes(31_000_000) for number in range(count)}


def lying(path, good):
    """A text that says it is ten bytes long, and is ten million."""
    zipped(path, {**good, "doctor.txt": b"0" * 10_000_000})
    data = bytearray(path.read_bytes())
    size = (10_000_000).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    return path


def encrypted(path, good):
    zipped(path, {**good, "doctor.txt": "x"})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.rfind(mark)
        data[start + at] |= 1
    path.write_bytes(data)
    return path


TOO_LARGE, ELSEWHERE, NONE = "far larger than it could be", "the name of a place outside", "damaged, or no support"
HOSTILE = {
    "no zip": (NONE, lambda p, _: p.write_bytes(b"PK\x03\x04 and nothing more")),
    "half a zip": (NONE, lambda p, good: p.write_bytes(zipped(p, good).read_bytes()[:2000])),
    "empty": ("neither", lambda p, _: p.write_bytes(b"")),
    "something else": ("neither", lambda p, _: p.write_bytes(b"%PDF-1.7")),
    "a bomb": (TOO_LARGE, lambda p, good: zipped(p, {**good, JOB: bytes(120_000_000)})),
    "a long text": (TOO_LARGE, lambda p, good: zipped(p, {**good, "doctor.txt": bytes(70_000_000)})),
    "a bomb of texts": ("texts are far longer", lambda p, good: zipped(p, {**good, **long_texts(4)})),
    "a bomb that lies": (NONE, lying),
    "a way out": (ELSEWHERE, lambda p, good: zipped(p, {**good, "../../evil.txt": "x"})),
    "an absolute name": (ELSEWHERE, lambda p, good: zipped(p, {**good, "/etc/evil.txt": "x"})),
    "a drive": (ELSEWHERE, lambda p, good: zipped(p, {**good, "C:evil.txt": "x"})),
    "a backslash": (ELSEWHERE, lambda p, good: zipped(p, {**good, "..\\evil.txt": "x"})),
    "a name to steer a terminal": (ELSEWHERE, lambda p, good: zipped(p, {**good, "\x1b[31m.txt": "x"})),
    "a link": ("a link or a folder", lambda p, good: zipped(p, {**good, **link("doctor.txt", "/etc/passwd")})),
    "a folder": (ELSEWHERE, lambda p, good: zipped(p, {**good, "logs/": ""})),
    "many files": ("too many files", lambda p, good: zipped(p, {**good, **{f"{n}.txt": "" for n in range(200)}})),
    "encrypted": ("encrypted", encrypted),
    "no manifest": ("no manifest", lambda p, good: zipped(p, {JOB: good[JOB]})),
    "another manifest": ("not that of", lambda p, good: zipped(p, {**good, MANIFEST: '{"format": "of others"}'})),
    "a manifest that is none": (NONE, lambda p, good: zipped(p, {**good, MANIFEST: b"\xff\xfe"})),
    "a later version": ("a later version", lambda p, good: zipped(p, {**good, MANIFEST: manifest(version=2)})),
    "no job": ("about no export", lambda p, _: zipped(p, {MANIFEST: manifest(), "doctor.txt": "x"})),
    "no job file": ("damaged", lambda p, good: zipped(p, {**good, JOB: b"not a database at all"})),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_bundle_is_refused_in_a_sentence_and_leaves_nothing(kind, viewing, sent, tmp_path, monkeypatch):
    """Each is a good bundle but for one thing."""
    import tempfile

    place = tmp_path / "other mail"
    (place / "tmp").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(place / "tmp"))
    with zipfile.ZipFile(sent) as archive:
        good = {MANIFEST: manifest(), JOB: archive.read(JOB)}
    path = place / "sent.zip"
    words, make = HOSTILE[kind]
    make(path, good)
    before = everything(tmp_path)
    with pytest.raises(ExportError) as caught:
        viewing.look_at(path)
    assert isinstance(caught.value, ConfigurationError | JobFileDamaged)
    assert "sent.zip" in caught.value.what
    assert words in caught.value.what
    assert caught.value.remedy
    assert viewing.summaries() == []
    assert everything(tmp_path) == before


def test_the_same_without_the_one_thing_is_opened(viewing, sent, tmp_path):
    with zipfile.ZipFile(sent) as archive:
        good = {MANIFEST: manifest(), JOB: archive.read(JOB)}
    assert viewing.look_at(zipped(tmp_path / "sent.zip", good)).summary.records == RECORDS


def test_no_record_is_taken_in(viewing, store, job_id):
    """What is looked at is the request log, not the customer's data: they are not copied, whatever the file holds."""
    copy = viewing.path(viewing.look_at(store.path(job_id)).summary.id)
    with contextlib.closing(sqlite3.connect(copy)) as db:
        assert db.execute("SELECT count(*) FROM records").fetchone() == (0,)


@pytest.mark.parametrize("path", ["nowhere.zip", "."])
def test_what_is_no_file_is_said(path, viewing, tmp_path):
    with pytest.raises(ConfigurationError):
        viewing.look_at(tmp_path / path)


def changed(store, job_id, sql, *values):
    """The job file after somebody worked on it with another program."""
    path = store.path(job_id)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        for each in sql.split(";;"):
            db.execute(each, values if "?" in each else ())
        db.execute("PRAGMA journal_mode=DELETE")
    return path


TRAPS = {
    "a view that never ends": "DROP TABLE notes;; CREATE VIEW notes AS WITH RECURSIVE n(text) AS (SELECT 'a' UNION ALL "
    "SELECT text FROM n) SELECT 1 AS seq, 1 AS part, text FROM n",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM records; END",
    "a virtual table": "CREATE VIRTUAL TABLE v USING fts5(a)",
    "a generated column": "ALTER TABLE calls ADD COLUMN b AS (hex(zeroblob(at * 1e8)))",
    "a later layout": f"PRAGMA user_version={schema.VERSION + 1}",
    "another program's": "PRAGMA application_id=7",
    "no job": "DELETE FROM job",
    "no table": "DROP TABLE calls",
    "a number that is a text": "UPDATE job SET records='<img src=x>', crc=0",
    "a number that is none": "UPDATE calls SET at=9e999",
    "a request that is none": "UPDATE job SET request='[]'",
    "a request of wrong kinds": "UPDATE job SET request=json_set(request, '$.endpoint.title', json('[1]'))",
    "a request too deep": "UPDATE job SET request=replace(hex(zeroblob(50000)), '0', '[')",
    "a state that there is not": "UPDATE job SET state='running away'",
    "a time that is none": "UPDATE job SET created=1e15",
}


@pytest.mark.parametrize("kind", TRAPS)
def test_a_job_file_that_is_a_trap_is_refused(kind, viewing, store, job_id):
    path = changed(store, job_id, TRAPS[kind])
    before = everything(path.parent)
    with pytest.raises(JobFileDamaged) as caught:
        viewing.look_at(path)
    assert path.name in caught.value.what or "job file" in caught.value.what
    assert viewing.summaries() == []
    assert everything(path.parent) == before


def test_a_flipped_byte_anywhere_is_refused_or_changes_nothing_that_matters(viewing, store, job_id, tmp_path):
    """Never anything but an error of ours, or a line of the list."""
    import random

    whole = bytearray(changed(store, job_id, "SELECT 1").read_bytes())
    chance, path = random.Random(7), tmp_path / "flipped.job.sqlite"
    for _ in range(150):
        at = chance.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[at] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        try:
            viewed = viewing.look_at(path)
            viewing.calls(viewed.summary.id)
            viewing.notes(viewed.summary.id)
        except (JobFileDamaged, ConfigurationError):
            continue


def test_a_job_file_of_an_earlier_layout_is_brought_up_to_date_in_its_copy_only(viewing, store, job_id):
    later = "".join(f"ALTER TABLE calls DROP COLUMN {each};; " for each in ("size", "reason", "headers", "body"))
    dropped = "DROP TABLE names;; DROP TABLE prefetched;; ALTER TABLE job DROP COLUMN organisation"
    earlier = f"{later}{dropped};; PRAGMA user_version=4"
    path = changed(store, job_id, earlier)
    before = path.read_bytes()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.row_factory = sqlite3.Row
        from genesys_export.export.sums import sum_of_row

        db.execute("UPDATE job SET crc=?", (sum_of_row(dict(db.execute("SELECT * FROM job").fetchone())),))
    before = path.read_bytes()
    assert viewing.look_at(path).summary.records == RECORDS
    assert path.read_bytes() == before


def test_names_that_could_steer_a_terminal_are_made_plain(viewing, sent, tmp_path):
    path = tmp_path / "mail" / "a\x1b[31m.zip"
    path.write_bytes(sent.read_bytes())
    assert "\x1b" not in viewing.look_at(path).summary.from_file


