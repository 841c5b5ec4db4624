"""One endpoint: an operation of the API, or a path the user added, with how it pages and what it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote

from genesys_export.errors import ConfigurationError
from genesys_export.paging import STYLES, PagingStyle

Place = Literal["path", "query", "body"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an endpoint.

    Attributes:
        name: as the API spells it.
        place: where it goes.
        required: whether a call without it is refused.
        choices: the values it may have; empty when any may.
        default: the value used when none is given; empty for none.
        hint: an example, or what it is.
    """

    name: str
    place: Place = "query"
    required: bool = False
    choices: tuple[str, ...] = ()
    default: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An endpoint as the catalogue describes it.

    Attributes:
        name: what people would type, for example ``routing queues``.
        title: heading in the window.
        area: group in the picker.
        method: ``GET`` or ``POST``.
        path: with ``{parameter}`` segments.
        style: name of the paging style; ``style_options`` are its fields.
        list_field: dotted path of the list in the reply; empty to look for it.
        key: field that tells records apart; empty when there is none.
        page_size: the largest page size that the endpoint is known to take.
        permissions: what the client's roles must allow.
        parameters: what may or must be given.
        columns: dotted paths of the columns that come first in a file.
        body: fixed fields of a ``POST`` body.
        summary: one sentence.
        own: added by the user, not in the catalogue.
    """

    name: str
    title: str
    area: str
    method: str
    path: str
    style: str
    list_field: str = ""
    key: str = "id"
    page_size: int = 100
    permissions: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    columns: tuple[str, ...] = ()
    body: Mapping[str, Any] = field(default_factory=dict)
    style_options: Mapping[str, Any] = field(default_factory=dict)
    summary: str = ""
    own: bool = False

    @property
    def paging_style(self) -> PagingStyle:
        """The style object that reads this endpoint."""
        return STYLES[self.style](**self.style_options)

    @property
    def path_parameters(self) -> tuple[str, ...]:
        """Names of the ``{…}`` segments of the path."""
        return tuple(re.findall(r"\{([^{}/]+)\}", self.path))

    def filled(
        self, given: Mapping[str, str], body: Mapping[str, Any] | None = None
    ) -> tuple[str, dict[str, Any], dict[str, Any] | None]:
        """Path, query and JSON body of the call with these parameters.

        Args:
            given: parameter values by name; an unknown name goes into the query of a GET, the body of a POST.
            body: fields of a ``POST`` body, over the endpoint's own.

        Raises:
            ConfigurationError: a required parameter is missing, or a value is not one of its choices.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        values = {name: p.default for name, p in known.items() if p.default} | dict(given)
        missing = [name for name in self.path_parameters if not values.get(name)]
        missing += [p.name for p in self.parameters if p.required and not values.get(p.name) and p.name not in missing]
        missing = [name for name in missing if name not in (body or {})]
        if missing:
            example = known[missing[0]].hint if missing[0] in known else ""
            raise ConfigurationError(
                f"{self.title} needs {' and '.join(missing)}.",
                remedy=f"Give it with --param {missing[0]}={example or '…'}.",
            )
        path, query, fields = self.path, {}, {**self.body, **(body or {})}
        for name, value in values.items():
            parameter = known.get(name)
            if parameter and parameter.choices and value not in parameter.choices:
                choices = ", ".join(parameter.choices)
                raise ConfigurationError(f"{name} cannot be {value!r}.", remedy=f"Choose one of: {choices}.")
            if name in self.path_parameters:
                path = path.replace(f"{{{name}}}", quote(value, safe=""))
            elif parameter.place == "body" if parameter else self.method == "POST":
                fields[name] = value
            else:
                query[name] = value
        return path, query, fields if self.method == "POST" else None

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict; :meth:`from_json` reads it back."""
        names = ("name", "title", "area", "method", "path", "style", "list_field", "key", "page_size", "summary", "own")
        data: dict[str, Any] = {name: getattr(self, name) for name in names}
        data |= {"permissions": list(self.permissions), "columns": list(self.columns)}
        data |= {"body": dict(self.body), "style_options": dict(self.style_options)}
        data["parameters"] = [
            {
                "name": p.name,
                "place": p.place,
                "required": p.required,
                "choices": list(p.choices),
                "default": p.default,
                "hint": p.hint,
            }
            for p in self.parameters
        ]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Endpoint:
        """Back from :meth:`to_json`; what is missing has its default."""
        values = dict(data)
        for name in ("permissions", "columns"):
            values[name] = tuple(values.get(name, ()))
        values["parameters"] = tuple(
            Parameter(**{**p, "choices": tuple(p.get("choices", ()))}) for p in values.get("parameters", ())
        )
        return cls(**values)
