"""Names that people would type, headings and areas, made from paths."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

ROOT = "/api/v2/"
AREAS = {
    "agentic": "AI", "assistants": "AI", "guides": "AI", "socialmedia": "Social media", "users": "Directory",
    "groups": "Directory", "teams": "Directory", "scim": "Directory", "locations": "Directory",
    "stations": "Telephony", "externalcontacts": "External contacts", "workforcemanagement": "Workforce management",
    "oauth": "OAuth", "contentmanagement": "Content management", "taskmanagement": "Task management", "gdpr": "GDPR",
    "casemanagement": "Case management", "businessrules": "Business rules",
    "orgauthorization": "Trusted organisations", "speechandtextanalytics": "Speech and text analytics",
    "responsemanagement": "Responses", "fieldconfig": "Directory", "responseassets": "Responses",
    "languageunderstanding": "Language understanding", "webdeployments": "Web deployments",
    "webmessaging": "Web messaging", "employeeperformance": "Employee performance", "identityproviders": "Sign-on",
    "employeeengagement": "Employee engagement", "certificate": "Certificates", "datatables": "Flows",
    "infrastructureascode": "Infrastructure as code", "knowledge": "Knowledge", "textbots": "Bots", "chats": "Chats",
    "conversations": "Conversations", "presencedefinitions": "Presence", "sociallisteningv2": "Social media",
    "processautomation": "Process automation", "screenrecording": "Recording", "recordings": "Recording",
    "recording": "Recording", "languages": "Languages", "ipranges": "Organisation", "organizations": "Organisation",
    "architect": "Flows", "flows": "Flows", "dependencies": "Flows", "operationalevents": "Operations",
    "usage": "Usage", "intents": "Intents", "customermanagement": "Customers", "websocket": "Notifications",
}  # fmt: skip
_WORDS = {
    "accessattributes": "access attributes", "actionmaps": "action maps", "actiontargets": "action targets",
    "actiontemplates": "action templates", "activitycodes": "activity codes", "activityplans": "activity plans",
    "agentchecklists": "agent checklists", "agentcopilots": "agent copilots",
    "agentownedmappingpreview": "agent-owned mapping preview", "agentschedules": "agent schedules",
    "agentscoringrules": "agent scoring rules", "agentutilizations": "agent utilizations",
    "alertablepresences": "alertable presences", "alternativeshifts": "alternative shifts",
    "attemptlimits": "attempt limits", "audioconnector": "audio connector",
    "availablemediatypes": "available media types", "availablemetabases": "available metabases",
    "availablephonenumbers": "available phone numbers", "availabletopics": "available topics",
    "bestpoints": "best points", "botconnector": "bot connector", "botconnectors": "bot connectors",
    "botflows": "bot flows", "bullseyerings": "bullseye rings", "businessrules": "business rules",
    "businessunits": "business units", "cachedmedia": "cached media", "callabletimesets": "callable time sets",
    "callanalysisresponsesets": "call analysis response sets", "campaignrules": "campaign rules",
    "capacityplans": "capacity plans", "casemanagement": "case management", "caseplans": "case plans",
    "certificateauthorities": "certificate authorities", "changerequests": "change requests",
    "clientapps": "client apps", "clonedusers": "cloned users", "clusterscans": "cluster scans",
    "cobrowsesessions": "cobrowse sessions", "comparisonperiods": "comparison periods",
    "consumedresources": "consumed resources", "consumingresources": "consuming resources",
    "contactlistfilters": "contact list filters", "contactlists": "contact lists",
    "contactlisttemplates": "contact list templates", "contentmanagement": "content management",
    "copilotcontext": "copilot context", "coretypes": "core types", "coverart": "cover art",
    "customattributes": "custom attributes", "customerintents": "customer intents",
    "dataextensions": "data extensions", "dataextraction": "data extraction",
    "dataingestionrules": "data ingestion rules", "dataprivacy": "data privacy", "dataschemas": "data schemas",
    "datatables": "data tables", "datebased": "date based", "decisionmetrics": "decision metrics",
    "decisiontables": "decision tables", "deletedresourceconsumers": "deleted resource consumers",
    "dependencytracking": "dependency tracking", "dictionaryfeedback": "dictionary feedback", "didpools": "DID pools",
    "dids": "DIDs", "digitalrulesets": "digital rule sets", "directreports": "direct reports",
    "divisionspermitted": "divisions permitted", "divisionviews": "division views", "dnclists": "DNC lists",
    "edgegroups": "edge groups", "emailcampaigns": "email campaigns", "embeddedintegration": "embedded integration",
    "emergencygroups": "emergency groups", "employeeengagement": "employee engagement",
    "employeeperformance": "employee performance", "escalationrules": "escalation rules",
    "estimatedwaittime": "estimated wait time", "eventdefinitions": "event definitions",
    "extensionpools": "extension pools", "externalactivities": "external activities",
    "externalcontacts": "external contacts", "externalevents": "external events", "externalid": "external id",
    "externalmetrics": "external metrics", "externalsources": "external sources",
    "failedrecordings": "failed recordings", "featuresupport": "feature support",
    "filespecificationtemplates": "file specification templates", "flowexecutions": "flow executions",
    "flowmilestones": "flow milestones", "flowoutcomes": "flow outcomes", "freetrial": "free trial", "gdpr": "GDPR",
    "generationresults": "generation results", "googlebusinessprofile": "google business profile",
    "granularityconversion": "granularity conversion", "historicaldata": "historical data",
    "identityproviders": "identity providers", "ignorephrases": "ignore phrases", "ignoretopics": "ignore topics",
    "importstatus": "import status", "importtemplates": "import templates",
    "infrastructureascode": "infrastructure as code", "intakesettings": "intake settings",
    "integrationstatus": "integration status", "internalmessages": "internal messages",
    "ipaddressauthentication": "ip address authentication", "ipranges": "ip ranges", "ivrs": "IVRs",
    "keyconfigurations": "key configurations", "keyperformanceindicators": "key performance indicators",
    "keyperformanceindicatortypes": "key performance indicator types", "knowledgebases": "knowledge bases",
    "languageunderstanding": "language understanding", "linebasesettings": "line base settings",
    "logcapture": "log capture", "logicalinterfaces": "logical interfaces", "loglevels": "log levels",
    "mailfrom": "mail from", "managementunits": "management units", "maskingrules": "masking rules",
    "mediaretentionpolicies": "media retention policies", "mediastatistics": "media statistics",
    "mediatypes": "media types", "messagingcampaigns": "messaging campaigns",
    "metricdefinitions": "metric definitions", "mobiledevices": "mobile devices", "numberplans": "number plans",
    "objectivedetails": "objective details", "onattributechange": "on attribute change", "oncreate": "on create",
    "orgauthorization": "org authorization", "orphanrecordings": "orphan recordings",
    "outboundroutes": "outbound routes", "outcomescores": "outcome scores", "phonebasesettings": "phone base settings",
    "phonenumbers": "phone numbers", "physicalinterfaces": "physical interfaces", "planninggroups": "planning groups",
    "presencedefinitions": "old presence definitions", "processautomation": "process automation",
    "profileskills": "profile skills", "publishedforms": "published forms", "queuemembers": "queue members",
    "ratelimits": "rate limits", "reasoncodes": "reason codes", "recordingkeys": "recording keys",
    "recordingmetadata": "recording metadata", "reportingturns": "reporting turns", "requiredby": "required by",
    "resourcetypes": "resource types", "responseassets": "response assets",
    "responsemanagement": "response management", "reversewhitepageslookup": "reverse white pages lookup",
    "routinglanguages": "routing languages", "routingskills": "routing skills", "rulesets": "rule sets",
    "schedulebids": "schedule bids", "scheduledtriggers": "scheduled triggers", "schedulegroups": "schedule groups",
    "scheduleslots": "schedule slots", "schedulingpreferences": "scheduling preferences",
    "screenmonitors": "screen monitors", "secureivrsessions": "secure IVR sessions",
    "securityprofiles": "security profiles", "sentimentfeedback": "sentiment feedback",
    "servicegoaltemplates": "service goal templates", "servicemapping": "service mapping",
    "shifttrades": "shift trades", "shorttermforecasts": "short-term forecasts", "simplesearch": "simple search",
    "siteconnections": "site connections", "skillcombinations": "skill combinations",
    "skillexpressions": "skill expressions", "skillgroups": "skill groups", "socialmedia": "social media",
    "softwareversions": "software versions", "sourceintents": "source intents",
    "speechandtextanalytics": "speech and text analytics",
    "staffinggroupallocationshistory": "staffing group allocations history", "staffinggroups": "staffing groups",
    "stageplans": "stage plans", "stepplans": "step plans", "subjectgrants": "subject grants",
    "supportedcontent": "supported content", "systempresences": "system presences", "systemprompts": "system prompts",
    "tagvalues": "tag values", "taskmanagement": "task management", "textbots": "text bots",
    "threadingtimeline": "threading timeline", "timeoffbalance": "time-off balance",
    "timeofflimits": "time-off limits", "timeoffplans": "time-off plans", "timeoffrequests": "time-off requests",
    "timeofftypes": "time-off types", "timezones": "time zones", "transcriptionengines": "transcription engines",
    "transcripturls": "transcript urls", "trunkbasesettings": "trunk base settings", "truststore": "trust store",
    "unavailabletimes": "unavailable times", "unifiedcommunications": "unified communications",
    "updatedresourceconsumers": "updated resource consumers", "userapps": "user apps",
    "userrecordings": "user recordings", "virtualagents": "virtual agents", "waitlistpositions": "waitlist positions",
    "webdeployments": "web deployments", "webmessaging": "web messaging", "whatsappcampaigns": "WhatsApp campaigns",
    "workforcemanagement": "workforce management", "workplanbids": "work plan bids",
    "workplanrotations": "work plan rotations", "workplans": "work plans", "wrapupcodes": "wrapup codes",
}  # fmt: skip
_UNSAID = {"providers"}
"""Segments that tell nothing: every ``/telephony/providers`` is followed by ``edges``."""
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
        if is_parameter(segment) or segment in _UNSAID:
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
                chosen[key] = _of_two(name, *key)
    left = [key for key in keys if key not in chosen]
    if left or len(set(chosen.values())) != len(chosen):
        doubled = [name for name, count in Counter(chosen.values()).items() if count > 1]
        raise SystemExit(f"No name of their own: {left[:5]} {doubled[:5]}; give one in the overrides.")
    return chosen


def _of_two(name: str, method: str, path: str) -> str:
    """Where a path can be asked in two ways: the ``GET`` of a search takes its body in base64, which nobody types."""
    if path.endswith("/search"):
        return name if method == "POST" else f"{name} q64"
    return name if method == "GET" else f"{name} by post"


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
    """In one line; a word that the part before ended with is not said again."""
    found: list[str] = []
    for each in " ".join(words).split():
        if not found or each != found[-1]:
            found.append(each)
    return " ".join(found)
