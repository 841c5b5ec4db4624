"""How a state looks: an icon and a colour; the word is always beside them."""

from __future__ import annotations

from genesys_export.export import JobState
from genesys_export.ui.theme import Tone

_TONES = {
    JobState.RUNNING: Tone.BUSY,
    JobState.FINISHING: Tone.BUSY,
    JobState.WAITING: Tone.CARE,
    JobState.PAUSING: Tone.CARE,
    JobState.INTERRUPTED: Tone.CARE,
    JobState.DONE: Tone.GOOD,
    JobState.FAILED: Tone.BAD,
}


def icon_of(state: JobState) -> str:
    """Name of the state's icon; one file each."""
    return state.value


def tone_of(state: JobState) -> Tone:
    """The state's colour."""
    return _TONES.get(state, Tone.QUIET)
