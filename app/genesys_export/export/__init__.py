"""Exports: what was asked for, the job file, running, pausing, resuming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.lazily import lister as _lister
from genesys_export.lazily import loader as _loader

if TYPE_CHECKING:
    from genesys_export.export.asked_columns import refuse_columns
    from genesys_export.export.callfilter import CallFilter, completions, parse_filter
    from genesys_export.export.callsummary import CallGroup, summed_up
    from genesys_export.export.command import command_of
    from genesys_export.export.further import also_files, is_ending
    from genesys_export.export.interval import PRESETS, Interval, parse_interval
    from genesys_export.export.jobfile import JobFile
    from genesys_export.export.layouts import LayoutStore
    from genesys_export.export.lookup import MOST_CALLS
    from genesys_export.export.preflight import Preflight, Trial, try_out
    from genesys_export.export.preview import Arrangement, Preview
    from genesys_export.export.progress import NOT_NEEDED, Call, CurrentWait, Estimate, Progress, Result
    from genesys_export.export.refusals import refuse_one_place
    from genesys_export.export.request import Also, ExportRequest, ForEvery, fill_from_parents
    from genesys_export.export.runner import Export
    from genesys_export.export.saving import Saved, save_again
    from genesys_export.export.sessions import DEMO, Sessions
    from genesys_export.export.states import JobState
    from genesys_export.export.store import Job, JobStore, JobSummary
    from genesys_export.export.survey import Survey
    from genesys_export.export.templates import TemplateStore, renewed

__all__ = [
    "DEMO",
    "MOST_CALLS",
    "NOT_NEEDED",
    "PRESETS",
    "Also",
    "Arrangement",
    "Call",
    "CallFilter",
    "CallGroup",
    "CurrentWait",
    "Estimate",
    "Export",
    "ExportRequest",
    "ForEvery",
    "Interval",
    "Job",
    "JobFile",
    "JobState",
    "JobStore",
    "JobSummary",
    "LayoutStore",
    "Preflight",
    "Preview",
    "Progress",
    "Result",
    "Saved",
    "Sessions",
    "Survey",
    "TemplateStore",
    "Trial",
    "also_files",
    "command_of",
    "completions",
    "fill_from_parents",
    "is_ending",
    "parse_filter",
    "parse_interval",
    "refuse_columns",
    "refuse_one_place",
    "renewed",
    "save_again",
    "summed_up",
    "try_out",
]

__dir__ = _lister(__name__)
__getattr__ = _loader(__name__, {
    "callfilter": ("CallFilter", "completions", "parse_filter"),
    "callsummary": ("CallGroup", "summed_up"),
    "command": ("command_of",),
    "further": ("also_files", "is_ending"),
    "interval": ("PRESETS", "Interval", "parse_interval"),
    "jobfile": ("JobFile",),
    "layouts": ("LayoutStore",),
    "lookup": ("MOST_CALLS",),
    "preflight": ("Preflight", "Trial", "try_out"),
    "preview": ("Arrangement", "Preview"),
    "progress": ("NOT_NEEDED", "Call", "CurrentWait", "Estimate", "Progress", "Result"),
    "asked_columns": ("refuse_columns",),
    "refusals": ("refuse_one_place",),
    "request": ("Also", "ExportRequest", "ForEvery", "fill_from_parents"),
    "runner": ("Export",),
    "saving": ("Saved", "save_again"),
    "sessions": ("DEMO", "Sessions"),
    "states": ("JobState",),
    "store": ("Job", "JobStore", "JobSummary"),
    "survey": ("Survey",),
    "templates": ("LONGEST_NAME", "TemplateStore", "renewed", "template_name"),
})
