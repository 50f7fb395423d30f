"""Starting a process that takes tasks on stdin and answers on stdout."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from typing import IO


def launch(module: str, *words: str) -> tuple[subprocess.Popen[bytes], IO[bytes]]:
    """`python -m module words…` with pipes, and the file that collects what it prints on stderr.

    It leads a session of its own: Ctrl-C reaches the parent only, which ends it in order.
    """
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", module, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
            start_new_session=True,
        )
        return process, os.fdopen(os.dup(complaints.fileno()), "rb")
