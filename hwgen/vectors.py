"""What a bench drives and expects: arrays of beats per channel (numpy only)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

Beats = Mapping[str, np.ndarray]
"""Field name to an integer array: [beats, elements], or [beats] for one element."""


@dataclass(frozen=True)
class Vectors:
    """Stimulus and expected values of one run.

    inputs    channel -> field -> values, one row per beat
    expected  channel -> field -> values, one row per beat
    care      output channel -> bool [beats]; False where a rigid output is not defined.
              Missing channels are compared at every beat.
    place     output channel -> axis name -> int [beats]: where a beat lies in the result
              ("row": index of the row of C, "col": index of its element 0), or, where a beat
              is no piece of a row, int [beats, elements] for each of its elements; used only
              to say where a mismatch is
    cycles    declared cycle count of a run without stalls, from the first accepted
              input beat to the last accepted output beat, both included; None: not declared
    latency   declared cycles from the first accepted input beat to the first output beat
    interval  declared cycles between the `last` output beats of consecutive tiles in
              steady state
    idle      channel -> bool [n], repeated cyclically, one per decision: True where an input
              stream idles before a beat, or an output stream is not ready in a cycle.  It takes
              the place of random stalls on that channel
    restart   None, or cycles after which the run is reset in the middle of everything and begins
              anew with all beats; only the second run is recorded and compared
    what      one line on what is computed ("C[20,33] = A[20,7] B[7,33]")
    """

    inputs: Mapping[str, Beats]
    expected: Mapping[str, Beats]
    care: Mapping[str, np.ndarray] = field(default_factory=dict)
    place: Mapping[str, Mapping[str, np.ndarray]] = field(default_factory=dict)
    cycles: int | None = None
    latency: int | None = None
    interval: int | None = None
    idle: Mapping[str, np.ndarray] = field(default_factory=dict)
    restart: int | None = None
    what: str = ""

    @property
    def compared(self) -> int:
        """Number of output elements that the bench compares."""
        total = 0
        for name, beats in self.expected.items():
            for values in beats.values():
                rows = int(np.count_nonzero(self.care[name])) if name in self.care else len(values)
                total += rows * int(np.prod(np.shape(values)[1:], dtype=np.int64))
        return total
