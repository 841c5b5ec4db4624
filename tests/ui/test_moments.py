"""Days and times as people write them: read as a whole in the usual forms of a language and as ISO 8601, or refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from genesys_export.ui import text
from genesys_export.ui.moments import read, step, write

at = datetime.fromisoformat

AUGUST = at("2026-08-01")
HALF_PAST_TWO = at("2026-08-01T14:30")
LANGUAGES = (
    "en_US", "en_GB", "de_DE", "de_CH", "es_ES", "es_MX", "fr_FR", "fr_CA", "nl_NL", "pt_BR", "sv_SE", "fi_FI",
    "da_DK", "pl_PL", "cs_CZ", "hu_HU", "bg_BG", "hr_HR", "tr_TR", "he_IL", "ar_EG", "fa_IR", "hi_IN", "ja_JP", "ko_KR",
    "zh_CN", "zh_TW", "oc_FR", "yo_NG",
)  # fmt: skip


@pytest.fixture
def language():
    """Sets what is usual; as before when the test is over."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "words", "moment"),
    [
        ("en_US", "08/01/2026 12:00 AM", AUGUST), ("en_US", "8/1/2026", AUGUST), ("en_US", "8/1/26", AUGUST),
        ("en_US", "8/1/26, 2:30 PM", HALF_PAST_TWO), ("en_US", "08/01/2026 14:30", HALF_PAST_TWO),
        ("en_US", "8/1/2026 2:30pm", HALF_PAST_TWO), ("en_US", "8/1/2026 12 a.m.", AUGUST),
        ("en_GB", "01/08/2026 14:30", HALF_PAST_TWO), ("de_DE", "01.08.2026 00:00", AUGUST),
        ("de_DE", "1.8.26", AUGUST), ("de_DE", "01.08.2026, 14.30", HALF_PAST_TWO), ("de_DE", "1. 8. 2026", AUGUST),
        ("es_ES", "1/8/26 14:30", HALF_PAST_TWO), ("es_MX", "01/08/2026 2:30 p. m.", HALF_PAST_TWO),
        ("ar_EG", "١/٨/٢٠٢٦ ٢:٣٠ م", HALF_PAST_TWO), ("ko_KR", "2026. 8. 1. 오후 2:30", HALF_PAST_TWO),  # noqa: RUF001
        ("bg_BG", "1.08.2026 г. 14:30", HALF_PAST_TWO), ("fr_CA", "2026-08-01 14 h 30", HALF_PAST_TWO),  # noqa: RUF001
    ],
)  # fmt: skip
def test_what_is_usual_in_a_language_is_read(language, name, words, moment):
    """Short or long years, with and without leading zeros, with and without the time."""
    language(name)
    found = read(words)
    assert found is not None
    assert found.moment == moment


@pytest.mark.parametrize("name", ["en_US", "de_DE", "ar_EG"])
@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2026-08-01", AUGUST), (" 2026-08-01\n", AUGUST), ("2026-08-01 14:30", HALF_PAST_TWO),
        ("2026-08-01T14:30", HALF_PAST_TWO), ("2026-08-01t14:30:00.000z", HALF_PAST_TWO.replace(tzinfo=UTC)),
        ("2026-08-01T14:30:05.25Z", at("2026-08-01T14:30:05.250+00:00")),
        ("2026-08-01T14:30-0530", HALF_PAST_TWO.replace(tzinfo=timezone(-timedelta(hours=5, minutes=30)))),
        ("2026-08-01 14:30 +02:00", HALF_PAST_TWO.replace(tzinfo=timezone(timedelta(hours=2)))),
    ],
)  # fmt: skip
def test_iso_8601_is_read_in_every_language(language, name, words, moment):
    """As it is copied from a table or from what the API said, with its zone."""
    language(name)
    found = read(words)
    assert found is not None
    assert (found.moment, found.moment.tzinfo) == (moment, moment.tzinfo)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("en_US", ""), ("en_US", "8/1"), ("en_US", "13/01/2026"), ("en_US", "2/29/2026"), ("en_US", "01.08.2026"),
        ("en_US", "08/01/0026"), ("en_US", "8/1/202"), ("en_US", "8/1/2026 13:00 PM"), ("en_US", "8/1/2026 0:30 AM"),
        ("en_US", "8/1/2026 10"), ("en_US", "8/1/2026 AM 10:00 PM"), ("en_US", "8/1/20262026-07-01 12:00 AM"),
        ("de_DE", "08/01/2026"), ("de_DE", "32.1.2026"), ("de_DE", "01.08.2026 24:00"), ("de_DE", "morgen"),
        ("de_DE", "1.8.26" + " " * 100_000 + "x"), ("sv_SE", "2026-02-30"), ("en_US", "2026-07-01T10:00+99:00"),
        ("en_US", "0202-07-01"),
    ],
)  # fmt: skip
def test_what_may_mean_another_day_is_not_read(language, name, words):
    """Neither what no calendar has, nor the order and the signs of another language."""
    language(name)
    assert read(words) is None


@pytest.mark.parametrize("name", LANGUAGES)
@pytest.mark.parametrize("moment", [AUGUST, HALF_PAST_TWO, at("2026-12-31T00:05"), at("2026-01-09T12:30:05")])
def test_what_is_written_is_read_again(language, name, moment):
    """In each language as the window writes it; seconds are written where there are some."""
    language(name)
    whole, day = read(write(moment, text.moment_format())), read(write(moment, text.day_format()))
    assert whole is not None
    assert day is not None
    assert (whole.moment, day.moment) == (moment, moment.replace(hour=0, minute=0, second=0))


def test_parts_of_a_second_are_kept(language):
    """A moment that was copied from a record begins the span, not the second it lies in."""
    language("de_DE")
    assert write(at("2026-08-01T14:30:05.250"), text.moment_format()) == "01.08.2026 14:30:05.250"


@pytest.mark.parametrize(
    ("part", "steps", "moment"),
    [
        ("day", 1, at("2026-09-01T14:30")), ("month", 1, at("2026-09-30T14:30")),
        ("month", 6, at("2027-02-28T14:30")), ("year", -1, at("2025-08-31T14:30")),
        ("hour", 10, at("2026-09-01T00:30")), ("minute", -31, at("2026-08-31T13:59")),
        ("half", -1, at("2026-08-31T02:30")), ("year", 9000, at("2026-08-31T14:30")),
        ("second", 5, at("2026-08-31T14:30:05")), ("day", 2_912_000, at("2026-08-31T14:30")),
    ],
)  # fmt: skip
def test_a_step_leads_to_a_day_there_is(part, steps, moment):
    """Months have their own lengths, and years come to an end."""
    assert step(at("2026-08-31T14:30"), part, steps) == moment
