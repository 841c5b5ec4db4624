"""The style of high contrast: Fusion, with a line in the colour of text around whatever can be used.

Fusion draws its lines a little darker than the window, which nobody sees on black, and few people on white.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

_Primitive, _Complex = QStyle.PrimitiveElement, QStyle.ComplexControl
_BOXES = frozenset({
    _Primitive.PE_PanelLineEdit, _Primitive.PE_PanelButtonCommand, _Primitive.PE_PanelButtonTool,
    _Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck, _Primitive.PE_FrameGroupBox,
    _Primitive.PE_Frame,
})  # fmt: skip
_FIELDS = frozenset({_Complex.CC_ComboBox, _Complex.CC_SpinBox})


class Outlined(QProxyStyle):
    """Used only in high contrast: each of its calls costs a few microseconds more."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Qt: one part of a control."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _BOXES:
            _edge(painter, option, option.rect)
        elif element is _Primitive.PE_IndicatorRadioButton:
            _edge(painter, option, option.rect, round_=True)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: QStyleOptionComplex, painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Qt: a control of several parts."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _FIELDS:
            _edge(painter, option, option.rect)


def _edge(painter: QPainter, option: QStyleOption, place: QRect, *, round_: bool = False) -> None:
    flags = QStyle.StateFlag
    usable, focused = (bool(option.state & flag) for flag in (flags.State_Enabled, flags.State_HasFocus))
    role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Text
    painter.save()
    painter.setPen(QPen(option.palette.color(role if usable else QPalette.ColorRole.Mid), 2 if focused else 1))
    inner = place.adjusted(0, 0, -1, -1)
    if round_:
        painter.drawEllipse(inner)
    else:
        painter.drawRect(inner)
    painter.restore()
