"""Worker processes that may die without taking anything else with them."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from typing import IO, Any

_PATIENCE_S = 10.0
"""How long a worker may take to end the synthesis that it runs."""

_MODULE = "hwgen.sweep.worker"


class Pool:
    """`jobs` processes; a context manager, at whose end none of them is left."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._workers: list[_Worker] = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.close()
        self._workers.clear()

    def run(self, tasks: Sequence[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
        """(name, row) of every task, in the order in which they end.

        A task whose worker dies is a row with status "failed"; the next one gets a new worker.
        """
        waiting = list(reversed(tasks))
        with selectors.DefaultSelector() as selector:
            for _ in range(min(self._jobs, len(tasks))):
                self._start(selector, waiting.pop())
            while selector.get_map():
                for key, _ in selector.select():
                    worker: _Worker = key.data
                    name = worker.task["name"]
                    row = worker.answer()
                    if row is None:
                        row = worker.epitaph()
                        selector.unregister(key.fileobj)
                        self._workers.remove(worker)
                        worker.close()
                        if waiting:
                            self._start(selector, waiting.pop())
                    elif waiting:
                        worker.give(waiting.pop())
                    else:
                        selector.unregister(key.fileobj)
                    yield name, row

    def _start(self, selector: selectors.BaseSelector, task: dict[str, Any]) -> None:
        worker = _Worker()
        self._workers.append(worker)
        selector.register(worker.answers, selectors.EVENT_READ, worker)
        worker.give(task)


class _Worker:
    """One process, and the task that it has."""

    def __init__(self) -> None:
        self.task: dict[str, Any] = {}
        with tempfile.TemporaryFile() as complaints:
            self.process = subprocess.Popen(
                [sys.executable, "-P", "-m", _MODULE],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
                # Ctrl-C reaches the parent only, which then ends the workers in order.
                start_new_session=True,
            )
            self._complaints = os.fdopen(os.dup(complaints.fileno()), "rb")

    @property
    def answers(self) -> IO[bytes]:
        assert self.process.stdout is not None
        return self.process.stdout

    def give(self, task: dict[str, Any]) -> None:
        self.task = task
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(task).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return  # it died; its end of file is what `answer` will see

    def answer(self) -> dict[str, Any] | None:
        """The row, or None when the process ended instead."""
        line = self.answers.readline()
        if not line.endswith(b"\n"):
            return None
        row: dict[str, Any] = json.loads(line)["row"]
        return row

    def epitaph(self) -> dict[str, Any]:
        """The row of a task whose worker died."""
        code = self.process.wait()
        self._complaints.seek(0)
        last = self._complaints.read().decode(errors="replace").strip().splitlines()[-1:]
        reason = ": ".join([f"the worker process ended with code {code}", *last])
        return {"status": "failed", "reason": reason, "log": None, "cached": False}

    def close(self) -> None:
        """Ends the process, if need be by force."""
        try:
            if self.process.stdin is not None:
                self.process.stdin.close()
        except BrokenPipeError:
            pass
        try:
            self.process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.answers.close()
        self._complaints.close()
