"""What SQLite is asked when records of a job file are looked for: words in their values, and paths of columns."""

from __future__ import annotations

import re
from typing import Any

import orjson

from genesys_export.errors import ConfigurationError

_ATOM = "CASE t.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE t.atom END"
_STEP = re.compile(r"(.*?)((?:\[-?\d*\])*)$", re.DOTALL)
_ODD = re.compile(r'[\x00-\x1f\x7f"\\]')
_LONGEST = 500  # characters to be found


def json_path(path: str) -> str:
    """A column's path as SQLite takes it; empty for one that SQLite has no words for.

    Of a path into every element of a list, such as ``skills[].name``, it is the list.
    """
    found = "$"
    for each in path.replace("\\.", "\0").split("."):
        match = _STEP.match(each.replace("\0", "."))
        assert match is not None
        name, places = match[1], match[2]
        if _ODD.search(name):  # SQLite compares names as they are written in the JSON
            return ""
        found += f'."{name}"'
        if "[]" in places:
            return found
        for place in re.findall(r"-?\d+", places):
            found += f"[{place}]" if int(place) >= 0 else f"[#{place}]"
    return found


def finding(find: str, body: str) -> tuple[str, dict[str, Any]]:
    """The condition that every word is in some value of a record, and its values.

    The whole text of a record is looked at first, which is quick; only what has the word in it is taken apart.

    Args:
        find: the words.
        body: what SQLite is to take for the JSON of a record.

    Raises:
        ConfigurationError: that is too long.
    """
    if len(find) > _LONGEST:
        raise ConfigurationError(f"Nothing longer than {_LONGEST} characters can be looked for.")
    conditions, values = ["1"], {}
    for at, word in enumerate(find.split()):
        names = []
        for turn, form in enumerate(dict.fromkeys((word, word.lower(), word.upper(), word.title()))):
            name = f"w{at}_{turn}"  # SQLite tells A from a only without accents: hence some ways to write it
            values[name], values[f"{name}j"] = _pattern(form), _pattern(orjson.dumps(form).decode()[1:-1])
            names.append(name)
        anywhere = " OR ".join(f"{body} LIKE :{name}j ESCAPE '!'" for name in names)
        in_value = " OR ".join(f"{_ATOM} LIKE :{name} ESCAPE '!'" for name in names)
        conditions.append(f"({anywhere}) AND EXISTS (SELECT 1 FROM json_tree({body}) t WHERE {in_value})")  # noqa: S608
    return " AND ".join(conditions), values


def _pattern(word: str) -> str:
    for special in "!%_":
        word = word.replace(special, f"!{special}")
    return f"%{word}%"
