"""The vendor's SDK as facts: its operations and models, read from the installed package's source.

Nothing is imported from it (that takes seconds and 200 MB): the generated source is regular enough to be read.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "PureCloudPlatformClientV2"
_METHOD = re.compile(r"\n    def ")
_PATH = re.compile(r"resource_path = '([^']*)'")
_CALL = re.compile(r"call_api\(resource_path, '([A-Z]+)'")
_QUERY = re.compile(r"query_params\['([^']+)'\] = params\['(\w+)'\]")
_IN_PATH = re.compile(r"path_params\['([^']+)'\] = params\['(\w+)'\]")
_BODY = re.compile(r"body_params = params\['(\w+)'\]")
_PARAM = re.compile(r":param ([^:\n]+?) (\w+): (.*?)(?=\n        :param|\n        :return)", re.DOTALL)
_RESPONSE = re.compile(r"response_type='([^']*)'")
_TYPES = re.compile(r"self\.swagger_types = (\{.*?\})\n", re.DOTALL)
_NAMES = re.compile(r"self\.attribute_map = (\{.*?\})\n", re.DOTALL)
_CHOICES = re.compile(
    r"\n    def (\w+)\(self, \w+: [^\n]*\n(?:(?!\n    def ).)*?allowed_values = (\[[^\]]*\])", re.DOTALL
)


@dataclass(frozen=True)
class Argument:
    """A parameter of an operation: its name in the API, its type, whether a call needs it, the SDK's text about it."""

    name: str
    type: str
    required: bool
    text: str


@dataclass(frozen=True)
class Operation:
    """One method of the SDK."""

    method: str
    path: str
    function: str
    module: str
    response: str
    query: tuple[Argument, ...]
    in_path: tuple[Argument, ...]
    body: Argument | None
    text: str


@dataclass(frozen=True)
class Model:
    """A model: the type of each field by its name in the API, and the values that some may have."""

    name: str
    fields: dict[str, str]
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)


def folder() -> Path:
    """Where the SDK is installed."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{PACKAGE} is not installed; the development dependencies bring it.")
    return Path(spec.origin).parent


@cache
def operations() -> dict[tuple[str, str], Operation]:
    """Every operation by method and path."""
    found = {}
    for source in sorted((folder() / "apis").glob("*_api.py")):
        for text in _METHOD.split(source.read_text("utf-8"))[1:]:
            path = _PATH.search(text)
            if path is None:
                continue
            operation = _operation(source.stem, path.group(1), text)
            found.setdefault((operation.method, operation.path), operation)
    return found


def _operation(module: str, path: str, text: str) -> Operation:
    described = {
        name: Argument(name, kind, "(required)" in words, " ".join(words.split()))
        for kind, name, words in _PARAM.findall(text)
    }

    def argument(api_name: str, name: str) -> Argument:
        known = described[name]
        return Argument(api_name, known.type, known.required, known.text)

    method, response, body = _CALL.search(text), _RESPONSE.search(text), _BODY.search(text)
    assert method is not None
    return Operation(
        method=method.group(1),
        path=path,
        function=text[: text.index("(")],
        module=module,
        response=response.group(1) if response else "",
        query=tuple(argument(*pair) for pair in _QUERY.findall(text)),
        in_path=tuple(argument(*pair) for pair in _IN_PATH.findall(text)),
        body=argument("body", body.group(1)) if body else None,
        text=" ".join(text[text.index('"""') + 3 :].partition("This method makes")[0].split()),
    )


@cache
def _files() -> dict[str, Path]:
    """Model source by class name."""
    found = {}
    line = re.compile(r"from \.models\.(\w+) import (\w+)")
    for module, name in line.findall((folder() / "__init__.py").read_text("utf-8")):
        found[name] = folder() / "models" / f"{module}.py"
    return found


@cache
def model(name: str) -> Model | None:
    """The model of that name, if it is one."""
    path = _files().get(name)
    if path is None:
        return None
    text = path.read_text("utf-8")
    types, names = _TYPES.search(text), _NAMES.search(text)
    assert types is not None
    assert names is not None
    by_name: dict[str, str] = ast.literal_eval(names.group(1))
    kinds: dict[str, str] = ast.literal_eval(types.group(1))
    choices = {by_name[attribute]: tuple(ast.literal_eval(values)) for attribute, values in _CHOICES.findall(text)}
    return Model(name, {by_name[attribute]: kind for attribute, kind in kinds.items()}, choices)


@cache
def field_text(model_name: str, name: str) -> str:
    """What the SDK says about a field of a model."""
    path = _files().get(model_name)
    attribute = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    about = rf"\n    def {attribute}\(self\)[^\n]*\n\s+\"\"\"(.*?):return"
    found = re.search(about, path.read_text("utf-8"), re.DOTALL) if path else None
    return " ".join(found.group(1).split()) if found else ""


def item_of(kind: str) -> str:
    """``User`` of ``list[User]``; empty when it is no list."""
    return kind[5:-1] if kind.startswith("list[") else ""
