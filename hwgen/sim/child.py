"""Child processes that never outlive their caller."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path


class OutOfTime(Exception):
    """The child was killed because it ran longer than allowed."""


def run(
    command: Sequence[str],
    *,
    cwd: Path,
    log: Path,
    env: Mapping[str, str] | None = None,
    timeout_s: float | None = None,
) -> int:
    """Exit code of `command`; what it prints is appended to the file `log`.

    The child has a process group of its own.  Whatever interrupts the wait (Ctrl-C,
    a timeout, an exception in a signal handler) kills the whole group first.
    """
    process = _start(command, cwd, log, env)
    try:
        return process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        raise OutOfTime(f"{command[0]} ran longer than {timeout_s} s") from None
    finally:
        _kill(process)


def run_all(commands: Sequence[Sequence[str]], *, cwd: Path) -> list[tuple[int, str]]:
    """(exit code, output) of each command; as many run at once as there are cores.

    Interrupted like `run`: no child is left, and temporary files of theirs lie in `cwd`.
    """
    env = {**os.environ, "TMPDIR": str(cwd.absolute())}
    logs = [cwd / f"command{index}.log" for index in range(len(commands))]
    codes: dict[int, int] = {}
    waiting, running = list(range(len(commands))), dict[int, subprocess.Popen[bytes]]()
    try:
        while waiting or running:
            while waiting and len(running) < (os.cpu_count() or 1):
                index = waiting.pop(0)
                running[index] = _start(commands[index], cwd, logs[index], env)
            for index, process in list(running.items()):
                if (code := process.poll()) is not None:
                    codes[index] = code
                    del running[index]
            time.sleep(0.01)
    finally:
        for process in running.values():
            _kill(process)
    results = [(codes[index], tail(log)) for index, log in enumerate(logs)]
    for log in logs:
        log.unlink(missing_ok=True)
    return results


def tail(log: Path, lines: int = 40) -> str:
    """The end of a log file."""
    text = log.read_text(errors="replace") if log.exists() else ""
    return "\n".join(text.splitlines()[-lines:])


def complaint(text: str) -> str:
    """The first line of a compiler's output that speaks of an error, else the first line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line.lower()), lines[0] if lines else "")


def _start(
    command: Sequence[str], cwd: Path, log: Path, env: Mapping[str, str] | None
) -> subprocess.Popen[bytes]:
    with log.open("ab") as sink:
        return subprocess.Popen(
            list(command),
            cwd=cwd,
            env=None if env is None else dict(env),
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    with suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
