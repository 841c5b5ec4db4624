"""What the catalogue says, in the language of the window: titles, areas, summaries, what the places of paths stand for.

The catalogue itself is English, and so are files, logs and the command line. ``packaging/translations.py`` takes what
:func:`texts` gives into the translations, and refuses an endpoint that has no title in one of the languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genesys_export.export.names import LISTINGS

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint

CONTEXT = "catalog"
"""Under which they stand in the translations."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def shown(words: str) -> str:
    """A text of the catalogue as the reader sees it; one that it does not hold, such as an own path, as it is."""
    return QCoreApplication.translate("catalog", words) if words else words


def title_of(endpoint: Endpoint) -> str:
    """The title of an endpoint."""
    return shown(endpoint.title)


def thing(parameter: str) -> str:
    """What a path parameter stands for, in words: ``queue`` for ``queueId``."""
    return shown(_thing(parameter))


def things_of(listing: Endpoint) -> str:
    """What a listing lists, in a word, as it stands behind a number of them: ``queues``."""
    return shown(_unit(listing))


def known_as(catalog: Catalog) -> dict[str, tuple[str, str]]:
    """By operation, the title of an endpoint and what else is said of it, where that is not the catalogue's own."""
    found = {}
    for endpoint in catalog.endpoints:
        title = title_of(endpoint)
        if title != endpoint.title:
            at_once = title.replace(" ", "")  # some type it so, as they may in English
            found[endpoint.operation] = (title, f"{at_once} {shown(endpoint.area)} {shown(endpoint.summary)}")
    return found


def texts(catalog: Catalog) -> Iterator[str]:
    """Every text of the catalogue that the window shows."""
    for endpoint in catalog.endpoints:
        yield endpoint.title
        yield endpoint.area
        if endpoint.summary:
            yield endpoint.summary
        for name in endpoint.path_parameters:
            yield _thing(name)
            if (listing := catalog.parents(endpoint, name)) is not None:
                yield _unit(listing)
    yield from LISTINGS


def _thing(parameter: str) -> str:
    words = _HUMP.sub(" ", parameter).lower().replace("_", " ").split()
    return " ".join(words[:-1] if len(words) > 1 and words[-1] in {"id", "key", "name"} else words)


def _unit(listing: Endpoint) -> str:
    return listing.name.split()[-1]
