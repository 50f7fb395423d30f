"""The process of a `Pool`: `python -m hwgen.workers.serve JOB MODULE…`, tasks in, answers out.

One JSON object per line on stdin, two on stdout: an empty one when the task begins, and how
it ended.  Every task has a process of its own, forked after the slow imports: nothing of one
task is left for the next, and a task that dies takes nothing with it.  SIGTERM, or the end of
stdin (whoever gave the tasks was killed), ends the task that runs, with the tools that it
started.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from hwgen.workers.executor import Job, Task, find

PATIENCE_S = 2.0
"""How long a task may take to end the tools that it runs."""

_CHUNK = 1 << 16
_PR_SET_CHILD_SUBREAPER = 36  # of linux/prctl.h
_TASKS = 0  # stdin


def main() -> None:
    """What the command line says."""
    job, *preload = sys.argv[1:]
    serve(job, preload)


def serve(job: str, preload: Sequence[str]) -> None:
    """Answers until stdin ends; see `Pool`."""
    # Whatever else prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    signal.signal(signal.SIGTERM, _leave)
    _adopt()
    # What every task needs is loaded once, before the first fork.
    for name in preload:
        importlib.import_module(name)
    function = find(job)
    waiting = b""
    while True:
        line, newline, rest = waiting.partition(b"\n")
        if not newline:
            more = os.read(_TASKS, _CHUNK)
            if not more:
                return
            waiting += more
            continue
        waiting = rest
        task = json.loads(line)
        # The time of a task begins here, not while this process loads.
        print("{}", file=answers, flush=True)
        print(json.dumps(_apart(function, task, answers.fileno())), file=answers, flush=True)


def _apart(function: Job, task: Task, answers: int) -> dict[str, Any]:
    """{"answer": what the function says}, or {"code": how it ended} when there was none."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        for inherited in (ours, answers, _TASKS):
            os.close(inherited)  # so that their ends show when this process alone has died
        _child(function, task, theirs)
    os.close(theirs)
    text, code = b"", None
    try:
        while True:
            ready, _, _ = select.select([ours, _TASKS], [], [])
            if _TASKS in ready:
                # No task comes before the answer to the last: this is the end of stdin.
                sys.exit(1)
            more = os.read(ours, _CHUNK)
            if not more:
                break
            text += more
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    finally:
        os.close(ours)
        if code is None:
            _end(child)
        _end_orphans()
    if text.endswith(b"\n"):
        return {"answer": json.loads(text)}
    return {"code": code}


def _child(function: Job, task: Task, pipe: int) -> NoReturn:
    code = 1
    try:
        with os.fdopen(pipe, "w", encoding="utf-8") as answer:
            answer.write(json.dumps(function(task)) + "\n")
        code = 0
    except SystemExit:
        pass  # SIGTERM; the tools were ended on the way here
    except BaseException:
        traceback.print_exc()
    finally:
        # Not `sys.exit`: what the parent left in its buffers is not the child's to write.
        sys.stderr.flush()
        os._exit(code)


def _end(child: int) -> None:
    """Ends a task, if need be by force."""
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGTERM)
    until = time.monotonic() + PATIENCE_S
    with suppress(ChildProcessError):
        while os.waitpid(child, os.WNOHANG)[0] == 0:
            if time.monotonic() > until:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return
            time.sleep(0.01)


def _adopt() -> None:
    """Makes this process the parent of tools whose own parent is killed (Linux only)."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _end_orphans() -> None:
    """Kills what a task left behind because it was killed itself (no memory, kill -9)."""
    me = os.getpid()
    with suppress(OSError, ValueError):
        for pid in map(int, Path(f"/proc/{me}/task/{me}/children").read_text().split()):
            # Tools are leaders of groups, so that what they started goes too.
            group = os.getpgid(pid)
            if group == pid:
                os.killpg(group, signal.SIGKILL)
            else:
                os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _leave(*_: object) -> NoReturn:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(1)


if __name__ == "__main__":
    main()
