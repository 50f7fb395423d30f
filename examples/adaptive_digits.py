"""Layers in precisions of their own: chosen by what they cost and spoil, run in one stream.

    python examples/adaptive_digits.py [--budget SHARE] [--of WHAT] [--modes M+M+…] [--all]

A 64→48→32→24→10 network for scikit-learn's digits runs on an engine of SIMD lanes that multiply
four numbers of 4 bits, two of 8 or one of 16 per cycle, in a mode that travels with the data.

1. Every layer is rounded to every mode by itself, on training images: the noise that this makes in
   the logits is the layer's sensitivity.
2. Under a budget, a share of the cycles (the energy, the bits of the weights) that the widest mode
   takes, every layer gets the mode with which the noises add up to the least: an exact search.
3. The table compares such choices with the same mode everywhere: bits per weight, cycles, energy,
   noise, and accuracy on the test images.
4. The chosen layers run through the Verilog of the engine, one after the other in one stream:
   every code that leaves must be the golden one, in as many cycles as declared.

Between the products scales, offsets and ReLU are numpy's.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from adaptive_energy import USUAL
from adaptive_engine import Engine, check_images, interleaved
from adaptive_network import SHAPES
from adaptive_study import BITS, CYCLES, ENERGY, Costs, Study, check_picture, picture
from digits_network import PIXEL_MAX, load

from hwgen.errors import ToolError, UserError
from hwgen.sim import available, choose

HEAD = ("budget", "layers", "bits", "cycles", "energy", "noise", "foreseen", "accuracy")


def shown(rows: Sequence[tuple[str, ...]]) -> None:
    """An aligned table."""
    widths = [max(map(len, column)) for column in zip(HEAD, *rows, strict=True)]
    for row in (HEAD, *rows):
        print("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip())


def hardware(study: Study, modes: Sequence[str], count: int) -> tuple[str, float]:
    """The first network with these modes through the Verilog: a sentence, and the accuracy."""
    engine, data = study.costs.engine, study.data
    images, digits = data.test_x[:count], data.test_y[:count]
    layers = study.networks[0].of(modes)
    works = interleaved(engine, layers, np.array_split(images / PIXEL_MAX, 2))
    run = engine.stream(works)
    last = np.concatenate([layers[-1].outputs(results) for results in run.results[-2:]])
    accuracy = float((last.argmax(1) == digits).mean())
    products = sum(a.size * b.shape[1] for _, a, b in works)
    text = (
        f"{len(images)} images, {len(works)} products in one stream: {run.compared} values "
        f"compared, 0 mismatches; {run.cycles} cycles, {run.cycles - run.ends} of them products "
        f"without a gap and {run.ends} to fill and empty; {products / run.cycles:.1f} products "
        f"per cycle, {run.seconds:.1f} s"
    )
    return text, accuracy


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table and runs the choice; 0 when every value was equal."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--modes", default=USUAL, help="formats of the lanes, with + between them")
    add("--budget", type=float, default=0.4, help="share of what the widest mode takes")
    add("--of", choices=(CYCLES, ENERGY, BITS), default=CYCLES, help="what the budget is of")
    add("--side", type=int, default=4, help="rows and columns of lanes")
    add("--stages", type=int, default=1, help="pipeline stages of a lane")
    add("--to", default="fp32", help="format of the results")
    add("--networks", type=int, default=5, help="how many, of different seeds")
    add("--images", type=int, default=64, help="so many go through the hardware")
    add("--all", action="store_true", help="the whole test set does")
    add("--simulator", help="native, verilator, icarus or amaranth (default: verilator)")
    add("--picture", type=Path, help="draws SVG, PDF or PNG; needs matplotlib")
    options = parser.parse_args(arguments)
    try:
        return run(options)
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def run(options: argparse.Namespace) -> int:
    """What `main` does."""
    began = time.monotonic()
    for name in ("networks", "images"):
        if getattr(options, name) < 1:
            raise UserError(name, "at least 1", getattr(options, name), 1)
    # Of the quick ones Verilator compiles an engine of this size soonest.
    usual = "verilator" if available()["verilator"][0] else None
    simulator = choose(options.simulator or usual)
    engine = Engine(options.modes, options.side, options.to, options.stages, simulator.name)
    data = load()
    count = len(data.test_y) if options.all else min(options.images, len(data.test_y))
    costs = Costs(engine)
    costs.check(options.budget, options.of)
    check_images(engine, count, SHAPES)
    if options.picture:
        check_picture(options.picture)
    study = Study(data, costs, options.networks, options.to)
    choice = study.choice(options.budget, options.of)
    print(
        f"digits: {len(data.train_y)} training images, {len(data.test_y)} test images, "
        f"{options.networks} networks; {options.side}x{options.side} lanes; "
        f"float accuracy {study.float_accuracy:.2%}"
    )
    print("noise of the logits where one layer alone is rounded:")
    for mode, noises in zip(study.modes, zip(*study.options(), strict=True), strict=True):
        print(
            f"  {mode:<{max(map(len, study.modes))}}",
            *(f"{option.noise:8.2g}" for option in noises),
        )
    lines = [*study.uniform(), *study.adaptive(what=options.of)]
    shown([line.cells() for line in lines])
    print(f"budget {options.budget:g} of the {options.of}: {' '.join(choice.modes)}")
    text, accuracy = hardware(study, choice.modes, count)
    print(f"on {simulator.name}: {text}")
    golden = study.networks[0].accuracy(choice.modes, data.test_x[:count], data.test_y[:count])
    print(f"accuracy of the hardware {accuracy:.2%}, of numpy {golden:.2%}")
    if options.picture:
        picture(study, options.picture)
    print(f"passed in {time.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
