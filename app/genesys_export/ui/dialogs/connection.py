"""The connection dialog: an organisation's region, its OAuth client, and where the secret is kept."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from genesys_export.client import Hosts
from genesys_export.errors import ExportError, KeyringUnavailable
from genesys_export.ui import text
from genesys_export.ui.dialogs.draft import ConnectionDraft
from genesys_export.ui.dialogs.findings import FindingsList
from genesys_export.ui.dialogs.network_form import NetworkForm
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.connections.diagnosis import Finding

OWN_HOSTS = ""
_TITLE = 3  # lines that the title bar and the frame around the dialog may take


class ConnectionDialog(QDialog):
    """Asks for one connection; the owner tests and saves it, and says how that went.

    Signals:
        test_wanted: a :class:`ConnectionDraft` to sign in with.
        save_wanted: a :class:`ConnectionDraft` to keep; the owner closes the dialog.
    """

    test_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self, regions: Sequence[tuple[str, str]], kept_in: str, parent: QWidget | None = None, *,
        known: ConnectionDraft | None = None, offered: Sequence[ConnectionDraft] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change connection") if known else self.tr("New connection"))
        self._known = known
        self._tested: ConnectionDraft | None = None
        self._offered = tuple(offered)
        self._make_fields(regions, kept_in)
        self.network = NetworkForm(self)
        self.network.changed.connect(self._check)
        self.profiles = QPushButton(self.tr("From the &vendor's command line"), self)
        self.profiles.setAutoDefault(False)
        self.profiles.setVisible(bool(self._offered))
        self.checks = FindingsList(self)
        self.test = QPushButton(self.tr("&Test"), self)
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self._test)
        self._icon = QLabel(self)
        self.answer = SpokenLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer.setAccessibleName(self.tr("Result of the test"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(self.tr("&Save connection"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        for line in (self.name, self.api_url, self.login_url, self.client_id, self.secret):
            line.textChanged.connect(self._check)
        self._build(bool(kept_in))
        if known is not None:
            self._fill(known)
        self._kind()
        self._region()

    def draft(self) -> ConnectionDraft:
        """What is entered now."""
        own = self.region.currentData() == OWN_HOSTS
        return ConnectionDraft(
            name=self.name.text().strip(), region=str(self.region.currentData()),
            api_url=self.api_url.text().strip().rstrip("/") if own else "",
            login_url=self.login_url.text().strip().rstrip("/") if own else "",
            client_id=self.client_id.text().strip(), secret=self.secret.text().strip(), keep=self.keep.isChecked(),
            id=self._known.id if self._known else "", browser=bool(self.kind.currentData()),
            redirect_port=self.port.value() if self.kind.currentData() else 0,
            ca_file=self.network.ca_file.text().strip(), proxy=self.network.chosen_proxy(),
            proxy_user=self.network.user.text().strip(), proxy_password=self.network.password.text(),
        )  # fmt: skip

    @property
    def asked(self) -> bool:
        """Whether what is entered is what the last test was about."""
        return self._tested is not None

    def say_found(self, finding: Finding) -> None:
        """One more part of the way was looked at."""
        self.checks.add(finding)
        self._grow()

    def say_busy(self, words: str) -> None:
        """Something is going on that takes a moment."""
        self._answer(words, "waiting", Tone.QUIET)
        self._enable(False)

    def say_nothing(self) -> None:
        """What went on says nothing about what is entered now."""
        self._answer("", "", Tone.QUIET)
        self._enable(True)

    def say_good(self, words: str, *, care: bool = False) -> None:
        """The test passed; ``care`` where something in it is worth a thought."""
        self._answer(words, *(("waiting", Tone.CARE) if care else ("done", Tone.GOOD)))
        self._enable(True)

    def say_bad(self, error: ExportError) -> None:
        """The test or the saving failed."""
        if isinstance(error, KeyringUnavailable):
            self.session.setChecked(True)  # what is left to choose; never a file
        self._answer(" ".join(part for part in (text.what(error), said(error.remedy)) if part), "failed", Tone.BAD)
        self._enable(True)

    def _take(self, draft: ConnectionDraft, *_: object) -> None:
        """Fill in one that was offered; nothing is kept before it is saved."""
        self._fill(draft)

    def _fill(self, known: ConnectionDraft) -> None:
        self.name.setText(known.name)
        at = self.region.findData(known.region)
        self.region.setCurrentIndex(at if known.region and at >= 0 else self.region.findData(OWN_HOSTS))
        self.api_url.setText(known.api_url)
        self.login_url.setText(known.login_url)
        self.client_id.setText(known.client_id)
        self.kind.setCurrentIndex(self.kind.findData(known.browser))
        self.port.setValue(known.redirect_port)
        self.secret.setText(known.secret)
        if known.id:
            self.secret.setPlaceholderText(self.tr("leave it empty to keep it"))
        self.network.fill(known.proxy, known.proxy_user, known.ca_file, known=bool(known.id))
        self.network.password.setText(known.proxy_password)
        (self.save if known.browser else self.secret).setFocus()

    def _make_fields(self, regions: Sequence[tuple[str, str]], kept_in: str) -> None:
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("for example acme-prod"))
        self.region = QComboBox(self)
        for key, label in regions:
            self.region.addItem(label, key)
        self.region.addItem(self.tr("Own hosts…"), OWN_HOSTS)
        self.region.currentIndexChanged.connect(self._region)
        self.hosts = _selectable(self)
        self.api_url = QLineEdit(self)
        self.api_url.setPlaceholderText("https://api.example.com")
        self.login_url = QLineEdit(self)
        self.login_url.setPlaceholderText("https://login.example.com")
        self.client_id = QLineEdit(self)
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("with the client's secret"), False)
        self.kind.addItem(self.tr("with the browser"), True)
        self.kind.currentIndexChanged.connect(self._kind)
        self.port = QSpinBox(self)
        self.port.setRange(0, 65535)
        self.port.setSpecialValueText(self.tr("any free port"))
        self.secret = QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_secret = QCheckBox(self.tr("Sho&w"), self)
        self.show_secret.toggled.connect(self._reveal)
        self.keep = QRadioButton(self.tr("in {0}").format(kept_in or self.tr("the keyring")), self)
        self.session = QRadioButton(self.tr("for this session only"), self)
        self.keep.setEnabled(bool(kept_in))
        (self.keep if kept_in else self.session).setChecked(True)

    def _build(self, keyring: bool) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._secret_row = secret = QHBoxLayout()
        keep = QHBoxLayout()
        secret.addWidget(self.secret, 1)
        secret.addWidget(self.show_secret)
        keep.addWidget(self.keep)
        keep.addWidget(self.session)
        keep.addStretch()
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Name"), self.name, self.name),
            (self.tr("&Region"), self.region, self.region),
            (self.tr("Hosts"), self.hosts, self.hosts),
            (self.tr("&API host"), self.api_url, self.api_url),
            (self.tr("Sign-in &host"), self.login_url, self.login_url),
            (self.tr("Client &ID"), self.client_id, self.client_id),
            (self.tr("Si&gn in"), self.kind, self.kind),
            (self.tr("S&ecret"), self.secret, secret),
            (self.tr("Redirect &port"), self.port, self.port),
            (self.tr("&Keep secret"), self.keep, keep),
        )
        for words, buddy, field in rows:
            label = QLabel(words, self)
            label.setBuddy(buddy)
            if buddy is self.keep:
                self._keep_label = label
            else:
                buddy.setAccessibleName(words.replace("&", ""))
            self._form.addRow(label, field)
        self._hint, self._none = QLabel(self), QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(self._hint.palette().ColorRole.PlaceholderText)
        menu = QMenu(self.profiles)
        for draft in self._offered:
            menu.addAction(draft.name).triggered.connect(functools.partial(self._take, draft))
        self.profiles.setMenu(menu)
        test = QHBoxLayout()
        test.addWidget(self.test)
        test.addWidget(self._icon)
        test.addWidget(self.answer, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.profiles, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._form)
        layout.addWidget(self.network)
        self._none.setWordWrap(True)
        self._none.setVisible(not keyring)
        layout.addWidget(self._none)
        layout.addWidget(self._hint)
        layout.addLayout(test)
        layout.addWidget(self.checks, 1)
        layout.addStretch()  # room that was needed for what is hidden now
        layout.addWidget(self.buttons)
        layout.addStrut(self.fontMetrics().averageCharWidth() * 76)  # at least; more where the words need it

    @Slot()
    def _region(self) -> None:
        own = self.region.currentData() == OWN_HOSTS
        for field in (self.api_url, self.login_url):
            self._form.setRowVisible(field, own)
        self._form.setRowVisible(self.hosts, not own)
        if not own:
            hosts = Hosts.of_region(str(self.region.currentData()))
            self.hosts.setText(" · ".join(each.removeprefix("https://") for each in (hosts.api, hosts.login)))
        self._check()
        if self.isVisible():
            self._grow()

    @Slot()
    def _kind(self) -> None:
        browser = bool(self.kind.currentData())
        self._form.setRowVisible(self._secret_row, not browser)
        self._form.setRowVisible(self.port, browser)
        self._keep_label.setText(self.tr("&Keep sign-in") if browser else self.tr("&Keep secret"))
        self._none.setText(
            self.tr("This computer has no keyring that programs can use. The sign-in stays in memory until the program "
                    "ends; it is never written to a file.")
            if browser else
            self.tr("This computer has no keyring that programs can use. The secret stays in memory until the "
                    "program ends; it is never written to a file.")
        )  # fmt: skip
        self._answer("", "", Tone.QUIET)  # what was found before does not speak of this way to sign in
        self.checks.begin()
        kept = self._known is not None and self._known.browser
        self.test.setVisible(kept or not browser)  # a person signs in once; then what is kept of it can be tested
        self.save.setText(self.tr("&Sign in and save") if browser else self.tr("&Save connection"))
        self._hint.setText(
            self.tr("In Genesys Cloud: Admin, Integrations, OAuth, an active client of the grant type "
                    "“Code Authorization” with PKCE and the redirect address http://localhost.")
            if browser else
            self.tr("In Genesys Cloud: Admin, Integrations, OAuth, an active client of the grant type "
                    "“Client Credentials” with a role that may read what you want to export.")
        )  # fmt: skip
        self._check()

    @Slot(bool)
    def _reveal(self, on: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    @Slot()
    def _check(self) -> None:
        if self._tested is not None and self.draft() != self._tested:
            self._tested = None  # what was found is not true of what is entered now
            self._answer("", "", Tone.QUIET)
            self.checks.begin()
        self._enable(True)
        if self.isVisible():
            self._grow()

    def _enable(self, on: bool) -> None:
        draft = self.draft()
        own = draft.region == OWN_HOSTS
        kept = self._known is not None and bool(self._known.id) and draft.client_id == self._known.client_id
        proof = draft.browser or bool(draft.secret) or kept  # a secret belongs to its client
        whole = bool(draft.client_id and proof and (not own or (draft.api_url and draft.login_url)))
        whole = whole and self.network.whole()
        self.test.setEnabled(on and whole)
        self.save.setEnabled(on and whole and bool(draft.name))

    def _answer(self, words: str, icon: str, tone: Tone) -> None:
        self.answer.setText(words)
        self._icon.setPixmap(theme().icon(icon, tone).pixmap(16, 16) if icon else QPixmap())
        self._grow()

    def _grow(self) -> None:
        """Room for what has been added; a layout alone would squeeze the words instead."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            room = self.screen().availableGeometry().height() - self.fontMetrics().lineSpacing() * _TITLE
            needed = min(layout.totalHeightForWidth(self.width()), room)
            if needed > self.height():
                self.resize(self.width(), needed)

    @Slot()
    def _test(self) -> None:
        self.checks.begin()
        self._tested = self.draft()
        self.test_wanted.emit(self._tested)

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self.draft())


def _selectable(parent: QWidget) -> QLabel:
    """A label that tells something on the side, to be copied."""
    label = SpokenLabel(parent)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
