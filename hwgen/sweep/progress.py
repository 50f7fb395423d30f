"""A progress bar with the time that is left, for terminals only."""

from __future__ import annotations

import sys
import time
from typing import TextIO

_WIDTH = 24


class Progress:
    """One line on stderr that is rewritten; silent where stderr is no terminal."""

    def __init__(self, total: int, shown: bool, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._total, self._began = total, time.monotonic()
        self._done = self._cached = self._failed = 0
        self._shown = shown and self._stream.isatty()

    def step(self, *, cached: bool, failed: bool) -> None:
        """One more is done."""
        self._done += 1
        self._cached += cached
        self._failed += failed
        self._draw()

    def close(self) -> None:
        """Leaves the line free for what follows."""
        if self._shown:
            self._stream.write("\r\033[K")
            self._stream.flush()

    def line(self, now: float) -> str:
        """What the bar says at the time `now` (of `time.monotonic`)."""
        full = _WIDTH * self._done // max(self._total, 1)
        text = f"[{'#' * full}{'.' * (_WIDTH - full)}] {self._done}/{self._total}"
        text += f" ({self._cached} known, {self._failed} failed)"
        worked = self._done - self._cached
        if worked and self._done < self._total:
            # Known points take no time: the others say how long one takes.
            left = (now - self._began) / worked * (self._total - self._done)
            text += f" {int(left) // 60}:{int(left) % 60:02d} left"
        return text

    def _draw(self) -> None:
        if self._shown:
            self._stream.write(f"\r\033[K{self.line(time.monotonic())}")
            self._stream.flush()
