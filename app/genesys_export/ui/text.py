"""Words and numbers for the reader: states, waits, durations, sizes, in the reader's locale.

Exported files stay free of locales; this is for the window only.
"""

from __future__ import annotations

import html
import math
import re
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from genesys_export.errors import ExportError, RetryLimitReached
from genesys_export.export import JobState
from genesys_export.ui.saying import said
from genesys_export.ui.titles import things_of

if TYPE_CHECKING:
    from genesys_export.export import CurrentWait, Estimate, ExportRequest
    from genesys_export.paging import Headroom

_SAID_BY_CAUSE = "the rate limit is used up"
"""What the budget says of its wait; the sentence says it with the limit's number."""
_DIRECTIONS = re.compile("[\u200e\u200f]")  # marks that say which way is written, in formats of Arabic and Hebrew
_OWN_LIMIT = "this endpoint has a lower limit of its own"
"""What it says where one endpoint alone waits: the window has calls left then."""
_FOR_THE_WINDOW = frozenset({"rate limit", "headroom", "budget"})
_LONG_WORD = re.compile(r"[^\s/\\]{80,}")
_MAY_END = "\N{ZERO WIDTH SPACE}"
_MINUTE = 60
_HOUR = 3600


def tr(text: str, count: int = -1) -> str:
    """Translate in this module's context; for words outside any widget. ``count`` is what stands for ``%Ln``."""
    return QCoreApplication.translate("text", text, None, count)


def demo_name() -> str:
    """What the demo organisation is called, whatever the language was in which an export of it was begun."""
    return tr("Demo organisation")


def records(count: int, total: int | None = None) -> str:
    """``1 record``, ``2,000 records``; with a total ``5 of 2,000 records``."""
    return tr("%Ln record(s)", count) if total is None else tr("{0} of %Ln record(s)", total).format(number(count))


def pages(count: int) -> str:
    """``1 page``, ``20 pages``."""
    return tr("%Ln page(s)", count)


def calls(count: int) -> str:
    """``1 call``, ``120 calls``."""
    return tr("%Ln call(s)", count)


def tip(words: str) -> str:
    """A text as a tool tip shows it: one takes tags for its own, and would load the pictures that a reply names."""
    return f"<p>{html.escape(words)}</p>".replace("\n", "<br>") if "<" in words else words


def number(value: float, digits: int = 0) -> str:
    """A number with the locale's grouping."""
    locale = QLocale()
    return locale.toString(int(value)) if digits == 0 else locale.toString(float(value), "f", digits)


def rate(per_second: float) -> str:
    """Records a second; small rates keep a decimal."""
    if per_second <= 0:
        return "—"
    return tr("{0}/s").format(number(per_second, 0 if per_second >= 10 else 1))  # noqa: PLR2004


def countdown(seconds: float) -> str:
    """``0:14``; rounded up, so that it never says zero while something is still waited for."""
    whole = max(0, -int(-seconds // 1))
    if whole >= _HOUR:
        return f"{whole // _HOUR}:{whole % _HOUR // _MINUTE:02}:{whole % _MINUTE:02}"
    return f"{whole // _MINUTE}:{whole % _MINUTE:02}"


def duration(seconds: float) -> str:
    """How long something took, in words."""
    whole = round(seconds)
    if whole < 10:  # noqa: PLR2004
        return tr("{0} s").format(number(seconds, 1))
    if whole < _MINUTE:
        return tr("{0} s").format(whole)
    if whole < _HOUR:
        return tr("{0} min {1} s").format(whole // _MINUTE, whole % _MINUTE)
    return tr("{0} h {1} min").format(whole // _HOUR, whole % _HOUR // _MINUTE)


def state_word(
    state: JobState,
    wait_left: float | None = None,
    *,
    foreign: bool = False,
    damaged: bool = False,
    warned: bool = False,
    place: int = 0,
) -> str:
    """The state as the list shows it, with the countdown of a wait.

    Args:
        state: the state.
        wait_left: seconds left of a wait.
        foreign: whether another program works on it.
        damaged: whether its job file cannot be read.
        warned: whether something is to be read with its result.
        place: its place in line, if it waits for others to end.
    """
    if place and state is not JobState.RUNNING:
        return tr("In line, place {0}").format(number(place))
    if damaged:
        return tr("Failed: damaged")
    if foreign:
        return tr("Running elsewhere")
    if warned and state is JobState.DONE:
        return tr("Done with warnings")
    if state is JobState.WAITING and wait_left is not None:
        return tr("Waiting {0}").format(countdown(wait_left))
    return {
        JobState.QUEUED: tr("Queued"),
        JobState.RUNNING: tr("Running"),
        JobState.WAITING: tr("Waiting"),
        JobState.PAUSING: tr("Pausing after this page…"),
        JobState.PAUSED: tr("Paused"),
        JobState.FINISHING: tr("Finishing: writing file"),
        JobState.DONE: tr("Done"),
        JobState.FAILED: tr("Failed, can resume"),
        JobState.INTERRUPTED: tr("Interrupted, can resume"),
        JobState.CANCELLED: tr("Cancelled"),
    }[state]


def states_at_rest() -> list[str]:
    """Every word for a state that lasts, for a column that none of them is cut in."""
    lasting = (state for state in JobState if state not in {JobState.PAUSING, JobState.FINISHING})
    return [*map(state_word, lasting), state_word(JobState.DONE, warned=True)]


def state_at_rest(state: JobState, *, warned: bool = False) -> str:
    """The state of an export that can only be looked at; nobody knows whether one that had not ended still runs."""
    alone = {JobState.FAILED: tr("Failed"), JobState.INTERRUPTED: tr("Not finished")}
    return alone.get(state) or state_word(state, warned=warned)


def clock(at: float) -> str:
    """Time of day of a moment, seconds since the epoch."""
    return QDateTime.fromSecsSinceEpoch(round(at)).toString("HH:mm:ss")


def day_format() -> str:
    """How the reader's locale writes a day, with all four digits of the year."""
    written = _DIRECTIONS.sub("", QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def moment_format() -> str:
    """How the reader's locale writes a day and a time of day, to the minute."""
    return f"{day_format()} {QLocale().timeFormat(QLocale.FormatType.ShortFormat)}".replace("\u202f", " ")


def moment(at: datetime) -> str:
    """A day and a time of day on this computer's clock."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), moment_format())


def wait_word(reason: str) -> str:
    """Why nothing is sent, in one or two words."""
    return {
        "rate limit": tr("rate limit"), "headroom": tr("reserve"), "budget": tr("rate limit, own share"),
        "fault": tr("a passing fault"), "network": tr("network"), "disk": tr("disk full"), "sign-in": tr("sign-in"),
        "keyring": tr("keyring locked"), "job": tr("the server prepares"),
    }.get(reason, reason)  # fmt: skip


def for_the_window(wait: CurrentWait) -> bool:
    """Whether it is the rate window that is waited for: it ends when that resets."""
    return wait.reason in _FOR_THE_WINDOW and wait.detail != _OWN_LIMIT


def wait_sentence(wait: CurrentWait, room: Headroom | None = None) -> str:
    """Why nothing is sent at this moment, how long still, and when it goes on.

    Args:
        wait: the wait.
        room: what the last reply said of the rate window.
    """
    left, limit = wait.remaining(), "" if room is None or not room.allowed else number(room.allowed)
    used_up = tr("the organisation's limit of {0} calls for a rate window is used up").format(limit)
    cause = said(wait.detail) if wait.detail == _OWN_LIMIT else {
        "rate limit": used_up if limit else tr("the organisation's rate limit is used up"),
        "headroom": tr("little is left of this rate window; the rest stays free for your other integrations"),
        "budget": tr("this rate window of {0} calls has none to give at this moment").format(limit)
        if limit else tr("this rate window has no call to give at this moment"),
        "fault": tr("a passing fault; the same page is asked for again"),
        "network": tr("no answer as it should be; it is tried again by itself"),
        "disk": tr("the disk is full; it goes on by itself once there is room"),
        "sign-in": tr("the sign-in is refused for the time being; it is tried again by itself"),
        "keyring": tr("the keyring is locked; it goes on by itself once you unlock it"),
        "job": tr("Genesys Cloud prepares the records; it is asked again in a moment"),
    }.get(wait.reason, wait.reason)  # fmt: skip
    then = (tr("resets {0}") if for_the_window(wait) else tr("next try {0}")).format(clock(time.time() + left))
    span = tr("{0} s").format(max(0, math.ceil(left))) if left <= _MINUTE else countdown(left)
    sentence = tr("Waiting {0}: {1}; {2}.").format(span, cause, then)
    more = "" if wait.detail in {_SAID_BY_CAUSE, _OWN_LIMIT} else said(wait.detail)
    return f"{sentence}\n{more[:1].upper()}{more[1:]}." if more else sentence


def other_programs(calls: int, allowed: int) -> str:
    """That another program calls with the same client."""
    words = tr("Another program uses the same client: {0} of {1} calls of a rate window. Room is left for it.")
    return words.format(number(calls), number(allowed))


def what(error: ExportError) -> str:
    """What happened, in the language of the window."""
    return said(error.what)


def safe(error: ExportError) -> str:
    """What is safe in spite of it; a reading delivers its pages to the export, which keeps them."""
    return tr("Every page fetched so far is kept.") if error.safe.endswith("delivered.") else said(error.safe)


def remedy(error: ExportError) -> str:
    """What the reader of the window can do: the cause's own advice, without checkpoints, which the window keeps."""
    cause = error.__cause__
    if isinstance(error, RetryLimitReached) and isinstance(cause, ExportError) and cause.remedy:
        return said(cause.remedy)
    if "checkpoint" in error.remedy:
        return tr("When the cause is gone, resume.")
    # An option of the command line is of no use here; in parentheses it is only an addition to what is.
    words = said(error.remedy).replace("'genesys-export save'", tr("“Save again as…”"))
    words = re.sub(r"\s*\((--[\w-]+|genesys-export [^)]*)\)", "", words)
    words = re.sub(r"[,;] [^,;()']*'connections [^']*'", "", words)  # "in the window under …, else with '…'"
    sentences = re.split(r"(?<=\.)\s+", words)
    return " ".join(words for words in sentences if not re.search(r"(^|\s)--[a-z]", words))


def breakable(words: str) -> str:
    """The same with places in very long words where a line may end; a label is as wide as its longest word."""
    return _LONG_WORD.sub(lambda found: _MAY_END.join(re.findall(r".{1,40}", found[0])), words)


def unbroken(words: str) -> str:
    """The text that :func:`breakable` was given."""
    return words.replace(_MAY_END, "")


def error_details(error: ExportError, context: str = "") -> str:
    """Everything about an error that support staff ask for, as plain text to copy."""
    lines = [
        (tr("What happened"), what(error)),
        (tr("What is safe"), safe(error)),
        (tr("What to do"), remedy(error)),
        (tr("Kind"), type(error).__name__),
        (tr("Status"), str(getattr(error, "status", "") or "")),
        (tr("Code"), str(getattr(error, "code", "") or "")),
        (tr("Call"), error.endpoint),
        (tr("Correlation id"), error.correlation_id),
        (tr("Export"), context),
    ]
    return "\n".join(f"{label}: {value}" for label, value in lines if value)


def size(count: int) -> str:
    """Bytes in the unit that suits them, in steps of a thousand as on the command line."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def span(length: timedelta) -> str:
    """How long a span of time is, in days and hours."""
    days, rest = length.days, length.seconds
    words = []
    if days:
        words.append(tr("%Ln day(s)", days))
    if hours := rest // _HOUR:
        words.append(tr("%Ln hour(s)", hours))
    if minutes := rest % _HOUR // _MINUTE:
        words.append(tr("%Ln minute(s)", minutes))
    return " ".join(words) or tr("less than a minute")


def parts_unit(request: ExportRequest) -> tuple[str, int]:
    """What the parts of an export are called, and how many of them only list the others."""
    every = request.for_every
    if not every:
        return tr("slices"), 0
    if len(every) > 1 or request.sliced:
        return tr("parts"), request.listings
    return things_of(every[0].listing), request.listings


def parts_done(done: int, parts: int, unit: str = "", listings: int = 0) -> str:
    """``12 of 340 queues``."""
    done, parts = max(0, done - listings), max(0, parts - listings)
    return tr("{0} of {1} {2}").format(number(done), number(parts), unit or tr("parts"))


def part(name: str) -> str:
    """The part that is read now: what an organisation calls it stays so, the names beside ids are ours to tell."""
    return said(name) if name.startswith("names of ") else name


def about(seconds: float) -> str:
    """How long something will take: no more exact than it can be known."""
    if seconds < _MINUTE:
        return tr("about {0} s").format(max(1, round(seconds)))
    if seconds < _HOUR:
        return tr("about {0} min").format(round(seconds / _MINUTE))
    return tr("about {0} h {1} min").format(int(seconds // _HOUR), round(seconds % _HOUR / _MINUTE))


def time_left(estimate: Estimate) -> str:
    """``about 3 min left, 120 calls``; empty where it cannot be known."""
    if estimate.seconds is None or estimate.calls is None:
        return ""
    return tr("{0} left, {1}").format(about(estimate.seconds), calls(estimate.calls))
