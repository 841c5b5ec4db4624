"""Which columns may be asked for: those of the catalogue, those that records have, and others that are no slip.

The catalogue knows the fields that the API documents, down to some depth. The API may send more, so a field nobody
wrote down is not refused for that alone: only where it looks like a known one misspelt, or where records are at hand
and none of them has it.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from genesys_export.errors import ConfigurationError
from genesys_export.export.evidence import as_written, fields, has, holds, list_on, paths_in, there
from genesys_export.export.known_columns import LISTS, PLACE, Known, holder, known_as, knows
from genesys_export.export.names import id_paths
from genesys_export.output import PARENT, choices
from genesys_export.output.exploding import exploded, steps
from genesys_export.output.kinds import CHOSEN, KNOWN

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest
    from genesys_export.output import Records

_NAMED = 8
_LOOKED_AT = 200  # records that tell what there is instead
_TYPES = frozenset({*CHOSEN, *KNOWN, "string", "date"})
"""Words that somebody may take for the type of a column."""
_NUMBER = re.compile(r"\[-?\d+\]")

Seen = Callable[[str], bool]


def refuse_columns(request: ExportRequest, seen: Seen | None = None, *, records: Records | None = None) -> None:
    """Refuse columns that are named twice, and those that the records do not have or are a slip.

    Args:
        request: what was asked for.
        seen: whether records are known to have a field with this path.
        records: all that there are, where some are at hand; what none of them has is refused.

    Raises:
        ConfigurationError: one is.
    """
    chosen = choices(request.columns)
    twice = [name for name, count in Counter(title for _, title in chosen).items() if count > 1]
    if twice:
        raise ConfigurationError(f"The column {twice[0]} is chosen twice.", remedy="Name each column once.")
    for path, title in chosen:
        _refuse_late_type(path, title)

    def known(path: str) -> bool:
        return knows(request, path) or (seen is not None and seen(path))

    for path in dict.fromkeys(each.file.explode for each in request.files if each.file.explode):
        _refuse_no_list(request, path, known, records)
    if records is not None:
        _refuse_lacking(request, records)
    elif not request.endpoint.own or seen is not None:
        for path in (path for path, _ in chosen if not known(path)):
            _refuse_type(request, path)
            if _slip(request, path):
                raise no_field(request, path)


def unsure(request: ExportRequest) -> list[str]:
    """The chosen columns of which only the records can tell whether there are such."""
    return [path for path, _ in choices(request.columns) if known_as(request, path) is not Known.WELL]


def notes_of_empty(request: ExportRequest, records: Records) -> list[str]:
    """What is to be said of the chosen columns that no record has; blocks."""
    notes = []
    for name in _without(request, records, unsure(request)):
        notes.append(f"No record has a field {name!r}: its column is empty.")
        if cure := _cure(request, records, name):
            notes.append(cure)
    return notes


def no_field(request: ExportRequest, name: str, others: Iterable[str] = ()) -> ConfigurationError:
    """The refusal of a column that there is not, with those that there are: of the catalogue, and ``others``."""
    known = [*(column.path for column in request.endpoint.file_columns), *others]
    return ConfigurationError(
        f"The records of {request.endpoint.title} have no field {name!r}.", remedy=instead(name, known)
    )


def instead(name: str, names: Iterable[str]) -> str:
    """What to choose instead: the names that look alike, else the first ones."""
    every: Sequence[str] = list(dict.fromkeys(names))
    near = difflib.get_close_matches(name, every, 3)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return _there_are(every) if every else "It has none."


def _there_are(every: Sequence[str]) -> str:
    more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return f"There are: {', '.join(every[:_NAMED])}{more}."


def _in_files(request: ExportRequest, records: Records) -> Iterator[Any]:
    """The records as each of the files takes them apart."""
    for path in dict.fromkeys(each.file.explode for each in request.files):
        yield from exploded(records(), path) if path else records()


def _without(request: ExportRequest, records: Records, names: Iterable[str]) -> list[str]:
    """Those of the names that no record has; nor, where names are read, an id for one."""
    left = {name: (name, *(id_paths(name) if request.names else ())) for name in names}
    for record in _in_files(request, records) if left else ():
        for name in [name for name, paths in left.items() if any(has(record, path) for path in paths)]:
            del left[name]
        if not left:
            break
    return list(left)


def _refuse_lacking(request: ExportRequest, records: Records) -> None:
    """Refuse a column that the records are known not to have, with how it is written, or what they have in its place.

    Where the field that would hold it is empty in all of them, they tell nothing of what it holds else.
    """
    for name in _without(request, records, unsure(request)):
        field = holder(request, name)
        if not field or any(holds(each, field) for each in records()):
            _refuse_type(request, name)
            error = no_field(request, name)
            error.remedy = _cure(request, records, name) or _what_there_is(request, records, name)
            raise error


def _what_there_is(request: ExportRequest, records: Records, name: str) -> str:
    """What to choose instead of a column: what stands beside it in some records, else what there is at all."""
    some = itertools.islice(_in_files(request, records), _LOOKED_AT)
    paths = list(dict.fromkeys(path for each in some for path in paths_in(each)))
    above, dot, last = name.rpartition(".")
    beside = [path for path in paths if dot and path.rpartition(".")[0] == above]
    if not beside:
        return instead(name, [*(column.path for column in request.endpoint.file_columns), *paths])
    # Names are compared without what they have in common: nearly all would look alike.
    near = difflib.get_close_matches(last, [path.rpartition(".")[2] for path in beside], 3)
    return instead(name, [f"{above}.{each}" for each in near]) if near else _there_are(beside)


def _cure(request: ExportRequest, records: Records, name: str) -> str:
    """How a path has to be written whose fields are there, but not as lists, or as the objects, it takes them for."""
    written = next(filter(None, (as_written(each, name) for each in _in_files(request, records))), "")
    if not written:
        return ""
    asked, right = name.split("."), written.split(".")
    at = next((at for at, (one, other) in enumerate(zip(asked, right, strict=False)) if one != other), None)
    if at is None:
        return ""
    above = ".".join(fields(".".join(right[: at + 1])))
    if not right[at].endswith("[]"):
        taken_apart = any(f"{'.'.join(steps(each.file.explode))}.".startswith(f"{above}.") for each in request.files)
        if taken_apart:
            return f"Each row holds one element of {above}: write {written}."
        return f"{above} is no list: write {written}."
    if asked[at] == right[at].removesuffix("[]"):
        return f"{above} is a list: write {written}."
    return f"No list of {above} is that long: write {written} for all its elements."


def _slip(request: ExportRequest, name: str) -> bool:
    """Whether a field that nobody knows looks like a known one beside it, or is no field's name at all."""
    path = PLACE.sub("", name)
    parts = path.split(".")
    if parts[0] == PARENT or not all(parts) or ":" in name or id_paths(path):  # a name stands only beside its id
        return True
    known = [column.path.split(".") for column in request.endpoint.columns]
    depth = max((_common(parts, each) for each in known), default=0)
    beside = {each[depth].casefold() for each in known if _common(parts, each) == depth < len(each)}
    return bool(difflib.get_close_matches(parts[depth].casefold(), beside, 1))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first parts are the same."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _refuse_type(request: ExportRequest, name: str) -> None:
    """Refuse a column whose path is right, or whose type is nearly one: then the type is what is wrong."""
    path, colon, word = (part.strip() for part in name.rpartition(":"))
    if colon and word and (knows(request, path) or difflib.get_close_matches(word, _TYPES, 1)):
        raise ConfigurationError(
            f"There is no type {word!r} for the column {path}.", remedy=f"Choose one of: {', '.join(CHOSEN)}."
        )


def _refuse_late_type(path: str, title: str) -> None:
    """Refuse a type that stands behind the title: it would be a part of that."""
    words, colon, word = title.rpartition(":")
    if colon and word in CHOSEN and title != path:
        raise ConfigurationError(
            f"The type {word} stands behind the title {words!r}.",
            remedy=f"Write it before the title: {path}:{word}={words}.",
        )


def _refuse_no_list(request: ExportRequest, path: str, known: Seen, records: Records | None) -> None:
    """Refuse to make rows of what holds no list, as records show or the catalogue says: nothing would come of it."""
    if records is not None and any(list_on(each, path) for each in records()):
        return
    bare, columns = PLACE.sub("", path), request.endpoint.columns
    listed = any(column.kind in LISTS and f"{bare}.".startswith(f"{column.path}.") for column in columns)
    other = holder(request, path) == bare and not listed
    if other or _NUMBER.search(path) or (records is not None and any(holds(each, path) for each in records())):
        raise ConfigurationError(
            f"{path} holds no list whose elements could be rows.", remedy="Choose a field that holds one."
        )
    if known(path) or (request.endpoint.own and records is None):
        return
    if records is None or not any(there(each, path) for each in records()):
        raise no_field(request, path)
