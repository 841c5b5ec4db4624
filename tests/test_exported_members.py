"""The public surface: what ``__all__`` says is what there is, sorted, and nothing else looks public."""

from __future__ import annotations

import importlib
import inspect
import types
import typing

import pytest

import genesys_export
from genesys_export import errors, export, paging


def ordered(names):
    """The order ruff keeps: CONSTANTS, Classes, then functions."""
    return sorted(names, key=lambda name: (not name.isupper(), not name[:1].isupper(), name))


def own_names(module):
    """Names without underscore that are no modules and not taken from ``typing`` or ``__future__``."""
    return {
        name
        for name, value in vars(module).items()
        if not (name.startswith("_") or isinstance(value, types.ModuleType))
        and not hasattr(typing, name)
        and name != "annotations"
    }


@pytest.mark.parametrize("module", [paging, errors])
def test_all_is_sorted_and_holds_every_public_name(module):
    """Nothing is forgotten, nothing is listed that is not there."""
    assert all(hasattr(module, name) for name in module.__all__)  # which loads what is only loaded when asked for
    assert list(module.__all__) == ordered(module.__all__)
    assert set(module.__all__) == own_names(module)


def test_the_package_exports_the_decorator_its_parts_and_every_error():
    """Own names first, each part sorted; no name twice; every name is there."""
    own = genesys_export.__all__[: -len(errors.__all__)]
    assert all(hasattr(genesys_export, name) for name in own)  # which loads what is only loaded when asked for
    assert own == ordered(own)
    assert genesys_export.__all__[-len(errors.__all__) :] == errors.__all__
    assert len(set(genesys_export.__all__)) == len(genesys_export.__all__)
    assert set(genesys_export.__all__) == own_names(genesys_export) | {"__version__"}


def test_the_package_exports_what_the_architecture_promises():
    """The decorator is exported with every style, the policy, the checkpoint, the page and the errors."""
    styles = {style.__name__ for style in paging.STYLES.values()}
    promised = {"genesys_paginated", "RetryPolicy", "Checkpoint", "Page", "PagingStyle", *styles, *errors.__all__}
    assert promised <= set(genesys_export.__all__)


def test_exports_give_every_name_that_they_promise():
    """Each is loaded from where it is when it is asked for, also where a module has its name already."""
    assert list(export.__all__) == ordered(export.__all__)
    for name in export.__all__:
        assert not isinstance(getattr(export, name), types.ModuleType)
    with pytest.raises(AttributeError):
        _ = export.nothing_of_this_name


def test_every_error_is_one_of_the_tree():
    """What is exported from ``errors`` are exceptions below one root."""
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), errors.ExportError)


@pytest.mark.parametrize("name", genesys_export.__all__)
def test_every_public_name_says_what_it_is(name):
    """Each exported class and function has a docstring of its own."""
    value = getattr(genesys_export, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        assert value.__doc__
        assert not value.__doc__.startswith(f"{name}(")


def test_importing_the_package_loads_no_window_and_no_http_client():
    """A script that only wants the decorator does not pay for the program."""
    for name in ("genesys_export", "genesys_export.paging", "genesys_export.errors"):
        module = importlib.import_module(name)
        modules = {value.__name__.partition(".")[0] for value in vars(module).values()
                   if isinstance(value, types.ModuleType)}  # fmt: skip
        assert not modules & {"PySide6", "httpx", "requests", "qasync", "keyring"}
