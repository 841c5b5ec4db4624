"""A file that grows knows its checksum, and tells what the disk says, whenever that says it."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import random

import pytest

from genesys_export.output import growing
from genesys_export.output.growing import Growing


def checksum(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def begun(tmp_path):
    """A file under its buffer, and where it is."""
    path = tmp_path / "file"
    raw = Growing(path)
    with io.BufferedWriter(raw, 64) as file:
        yield file, raw, path


def test_a_file_written_straight_on_knows_its_checksum(begun):
    file, raw, path = begun
    dice = random.Random(7)
    for _ in range(300):
        file.write(dice.randbytes(dice.choice((0, 1, 60, 64, 65, 5_000))))
    file.flush()
    assert raw.sha256 == checksum(path)


def test_one_that_is_begun_anew_has_a_new_checksum(begun):
    file, raw, path = begun
    file.write(b"titles of too few columns" * 99)
    file.seek(0)
    file.truncate()
    file.write(b"titles" * 77)
    file.flush()
    assert raw.sha256 == checksum(path)


@pytest.mark.parametrize("change", ["written over", "written over, with a gap", "cut", "made longer"])
def test_one_that_was_changed_elsewhere_than_at_its_end_is_to_be_read(begun, change):
    file, raw, _ = begun
    file.write(bytes(1_000))
    if change.startswith("written over"):
        file.seek(10)
        file.write(b"x")
        file.seek(1_001 if "gap" in change else 1_000)  # with the gap its size is what was written all in all
    else:
        file.truncate(500 if change == "cut" else 2_000)
        file.seek(0, os.SEEK_END)
    file.write(b"end")
    file.flush()
    assert raw.sha256 is None


def test_looking_elsewhere_in_between_changes_nothing(begun):
    file, raw, path = begun
    file.write(bytes(1_000))
    file.seek(3)
    file.seek(1_000)
    file.write(b"end")
    file.flush()
    assert raw.sha256 == checksum(path)


def test_the_disk_writes_down_what_there_is_while_the_file_grows(begun, monkeypatch):
    file, raw, _ = begun
    told = []
    monkeypatch.setattr(growing, "_FAR", 1_000)
    monkeypatch.setattr(os, "fdatasync", lambda _: told.append(raw.tell()), raising=False)
    monkeypatch.setattr(os, "fsync", lambda _: told.append("all of it"))
    file.write(bytes(999))
    file.flush()
    assert told == []
    file.write(b"x")
    file.flush()
    raw.settle()()
    assert told == [1_000, "all of it"]


def test_an_error_of_the_disk_is_told_at_the_end_if_not_before(begun, monkeypatch):
    """The disk says it once only, to whoever asked."""
    file, raw, _ = begun

    def broken(_):
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(growing, "_FAR", 1_000)
    monkeypatch.setattr(os, "fdatasync", broken, raising=False)
    file.write(bytes(1_000))
    file.flush()
    with pytest.raises(OSError, match="broken"):
        raw.settle()


def test_a_program_that_is_about_to_end_waits_for_the_disk_itself(begun, monkeypatch):
    """No thread can be had any more."""
    file, raw, path = begun

    def none(_):
        raise RuntimeError

    monkeypatch.setattr(growing, "ThreadPoolExecutor", none)
    file.write(b"x")
    file.flush()
    raw.settle()()
    assert raw.sha256 == checksum(path)


def test_a_file_that_is_there_is_not_written_over(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        Growing(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"mine"
