"""What an endpoint gives: where the list is, the columns of its records, what tells two records apart."""

from __future__ import annotations

import sdk

LIST_FIELDS = ("entities", "results", "Resources", "conversations", "userDetails", "result")
DEEPEST = 2
"""Objects within objects beyond this become one column."""
KINDS = {"str": "text", "int": "integer", "float": "number", "bool": "boolean", "datetime": "date-time", "date": "date"}
_NOT_RECORDS = {"types", "schemas", "facets", "errors"}


def kind_of(type_name: str) -> str:
    """The SDK's type as the catalogue's word."""
    if type_name.startswith("list["):
        return "list"
    if type_name.startswith("dict("):
        return "map"
    return KINDS.get(type_name, "object" if sdk.model(type_name) else "any")


def columns(type_name: str, deepest: int = DEEPEST) -> list[list[str]]:
    """Dotted path and kind of each field of a model, objects opened; a model inside itself shows id and name only."""
    found: list[list[str]] = []
    _walk(type_name, "", (), deepest, found)
    return found


def _walk(type_name: str, prefix: str, above: tuple[str, ...], deepest: int, found: list[list[str]]) -> None:
    known = sdk.model(type_name)
    if known is None:
        if not prefix and type_name:
            found.append(["value", kind_of(type_name)])
        return
    for name, kind in known.fields.items():
        path = f"{prefix}{name.replace('.', chr(92) + '.')}"
        inner = sdk.model(kind)
        if inner is None or not inner.fields:
            found.append([path, kind_of(kind)])
        elif kind in above or kind == type_name:
            found += [[f"{path}.{n}", kind_of(inner.fields[n])] for n in ("id", "name") if n in inner.fields]
        elif len(above) + 1 >= deepest:
            found.append([path, "object"])
        else:
            _walk(kind, f"{path}.", (*above, type_name), deepest, found)


def list_field(response: str, stated: str, path: str) -> str:
    """Dotted path of the list in a reply; empty when the reply is the record itself or the list.

    Args:
        response: the reply's model.
        stated: what the table of facts says, ``$`` for an array.
        path: of the operation.
    """
    known = sdk.model(response)
    if known is None or stated == "$" or _one_thing(known, stated, path):
        return ""
    if stated and stated not in _NOT_RECORDS:
        return stated
    if "results" in known.fields and known.fields["results"] in {"object", "list[object]"}:
        return "results"
    for name in ("results", "result"):  # a list one object further in
        inner = sdk.model(known.fields.get(name, ""))
        if inner is not None and (further := _first_list(inner)):
            return f"{name}.{further}"
    return stated


def _one_thing(model: sdk.Model, stated: str, path: str) -> bool:
    """Whether the reply is a thing with a list among its fields (its permissions, its errors) rather than a listing."""
    if not stated or stated in LIST_FIELDS:
        return False
    if stated == "errors" or (path.endswith("}") and "id" in model.fields):
        return True
    alone = model.fields.keys() <= {stated, "selfUri"}
    return not alone and stated not in _NOT_RECORDS and sdk.model(sdk.item_of(model.fields[stated])) is None


def _first_list(model: sdk.Model) -> str:
    lists = [name for name, kind in model.fields.items() if kind.startswith("list[") and name not in _NOT_RECORDS]
    return next((name for name in LIST_FIELDS if name in lists), lists[0] if lists else "")


def item_type(response: str, path: str) -> str:
    """The records' type."""
    if not path:
        return sdk.item_of(response) or response
    kind = response
    for name in path.split("."):
        model = sdk.model(kind)
        kind = model.fields.get(name, "object") if model else "object"
    return sdk.item_of(kind) or kind


def key(item: str, path: str) -> str:
    """The fields that tell records apart, joined by ``+``; empty when the model names none for certain.

    Args:
        item: the records' model.
        path: of the operation. Versions of one thing may share its id.
    """
    known = sdk.model(item)
    if known is None or "id" not in known.fields:
        return ""
    several = any(word in path for word in ("/versions", "/history"))
    return "id+version" if several and "version" in known.fields else "id"
