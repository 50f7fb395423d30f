"""Handwritten digits on emulated boards, over their serial lines, every logit checked.

    python examples/board_digits.py [--board NAME …] [--images N] [--baud N]

The 64→32→10 network of digits.py with int8 weights.  The host driver sends the test set through
the complete design of each board as it is built for it: UART, frames, buffers, engine, compiled
and run cycle by cycle; the bytes are those that a cable would carry.  numpy adds the biases and
requantises between the layers, in exact integer arithmetic.

Every sum of both layers is compared with numpy.  Images per second are those of the board's clock
and line, from the cycles that were counted: the host takes no time in them.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

import numpy as np
from digits_network import IntegerNetwork, load, quantise, train

from hwgen import board as boards
from hwgen import catalog
from hwgen.board.job import prepare
from hwgen.emulate import Emulator, Line
from hwgen.errors import ToolError, UserError
from hwgen.host import Device, DeviceError

BITS = 8
ENGINES: dict[str, tuple[int, str]] = {
    "icebreaker": (2, "act=1024,wgt=1024"),
    "ulx3s-85f": (8, ""),
}
"""Board -> rows and columns, and the beats of its buffers where they are not the usual ones."""

ELSEWHERE = (4, "")
COMMON: dict[str, Any] = {"wgt": f"int{BITS}", "dataflow": "ws", "acc_width": 22}
"""Weights stay; 22 bits hold every sum of both layers, and a line is slow."""


class Board:
    """An emulated board with its engine, and the driver that talks to it."""

    def __init__(self, name: str, baud: int | None) -> None:
        design = catalog.get("matmul")
        side, buffer = ENGINES.get(name, ELSEWHERE)
        config = design.make_config({**COMMON, "rows": side, "cols": side})
        self.job = prepare(design, config, boards.load(name), baud=baud, buffer=buffer)
        self.emulator = Emulator(self.job.rtl, self.job.divider)
        line = Line(self.emulator, self.job.clock_mhz * 1e6)
        self.device = Device.open(line, design.name, config, buffer=buffer, baud=self.job.baud)
        self.title = self.job.board.title
        self.array = f"{side}x{side} {COMMON['dataflow']}"
        self.compared = self.wrong = 0
        self.began = self.emulator.cycles

    def multiply(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """A·B from the board, and how many elements of it numpy has otherwise."""
        c = self.device.matmul(a, b)
        self.compared += c.size
        self.wrong += int((c != a @ b).sum())
        return c

    def row(self, images: int, seconds: float) -> dict[str, str]:
        """What is printed of it."""
        cycles = self.emulator.cycles - self.began
        statistics = self.device.statistics
        clock = self.job.clock_mhz
        rate = images * clock * 1e6 / cycles
        return {
            "board": self.title,
            "array": self.array,
            "clock": f"{clock:g} MHz",
            "baud": f"{self.job.baud}",
            "compared": f"{self.compared}",
            "wrong": f"{self.wrong}",
            "cycles": f"{cycles}",
            "of the engine": f"{self.device.cycles}",
            "bytes": f"{statistics.sent + statistics.received}",
            "images/s": f"{rate:.1f}",
            "emulated in": f"{seconds:.1f} s",
        }


def classify(board: Board, network: IntegerNetwork, images: np.ndarray) -> np.ndarray:
    """Digits of images, both layers on the board."""
    hidden = network.requantise(board.multiply(images, network.first.weights))
    return network.digits(board.multiply(hidden, network.second.weights))


def main(arguments: list[str] | None = None) -> int:
    """Prints the table; 0 when every element was equal."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--board", action="append", help=f"default: {' and '.join(ENGINES)}")
    parser.add_argument("--images", type=int, help="only the first so many of the test set")
    parser.add_argument("--baud", type=int, help="of the line (default: the board's)")
    options = parser.parse_args(arguments)
    if options.images is not None and options.images < 1:
        parser.error(f"--images: at least 1, not {options.images}")
    try:
        return run(options.board or list(ENGINES), options.images, options.baud)
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except (ToolError, DeviceError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def run(names: list[str], count: int | None, baud: int | None) -> int:
    """The test set on every board."""
    data = load()
    images, digits = data.test_x[:count], data.test_y[:count]
    network = quantise(train(data), data.train_x, BITS)
    rows, failed = [], False
    for name in names:
        board = Board(name, baud)
        began = time.monotonic()
        found = classify(board, network, images)
        rows.append(board.row(len(images), time.monotonic() - began))
        accuracy = float((found == digits).mean())
        print(f"{board.title}: {len(images)} test images, accuracy {accuracy:.2%}")
        failed |= board.wrong > 0
        board.device.close()
        board.emulator.close()
    print()
    show(rows)
    print("FAILED: sums differ from numpy" if failed else "passed: every sum equals numpy")
    return 1 if failed else 0


def show(rows: list[dict[str, str]]) -> None:
    """A table with a column for each board."""
    for key in rows[0]:
        print(f"{key:14}" + "".join(f"{row[key]:>16}" for row in rows))
    print()


if __name__ == "__main__":
    sys.exit(main())
