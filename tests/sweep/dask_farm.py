"""A real Dask scheduler with real workers, each a process; and a Slurm that is a script."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from fake_sweep import wait

_FAKES = """#!{python}
import os, pathlib, signal, subprocess, sys
place = pathlib.Path({place!r})
"""
_SBATCH = """
text = pathlib.Path(sys.argv[1]).read_text()
if "#SBATCH -A nobody" in text:
    sys.exit("sbatch: error: Batch job submission failed: Invalid account")
number = len(list(place.glob("*.sh"))) + 1
while True:  # two may be submitted at once
    script = place / f"{number}.sh"
    try:
        script.touch(exist_ok=False)
        break
    except FileExistsError:
        number += 1
script.write_text(text)
with (place / f"{number}.out").open("w") as out:
    job = subprocess.Popen(
        ["sh", script], stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
    )
(place / f"{number}.pid").write_text(str(job.pid))
print("Submitted batch job", number)
"""
_SCANCEL = """
try:
    os.killpg(int((place / f"{sys.argv[1]}.pid").read_text()), signal.SIGKILL)
except ProcessLookupError:
    sys.exit("scancel: error: Invalid job id specified")
"""


class Farm:
    """Processes that are gone at the end of its `with`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._start("scheduler", ["--port", "0", *self._file], [])
        wait(lambda: self._path.exists() and self._path.read_text().endswith("}"))
        self.address: str = json.loads(self._path.read_text())["address"]

    def worker(self, *words: str, first: Path | None = None) -> subprocess.Popen[bytes]:
        """One of one thread.  first: a folder that comes before all others on its sys.path"""
        full = [self.address, "--nthreads", "1", "--no-nanny", "--memory-limit", "0", *words]
        folder = self._folder / f"worker-{len(self._processes)}"
        folder.mkdir()
        full += ["--local-directory", str(folder)]
        return self._start("worker", full, [str(first)] if first else [], folder)

    def workers_there(self, number: int) -> None:
        """Waits until the scheduler knows so many."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(number, timeout=60)

    def __enter__(self) -> Farm:
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    @property
    def _path(self) -> Path:
        return self._folder / "scheduler.json"

    @property
    def _file(self) -> list[str]:
        return ["--scheduler-file", str(self._path)]

    def _start(
        self, kind: str, words: list[str], paths: list[str], cwd: Path | None = None
    ) -> subprocess.Popen[bytes]:
        path = os.pathsep.join([*paths, *(p for p in sys.path if p)])
        log = self._folder / f"{kind}-{len(self._processes)}.log"
        common = ["--host", "127.0.0.1", "--no-dashboard", "--dashboard-address", ":0"]
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", f"distributed.cli.dask_{kind}", *words, *common],
                cwd=cwd or self._folder,
                env={**os.environ, "PYTHONPATH": path},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        self._processes.append(process)
        return process


def fake_slurm(folder: Path) -> Path:
    """A folder with `sbatch` and `scancel`, for the PATH; the jobs run at once, on this machine.

    Beside them: N.sh, N.out and N.pid of job N.
    """
    folder.mkdir()
    for name, text in (("sbatch", _SBATCH), ("scancel", _SCANCEL)):
        path = folder / name
        path.write_text(_FAKES.format(python=sys.executable, place=str(folder)) + text)
        path.chmod(0o755)
    return folder
