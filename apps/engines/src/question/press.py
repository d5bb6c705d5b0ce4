"""Presses a button of a question that a browser itself asks, which no page can reach: press.py NAME SECONDS.

Prints how far below the top of the page the question begins, and how high the page is, in px.
Ends with 1 and the names of all buttons where there is none of that name in time.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PAGES = (Atspi.Role.DOCUMENT_WEB, Atspi.Role.DOCUMENT_FRAME, Atspi.Role.INTERNAL_FRAME)
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)


def parts_of(element):
    """An element and all in it; what was gone before it could be asked is left out."""
    try:
        yield element, element.get_role()
        for index in range(element.get_child_count()):
            yield from parts_of(element.get_child_at_index(index))
    except (AttributeError, GLib.Error):
        return


def is_shown(element):
    return element.get_state_set().contains(Atspi.StateType.SHOWING)


def questions_in(element):
    """The browser's questions that can be seen, and nothing of its bars or of the page."""
    try:
        role = element.get_role()
        if role in PAGES:
            return
        if role in (Atspi.Role.ALERT, Atspi.Role.DIALOG):
            yield element
            return
        for index in range(element.get_child_count()):
            yield from questions_in(element.get_child_at_index(index))
    except (AttributeError, GLib.Error):
        return


def place_of(element):
    return Atspi.Component.get_extents(element, Atspi.CoordType.SCREEN)


def press(name, seconds):
    deadline = time.monotonic() + seconds
    names = []
    while time.monotonic() < deadline:
        desktop = Atspi.get_desktop(0)
        names = []
        for question in questions_in(desktop):
            for each, role in parts_of(question):
                if role not in BUTTONS or not is_shown(each):
                    continue
                names.append(each.get_name() or "")
                if names[-1] != name:
                    continue
                page = next(place_of(one) for one, of in parts_of(desktop) if of in PAGES and is_shown(one))
                below = place_of(question).y - page.y
                if Atspi.Action.do_action(each, 0):
                    print(json.dumps({"below": below, "height": page.height}))
                    return
        time.sleep(0.1)
    sys.exit(f"There is no button {name} in {seconds} s, but {names}.")


Atspi.init()
press(sys.argv[1], float(sys.argv[2]))
