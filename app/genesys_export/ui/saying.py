"""What the layers below the window say, in the language of the window.

They speak English, so that a log, a job file and a bundle read the same everywhere; the window translates when it
shows. ``packaging/translations.py`` gathers their messages into ``resources/translations/messages.json``, with ``{0}``
where a value stands. A text is matched with those, and its values are put into the translation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from genesys_export.resources import resource
from genesys_export.ui.reading import written
from genesys_export.ui.titles import shown

_PLACE = re.compile(r"\{(\d+)\}")
_BOUNDARY = re.compile(r"(?<=[.?!:])\s+")
_NEXT = re.compile(r"[.?!]\s+[A-Z“\"']")
"""Where another sentence begins: a value that holds one is more than a value."""
_CALL = re.compile(r" \((?:(?:GET|POST) |correlation id )[^()]*\)$")
"""The call that an error's text ends with."""
_WITH_NEEDS = re.compile(r"(?<![^,] )(?<!\S)[A-Z][^,(]*(?: \([^)]*\))?(?= \()")
"""A title in a list such as ``Users (directory:user:view), Queues (routing:queue:view)``."""
_LARGE = re.compile("[1-9][0-9]{4,14}").fullmatch
"""A number that is read more easily in groups of three."""
_KEPT = 4096


def said(words: str) -> str:
    """A text from below in the language of the window; one that nobody has translated stays as it is.

    Args:
        words: a message, several with a space or a line break between them, or a value of one.
    """
    if not words:
        return words
    call = _CALL.search(words)
    bare = words[: call.start()] if call else words
    return _several(bare) + words[len(bare) :]


def _several(words: str) -> str:
    """The whole as one message, else as many sentences at a time as one message has, else as it is."""
    if found := _said_as(words, loose=False):
        return found
    starts = [0, *(match.end() for match in _BOUNDARY.finditer(words)), len(words)]
    if len(starts) > 2:  # noqa: PLR2004 - there is more than one sentence
        for last in range(len(starts) - 2, 0, -1):
            first = words[: starts[last]]
            if found := _said_as(first.rstrip(), loose=False):
                return found + first[len(first.rstrip()) :] + _several(words[starts[last] :])
    if found := _said_as(words, loose=True):
        return found
    if len(starts) > 2:  # noqa: PLR2004
        return words[: starts[1]] + _several(words[starts[1] :])
    return words


def _said_as(words: str, *, loose: bool) -> str:
    """The translation of one message; empty if it is none."""
    found = _match(words, loose)
    if found is None:
        return ""
    template, values = found
    told = [each if f":{{{at}}}" in template else _value(each) for at, each in enumerate(values)]  # a port
    translated = QCoreApplication.translate("messages", template)
    return _PLACE.sub(lambda place: told[int(place[1])], translated)


def _value(words: str) -> str:
    """What fills a place: a value as it is, or words that are themselves translated."""
    bare = words.strip()
    if not bare:
        return words
    if _LARGE(bare):
        return words.replace(bare, QLocale().toString(int(bare)), 1)
    if bare.startswith("/"):
        return words.replace(bare, written(bare), 1)  # a path
    if bare.endswith(".") and (found := _said_as(bare[:-1], loose=False)):  # a reason that ends the sentence it is in
        return words.replace(bare, f"{found}.", 1)
    told = _several(bare)
    if told == bare:
        told = _titles(bare)
    return words.replace(bare, told if told != bare else _clause(bare), 1)


def _titles(words: str) -> str:
    """What the catalogue calls an endpoint, or several with what each needs in brackets behind it."""
    return _WITH_NEEDS.sub(lambda title: shown(title[0]), words) if " (" in words else shown(words)


def _clause(words: str) -> str:
    """A sentence as a reason within another one: without its full stop, maybe without its capital."""
    for sentence in (f"{words}.", f"{words[0].upper()}{words[1:]}."):
        found = _said_as(sentence, loose=False)
        if found and found != sentence:
            return found.removesuffix(".")
    return words


@dataclass(frozen=True)
class _Template:
    text: str

    @cached_property
    def literal(self) -> str:
        """The longest stretch without a value: a text that lacks it is another message."""
        return max(_PLACE.split(self.text)[::2], key=len)

    @cached_property
    def weight(self) -> int:
        """How much of it is said in so many words."""
        return len(_PLACE.sub("", self.text))

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """Compiled when a text first holds its literal."""
        parts = _PLACE.split(self.text)
        seen: set[str] = set()
        pattern = ""
        for at, part in enumerate(parts):
            if at % 2 == 0:
                pattern += re.escape(part)
            else:
                pattern += f"(?P=v{part})" if part in seen else f"(?P<v{part}>.*?)"
                seen.add(part)
        return re.compile(pattern, re.DOTALL).fullmatch


@lru_cache(maxsize=1)
def _templates() -> tuple[dict[str, _Template], list[_Template]]:
    """The messages without values by their text, and the others: those that say most in words first."""
    try:
        texts = json.loads((resource("translations") / "messages.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}, []
    made = [_Template(text) for text in texts]
    fixed = {each.text: each for each in made if not _PLACE.search(each.text)}
    others = [each for each in made if each.text not in fixed]
    return fixed, sorted(others, key=lambda each: -each.weight)


@lru_cache(maxsize=_KEPT)
def _match(words: str, loose: bool) -> tuple[str, tuple[str, ...]] | None:
    """The message that a text is, and its values; the translation is looked up anew, in whatever language."""
    fixed, others = _templates()
    if words in fixed:
        return words, ()
    for template in others:
        if template.literal in words and (match := template.match(words)):
            values = tuple(match.group(f"v{at}") for at in range(len(match.groups())))
            if loose or not any(_NEXT.search(value) for value in values):
                return template.text, values
    return None


def learn() -> None:
    """Read the messages before the first is looked up, which may be done on any thread."""
    for template in _templates()[1]:
        _ = template.literal


def templates() -> Iterator[str]:
    """Every message that can be told in another language."""
    fixed, others = _templates()
    yield from fixed
    yield from (each.text for each in others)
