"""The new-export dialog filled in with a saved export, to be changed and saved again instead of started."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genesys_export.export import PRESETS, ExportRequest, renewed
from genesys_export.ui.dialogs.given import Given
from genesys_export.ui.text import tr

if TYPE_CHECKING:
    from genesys_export.ui.dialogs.new_export import NewExportDialog


def edit(dialog: NewExportDialog, name: str, request: ExportRequest) -> None:
    """Show this request in the dialog; its button saves."""
    dialog.setWindowTitle(tr("Edit “{0}”").format(name))
    dialog.say_verb(tr("&Save"))
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
    dialog.format.setCurrentIndex(max(0, dialog.format.findData(request.format)))
    dialog.file.setText(str(renewed(request).out))
    dialog.page_size.setValue(request.page_size or endpoint.page_size)
    dialog.limit.setValue(request.max_records or 0)
    dialog.reserve.setValue(round(request.reserve * 100))


def edited(dialog: NewExportDialog, old: ExportRequest, new: ExportRequest) -> ExportRequest:
    """What the dialog was closed with: a span that has a name keeps it, and what the dialog does not ask for stays."""
    preset = dialog.single.setup.interval.preset.currentData()
    if new.interval and preset in PRESETS:
        new = replace(new, interval=preset)
    if (new.endpoint.operation, new.format) == (old.endpoint.operation, old.format):
        new = replace(new, columns=new.columns or old.columns, file=old.file, concurrency=old.concurrency)
    return new
