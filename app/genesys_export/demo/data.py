"""The demo organisation's data as a whole: which listing holds what. The same seed gives the same organisation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property, partial

from genesys_export.demo import architect, configuration, small_lists
from genesys_export.demo.collection import Collection, Record, fixed
from genesys_export.demo.contacts import contacts
from genesys_export.demo.conversations import Conversations
from genesys_export.demo.journal import QUALITY, Journal
from genesys_export.demo.people import People
from genesys_export.demo.queues import Queues
from genesys_export.demo.rights import Rights
from genesys_export.demo.rooms import Rooms
from genesys_export.demo.seeding import Stream
from genesys_export.demo.timelines import Timelines
from genesys_export.demo.work import workitems

INTERACTIONS = 640


def utc_today() -> date:
    """The current UTC day."""
    return datetime.now(UTC).date()


class Dataset:
    """Everything the organisation holds, each collection made when first asked for.

    Args:
        seed: the same seed gives the same organisation.
        users: how many users the default listing (``state=active``) shows; inactive ones come on top.
        today: the last UTC day with conversations and audit events.
    """

    def __init__(self, seed: int, users: int, today: Callable[[], date] = utc_today) -> None:
        self.seed = seed
        self.id = Stream(seed, "organisation").uuid(0)
        divisions = configuration.divisions(seed)
        self.people = People(seed, users, divisions)
        self.queues = Queues(seed, self.people, divisions)
        self.conversations = Conversations(seed, self.people, self.queues, divisions, today)
        self.timelines = Timelines(seed, self.people, today)
        self.journal = Journal(seed, self.people, self.id, today)
        self.quality = Journal(seed, self.people, self.id, today, kind="quality", entities=QUALITY)
        self.rights = Rights(seed, self.people, divisions, lambda: self.listings["groups"]())  # noqa: PLW0108 - later
        self.rooms = Rooms(seed, self.people)
        self.divisions = fixed(divisions)
        self._divisions = divisions

    @cached_property
    def organisation(self) -> Record:
        """The single record of ``organizations/me``."""
        return {
            "id": self.id,
            "name": "Demo Organisation",
            "defaultLanguage": "en-us",
            "defaultCountryCode": "DE",
            "thirdPartyOrgName": "demo",
            "domain": "demo",
            "version": 12,
            "state": "active",
            "defaultSiteId": Stream(self.seed, "site").uuid(0),
            "voicemailEnabled": False,
            "productPlatform": "PureCloud",
            "features": {"unifiedCommunications": True, "webRtc": True, "chat": False},
            "selfUri": "/api/v2/organizations/me",
        }

    @cached_property
    def listings(self) -> dict[str, Callable[[], Collection]]:
        """Path below ``/api/v2`` to the collection it lists; users and members have their own ways in."""
        seed, people = self.seed, self.people.count
        made: dict[str, Callable[[], list[Record]]] = {
            "routing/queues": self.queues.all,
            "routing/skills": lambda: configuration.skills(seed),
            "routing/wrapupcodes": lambda: configuration.wrapup_codes(seed, self._divisions),
            "authorization/roles": self.rights.roles,
            "flows": lambda: architect.flows(seed, self._divisions),
            "flows/datatables": lambda: architect.data_tables(seed, self._divisions),
            "architect/schedules": lambda: architect.schedules(seed, self._divisions),
            "architect/schedulegroups": lambda: architect.schedule_groups(seed, self._divisions),
            "locations": lambda: architect.locations(seed),
            "groups": lambda: configuration.groups(seed, people),
            "teams": lambda: configuration.teams(seed, self._divisions, people),
            "presence/definitions": lambda: configuration.presence_definitions(seed),
            "speechandtextanalytics/programs": lambda: configuration.programs(seed),
            "organizations/limits/changerequests": lambda: configuration.change_requests(seed),
            "taskmanagement/workitems/query": lambda: workitems(seed, self.people, self._divisions),
            "textbots/bots/search": lambda: small_lists.bots(seed),
            "flows/instances/query": lambda: small_lists.flow_runs(seed),
            "systempresences": lambda: small_lists.system_presences(seed),
            "responsemanagement/libraries/query": lambda: small_lists.libraries(seed),
        }
        people_outside = _once(lambda: contacts(seed, max(60, people // 2), self._divisions))
        return {
            **{path: _once(partial(_fixed, make)) for path, make in made.items()},
            "authorization/divisions": lambda: self.divisions,
            "externalcontacts/scan/contacts": people_outside,
            "externalcontacts/contacts": people_outside,
            "routing/queues/divisionviews": lambda: self._queue_views,
            "routing/queues/divisionviews/all": lambda: self._queue_views,
            "guide/interactions": _once(lambda: interactions(seed)),
        }

    @cached_property
    def _queue_views(self) -> Collection:
        """The queues with the fields that are shown to those who may only search them."""
        shown = ("id", "name", "division", "memberCount", "joinedMemberCount", "selfUri")
        return fixed([{name: queue[name] for name in shown} for queue in self.queues.all()])


def interactions(seed: int) -> Collection:
    """Records of the endpoint that pages as the guide describes."""
    stream = Stream(seed, "interaction")
    media = ("voice", "email", "chat")

    def make(index: int) -> Record:
        dice = stream.bits(index)
        return {
            "id": stream.uuid(index),
            "name": f"Interaction {index:04d}",
            "mediaType": media[dice % 3],
            "startTime": configuration.date(dice),
        }

    return Collection(INTERACTIONS, make, fresh=lambda number: make(INTERACTIONS + number))


def _fixed(make: Callable[[], list[Record]]) -> Collection:
    return fixed(make())


def _once(make: Callable[[], Collection]) -> Callable[[], Collection]:
    kept: list[Collection] = []

    def get() -> Collection:
        if not kept:
            kept.append(make())
        return kept[0]

    return get
