"""A progress bar with the time that is left, for terminals only."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from typing import TextIO

_WIDTH = 24


class Progress:
    """One line on stderr that is rewritten; silent where stderr is no terminal.

    weights  name of each task -> its share of the work
    limit_s  seconds after which no task begins any more, or None
    """

    def __init__(
        self,
        weights: Mapping[str, float],
        shown: bool,
        stream: TextIO | None = None,
        limit_s: float | None = None,
    ) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._weights, self._began = weights, time.monotonic()
        self._total, self._left = len(weights), sum(weights.values())
        self._worked = 0.0
        self._done = self._cached = self._failed = 0
        self._shown = shown and self._stream.isatty()
        self._limit_s = limit_s

    def step(self, name: str, *, cached: bool, failed: bool) -> None:
        """The task `name` is done."""
        self._done += 1
        self._cached += cached
        self._failed += failed
        weight = self._weights.get(name, 0.0)
        self._left -= weight
        # Known tasks take no time: the others say how long one takes.
        self._worked += 0.0 if cached else weight
        self._draw()

    def close(self) -> None:
        """Leaves the line free for what follows."""
        if self._shown:
            self._stream.write("\r\033[K")
            self._stream.flush()

    def line(self, now: float) -> str:
        """What the bar says at the time `now` (of `time.monotonic`)."""
        part = self._done / max(self._total, 1)
        if self._limit_s is not None:
            part = max(part, min((now - self._began) / self._limit_s, 1.0))
        full = int(_WIDTH * part)
        text = f"[{'#' * full}{'.' * (_WIDTH - full)}] {self._done}/{self._total}"
        text += f" ({self._cached} known, {self._failed} failed)"
        if self._worked and self._done < self._total:
            left = (now - self._began) / self._worked * self._left
            if self._limit_s is not None:
                left = max(min(left, self._limit_s - (now - self._began)), 0.0)
            text += f" {int(left) // 60}:{int(left) % 60:02d} left"
        return text

    def _draw(self) -> None:
        if self._shown:
            self._stream.write(f"\r\033[K{self.line(time.monotonic())}")
            self._stream.flush()
