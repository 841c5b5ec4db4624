"""Several endpoints, one export each: which of them can start as they are; no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from genesys_export.catalog import Catalog, Endpoint
from genesys_export.errors import ExportError
from genesys_export.export import ExportRequest, Preflight
from genesys_export.ui import text
from genesys_export.ui.dialogs.given import Common, Given, all_from_parents, defaults_of, request_of
from genesys_export.ui.titles import title_of

if TYPE_CHECKING:
    from genesys_export.ui.probing import Prober


@dataclass(frozen=True, slots=True)
class Line:
    """One endpoint of a bundle.

    Attributes:
        endpoint: the endpoint.
        problem: what is missing; empty when it can start.
        answer: what a small call told.
        busy: whether it is being asked now.
    """

    endpoint: Endpoint
    problem: str = ""
    answer: Preflight | None = None
    busy: bool = False

    @property
    def refused(self) -> bool:
        """Whether it is known not to be allowed."""
        return self.answer is not None and self.answer.allowed is False


@dataclass(frozen=True, slots=True)
class Member:
    """One endpoint of a bundle: its request, or what it lacks."""

    endpoint: Endpoint
    request: ExportRequest | None
    problem: str = ""


def members(
    catalog: Catalog, endpoints: Sequence[Endpoint], known: Mapping[str, Given], common: Common, *,
    interval: str, every: bool,
) -> list[Member]:  # fmt: skip
    """Each endpoint with its request.

    Args:
        catalog: knows the parent listings.
        endpoints: the chosen ones.
        known: what was entered for some of them by themselves.
        common: what is the same for all.
        interval: the span of time for those that take one and have none of their own.
        every: whether places of paths without a value are filled from their listings.
    """
    found = []
    for endpoint in endpoints:
        given = known.get(endpoint.operation) or Given(defaults_of(endpoint))
        if endpoint.interval is not None and not given.interval and interval:
            # Days are the reader's own: a midnight of Berlin is the evening before in UTC.
            first, _, last = interval.partition("/")
            given = replace(given, interval=f"{first[:10]}/{last[:10]}" if endpoint.interval.date else interval)
        if every and (places := all_from_parents(catalog, endpoint, given)):
            given = replace(given, every=tuple(dict.fromkeys((*given.every, *places))))
        try:
            request = request_of(catalog, endpoint, given, common, Path("bundle")).checked()
        except ExportError as error:
            found.append(Member(endpoint, None, text.what(error)))
        else:
            found.append(Member(endpoint, request))
    return found


class Bundle:
    """The endpoints that are ticked, and what a prober knows of them.

    Attributes:
        apart: operations that were set up by themselves; their own span of time counts, not the common one.
    """

    def __init__(self, catalog: Catalog, prober: Prober) -> None:
        self._catalog, self._prober = catalog, prober
        self._members: list[Member] = []
        self.apart: set[str] = set()

    def ask(
        self, endpoints: Sequence[Endpoint], known: Mapping[str, Given], common: Common, *, interval: str, every: bool
    ) -> list[ExportRequest]:
        """Take these endpoints; gives the requests of those that lack nothing. See :func:`members`."""
        known = {o: given if o in self.apart else replace(given, interval="") for o, given in known.items()}
        self._members = members(self._catalog, endpoints, known, common, interval=interval, every=every)
        return [member.request for member in self._members if member.request is not None]

    def ready(self) -> list[ExportRequest]:
        """The requests that can be started."""
        return [m.request for m in self._members if m.request is not None and not self._refused(m)]

    def left_out(self) -> tuple[str, ...]:
        """Titles of those known to be refused."""
        return tuple(title_of(member.endpoint) for member in self._members if self._refused(member))

    def lines(self) -> list[Line]:
        """Each as it stands."""
        return [self._line(member) for member in self._members]

    def _refused(self, member: Member) -> bool:
        answer = self._prober.known(member.request) if member.request else None
        return answer is not None and answer.allowed is False

    def _line(self, member: Member) -> Line:
        request = member.request
        if request is None:
            return Line(member.endpoint, member.problem)
        return Line(member.endpoint, "", self._prober.known(request), self._prober.busy(request))
