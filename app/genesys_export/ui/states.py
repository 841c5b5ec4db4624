"""How a state looks: an icon and a colour; the word is always beside them."""

from __future__ import annotations

import asyncio

from genesys_export.export import JobState
from genesys_export.ui.theme import Tone, theme

_TONES = {
    JobState.RUNNING: Tone.BUSY,
    JobState.FINISHING: Tone.BUSY,
    JobState.WAITING: Tone.CARE,
    JobState.PAUSING: Tone.CARE,
    JobState.INTERRUPTED: Tone.CARE,
    JobState.DONE: Tone.GOOD,
    JobState.FAILED: Tone.BAD,
}


WARNING = "interrupted"
"""Name of the icon of a warning."""


def icon_of(state: JobState, *, warned: bool = False) -> str:
    """Name of the state's icon; one file each."""
    return WARNING if warned and state is JobState.DONE else state.value


def tone_of(state: JobState, *, warned: bool = False) -> Tone:
    """The state's colour."""
    return Tone.CARE if warned and state is JobState.DONE else _TONES.get(state, Tone.QUIET)


async def draw_icons() -> None:
    """Draw every state's icon before a list shows it, with a breath after each: all at once, they would be felt."""
    for state in JobState:
        theme().icon(icon_of(state), tone_of(state))
        theme().icon_on_highlight(icon_of(state))
        await asyncio.sleep(0)
