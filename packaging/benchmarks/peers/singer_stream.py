# /// script
# requires-python = ">=3.11"
# dependencies = ["singer-sdk==0.54.9"]
# ///
"""A ``RESTStream`` of singer-sdk, read record by record; nothing is written, so its messages cost it nothing.

    uv run --script packaging/benchmarks/peers/singer_stream.py URL
"""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import Any

from singer_sdk import RESTStream, Tap
from singer_sdk import typing as th
from singer_sdk.pagination import PageNumberPaginator


class Users(RESTStream[int]):
    """The users' listing."""

    name = "users"
    path = "/api/v2/users"
    primary_keys = ("id",)
    records_jsonpath = "$.entities[*]"
    schema = th.PropertiesList(th.Property("id", th.StringType), th.Property("name", th.StringType)).to_dict()

    @property
    def url_base(self) -> str:
        """Where the organisation is."""
        return str(self.config["api_url"])

    def get_new_paginator(self) -> PageNumberPaginator:
        """From the first page to the first that is empty; to look for the end in each reply would parse it twice."""
        return PageNumberPaginator(1)

    def get_url_params(self, context: Any, next_page_token: int | None) -> dict[str, Any]:  # noqa: ARG002
        """The query of one page."""
        return {"pageSize": 100, "pageNumber": next_page_token}


class TapUsers(Tap):
    """A tap with this one stream."""

    name = "tap-users"
    config_jsonschema = th.PropertiesList(th.Property("api_url", th.StringType, required=True)).to_dict()

    def discover_streams(self) -> list[Users]:
        """The one stream."""
        return [Users(self)]


if __name__ == "__main__":
    stream = TapUsers(config={"api_url": sys.argv[1]}).streams["users"]
    logging.disable(logging.INFO)
    began, cpu = time.perf_counter(), time.process_time()
    found = sum(1 for _user in stream.get_records(None))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(json.dumps({"records": found, "seconds": seconds, "cpu": cpu}))
