"""A file appears under its name only when it is whole."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from genesys_export.errors import DestinationExists, FileChanged, OutputError
from genesys_export.output import FileOptions, Target, manifest_of, verify, write, write_manifest
from genesys_export.output.target import facts_of
from genesys_export.output.writers import FORMATS, PACKED


def test_the_file_appears_only_at_the_end(tmp_path):
    path = tmp_path / "out.csv"
    with Target(path, "job") as file:
        file.write(b"half")
        assert not path.exists()
    assert path.read_bytes() == b"half"
    assert os.listdir(tmp_path) == ["out.csv"]


@pytest.mark.parametrize(
    ("kind", "packing"),
    [(kind, packing) for kind in FORMATS for packing in ("", "gz", "zst")[: 3 if kind in PACKED else 1]],
)
def test_the_checksum_is_that_of_the_file_whatever_wrote_it(kind, packing, tmp_path):
    """Also where it was begun anew with a late column, where there is nothing in it, and where a database wrote it."""
    for count in (0, 1, 1_500):
        records = [{"id": str(n), **({"late": "é"} if n == 1_400 else {})} for n in range(count)]
        target = Target(tmp_path / f"{count}.{kind}", "job")
        with target as file:
            write(file, kind, lambda: iter(records), options=FileOptions(packing=packing))  # noqa: B023
        assert target.facts == facts_of(target.path, target.path.name)


def test_an_error_while_writing_leaves_neither_file_nor_remains(tmp_path):
    path = tmp_path / "out.csv"
    with pytest.raises(ZeroDivisionError), Target(path, "job") as file:
        file.write(b"half")
        1 / 0  # noqa: B018
    assert os.listdir(tmp_path) == []


def test_an_error_while_overwriting_leaves_the_old_file(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("old")
    with pytest.raises(OutputError), Target(path, "job", overwrite=True) as file:
        file.write(b"new")
        raise OSError(errno.EIO, "Input/output error")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.csv"]


def test_writing_over_a_link_changes_the_file_that_it_leads_to(tmp_path):
    elsewhere, path = tmp_path / "share" / "users.csv", tmp_path / "out.csv"
    elsewhere.parent.mkdir()
    elsewhere.write_text("old")
    path.symlink_to(elsewhere)
    target = Target(path, "job", overwrite=True)
    with target as file:
        file.write(b"new")
        assert target.part.parent == elsewhere.parent  # on its file system, so that it can be moved at once
    assert path.is_symlink()
    assert elsewhere.read_text() == "new"
    write_manifest(target, {}, "job")
    assert verify(path)["file"]["name"] == "out.csv"
    assert sorted(os.listdir(tmp_path)) == ["out.csv", "out.csv.manifest.json", "share"]
    assert os.listdir(elsewhere.parent) == ["users.csv"]


def test_a_file_that_came_meanwhile_is_not_replaced(tmp_path):
    path = tmp_path / "out.csv"
    with pytest.raises(DestinationExists), Target(path, "job") as file:
        file.write(b"ours")
        path.write_text("theirs")
    assert path.read_text() == "theirs"


def test_its_own_file_moved_into_place_just_before_a_kill_is_accepted(tmp_path):
    path = tmp_path / "out.csv"
    path.write_bytes(b"same")
    with Target(path, "job") as file:
        file.write(b"same")
    assert path.read_bytes() == b"same"


@pytest.mark.parametrize("where", ["missing/out.csv", "."])
def test_a_destination_that_cannot_be_written_is_refused_beforehand(tmp_path, where):
    with pytest.raises(OutputError) as refused:
        Target.check(tmp_path / where)
    assert refused.value.exit_code == 6
    assert "Nothing was fetched" in str(refused.value)


@pytest.mark.parametrize("where", ["missing/out.csv", "file/out.csv"])
def test_a_folder_that_there_is_not_is_to_be_created(where, tmp_path):
    """To make room, or to close a program, would not help."""
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written: there is no folder ") as refused:
        Target.check(tmp_path / where)
    assert refused.value.remedy == "Create the folder, or choose another one; then export again."
    with pytest.raises(OutputError) as refused, Target(tmp_path / where, "job"):
        pass
    assert refused.value.remedy == "Create the folder, or choose another one; then resume."


def test_a_place_without_a_name_is_a_folder():
    for place in ("/", "."):
        with pytest.raises(OutputError, match="is a folder"):
            Target.check(Path(place))


def test_a_workbook_for_which_there_is_no_room_says_no_more_than_that(tmp_path):
    """Python tells on standard error of an archive that tries to end itself in a file that is closed."""
    program = textwrap.dedent(f"""
        import gc
        from pathlib import Path
        from genesys_export.errors import OutputError
        from genesys_export.output import FileOptions, Target, write
        path = Path({str(tmp_path / "big.xlsx")!r})
        records = [{{"id": str(n * 7919 % 100_003), "name": str(n * 104_729 % 1_000_003)}} for n in range(20_000)]
        try:
            with Target(path, "job") as out:
                class Small:
                    def __getattr__(self, name):
                        return getattr(out, name)
                    def write(self, data):
                        if out.tell() + len(data) > 5_000:
                            raise OSError(28, "No space left on device")
                        return out.write(data)
                write(Small(), "xlsx", lambda: records, columns=(), options=FileOptions())
        except OutputError as error:
            print(error.what)
        gc.collect()
    """)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "no space left on device" in done.stdout.lower()
    assert done.stderr == ""
    assert os.listdir(tmp_path) == []


def test_a_full_disk_ends_in_one_sentence_and_leaves_nothing(tmp_path):
    """The limit is the system's own: a process that may write 100,000 bytes and no more."""
    program = textwrap.dedent(f"""
        import resource, signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        from pathlib import Path
        from genesys_export.errors import OutputError
        from genesys_export.output import Target, write
        try:
            with Target(Path({str(tmp_path / "out.csv")!r}), "job") as file:
                write(file, "csv", lambda: ({{"id": n, "text": "x" * 100}} for n in range(50_000)))
        except OutputError as error:
            print(error)
    """)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "cannot be written" in done.stdout
    assert done.stderr == ""
    assert os.listdir(tmp_path) == []


def test_what_a_killed_try_left_linked_to_the_finished_file_is_not_written_over(tmp_path):
    path = tmp_path / "out.csv"
    with Target(path, "job") as out:
        out.write(b"whole")
    stale = tmp_path / ".out.csv.job.part"
    stale.hardlink_to(path)
    target = Target(path, "job")
    target.__enter__().write(b"half of another try")
    assert path.read_bytes() == b"whole"
    with pytest.raises(DestinationExists):
        target.__exit__(None, None, None)
    assert path.read_bytes() == b"whole"


@pytest.mark.parametrize("length", [200, 239, 240, 241, 250])
def test_a_name_that_leaves_no_room_is_refused_before_anything_is_fetched(tmp_path, length):
    """Either the file, its unfinished form and its manifest all find a name, or the check says so."""
    path = tmp_path / ("ä" * 10 + "x" * (length - 20))
    mark = "20261128-031235-a-name-of-forty-characters-as-the-longest-dc09"
    try:
        Target.check(path)
    except OutputError:
        assert length > 240
        return
    target = Target(path, mark)
    with target as file:
        file.write(b"all")
    write_manifest(target, {}, mark)
    assert verify(path)["file"]["size"] == 3


def test_the_manifest_is_of_the_file_that_was_written_whatever_stands_there_by_then(tmp_path):
    """Two exports may replace one file one after the other: the manifest never vouches for the other's bytes."""
    path = tmp_path / "out.csv"
    ours = Target(path, "job", overwrite=True)
    with ours as file:
        file.write(b"ours")
    path.write_bytes(b"else")
    write_manifest(ours, {}, "job")
    with pytest.raises(FileChanged):
        verify(path)


def test_a_file_that_is_being_written_when_the_program_ends_is_finished(tmp_path):
    """No thread can be had any more for what goes to the disk meanwhile."""
    code = """
        import sys, threading
        from pathlib import Path
        from genesys_export.output import Target

        def work():
            with Target(Path(sys.argv[1]), "job") as file:
                threading.main_thread().join()
                file.write(b"whole")

        threading.Thread(target=work).start()
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(tmp_path / "out.csv")]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stderr == ""
    assert (tmp_path / "out.csv").read_bytes() == b"whole"


def test_a_name_that_is_no_text_is_refused_before_anything_is_done(tmp_path):
    """Neither the manifest nor the job could hold it."""
    with pytest.raises(OutputError, match="is no name that a file can have here") as refused:
        Target.check(tmp_path / "odd\udcff.csv")
    str(refused.value).encode()
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path):
    """A pipe, or a device such as the one that swallows everything."""
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path in (pipe, Path(os.devnull)):
        with pytest.raises(OutputError, match="is no ordinary file"):
            Target.check(path, overwrite=True)


def test_a_folder_where_the_manifest_would_stand_is_found_before_anything_is_fetched(tmp_path):
    path = tmp_path / "out.csv"
    manifest_of(path).mkdir()
    with pytest.raises(OutputError, match="where the manifest would stand"):
        Target.check(path)
    assert not path.exists()
