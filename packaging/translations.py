"""The translations of the window: finds every text, writes what is new into the .ts files, makes the .qm files.

    python packaging/translations.py             # renew resources/translations
    python packaging/translations.py --check     # complete, the same placeholders and Alt keys, .qm as .ts says

A text is what ``self.tr``, or one of the ``tr`` functions of a module, is called with. Qt looks it up under the name of
the class, or the name that the module's function gives. One with ``%n`` or ``%Ln`` has a form for each number that its
language tells apart, English too. What the layers below the window say is found by ``messages``, and what the
catalogue says, such as the title of every endpoint, is told by ``genesys_export.ui.titles``.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import messages

from genesys_export.catalog import load
from genesys_export.ui import titles

ROOT = Path(__file__).resolve().parent.parent
WINDOW, FILES = ROOT / "app/genesys_export/ui", ROOT / "resources/translations"
MESSAGES = FILES / "messages.json"
LANGUAGES = {"de": "de_DE", "en": "en_US", "es": "es_ES"}
SOURCE = "en"
"""The language of the texts themselves: only numbers are to be told apart in it."""
Text = tuple[str, str]
"""Context and English text."""
_PLACE = re.compile(r"\{\d*\}")
_COUNTED = re.compile(r"%L?n")
_FORMS = 2
"""How many numbers each of the languages tells apart: one, and others."""
_BETWEEN = "\x1f"
"""Stands between the forms of a text here; in the file each is an element."""


def texts() -> list[Text]:
    """Every text of the window, by context and in the order of the source."""
    found: dict[Text, None] = {}
    for path in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        own = next(_wrappers(tree), "")
        for context, text in _calls(tree, own, ""):
            found[context, text] = None
    for text in messages.messages():
        found[messages.CONTEXT, text] = None
    for text in titles.texts(load()):
        found[titles.CONTEXT, text] = None
    return sorted(found, key=lambda each: each[0])


def texts_of(language: str) -> list[Text]:
    """The texts that a language has to translate."""
    return [each for each in texts() if language != SOURCE or _COUNTED.search(each[1])]


def _wrappers(tree: ast.AST) -> Iterator[str]:
    """The context under which a module's own function translates."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("QCoreApplication.translate"):
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


def _calls(node: ast.AST, own: str, inside: str) -> Iterator[Text]:
    """Every translated text below a node; ``inside`` is the class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _calls(child, own, child.name)
            continue
        if isinstance(child, ast.Call) and child.args and isinstance(child.args[0], ast.Constant):
            text, name = child.args[0].value, ast.unparse(child.func)
            if isinstance(text, str):
                if name == "self.tr":
                    yield inside, text
                elif name in {"text.tr", "tr", "_tr", "words"} and (name == "text.tr" or own or name == "tr"):
                    yield ("text" if name == "text.tr" else own or "text"), text
        yield from _calls(child, own, inside)


def read(path: Path) -> dict[Text, str]:
    """The translations of a .ts file."""
    if not path.is_file():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                words = _BETWEEN.join(forms) if all(forms) else ""
                found[name, message.findtext("source") or ""] = words if forms else translation.text or ""
    return found


def write(path: Path, language: str, known: dict[Text, str]) -> int:
    """Write the .ts file; how many texts are still without a translation.

    A text that another context has translated already is taken over from there.
    """
    elsewhere = {text: words for (_, text), words in known.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    missing = 0
    for name, text in texts_of(language[:2]):
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = text
        words = known.get((name, text)) or elsewhere.get(text)
        translation = ET.SubElement(message, "translation")
        if not words:
            missing += 1
            translation.set("type", "unfinished")
        if _COUNTED.search(text):
            message.set("numerus", "yes")
            for form in words.split(_BETWEEN) if words else [""] * _FORMS:
                ET.SubElement(translation, "numerusform").text = form
        elif words:
            translation.text = words
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n")
    return missing


def compile_to(source: Path, target: Path) -> None:
    """Make a .qm file."""
    subprocess.run(["pyside6-lrelease", "-silent", str(source), "-qm", str(target)], check=True)


def problems(language: str) -> list[str]:
    """What is wrong with one language."""
    path = FILES / f"genesys_export_{language}.ts"
    known, found = read(path), []
    wanted = texts_of(language)
    for context, text in wanted:
        words = known.get((context, text))
        if not words:
            found.append(f"{language}: {context}: no translation of {text!r}")
            continue
        forms = words.split(_BETWEEN)
        if len(forms) != (_FORMS if _COUNTED.search(text) else 1):
            found.append(f"{language}: {context}: not one form for each number of {text!r}")
        for form in forms:
            if sorted(_PLACE.findall(form)) != sorted(_PLACE.findall(text)):
                found.append(f"{language}: {context}: other placeholders in {form!r}")
            elif form.replace("&&", "").count("&") != text.replace("&&", "").count("&"):
                found.append(f"{language}: {context}: another number of Alt keys in {form!r}")
        if _COUNTED.findall(forms[-1]) != _COUNTED.findall(text):
            found.append(f"{language}: {context}: the number is missing in {forms[-1]!r}")
    found += [f"{language}: {each}" for each in alike(known)]
    found += [f"{language}: {context}: {text!r} is not used any more" for context, text in known.keys() - set(wanted)]
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        compile_to(path, made)
        kept = path.with_suffix(".qm")
        if not kept.is_file() or kept.read_bytes() != made.read_bytes():
            found.append(f"{language}: {kept.name} is not what {path.name} makes")
    return found


def alike(known: dict[Text, str]) -> list[str]:
    """Endpoints that nobody could tell apart: a title is one endpoint's alone, as in English."""
    told = {title: known.get((titles.CONTEXT, title)) for title in (each.title for each in load().endpoints)}
    times = Counter(told.values())
    return [f"another endpoint than {title!r} is called {words!r} too" for title, words in told.items()
            if words and times[words] > 1]  # fmt: skip


def below() -> str:
    """The messages as the program reads them, to know a text again."""
    return json.dumps(messages.messages(), ensure_ascii=False, indent=0) + "\n"


def main() -> int:
    """Renew, or check."""
    if "--check" in sys.argv[1:]:
        found = [problem for language in LANGUAGES for problem in problems(language)]
        if not MESSAGES.is_file() or MESSAGES.read_text("utf-8") != below():
            found.append(f"{MESSAGES.name} is not what the layers below the window say")
        print("\n".join(found) or f"{len(texts())} texts in {len(LANGUAGES)} languages")
        return 1 if found else 0
    MESSAGES.write_text(below(), "utf-8", newline="\n")
    for language, name in LANGUAGES.items():
        path = FILES / f"genesys_export_{language}.ts"
        missing = write(path, name, read(path))
        compile_to(path, path.with_suffix(".qm"))
        print(f"{path.name}: {missing} of {len(texts_of(language))} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
