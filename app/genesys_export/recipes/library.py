"""Which recipes there are: the ready-made ones, and the user's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import platformdirs

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.recipes.reading import read_recipe
from genesys_export.recipes.recipe import Recipe
from genesys_export.resources import resource

_ENDING = ".toml"


class Library:
    """The recipes by name; one of the user's own stands before a ready-made one of the same name.

    Args:
        folder: the parent of the folder ``recipes`` with the user's own; the user's configuration folder unless given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = (folder or platformdirs.user_config_path("genesys-export", appauthor=False)) / "recipes"

    def files(self) -> dict[str, Path]:
        """The file of each recipe by its name, sorted."""
        found = {path.stem: path for path in resource("recipes").glob(f"*{_ENDING}")}
        with contextlib.suppress(OSError):
            found |= {path.stem: path for path in self.folder.glob(f"*{_ENDING}")}
        return dict(sorted(found.items()))

    def all(self) -> Iterator[tuple[str, Recipe | ExportError]]:
        """Every recipe, or why it cannot be used."""
        for name in self.files():
            try:
                yield name, self.find(name)
            except ExportError as error:
                yield name, error

    def find(self, name: str) -> Recipe:
        """The recipe called ``name``, or in the file ``name``.

        Raises:
            ConfigurationError: there is none, or it cannot be used.
        """
        path = Path(name) if name.endswith(_ENDING) else self.files().get(name)
        if path is None:
            raise ConfigurationError(
                f"There is no recipe {name!r}.",
                remedy=f"There are {', '.join(self.files())}; or name a {_ENDING} file.",
            )
        try:
            text = path.read_text("utf-8")
        except (OSError, ValueError) as error:
            why = (getattr(error, "strerror", None) or "it is not UTF-8").lower()
            raise ConfigurationError(f"The recipe {path} cannot be read: {why}.") from error
        own = path.parent != resource("recipes")
        recipe = read_recipe(text, path.stem, load(), own=own)
        return replace(recipe, file=str(path.absolute())) if own else recipe

    def mended(self, recipe: Recipe, file: str = "") -> Recipe:
        """A recipe that was begun as it is written now: its tables are made of the listings that were fetched.

        Args:
            recipe: as it was when it was begun.
            file: where it is now; where it was unless given.

        Raises:
            ConfigurationError: the user's own file cannot be used, or fetches other listings now.
        """
        file = str(Path(file).absolute()) if file else recipe.file
        if not file:
            with contextlib.suppress(ConfigurationError):  # a newer program has another one, or none
                found = self.find(recipe.name)
                return found if found.fetches == recipe.fetches else recipe
            return recipe
        if file == recipe.file and not Path(file).exists():
            return recipe
        found = self.find(file)
        if found.fetches != recipe.fetches:
            raise ConfigurationError(
                f"The recipe {file} fetches other listings now than when this was begun.",
                remedy="Undo that change to go on, or run it without --resume.",
            )
        return found
