"""The part of the connection dialog that most people never open: a proxy, and certificates of one's company."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genesys_export.client.network import DIRECT, SYSTEM
from genesys_export.ui.widgets.mirrored import FoldButton

_OWN = "own"


class NetworkForm(QWidget):
    """Proxy and certificates of a connection, folded away until they are wanted.

    Signals:
        changed: something was entered, or the form was folded or unfolded.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold = FoldButton(self)
        self.fold.setText(self.tr("Pro&xy and certificates"))
        self.fold.toggled.connect(self._folded)
        self.proxy = QComboBox(self)
        for words, key in (
            (self.tr("As the system says"), SYSTEM), (self.tr("None"), DIRECT), (self.tr("This one:"), _OWN),
        ):  # fmt: skip
            self.proxy.addItem(words, key)
        self.proxy.currentIndexChanged.connect(self._chosen)
        self.address, self.user, self.password = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.address.setPlaceholderText("gate.example.com:3128")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.ca_file = QLineEdit(self)
        self.ca_file.setPlaceholderText(self.tr("your company's root certificate"))
        self.ca_file.setToolTip(self.tr("Needed where your company inspects encrypted traffic."))
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self._build()
        for line in (self.address, self.user, self.password, self.ca_file):
            line.textChanged.connect(self.changed)
        self._chosen()
        self._folded(False)

    def fill(self, proxy: str, user: str, ca_file: str, *, known: bool) -> None:
        """Show what a connection has; unfolded where that is anything but usual.

        Args:
            proxy: ``system``, ``none``, or an address.
            user: for the proxy.
            ca_file: further certificates.
            known: whether a password may be kept already.
        """
        at = self.proxy.findData(proxy)
        self.proxy.setCurrentIndex(at if at >= 0 else self.proxy.findData(_OWN))
        self.address.setText("" if at >= 0 else proxy)
        self.user.setText(user)
        self.ca_file.setText(ca_file)
        self.password.setPlaceholderText(self.tr("leave it empty to keep it") if known and user else "")
        self.fold.setChecked(bool(user or ca_file or proxy != SYSTEM))

    def chosen_proxy(self) -> str:
        """``system``, ``none``, or the address that was entered."""
        key = str(self.proxy.currentData())
        return self.address.text().strip() if key == _OWN else key

    def whole(self) -> bool:
        """Whether nothing is missing."""
        return bool(self.chosen_proxy())

    def _build(self) -> None:
        self._inner = QWidget(self)
        form = self._form = QFormLayout(self._inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        file = QHBoxLayout()
        file.addWidget(self.ca_file, 1)
        file.addWidget(self.browse)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Proxy"), self.proxy, self.proxy),
            (self.tr("Proxy a&ddress"), self.address, self.address),
            (self.tr("Proxy &user"), self.user, self.user),
            (self.tr("Pr&oxy password"), self.password, self.password),
            (self.tr("Certi&ficate file"), self.ca_file, file),
        )
        for words, buddy, field in rows:
            label = QLabel(words, self._inner)
            label.setBuddy(buddy)
            buddy.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        layout.addWidget(self._inner)

    @Slot()
    def _chosen(self) -> None:
        key = self.proxy.currentData()
        self._form.setRowVisible(self.address, key == _OWN)
        for field in (self.user, self.password):
            self._form.setRowVisible(field, key != DIRECT)
        self.changed.emit()

    @Slot(bool)
    def _folded(self, on: bool) -> None:
        self._inner.setVisible(on)
        self.changed.emit()

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate file"))
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.ca_file.setText)
        dialog.open()
