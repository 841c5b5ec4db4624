"""Progress on the button in the taskbar of Windows, by a real table of C functions laid out as Windows has it."""

from __future__ import annotations

import ctypes
import sys

import pytest
from PySide6.QtWidgets import QWidget

from genesys_export.ui.desktop import taskbar
from genesys_export.ui.desktop.badge import Badge
from genesys_export.ui.desktop.taskbar import FUNCTION, METHODS, TaskbarButton, made_by, of_windows

FAILED, WINDOW = -0x7FFFBFFB, 0x7FFF_0001_0002  # E_FAIL; a window's number may have 64 bits
UNUSED = FUNCTION(ctypes.c_int32, ctypes.c_void_p)
TYPES = {
    2: FUNCTION(ctypes.c_uint32, ctypes.c_void_p),
    3: UNUSED,
    9: FUNCTION(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64),
    10: FUNCTION(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int),
}


class Taskbar:
    """An object as the system makes it: where it is stands the address of its table of 21 functions."""

    def __init__(self):
        self.called, self.refusing, self.made = [], set(), 0
        self._functions = [TYPES.get(place, UNUSED)(self._hearing(place)) for place in range(21)]
        self._table = (ctypes.c_void_p * 21)(*[ctypes.cast(f, ctypes.c_void_p).value for f in self._functions])
        self._object = ctypes.c_void_p(ctypes.addressof(self._table))

    def make(self):
        self.made += 1
        if "make" in self.refusing:
            raise OSError("not now")
        return ctypes.addressof(self._object)

    def _hearing(self, place):
        def hear(this, *arguments):
            assert this == ctypes.addressof(self._object)
            self.called.append((place, *arguments))
            return FAILED if place in self.refusing else 0

        return hear

    def take(self):
        """What was called since the last question."""
        called, self.called = self.called, []
        return called


@pytest.fixture
def system():
    return Taskbar()


@pytest.fixture
def button(system):
    return TaskbarButton(system.make)


def test_the_names_are_those_of_windows_byte_for_byte():
    """The first three parts with the low byte first, the rest as it is written."""
    assert bytes(taskbar._bytes(taskbar.CLASS)).hex(" ") == "44 f3 fd 56 6d fd d0 11 95 8a 00 60 97 c9 a0 90"
    assert bytes(taskbar._bytes(taskbar.INTERFACE)).hex(" ") == "91 fb 1a ea 28 9e 86 4b 90 e9 9e 9f 8a 5e ef af"


def test_each_function_is_at_its_place_in_the_table():
    """As the system's headers have them: IUnknown, ITaskbarList, ITaskbarList2, ITaskbarList3."""
    assert [METHODS.index(name) for name in ("QueryInterface", "AddRef", "Release", "HrInit")] == [0, 1, 2, 3]
    assert METHODS.index("MarkFullscreenWindow") == 8
    assert [METHODS.index(name) for name in ("SetProgressValue", "SetProgressState")] == [9, 10]
    assert METHODS.index("SetOverlayIcon") == 18
    assert len(METHODS) == len(set(METHODS)) == 21


def test_the_button_shows_how_far_the_exports_are(system, button):
    """The object is made ready once; states and percents follow."""
    button.show(WINDOW, None, running=True)
    assert system.take() == [(3,), (10, WINDOW, 1)]
    button.show(WINDOW, 40, running=True)
    assert system.take() == [(10, WINDOW, 2), (9, WINDOW, 40, 100)]
    button.show(WINDOW, 41, running=True, held=True)
    assert system.take() == [(10, WINDOW, 8), (9, WINDOW, 41, 100)]
    button.show(WINDOW, None, running=True, held=True)
    assert system.take() == [(10, WINDOW, 8)]
    button.show(WINDOW, None, running=False)
    assert system.take() == [(10, WINDOW, 0)]
    assert system.made == 1


def test_the_object_is_given_back_once(system, button):
    """Whether it was ever wanted or not."""
    button.close()
    assert system.take() == []
    button.show(WINDOW, 1, running=True)
    system.take()
    button.close()
    button.close()
    assert system.take() == [(2,)]


@pytest.mark.parametrize("refusing", [3, 9, 10])
def test_a_button_that_is_not_there_yet_is_tried_again(system, button, refusing):
    """No error; what was made is given back, and the next call begins anew."""
    system.refusing = {refusing}
    button.show(WINDOW, 5, running=True)
    called = system.take()
    assert called[-2][0] == refusing
    assert called[-1] == (2,)
    system.refusing = set()
    button.show(WINDOW, 6, running=True)
    assert system.take() == [(3,), (10, WINDOW, 2), (9, WINDOW, 6, 100)]
    assert system.made == 2


def test_a_system_without_a_taskbar_is_done_without(system, button):
    """Nothing is called, nothing is given back, and nobody hears of it."""
    system.refusing = {"make"}
    button.show(WINDOW, 5, running=True)
    button.close()
    assert system.take() == []


def test_the_object_is_asked_for_by_both_names(system):
    """As ``CoCreateInstance`` wants it; the answer is where the object is."""
    types = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]
    asked, answer = [], [0]

    @FUNCTION(ctypes.c_int32, *types)
    def create(kind, outer, context, interface, place):
        asked.append((ctypes.string_at(kind, 16), outer, context, ctypes.string_at(interface, 16)))
        place[0] = system.make() if answer[0] == 0 else None
        return answer[0]

    assert made_by(create) == system.make()
    assert asked == [(taskbar.CLASS.bytes_le, None, 1, taskbar.INTERFACE.bytes_le)]
    answer[0] = FAILED
    with pytest.raises(OSError, match="0x80004005"):
        made_by(create)


def test_no_other_system_is_asked(monkeypatch):
    """It says so as it would say any refusal."""
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(OSError, match="only Windows"):
        of_windows()


def test_windows_is_told_again_what_it_may_have_forgotten(qtbot, monkeypatch, system):
    """Each time while exports run, since a new button shows nothing; once that there are none, and then no more."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(taskbar, "of_windows", system.make)
    window = QWidget()
    qtbot.addWidget(window)
    badge = Badge(window)
    badge.show_progress(1, 0.5)
    assert system.take() == []  # there is no window to show it on
    window.show()
    number = int(window.internalWinId())
    badge.show_progress(1, 0.5)
    assert system.take() == [(3,), (10, number, 2), (9, number, 50, 100)]
    badge.show_progress(1, 0.5, held=True)
    assert system.take() == [(10, number, 8), (9, number, 50, 100)]
    badge.show_progress(0, None)
    badge.show_progress(0, None)
    assert system.take() == [(10, number, 0)]
    badge.stop()
    assert system.take() == [(2,)]
