"""Names that people would type, headings and areas, made from paths."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

ROOT = "/api/v2/"
AREAS = {
    "agentic": "AI", "assistants": "AI", "guides": "AI", "socialmedia": "Social media", "users": "Directory",
    "groups": "Directory", "teams": "Directory", "scim": "Directory", "locations": "Directory", "stations": "Telephony",
    "externalcontacts": "External contacts", "workforcemanagement": "Workforce management", "oauth": "OAuth",
    "contentmanagement": "Content management", "taskmanagement": "Task management", "gdpr": "GDPR",
    "casemanagement": "Case management", "businessrules": "Business rules", "orgauthorization": "Trusted organisations",
    "speechandtextanalytics": "Speech and text analytics", "responsemanagement": "Responses", "fieldconfig": "Directory",
    "responseassets": "Responses", "languageunderstanding": "Language understanding", "webdeployments": "Web deployments",
    "webmessaging": "Web messaging", "employeeperformance": "Employee performance", "identityproviders": "Sign-on",
    "employeeengagement": "Employee engagement", "certificate": "Certificates", "datatables": "Flows",
    "infrastructureascode": "Infrastructure as code", "knowledge": "Knowledge", "textbots": "Bots", "chats": "Chats",
    "conversations": "Conversations", "presencedefinitions": "Presence", "sociallisteningv2": "Social media",
    "processautomation": "Process automation", "screenrecording": "Recording", "recordings": "Recording",
    "recording": "Recording", "languages": "Languages", "ipranges": "Organisation", "organizations": "Organisation",
    "architect": "Flows", "flows": "Flows", "dependencies": "Flows",
    "operationalevents": "Operations", "usage": "Usage", "intents": "Intents", "customermanagement": "Customers",
    "websocket": "Notifications",
}  # fmt: skip
_WORDS = {
    "wrapupcodes": "wrapup codes", "divisionviews": "division views", "skillgroups": "skill groups",
    "businessunits": "business units", "managementunits": "management units", "planninggroups": "planning groups",
    "servicegoaltemplates": "service goal templates", "activitycodes": "activity codes", "knowledgebases": "knowledge bases",
    "datatables": "data tables", "workplans": "work plans", "timeofflimits": "time-off limits",
    "timeoffplans": "time-off plans", "timeoffrequests": "time-off requests", "staffinggroups": "staffing groups",
    "shifttrades": "shift trades", "capacityplans": "capacity plans", "messagingcampaigns": "messaging campaigns",
    "emailcampaigns": "email campaigns", "contactlists": "contact lists", "contactlistfilters": "contact list filters",
    "dnclists": "DNC lists", "callabletimesets": "callable time sets", "attemptlimits": "attempt limits",
    "callanalysisresponsesets": "call analysis response sets", "phonebasesettings": "phone base settings",
    "trunkbasesettings": "trunk base settings", "linebasesettings": "line base settings", "numberplans": "number plans",
    "outboundroutes": "outbound routes", "decisiontables": "decision tables", "externalcontacts": "external contacts",
    "workforcemanagement": "workforce management", "speechandtextanalytics": "speech and text analytics",
    "contentmanagement": "content management", "taskmanagement": "task management", "actionmaps": "action maps",
    "actiontemplates": "action templates", "casemanagement": "case management", "responsemanagement": "response management",
    "orgauthorization": "org authorization", "languageunderstanding": "language understanding",
    "flowexecutions": "flow executions", "flowmilestones": "flow milestones", "flowoutcomes": "flow outcomes",
    "agentcopilots": "agent copilots", "agentutilizations": "agent utilizations", "ratelimits": "rate limits",
    "botflows": "bot flows", "identityproviders": "identity providers", "presencedefinitions": "old presence definitions",
    "skillexpressions": "skill expressions", "employeeperformance": "employee performance", "socialmedia": "social media",
    "employeeengagement": "employee engagement", "businessrules": "business rules", "externalsources": "external sources",
    "webdeployments": "web deployments", "responseassets": "response assets", "schedulegroups": "schedule groups",
    "emergencygroups": "emergency groups", "bullseyerings": "bullseye rings", "agentschedules": "agent schedules",
}  # fmt: skip
_PARAMETER = re.compile(r"\{[^{}]+\}")
_KEPT = ("ss", "us", "is", "news", "series", "status", "analytics", "hris")


def segments(path: str) -> list[str]:
    """The path's parts after ``/api/v2/``."""
    return path.removeprefix(ROOT).strip("/").split("/")


def is_parameter(segment: str) -> bool:
    """Whether it is a ``{…}`` place."""
    return bool(_PARAMETER.fullmatch(segment))


def singular(word: str) -> str:
    """``queue`` of ``queues``, well enough for path segments."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(_KEPT) or not word.endswith("s"):
        return word
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes")) else word[:-1]


def in_words(segment: str) -> str:
    """A segment as people would write it: ``wrapup codes`` for ``wrapupcodes``."""
    if segment in _WORDS:
        return _WORDS[segment]
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", segment).replace("_", " ").lower()


def _parts(path: str) -> list[tuple[str, bool]]:
    """Each literal segment in words; whether it opens a place (a parameter stood right before it)."""
    found: list[tuple[str, bool]] = []
    whole = segments(path)
    for place, segment in enumerate(whole):
        if is_parameter(segment):
            continue
        followed = place + 1 < len(whole) and is_parameter(whole[place + 1])
        words = in_words(segment)
        if followed:
            *before, last = words.split(" ")
            words = " ".join([*before, singular(last)])
        found.append((words, place > 0 and is_parameter(whole[place - 1])))
    return found


def short_name(path: str) -> str:
    """``queue members`` for ``/api/v2/routing/queues/{queueId}/members``: from the innermost thing named."""
    parts = _parts(path)
    openings = [place for place, (_, opens) in enumerate(parts) if opens]
    first = max(0, openings[-1] - 1) if openings else 0
    return _joined(words for words, _ in parts[first:])


def long_name(path: str) -> str:
    """``routing queue members``: every literal segment."""
    return _joined(words for words, _ in _parts(path))


def names(wanted: dict[tuple[str, str], str], keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """One name for each operation, none twice; ``wanted`` ones first, then the shortest that nobody else has."""
    keys = sorted(keys)
    chosen = dict(wanted)
    for make in (short_name, long_name, _with_places):
        taken = set(chosen.values())
        left = [key for key in keys if key not in chosen]
        counted = Counter(make(path) for _, path in left)
        for key in left:
            name = make(key[1])
            if counted[name] == 1 and name not in taken:
                chosen[key] = name
            elif {other for other in left if make(other[1]) == name} == {("GET", key[1]), ("POST", key[1])}:
                chosen[key] = name if key[0] == "GET" and name not in taken else f"{name} by {key[0].lower()}"
    left = [key for key in keys if key not in chosen]
    if left or len(set(chosen.values())) != len(chosen):
        doubled = [name for name, count in Counter(chosen.values()).items() if count > 1]
        raise SystemExit(f"No name of their own: {left[:5]} {doubled[:5]}; give one in the overrides.")
    return chosen


def title(name: str) -> str:
    """Heading for a name."""
    return name[:1].upper() + name[1:]


def area(path: str) -> str:
    """Group in the picker."""
    first = segments(path)[0]
    return AREAS.get(first, title(in_words(first)))


def _with_places(path: str) -> str:
    """Every segment, the places too."""
    return _joined(in_words(segment.strip("{}")) for segment in segments(path))


def _joined(words: Iterable[str]) -> str:
    return " ".join(words)
