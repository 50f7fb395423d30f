"""What carries out the tasks of a job: tasks in, answers out, wherever the work is done."""

from __future__ import annotations

import importlib
import socket
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any, Protocol, Self

Task = dict[str, Any]
"""Plain JSON data for the function that does the job.

name     what `run` gives back beside the answer
timeout  seconds for the whole task, or None
and what the function wants besides.
"""

Answer = dict[str, Any]
"""What the function gives back, plain JSON data; or a `failure`, when it could not."""

Job = Callable[[Task], Answer]


class Executor(Protocol):
    """A context manager; at its end none of the workers is left."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool | None: ...

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[str, Answer]]:
        """(name, answer) of every task, in the order in which they end.

        The next task is taken from `tasks` only when a worker is free for it, because
        that is when it is claimed.  A task whose worker dies or takes longer than
        its `timeout` is a `failure`, never an exception.  May be called again after its end.
        """
        ...


def failure(reason: str, log_text: str = "", seconds: float | None = None) -> Answer:
    """The answer of a task that came to nothing; `log_text` is what was printed meanwhile."""
    return {
        "status": "failed",
        "reason": reason,
        "log_text": log_text,
        "seconds": None if seconds is None else round(seconds, 3),
        "host": socket.gethostname(),
    }


def find(job: str) -> Job:
    """The function of "module:function"."""
    module, _, name = job.partition(":")
    found: Job = getattr(importlib.import_module(module), name)
    return found
