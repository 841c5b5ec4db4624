"""The smaller facts an endpoint is made of: parameters, columns, intervals, jobs, parent listings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Literal, Self

Place = Literal["path", "query", "body"]
Kind = Literal["text", "integer", "number", "boolean", "date-time", "date", "list", "map", "object", "any"]


class _Fact:
    """Written down without what has its default."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict; :meth:`from_json` reads it back."""
        defaults = {f.name: f.default for f in fields(self)}
        values = asdict(self)
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in values.items()
            if value != defaults[name]
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Back from :meth:`to_json`; what is missing has its default."""
        return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in data.items()})


@dataclass(frozen=True, slots=True)
class Parameter(_Fact):
    """A parameter of an endpoint.

    Attributes:
        name: as the API spells it.
        place: where it goes.
        required: whether a call without it is refused.
        choices: the values it may have; empty when any may, or when they are not known.
        default: the value used when none is given; empty for none.
        hint: an example, or what it is.
        kind: its type; values of a ``list`` are joined by commas, as the vendor's SDK sends them.
    """

    name: str
    place: Place = "query"
    required: bool = False
    choices: tuple[str, ...] = ()
    default: str = ""
    hint: str = ""
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Column(_Fact):
    """A field of the records: its dotted path and its type."""

    path: str
    kind: Kind = "text"

    @property
    def main(self) -> bool:
        """Whether every file of the endpoint has it, even when no record does."""
        outer, _, inner = self.path.rpartition(".")
        if not outer:
            return self.kind not in {"object", "map", "any"}
        return "." not in outer and inner in {"id", "name"}


@dataclass(frozen=True, slots=True)
class IntervalRule(_Fact):
    """How an endpoint takes a span of time.

    Attributes:
        place: in the query or in the body.
        names: one parameter for ``start/end``, or two, for the start and the end.
        required: whether a call without it is refused.
        date: days rather than moments.
        splits: whether the records of two halves are the records of the whole.
        days: length of the slices that a long interval is read in; 0 reads it whole.
        most_days: longest interval that the API is known to take; 0 for unknown.
        least_hours: a slice is not made shorter than this.
        most_rows: rows that one slice can give; more are refused.
        back_days: how far back the API keeps the records; 0 for unknown.
        older: the endpoint that gives older ones.
    """

    place: Literal["query", "body"]
    names: tuple[str, ...]
    required: bool = False
    date: bool = False
    splits: bool = False
    days: float = 0
    most_days: float = 0
    least_hours: float = 1
    most_rows: int = 0
    back_days: float = 0
    older: str = ""


@dataclass(frozen=True, slots=True)
class JobSteps(_Fact):
    """The further steps of a query that the server runs as a job.

    Attributes:
        id_field: field of the reply to the submission that holds the job's id.
        id_name: the place in ``status`` and ``results`` it fills.
        results: path of the results.
        status: path of the state; empty where the results tell it themselves.
        state_field: field that holds the state.
        one_at_a_time: the organisation runs one such query at a time.
    """

    id_field: str
    id_name: str
    results: str
    status: str = ""
    state_field: str = "state"
    one_at_a_time: bool = False


@dataclass(frozen=True, slots=True)
class Parent(_Fact):
    """The listing that gives the values of a path parameter: its path, and the field of its records."""

    path: str
    field: str = "id"
