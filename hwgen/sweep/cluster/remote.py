"""What runs inside a Dask worker: a measuring process per point under way, and its watch.

The process can be ended where a thread could not: by the time-out, when the sweep no
longer wants the point, and by the death of the worker itself.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import selectors
import signal
import subprocess
import threading
import time
import traceback
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from hwgen import files
from hwgen.workers.executor import Answer, Task, failure
from hwgen.workers.launch import launch

GRACE_S = 5.0
"""How much longer than its time-out a point may take before its process is ended."""

_PATIENCE_S = 10.0
_GLANCE_S = 0.25
_START_S = 120.0
_CHUNK = 1 << 16
_MODULE = "hwgen.sweep.cluster.child"

Reply = dict[str, Any]
_idle: list[_Child] = []
_lock = threading.Lock()


class Gone(Exception):
    """The measuring process ended; why."""


def enlist() -> dict[str, str]:
    """The `identity` of this worker; its measuring process is started and kept."""
    child = _child(None)
    _keep(child)
    return child.identity


def dismiss() -> None:
    """Ends the measuring processes that have nothing to do."""
    with _lock:
        children = _idle.copy()
        _idle.clear()
    for child in children:
        child.close()


def work(task: Task, identity: dict[str, str], library: bytes | None, topic: str) -> Reply:
    """As `_work`.  Never raises: Dask keeps silent over an error that it cannot pickle."""
    try:
        return _work(task, identity, library, topic)
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return {"answer": failure(reason, traceback.format_exc())}


def _work(task: Task, identity: dict[str, str], library: bytes | None, topic: str) -> Reply:
    """One of {"answer": …}, {"refused": identity here} and {"missing": True}.

    identity  what this worker must be
    library   the Liberty file, packed by zlib, for a worker that said it was missing
    topic     of the event that tells that the point has begun
    """
    from distributed import get_worker

    worker = get_worker()
    key = worker.get_current_task()
    worker.log_event(topic, str(key))
    try:
        child = _child(identity)
    except Gone as gone:
        return {"answer": failure(str(gone))}
    if child.identity != identity:
        child.close()
        return {"refused": child.identity}
    local = _with_library(task, library, Path(worker.local_directory))
    if local is None:
        _keep(child)
        return {"missing": True}

    def wanted() -> bool:
        known = worker.state.tasks.get(key)
        return worker.status.name in _ALIVE and known is not None and known.state == "executing"

    began = time.monotonic()
    try:
        answer = child.ask(local, wanted)
    except Gone as gone:
        child.close()
        return {"answer": failure(str(gone), "", time.monotonic() - began)}
    except BaseException:
        child.close()
        raise
    if wanted():
        _keep(child)
    else:
        child.close()
    return {"answer": _as_asked(answer, local, task)}


_ALIVE = ("running", "paused", "closing_gracefully")


class _Child:
    """A measuring process."""

    def __init__(self) -> None:
        self._process, self._complaints = launch(_MODULE)
        self._heard = b""
        try:
            self.identity: dict[str, str] = json.loads(self._line(_START_S, lambda: True))
        except BaseException:
            self.close()
            raise

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, task: Task, wanted: Callable[[], bool]) -> Answer:
        """The answer; `Gone` when the process dies, takes too long, or is not `wanted` any more."""
        try:
            self._stdin.write(json.dumps(task).encode() + b"\n")
            self._stdin.flush()
        except BrokenPipeError:
            raise self._epitaph() from None
        timeout = task["timeout"]
        limit = None if timeout is None else timeout + GRACE_S
        said: dict[str, Any] = {}
        while not said:  # an empty one says that the point begins
            said = json.loads(self._line(limit, wanted))
        if "answer" not in said:
            raise Gone(self._ending(said["code"]))
        answer: Answer = said["answer"]
        return answer

    def close(self) -> None:
        """Ends the process, if need be by force."""
        with contextlib.suppress(BrokenPipeError):
            self._stdin.close()
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._stdout.close()
        self._complaints.close()

    @property
    def _stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def _stdout(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def _line(self, limit: float | None, wanted: Callable[[], bool]) -> bytes:
        began = time.monotonic()
        with selectors.DefaultSelector() as selector:
            selector.register(self._stdout, selectors.EVENT_READ)
            while b"\n" not in self._heard:
                if selector.select(_GLANCE_S):
                    more = os.read(self._stdout.fileno(), _CHUNK)
                    if not more:
                        raise self._epitaph()
                    self._heard += more
                elif limit is not None and time.monotonic() - began > limit:
                    raise Gone(f"no result after {limit:g} s; its process was ended")
                elif not wanted():
                    raise Gone("the sweep has gone")
        line, _, self._heard = self._heard.partition(b"\n")
        return line

    def _epitaph(self) -> Gone:
        try:
            code = self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            return Gone("the measuring process closed its output")
        return Gone(self._ending(code))

    def _ending(self, code: int) -> str:
        self._complaints.seek(0)
        last = self._complaints.read().decode(errors="replace").strip().splitlines()[-1:]
        ending = f"code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
        return ": ".join([f"the measuring process ended with {ending}", *last])


def _child(identity: dict[str, str] | None) -> _Child:
    """A process that waits, or a new one; one that is not what is wanted now makes room."""
    while True:
        with _lock:
            child = _idle.pop() if _idle else None
        if child is None:
            return _Child()
        # The sources may have changed since it began, on both sides.
        if identity is not None and child.alive and child.identity == identity:
            return child
        child.close()


def _keep(child: _Child) -> None:
    with _lock:
        _idle.append(child)


def _with_library(task: Task, packed: bytes | None, folder: Path) -> Task | None:
    """`task` with its Liberty file where it lies on this machine; None if it has none here."""
    sha = task["library_sha256"]
    if sha is None:
        return task
    kind, _, path = task["way"]["target"].partition(":")
    copy = folder / f"hwgen-{sha}-{Path(path).name}"
    if packed is not None and not _is(copy, sha):
        files.write(copy, zlib.decompress(packed))
    for place in (Path(path), copy):
        if _is(place, sha):
            return {**task, "way": {**task["way"], "target": f"{kind}:{place}"}}
    return None


def _is(path: Path, sha: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha
    except OSError:
        return False


def _as_asked(answer: Answer, local: Task, task: Task) -> Answer:
    """`answer` with the path of the library as the user wrote it."""
    here, there = local["way"]["target"], task["way"]["target"]
    if here == there:
        return answer
    here, there = here.partition(":")[2], there.partition(":")[2]
    return {k: v.replace(here, there) if isinstance(v, str) else v for k, v in answer.items()}
