"""A person with a screen reader: knows the window by its accessibility tree alone, and works it through that.

Run by the system's Python, whose ``gi`` package reads AT-SPI. Prints what has no name, and how the story ended.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

MOST = 400  # children of one object that are looked at


def below(thing, depth=0):
    """The object and everything in it."""
    yield thing
    if depth > 40:
        return
    try:
        count = min(thing.get_child_count(), MOST)
    except Exception:  # noqa: BLE001 - it went meanwhile
        return
    for at in range(count):
        child = thing.get_child_at_index(at)
        if child is not None:
            yield from below(child, depth + 1)


def has(thing, *states):
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
        time.sleep(0.1)
    sys.exit(f"never there: {what}")


def application():
    desk = Atspi.get_desktop(0)
    for at in range(desk.get_child_count()):
        each = desk.get_child_at_index(at)
        if each is not None and "genesys" in (each.get_name() or "") and each.get_child_count():
            return each
    return None


def named(root, role, name):
    """The showing object of that role and name."""
    for each in below(root):
        fits = each.get_role_name() == role and (each.get_name() or "").startswith(name)
        if fits and has(each, Atspi.StateType.SHOWING, Atspi.StateType.SENSITIVE):
            return each
    return None


def window(app, title):
    for at in range(app.get_child_count()):
        each = app.get_child_at_index(at)
        if each is not None and title in (each.get_name() or ""):
            return each
    return None


def nameless(root):
    """What can be reached with the keyboard and says nothing of itself."""
    return [
        f"{each.get_role_name()} below {each.get_parent().get_name() or each.get_parent().get_role_name()!r}"
        for each in below(root)
        if has(each, Atspi.StateType.FOCUSABLE, Atspi.StateType.SHOWING) and not each.get_name()
        and each.get_role_name() not in {"table cell", "list item", "tree item", "table column header"}
    ]


def press(thing):
    Atspi.Action.do_action(thing, 0)


def main():
    app = until(application, "the program")
    frame = until(lambda: window(app, "Genesys Cloud Export"), "its window")
    until(lambda: window(app, "Demo organisation"), "the demo organisation")
    bare = {"main window": nameless(frame)}

    press(until(lambda: named(frame, "push button", "New connection"), "the button for a connection"))
    dialog = until(lambda: window(app, "New connection"), "the connection dialog")
    until(lambda: named(dialog, "push button", "Cancel"), "its buttons")
    bare["new connection"] = nameless(dialog)
    press(named(dialog, "push button", "Cancel"))

    press(until(lambda: named(frame, "push button", "Recipes"), "the button for recipes"))
    dialog = until(lambda: window(app, "Recipes"), "the recipes")
    until(lambda: named(dialog, "push button", "Close"), "its buttons")
    bare["recipes"] = nameless(dialog)
    press(named(dialog, "push button", "Close"))

    press(until(lambda: named(frame, "push button", "New export"), "the button for an export"))
    dialog = until(lambda: window(app, "New export"), "the new-export dialog")
    line = until(lambda: named(dialog, "text", "File"), "the line for the file")
    bare["new export"] = nameless(dialog)
    Atspi.EditableText.set_text_contents(line, sys.argv[1])
    press(until(lambda: named(dialog, "push button", "Export"), "the button that starts it"))
    done = until(
        lambda: next((each for each in below(frame) if has(each, Atspi.StateType.SHOWING) and "Done in" in
                      (each.get_name() or "")), None), "the word that it is done", 120.0,
    )  # fmt: skip
    bare["main window with an export"] = nameless(frame)
    for where, controls in bare.items():
        for control in controls:
            print(f"nameless in {where}: {control}")  # noqa: T201
    print(f"said: {done.get_name()}")  # noqa: T201


main()
