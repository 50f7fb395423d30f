"""The compiled model from Python: the structures of `job.h`, and its functions."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_int, c_int32, c_int64, c_uint8, c_uint32, c_uint64
from pathlib import Path

from hwgen.sim.native.loaded import Loaded

RUNNING, FINISHED, CUT, DEADLOCK, FULL, MISMATCH, UNSETTLED = range(7)


class Port(Structure):
    """See `hwgen::Port`."""

    _fields_ = (
        ("data", POINTER(c_uint32)),
        ("noise", POINTER(c_uint32)),
        ("record", POINTER(c_uint32)),
        ("expected", POINTER(c_uint32)),
        ("mask", POINTER(c_uint32)),
        ("held", POINTER(c_uint32)),
    )


class Channel(Structure):
    """See `hwgen::Channel`."""

    _fields_ = (
        ("port", POINTER(Port)),
        ("beats", c_int64),
        ("capacity", c_int64),
        ("cycles", POINTER(c_int64)),
        ("offers", POINTER(c_int64)),
        ("care", POINTER(c_uint8)),
        ("idle", POINTER(c_uint8)),
        *((name, c_int64) for name in ("idles", "noises")),
        *((name, c_int64) for name in ("count", "idle_at", "noise_at", "stalls", "longest")),
        *((name, c_int64) for name in ("dropped", "changed")),
        *((name, c_int32) for name in ("offered", "drives", "sees", "taken")),
    )


class Job(Structure):
    """See `hwgen::Job`."""

    _fields_ = (
        ("flags", c_int32),
        ("channel", POINTER(Channel)),
        ("flag", POINTER(c_int32)),
        ("flag_cycle", POINTER(c_int64)),
        *((name, c_int32) for name in ("reset", "reset_on", "reset_cycles", "rigid_quiet")),
        ("quiet", POINTER(c_int32)),
        *((name, c_int32) for name in ("quiets", "constant")),
        *((name, c_int64) for name in ("latency", "interval", "idle_limit", "stop_after")),
        *((name, c_int32) for name in ("stop_early", "status")),
        *((name, c_int64) for name in ("cycle", "active", "end", "grace", "grace_most")),
        *((name, c_int64) for name in ("rigid_last", "mismatch")),
    )


class Library(Loaded):
    """One loaded model of a design with streams."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        code = self._code
        code.hwgen_start.argtypes = [ctypes.c_void_p, POINTER(Job)]
        code.hwgen_run.argtypes = [ctypes.c_void_p, POINTER(Job), c_int64]
        code.hwgen_scramble.argtypes = [
            *(ctypes.c_void_p, POINTER(Job), c_int64, c_uint64),
            *(POINTER(c_int32), POINTER(c_int32), c_int),
        ]

    def start(self, job: Job) -> bool:
        """Reset and the inputs of cycle 0; False if the logic does not settle."""
        return bool(self._code.hwgen_start(self._model, ctypes.byref(job)))

    def run(self, job: Job, cycles: int) -> None:
        """At most `cycles` more; see `job.status`."""
        self._code.hwgen_run(self._model, ctypes.byref(job), cycles)

    def scramble(self, job: Job, cycles: int, seed: int, ports: list[tuple[int, int, int]]) -> bool:
        """`cycles` of random inputs; ports: (number, words, mask of the last word)."""
        many = len(ports)
        numbers = (c_int32 * many)(*(port[0] for port in ports))
        sizes = (c_int32 * (2 * many))(
            *(c_int32(value).value for port in ports for value in port[1:])
        )
        call = self._code.hwgen_scramble
        return bool(call(self._model, ctypes.byref(job), cycles, seed, numbers, sizes, many))

    def coverage(self, file: Path) -> None:
        """Writes the counters of a model with coverage, in Verilator's format."""
        function = self._code.hwgen_coverage
        function.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        function(self._model, str(file).encode())

    def clear_coverage(self) -> None:
        """All counters to 0."""
        function = self._code.hwgen_clear_coverage
        function.argtypes = [ctypes.c_void_p]
        function(self._model)
