"""A serial line of a compiled design: levels in, levels out, and the bytes that they mean."""

from __future__ import annotations

import ctypes
from pathlib import Path

import numpy as np

from hwgen.rtl import Rtl
from hwgen.sim.native.build import build

HARNESS = (Path(__file__).parent / "wave.h").read_text()
RESET_CYCLES = 3
PATIENCE = 60
"""Bits after which an answer must have begun."""
STEP = 20.0
"""Bits between two looks at what has come."""


class Model:
    """A design after reset, with its `rx` at 1; `bit` is the length of the host's bits."""

    def __init__(self, rtl: Rtl, cache: Path, bit: float) -> None:
        path, _ = build(rtl, cache, effort="least", harness=HARNESS)
        self._code = ctypes.CDLL(str(path))
        self._code.hwgen_new.restype = ctypes.c_void_p
        pointer = np.ctypeslib.ndpointer(np.uint32, flags="C")
        self._code.hwgen_wave.argtypes = [
            *(ctypes.c_void_p, ctypes.c_int, pointer, ctypes.c_int, pointer, ctypes.c_int64)
        ]
        self._code.hwgen_free.argtypes = [ctypes.c_void_p]
        self._ports = {port.name: number for number, port in enumerate(rtl.ports)}
        self._model = self._code.hwgen_new()
        self.bit = bit
        self.seen, self.came = np.zeros(0, np.uint32), b""
        self._wave("rx", np.ones(1))
        self._wave("rst", np.ones(RESET_CYCLES))
        self._wave("rst", np.zeros(1))
        self.seen = self.seen[:0]

    def close(self) -> None:
        self._code.hwgen_free(self._model)

    def _wave(self, port: str, levels: np.ndarray) -> None:
        levels = np.ascontiguousarray(levels, np.uint32)
        found = np.zeros(len(levels), np.uint32)
        ports = self._ports[port], self._ports["tx"]
        done = self._code.hwgen_wave(self._model, ports[0], levels, ports[1], found, len(levels))
        assert done, "the logic does not settle"
        self.seen = np.concatenate([self.seen, found])

    def level(self, value: int, bits: float) -> None:
        """`rx` has a level for so long."""
        self._wave("rx", np.full(round(bits * self.bit), value))

    def send(self, data: bytes, phase: float = 0.0) -> None:
        """Bytes without a pause; they begin that part of a cycle after a clock edge."""
        bits = np.array([[0, *((byte >> n) & 1 for n in range(8)), 1] for byte in data], np.uint32)
        cycles = int(np.ceil(bits.size * self.bit + phase))
        at = np.floor((np.arange(cycles) - phase) / self.bit).astype(int)
        self._wave("rx", np.where((at >= 0) & (at < bits.size), bits.ravel()[at % bits.size], 1))

    def _decode(self) -> None:
        """Bytes that are complete; AssertionError for what is no 8N1 of `bit` cycles a bit."""
        bit = int(self.bit)
        while True:
            falls = np.flatnonzero(self.seen == 0)
            if not len(falls):
                self.seen = self.seen[:0]
                return
            self.seen = self.seen[int(falls[0]) :]
            if len(self.seen) < 10 * bit:
                return
            levels = self.seen[: 10 * bit].reshape(10, bit)
            assert (levels == levels[:, :1]).all(), "a bit has not its length"
            assert levels[9, 0] == 1, "no stop bit"
            self.came += bytes((sum(int(levels[1 + n, 0]) << n for n in range(8)),))
            self.seen = self.seen[10 * bit :]

    def frame(self) -> bytes:
        """The next frame, from END to END; b"" when nothing begins in PATIENCE bits."""
        waited = 0.0
        while True:
            self._decode()
            end = self.came.find(0xC0, 1)
            if end > 0:
                found, self.came = self.came[: end + 1], self.came[end + 1 :]
                return found
            if not self.came and waited > PATIENCE:
                return b""
            assert waited < 20_000, f"a frame without an end: {self.came.hex(' ')}"
            self.level(1, STEP)
            waited += STEP

    def ask(self, request: bytes) -> bytes:
        """The frame that answers bytes which are sent as they are."""
        self.send(request)
        return self.frame()
