"""What scripts are told while an export runs."""

from __future__ import annotations

import json

from genesys_export.cli.showing import Display
from genesys_export.paging import OtherPrograms


def test_scripts_are_told_of_other_programs_that_use_the_same_client(capsys):
    """As one line of JSON on standard error, like every other event."""
    Display("json").observer("the-job")(OtherPrograms(12, 60))
    told = capsys.readouterr().err.splitlines()
    assert [json.loads(line) for line in told] == [
        {"event": "other_programs", "job": "the-job", "calls": 12, "allowed": 60}
    ]
