"""From what was given to what is sent: path, query and body of an endpoint's call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import orjson

from genesys_export.catalog.endpoint import Endpoint
from genesys_export.catalog.facts import Kind
from genesys_export.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Filled:
    """What one call says: ``json`` is ``None`` for a ``GET``."""

    path: str
    params: dict[str, Any]
    json: dict[str, Any] | None


def filled(
    endpoint: Endpoint,
    given: Mapping[str, str],
    body: Mapping[str, Any] | None = None,
    *,
    later: frozenset[str] = frozenset(),
) -> Filled:
    """Path, query and JSON body of the call with these parameters.

    Args:
        endpoint: what is called.
        given: parameter values by name; an unknown name goes into the query of a GET, the body of a POST.
        body: fields of a ``POST`` body, over the endpoint's own.
        later: path parameters that are filled from their parent listing; they stay as they are.

    Raises:
        ConfigurationError: a required parameter is missing, or a value is not one of its choices.
    """
    known = {parameter.name: parameter for parameter in endpoint.parameters}
    values = {name: p.default for name, p in known.items() if p.default} | dict(given)
    _refuse_missing(endpoint, values, body or {}, later)
    path, query, fields = fill_places(endpoint.path, values), {}, {**endpoint.body, **(body or {})}
    for name, value in values.items():
        parameter = known.get(name)
        if parameter and parameter.choices and value not in parameter.choices and parameter.kind != "list":
            choices = ", ".join(parameter.choices)
            raise ConfigurationError(f"{name} cannot be {value!r}.", remedy=f"Choose one of: {choices}.")
        if name in endpoint.path_parameters:
            continue
        if parameter.place == "body" if parameter else endpoint.method == "POST":
            fields[name] = _typed(name, value, parameter.kind if parameter else "any")
        else:
            query[name] = value
    return Filled(path, query, fields if endpoint.method == "POST" else None)


def fill_places(template: str, values: Mapping[str, str]) -> str:
    """A path with its ``{…}`` places filled, encoded; places without a value stay."""
    for name, value in values.items():
        template = template.replace(f"{{{name}}}", quote(value, safe=""))
    return template


def _refuse_missing(
    endpoint: Endpoint, values: Mapping[str, str], body: Mapping[str, Any], later: frozenset[str]
) -> None:
    missing = [name for name in endpoint.path_parameters if not values.get(name) and name not in later]
    missing += [
        p.name
        for p in endpoint.parameters
        if p.required and p.place != "path" and not values.get(p.name) and p.name not in body
    ]
    if not missing:
        return
    name = missing[0]
    parameter = endpoint.parameter(name)
    remedy = f"Give it with --param {name}={(parameter.hint if parameter else '') or '…'}."
    if name in endpoint.parents:
        remedy = f"{remedy[:-1]}, or read it for every one with --for-every {name}."
    raise ConfigurationError(f"{endpoint.title} needs {' and '.join(dict.fromkeys(missing))}.", remedy=remedy)


def _typed(name: str, value: str, kind: Kind) -> Any:
    """A text as the JSON value that a body's field of this kind takes.

    Raises:
        ConfigurationError: it is not of that kind.
    """
    try:
        if kind == "integer":
            return int(value)
        if kind == "number":
            return float(value)
        if kind == "boolean":
            return {"true": True, "false": False}[value.strip().lower()]
        if kind in {"object", "map"} or (kind in {"list", "any"} and value[:1] in {"[", "{"}):
            return orjson.loads(value)
    except (ValueError, KeyError) as error:
        raise ConfigurationError(f"{name} cannot be {value!r}: it takes {_WORDS.get(kind, 'JSON')}.") from error
    if kind == "list":
        return [word.strip() for word in value.split(",") if word.strip()]
    return value


_WORDS = {"integer": "a whole number", "number": "a number", "boolean": "true or false"}
