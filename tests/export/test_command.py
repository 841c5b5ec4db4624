"""*Copy as command*: the command line reads it back as the same request."""

from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from tests.cli.conftest import at_server, command, server  # noqa: F401 - fixtures

import genesys_export.cli.export as command_module
from genesys_export.catalog import load, own_endpoint
from genesys_export.cli import run
from genesys_export.export import DEMO, Also, ExportRequest, command_of, fill_from_parents
from genesys_export.output import FileOptions, format_of, options_of

CATALOG = load()


class Store:
    """Takes the request instead of making a job of it."""

    def __init__(self, seen):
        self.seen = seen

    def create(self, request):
        self.seen.append(request)


def read_back(line, monkeypatch, tmp_path):
    """Run the command as far as the request it makes."""
    seen = []
    monkeypatch.setattr(command_module, "run_job", lambda _, make, **__: make(Store(seen)) or 0)
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line, comments=True)
    assert words[0] == "genesys-export"
    assert run(words[1:], open_window=None) == 0
    return seen[0]


def wanted(endpoint, out, **values):
    return ExportRequest(CATALOG.find(endpoint), DEMO, "Demo organisation", out, **values)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"params": {"state": "any"}, "max_records": 7, "page_size": 25, "reserve": 0.35, "concurrency": 3},
        {"columns": ("id", "name=Full name"), "overwrite": True},
        {"file": FileOptions(separator=";", encoding="utf-8-bom", line_end="lf", quote="all", guard=False, join=" | ")},
        {"names": True, "file": FileOptions(time_zone="Europe/Madrid", explode="skills")},
    ],
)
def test_the_command_asks_for_the_same(values, monkeypatch, tmp_path):
    """Whatever was chosen in the window is in the command."""
    request = wanted("users", tmp_path / "it's users.csv", **values)
    found = read_back(command_of(request, windows=False), monkeypatch, tmp_path)
    assert replace(found, connection_name="") == replace(request, connection_name="")


@pytest.mark.parametrize("name", ["users.csv", "users.csv.gz", "users.tsv"])
def test_further_files_are_in_the_command(name, monkeypatch, tmp_path):
    """Each with what its own name says: its format, its compression, its tabs."""
    names, how = ("more.jsonl.zst", "more.tsv", "users.xlsx", "plain.csv"), FileOptions(time_zone="Europe/Madrid")
    made = {each: options_of(tmp_path / each, how) for each in (name, *names)}
    also = tuple(Also(tmp_path / each, format_of(Path(each)), made[each]) for each in names)
    request = wanted("users", tmp_path / name, file=made[name], also=also)
    line = command_of(request, windows=False)
    assert "\n" not in line
    found = read_back(line, monkeypatch, tmp_path)
    assert (found.file, found.also) == (request.file, also)


def test_a_further_file_of_other_options_is_saved_from_what_was_fetched(
    command, at_server, tmp_path  # noqa: F811 - the fixtures
):
    """A line of its own, since the options of a command are those of all of its files."""
    zone = FileOptions(time_zone="Europe/Madrid")
    request = wanted("users", tmp_path / "users.csv", also=(Also(tmp_path / "users.xlsx", "xlsx", zone),))
    first, second = command_of(request, windows=False).split("\n")
    assert "--also" not in first
    assert command("export", "users", *at_server, "--out", "users.csv", "--max-records", 5)[0] == 0
    code, _, err = command(*shlex.split(second)[1:])
    assert code == 0, err
    manifest = orjson.loads((tmp_path / "users.xlsx.manifest.json").read_bytes())
    assert manifest["file_options"] == {"time_zone": "Europe/Madrid"}


def test_places_filled_from_their_listing(monkeypatch, tmp_path):
    """A listing for every parent is told as such, not by the values it was filled with."""
    endpoint = CATALOG.find("queue members")
    every = fill_from_parents(CATALOG, endpoint, ["queueId"])
    request = ExportRequest(endpoint, DEMO, "", tmp_path / "m.csv", for_every=every)
    found = read_back(command_of(request, windows=False), monkeypatch, tmp_path)
    assert found.for_every == every


def test_an_endpoint_of_ones_own(monkeypatch, tmp_path):
    """Path, style and list field; also a body's absence is kept."""
    endpoint = own_endpoint("/api/v2/things/all", "page-number", "things", 50)
    request = ExportRequest(endpoint, DEMO, "", tmp_path / "t.csv")
    found = read_back(command_of(request, windows=False), monkeypatch, tmp_path)
    assert found.endpoint == endpoint


def test_a_body_is_told_in_the_line_above(monkeypatch, tmp_path):
    """The file it names has to hold what stands there."""
    known = map(CATALOG.endpoint, CATALOG.operations)
    endpoint = next(e for e in known if e.method == "POST" and not e.path_parameters)
    request = ExportRequest(endpoint, "c", "acme prod", Path("/tmp/x.csv"), body={"a": [1, "é"]})
    above, line = command_of(request, windows=False).split("\n")
    assert orjson.loads(above.removeprefix("# body.json: ")) == {"a": [1, "é"]}
    assert "--body body.json" in line
    assert "--connection 'acme prod'" in line


def test_windows_has_its_own_quotes():
    """A shell that does not know apostrophes gets double ones."""
    request = wanted("users", Path("C:/my files/users.csv"))
    assert '"C:/my files/users.csv"' in command_of(request, windows=True).replace("\\", "/")
