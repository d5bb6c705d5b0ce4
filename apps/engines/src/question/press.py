"""Presses a button of a browser itself, which no page can reach: press.py NAME SECONDS [bar].

It is one of a question that the browser asks: prints how far below the top of the page the question begins, and how
high the page is, in px. With "bar" it is one of the browser's own bars, pressed with the mouse.
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


def bars_in(element):
    """The browser's bars that can be seen."""
    for each, role in parts_of(element):
        if role == Atspi.Role.TOOL_BAR and is_shown(each):
            yield each


def click(element):
    place = place_of(element)
    return Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")


def press(name, seconds, in_bar):
    deadline = time.monotonic() + seconds
    names = []
    while time.monotonic() < deadline:
        desktop = Atspi.get_desktop(0)
        names = []
        for part in bars_in(desktop) if in_bar else questions_in(desktop):
            for each, role in parts_of(part):
                if role not in BUTTONS or not is_shown(each):
                    continue
                names.append(each.get_name() or "")
                if names[-1] != name:
                    continue
                if in_bar:
                    click(each)
                    return
                page = next(place_of(one) for one, of in parts_of(desktop) if of in PAGES and is_shown(one))
                below = place_of(part).y - page.y
                if Atspi.Action.do_action(each, 0):
                    print(json.dumps({"below": below, "height": page.height}))
                    return
        time.sleep(0.1)
    sys.exit(f"There is no button {name} in {seconds} s, but {names}.")


Atspi.init()
press(sys.argv[1], float(sys.argv[2]), "bar" in sys.argv[3:])
