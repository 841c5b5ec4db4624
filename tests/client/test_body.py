"""A body is what came, in whatever pieces, and takes about as much memory."""

from __future__ import annotations

import gzip
import random
import tracemalloc

import pytest

from genesys_export.client.body import Body
from genesys_export.paging.headers import Headers


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_pieces_of_any_size_make_the_same_body(seed, packed):
    dice = random.Random(seed)
    content = dice.randbytes(dice.choice([0, 1, 5_000, 300_000]))
    sent = gzip.compress(content) if packed else content
    body = Body(Headers([("Content-Encoding", "gzip")] * packed + [("Content-Length", str(len(sent)))]), "host")
    while sent:
        size = dice.choice([1, 2, 100, 4_095, 4_096, 4_097, 70_000])
        body.add(sent[:size])
        sent = sent[size:]
    assert body.whole() == content


def test_tiny_pieces_take_no_more_memory_than_they_are_large():
    size = 400_000
    tracemalloc.start()
    try:
        body = Body(Headers([]), "host")
        for n in range(size // 2):
            body.add(b"%02d" % (n % 100))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(body.whole()) == size
    assert most < 3 * size
