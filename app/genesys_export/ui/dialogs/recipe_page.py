"""One recipe before it runs: what it answers, what it reads, whether that is allowed, and for which span of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from genesys_export.catalog import IntervalRule
from genesys_export.ui import text
from genesys_export.ui.dialogs import describing
from genesys_export.ui.dialogs.interval_edit import IntervalEdit
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.titles import thing, title_of
from genesys_export.ui.widgets.sizing import fit_columns
from genesys_export.ui.widgets.spoken import SpokenLabel
from genesys_export.ui.widgets.table import small_table

if TYPE_CHECKING:
    from genesys_export.export import Preflight
    from genesys_export.recipes import Fetch, Recipe


@dataclass(frozen=True, slots=True)
class Reading:
    """One listing that a recipe reads, and what a small call told about it."""

    fetch: Fetch
    answer: Preflight | None = None
    busy: bool = False


class RecipePage(QWidget):
    """Describes a recipe.

    Signals:
        changed: the span of time is another one.
        check_wanted: the button that asks for the cost was pressed.
    """

    changed = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe: Recipe | None = None
        self._readings: list[Reading] = []
        self.title, self.about, self.makes, self.cost = (SpokenLabel(self) for _ in range(4))
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        for label in (self.title, self.about, self.makes, self.cost):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.makes.setForegroundRole(self.makes.palette().ColorRole.PlaceholderText)
        for label, name in (
            (self.title, self.tr("Recipe")), (self.about, self.tr("What it is about")),
            (self.makes, self.tr("What it makes")), (self.cost, self.tr("Whether it is allowed, and what it costs")),
        ):  # fmt: skip
            label.setAccessibleName(name)
        heads = (self.tr("Reads"), self.tr("Allowed"), self.tr("Records"), self.tr("Calls"), self.tr("Needs"))
        self.model = PlainTable(heads, frozenset({2, 3}), self)
        self.table = small_table(self.model, self.tr("What it reads"), self)
        head = self.table.horizontalHeader()
        fit_columns(self.table, dict(enumerate((34, 15, 15, 14))))
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.check = QPushButton(self.tr("Chec&k"), self)
        self.check.setAutoDefault(False)
        self.check.setToolTip(self.tr("Ask Genesys Cloud with one small call for each of them"))
        self.check.clicked.connect(self.check_wanted)
        self.interval = IntervalEdit(self)
        self.interval.show_rule(None)
        self.interval.changed.connect(self.changed)
        row = QHBoxLayout()
        row.addWidget(self.cost, 1)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self.title, self.about, self.makes):
            layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.interval)
        theme().changed.connect(self._tint)

    def show_recipe(self, recipe: Recipe) -> None:
        """Describe another recipe; a span of time that was chosen stays."""
        self._recipe = recipe
        self.title.setText(said(recipe.title))
        self.about.setText(said(" ".join(recipe.about.split())))
        self.about.setVisible(bool(recipe.about))
        names = ", ".join(self.tr("“{0}”").format(rule.name.replace("_", " ")) for rule in recipe.tables)
        self.makes.setText((self.tr("Makes the table {0}.") if len(recipe.tables) == 1 else
                            self.tr("Makes the tables {0}.")).format(names))  # fmt: skip
        kept = self.interval.text() if self.interval.chosen_by_hand() else ""
        self.interval.blockSignals(True)
        self.interval.show_rule(_rule(recipe), kept)
        self.interval.blockSignals(False)
        self._readings = []

    def show_broken(self, name: str, error: object) -> None:
        """Say why a recipe of one's own cannot be used."""
        self._recipe, self._readings = None, []
        self.title.setText(name)
        self.about.setText(said(str(error)))
        self.about.show()
        self.interval.show_rule(None)
        self.model.show_rows([])
        for label in (self.makes, self.cost):
            label.clear()

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """What is known of the listings."""
        before, self._readings = self._readings, list(readings)
        if len(before) == len(readings):
            for at, (old, new) in enumerate(zip(before, readings, strict=True)):
                if old != new:
                    self.model.change_row(at, _row(new), _icon(new))
        else:
            self.model.show_rows([_row(each) for each in readings], icons=[_icon(each) for each in readings])
        words = self._sum(readings)
        if words != self.cost.text():
            self.cost.setText(words)

    def _sum(self, readings: Sequence[Reading]) -> str:
        answers = [each.answer for each in readings if each.answer is not None]
        words = []
        if refused := [each for each in readings if each.answer and each.answer.allowed is False]:
            titles = ", ".join(title_of(each.fetch.endpoint) for each in refused)
            words.append(self.tr("Not allowed: {0}. Tables that need it are left out.").format(titles))
        known = [answer for answer in answers if answer.calls is not None]
        if not known and self._recipe is not None:
            words.append(self.tr("Calls: {0}.").format(", ".join(map(_usual_cost, self._recipe.fetches))))
        elif known:
            calls = sum(answer.calls or 0 for answer in known)
            least = len(known) < len(readings) - len(refused) or any(answer.total is None for answer in known)
            total = self.tr("At least {0}, {1}.") if least else self.tr("{0}, {1}.")
            words.append(total.format(text.calls(calls), text.about(sum(a.seconds or 0 for a in known))))
        if any(each.busy for each in readings):
            words.append(self.tr("Checking with small calls…"))
        return " ".join(words)

    @Slot()
    def _tint(self) -> None:
        for at, each in enumerate(self._readings):
            self.model.change_row(at, _row(each), _icon(each))


def _rule(recipe: Recipe) -> IntervalRule | None:
    """How the span of time is asked for; the recipe cannot do without where one of its listings is about it."""
    rules = [each.endpoint.interval for each in recipe.fetches if each.interval and each.endpoint.interval is not None]
    if not rules:
        return None
    days = min((rule.days for rule in rules if rule.splits and rule.days), default=0)
    return IntervalRule("query", ("interval",), True, splits=days > 0, days=days)


def _row(reading: Reading) -> list[str]:
    records, calls, _, _ = describing.figures(reading.answer)
    word = text.tr("checking…") if reading.busy else describing.verdict_word(reading.answer)
    endpoint = reading.fetch.endpoint
    title = title_of(endpoint)
    if reading.fetch.for_every:
        title = text.tr("{0}, for every {1}").format(title, _places(reading.fetch))
    needs = ", ".join(endpoint.permissions) or text.tr("no special permission")
    return [title, word, records, calls, text.tr("sign-in of a person") if endpoint.needs_user else needs]


def _usual_cost(fetch: Fetch) -> str:
    """What a listing costs in calls, as far as that can be told without asking."""
    if fetch.for_every:
        return text.tr("1 or more for every {0}").format(_places(fetch))
    per = text.number(fetch.endpoint.page_size)
    return text.tr("1 for every {0} records of {1}").format(per, title_of(fetch.endpoint))


def _places(fetch: Fetch) -> str:
    return ", ".join(map(thing, fetch.for_every))


def _icon(reading: Reading) -> object:
    if reading.answer is None:
        return theme().icon("waiting" if reading.busy else "queued", Tone.QUIET)
    name, tone, _ = describing.verdict(reading.answer)
    return theme().icon(name, Tone[tone])
