# /// script
# requires-python = ">=3.11"
# dependencies = ["dlt==1.31.0"]
# ///
"""dlt's ``RESTClient.paginate`` with its paginator for page numbers, its own session and its own retries.

    uv run --script packaging/benchmarks/peers/dlt_paginate.py URL
"""

from __future__ import annotations

import json
import sys
import time

from dlt.sources.helpers.rest_client import RESTClient
from dlt.sources.helpers.rest_client.paginators import PageNumberPaginator


def read(url: str) -> int:
    """Read every user; returns how many there were."""
    client = RESTClient(
        base_url=url,
        paginator=PageNumberPaginator(base_page=1, page_param="pageNumber", total_path="pageCount"),
        data_selector="entities",
    )
    records = 0
    for page in client.paginate("/api/v2/users", params={"pageSize": 100}):
        for _user in page:
            records += 1
    return records


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    found = read(sys.argv[1])
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(json.dumps({"records": found, "seconds": seconds, "cpu": cpu}))
