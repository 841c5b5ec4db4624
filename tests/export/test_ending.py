"""What is still to be done after the last page is reckoned with before it is there."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from genesys_export.catalog import load
from genesys_export.export import Also, ExportRequest, Progress
from genesys_export.export.ending import USUAL_S, Ending
from genesys_export.export.listening import Far, Listener


class Growing:
    """A file beside an export, as far as a test has it grown."""

    wanted = True

    def __init__(self, far=None, pace=None, *, running=True):
        self.far, self.pace, self.running = far, pace, running


def ending(early=None, *, kind="csv", records=0, **fields):
    request = ExportRequest(load().find("users"), "", "", Path("x"), api_url="http://127.0.0.1", format=kind, **fields)
    return Ending(request, Progress(records=records), early)


def test_a_file_that_keeps_up_leaves_only_the_last_steps():
    far = Far(2, 50_000, 51_000, 2.0)
    assert ending(Growing(far, 10_000.0), records=50_000).seconds(100_000, until=10.0) < 0.5


def test_a_file_that_lags_behind_catches_up_afterwards_at_the_pace_it_can_have_then():
    """By then it has 10,000 records more, and lacks 40,000, each of which takes 40 microseconds."""
    far = Far(2, 50_000, 50_000, 2.0)
    seconds = ending(Growing(far, 1000.0), records=90_000).seconds(100_000, until=10.0)
    assert seconds == pytest.approx(40_000 * 0.00004, abs=0.4)


def test_a_file_whose_process_finds_no_place_is_written_when_every_record_is_there():
    early = Growing(running=False)
    assert ending(early, records=50_000).seconds(100_000, until=100.0) > 100_000 * USUAL_S
    assert ending(early, records=100).seconds(100_000, until=100.0) < 0.5  # it will begin soon


def test_a_workbook_is_written_when_every_record_was_looked_at():
    looked_at = Growing(Far(1, 50_000, 50_000, 0.6), 5000.0)
    half_written = Growing(Far(2, 50_000, 150_000, 14.0), 5000.0)
    whole = ending(looked_at, kind="xlsx", records=100_000).seconds(100_000)
    assert whole > 15
    assert ending(half_written, kind="xlsx", records=100_000).seconds(100_000) < whole / 2


def test_further_files_are_counted():
    one = ending(None).seconds(100_000)
    two = ending(None, also=(Also(Path("y.xlsx"), "xlsx"),)).seconds(100_000)
    assert two > 2 * one


def test_what_the_process_says_is_heard_to_its_answer():
    listener = Listener(io.BytesIO(Far(1, 200, 200, 0.01).line() + Far(2, 400, 600, 0.03).line() + b'{"facts": 1}'))
    listener.join()
    assert (listener.far, listener.answer) == (Far(2, 400, 600, 0.03), b'{"facts": 1}')
    assert listener.far.each == pytest.approx(0.00005)


def test_a_process_that_babbles_is_not_listened_to():
    """The file is then written by the program itself, since there is no answer."""
    listener = Listener(io.BytesIO(b"1 2\nnonsense\n"))
    listener.join()
    assert (listener.far, listener.answer) == (None, b"")
