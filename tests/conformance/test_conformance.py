"""Every endpoint of the catalogue is exported from an organisation made of the vendor's models, record for record."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from tests.conformance.exporting import Outcome, begin, outcomes
from tests.conformance.facts import facts

from genesys_export.catalog import load

BATCH = 12
"""Endpoints that a worker is given at a time."""
_IN_MEMORY = Path("/dev/shm")


@pytest.fixture(scope="module")
def all_outcomes():
    """The outcome of each export, by several processes with a server each; jobs lie in memory where that can be."""
    within = _IN_MEMORY if _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="conformance-", dir=within)
    operations = list(load().operations)
    batches = [operations[start : start + BATCH] for start in range(0, len(operations), BATCH)]
    workers = max(2, min(6, (os.cpu_count() or 2) + 1))
    try:
        with ProcessPoolExecutor(
            workers, multiprocessing.get_context("spawn"), initializer=begin, initargs=(folder,)
        ) as pool:
            return [outcome for batch in pool.map(outcomes, batches) for outcome in batch]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_every_endpoint_of_the_catalogue_is_exported_record_for_record(all_outcomes, capsys):
    wrong = [each for each in all_outcomes if each.problem]
    with capsys.disabled():
        sys.stdout.write(told(all_outcomes))
    assert {each.operation for each in all_outcomes} == set(load().operations)
    assert not wrong, "\n".join(f"{each.operation} ({each.family}): {each.problem}" for each in wrong)


def test_nothing_outside_the_list_of_read_operations_was_asked_for(all_outcomes):
    steps = {f"GET {step.path}" for fact in facts().values() for step in fact.results or ()}
    answered = {path for each in all_outcomes for path in each.answered}
    assert answered
    assert answered <= facts().keys() | steps


def told(all_outcomes: list[Outcome]) -> str:
    """The figures: by family, and of all."""
    by_family = defaultdict(list)
    for each in all_outcomes:
        by_family[each.family].append(each)
    lines = ["", f"{'family':8}{'entries':>9}{'exported correctly':>20}{'records':>10}{'seconds':>9}"]
    for family, found in sorted(by_family.items(), key=lambda each: (each[0][0], int(each[0][1:].rstrip("ab")))):
        right = [each for each in found if not each.problem]
        records, seconds = sum(each.records for each in found), sum(each.seconds for each in found)
        lines.append(f"{family:8}{len(found):9}{len(right):20}{records:10}{seconds:9.1f}")
    right = sum(not each.problem for each in all_outcomes)
    figure = f"{right} of {len(all_outcomes)} = {100 * right / len(all_outcomes):.1f} %"
    lines.append(f"exported correctly: {figure}, {len(load().excluded)} excluded with a reason")
    return "\n".join([*lines, ""])
