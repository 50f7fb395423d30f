"""One run of a tool in its own process: whatever happens there, the caller lives on."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from hwgen.errors import ToolError
from hwgen.yosys.leash import end, on_leash

_CONSOLE, _JOB = "console.txt", "job.json"
TAIL = 4000
"""Characters of a log that an error keeps."""

# "mac.v:3: ERROR: message" and, without a place, "ERROR: message".
_PLACED = re.compile(r"^(\S[^:\n]*:\d+)[:.\d-]*\s*(?:ERROR|error):\s*(.*)$", re.M)
_PLAIN = re.compile(r"^ERROR:\s*(.*)$", re.M)


class Failed(Exception):
    """The child died: at which stage, what Yosys said, where ("file:line" or "")."""

    def __init__(self, stage: str, message: str, place: str, log: str) -> None:
        self.stage, self.message, self.place, self.log = stage, message, place, log
        super().__init__(message)

    def as_tool_error(self) -> ToolError:
        where = f"{self.place}: " if self.place else ""
        return ToolError("yosys", where + self.message, self.log)


@contextlib.contextmanager
def folder(keep: Path | None) -> Iterator[Path]:
    """A temporary folder; its files are copied to `keep`, if given, before it is removed.

    After an interrupt (Ctrl-C, a signal) nothing is copied.

    Yosys never runs in a folder of the user's: ABC cannot quote a space in a path.
    """
    with tempfile.TemporaryDirectory(prefix="hwgen-yosys-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        try:
            yield place
        except Exception:
            _copy(place, keep)
            raise
        _copy(place, keep)


def _copy(place: Path, keep: Path | None) -> None:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for file in place.iterdir():
            if file.is_file():
                shutil.copy(file, keep / file.name)


def run(
    place: Path, files: Mapping[str, str], job: Mapping[str, Any], timeout: float | None
) -> tuple[dict[str, Any], str]:
    """Write `files` and `job` to the folder `place`, run the worker there: result and log.

    Raises `Failed` when Yosys reports an error or dies, `ToolError` when it is not
    installed or has no result after `timeout` seconds.  The child and all that it
    started are killed when the caller is interrupted.
    """
    for name in ("stage", "yosys.log", "result.json"):
        (place / name).unlink(missing_ok=True)
    for name, text in files.items():
        (place / name).write_text(text)
    (place / _JOB).write_text(json.dumps(job))
    code = _spawn(place, timeout)
    log = _text(place / "yosys.log") + _text(place / _CONSOLE)
    result = place / "result.json"
    if code == 0 and result.is_file():
        return json.loads(result.read_text()), log
    if "No module named 'pyosys'" in log:
        raise ToolError("yosys", "pyosys is not installed (pip install pyosys)", log[-TAIL:])
    stage = _text(place / "stage") or "start"
    if placed := _PLACED.search(log):
        raise Failed(stage, placed[2].strip(), placed[1], log[-TAIL:])
    if plain := _PLAIN.search(log):
        raise Failed(stage, plain[1].strip(), "", log[-TAIL:])
    last = next((line for line in reversed(log.splitlines()) if line.strip()), "no output")
    raise Failed(stage, f"{ending(code)} ({last.strip()})", "", log[-TAIL:])


def _spawn(place: Path, timeout: float | None) -> int:
    package = Path(__file__).resolve().parents[2]
    known = os.environ.get("PYTHONPATH")
    environment = {
        "PYTHONPATH": os.pathsep.join([str(package), *([known] if known else [])]),
        # Yosys orders some sets by address-independent hashes; Python's must not differ either.
        "PYTHONHASHSEED": "0",
    }
    command = [sys.executable, "-P", "-m", "hwgen.yosys.worker", _JOB]
    try:
        return spawn(command, place, place / _CONSOLE, environment, timeout)
    except subprocess.TimeoutExpired as error:
        log = _text(place / "yosys.log")[-TAIL:]
        raise ToolError("yosys", f"no result after {timeout:g} s", log) from error


def spawn(
    command: Sequence[str],
    place: Path,
    console: Path,
    environment: Mapping[str, str],
    timeout: float | None,
) -> int:
    """Run `command` in the folder `place`, its output in the file `console`: its exit code.

    environment  what differs from this process's
    `subprocess.TimeoutExpired` after `timeout` seconds.  The command and all that it
    started are killed then, when the caller is interrupted, and by a `Leash` that it holds.
    """
    # Temporary files (ABC's, a WebAssembly run's) go with the folder.
    whole = {**os.environ, "TMPDIR": str(place), **environment}
    with console.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=place,
            env=whole,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            with on_leash(process):
                return process.wait(timeout)
        finally:
            end(process)  # and its group, so that ABC goes too
            process.wait()


def ending(code: int) -> str:
    """How a process ended, in words."""
    if code < 0:
        return f"ended by signal {signal.Signals(-code).name}"
    return f"ended with exit code {code}"


def _text(path: Path) -> str:
    return path.read_text(errors="replace") if path.is_file() else ""
