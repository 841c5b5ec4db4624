"""Rows of the same key: those that are alike belong together, the others are told to have been paired by order."""

from __future__ import annotations

import json
import random
from collections import Counter

import pytest

from genesys_export.recipes.pairing import Pairs


def _pairs(old, new):
    """What differs between two lists of ``(key, row)``, and how many keys were paired in their order."""
    with Pairs() as pairs:
        for side, rows in enumerate((old, new)):
            pairs.take(side, [(key, json.dumps(row).encode()) for key, row in rows])
        unlike = [(key, *(row and json.loads(row) for row in both)) for key, *both in pairs.unlike()]
        return unlike, pairs.by_order


def test_a_row_that_went_is_told_as_gone_whatever_its_place_among_those_of_its_key():
    ann, bob, eve = ({"id": "1", "skill": skill} for skill in ("a", "b", "e"))
    assert _pairs([("1", ann), ("1", bob), ("1", eve)], [("1", bob), ("1", eve)]) == ([("1", ann, None)], 0)
    assert _pairs([("1", bob), ("1", eve)], [("1", ann), ("1", eve), ("1", bob)]) == ([("1", None, ann)], 0)


def test_rows_that_are_alike_but_for_the_order_of_their_fields_and_empty_ones_belong_together():
    one, other = {"id": "1", "name": "x", "note": ""}, {"name": "x", "id": "1"}
    gone = {"id": "1", "name": "y"}
    assert _pairs([("1", gone), ("1", one)], [("1", other)]) == ([("1", gone, None)], 0)


def test_what_is_left_of_a_key_is_paired_in_its_order_and_counted():
    a, b, c, d = ({"id": "1", "skill": skill} for skill in "abcd")
    only = {"id": "2", "skill": "x"}, {"id": "2", "skill": "y"}
    unlike, by_order = _pairs([("1", a), ("1", b), ("2", only[0])], [("1", c), ("1", d), ("2", only[1])])
    assert unlike == [("1", a, c), ("1", b, d), ("2", *only)]
    assert by_order == 1  # the second has one row on either side, which leaves no doubt


@pytest.mark.parametrize("seed", range(20))
def test_of_every_key_only_what_the_other_side_lacks_is_told(seed):
    """Whatever the rows and their order: taking away and adding what is told makes the one out of the other."""
    dice = random.Random(seed)

    def rows():
        return [(key, {"id": key, "skill": dice.choice("abc")}) for key in dice.choices("12345", k=dice.randrange(30))]

    old, new = rows(), rows()
    unlike, _ = _pairs(old, new)
    counted = [Counter((key, row["skill"]) for key, row in side) for side in (old, new)]
    went = Counter((key, row["skill"]) for key, row, _ in unlike if row)
    came = Counter((key, row["skill"]) for key, _, row in unlike if row)
    assert went == counted[0] - counted[1]
    assert came == counted[1] - counted[0]
