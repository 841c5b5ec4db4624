"""What tells the rows of a table apart when two snapshots of it are compared."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

import orjson

from genesys_export.errors import ConfigurationError
from genesys_export.export.asked_columns import instead
from genesys_export.recipes.source import Source

_LOOKED_AT = 1_000  # rows of each table that tell its columns: in JSON a row names only those it has


def refuse_key(key: Sequence[str], sources: Sequence[Source]) -> None:
    """Columns that tell rows apart must be there, else every row that changed is one that went and one that came.

    Raises:
        ConfigurationError: none of the tables has one of them.
    """
    if not key:
        return
    heads = _heads(sources)
    lacking = next((name for name in key if name not in heads), "")
    if lacking and heads:
        raise ConfigurationError(f"Neither of the two has a column {lacking!r}.", remedy=instead(lacking, heads))


def key_for(old: Source, new: Source) -> tuple[str, ...]:
    """The key of the later one, unless only the earlier one's stands in both: one of them may lack its manifest."""
    if not old.key or not new.key or old.key == new.key:
        return new.key
    both = [_heads([source]) for source in (old, new)]
    return next((key for key in (new.key, old.key) if all(key_in(heads, key) for heads in both)), new.key)


def key_in(row: Iterable[str], key: Sequence[str]) -> bool:
    """Whether a row, or what names its columns, has every column of a key."""
    return bool(key) and not set(key).difference(row)


def ident(row: Mapping[str, str], key: tuple[str, ...]) -> str:
    """What tells a row apart; all of it where a column of the key is missing."""
    if key_in(row, key):
        values = [row[name] for name in key]
    else:
        values = [f"{name}={value}" for name, value in sorted(row.items()) if value]
    return orjson.dumps(values).decode()


def _heads(sources: Iterable[Source]) -> dict[str, None]:
    return dict.fromkeys(name for each in sources for row in itertools.islice(each.rows(), _LOOKED_AT) for name in row)
