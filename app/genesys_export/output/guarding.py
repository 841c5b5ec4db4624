"""Texts that a spreadsheet would run as formulas.

A program that opens a CSV file takes ``=HYPERLINK(…)`` for a formula wherever it stands, and somebody outside may have
chosen it as their name. An apostrophe in front makes it text. Numbers and phone numbers begin with ``+`` and ``-`` as
well; they compute nothing, and stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

MARK = "'"
FIRST = frozenset("=@\t\r+-")
"""What a formula begins with; other texts begin so, too."""
_BEGIN = itemgetter(slice(1))
_HARMLESS = re.compile(r"[+-] ?[(\d.][\d\s().,/-]*(?:[eE][+-]?\d+)?(?:\s*(?:x|ext\.?|#)\s*\d+)?")


def dangerous(text: str) -> bool:
    """Whether a spreadsheet would take this text for a formula."""
    first = text[:1]
    if first in {"=", "@", "\t", "\r"}:
        return True
    return first in {"+", "-"} and _HARMLESS.fullmatch(text) is None


def unmarked(text: str) -> str:
    """A text without the mark that :func:`guarded` put in front of it; all others as they are."""
    return text[1:] if text[:1] == MARK and dangerous(text[1:]) else text


def guarded(texts: Sequence[str]) -> tuple[Sequence[str], int]:
    """The texts of one column with those marked that are dangerous, and how many these are."""
    if FIRST.isdisjoint(map(_BEGIN, texts)):
        return texts, 0
    marked = [MARK + text if dangerous(text) else text for text in texts]
    return marked, sum(len(new) != len(old) for new, old in zip(marked, texts, strict=True))
