"""How a state looks."""

from __future__ import annotations

import asyncio

from genesys_export.export import JobState
from genesys_export.ui.states import draw_icons, icon_of, tone_of
from genesys_export.ui.theme import theme


def test_every_icon_of_a_state_is_there_before_a_list_asks_for_it(qapp):
    """Asked for again, it is the same one: it was not drawn anew."""
    theme()._icons.clear()
    asyncio.run(draw_icons())
    kept = len(theme()._icons)
    for state in JobState:
        assert not theme().icon(icon_of(state), tone_of(state)).isNull()
        assert not theme().icon_on_highlight(icon_of(state)).isNull()
    assert len(theme()._icons) == kept


def test_a_finished_export_with_a_warning_looks_like_one():
    """And no other state does because of it."""
    assert icon_of(JobState.DONE, warned=True) != icon_of(JobState.DONE)
    assert icon_of(JobState.RUNNING, warned=True) == icon_of(JobState.RUNNING)
