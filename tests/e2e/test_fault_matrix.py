"""Every fault of the demo organisation on every paging family: a part of what ``fault_matrix`` prints."""

from __future__ import annotations

import random

import pytest
from tests.e2e.fault_matrix import DRIVERS, FAMILIES, cell

from genesys_export.demo import FAULTS

_SEED, _FAMILIES_OF_EACH = 20, 2


def _chosen():
    """Each fault on some families, and each family with some faults."""
    names = list(FAMILIES)
    random.Random(_SEED).shuffle(names)
    for number, fault in enumerate(FAULTS):
        for step in range(_FAMILIES_OF_EACH):
            yield fault, names[(number * _FAMILIES_OF_EACH + step) % len(names)]


CHOSEN = [*_chosen(), ("vanish", "G1"), ("shift", "P1"), ("lost-page", "P2"), ("job-fails", "P5a"), ("job-lost", "P5a")]


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize(("fault", "family"), CHOSEN)
def test_a_fault_passes_or_ends_in_the_documented_error_with_everything_before_it_safe(fault, family, driver, tmp_path):
    made = cell(fault, family, driver, tmp_path)
    assert made.problem == ""


def test_no_fault_and_no_family_is_left_out():
    assert {fault for fault, _ in CHOSEN} == set(FAULTS)
    assert {family for _, family in CHOSEN} == set(FAMILIES)
