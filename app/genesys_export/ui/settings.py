"""What the window remembers about itself: geometry, last folder, last connection.

Jobs and connections are not settings; they have stores of their own.
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from genesys_export.output import is_folder


class Settings:
    """A thin, typed view of one INI file in the state folder."""

    def __init__(self, folder: Path) -> None:
        self.home = folder
        self._store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def bytes(self, key: str) -> QByteArray:
        """A layout that was saved by :meth:`set_bytes`, or an empty one."""
        value = self._store.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Remember a layout."""
        self._store.setValue(f"layout/{key}", value)

    @property
    def folder(self) -> Path:
        """The folder the last export went to; the user's documents before the first."""
        value = self._store.value("export/folder")
        if isinstance(value, str) and is_folder(Path(value)):
            return Path(value)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents and is_folder(Path(documents)) else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("export/folder", str(folder))

    def text(self, key: str) -> str:
        """A remembered choice, or nothing."""
        value = self._store.value(f"choice/{key}")
        return value if isinstance(value, str) else ""

    def set_text(self, key: str, value: str) -> None:
        """Remember a choice."""
        self._store.setValue(f"choice/{key}", value)

    def texts(self, key: str) -> list[str]:
        """A remembered list, or an empty one."""
        try:
            values = json.loads(self.text(key) or "[]")
        except ValueError:
            return []
        return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []

    def set_texts(self, key: str, values: list[str]) -> None:
        """Remember a list."""
        self.set_text(key, json.dumps(values))

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()
