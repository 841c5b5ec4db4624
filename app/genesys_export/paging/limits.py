"""What a refusal says about sizes: the largest page the API takes, or that a listing cannot be paged further.

The API has no field for either, only sentences, and each service words them its own way. So these read tolerantly,
and what they find is only believed where it can do no harm: a page size only if it is smaller than the one asked for.
"""

from __future__ import annotations

import re

_NUMBER = r"(?<!\d)(?P<n>\d{1,3}(?:[,_']\d{3})+|\d{1,9})(?!\d|\.\d)"
_THAN = r"(?:less|smaller|fewer|lower)\s+than"
_ABOVE = r"(?:exceed|(?:be\s+)?(?:more|greater|larger|higher|bigger)\s+than|be\s+(?:above|over))"
_GAP = r"[^\d]{0,40}?"

_SIZE = re.compile(r"page[\s_-]?size|per[\s_-]?page|\bsize\b|\bcount\b|(?<!rate )(?<!result )\blimit\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"page[\s_-]?number", re.IGNORECASE)
_AT_MOST = tuple(
    re.compile(pattern.replace("NUMBER", _NUMBER), re.IGNORECASE)
    for pattern in (
        rf"\bmax(?:imum|\.)?\b{_GAP}NUMBER",
        rf"{_THAN}\s+or\s+equal{_GAP}NUMBER",
        rf"(?:\bnot|n't|\bcannot|\bno)\s+(?:be\s+)?{_ABOVE}{_GAP}NUMBER",
        rf"\b(?:exceed(?:s|ed)?|is\s+(?:more|greater|larger|higher|bigger)\s+than){_GAP}NUMBER",
        r"\b(?:at\s+most|up\s+to|no\s+more\s+than)\s+NUMBER",
        r"(?:<=|≤|=<)\s*NUMBER",
        r"\bbetween\s+[\[(]?\d+\s*(?:and|to|,|-|\u2013)\s*NUMBER",
        r"\b(?:range|from)\W{0,3}(?:of\s+)?[\[(]?\d+\s*(?:\.\.+|to|,|-|\u2013)\s*NUMBER",
        r"[\[(]\s*\d+\s*(?:\.\.+|,|-|\u2013)\s*NUMBER\s*[\])]",
        r"\b(?:upper\s+(?:limit|bound)|limit)\s*(?:is|of|:|=)\s*NUMBER",
        r"NUMBER\s+(?:is|are|was)\s+(?:the\s+)?(?:max|most|largest|highest)",
    )
)
_BELOW = tuple(
    re.compile(pattern.replace("NUMBER", _NUMBER), re.IGNORECASE)
    for pattern in (rf"{_THAN}(?!\s+or\s+equal)\s+NUMBER", r"(?<![<=])<(?!=)\s*NUMBER")
)

_MOST_ROWS = 10_000_000  # a longer number is an id or a time
_LONGEST = 4000
_ROWS = r"(?:results|records|rows|entities|items|hits|documents)"
_NO_HIGHER = (
    r"(?:exceed|equal\s+to|must\s+be\s+(?:less|lower|smaller)|at\s+most|\bmax|<=|≤|"
    r"(?:not|cannot|can't)\s+be\s+(?:more|greater|larger|higher))"
)
_ROW_LIMIT = re.compile(
    "|".join((
        r"pagination\s+(?:\w+\s+)?(?:not|cannot|can't)\s+exceed",
        r"result\s*(?:set|window)[^.]{0,40}(?:larger|exceed|too\s+(?:large|big)|limit)",
        rf"limit\s+of\s+[\d,._]+\s+{_ROWS}",
        r"page[\s_]?number\W{0,3}(?:\*|x|\u00d7|times|multiplied\s+by)\W{0,3}(?:the\s+)?page[\s_]?size",
        rf"page[\s_]?number\b[^.]{{0,40}}{_NO_HIGHER}",
        rf"(?:more|greater)\s+than\s+[\d,._]+\s+{_ROWS}",
        rf"\bmax(?:imum)?\b[^.\d]{{0,30}}{_ROWS}",
        rf"(?:first|only)\s+[\d,._]+\s+{_ROWS}",
        r"\bfrom\s*\+\s*size\b",
    )),
    re.IGNORECASE,
)  # fmt: skip
_AT_LEAST = re.compile(r"equal\s+to\s+or\s+greater|(?:greater|more|larger)\s+than\s+or\s+equal", re.IGNORECASE)


def named_maximum(text: str, asked: int) -> int | None:
    """The largest page size that a refusal names.

    Args:
        text: what the API said.
        asked: the size that was asked for; a number that is not smaller is not what the refusal is about.
    """
    text = _short(text)
    if not _SIZE.search(text) or _PAGE_NUMBER.search(text):
        return None
    found = [_whole(match["n"]) for pattern in _AT_MOST for match in pattern.finditer(text)]
    found += [_whole(match["n"]) - 1 for pattern in _BELOW for match in pattern.finditer(text)]
    return max((number for number in found if 1 <= number < asked), default=None)


def named_row_limit(text: str) -> int | None:
    """How many rows the API gives of a listing, if that is what it says; 0 where its words hold no such number."""
    text = _short(text)
    if not _ROW_LIMIT.search(_AT_LEAST.sub(" ", text)):
        return None
    numbers = [_whole(match["n"]) for match in re.finditer(_NUMBER, text)]
    return max((number for number in numbers if number <= _MOST_ROWS), default=0)


def _short(text: str) -> str:
    """One line of bearable length: whatever a server sends is searched in a moment."""
    return " ".join(text[:_LONGEST].split())


def _whole(digits: str) -> int:
    return int(re.sub(r"\D", "", digits)[:18])
