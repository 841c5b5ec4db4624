"""Colours and icons: palette roles plus four status colours, each with a light and a dark value.

The style is Fusion everywhere, so that the window is the same on every system, and follows the system's colour scheme
and its wish for high contrast.
A large stylesheet would defeat the palette; there is none.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from genesys_export.resources import resource
from genesys_export.ui.outlined import Outlined

_ICON_SIZES = (16, 20, 24, 32, 48)
_EDGE = "#8892a0"
"""What an unticked box is seen by on dark: Fusion's own edge is darker than the window."""


class Tone(Enum):
    """The meaning of a status colour: its light and its dark value, and both again for high contrast."""

    GOOD = ("#1a7f37", "#57c26f", "#0b4f1e", "#7dff9a")
    BUSY = ("#1f5fbf", "#7ab4ff", "#0a3a8a", "#9fd0ff")
    CARE = ("#8a5a00", "#e0b040", "#5c3a00", "#ffd75f")
    BAD = ("#b3261e", "#ff8a80", "#8a0f08", "#ffb0a8")
    QUIET = ("#5b6470", "#a0a8b4", "#2a2f36", "#e0e4ea")


_LIGHT = {
    QPalette.ColorRole.Window: "#f3f5f8",
    QPalette.ColorRole.WindowText: "#1c2128",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f7f9fb",
    QPalette.ColorRole.Text: "#1c2128",
    QPalette.ColorRole.Button: "#f8f9fb",
    QPalette.ColorRole.ButtonText: "#1c2128",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Highlight: "#1f5fbf",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#1f5fbf",
    QPalette.ColorRole.Link: "#1f5fbf",
    QPalette.ColorRole.PlaceholderText: "#687180",
    QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1c2128",
    QPalette.ColorRole.Mid: "#c9d0d9",
    QPalette.ColorRole.Midlight: "#e3e8ee",
    QPalette.ColorRole.Dark: "#a3acb8",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Shadow: "#6b7480",
}
_DARK = {
    QPalette.ColorRole.Window: "#30363e",
    QPalette.ColorRole.WindowText: "#e6e9ee",
    QPalette.ColorRole.Base: "#181c21",
    QPalette.ColorRole.AlternateBase: "#1e2329",
    QPalette.ColorRole.Text: "#e6e9ee",
    QPalette.ColorRole.Button: "#38404a",
    QPalette.ColorRole.ButtonText: "#e6e9ee",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Highlight: "#3d7de0",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#7ab4ff",
    QPalette.ColorRole.Link: "#7ab4ff",
    QPalette.ColorRole.PlaceholderText: "#979fac",
    QPalette.ColorRole.ToolTipBase: "#2b3138",
    QPalette.ColorRole.ToolTipText: "#e6e9ee",
    QPalette.ColorRole.Mid: "#4a535f",
    QPalette.ColorRole.Midlight: "#343b44",
    QPalette.ColorRole.Dark: "#12151a",
    QPalette.ColorRole.Light: "#3b434d",
    QPalette.ColorRole.Shadow: "#0b0d10",
}


_STARK = {
    QPalette.ColorRole.Window: ("#ffffff", "#000000"),
    QPalette.ColorRole.WindowText: ("#000000", "#ffffff"),
    QPalette.ColorRole.Base: ("#ffffff", "#000000"),
    QPalette.ColorRole.AlternateBase: ("#ffffff", "#000000"),
    QPalette.ColorRole.Text: ("#000000", "#ffffff"),
    QPalette.ColorRole.Button: ("#ffffff", "#000000"),
    QPalette.ColorRole.ButtonText: ("#000000", "#ffffff"),
    QPalette.ColorRole.Highlight: ("#00308f", "#ffe600"),
    QPalette.ColorRole.HighlightedText: ("#ffffff", "#000000"),
    QPalette.ColorRole.Accent: ("#00308f", "#ffe600"),
    QPalette.ColorRole.Link: ("#00308f", "#ffe600"),
    QPalette.ColorRole.PlaceholderText: ("#3a3a3a", "#d0d0d0"),
    QPalette.ColorRole.ToolTipBase: ("#ffffff", "#000000"),
    QPalette.ColorRole.ToolTipText: ("#000000", "#ffffff"),
    QPalette.ColorRole.Mid: ("#4a4a4a", "#c0c0c0"),
    QPalette.ColorRole.Midlight: ("#8a8a8a", "#8a8a8a"),
    QPalette.ColorRole.Dark: ("#000000", "#ffffff"),
    QPalette.ColorRole.Shadow: ("#000000", "#ffffff"),
}
"""What is another colour in high contrast: on light, on dark."""


class Theme(QObject):
    """The colours in use.

    Signals:
        changed: light became dark or the other way round; colours and icons must be fetched anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.dark = self.stark = False
        self._wanted = ""
        app.setStyle("Fusion")
        app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
        self._styles = QGuiApplication.styleHints()
        self._styles.colorSchemeChanged.connect(self._follow)
        # What the system says of contrast, Qt tells since 6.10.
        self._access = self._styles.accessibility() if hasattr(self._styles, "accessibility") else None
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self._follow)
        self._follow()

    def color(self, tone: Tone) -> QColor:
        """The value of a status colour in the scheme in use."""
        return QColor(tone.value[self.dark + 2 * self.stark])

    def icon(self, name: str, tone: Tone | None = None) -> QIcon:
        """An icon of ``resources/icons`` in a status colour, else in the colour of text."""
        color = self.color(tone) if tone else self._app.palette().color(QPalette.ColorRole.ButtonText)
        key = (name, color.name())
        if key not in self._icons:
            palette = self._app.palette()
            faint = palette.color(QPalette.ColorRole.PlaceholderText)
            lit = palette.color(QPalette.ColorRole.HighlightedText)
            self._icons[key] = _tinted(name, color, faint, lit)
        return self._icons[key]

    def picture(self, name: str, tone: Tone, edge: int, ratio: float) -> QPixmap:
        """A large icon in a status colour, drawn for a screen of which a point has ``ratio`` pixels."""
        source = resource(f"icons/{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", self.color(tone).name().encode())))
        pixmap = _drawn(renderer, round(edge * ratio))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon_on_highlight(self, name: str) -> QIcon:
        """An icon that is readable on a selected row."""
        color = self._app.palette().color(QPalette.ColorRole.HighlightedText)
        key = (name, color.name())
        if key not in self._icons:
            self._icons[key] = _tinted(name, color, color, color)
        return self._icons[key]

    def edge(self) -> QColor:
        """The line around a box that can be ticked, in a list."""
        if self.dark and not self.stark:
            return QColor(_EDGE)
        return self._app.palette().color(QPalette.ColorRole.Text if self.stark else QPalette.ColorRole.Dark)

    def use(self, *, dark: bool, stark: bool = False) -> None:
        """Put the light or the dark colours on everything, perhaps with high contrast."""
        self.dark, self.stark = dark, stark
        self._apply()
        self.changed.emit()

    def choose(self, wanted: str) -> None:
        """``light``, ``dark``, ``contrast`` (on the system's light or dark), or whatever the system has."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._follow()

    @Slot()
    def _follow(self) -> None:
        if self._wanted in {"light", "dark"}:
            self.use(dark=self._wanted == "dark")
            return
        # "Unknown" occurs (no desktop settings): then the window is light.
        asked = self._access is not None and self._access.contrastPreference().name == "HighContrast"
        dark = self._styles.colorScheme() is Qt.ColorScheme.Dark
        self.use(dark=dark, stark=asked or self._wanted == "contrast")

    def _apply(self) -> None:
        if self.stark != isinstance(self._app.style(), Outlined):
            self._app.setStyle(Outlined() if self.stark else "Fusion")
        palette = QPalette()
        for role, value in (_DARK if self.dark else _LIGHT).items():
            palette.setColor(role, QColor(_STARK[role][self.dark] if self.stark and role in _STARK else value))
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
        self._app.setPalette(palette)
        if self.dark and not self.stark:
            boxes = QPalette(palette)  # Fusion makes their edge of the window's colour, 1.4 times darker
            boxes.setColor(QPalette.ColorRole.Window, QColor(_EDGE).lighter(140))
            faded = palette.color(QPalette.ColorRole.Mid).lighter(140)
            boxes.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Window, faded)
            for kind in ("QCheckBox", "QRadioButton"):
                self._app.setPalette(boxes, kind)  # type: ignore[arg-type] # the stub says bytes, which are refused
        self._icons.clear()


_theme: list[Theme] = []


def theme() -> Theme:
    """The theme of the application, made at first use; there is one as there is one QApplication."""
    if not _theme:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        _theme.append(Theme(app))
    return _theme[0]


def _tinted(name: str, color: QColor, disabled: QColor, selected: QColor) -> QIcon:
    source = resource(f"icons/{name}.svg").read_bytes()
    icon = QIcon()
    tints = ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled), (QIcon.Mode.Selected, selected))
    for mode, tint in tints:
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", tint.name().encode())))
        for edge in _ICON_SIZES:
            icon.addPixmap(_drawn(renderer, edge), mode)
    return icon


def _drawn(renderer: QSvgRenderer, edge: int) -> QPixmap:
    pixmap = QPixmap(QSize(edge, edge))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return pixmap
