"""Threads that wait for child processes, and take these with them when a run is interrupted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any

from hwgen.yosys.leash import Leash


class Threads(ThreadPoolExecutor):
    """A pool as a context manager.

    Left by an exception, Ctrl-C too, it starts nothing more and ends the processes that
    `hwgen.yosys.child` runs in its threads, with all that those started.
    """

    def __init__(self, jobs: int) -> None:
        super().__init__(jobs)
        self._leash = Leash()

    def submit(self, call: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
        return super().submit(self._held, call, *args, **more)

    def _held(self, call: Callable[..., Any], *args: Any, **more: Any) -> Any:
        with self._leash.held():
            return call(*args, **more)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._leash.cut()
            self.shutdown(cancel_futures=True)
        super().__exit__(kind, error, trace)
