"""Prints what a browser tells a screen reader over AT-SPI, a line of JSON each, until it is stopped.

{"live": "polite", "text": "..."}        text that was put into a live region
{"focused": "Close", "within": "..."}    what has the focus now, and the dialog around it
"""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

EMBEDDED = "\ufffc"


def tell(**fields):
    print(json.dumps(fields), flush=True)


def urgency_of(source):
    attributes = source.get_attributes() or {}
    return attributes.get("container-live") or attributes.get("live")


def text_of(element):
    """All text of an element, with that of the elements in it."""
    text = Atspi.Text.get_text(element, 0, -1) if element.is_text() else ""
    children = [element.get_child_at_index(i) for i in range(element.get_child_count())]
    for child in children:
        text = text.replace(EMBEDDED, text_of(child), 1)
    return text


def inserted(source, text):
    """Chromium tells the text of a new element by itself; Firefox tells only that there is one."""
    if EMBEDDED not in text:
        return text
    return text_of(source) if source.get_toolkit_name() == "Gecko" else ""


def dialog_around(element):
    while element is not None:
        if element.get_role() in (Atspi.Role.DIALOG, Atspi.Role.ALERT):
            return element.get_name()
        element = element.get_parent()
    return None


def heard(event):
    try:
        source = event.source
        if event.type.startswith("object:text-changed:insert"):
            live = urgency_of(source)
            text = inserted(source, str(event.any_data)) if live in ("polite", "assertive") else ""
            if text:
                tell(live=live, text=text)
        elif event.detail1 == 1:
            tell(focused=source.get_name() or "", within=dialog_around(source))
    except GLib.Error:
        # The element was gone before it could be asked.
        pass


Atspi.init()
listener = Atspi.EventListener.new(heard)
for name in ("object:text-changed:insert", "object:state-changed:focused"):
    listener.register(name)
tell(ready=True)
Atspi.event_main()
