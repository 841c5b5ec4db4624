"""The new-export dialog filled in: with a saved export that is to be changed, or with one that is to run otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from genesys_export.export import PRESETS, ExportRequest, renewed
from genesys_export.ui.dialogs.further import texts_of
from genesys_export.ui.dialogs.given import Given
from genesys_export.ui.text import tr

if TYPE_CHECKING:
    from genesys_export.ui.dialogs.new_export import NewExportDialog
    from genesys_export.ui.dialogs.new_export_form import NewExportForm


def edit(dialog: NewExportDialog, name: str, request: ExportRequest) -> None:
    """Show this request in the dialog; its button saves."""
    dialog.setWindowTitle(tr("Edit “{0}”").format(name))
    dialog.say_verb(tr("&Save"))
    dialog.start.setIcon(QIcon())
    dialog.picker.model.allow_ticks(False)  # several would be several exports
    fill(dialog, request)


def fill(dialog: NewExportDialog, request: ExportRequest) -> None:
    """Show this request in the dialog, with files that are not there yet."""
    endpoint, setup = request.endpoint, dialog.single
    dialog.picker.let_go()
    setup.endpoint = None  # else the form keeps what stands in it
    every = tuple(each.parameter for each in request.for_every)
    span, named = request.interval, request.interval in PRESETS
    given = Given(dict(request.params), "" if named else span, every, request.body)
    setup.given[endpoint.operation] = given
    dialog.picker.pick(endpoint.operation)
    if named:
        interval = setup.setup.interval
        interval.only.setChecked(True)
        interval.preset.setCurrentIndex(interval.preset.findData(span))
    for row in range(dialog.connection.count()):
        if dialog.connection.itemData(row)[0] == request.connection:
            dialog.connection.setCurrentIndex(row)
    again = renewed(request, dialog.destination.taken())
    dialog.destination.name(again.out, request.format)
    dialog.order.files.show_files(request.file, texts_of(again))
    dialog.order.names.tick.setChecked(request.names)
    dialog.columns.keep(endpoint.path, request.columns)
    dialog.page_size.setValue(request.page_size or endpoint.page_size)
    dialog.limit.setValue(request.max_records or 0)
    dialog.reserve.setValue(round(request.reserve * 100))


def edited(dialog: NewExportDialog, old: ExportRequest, new: ExportRequest) -> ExportRequest:
    """What the dialog was closed with; what it does not ask for stays."""
    new = with_span(dialog, new)
    if new.endpoint.operation == old.endpoint.operation:
        new = replace(new, concurrency=old.concurrency)
    return new


def with_span(dialog: NewExportForm, request: ExportRequest) -> ExportRequest:
    """What is set up in the dialog, with a span of time that has a name by its name: it means other days tomorrow."""
    preset = dialog.single.setup.interval.preset.currentData()
    alone = request.endpoint is dialog.single.endpoint
    return replace(request, interval=preset) if request.interval and preset in PRESETS and alone else request
