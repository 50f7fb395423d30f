"""What a simulation says: `SimResult` and the first bad value, `Mismatch` (stdlib only)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Mismatch:
    """One output value that differs from the golden value.

    cycle     the cycle at whose end the value was sampled; 0 is the first one out of reset
    beat      index of the beat on its channel, from 0; `element` its element, from 0
    row, col  place in the result, where the vectors say it (col counts the element)
    actual    None where some bits are unknown (X or Z); see `actual_bits`
    *_bits    two's complement at the field's width, most significant bit first;
              `xor_bits` has a 1 at every differing bit and x where a bit is unknown
    """

    cycle: int
    channel: str
    field: str
    beat: int
    element: int
    row: int | None
    col: int | None
    expected: int
    actual: int | None
    expected_bits: str
    actual_bits: str
    xor_bits: str

    def __str__(self) -> str:
        place = "" if self.row is None else f" row {self.row}"
        place += "" if self.col is None else f" col {self.col}"
        actual = "unknown" if self.actual is None else str(self.actual)
        return (
            f"cycle {self.cycle}: {self.channel}.{self.field} beat {self.beat} element "
            f"{self.element}{place}: expected {self.expected}, actual {actual}\n"
            f"  expected 0b{self.expected_bits}\n"
            f"  actual   0b{self.actual_bits}\n"
            f"  xor      0b{self.xor_bits}"
        )


@dataclass(frozen=True)
class SimResult:
    """Outcome of one run.

    passed      nothing differs, nothing was violated, and something was compared
    compared    output elements compared; mismatches of them differ
    cycles      first accepted input beat to last accepted output beat, inclusive; None if
                there is no such pair
    latency     cycles from the first accepted input beat to the first accepted output beat
                (rigid designs: the Timing, which the sampling itself verifies)
    interval    most common distance between output beats with `last`=1 (None below three
                of them); rigid designs: the Timing
    seconds     wall time of the run without the build; build_seconds that of the build
    errors      every other violation, one sentence each
    first       the first mismatch in time
    waveform    VCD or FST of the run, or of the window around the first fault
    junit       JUnit XML (kept only with an `out` folder)
    cached      the compiled model came from the cache
    replay      the call that repeats this run
    outputs     channel -> field -> the values that came out, [beats, elements] or [beats]
    accepted    channel -> int64 [beats]: the cycle of each beat's handshake (native only)
    offered     stream -> int64 [beats]: the cycle in which valid rose for it (native only)
    """

    passed: bool
    compared: int
    mismatches: int
    cycles: int | None
    seconds: float
    latency: int | None
    interval: int | None
    simulator: str
    seed: int
    first: Mismatch | None = None
    errors: tuple[str, ...] = ()
    waveform: Path | None = None
    junit: Path | None = None
    build_seconds: float = 0.0
    cached: bool = False
    replay: str = ""
    outputs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    accepted: Mapping[str, Any] = field(default_factory=dict, repr=False)
    offered: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, outcome: Outcome, **more: Any) -> SimResult:
        """The result of a run whose bench says `outcome`."""
        known = {key: getattr(outcome, key) for key in _SHARED}
        return cls(passed=outcome.passed, **known, **more)

    def data(self) -> dict[str, Any]:
        """The result as JSON data but for arrays; paths are strings."""
        plain = asdict(replace(self, outputs={}, accepted={}, offered={}))
        for key in ("outputs", "accepted", "offered"):
            del plain[key]
        plain["errors"] = list(self.errors)
        for key in ("waveform", "junit"):
            plain[key] = None if plain[key] is None else str(plain[key])
        return plain

    def report(self) -> str:
        """The verdict in words: counts, the errors, the first mismatch, how to replay."""
        verdict = "passed" if self.passed else "FAILED"
        lines = [
            f"{verdict} on {self.simulator}: {self.compared} values compared, "
            f"{self.mismatches} mismatches, {self.cycles} cycles, latency {self.latency}, "
            f"interval {self.interval}, seed {self.seed}"
        ]
        lines += [f"error: {error}" for error in self.errors]
        if self.first is not None:
            lines.append(f"first mismatch: {self.first}")
        if self.waveform is not None:
            lines.append(f"waveform: {self.waveform}")
        if not self.passed:
            lines.append(f"replay: {self.replay}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Outcome:
    """The part of a `SimResult` that the bench itself knows; crosses the process as JSON."""

    compared: int
    mismatches: int
    cycles: int | None
    latency: int | None
    interval: int | None
    first: Mismatch | None
    errors: tuple[str, ...]
    focus: int | None
    """Cycle of the earliest fault, for the waveform window."""

    @property
    def passed(self) -> bool:
        return not self.errors and not self.mismatches and self.compared > 0

    def data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> Outcome:
        first = None if data["first"] is None else Mismatch(**data["first"])
        return cls(**{**data, "first": first, "errors": tuple(data["errors"])})

    def text(self) -> str:
        """Errors and first mismatch, for the JUnit file and the log."""
        lines = list(self.errors)
        if self.first is not None:
            lines.append(f"{self.mismatches} of {self.compared} values differ; first: {self.first}")
        return "\n".join(lines)


_SHARED = ("compared", "mismatches", "cycles", "latency", "interval", "first", "errors")
"""What a `SimResult` takes from an `Outcome` as it is."""
