"""What goes wrong in the demo organisation while somebody practises: a setting that is changed while it serves.

Its owner sends a setting as one line of JSON on the organisation's standard input: nobody else can, and there is no
route that a page in a browser could call.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genesys_export.demo.organisation import Organisation

_STRUCK_BY = {
    "too_many": "429-window", "server_errors": "html500", "unavailable": "html503", "expired": "expire-token",
    "cut": "reset", "halved": "truncate", "slow": "slow",
}  # fmt: skip
"""Which fault each share stands for."""
_VALUES = {"429-window": 4.0, "slow": 5.0}
RANGES = {
    "per_minute": (3, 1200), "latency_ms": (0, 5000), "others": (0, 600), **dict.fromkeys(_STRUCK_BY, (0, 90)),
}  # fmt: skip
"""The least and the most of each; more than nine in ten calls that fail would teach nothing."""


@dataclass(frozen=True, slots=True)
class Practice:
    """How the organisation behaves.

    Attributes:
        per_minute: calls that it allows a client in a minute.
        latency_ms: how long every reply takes at least.
        others: calls a minute that another program makes with the same client.
        too_many: percent of calls that are refused with 429 and leave no room in the rate window for 4 seconds.
        server_errors: percent that end in 500.
        unavailable: percent that end in 503.
        expired: percent at which the token expires.
        cut: percent at which the connection breaks before the reply.
        halved: percent at which it breaks in the middle of the reply.
        slow: percent that are answered five seconds late.
    """

    per_minute: int = 180
    latency_ms: int = 250
    others: int = 0
    too_many: int = 0
    server_errors: int = 0
    unavailable: int = 0
    expired: int = 0
    cut: int = 0
    halved: int = 0
    slow: int = 0

    def within(self) -> Practice:
        """The same with every value between its least and its most."""
        held = {name: min(max(getattr(self, name), low), high) for name, (low, high) in RANGES.items()}
        return replace(self, **held)

    def apply(self, organisation: Organisation) -> None:
        """Have the organisation behave so from its next call on."""
        limiter, practice = organisation.limiter, self.within()
        limiter.limit = max(1, round(practice.per_minute * limiter.window / 60))
        limiter.others = practice.others / 60
        organisation.latency_ms = practice.latency_ms
        chances = {fault: getattr(practice, name) for name, fault in _STRUCK_BY.items()}
        organisation.faults.practise({name: (share, _VALUES.get(name)) for name, share in chances.items() if share})

    def to_line(self) -> str:
        """As the organisation reads it from its standard input."""
        return json.dumps({"practice": asdict(self)}) + "\n"

    @classmethod
    def from_line(cls, line: bytes | str) -> Practice | None:
        """Back from :meth:`to_line`; ``None`` when it is something else."""
        try:
            told = json.loads(line)["practice"]
        except (ValueError, KeyError, TypeError):
            return None
        known = {each.name for each in fields(cls)}
        whole = isinstance(told, Mapping) and all(isinstance(each, int) for each in told.values())
        return cls(**{name: value for name, value in _items(told) if name in known}).within() if whole else None


USUAL = Practice()
"""The organisation that the window starts: see :data:`.process.SHOWCASE`."""
PRESETS = {
    "usual": USUAL,
    "storm": Practice(per_minute=60, too_many=45),
    "token": Practice(expired=3),
    "network": Practice(latency_ms=600, cut=25, halved=10, slow=15),
    "slow": Practice(latency_ms=1800, slow=25),
    "server": Practice(server_errors=15, unavailable=20),
    "shared": Practice(others=120),
}
"""What there is to practise, by name."""


def _items(told: Mapping[str, Any]) -> list[tuple[str, int]]:
    return [(name, int(value)) for name, value in told.items()]
