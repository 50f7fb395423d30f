"""Noise on the line of an emulated board: is a wrong product ever taken for a right one?

    python benchmarks/link_noise.py [--frames N]

The host driver multiplies random matrices on the compiled Verilog of a small engine behind its
serial line, while a share of all frames, in both directions, is spoiled: bits flipped, bytes
dropped, bytes put in, or all of these.  Every product is compared with numpy; the driver either
returns it or refuses.  Prints the table and writes results/link_noise.csv.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from typing import Any

import numpy as np
from results_file import provenance, show, write

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.emulate import Emulator, Line
from hwgen.host import Device, DeviceError, Link, Target

CONFIG: dict[str, Any] = {
    **{"rows": 2, "cols": 2, "act": "int4", "wgt": "int3", "acc_width": 11},
    **{"dataflow": "ws", "depth": 8},
}
BUFFER, DIVIDER, CLOCK_HZ = "8,out=4", 4, 4_000_000.0
SHARE = 0.3
"""Of the frames that are spoiled."""

KINDS = {
    "bits flipped": ("flip",),
    "bytes dropped": ("drop",),
    "bytes inserted": ("insert",),
    "all of these": ("flip", "drop", "insert"),
}


class Noise(Line):
    """A line that spoils frames in both directions."""

    def __init__(self, emulator: Emulator, kinds: tuple[str, ...], seed: int) -> None:
        super().__init__(emulator, CLOCK_HZ)
        self.random, self.kinds, self.spoiled = random.Random(seed), kinds, 0

    def write(self, data: bytes) -> None:
        super().write(self.passed(data))

    def read(self, timeout_s: float) -> bytes:
        data = super().read(timeout_s)
        return self.passed(data) if data else data

    def passed(self, frame: bytes) -> bytes:
        """What arrives of a frame."""
        draw = self.random
        if draw.random() >= SHARE:
            return frame
        found = bytearray(frame)
        for _ in range(draw.choice((1, 1, 2, 3, 8))):
            at, kind = draw.randrange(len(found)), draw.choice(self.kinds)
            if kind == "flip":
                found[at] ^= 1 << draw.randrange(8)
            elif kind == "insert":
                found.insert(at, draw.choice((0xC0, 0xDB, draw.randrange(256))))
            elif len(found) > 1:
                del found[at]
        self.spoiled += bytes(found) != frame
        return bytes(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--frames", type=int, default=100_000, help="that are spoiled, all kinds")
    options = parser.parse_args()
    design = catalog.get("matmul")
    made = Options(wrap="uart", divider=DIVIDER, buffer=BUFFER)
    emulator = Emulator(design.generate(design.make_config(CONFIG), made), DIVIDER)
    target = Target.of(design.name, CONFIG, BUFFER)
    each = -(-options.frames // len(KINDS))
    rows = [measured(emulator, target, kind, each) for kind in KINDS]
    show(rows)
    write("link_noise", rows, provenance())
    wrong = sum(row["wrong"] for row in rows)
    print(f"{sum(row['frames'] for row in rows)} frames spoiled, {wrong} wrong results")
    return 1 if wrong else 0


def measured(emulator: Emulator, target: Target, kind: str, frames: int) -> dict[str, Any]:
    """Products until so many frames were spoiled."""
    began, cycles = time.monotonic(), emulator.cycles
    line = Noise(emulator, KINDS[kind], 1)
    link = Link(line, baud=round(CLOCK_HZ / DIVIDER), tries=20)
    draw, counts = np.random.default_rng(1), {"right": 0, "wrong": 0, "refused": 0}
    device = Device(link, target)
    while line.spoiled < frames:
        m, k, n = draw.integers(1, 6, 3)
        a, w = draw.integers(-8, 8, (m, k)), draw.integers(-4, 4, (k, n))
        try:
            counts["right" if np.array_equal(device.matmul(a, w), a @ w) else "wrong"] += 1
        except DeviceError:
            counts["refused"] += 1
    return {
        "noise": kind,
        "frames": line.spoiled,
        **counts,
        "repeated": link.statistics.repeated,
        "cycles": emulator.cycles - cycles,
        "seconds": round(time.monotonic() - began, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
