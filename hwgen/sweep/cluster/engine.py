"""A sweep on a Dask scheduler: a point a place, and again elsewhere when its worker dies."""

from __future__ import annotations

import contextlib
import hashlib
import queue
import time
import uuid
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from hwgen.errors import ToolError
from hwgen.sweep.cluster import remote
from hwgen.sweep.cluster.child import identity
from hwgen.sweep.cluster.crew import PATIENCE_S, Crew
from hwgen.workers.executor import Answer, Task, failure

if TYPE_CHECKING:
    from distributed import Client, Future

TRIES = 3
"""So many workers may die over a point before it is given up."""

_LOOK_S = 0.5
_MEND_S = 1.0
_SILENCE_S = 60.0
_GRACE_S = 30.0


@dataclass(frozen=True)
class Link:
    """A connection to a scheduler.

    where  names it in messages
    mend   asks for workers in the place of those that are gone; called about every second
    """

    client: Client
    where: str
    mend: Callable[[], None]


Opening = Callable[[], contextlib.AbstractContextManager[Link]]


class Cluster:
    """An `Executor` whose workers belong to a Dask scheduler."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._stack = contextlib.ExitStack()
        self._link: Link | None = None

    def __enter__(self) -> Self:
        self._link = self._stack.enter_context(self._opening())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._link = None
        self._stack.close()

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[str, Answer]]:
        """As `Executor` says; ToolError when the scheduler goes and does not come back.

        UserError when there are workers and none of them measures what is measured here.
        """
        assert self._link is not None, "only inside its `with`"
        run = _Run(self._link, iter(tasks))
        try:
            yield from run.rows()
        finally:
            run.close()


@dataclass(eq=False)
class _Flight:
    """A point that is not done.

    losses  workers that died over it
    packed  its Liberty file, once a worker had none
    began   when a worker said so, by the local clock
    """

    task: Task
    losses: int = 0
    packed: bytes | None = None
    worker: str = ""
    future: Future | None = None
    began: float | None = None


_Row = tuple[str, Answer]


class _Run:
    """One call of `run`."""

    def __init__(self, link: Link, tasks: Iterator[Task]) -> None:
        self._link, self._tasks, self._dry = link, tasks, False
        self._identity = identity()
        # From the threads of Dask: ("look" | "began" | "done", key of the flight).
        self._inbox: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._crew = Crew(
            link.client, link.where, self._identity, lambda: self._inbox.put(("look", ""))
        )
        self._flights: dict[str, _Flight] = {}
        self._waiting: list[_Flight] = []
        self._packed: dict[str, bytes] = {}
        self._mended = time.monotonic()
        self._silent_since: float | None = None
        self._topic = f"hwgen-{uuid.uuid4().hex}"
        link.client.subscribe_topic(self._topic, lambda event: self._inbox.put(("began", event[1])))

    def rows(self) -> Iterator[_Row]:
        look_at = 0.0
        while not (self._dry and not self._flights and not self._waiting):
            if time.monotonic() >= look_at:
                yield from self._look()
                look_at = time.monotonic() + _LOOK_S
            self._launch()
            try:
                kind, key = self._inbox.get(timeout=max(look_at - time.monotonic(), 0))
            except queue.Empty:
                continue
            if kind == "look":
                look_at = 0.0
            elif kind == "began" and key in self._flights:
                self._flights[key].began = time.monotonic()
            elif kind == "done" and key in self._flights:
                row = self._land(key)
                # The place must not wait for whoever takes the row.
                self._launch()
                if row is not None:
                    yield row

    def close(self) -> None:
        """Gives up what is under way, there too."""
        futures = [flight.future for flight in self._flights.values()]
        self._flights.clear()
        client = self._link.client
        with contextlib.suppress(OSError):
            if client.status == "running":
                client.cancel(futures)
                client.unsubscribe_topic(self._topic)
                self._crew.dismiss()

    def _launch(self) -> None:
        """A point for every free place."""
        while (not self._dry or self._waiting) and (worker := self._crew.free()) is not None:
            if self._waiting:
                self._send(self._waiting.pop(0), worker)
                continue
            try:
                task = next(self._tasks)
            except StopIteration:
                self._dry = True
            else:
                self._send(_Flight(task), worker)

    def _send(self, flight: _Flight, worker: str) -> None:
        key = f"hwgen-{flight.task['name']}-{uuid.uuid4().hex}"
        future = self._link.client.submit(
            remote.work,
            flight.task,
            self._identity,
            flight.packed,
            self._topic,
            workers=[worker],
            allow_other_workers=False,
            pure=False,
            key=key,
        )
        flight.worker, flight.future, flight.began = worker, future, None
        self._flights[key] = flight
        self._crew.take(worker)
        future.add_done_callback(lambda _: self._inbox.put(("done", key)))

    def _land(self, key: str) -> _Row | None:
        """What became of a flight that ended: a row, or it goes on."""
        from distributed import KilledWorker

        flight = self._flights[key]
        assert flight.future is not None
        try:
            # The worker that has the answer may be gone by now.
            reply: dict[str, Any] = flight.future.result(timeout=PATIENCE_S)
        except (KilledWorker, CancelledError, TimeoutError):
            return self._lost(key)
        except Exception as error:
            return self._failed(key, f"{flight.worker}: {type(error).__name__}: {error}")
        if "answer" in reply:
            self._retire(key, worked=True)
            return flight.task["name"], reply["answer"]
        if "refused" in reply:
            self._retire(key)
            self._crew.refuse(flight.worker, self._crew.mismatch(reply["refused"]))
            self._waiting.insert(0, flight)
            return None
        try:
            flight.packed = self._library(flight.task)
        except OSError as error:
            return self._failed(key, f"{error.filename}: {error.strerror}")
        if flight.packed is None:
            return self._failed(key, "the Liberty file has changed since the sweep began")
        self._retire(key)
        self._send(flight, flight.worker)
        return None

    def _lost(self, key: str) -> _Row | None:
        flight = self._flights[key]
        flight.losses += 1
        if flight.losses >= TRIES:
            died = f"the worker died {flight.losses} times over this point (last {flight.worker})"
            return self._failed(key, died)
        self._retire(key)
        self._waiting.insert(0, flight)
        return None

    def _failed(self, key: str, reason: str) -> _Row:
        flight = self._retire(key)
        return flight.task["name"], failure(reason)

    def _retire(self, key: str, *, worked: bool = False) -> _Flight:
        flight = self._flights.pop(key)
        assert flight.future is not None
        flight.future.cancel()
        self._crew.give_back(flight.worker, worked=worked)
        return flight

    def _look(self) -> Iterator[_Row]:
        """Who came and who went, and which flights that ends."""
        try:
            if self._link.client.status != "running":
                raise ConnectionError
            gone = self._crew.look()
        except OSError:
            self._silence()
            return
        now, self._silent_since = time.monotonic(), None
        for key, flight in list(self._flights.items()):
            row = None
            if flight.worker in gone:
                # What it finished before is still to be had only if it was asked for.
                row = self._lost(key)
            elif self._overdue(flight, now):
                silent = f"the worker {flight.worker} does not answer"
                row = self._failed(key, f"{silent}, {now - (flight.began or now):.0f} s")
                self._crew.refuse(flight.worker, "does not answer")
            if row is not None:
                yield row
        if now - self._mended > _MEND_S:
            self._mended = now
            self._link.mend()

    def _silence(self) -> None:
        """The scheduler does not answer; its flights are called back when it does again."""
        now = time.monotonic()
        self._silent_since = self._silent_since or now
        limit = _SILENCE_S if self._link.client.status == "running" else PATIENCE_S
        if now - self._silent_since > limit:
            raise ToolError("dask", f"{self._link.where} does not answer any more")

    @staticmethod
    def _overdue(flight: _Flight, now: float) -> bool:
        """Later than what `remote` lets pass: the worker itself hangs."""
        timeout: float | None = flight.task["timeout"]
        if timeout is None or flight.began is None:
            return False
        return now - flight.began > 2 * timeout + _GRACE_S

    def _library(self, task: Task) -> bytes | None:
        """The Liberty file for a worker that has none, or None if it is not that of the task."""
        path, sha = task["way"]["target"].partition(":")[2], task["library_sha256"]
        if sha not in self._packed:
            contents = Path(path).read_bytes()
            if hashlib.sha256(contents).hexdigest() != sha:
                return None
            self._packed[sha] = zlib.compress(contents)
        return self._packed[sha]
