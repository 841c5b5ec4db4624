"""What a screen reader can do with a program's window: find, hear, press, write; through AT-SPI alone.

For the system's Python, whose ``gi`` package reads AT-SPI.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be said first

ROWS = {"table", "tree table", "list", "tree"}
TELLING = {"dialog", "alert", "frame", "tool bar", "panel", "popup menu"}  # a screen reader says that one is in it
MOST_ROWS = 12  # cells of one table that are looked at: the rest are like them
DEEPEST = 40
SHOWING, FOCUSABLE, SENSITIVE = Atspi.StateType.SHOWING, Atspi.StateType.FOCUSABLE, Atspi.StateType.SENSITIVE


Atspi.set_timeout(5_000, 15_000)


def below(thing, depth=0):
    """The object and everything in it."""
    yield thing
    if depth > DEEPEST:
        return
    try:
        count = thing.get_child_count()
        if count > MOST_ROWS and thing.get_role_name() in ROWS:
            count = MOST_ROWS
    except Exception:  # noqa: BLE001 - it went meanwhile
        return
    for at in range(count):
        child = thing.get_child_at_index(at)
        if child is not None:
            yield from below(child, depth + 1)


def has(thing, *states):
    """Whether it is in all of these states."""
    found = thing.get_state_set()
    return all(found.contains(state) for state in states)


def until(find, what, seconds=60.0):
    """Wait for an answer."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            found = find()
        except Exception:  # noqa: BLE001 - it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    print(*(f"{each['role']} {each['name']!r}" for each in heard(application())), sep="\n")  # noqa: T201
    sys.exit(f"never there: {what}")


def application():
    """Our program on the accessibility bus."""
    desk = Atspi.get_desktop(0)
    for at in range(desk.get_child_count()):
        each = desk.get_child_at_index(at)
        if each is not None and "genesys" in (each.get_name() or "") and each.get_child_count():
            return each
    return None


def window(app, title, inside=()):
    """The window with these words in its title, and with that role and name in it."""
    for at in range(app.get_child_count()):
        each = app.get_child_at_index(at)
        fits = each is not None and title in (each.get_name() or "") and has(each, SHOWING)
        if fits and (not inside or named(each, *inside)):
            return each
    return None


def named(root, role, name):
    """The object of that role, to be seen and in use, whose name begins so; an item of a closed menu acts too."""
    for each in below(root):
        fits = each.get_role_name() == role and (each.get_name() or "").startswith(name)
        if fits and has(each, SENSITIVE) and (role == "menu item" or has(each, SHOWING)):
            return each
    return None


def press(thing):
    """Do what the object does first of all."""
    Atspi.Action.do_action(thing, 0)


def write(thing, words):
    """Put words in the place of an input's own."""
    Atspi.EditableText.set_text_contents(thing, words)


def heard(root):
    """What is to be seen below an object, as a screen reader would say it, one dictionary each."""
    return list(_heard(root, ""))


def _heard(thing, inside, depth=0):
    try:
        role, name = thing.get_role_name(), thing.get_name() or ""
        shown = has(thing, SHOWING)
        told = {
            "role": role, "name": name, "description": thing.get_description() or "", "label": _label(thing),
            "focusable": has(thing, FOCUSABLE), "inside": inside,
        }  # fmt: skip
        count = thing.get_child_count()
    except GLib.Error:  # it went meanwhile
        return
    if shown or role == "menu item":
        yield told
    if role in TELLING and name:
        inside = name
    for at in range(min(count, MOST_ROWS) if role in ROWS else count):
        child = thing.get_child_at_index(at)
        if child is not None and depth < DEEPEST:
            yield from _heard(child, inside, depth + 1)


def _label(thing):
    """What the label in front of it says."""
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            return relation.get_target(0).get_name() or ""
    return ""


def select(table, row):
    """Choose a row."""
    Atspi.Table.add_row_selection(table, row)


def set_number(box, number):
    """Put a number into its box."""
    Atspi.Value.set_current_value(box, float(number))
