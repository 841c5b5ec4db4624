"""The names that a support bundle is made of."""

from __future__ import annotations

FORMAT, VERSION = "genesys-export support bundle", 1
MANIFEST, JOB, JOB_WITH_RECORDS = "manifest.json", "job.sqlite", "job-with-records.sqlite"
