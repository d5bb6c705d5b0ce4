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


def own_text_of(element, end=-1):
    """The text of an element up to an offset: a placeholder stands for each element in it."""
    return Atspi.Text.get_text(element, 0, end) if "Text" in element.get_interfaces() else ""


def with_text_of_children(text, element, first=0):
    """A part of an element's own text, with the text of the elements in it; `first` of them stand before it."""
    for index in range(first, first + text.count(EMBEDDED)):
        child = element.get_child_at_index(index)
        text = text.replace(EMBEDDED, with_text_of_children(own_text_of(child), child), 1)
    return text


def inserted(event):
    """Chromium tells the text of a new element by itself; Firefox tells only that there is one."""
    text = str(event.any_data)
    if EMBEDDED not in text:
        return text
    if event.source.get_toolkit_name() != "Gecko":
        return ""
    before = own_text_of(event.source, event.detail1)
    return with_text_of_children(text, event.source, before.count(EMBEDDED))


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
            text = inserted(event) if live in ("polite", "assertive") else ""
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
