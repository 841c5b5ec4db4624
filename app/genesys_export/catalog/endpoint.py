"""One endpoint: an operation of the API, or a path the user added, with how it pages and what it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from genesys_export.catalog.facts import Column, IntervalRule, JobSteps, Parameter, Parent
from genesys_export.paging import STYLES, PagingStyle

_PLACE = re.compile(r"\{([^{}/]+)\}")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An endpoint as the catalogue describes it.

    Attributes:
        name: what people would type, for example ``routing queues``.
        title: heading in the window.
        area: group in the picker.
        method: ``GET`` or ``POST``.
        path: with ``{parameter}`` segments.
        style: name of the paging style; ``style_options`` are its fields. Of the results, where there is a job.
        family: the API's paging family, for example ``G1``; empty for an own endpoint.
        list_field: dotted path of the list in the reply; empty to look for it.
        key: field that tells records apart, several joined by ``+``; empty when there is none.
        key_per_slice: the same key in another slice of the interval is another record.
        page_size: the largest page size that the endpoint is known to take.
        page_size_stated: whether the API's own description says so.
        permissions: what the client's roles must allow.
        permission_mode: ``any`` or ``all`` of them.
        parameters: what may or must be given.
        columns: the fields of the records, in the order of a file.
        body: fixed fields of a ``POST`` body.
        body_shape: the fields a ``POST`` body may have.
        summary: one sentence.
        interval: how it takes a span of time, if it does.
        job: the further steps, if the server runs it as a job.
        parents: by path parameter, the listing that gives its values.
        deprecated: the vendor means to take it away.
        preview: the vendor may still change it.
        needs_user: speaks of the person who is signed in; a client without one is refused.
        own: added by the user, not in the catalogue.
    """

    name: str
    title: str
    area: str
    method: str
    path: str
    style: str
    family: str = ""
    list_field: str = ""
    key: str = ""
    key_per_slice: bool = False
    page_size: int = 100
    page_size_stated: bool = False
    permissions: tuple[str, ...] = ()
    permission_mode: str = "any"
    parameters: tuple[Parameter, ...] = ()
    columns: tuple[Column, ...] = ()
    body: Mapping[str, Any] = field(default_factory=dict)
    body_shape: tuple[Column, ...] = ()
    style_options: Mapping[str, Any] = field(default_factory=dict)
    summary: str = ""
    interval: IntervalRule | None = None
    job: JobSteps | None = None
    parents: Mapping[str, Parent] = field(default_factory=dict)
    deprecated: bool = False
    preview: bool = False
    needs_user: bool = False
    own: bool = False

    @property
    def operation(self) -> str:
        """Method and path, which together name it in the API."""
        return f"{self.method} {self.path}"

    @property
    def paging_style(self) -> PagingStyle:
        """The style object that reads this endpoint."""
        return STYLES[self.style](**self.style_options)

    @property
    def counts_in_tokens(self) -> bool:
        """Whether its tokens hide page numbers: a search in base64 (``q64``), whose records move like numbered ones."""
        return self.style_options.get("token_param") == "q64"

    @property
    def path_parameters(self) -> tuple[str, ...]:
        """Names of the ``{…}`` segments of the path."""
        return tuple(_PLACE.findall(self.path))

    @property
    def file_columns(self) -> tuple[Column, ...]:
        """The columns as a file has them: what tells the records apart and their name first."""
        first = [*self.key.split("+"), "name"]
        return tuple(sorted(self.columns, key=lambda c: first.index(c.path) if c.path in first else len(first)))

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of that name, if it has one."""
        return next((parameter for parameter in self.parameters if parameter.name == name), None)

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict, the same in the catalogue, in a job file and on the command line."""
        data: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, IntervalRule | JobSteps):
                value = value.to_json()
            elif each.name == "parameters":
                value = [parameter.to_json() for parameter in value]
            elif each.name in {"columns", "body_shape"}:
                value = [[column.path, column.kind] for column in value]
            elif each.name == "parents":
                value = {name: parent.to_json() for name, parent in value.items()}
            elif isinstance(value, tuple):
                value = list(value)
            elif isinstance(value, Mapping):
                value = dict(value)
            data[each.name] = value
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Endpoint:
        """Back from :meth:`to_json`; what is missing has its default."""
        values = dict(data)
        values["permissions"] = tuple(values.get("permissions", ()))
        values["parameters"] = tuple(map(Parameter.from_json, values.get("parameters", ())))
        for name in ("columns", "body_shape"):
            values[name] = tuple(_column(each) for each in values.get(name, ()))
        if values.get("interval"):
            values["interval"] = IntervalRule.from_json(values["interval"])
        if values.get("job"):
            values["job"] = JobSteps.from_json(values["job"])
        values["parents"] = {name: Parent.from_json(each) for name, each in values.get("parents", {}).items()}
        return cls(**values)


def _column(written: Any) -> Column:
    """A column as path and kind; job files of version 0.1.0 hold the path alone."""
    return Column(written) if isinstance(written, str) else Column(*written)
