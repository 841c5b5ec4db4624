"""What can be set: one list of settings with words, defaults and limits; they take effect as soon as they change."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from genesys_export.ui.dialogs.destination import FORMATS
from genesys_export.ui.text import tr
from genesys_export.ui.translating import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from genesys_export.ui.settings import Settings

Value = bool | int | str


@dataclass(frozen=True, slots=True)
class Preference:
    """One setting.

    Attributes:
        key: its name in the file.
        group: the heading it stands under.
        title: what it is called.
        words: what it does, in a sentence; found by the search as well.
        kind: how it is edited.
        default: its value until somebody changes it.
        choices: values with their names, of a choice.
        least: of a number.
        most: of a number.
        unit: after a number.
        zero: what 0 is called.
    """

    key: str
    group: str
    title: str
    words: str
    kind: Literal["switch", "number", "choice", "folder", "zone"]
    default: Value
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""
    zero: str = ""

    def matches(self, words: str) -> bool:
        """Whether all of these words are in what is said of it."""
        hay = " ".join((self.group, self.title, self.words, *(name for _, name in self.choices))).lower()
        return all(word in hay for word in words.lower().split())


def all_preferences() -> tuple[Preference, ...]:
    """Every setting there is, in the order they are shown."""
    exports, kept, look, desk = tr("Exports"), tr("Storage"), tr("Appearance"), tr("Desktop")
    return (
        Preference("folder", exports, tr("Folder for new files"),
                   tr("Where the new-export dialog puts files; empty for the folder used last."), "folder", ""),
        Preference("format", exports, tr("Format"), tr("Format that a new export starts with."), "choice", "csv",
                   choices=FORMATS),
        Preference("reserve", exports, tr("Reserve for others"),
                   tr("Share of the rate limit left free for your other integrations."), "number", 20, most=90,
                   unit=" %"),
        Preference("concurrency", exports, tr("Calls side by side"),
                   tr("Most calls of one export that are in flight at once, in parallel (concurrency)."), "number", 0,
                   most=25, zero=tr("as many as help")),
        Preference("at_once", exports, tr("Exports at the same time"),
                   tr("How many exports run side by side, in parallel; the others wait in line."), "number", 4,
                   least=1, most=16),
        Preference("zone", exports, tr("Time zone in Excel files"),
                   tr("Excel knows no time zones: dates and times are written as they are there."), "zone", "UTC"),
        Preference("keep_days", kept, tr("Keep finished exports"),
                   tr("How long the data of finished exports stay on this computer; the files they wrote stay."),
                   "number", 0, most=3650, unit=tr(" days"), zero=tr("for ever")),
        Preference("theme", look, tr("Colours"), tr("Light, dark, or as the system has it (theme)."), "choice", SYSTEM,
                   choices=((SYSTEM, tr("as the system")), ("light", tr("light")), ("dark", tr("dark")),
                            ("contrast", tr("high contrast")))),
        Preference("language", look, tr("Language"), tr("The language of the window, from its next start on."),
                   "choice", SYSTEM, choices=((SYSTEM, tr("as the system")), *LANGUAGES.items())),
        Preference("notify", desk, tr("Notification at the end"),
                   tr("Says when an export has ended while the window is not in front."), "switch", True),
        Preference("awake", desk, tr("Keep the computer awake"),
                   tr("While exports run, the system does not go to sleep."), "switch", True),
        Preference("tray", desk, tr("Close to the tray"),
                   tr("Closing the window lets exports go on; Quit, or the icon's menu, ends the program.")
                   if QSystemTrayIcon.isSystemTrayAvailable()
                   else tr("This desktop has no tray: closing the window pauses the exports and ends the program."),
                   "switch", False),
        Preference("badge", desk, tr("Progress in the taskbar"),
                   tr("Shows in taskbar or dock how many exports run and how far they are."), "switch", True),
    )  # fmt: skip


class Preferences(QObject):
    """The values, kept in the settings' file.

    Signals:
        changed: the key of a setting that has another value now.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.all = {each.key: each for each in all_preferences()}

    def value(self, key: str) -> Value:
        """The value of a setting; its default where none was chosen, or what was makes no sense."""
        preference = self.all[key]
        try:
            found = json.loads(self._settings.text(f"preference-{key}") or "null")
        except ValueError:
            found = None
        return found if _fits(preference, found) else preference.default

    def switch(self, key: str) -> bool:
        """The value of a switch."""
        return bool(self.value(key))

    def number(self, key: str) -> int:
        """The value of a number."""
        return int(self.value(key))

    def text(self, key: str) -> str:
        """The value of a choice, a folder or a time zone."""
        return str(self.value(key))

    def set(self, key: str, value: Value) -> None:
        """Choose a value."""
        if _fits(self.all[key], value) and value != self.value(key):
            self._settings.set_text(f"preference-{key}", json.dumps(value))
            self.changed.emit(key)

    def restore(self) -> dict[str, Value]:
        """Every setting has its default again; gives the values of those that had another one."""
        before = {key: value for key, each in self.all.items() if (value := self.value(key)) != each.default}
        for key in before:
            self.set(key, self.all[key].default)
        return before


def _fits(preference: Preference, value: object) -> bool:
    if type(value) is not type(preference.default):
        return False
    if preference.kind == "number":
        return isinstance(value, int) and preference.least <= value <= preference.most
    return preference.kind != "choice" or value in {key for key, _ in preference.choices}
