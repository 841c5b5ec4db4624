"""Packages whose names are loaded when somebody asks for them."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

import genesys_export

PACKAGES = ("genesys_export", *(f"genesys_export.{name}" for name in ("paging", "client", "export")))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_name_of_the_package_is_there(package):
    """Also for ``from … import *``; and it is kept, so that it is looked for once."""
    module = importlib.import_module(package)
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in vars(module)


@pytest.mark.parametrize("package", PACKAGES)
def test_names_are_completed_before_they_are_used(package):
    """In an interpreter of its own, where nothing is loaded yet; and listing them loads nothing either."""
    script = (
        f"import {package} as package; before = set(vars(package)); listed = dir(package); "
        "print(*sorted(set(package.__all__) - before)); print(*sorted(set(package.__all__) - set(listed))); "
        "print(before <= set(listed), set(vars(package)) == before)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    unloaded, missing, rest = done.stdout.splitlines()
    assert unloaded, "else there is nothing to test"
    assert (missing, rest) == ("", "True True")


@pytest.mark.parametrize("package", PACKAGES)
def test_another_name_is_told_as_missing(package):
    """As Python does itself."""
    with pytest.raises(AttributeError, match=f"module '{package}' has no attribute 'nothing'"):
        _ = importlib.import_module(package).nothing


@pytest.mark.parametrize("package", PACKAGES[1:])
def test_no_name_is_that_of_a_module_of_the_package(package):
    """Else it would be the one or the other, by what was asked for first."""
    module = importlib.import_module(package)
    assert not {each.name for each in pkgutil.iter_modules(module.__path__)} & set(module.__all__)


def test_a_program_loads_the_decorator_when_it_asks_for_it():
    """The command line and the processes that write files do not."""
    script = (
        "import sys, genesys_export; before = 'genesys_export.paging.decorator' in sys.modules; "
        "from genesys_export import genesys_paginated; print(before, 'genesys_export.paging.decorator' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
    assert genesys_export.genesys_paginated is not None
