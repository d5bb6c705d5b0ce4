"""Presses a button of a question that a browser itself asks, which no page can reach: press.py NAME SECONDS.

Ends with 1 and the names of all buttons where there is none of that name in time.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PAGES = (Atspi.Role.DOCUMENT_WEB, Atspi.Role.DOCUMENT_FRAME, Atspi.Role.INTERNAL_FRAME)
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)


def buttons_in(element, in_question=False):
    """Buttons of the browser's questions that can be seen, and nothing of its bars or of the page."""
    try:
        role = element.get_role()
        if role in PAGES:
            return []
        in_question = in_question or role in (Atspi.Role.ALERT, Atspi.Role.DIALOG)
        found = []
        if in_question and role in BUTTONS and element.get_state_set().contains(Atspi.StateType.SHOWING):
            found.append((element.get_name() or "", element))
        for index in range(element.get_child_count()):
            found += buttons_in(element.get_child_at_index(index), in_question)
        return found
    except (AttributeError, GLib.Error):
        # It was gone before it could be asked.
        return []


def press(name, seconds):
    deadline = time.monotonic() + seconds
    names = []
    while time.monotonic() < deadline:
        found = buttons_in(Atspi.get_desktop(0))
        names = [each for each, _ in found]
        for each, element in found:
            if each == name and Atspi.Action.do_action(element, 0):
                return
        time.sleep(0.1)
    sys.exit(f"There is no button {name} in {seconds} s, but {names}.")


Atspi.init()
press(sys.argv[1], float(sys.argv[2]))
