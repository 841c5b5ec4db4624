"""Finds what the layers below the window say: errors, notes, findings, and what the recipes are called.

Those layers speak English, into logs, job files and manifests too; the window translates when it shows (``ui/saying``).
A message is a text that is a sentence: it begins with a capital, a 1 or a value, and ends as a sentence does. A piece
of one, which a value may be, looks like any other text of a program: it is what a call of :data:`REASONS` is given, or
:data:`PIECES` names it.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "messages"
BELOW = ("catalog", "client", "connections", "export", "output", "paging", "recipes", "support", "errors.py")
_NOT_SHOWN = {
    "loopback.py",  # speaks to the browser
    "arguments.py", "decorator.py", "drivers.py", "paginated.py", "policy.py",  # speak to who programs
    "schema.py", "parents.py",  # speak SQL only, but for what PIECES names
}  # fmt: skip
_SQL = re.compile(r"\s*(SELECT|UPDATE|DELETE|INSERT|CREATE|PRAGMA|ALTER|WHERE|ON CONFLICT)\b")
_SENTENCE = re.compile(r"[A-Z1{“\"'].* .*[.?:]", re.DOTALL)
_WORD = re.compile(r"[A-Za-z]{3}")
_RESUME = ", then resume."
REASONS = {"Region": 2, "_refuse": 1, "_refused": 1}
"""Calls by name, and which of their arguments is said: the label of a region, why a recipe or a bundle is refused."""
PIECES = (
    "a whole number",
    "a number",
    "true or false",
    "the header {0}",
    "startIndex and totalResults",
    "a cursor in the reply",
    "an after token in the reply",
    "a link to the next page",
    "page numbers in the reply",
    "a place for the link to the next page",
    "nothing in the reply speaks of further pages",
    "the sign-in service does not answer as it should",
    "the rate limit is used up",
    "this endpoint has a lower limit of its own",
    "not needed any more",
    "{0} is in seconds; in milliseconds it is {1}ms.",
    "{0} of {1} calls used, {2} kept for others",
    "{0} of {1} calls used",
    "{0}, the last {1} kept back for a moment to find out when the window ends",
    "{0}, the last one kept back for a while to see what other programs use",
    "the server prepares the records ({0})",
    "that is no name of a file",
    "no code came back",
    "is not valid yet by this computer's clock",
    "has expired by this computer's clock",
    "is made out to another name",
    "is not trusted by this computer",
    "looked for in",
    "read from",
    "written to",
    "removed from",
    "none yet",
    "another program",
    "a program on {0}",
    "the checksum of a record is wrong",
    "the checksum of a name is wrong",
    "a record belongs to no part",
    "its records are not in their order",
    "its tables are not what they should be",
    "it does not say what was asked for",
    "it does not say who works on it",
    "The names of {0} are missing: {1}",
    "names of {0}",
    "{0} and {1} more",
    "{0} was skipped, {1}: {2}",
    "not allowed",
    "gone meanwhile",
    "not asked for",
    "not provably complete",
    "not complete",
    "complete, 1 record changed during the export",
    "complete, {0} records changed during the export",
    "its records moved, or came short of the API's count, each time it was read",
    "the organisation changed again while it was read",
    "status {0}",
    "status {0} with an HTML page",
    "status {0} with broken JSON",
    "status {0} with a body that is no page",
    "the API takes no more than {0}",
    "1 record is",
    "{0} records are",
    "1 call left in this window",
    "{0} calls left in this window",
    "refused the token, and the fresh one too",
    "refused the token, and there is no other",
    "no fresh token, {0}",
    "only so many rows are left below the limit",
    "The API gives no more rows of this listing. {0}",
    "The API refused the call with status {0}",
    "{0} could not be read: {1}",
    "it did not end.",
    "{0} is not complete: {1}",
    "export again",
    "save again",
    "is in {0}",
    "is the reply itself",
    "1 empty page was",
    "{0} empty pages in a row were",
    "a text",
    "a list of texts",
    "a table",
    "The recipe {0} cannot be used: {1}",
    "The table {0} cannot be made: {1}",
    "The recipe {0} cannot be used at {1}: {2}",
    "the SQL cannot be run ({0})",
    "it holds no client with a secret, and none to sign in to with a browser and PKCE",
    "its gateway wants a user and a password of its own, which this program cannot give",
    "its browser comes back to no address",
    "its browser comes back to an encrypted address, at which this program cannot wait",
    "is not about an",
    "needs an",
)


def messages() -> list[str]:
    """Every message, in the order of the source; what a value fills is written ``{0}``, ``{1}`` and so on.

    Raises:
        LookupError: a piece is in no source any more.
    """
    found: dict[str, None] = {}
    pieces = dict.fromkeys(PIECES, False)
    for path in _sources():
        tree = ast.parse(path.read_text("utf-8"))
        found |= dict.fromkeys(_reasons(tree))
        for text in _texts(tree):
            if text in pieces:
                pieces[text] = True
                found[text] = None
            elif path.name not in _NOT_SHOWN and _is_message(text):
                found[text] = None
                if text.endswith(_RESUME):  # as it is said before anything has begun: ``with_nothing_begun``
                    found[text.removesuffix(_RESUME) + "."] = None
    if gone := [text for text, seen in pieces.items() if not seen]:
        message = f"no source says any more: {gone}"
        raise LookupError(message)
    for path in sorted((ROOT / "resources/recipes").glob("*.toml")):
        recipe = tomllib.loads(path.read_text("utf-8"))
        found[recipe["title"]] = None
        found[" ".join(recipe.get("about", "").split())] = None
    return list(found)


def _sources() -> Iterator[Path]:
    package = ROOT / "app/genesys_export"
    for name in BELOW:
        yield from sorted((package / name).rglob("*.py")) if (package / name).is_dir() else [package / name]


def _texts(node: ast.AST) -> Iterator[str]:
    """Every text below a node that is no docstring; also the texts within the values of a text."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value.strip()
        elif isinstance(child, ast.JoinedStr):
            yield _template(child)
            for value in child.values:
                if isinstance(value, ast.FormattedValue):
                    yield from _texts(value)
        else:
            yield from _texts(child)


def _reasons(tree: ast.AST) -> Iterator[str]:
    """What the calls of :data:`REASONS` are given in so many words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (place := REASONS.get(ast.unparse(node.func).removeprefix("self."))):
            for given in node.args[place : place + 1]:
                text = next(_texts(ast.List([given])), "") if isinstance(given, ast.Constant | ast.JoinedStr) else ""
                if _WORD.search(re.sub(r"\{\d+\}", "", text)):
                    yield text


def _template(joined: ast.JoinedStr) -> str:
    words, count = "", 0
    for part in joined.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            words += f"{{{count}}}"
            count += 1
    return words.strip()


def _is_message(text: str) -> bool:
    bare = re.sub(r"\{\d+\}", "", text)
    return bool(_SENTENCE.fullmatch(text) and _WORD.search(bare)) and not _SQL.match(text)
