"""Recipes: several listings fetched and joined into tables that answer one question, and comparing two of them."""

from __future__ import annotations

from genesys_export.recipes.library import Library
from genesys_export.recipes.reading import read_recipe
from genesys_export.recipes.recipe import Fetch, Pivot, Recipe, TableRule

__all__ = ["Fetch", "Library", "Pivot", "Recipe", "TableRule", "read_recipe"]
