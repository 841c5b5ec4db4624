"""What is left of a rate window, as replies tell it that overtake each other."""

from __future__ import annotations

import pytest

from genesys_export.paging.headers import Headroom, overtaken


@pytest.mark.parametrize(
    ("told", "known", "is_overtaken"),
    [
        ((280, 300, 5.0, 10.0), (264, 300, 6.0, 9.0), True),  # counted before, however late it came
        ((250, 300, 5.0, 10.0), (264, 300, 6.0, 9.0), False),
        ((280, 300, 5.0, 10.4), (264, 300, 5.0, 9.0), True),  # the reset is told in whole seconds
        ((299, 300, 60.0, 10.0), (3, 300, 1.0, 9.0), False),  # the window after
        ((3, 300, 1.0, 10.0), (299, 300, 60.0, 9.0), True),
        ((19, 20, 5.0, 10.0), (3, 60, 5.0, 9.0), False),  # the limit is another one
        ((9, None, None, 10.0), (3, None, None, 9.0), False),
        ((9, None, None, 8.0), (3, None, None, 9.0), True),
    ],
)
def test_of_replies_that_overtake_each_other_the_later_count_is_known(told, known, is_overtaken):
    (*one, at), (*other, known_at) = told, known
    assert overtaken(Headroom(*one), at, Headroom(*other), known_at) is is_overtaken
