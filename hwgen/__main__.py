"""`python -m hwgen` and the console script."""

from __future__ import annotations

import os
import signal
import sys
import threading
from types import FrameType


def main() -> None:
    """Run the command line and exit with its code."""
    from hwgen.cli import run

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP, and nohup ignores it
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _leave)
    sys.unraisablehook = _once_more
    sys.exit(run(sys.argv[1:]))


def _leave(number: int, frame: FrameType | None) -> None:
    """Ends as Ctrl-C does: with the tools that run, and with nothing half-written."""
    raise SystemExit(128 + number)


def _once_more(lost: sys.UnraisableHookArgs) -> None:
    """An end that came while some object was finalised would be lost there: it comes again."""
    end = lost.exc_value
    number = 0
    if isinstance(end, KeyboardInterrupt):
        number = signal.SIGINT
    elif isinstance(end, SystemExit) and isinstance(end.code, int):
        number = end.code - 128
    if number > 0:
        threading.Timer(0.01, os.kill, (os.getpid(), number)).start()
    else:
        sys.__unraisablehook__(lost)


if __name__ == "__main__":
    main()
