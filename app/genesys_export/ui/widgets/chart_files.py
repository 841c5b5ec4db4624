"""The live chart as a file: a picture that can be scaled or not, or its numbers."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog

from genesys_export.errors import ExportError, OutputError
from genesys_export.private import write_private
from genesys_export.ui.models.history import as_csv
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.widgets.headroom_chart import HeadroomChart

_SHARPER = 2  # dots of a picture for one of the screen's
_LEAST = QSize(760, 240)


class ChartFiles(QObject):
    """Writes what a chart shows.

    Signals:
        failed: an :class:`ExportError`: the file could not be written.
        written: the path of a file that is whole.
    """

    failed = Signal(object)
    written = Signal(object)

    def __init__(self, chart: HeadroomChart) -> None:
        super().__init__(chart)
        self._chart = chart

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error)

    def ask(self, kind: str) -> None:
        """Ask for a file; ``kind`` is ``png``, ``svg`` or ``csv``. What is written is what was shown then."""
        data = self.made(kind)
        picker = QFileDialog(self._chart, self.tr("Save the chart"))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setDefaultSuffix(kind)
        picker.setNameFilter(f"{kind.upper()} (*.{kind})")
        picker.selectFile(f"headroom.{kind}")
        picker.fileSelected.connect(lambda path: self.write(Path(path), data))
        picker.open()

    @ui_task
    async def write(self, path: Path, data: bytes) -> None:
        """Put it there, whole or not at all."""
        try:
            await asyncio.to_thread(write_private, path, data)
        except OSError as error:
            reason = error.strerror or str(error)
            raise OutputError(
                self.tr("{0} could not be written: {1}.").format(path.name, reason),
                safe=self.tr("The export is not touched by it."), remedy=self.tr("Choose another folder."),
            ) from error  # fmt: skip
        self.written.emit(path)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._image())

    def made(self, kind: str) -> bytes:
        """What a file of this kind holds."""
        if kind == "csv":
            return as_csv(self._chart.samples).encode()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if kind == "png":
            self._image().save(buffer, "PNG")  # type: ignore[call-overload]
        else:
            self._vector(buffer)
        buffer.close()
        return bytes(data.data())

    def _size(self) -> QSize:
        return self._chart.size().expandedTo(_LEAST)

    def _image(self) -> QImage:
        size = self._size()
        image = QImage(size * _SHARPER, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARPER)
        painter = QPainter(image)
        self._chart.draw(painter, size)
        painter.end()
        return image

    def _vector(self, device: QBuffer) -> None:
        size = self._size()
        made = QSvgGenerator()
        made.setOutputDevice(device)
        made.setSize(size)
        made.setViewBox(QRect(QPoint(0, 0), size))
        made.setTitle(self.tr("Genesys Cloud Export: headroom over time"))
        made.setDescription(self._chart.twin())
        painter = QPainter(made)
        self._chart.draw(painter, size)
        painter.end()
