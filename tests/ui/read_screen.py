"""A person with a screen reader: knows the window by its accessibility tree alone, and works it through that.

Run by the system's Python. Opens all that the program has to show, makes an export and a support bundle on the way,
and prints what was heard in each place, a line of JSON each.
"""

import json
import sys
from pathlib import Path

from screen import SHOWING, application, below, has, heard, named, press, select, set_number, until, window, write

FOLDER = Path(sys.argv[1])


def tell(place, root):
    """Print what is heard there."""
    print("heard", json.dumps([place, heard(root)]))  # noqa: T201


class Person:
    """Works the window; each step waits for what it needs."""

    def __init__(self, app, frame):
        self.app, self.frame = app, frame

    def visit(self, item, title, closed_by, place="", inside=None):
        """Open a dialog by its item of the menu, read it once ``inside`` (a role and a name) is there, close it."""
        dialog = self.open(item, title, inside or ("push button", closed_by))
        tell(place or title, dialog)
        self.leave(dialog, title, closed_by)

    def open(self, item, title, inside):
        press(until(lambda: named(self.frame, "menu item", item), f"the menu's {item}"))
        return self.opened(title, inside)

    def opened(self, title, inside):
        return until(lambda: window(self.app, title, inside), f"the dialog {title} with its {inside}")

    def leave(self, dialog, title, button):
        press(named(dialog, "push button", button))
        until(lambda: not window(self.app, title), f"{title} to go")

    def tab(self, name, role, inside):
        """Bring a tab of the details to the front and wait for something in it."""
        press(until(lambda: named(self.frame, "menu item", name), f"the menu's {name}"))
        found = until(lambda: named(self.frame, role, inside), f"{inside} of the tab {name}")
        tell(f"tab {name}", self.frame)
        return found

    def says(self, words):
        """The object that says these words."""
        shown = (each for each in below(self.frame) if words in (each.get_name() or ""))
        return next((each for each in shown if has(each, SHOWING)), None)


def dialogs(person):
    """Those that need no export."""
    person.visit("New connection", "New connection", "Cancel", inside=("check box", "Proxy"))
    person.visit("Settings", "Settings", "Close")
    person.visit("Recipes", "Recipes", "Close", inside=("list item", "What changed"))
    person.visit("Practise", "Practise", "Close")
    person.visit("Saved exports", "Saved exports", "Close")
    person.visit("Keep exports", "Keep exports", "Cancel")
    person.visit("Open bundle", "Open bundle", "Cancel")
    person.visit("Keyboard", "Keyboard", "Close")
    person.visit("About", "Genesys Cloud Export 0", "Close", "About")


def export(person):
    """An export is set up, started and waited for."""
    dialog = person.open("New export", "New export", ("text", "File"))
    tell("New export", dialog)
    press(until(lambda: named(dialog, "push button", "All columns"), "the button for columns"))
    columns = person.opened("Columns", ("push button", "Cancel"))
    tell("Columns", columns)
    person.leave(columns, "Columns", "Cancel")
    press(until(lambda: named(dialog, "push button", "Own endpoint"), "the button for an endpoint of one's own"))
    until(lambda: named(dialog, "text", "Path"), "the path of one's own endpoint")
    tell("Own endpoint", dialog)
    press(until(lambda: named(dialog, "push button", "Cancel"), "Cancel"))
    until(lambda: not window(person.app, "New export"), "the dialog to go")
    dialog = person.open("New export", "New export", ("text", "File"))
    write(named(dialog, "text", "File"), str(FOLDER / "users.csv"))
    set_number(named(dialog, "spin button", "At most records"), 600)
    press(until(lambda: named(dialog, "push button", "Export"), "the button that starts it"))
    print("said", until(lambda: person.says("Done in"), "the word that it is done").get_name())  # noqa: T201


def result(person):
    """What an export leaves is looked at."""
    tell("tab Overview", person.frame)
    person.tab("Live", "image", "Headroom, calls")
    table = person.tab("Requests", "table", "Request log")
    select(table, 0)
    until(lambda: named(person.frame, "push button", "Copy as"), "the details of a call")
    line = named(person.frame, "text", "Filter of the request log")
    write(line, "status>>4")
    until(lambda: person.says("is no number"), "the mistake in the filter")
    tell("call details", person.frame)
    write(line, "")
    press(named(person.frame, "check box", "Sum up"))
    until(lambda: named(person.frame, "table", "Calls by endpoint"), "the sums")
    tell("requests summed up", person.frame)
    person.tab("Records", "table", "Records")
    person.visit("Save again", "Save again", "Cancel")
    person.visit("Save export as template", "Save export", "Cancel", "Save export as template")
    person.visit("Compare two", "Compare two snapshots", "Close")


def bundle(person):
    """A support bundle is reviewed, saved and opened again."""
    dialog = person.open("Save support bundle", "Save support bundle", ("push button", "Save bundle"))
    tell("Save support bundle", dialog)
    press(named(dialog, "push button", "Save bundle"))
    picker = person.opened("Save support bundle", ("text", "File name"))
    write(named(picker, "text", "File name"), str(FOLDER / "bundle.zip"))
    press(until(lambda: named(picker, "push button", "Save"), "the button that saves"))
    until(lambda: not window(person.app, "Save support bundle"), "the bundle to be saved")
    picker = person.open("Open bundle", "Open bundle", ("text", "File name"))
    write(named(picker, "text", "File name"), str(FOLDER / "bundle.zip"))
    press(until(lambda: named(picker, "push button", "Open"), "the button that opens"))
    person.visit("Show the bundle's", "Other files of the bundle", "Close", "Texts of a bundle")


def main():
    app = until(application, "the program")
    frame = until(lambda: window(app, "Demo organisation"), "its window with the demo organisation")
    person = Person(app, frame)
    report = until(lambda: window(app, "Something went wrong"), "the crash report")
    tell("Crash report", report)
    person.leave(report, "Something went wrong", "Go on working")
    tell("main window", frame)
    dialogs(person)
    export(person)
    result(person)
    bundle(person)


main()
