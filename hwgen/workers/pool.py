"""Worker processes that may die or never end without taking anything else with them."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import IO, Any, Self

from hwgen.workers.executor import Answer, Task, failure
from hwgen.workers.launch import launch

GRACE_S = 2.0
"""How much longer than its time a task may take to tell so itself."""

_START_S = 60.0
"""What a worker may take beside that to load, before its first task begins."""

_PATIENCE_S = 10.0
"""How long a worker may take to end the task that it has."""

_MODULE = "hwgen.workers.serve"
_CHUNK = 1 << 16


class Pool:
    """Processes on this machine; an `Executor`.

    jobs     how many, at least 1
    job      "module:function", which takes a task and gives its answer; every task gets a
             process of its own, so that nothing is left of it
    preload  modules that every process loads once, before its first task
    """

    def __init__(self, jobs: int, job: str, preload: Sequence[str] = ()) -> None:
        self._jobs = jobs
        self._words = (job, *preload)
        self._idle: list[_Worker] = []
        self._busy: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        workers = [*self._idle, *self._busy]
        for worker in workers:
            worker.stop()
        for worker in workers:
            worker.close()
        self._idle.clear()
        self._busy.clear()

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[str, Answer]]:
        """(name, answer) of every task, in the order in which they end; see `Executor`.

        After the death of a worker the next task gets a new one.
        """
        source = iter(tasks)
        more = True
        with selectors.DefaultSelector() as selector:
            while True:
                while more and len(self._busy) < self._jobs:
                    task = next(source, None)
                    if task is None:
                        more = False
                    else:
                        worker = self._free()
                        self._busy.append(worker)
                        worker.give(task)
                        selector.register(worker.answers, selectors.EVENT_READ, worker)
                if not self._busy:
                    return
                ready = selector.select(self._patience())
                spoke: list[_Worker] = [key.data for key, _ in ready]
                late = [w for w in self._busy if w not in spoke and w.late]
                for worker in [*spoke, *late]:
                    answer = worker.overdue() if worker in late else worker.answer()
                    if answer is None:
                        continue
                    # Out of the lists first: whoever takes the answer may never come back.
                    selector.unregister(worker.answers)
                    self._busy.remove(worker)
                    if worker.process.poll() is None:
                        self._idle.append(worker)
                    else:
                        worker.close()
                    yield worker.task["name"], answer

    def _free(self) -> _Worker:
        """A worker that has nothing to do; one that died meanwhile costs no task."""
        while self._idle:
            worker = self._idle.pop()
            if worker.process.poll() is None:
                return worker
            worker.close()
        return _Worker(self._words)

    def _patience(self) -> float | None:
        """Seconds until the first task is overdue."""
        ends = [worker.deadline for worker in self._busy if worker.deadline is not None]
        return max(min(ends) - time.monotonic(), 0.0) if ends else None


class _Worker:
    """One process, and the task that it has."""

    def __init__(self, words: Sequence[str]) -> None:
        self.task: Task = {}
        self.deadline: float | None = None
        self._began, self._heard, self._text = 0.0, 0, b""
        self.process, self._complaints = launch(_MODULE, *words)

    @property
    def answers(self) -> IO[bytes]:
        assert self.process.stdout is not None
        return self.process.stdout

    @property
    def late(self) -> bool:
        return self.deadline is not None and time.monotonic() >= self.deadline

    def give(self, task: Task) -> None:
        self.task = task
        self._begin(_START_S)
        self._heard = os.fstat(self._complaints.fileno()).st_size
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(task).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return  # it died; its end of file is what `answer` will see

    def _begin(self, grace: float) -> None:
        """From now on the time of the task counts."""
        self._began = time.monotonic()
        limit = self.task["timeout"]
        self.deadline = None if limit is None else self._began + limit + grace

    def answer(self) -> Answer | None:
        """What the process says, or what can be said of it when it died.

        None when it is not at its end.  To be called when there is something to read.
        """
        more = os.read(self.answers.fileno(), _CHUNK)
        *lines, self._text = (self._text + more).split(b"\n")
        for line in lines:
            said: dict[str, Any] = json.loads(line)
            if "answer" in said:
                answer: Answer = said["answer"]
                return answer
            if "code" in said:
                return self._epitaph(said["code"])
            self._begin(GRACE_S)
        if more:
            return None
        self.stop()  # what it left behind
        return self._epitaph(self.process.wait())

    def _epitaph(self, code: int) -> Answer:
        """What can be said of a task whose process ended without an answer."""
        ending = f"code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
        text = self._complaint()
        last = text.strip().splitlines()[-1:]
        reason = ": ".join([f"the worker process ended with {ending}", *last])
        return failure(reason, text, self._seconds())

    def overdue(self) -> Answer:
        """Ends the process of a task that does not end."""
        self.stop()
        self._wait()
        limit = self.task["timeout"]
        reason = f"no result after {limit:g} s; its process was ended"
        return failure(reason, self._complaint(), self._seconds())

    def stop(self) -> None:
        """Asks the process, and the task that it has, to end."""
        self._signal(signal.SIGTERM)

    def close(self) -> None:
        """Sees to it that the process is gone."""
        with suppress(BrokenPipeError):
            if self.process.stdin is not None:
                self.process.stdin.close()
        self._wait()
        self.answers.close()
        self._complaints.close()

    def _wait(self) -> None:
        try:
            self.process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self.process.wait()

    def _signal(self, number: int) -> None:
        with suppress(ProcessLookupError):
            # Its group: the process that does the task belongs to it.
            os.killpg(self.process.pid, number)

    def _seconds(self) -> float:
        return time.monotonic() - self._began

    def _complaint(self) -> str:
        """What was printed since the task was given."""
        self._complaints.seek(self._heard)
        return self._complaints.read().decode(errors="replace")
