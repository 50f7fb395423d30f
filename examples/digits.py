"""Handwritten digits through the generated matrix engine, every sum checked.

    python examples/digits.py [--dataflow os|ws] [--pe multiplier|carry-save]

Trains a 64→32→10 network on scikit-learn's digits, quantises it to int8 activations and
int8 or int4 weights, and runs the whole test set through the Verilog of an 8×8 `matmul` in
simulation, layer by layer.  numpy adds the biases and requantises between the layers, in
exact integer arithmetic.

The expected sums come from the integer network alone.  The bench compares every element
that leaves the engine with them, padding included; a run counts only when all are equal,
so the accuracy printed is that of the logits of the hardware.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass

import numpy as np
from digits_network import IntegerNetwork, load, quantise, train

from hwgen import catalog
from hwgen.catalog.stimulus.engine import tiling
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.schedule import schedule
from hwgen.errors import ToolError, UserError
from hwgen.sim import choose, simulate
from hwgen.vectors import Vectors

SIDE = 8
FLOOR = {8: 0.95, 4: 0.93}
"""Least accuracy on the whole test set, by bits per weight."""


@dataclass
class Totals:
    """What the layers of one network add up to."""

    compared: int = 0
    mismatches: int = 0
    cycles: int = 0
    macs: int = 0
    seconds: float = 0.0
    build_seconds: float = 0.0


class Engine:
    """An 8×8 `matmul` in a simulator."""

    def __init__(self, bits: int, dataflow: str, pe: str, simulator: str) -> None:
        design = catalog.get("matmul")
        config = design.make_config(
            {"rows": SIDE, "cols": SIDE, "wgt": f"int{bits}", "dataflow": dataflow, "pe": pe}
        )
        assert isinstance(config, MatmulConfig)
        self.config = config
        self.rtl = design.generate(config)
        self.simulator = simulator
        self.make = lambda: design.make_component(config)
        self.totals = Totals()

    def multiply(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """A·B, after the hardware has delivered exactly that; SystemExit if it did not."""
        c = a @ b
        (m, k), n = a.shape, b.shape[1]
        order = tiling(self.config, m, k, n)
        out = order.out_beats(c)
        plan = schedule(self.config, m, k, n)
        vectors = Vectors(
            inputs=order.beats(a, b),
            expected={"out": out},
            place={"out": order.place()},
            cycles=plan.cycles,
            what=f"C[{m},{n}] = A[{m},{k}] B[{k},{n}]",
        )
        result = simulate(self.rtl, vectors, simulator=self.simulator, component=self.make)
        # Every element of every row that left, and the `last` flag of each row.
        whole = out["data"].size + out["last"].size
        if not result.passed or result.compared != whole or result.cycles != plan.cycles:
            print(result.report())
            print(f"{whole} values and {plan.cycles} cycles were due")
            sys.exit(1)
        totals = self.totals
        totals.compared += out["data"].size
        totals.mismatches += result.mismatches
        totals.cycles += result.cycles
        totals.macs += plan.macs
        totals.seconds += result.seconds
        totals.build_seconds += result.build_seconds
        return order.assemble(out["data"])


def classify(engine: Engine, network: IntegerNetwork, images: np.ndarray) -> np.ndarray:
    """Digits of images, both layers in hardware."""
    hidden = network.requantise(engine.multiply(images, network.first.weights))
    return network.digits(engine.multiply(hidden, network.second.weights))


def main(arguments: list[str] | None = None) -> int:
    """Prints the table; 0 when everything was equal and accurate enough."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--dataflow", choices=("os", "ws"), default="os")
    parser.add_argument("--pe", choices=("multiplier", "carry-save"), default="multiplier")
    parser.add_argument("--simulator", help="verilator, icarus or amaranth (default: the best)")
    parser.add_argument("--images", type=int, help="only the first so many of the test set")
    options = parser.parse_args(arguments)
    if options.images is not None and options.images < 1:
        parser.error(f"--images: at least 1, not {options.images}")
    try:
        return run(options.dataflow, options.pe, options.simulator, options.images)
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def run(dataflow: str, pe: str, simulator: str | None, count: int | None) -> int:
    """Both weight formats on one kind of engine."""
    began = time.monotonic()
    choice = choose(simulator)
    if choice.note:
        print(f"note: {choice.note}")
    data = load()
    images, digits = data.test_x[:count], data.test_y[:count]
    network = train(data)
    tuned = {8: network, 4: train(data, bits=4, start=network, epochs=60)}
    exact = float((network.classify(images) == digits).mean())
    print(
        f"digits: {len(data.train_y)} training images, {len(digits)} test images; "
        f"{SIDE}x{SIDE} matmul, {dataflow}, {pe}, on {choice.name}"
    )
    print(f"float    accuracy {exact:7.2%}  (numpy)")
    failures = []
    for bits, real in tuned.items():
        engine = Engine(bits, dataflow, pe, choice.name)
        integers = quantise(real, data.train_x, bits)
        accuracy = float((classify(engine, integers, images) == digits).mean())
        totals = engine.totals
        use = totals.macs / (totals.cycles * SIDE * SIDE)
        print(
            f"int8xint{bits} accuracy {accuracy:7.2%}  {totals.compared} sums compared, "
            f"{totals.mismatches} mismatches, {totals.cycles / len(digits):.1f} cycles per image, "
            f"utilisation {use:.3f}, simulated in {totals.seconds:.1f} s "
            f"+ {totals.build_seconds:.1f} s to compile"
        )
        if count is None and accuracy < FLOOR[bits]:
            failures.append(f"int{bits} weights: accuracy {accuracy:.2%} < {FLOOR[bits]:.0%}")
    for failure in failures:
        print(f"FAILED: {failure}")
    print(f"{'FAILED' if failures else 'passed'} in {time.monotonic() - began:.1f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
