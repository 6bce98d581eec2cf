# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for the program, and what an assistive tool learns of it there."""

import os
import pathlib
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds; what takes longer has failed
EVENTS = []  # that have come, with who waits for them


class Failure(Exception):
    pass


def wait_for(what, condition):
    """Handles events until the condition gives something, which is the result."""
    end = time.monotonic() + PATIENCE
    wake = GLib.timeout_add(10, lambda: True)  # to look, too, at what no event tells of
    try:
        while time.monotonic() < end:
            try:
                while EVENTS:
                    handler, event = EVENTS.pop(0)
                    handler(event)
                if result := condition():
                    return result
            except GLib.Error:  # of an object that has just gone
                pass
            GLib.MainContext.default().iteration(True)
    finally:
        GLib.source_remove(wake)
    raise Failure(f"waited {PATIENCE} s in vain for {what() if callable(what) else what}")


def has(thing, state):
    return thing.get_state_set().contains(getattr(Atspi.StateType, state.upper()))


def children(thing):
    for i in range(thing.get_child_count()):
        if child := thing.get_child_at_index(i):
            yield child


def objects(thing):
    """The thing and all below it; of lists in boxes that are closed, none."""
    yield thing
    for child in children(thing):
        yield from objects(child)


def text_of(field):
    return Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field))


class Desktop:
    """An X server and a window manager with the program on it. Files of its own; gone with all it has started."""

    def __init__(self, program):
        self.program = str(pathlib.Path(program).resolve())
        self.started = []
        self.listeners = []
        self.heard = []  # what a screen reader says whatever has the focus
        self.focus = []  # (role, name) of what has got the focus, one after the other
        self.focused = None

    def __enter__(self):
        try:
            self.begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        home = pathlib.Path(self.folder.name)
        read, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as display:
            os.environ["DISPLAY"] = ":" + display.readline().strip()
        os.environ.update(HOME=str(home), LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        for kind in ["CONFIG", "STATE", "DATA", "CACHE"]:
            os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
        self.manager = self.start("openbox")
        wait_for("the window manager", self.is_managed)
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)  # a busy program answers late
        self.listen("object:state-changed:showing", self.on_showing)
        self.listen("object:state-changed:focused", self.on_focused)
        self.process = self.start(self.program)
        self.application = wait_for("the program among the accessible applications", self.find_application)
        self.window = wait_for("its window to be active", self.active_window)
        # Until the window manager is done, too, it would close menus.
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                        "Activation Explorer", "windowactivate", "--sync"], check=True, timeout=PATIENCE)
        wait_for("the focus in its window", lambda: self.focus)

    def __exit__(self, *_):
        for listener, event in self.listeners:
            listener.deregister(event)
        for process in reversed(self.started):
            process.terminate()
            process.wait(PATIENCE)
        self.folder.cleanup()

    def is_managed(self):
        if self.manager.poll() is not None:  # it came before the display was ready
            self.manager = self.start("openbox")
        asked = subprocess.run(["xdotool", "get_desktop"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return asked.returncode == 0

    def start(self, *command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    def listen(self, event, handler):
        # What a handler asks takes a while, in which more events come: one after the other.
        listener = Atspi.EventListener.new(lambda told: EVENTS.append((handler, told)))
        listener.register(event)
        self.listeners.append((listener, event))

    def on_showing(self, event):
        # As Orca does, which reads notifications when they appear.
        if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
            self.heard.append(event.source.get_name())

    def on_focused(self, event):
        if event.detail1:
            self.focus.append((event.source.get_role_name(), event.source.get_name()))
            self.focused = event.source

    def find_application(self):
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)  # what is told is asked anew
                return application
        if self.process.poll() is not None:
            raise Failure(f"the program has ended by itself: {self.process.returncode}")
        return None

    def active_window(self):
        return next((window for window in children(self.application) if has(window, "active")), None)

    def press(self, *keys):
        """As xdotool writes them: ctrl+Right."""
        subprocess.run(["xdotool", "key", "--delay", "15", *keys], check=True)

    def find(self, role, name, within=None):
        def found():
            return next((thing for thing in objects(within or self.window)
                         if thing.get_role_name() == role and thing.get_name() == name), None)

        return wait_for(f"{role} “{name}”", found)

    def hears(self, part, *keys):
        """Presses the keys; the sentence that is heard thereupon with this part in it."""
        del self.heard[:]
        self.press(*keys)
        return wait_for(lambda: f"“{part}” to be said after {' '.join(keys)}; heard: {self.heard}",
                        lambda: next((each for each in self.heard if part in each), None))

    def take_focus(self, thing):
        del self.focus[:]
        wanted = (thing.get_role_name(), thing.get_name())
        if not has(thing, "focused"):
            Atspi.Component.grab_focus(thing)
        wait_for(f"the focus on {wanted}", lambda: has(thing, "focused"))

    def walks_to(self, role, name, *keys):
        """Presses the keys; waits for the focus on that."""
        self.press(*keys)
        wait_for(lambda: f"the focus on {role} “{name}” after {' '.join(keys)}; it was on {self.focus[-3:]}",
                 lambda: self.focus and self.focus[-1] == (role, name))

    def choose(self, menu, *names):
        """By keys alone: those that open the menu and lead to its first item; items' names one after the other."""
        for _ in range(5):  # a window manager that still arranges the windows closes menus
            del self.focus[:]
            self.press(*menu.split())
            wait_for(f"the menu of {menu}", lambda: self.focus and self.focused.get_parent().get_role_name() == "popup menu"
                     or any(role == "menu item" for role, _ in self.focus[:-1]))
            if self.focused.get_parent().get_role_name() == "popup menu" and has(self.focused, "focused"):
                break
        for name in names:
            for _ in range(60):
                wait_for(lambda: f"an item to have the focus on the way to “{name}”; it was on {self.focus}",
                         lambda: self.focus and self.focused.get_parent().get_role_name() == "popup menu")
                passed = self.focus[-1][1]
                if passed == name:
                    break
                del self.focus[:]
                self.press("Down")
            else:
                raise Failure(f"no item “{name}” on the way down from {menu}")
            del self.focus[:]
            self.press("Return" if name == names[-1] else "Right")

    def tab_to(self, role, name):
        for _ in range(100):
            if self.focused.get_role_name() == role and self.focused.get_name() == name:
                return
            del self.focus[:]
            self.press("Tab")
            wait_for(f"Tab to lead on, on the way to “{name}”", lambda: self.focus)
        raise Failure(f"Tab does not lead to {role} “{name}”")

    def dialog(self, name):
        """Once it is open."""
        return wait_for(f"the dialog “{name}”", lambda: next(
            (window for window in children(self.application)
             if window.get_name() == name and has(window, "active")), None))

    def closes(self, dialog):
        """By Escape."""
        name = dialog.get_name()
        self.press("Escape")
        wait_for(f"“{name}” to be left by Escape", lambda: has(self.window, "active"))
