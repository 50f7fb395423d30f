"""What carries out the points of a sweep: tasks in, rows out, wherever the work is done."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, Protocol, Self

Task = dict[str, Any]
"""One point as plain JSON data, for `hwgen.sweep.worker.measure`.

name       of the point; what `run` gives back beside the row
design     catalogue name
values     parameters of the design
way        a `Measurement` as data, its Liberty file with an absolute path
breakdown  also one row per module
timeout    seconds for the whole point, or None
library_sha256  of the Liberty file, or None: a worker that finds another one refuses
store      path of the store, to look for the same Verilog in; None where workers have other disks
sources    fingerprint of the generator; a worker with other sources refuses.  None: not compared
"""

Answer = dict[str, Any]
"""What `measure` gives back, plain JSON data.

status     "ok" or "failed", and `reason` with `log_text` (what the tools printed, or "")
seconds    wall time of the point, generation included
host       where it was measured, and `hwgen`, the version there
reused     the figures were taken from the store: the same Verilog, measured in the same way
and with status "ok" `module`, `result` (key of Verilog, measurement and tools) and all of
`Report.data()`.
"""


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
        that is when the point is claimed.  A task whose worker dies or takes longer than
        its `timeout` is a `failure`, never an exception.  May be called again after its end.
        """
        ...


def failure(reason: str, log_text: str = "", seconds: float | None = None) -> Answer:
    """The answer of a point that has no figures."""
    return {
        "status": "failed",
        "reason": reason,
        "log_text": log_text,
        "seconds": None if seconds is None else round(seconds, 3),
        "host": socket.gethostname(),
    }
