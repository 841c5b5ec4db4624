"""Progress on the window's button in the taskbar of Windows; Qt 6 has no call for it.

Windows' own interface, ``ITaskbarList3``, is called through its table of functions. The calls and their order are
tested against a table of the same layout on every system; what the button then shows was not looked at on Windows.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid
from collections.abc import Callable
from enum import IntEnum

log = logging.getLogger(__name__)

CLASS = uuid.UUID("56FDF344-FD6D-11d0-958A-006097C9A090")
INTERFACE = uuid.UUID("EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF")
METHODS = (
    *("QueryInterface", "AddRef", "Release"),  # IUnknown
    *("HrInit", "AddTab", "DeleteTab", "ActivateTab", "SetActiveAlt"),  # ITaskbarList
    "MarkFullscreenWindow",  # ITaskbarList2
    *("SetProgressValue", "SetProgressState", "RegisterTab", "UnregisterTab", "SetTabOrder", "SetTabActive"),
    *("ThumbBarAddButtons", "ThumbBarUpdateButtons", "ThumbBarSetImageList", "SetOverlayIcon", "SetThumbnailTooltip"),
    "SetThumbnailClip",
)
"""The table's functions, in the order of the system's headers."""

FUNCTION = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
"""How functions of the system are called; elsewhere, where only tests do so, as any C function."""
_WINDOW, _LONG = ctypes.c_void_p, ctypes.c_uint64
_TYPES = {  # what each returns, and what it is given after the object itself; HRESULT has 32 bits on every system
    "Release": FUNCTION(ctypes.c_uint32, ctypes.c_void_p),
    "HrInit": FUNCTION(ctypes.c_int32, ctypes.c_void_p),
    "SetProgressValue": FUNCTION(ctypes.c_int32, ctypes.c_void_p, _WINDOW, _LONG, _LONG),
    "SetProgressState": FUNCTION(ctypes.c_int32, ctypes.c_void_p, _WINDOW, ctypes.c_int),
}
_IN_PROCESS = 1
_ALL = 100


class Shown(IntEnum):
    """What the button shows, as Windows numbers it."""

    NOTHING = 0
    UNKNOWN = 1
    NORMAL = 2
    HELD = 8
    """Yellow: nothing comes at the moment."""


class TaskbarButton:
    """The progress on a window's button.

    Nothing here is an error for anybody: where the system refuses, the next call tries again from the start. So it does
    not matter when the button comes to be, and one that was made anew, with the window or the taskbar, soon shows it.

    Args:
        make: makes the object that is called, and returns where it is.
    """

    def __init__(self, make: Callable[[], int]) -> None:
        self._make = make
        self._object = 0

    def show(self, window: int, percent: int | None, *, running: bool, held: bool = False) -> None:
        """Show how far the exports are.

        Args:
            window: its number in the system.
            percent: how far, where that is known.
            running: whether there is anything to show.
            held: whether all of them wait.
        """
        state = Shown.NOTHING
        if running:
            state = Shown.HELD if held else Shown.UNKNOWN if percent is None else Shown.NORMAL
        try:
            if not self._object:
                self._object = self._make()
                self._call("HrInit")
            # The state first: a value alone would turn a button that showed nothing green.
            self._call("SetProgressState", window, state)
            if running and percent is not None:
                self._call("SetProgressValue", window, percent, _ALL)
        except OSError as error:
            log.debug("the taskbar shows no progress: %s", error)
            self.close()

    def close(self) -> None:
        """Give the object back."""
        if self._object:
            try:
                self._call("Release")
            except OSError as error:
                log.debug("the taskbar's object could not be given back: %s", error)
            self._object = 0

    def _call(self, method: str, *arguments: int) -> None:
        table = ctypes.c_void_p.from_address(self._object).value or 0
        place = table + METHODS.index(method) * ctypes.sizeof(ctypes.c_void_p)
        function = _TYPES[method](ctypes.c_void_p.from_address(place).value or 0)
        said = function(self._object, *arguments)
        if said < 0:
            raise OSError(f"{method} returned {said & 0xFFFFFFFF:#010x}")


def made_by(create: Callable[..., int]) -> int:
    """Where the object is that ``create``, the system's ``CoCreateInstance``, makes.

    Raises:
        OSError: it made none.
    """
    place = ctypes.c_void_p()
    said = create(_bytes(CLASS), None, _IN_PROCESS, _bytes(INTERFACE), ctypes.byref(place))
    if said < 0 or not place.value:
        raise OSError(f"CoCreateInstance returned {said & 0xFFFFFFFF:#010x}")
    return place.value


def of_windows() -> int:
    """The taskbar's object; Qt has made this thread ready for such."""
    if sys.platform == "win32":
        create = ctypes.WinDLL("ole32").CoCreateInstance  # our own: its types are nobody else's
        create.restype = ctypes.c_int32
        create.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p]
        return made_by(create)
    raise OSError("only Windows has it")


def _bytes(name: uuid.UUID) -> ctypes.Array[ctypes.c_ubyte]:
    """A name as the system wants it: its first three parts in this machine's order of bytes."""
    return (ctypes.c_ubyte * 16).from_buffer_copy(name.bytes_le)
