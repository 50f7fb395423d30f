"""Children that can be ended from another thread than the one that waits for them."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar


class Leash:
    """What `child.spawn` starts in threads that hold it, until `cut` ends all of it.

    After `cut` whatever such a thread starts is ended at once, as if it had died.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._children: set[subprocess.Popen[bytes]] = set()
        self._cut = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """In this thread, and only there, children are on the leash."""
        token = _HELD.set(self)
        try:
            yield
        finally:
            _HELD.reset(token)

    def cut(self) -> None:
        """Ends every child, and all that those started."""
        with self._lock:
            self._cut = True
            for process in self._children:
                end(process)

    @contextmanager
    def _on(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        with self._lock:
            self._children.add(process)
            if self._cut:
                end(process)
        try:
            yield
        finally:
            with self._lock:
                self._children.discard(process)


_HELD: ContextVar[Leash | None] = ContextVar("leash", default=None)


@contextmanager
def on_leash(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """While it is entered, the leash that this thread holds, if any, reaches the process."""
    leash = _HELD.get()
    if leash is None:
        yield
    else:
        with leash._on(process):
            yield


def end(process: subprocess.Popen[bytes]) -> None:
    """Kills a process that leads a group of its own, with the group."""
    if process.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
