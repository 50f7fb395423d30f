"""The compiled board from Python: the structure of `uart.h`, and its functions."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_int32, c_int64, c_uint8, c_uint64
from importlib import resources
from pathlib import Path

from hwgen.sim.native.loaded import Loaded


class Uart(Structure):
    """See `hwgen::Uart`."""

    _fields_ = (
        *((name, c_int32) for name in ("rx", "tx", "reset", "reset_on")),
        ("divider", c_int64),
        ("input", POINTER(c_uint8)),
        *((name, c_int64) for name in ("in_count", "in_at")),
        ("out", POINTER(c_uint8)),
        *((name, c_int64) for name in ("out_room", "out_count")),
        *((name, c_int32) for name in ("until", "before")),
        *((name, c_int64) for name in ("cycle", "quiet", "quiet_most", "framing", "rx_left")),
        *((name, c_int32) for name in ("rx_bits", "rx_word")),
        ("tx_left", c_int64),
        *((name, c_int32) for name in ("tx_bits", "tx_word")),
        *((name, c_int64) for name in ("gap", "glitch")),
        *((name, c_int64 * 2) for name in ("next", "last")),
        ("random", c_uint64),
        ("glitches", c_int64),
    )


def harness() -> str:
    """The text of `uart.h`."""
    return resources.files("hwgen.emulate").joinpath("uart.h").read_text(encoding="utf-8")


class Library(Loaded):
    """One loaded board."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        for call in (self._code.hwgen_start, self._code.hwgen_run):
            call.argtypes = [ctypes.c_void_p, POINTER(Uart), c_int64]

    def start(self, uart: Uart, cycles: int) -> bool:
        """Reset for so many cycles; False if the logic does not settle."""
        return bool(self._code.hwgen_start(self._model, ctypes.byref(uart), cycles))

    def run(self, uart: Uart, cycles: int) -> bool:
        """At most so many cycles; False if the logic does not settle."""
        return bool(self._code.hwgen_run(self._model, ctypes.byref(uart), cycles))
