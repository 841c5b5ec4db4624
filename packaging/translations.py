"""The translations of the window: finds every text, writes what is new into the .ts files, makes the .qm files.

    python packaging/translations.py             # renew resources/translations
    python packaging/translations.py --check     # complete, the same placeholders and Alt keys, .qm as .ts says

A text is what ``self.tr``, or one of the ``tr`` functions of a module, is called with. Qt looks it up under the name of
the class, or the name that the module's function gives.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW, FILES = ROOT / "app/genesys_export/ui", ROOT / "resources/translations"
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
Text = tuple[str, str]
"""Context and English text."""
_PLACE = re.compile(r"\{\d?\}")


def texts() -> list[Text]:
    """Every text of the window, by context and in the order of the source."""
    found: dict[Text, None] = {}
    for path in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        own = next(_wrappers(tree), "")
        for context, text in _calls(tree, own, ""):
            found[context, text] = None
    return sorted(found, key=lambda each: each[0])


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
                found[name, message.findtext("source") or ""] = translation.text or ""
    return found


def write(path: Path, language: str, known: dict[Text, str]) -> int:
    """Write the .ts file; how many texts are still without a translation.

    A text that another context has translated already is taken over from there.
    """
    elsewhere = {text: words for (_, text), words in known.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    missing = 0
    for name, text in texts():
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = text
        words = known.get((name, text)) or elsewhere.get(text)
        translation = ET.SubElement(message, "translation")
        if words:
            translation.text = words
        else:
            missing += 1
            translation.set("type", "unfinished")
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
    for context, text in texts():
        words = known.get((context, text))
        if not words:
            found.append(f"{language}: {context}: no translation of {text!r}")
        elif sorted(_PLACE.findall(words)) != sorted(_PLACE.findall(text)):
            found.append(f"{language}: {context}: other placeholders in {words!r}")
        elif words.replace("&&", "").count("&") != text.replace("&&", "").count("&"):
            found.append(f"{language}: {context}: another number of Alt keys in {words!r}")
    found += [f"{language}: {context}: {text!r} is not used any more" for context, text in known.keys() - set(texts())]
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        compile_to(path, made)
        kept = path.with_suffix(".qm")
        if not kept.is_file() or kept.read_bytes() != made.read_bytes():
            found.append(f"{language}: {kept.name} is not what {path.name} makes")
    return found


def main() -> int:
    """Renew, or check."""
    if "--check" in sys.argv[1:]:
        found = [problem for language in LANGUAGES for problem in problems(language)]
        print("\n".join(found) or f"{len(texts())} texts in {len(LANGUAGES)} languages")
        return 1 if found else 0
    for language, name in LANGUAGES.items():
        path = FILES / f"genesys_export_{language}.ts"
        missing = write(path, name, read(path))
        compile_to(path, path.with_suffix(".qm"))
        print(f"{path.name}: {missing} of {len(texts())} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
