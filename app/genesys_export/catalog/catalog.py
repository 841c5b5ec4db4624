"""The catalogue: read once from ``resources/catalog.json``, found by name, path or words.

An :class:`Endpoint` is made when it is asked for: reading the whole file takes a few milliseconds, making all its
objects would take many.
"""

from __future__ import annotations

import difflib
import functools
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import orjson

from genesys_export.catalog.endpoint import Endpoint
from genesys_export.errors import ConfigurationError
from genesys_export.paging import STYLES
from genesys_export.resources import resource

_METHODS = ("GET", "POST")
_NOTHING: Mapping[str, tuple[str, str]] = {}
_ACCENTS = range(0x300, 0x370)


@functools.lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """A text as it is searched and sorted: without case and accents."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if ord(letter) not in _ACCENTS)


class Catalog:
    """Every endpoint that can be exported by name.

    Args:
        entries: the endpoints as the file holds them.
        types: columns by the name of the records' model.
        excluded: operations of the API that are left out, with the reason.
    """

    def __init__(
        self, entries: Iterable[Mapping[str, Any]], types: Mapping[str, Any], excluded: Mapping[str, str] | None = None
    ) -> None:
        self._entries = {f"{entry['method']} {entry['path']}": dict(entry) for entry in entries}
        self._types = types
        self.excluded = dict(excluded or {})
        self._made: dict[str, Endpoint] = {}
        self._haystacks: dict[str, str] | None = None

    @property
    def operations(self) -> tuple[str, ...]:
        """``METHOD path`` of each endpoint."""
        return tuple(self._entries)

    @functools.cached_property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All of them, in the order of their paths; made when first asked for."""
        return tuple(map(self.endpoint, self._entries))

    def endpoint(self, operation: str) -> Endpoint:
        """The endpoint of ``METHOD path``; ``KeyError`` when there is none."""
        if operation not in self._made:
            entry = dict(self._entries[operation])
            entry["columns"] = self._types.get(entry.pop("type", ""), ())
            self._made[operation] = Endpoint.from_json(entry)
        return self._made[operation]

    def get(self, text: str) -> Endpoint | None:
        """The endpoint called ``text``: a name, a path, or ``METHOD path``; spaces within a name do not matter."""
        wanted = " ".join(text.lower().split())
        operation = self._index.get(wanted) or self._index.get(wanted.replace(" ", ""))
        return None if operation is None else self.endpoint(operation)

    @functools.cached_property
    def _index(self) -> dict[str, str]:
        """Operations by what they are called; a GET stands before a POST of the same path."""
        index: dict[str, str] = {}
        for operation, entry in self._entries.items():
            for called in (operation, entry["path"], entry["name"].replace(" ", "")):
                index.setdefault(called.lower(), operation)
        return index

    def find(self, text: str) -> Endpoint:
        """The endpoint called ``text``, as :meth:`get` takes it.

        Raises:
            ConfigurationError: there is none; the close ones are named.
        """
        if (found := self.get(text)) is not None:
            return found
        self._refuse_filled(text)
        names = [entry["name"] for entry in self._entries.values()]
        wanted = " ".join(text.lower().split())
        close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5) or [e.name for e in self.search(text)][:3]
        hint = f"Did you mean {', '.join(close)}? " if close else ""
        raise ConfigurationError(
            f"There is no endpoint {text!r} in the catalogue.",
            remedy=f"{hint}The command 'genesys-export endpoints' lists them all; "
            f"for a path outside of it, name its paging style with --style.",
        )

    def _refuse_filled(self, text: str) -> None:
        """Name the endpoint whose path is written with its values in it."""
        method, _, path = text.strip().rpartition(" ")
        parts = path.split("/")
        for operation, entry in self._entries.items():
            places = entry["path"].split("/")
            if len(places) != len(parts) or parts[0] or len(parts) < 2:  # noqa: PLR2004
                continue
            if "{" not in entry["path"] or method.strip().upper() not in {"", entry["method"]}:
                continue
            pairs = list(zip(places, parts, strict=True))
            if all(place == part or (place[:1] == "{" and part) for place, part in pairs):
                given = " ".join(f"--param {place[1:-1]}={part}" for place, part in pairs if place[:1] == "{")
                name = self.endpoint(operation).name
                raise ConfigurationError(
                    f"{text!r} is the endpoint {name!r} with its values.", remedy=f"Write: {name} {given}"
                )

    def search(self, text: str, known_as: Mapping[str, tuple[str, str]] = _NOTHING) -> list[Endpoint]:
        """Endpoints in whose name, title, path, area or permissions every word of ``text`` occurs; best first.

        Best: the name itself, then names that begin so, then names that hold every word, then the rest; among these,
        what needs no id and what is short come first, and what the vendor means to take away last.

        Args:
            text: the words; accents do not matter.
            known_as: by operation, the title in the reader's own language and what else is said there, found as well.
        """
        words = folded(text).split()
        if not words:
            return list(self.endpoints)
        squashed = "".join(words)
        found = [
            op for op, haystack in self._searchable().items()
            if all(word in haystack or any(word in folded(each) for each in known_as.get(op, ())) for word in words)
        ]  # fmt: skip

        def rank(operation: str) -> tuple[int, bool, bool, int, str]:
            entry = self._entries[operation]
            titles = [folded(each) for each in (entry["name"], entry["title"], *known_as.get(operation, ())[:1])]
            name, called = " ".join(titles), [each.replace(" ", "") for each in titles]
            best = 0 if squashed in called else 1 if any(each.startswith(squashed) for each in called) else 2
            if best == 2 and not all(word in name for word in words):  # noqa: PLR2004
                best = 3
            return best, entry.get("deprecated", False), "{" in operation, len(entry["name"]), name

        return [self.endpoint(operation) for operation in sorted(found, key=rank)]

    def parents(self, endpoint: Endpoint, name: str) -> Endpoint | None:
        """The listing that gives the values of a path parameter."""
        parent = endpoint.parents.get(name)
        return None if parent is None else self._of_path(parent.path)

    def _of_path(self, path: str) -> Endpoint | None:
        operation = next((f"{method} {path}" for method in _METHODS if f"{method} {path}" in self._entries), None)
        return None if operation is None else self.endpoint(operation)

    def _searchable(self) -> dict[str, str]:
        if self._haystacks is None:
            self._haystacks = {}
            for operation, entry in self._entries.items():
                fields = (entry["name"], entry["title"], entry["area"], operation, entry.get("summary", ""))
                text = folded(" ".join((*fields, *entry.get("permissions", ()))))
                self._haystacks[operation] = f"{text} {text.replace(' ', '')}"
        return self._haystacks


@functools.cache
def load() -> Catalog:
    """The catalogue of this installation."""
    data = orjson.loads(resource("catalog.json").read_bytes())
    return Catalog(data["endpoints"], data["types"], data["excluded"])


def own_endpoint(text: str, style: str, list_field: str = "", page_size: int = 100) -> Endpoint:
    """An endpoint outside the catalogue: a path, or ``GET path``, read in the paging style the user names.

    Raises:
        ConfigurationError: an unknown style or one for a body, no path, or a method that could write.
    """
    if style not in STYLES:
        raise ConfigurationError(f"There is no paging style {style!r}.", remedy=f"Choose one of: {', '.join(STYLES)}.")
    first, _, rest = text.strip().partition(" ")
    method, path = (first.upper(), rest.strip()) if first.upper() in _METHODS and rest else ("GET", text.strip())
    if not path.startswith("/") or path.startswith("//") or "?" in path or "#" in path:
        raise ConfigurationError(
            f"{path!r} is not the path of an endpoint.",
            remedy="Write it like /api/v2/users, with its parameters in --param.",
        )
    if method != "GET":
        raise ConfigurationError(
            "Own endpoints can only be read with GET: a POST could change the organisation.",
            remedy="Choose a POST endpoint of the catalogue.",
        )
    if STYLES[style]().place == "json":
        usable = ", ".join(name for name, kind in STYLES.items() if kind().place != "json")
        raise ConfigurationError(
            f"The paging style {style!r} names its pages in a body, and an own endpoint, read with GET, has none.",
            remedy=f"Choose one of: {usable}.",
        )
    endpoint = Endpoint(
        name=path, title=path, area="Own endpoints", method=method, path=path, style=style, list_field=list_field,
        page_size=page_size, own=True,
    )  # fmt: skip
    return replace(endpoint, key="" if style == "single" else "id")
