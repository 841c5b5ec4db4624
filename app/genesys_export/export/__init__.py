"""Exports: what was asked for, the job file, running, pausing, resuming."""

from __future__ import annotations

from genesys_export.export.jobfile import JobFile
from genesys_export.export.progress import Call, CurrentWait, Progress, Result
from genesys_export.export.request import ExportRequest
from genesys_export.export.runner import Export
from genesys_export.export.sessions import DEMO, Sessions
from genesys_export.export.states import JobState
from genesys_export.export.store import Job, JobStore, JobSummary

__all__ = [
    "DEMO",
    "Call",
    "CurrentWait",
    "Export",
    "ExportRequest",
    "Job",
    "JobFile",
    "JobState",
    "JobStore",
    "JobSummary",
    "Progress",
    "Result",
    "Sessions",
]
