"""Workers on this machine: processes that are started again when they die."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.sweep.cluster.engine import TRIES, Link
from hwgen.sweep.cluster.places import CLOSE_S, SILENT, client, quiet, uninterrupted, unwarned

_HOPELESS_S = 60.0
_STARTS = 5
"""A worker that ends so often within that time is not started again."""


@contextlib.contextmanager
def local(workers: int) -> Iterator[Link]:
    """A scheduler and `workers` worker processes of one thread each, for this machine only."""
    from distributed import LocalCluster

    with quiet(), contextlib.ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="hwgen-dask-"))
        with unwarned(), uninterrupted():
            cluster = LocalCluster(
                n_workers=0,
                processes=True,
                silence_logs=SILENT,
                dashboard_address=":0",
                scheduler_kwargs={"allowed_failures": TRIES, "dashboard": False},
            )
            stack.callback(cluster.close, timeout=CLOSE_S)
        team = _Team(cluster.scheduler_address, workers, Path(name))
        stack.callback(team.close)
        team.mend()
        with unwarned():
            found = stack.enter_context(client(cluster))
        yield Link(found, "the local cluster", team.mend)


class _Team:
    """The worker processes."""

    def __init__(self, address: str, workers: int, folder: Path) -> None:
        self._address, self._workers, self._folder = address, workers, folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self._starts: list[float] = []

    def mend(self) -> None:
        """Starts what is missing; ToolError when the processes do not stay."""
        ended = [process for process in self._processes if process.poll() is not None]
        self._processes = [process for process in self._processes if process not in ended]
        now = time.monotonic()
        self._starts = [start for start in self._starts if now - start < _HOPELESS_S]
        if ended and len(self._starts) >= self._workers * _STARTS:
            last = self._log.read_text(errors="replace").strip().splitlines()[-1:]
            problem = f"its workers end with code {ended[-1].returncode}"
            raise ToolError("dask", ": ".join([problem, *last]))
        while len(self._processes) < self._workers:
            self._processes.append(self._start())
            self._starts.append(now)

    def close(self) -> None:
        """Ends them, if need be by force."""
        for process in self._processes:
            process.terminate()
        until = time.monotonic() + CLOSE_S
        for process in self._processes:
            try:
                process.wait(max(until - time.monotonic(), 0))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    @property
    def _log(self) -> Path:
        return self._folder / "workers.log"

    def _start(self) -> subprocess.Popen[bytes]:
        words = [self._address, "--nthreads", "1", "--no-nanny", "--no-dashboard"]
        # What needs memory are the processes that the workers start.
        words += ["--memory-limit", "0", "--local-directory", str(self._folder)]
        with self._log.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-P", "-m", "distributed.cli.dask_worker", *words],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
                # Ctrl-C reaches the parent only, which then ends the workers in order.
                start_new_session=True,
            )
