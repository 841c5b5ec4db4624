"""*Practise with the demo organisation*: sliders for its limits and faults, which act while exports run."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from genesys_export.demo.practice import PRESETS, RANGES, USUAL, Practice
from genesys_export.ui import text
from genesys_export.ui.widgets.form_scroll import FormScroll
from genesys_export.ui.widgets.mirrored import at_end
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.spoken import SpokenLabel

_CALM_MS = 150
"""A slider that is being dragged is let come to rest before the organisation is told."""


class PracticeDialog(QDialog):
    """Stands beside the window, and never in its way.

    Signals:
        changed(object): a :class:`Practice`, whenever a slider has come to rest.
        export_wanted(): an export to watch shall be started.
    """

    changed = Signal(object)
    export_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Practise with the demo organisation"))
        lead = QLabel(
            self.tr(
                "The demo organisation runs on this computer. Choose what goes wrong in it, and watch the live panel "
                "and the request log of an export. It acts at once, and ends when this window is closed."
            ),
            self,
        )
        lead.setWordWrap(True)
        self.situation = QComboBox(self)
        for name in PRESETS:
            self.situation.addItem(_situation(name)[0], name)
        self.situation.addItem(self.tr("Of your own"), "")
        self.situation.setAccessibleName(self.tr("Situation"))
        self.situation.activated.connect(self._preset)
        label = QLabel(self.tr("&Situation"), self)
        label.setBuddy(self.situation)
        self.watch = SpokenLabel(self)
        self.watch.setWordWrap(True)
        self.watch.setAccessibleName(self.tr("What to watch"))
        self.sliders: dict[str, QSlider] = {}
        self.values: dict[str, QLabel] = {}
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._tell)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.situation, 1)
        column = QVBoxLayout(self)
        column.addWidget(lead)
        column.addLayout(top)
        column.addWidget(self.watch)
        inner, scroll = self._groups()
        column.addWidget(scroll, 1)
        buttons = QDialogButtonBox(self)
        self.export = QPushButton(self.tr("Start an export t&o watch"), self)
        self.export.clicked.connect(self.export_wanted)
        self.usual = QPushButton(self.tr("Back to &normal"), self)
        self.usual.clicked.connect(self._usual)
        buttons.addButton(self.usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.export.setDefault(True)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.show_practice(USUAL)
        self._name_situation(USUAL)
        self._fit(inner, scroll)

    def practice(self) -> Practice:
        """What the sliders say."""
        return Practice(**{each.name: self.sliders[each.name].value() for each in fields(Practice)})

    def show_practice(self, practice: Practice) -> None:
        """Bring the sliders there."""
        for each in fields(Practice):
            self.sliders[each.name].setValue(getattr(practice, each.name))

    def _fit(self, inner: QWidget, scroll: FormScroll) -> None:
        """Large enough for every situation, where the screen is."""
        layout, metrics, room = self.layout(), self.fontMetrics(), self.screen().availableSize().width()
        assert isinstance(layout, QVBoxLayout)
        layout.addStrut(min(metrics.averageCharWidth() * 100, room - 2 * metrics.height()))  # more where words need it
        hinted = self.sizeHint()
        hidden = max(0, inner.sizeHint().height() - scroll.sizeHint().height())
        lines = metrics.lineSpacing() * 3  # the words about a situation take more than those of the first
        size_within_screen(self, hinted.width(), hinted.height() + hidden + lines)

    def _groups(self) -> tuple[QWidget, FormScroll]:
        """All sliders, and what scrolls them where the screen is small."""
        inner = QWidget(self)
        groups = QVBoxLayout(inner)
        groups.setContentsMargins(0, 0, 0, 0)
        for title, names in (
            (self.tr("Limits"), ("per_minute", "others")),
            (self.tr("Speed"), ("latency_ms", "slow")),
            (self.tr("What goes wrong, percent of calls"),
             ("too_many", "server_errors", "unavailable", "expired", "cut", "halved")),
        ):  # fmt: skip
            groups.addWidget(self._group(title, names))
        groups.addStretch()  # rows stand equally close in all groups
        scroll = FormScroll(inner, self)
        scroll.keep_wide()
        return inner, scroll

    def _group(self, title: str, names: tuple[str, ...]) -> QGroupBox:
        box = QGroupBox(title, self)
        grid = QGridLayout(box)
        em = self.fontMetrics().averageCharWidth()
        widest = max(self.fontMetrics().horizontalAdvance(_label(each)) for each in RANGES)
        for row, name in enumerate(names):
            words = _label(name)
            label = QLabel(words, box)
            slider = QSlider(Qt.Orientation.Horizontal, box)
            low, high = RANGES[name]
            slider.setRange(low, high)
            slider.setPageStep(max(1, (high - low) // 20))
            slider.setSingleStep(max(1, (high - low) // 100))
            slider.setAccessibleName(words.replace("&", ""))
            slider.valueChanged.connect(self._moved)
            label.setBuddy(slider)
            value = QLabel(box)
            value.setMinimumWidth(em * 16)
            at_end(value)
            self.sliders[name], self.values[name] = slider, value
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(value, row, 2)
        grid.setColumnMinimumWidth(0, widest + em)  # the sliders of all groups begin at one place
        grid.setColumnStretch(1, 1)
        return box

    @Slot()
    def _moved(self) -> None:
        for name, slider in self.sliders.items():
            words = _value(name, slider.value())
            self.values[name].setText(words)
            slider.setAccessibleDescription(words)
        self._name_situation(self.practice() if len(self.sliders) == len(fields(Practice)) else USUAL)
        self._calm.start()

    def _name_situation(self, practice: Practice) -> None:
        name = next((name for name, preset in PRESETS.items() if preset == practice), "")
        self.situation.setCurrentIndex(self.situation.findData(name))
        self.watch.setText(_situation(name)[1])

    @Slot(int)
    def _preset(self, at: int) -> None:
        name = str(self.situation.itemData(at) or "")
        if name:
            self.show_practice(PRESETS[name])
        self._calm.start()

    @Slot()
    def _usual(self) -> None:
        self.show_practice(USUAL)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.practice())


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("practice", words)


def _situation(name: str) -> tuple[str, str]:
    """A situation's name, and what is to be watched in it."""
    return {
        "usual": (tr("Normal"), tr("Watch: the headroom falls and comes back with each rate window.")),
        "storm": (
            tr("A 429 storm"),
            tr("Watch: nearly every second call is refused with 429. The export waits as long as it was told, with a "
               "countdown, and loses nothing."),
        ),
        "token": (
            tr("An expired token"),
            tr("Watch: calls end in 401. Each time a new token is fetched and the same call is made again."),
        ),
        "network": (
            tr("A dying network"),
            tr("Watch: connections break before and within replies. The export waits a little longer each time, and "
               "takes up the same page."),
        ),
        "slow": (
            tr("A slow organisation"),
            tr("Watch: latency rises, and more calls are in flight at once to make up for it."),
        ),
        "server": (
            tr("A failing server"),
            tr("Watch: calls end in 500 and 503. They are made again after a pause that grows."),
        ),
        "shared": (
            tr("Another program uses the same client"),
            tr("Watch: the headroom falls faster than the export's own calls explain; it says so, and leaves room."),
        ),
    }.get(name, (tr("Of your own"), tr("Watch: the live panel and the request log of the export.")))  # fmt: skip


def _label(name: str) -> str:
    return {
        "per_minute": tr("Calls a &minute that are allowed"),
        "others": tr("Calls a minute by &another program"),
        "latency_ms": tr("Time of &every reply"),
        "slow": tr("Replies that come 5 s &late"),
        "too_many": tr("Refused with &429"),
        "server_errors": tr("Failing with &500"),
        "unavailable": tr("Failing with 50&3"),
        "expired": tr("&Token expires"),
        "cut": tr("&Connection breaks before the reply"),
        "halved": tr("Connection breaks &within the reply"),
    }[name]


def _value(name: str, value: int) -> str:
    if name in {"per_minute", "others"}:
        return tr("{0} a minute").format(text.number(value))
    if name == "latency_ms":
        return tr("{0} ms").format(text.number(value))
    return tr("{0} %").format(text.number(value))
