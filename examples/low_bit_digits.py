"""Handwritten digits with weights of 1, 2 and 4 bits through one engine, every sum checked.

    python examples/low_bit_digits.py [--images N] [--simulator NAME]

Trains the 64→32→10 network of digits.py on, through weights of 4, 2 and 1 bits, and runs the
whole test set through the Verilog of one `matmul-lut`, which takes int8 activations and learns
with every product how many planes the weights have.  A product takes c0 + bits * c1 cycles.
Then a network of bits alone, activations too, through `matmul` with `pe` xnor.

Weights are odd numbers 2q + 1, of which the engine has q: what numpy adds to its sums with the
biases is A·1.  The bench compares every element that leaves with the exact product.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np
from digits_network import load, train
from low_bit_network import pixel_bits, train_binary, tuned

from hwgen import catalog
from hwgen.catalog.stimulus import engine as whole_engine
from hwgen.catalog.stimulus import plane_engine
from hwgen.errors import ToolError, UserError
from hwgen.sim import choose, simulate
from hwgen.vectors import Vectors

PLANES = {"rows": 2, "cols": 8, "k": 4, "tables": 4, "wgt_bits_max": 4, "depth": 4}
BINARY = {"rows": 2, "cols": 8, "dataflow": "cube", "deep": 32}
BINARY |= {"act": "binary", "wgt": "binary", "pe": "xnor"}
WIDTHS = (4, 2, 1)
FLOOR = {4: 0.96, 2: 0.95, 1: 0.93, 0: 0.93}
"""Least accuracy on the whole test set by bits per weight; 0: of bits alone."""


class TwoLayers(Protocol):
    """What both networks have."""

    @property
    def first(self) -> Any: ...

    @property
    def second(self) -> Any: ...

    def digits(self, sums: np.ndarray) -> np.ndarray: ...


@dataclass
class Totals:
    """What the products of a network add up to; `by_layer` are the cycles of each."""

    compared: int
    cycles: int
    by_layer: list[int]


class Engine:
    """An engine in a simulator."""

    def __init__(self, name: str, parameters: dict[str, Any], simulator: str) -> None:
        design = catalog.get(name)
        self.config: Any = design.make_config(parameters)
        self.rtl = design.generate(self.config)
        self.simulator = simulator
        self.make = lambda: design.make_component(self.config)
        self.begin()

    def begin(self) -> None:
        """Counts from 0 again."""
        self.totals = Totals(0, 0, [])

    def run(self, vectors: Vectors) -> None:
        """SystemExit unless the hardware gives all that is expected, in the declared cycles."""
        result = simulate(self.rtl, vectors, simulator=self.simulator, component=self.make)
        if not result.passed or result.compared != vectors.compared:
            print(result.report())
            sys.exit(1)
        cycles = result.cycles
        if cycles is None or cycles != vectors.cycles:
            print(f"{vectors.what}: {cycles} cycles, {vectors.cycles} were due")
            sys.exit(1)
        self.totals.compared += vectors.expected["out"]["data"].size
        self.totals.cycles += cycles
        self.totals.by_layer.append(cycles)

    def planes(self, a: np.ndarray, odd: np.ndarray, bits: int) -> np.ndarray:
        """A times odd weights of `bits` bits."""
        q = odd >> 1
        self.run(plane_engine.products(self.config, [plane_engine.Layer(a, q, bits)]))
        return np.asarray(2 * (a @ q) + a.sum(1, keepdims=True))

    def signs(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """A·B of -1 and 1, which the engine takes as codes."""
        self.run(whole_engine.product(self.config, (1 + a) // 2, (1 + b) // 2))
        return np.asarray(a @ b)


def classify(
    network: TwoLayers,
    inputs: np.ndarray,
    between: Callable[[np.ndarray], np.ndarray],
    multiply: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> np.ndarray:
    """Digits, both layers in hardware."""
    hidden = between(multiply(inputs, network.first.weights))
    return network.digits(multiply(hidden, network.second.weights))


def lines(cycles: dict[int, list[int]]) -> list[str]:
    """c0 and c1 of each layer from the cycles by bits; SystemExit where they lie on no line."""
    found = []
    for layer, name in enumerate(("first", "second")):
        points = {bits: each[layer] for bits, each in cycles.items()}
        slope, rest = divmod(points[max(WIDTHS)] - points[1], max(WIDTHS) - 1)
        start = points[1] - slope
        if rest or any(points[bits] != start + bits * slope for bits in WIDTHS):
            print(f"{name} layer: cycles are no line over the bits: {points}")
            sys.exit(1)
        found.append(f"{name} layer: {start} + bits * {slope} cycles")
    return found


def run(simulator: str | None, count: int | None) -> int:
    """All networks; 0 when every value was equal and the digits are good enough."""
    began = time.monotonic()
    choice = choose(simulator)
    if choice.note:
        print(f"note: {choice.note}")
    data = load()
    images, digits = data.test_x[:count], data.test_y[:count]
    network = train(data)
    exact = float((network.classify(images) == digits).mean())
    print(f"digits: {len(digits)} test images, on {choice.name}")
    print(f"float        accuracy {exact:7.2%}  (numpy)")
    engine = Engine("matmul-lut", PLANES, choice.name)
    cycles: dict[int, list[int]] = {}
    accuracy: dict[int, float] = {}

    def tell(name: str, of: Engine, found: np.ndarray) -> float:
        share = float((found == digits).mean())
        per_image = of.totals.cycles / len(digits)
        print(
            f"{name} accuracy {share:7.2%}  {of.totals.compared} sums compared, 0 mismatches, "
            f"{per_image:.1f} cycles per image"
        )
        return share

    for bits in WIDTHS:
        low = tuned(data, network, bits)
        engine.begin()
        found = classify(low, images, low.requantise, partial(engine.planes, bits=bits))
        accuracy[bits] = tell(f"int8 x {bits} bit", engine, found)
        cycles[bits] = engine.totals.by_layer
    print("\n".join(lines(cycles)))
    binary = train_binary(data)
    signs = Engine("matmul", BINARY, choice.name)
    found = classify(binary, pixel_bits(images), binary.hidden, signs.signs)
    accuracy[0] = tell("binary      ", signs, found)
    failures = [
        f"{bits or 'binary'}: accuracy {share:.2%} < {FLOOR[bits]:.0%}"
        for bits, share in accuracy.items()
        if count is None and share < FLOOR[bits]
    ]
    for failure in failures:
        print(f"FAILED: {failure}")
    print(f"{'FAILED' if failures else 'passed'} in {time.monotonic() - began:.1f} s")
    return 1 if failures else 0


def main(arguments: list[str] | None = None) -> int:
    """Prints a line for each network; 0 when everything was equal and accurate enough."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--simulator", help="native, verilator, … (default: the best)")
    parser.add_argument("--images", type=int, help="only the first so many of the test set")
    options = parser.parse_args(arguments)
    if options.images is not None and options.images < 1:
        parser.error(f"--images: at least 1, not {options.images}")
    try:
        return run(options.simulator, options.images)
    except (UserError, ToolError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2 if isinstance(error, UserError) else 1


if __name__ == "__main__":
    sys.exit(main())
