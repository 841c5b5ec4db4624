"""The documentation: what it links to is there, and its pictures are those that the stories leave."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "resources" / "docs"
PICTURES = DOCS / "pictures"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)#\s]+)[^)]*\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_links_to_is_there(page):
    for _, words, target in LINK.findall(page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target
        assert words


def test_every_picture_that_a_story_leaves_is_shown_and_no_other():
    shown = [target for picture, _, target in LINK.findall((DOCS / "window.md").read_text("utf-8")) if picture]
    stories = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests/ui/stories").glob("test_*.py"))
    left = {f"pictures/{name}.png" for name in re.findall(r'picture\(\w+, "([\w-]+)"\)', stories)}
    assert left == set(shown) == {f"pictures/{path.name}" for path in PICTURES.iterdir()}
    assert len(shown) == len(left)


def test_no_picture_is_too_large_for_a_page_with_a_dozen_of_them():
    assert not [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > 120_000]
