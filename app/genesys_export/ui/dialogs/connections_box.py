"""The box in which a connection is chosen; connections come and go while it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox


def offer_connections(box: QComboBox, known: Sequence[tuple[str, str, str]], current: str) -> None:
    """Offer these, each an id, a name and a host; what is chosen stays so while there is it, else it is ``current``."""
    chosen = box.currentData()
    wanted = chosen[0] if chosen is not None and any(key == chosen[0] for key, *_ in known) else current
    before = [box.itemData(row) for row in range(box.count())]
    if before == [(key, name) for key, name, _ in known]:
        return
    box.blockSignals(True)
    box.clear()
    for key, name, host in known:
        box.addItem(f"{name} ({host})" if host else name, (key, name))
        if key == wanted:
            box.setCurrentIndex(box.count() - 1)
    box.blockSignals(False)
    box.currentTextChanged.emit(box.currentText())
    if box.currentData() != chosen:
        box.currentIndexChanged.emit(box.currentIndex())
