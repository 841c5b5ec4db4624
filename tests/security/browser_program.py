"""The system's browser, as a program that is started with an address."""

from __future__ import annotations

import logging
import sys

from tests.person import Person

if __name__ == "__main__":
    logging.disable()  # what a browser logs is not ours
    person = Person()
    person(sys.argv[1])
    person.seen.wait(30)
