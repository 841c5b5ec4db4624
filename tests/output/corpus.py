"""Nasty records, and what a file is to hold of them."""

from __future__ import annotations

import orjson

NAMES = [
    "Zoë", "Ångström", "李小龍", "山田 太郎", "김철수", "Владимир", "Ελένη", "مرحبا بالعالم", "שלום עולם", "हिन्दी",
    "ไทย",
    "😀👨‍👩‍👧", "e\u0301", "\u202eabc", "Ω≈ç√", "ﷺ", "\U00010348", "ß", "İ", "A\u00a0B", "\ufeffx",
]  # fmt: skip
TEXTS = [
    *NAMES, "", " ", "  lead and trail  ", "007", "+4930123456", "12345678901234567890", "1e5", "=1+1", "@x",
    "+A1", "-", "NULL",
    "null", "true", "2026-01-01", "1/2", "a,b;c\td|e", 'say "hi"', "line\nbreak", "line\r\nbreak", "\r", "\ttab",
    "'x", "_x0041_", "<r>x</r>", "<r>&</r>", "<r><t>bold</t></r>", "<r> </r>", "\ufffe",
    "\x01\x1f", "x" * 32_767, "{}", "[]", "\\", "%s", "<b>&amp;</b>", "http://example.com", "C:\\x",
]  # fmt: skip
NUMBERS = [
    0, -1, 2**31, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, -(2**63), 1.5, -0.0, 0.1 + 0.2, 1e308, 5e-324, 1e-7,
    123456789012345, 1234567890123456,
]  # fmt: skip
RECORDS = [
    *({"id": str(n), "text": text} for n, text in enumerate(TEXTS)),
    *({"id": f"n{n}", "number": number} for n, number in enumerate(NUMBERS)),
    {"id": "deep", "a": {"b": {"c": {"d": [1, {"e": None}]}}}, "empty": [], "nothing": {}, "null": None},
    {"id": "case", "Name": "upper", "name": "lower"},
    {"id": "dots", "a.b": "dotted", "whole": 1, "yes": True, "when": "2026-05-26T17:50:06.407Z"},
    {"id": "more", "whole": -5, "yes": False, "when": "2026-01-01T00:00:00Z"},
    *({"id": f"x{n}"} for n in range(1_100)),
    {"id": "late", "late": "column"},
]  # fmt: skip
COLUMNS = [
    "id", "text", "number", "a.b.c.d", "empty", "nothing", "Name", "name", "a\\.b", "whole", "yes", "when", "late",
    "null",
]  # fmt: skip


def value(record, column):
    """What a record has in a column; ``None`` where it has nothing."""
    special = {"a.b.c.d": record.get("a", {}).get("b", {}).get("c", {}).get("d"), "a\\.b": record.get("a.b")}
    return special[column] if column in special else record.get(column)


def as_text(found):
    """A value in a column of text."""
    return found if found is None or isinstance(found, str) else orjson.dumps(found).decode()
