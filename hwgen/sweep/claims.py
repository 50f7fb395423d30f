"""Who measures which point: what makes two sweeps on one store share the work."""

from __future__ import annotations

import os
import socket
import threading
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from hwgen.errors import ToolError
from hwgen.sweep import database
from hwgen.sweep.store import Row, Store

LEASE_S = 60.0
"""A claim that was not renewed for so long has lost its owner (kill -9, no power)."""

_RENEWALS = 4  # per lease


class Taken(Exception):
    """Another sweep, which lives, measures that point."""


class Claims:
    """The claims of one sweep on a store; a context manager, at whose end there are none.

    A thread renews them, so that a sweep that only waits for its workers keeps them.
    """

    def __init__(self, store: Store, lease: float = LEASE_S) -> None:
        self._store, self._lease = store, lease
        self._owner, self._home = uuid.uuid4().hex, home()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._renew, daemon=True)
        query = "SELECT coalesce(max(serial), 0) FROM results"
        self._began: int = store.connection.execute(query).fetchone()[0]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        # On a full disk they stay; they are void once this process has ended.
        with suppress(ToolError), self._store.writing():
            self._store.connection.execute("DELETE FROM claims WHERE owner = ?", (self._owner,))

    def take(self, key: str, enough: Callable[[Row], bool]) -> Row | None:
        """None: the point is ours to measure.  A row: another sweep has measured it.

        enough  whether a row makes measuring unnecessary; one that failed while this sweep
                runs always does, or two sweeps would fail at it one after the other
        Raises `Taken` when another sweep is at it.
        """
        connection = self._store.connection
        with self._store.writing():
            row = self._store.find(key)
            if row is not None and (enough(row) or self._fresh(key, row)):
                return row
            query = "SELECT home, pid, until FROM claims WHERE key = ? AND owner != ?"
            other = connection.execute(query, (key, self._owner)).fetchone()
            if other is not None and self._alive(*other):
                raise Taken
            values = (key, self._owner, self._home, os.getpid(), time.time() + self._lease)
            connection.execute("INSERT OR REPLACE INTO claims VALUES (?, ?, ?, ?, ?)", values)
        return None

    def _fresh(self, key: str, row: Row) -> bool:
        query = "SELECT serial FROM results WHERE key = ?"
        serial: int = self._store.connection.execute(query, (key,)).fetchone()[0]
        return row["status"] != "ok" and serial > self._began

    def _alive(self, where: str, pid: int, until: float) -> bool:
        if until < time.time():
            return False
        if where != self._home:
            return True
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True  # it is there, and another user's
        return True

    def _renew(self) -> None:
        while not self._ended.wait(self._lease / _RENEWALS):
            # When the store cannot be written the sweep itself will say so.
            with suppress(ToolError):
                _renew(self._store.path, self._owner, time.time() + self._lease)


def _renew(path: Path, owner: str, until: float) -> None:
    connection = database.connect(path)
    try:
        with database.translated(path), database.transaction(connection):
            connection.execute("UPDATE claims SET until = ? WHERE owner = ?", (until, owner))
    finally:
        connection.close()


def home() -> str:
    """Names the set of processes among which a process id means something."""
    parts: list[Any] = [socket.gethostname()]
    # Containers may share a host's name, but not its process ids.
    with suppress(OSError):
        parts.append(Path("/proc/sys/kernel/random/boot_id").read_text().strip())
        parts.append(os.stat("/proc/self/ns/pid").st_ino)
    return "/".join(map(str, parts))
