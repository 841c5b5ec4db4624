"""The vendor's own SDK: ``get_users`` page after page; a 429 is waited out by the SDK itself.

    python packaging/benchmarks/peers/vendor_sdk.py URL
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path


def read(url: str) -> tuple[int, float]:
    """Read every user; returns how many there were, and the seconds it took after the import."""
    import PureCloudPlatformClientV2 as vendor  # noqa: PLC0415, N813 - it reads the home folder when it is imported

    client = vendor.api_client.ApiClient(host=url)
    client.access_token = "t"
    users = vendor.UsersApi(client)
    began = time.perf_counter()
    records, number, pages = 0, 1, 1
    while number <= pages:
        listing = users.get_users(page_size=100, page_number=number)
        for _user in listing.entities:
            records += 1
        number, pages = number + 1, listing.page_count
    return records, time.perf_counter() - began


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        # Its settings are its own, and the thread that watches their file stays off.
        settings = Path(home) / ".genesyscloudpython" / "config"
        settings.parent.mkdir()
        settings.write_text("[general]\nlive_reload_config = False\n", encoding="utf-8")
        os.environ.update(HOME=home, USERPROFILE=home)
        found, seconds = read(sys.argv[1])
    print(json.dumps({"records": found, "seconds": seconds}))
