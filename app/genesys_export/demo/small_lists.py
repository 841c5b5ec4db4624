"""What the listings of :mod:`~genesys_export.demo.further` hold."""

from __future__ import annotations

from genesys_export.demo.collection import Record
from genesys_export.demo.configuration import date, presence_definitions
from genesys_export.demo.seeding import Stream

BOTS, LIBRARIES, RUNS = 24, 130, 36
_BOTS = ("GenesysBotConnector", "GenesysDialogEngine", "AmazonLex", "GoogleDialogFlowCX")


def bots(seed: int) -> list[Record]:
    """Text bots (model ``BotSearchResponse``)."""
    stream = Stream(seed, "bot")
    return [
        {
            "id": stream.uuid(index),
            "name": f"Bot {index:03d}",
            "botType": _BOTS[stream.bits(index) % len(_BOTS)],
            "description": None if index % 4 else f"Answers, {index:03d}",
            "virtualAgentEnabled": index % 3 == 0,
            "selfUri": f"/api/v2/textbots/bots/{stream.uuid(index)}",
        }
        for index in range(BOTS)
    ]


def system_presences(seed: int) -> list[Record]:
    """What a person can be, to the system (model ``SystemPresence``)."""
    stream = Stream(seed, "system presence")
    names = [each["name"] for each in presence_definitions(seed) if each["type"] == "System"]
    return [
        {"id": stream.uuid(at), "name": name, "selfUri": f"/api/v2/systempresences/{stream.uuid(at)}"}
        for at, name in enumerate(names)
    ]


def libraries(seed: int) -> list[Record]:
    """Libraries of prepared responses (model ``Library``)."""
    stream, author = Stream(seed, "library"), Stream(seed, "user").uuid(1)
    return [
        {
            "id": stream.uuid(index),
            "name": f"Library {index:03d}",
            "version": 1 + stream.bits(index) % 9,
            "createdBy": {"id": author, "selfUri": f"/api/v2/users/{author}"},
            "dateCreated": date(stream.bits(index)),
            "selfUri": f"/api/v2/responsemanagement/libraries/{stream.uuid(index)}",
        }
        for index in range(LIBRARIES)
    ]


def flow_runs(seed: int) -> list[Record]:
    """Runs of Architect flows (model ``FlowExecutionDataQueryResult``)."""
    run, flow, talk = (Stream(seed, kind) for kind in ("flow run", "flow", "conversation of a flow"))
    return [
        {
            "id": run.uuid(index),
            "name": f"Run {index:03d}",
            "flowId": flow.uuid(index % 5),
            "flowVersion": f"{1 + index % 3}.0",
            "flowName": f"Flow {index % 5}",
            "conversationId": talk.uuid(index),
            "startDateTime": date(run.bits(index)),
            "selfUri": f"/api/v2/flows/instances/{run.uuid(index)}",
        }
        for index in range(RUNS)
    ]
