"""Layers in precisions of their own: chosen by what they cost and spoil, run in one stream.

    python examples/adaptive_digits.py [--budget SHARE] [--of cycles|energy] [--modes M+M+…] [--all]

A 64→48→32→24→10 network for scikit-learn's digits runs on an engine of SIMD lanes that multiply
four numbers of 4 bits, two of 8 or one of 16 per cycle, in a mode that travels with the data.

1. Every layer is rounded to every mode by itself, on training images: the noise that this makes in
   the logits is the layer's sensitivity.
2. Under a budget, a share of the cycles (or of the energy) that the widest mode takes, every layer
   gets the mode with which the noises add up to the least: an exact search.
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
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from adaptive_choice import Choice, Option, choose, frontier
from adaptive_energy import USUAL, energies
from adaptive_engine import Engine, interleaved
from adaptive_network import Network, Rounded, inputs_of, logits_of, noise, trained
from digits_network import Data, load

from hwgen.errors import ToolError, UserError
from hwgen.sim import choose as choose_simulator

SHARES = (0.26, 0.28, 0.3, 0.35, 0.4, 0.45, 0.5)
"""Budgets of the table."""
CYCLES, ENERGY = "cycles", "energy"
HEAD = ("budget", "layers", "bits", "cycles", "energy", "noise", "foreseen", "accuracy")


@dataclass(frozen=True)
class Line:
    """A mode for each layer, and what that gives.

    budget    that it was chosen under; None: nothing was chosen
    bits      per weight, mean
    cycles    per image
    energy    of all lanes; 1 in the mode that takes most everywhere; None: not measured
    foreseen  noise of the logits by the sum of sensitivities
    noise     measured on test images, mean of the networks
    accuracy  on test images, mean of the networks
    """

    budget: float | None
    modes: tuple[str, ...]
    bits: float
    cycles: float
    energy: float | None
    foreseen: float
    noise: float
    accuracy: float

    def cells(self) -> tuple[str, ...]:
        """What the table shows."""
        return (
            "-" if self.budget is None else f"{self.budget:g}",
            self.layers,
            f"{self.bits:.2f}",
            f"{self.cycles:.1f}",
            "-" if self.energy is None else f"{self.energy:.3f}",
            *(f"{self.noise:.2g}", f"{self.foreseen:.2g}", f"{self.accuracy:.2%}"),
        )

    @property
    def layers(self) -> str:
        """The modes; one where all are the same."""
        return " ".join(self.modes if len(set(self.modes)) > 1 else self.modes[:1])


class Study:
    """Several networks of one shape, and the costs and noises of their layers in every mode."""

    def __init__(self, data: Data, engine: Engine, count: int, results: str) -> None:
        self.data, self.engine = data, engine
        self.modes: tuple[str, ...] = engine.config.names
        networks: list[Network] = [trained(data, seed) for seed in range(count)]
        self.networks = [Rounded(n, data.train_x, self.modes, results) for n in networks]
        self.shapes = [layer.weights.shape for layer in networks[0]]
        exact = [inputs_of(network, data.test_x)[-1] for network in networks]
        self.exact = exact
        self.float_accuracy = float(np.mean([(x.argmax(1) == data.test_y).mean() for x in exact]))
        self.energies = energies(engine.config.modes)

    def cost(self, number: int, mode: str, what: str = CYCLES) -> float:
        """Of a layer in a mode: cycles per image, or the energy of the lanes in these."""
        side = self.engine.side
        cycles = self.engine.cycles(mode, side, *self.shapes[number]) / side
        if what == CYCLES:
            return cycles
        if self.energies is None:
            rule = f"{CYCLES}: energies of these modes were not measured (adaptive_energy.py)"
            raise UserError("of", rule, what, CYCLES)
        return cycles * self.energies[mode][number]

    def total(self, modes: Sequence[str], what: str = CYCLES) -> float:
        """Of all layers."""
        return sum(self.cost(number, mode, what) for number, mode in enumerate(modes))

    def widest(self, what: str = CYCLES) -> float:
        """The greatest cost of one mode for all layers."""
        return max(self.total([mode] * len(self.shapes), what) for mode in self.modes)

    def options(self, what: str = CYCLES) -> list[list[Option]]:
        """The modes of every layer, sensitivities being the mean of the networks."""
        return [
            [
                Option(
                    mode,
                    self.cost(number, mode, what),
                    float(np.mean([net.sensitivities[mode][number] for net in self.networks])),
                )
                for mode in self.modes
            ]
            for number in range(len(self.shapes))
        ]

    def choice(self, share: float, what: str = CYCLES) -> Choice:
        """The least noise for a share of the widest mode's cost; UserError where it is too low."""
        whole = self.widest(what)
        try:
            return choose(self.options(what), share * whole * (1 + 1e-9))
        except UserError as error:
            least = frontier(self.options(what))[0].cost / whole
            near = np.ceil(least * 1000) / 1000
            rule = f"at least {least:.4f}: the share of the layers in their cheapest modes"
            raise UserError("budget", rule, share, float(near)) from error

    def line(self, modes: Sequence[str], budget: float | None = None) -> Line:
        """The figures of a mode for each layer."""
        data, sizes = self.data, [k * n for k, n in self.shapes]
        widths = [self.networks[0].layers[mode][0].form.width for mode in modes]
        logits = [logits_of(net.of(modes), data.test_x) for net in self.networks]
        chosen = [
            next(option for option in each if option.mode == mode)
            for each, mode in zip(self.options(), modes, strict=True)
        ]
        return Line(
            budget,
            tuple(modes),
            sum(w * size for w, size in zip(widths, sizes, strict=True)) / sum(sizes),
            self.total(modes),
            self.total(modes, ENERGY) / self.widest(ENERGY) if self.energies else None,
            sum(option.noise for option in chosen),
            float(np.mean([noise(*pair) for pair in zip(logits, self.exact, strict=True)])),
            float(np.mean([(x.argmax(1) == data.test_y).mean() for x in logits])),
        )

    def uniform(self) -> list[Line]:
        """The same mode in all layers."""
        return [self.line([mode] * len(self.shapes)) for mode in self.modes]

    def adaptive(self, shares: Sequence[float] = SHARES, what: str = CYCLES) -> list[Line]:
        """The choices of several budgets, each once, but for those of one mode."""
        found: dict[tuple[str, ...], Line] = {}
        for share in shares:
            if share * self.widest(what) >= frontier(self.options(what))[0].cost:
                modes = self.choice(share, what).modes
                if modes not in found and len(set(modes)) > 1:
                    found[modes] = self.line(modes, share)
        return list(found.values())


def shown(rows: Sequence[tuple[str, ...]]) -> None:
    """An aligned table."""
    widths = [max(map(len, column)) for column in zip(HEAD, *rows, strict=True)]
    for row in (HEAD, *rows):
        print("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip())


def hardware(study: Study, modes: Sequence[str], count: int) -> tuple[str, float]:
    """The first network with these modes through the Verilog: a sentence, and the accuracy."""
    engine, data = study.engine, study.data
    images, digits = data.test_x[:count], data.test_y[:count]
    layers = study.networks[0].of(modes)
    works = interleaved(engine, layers, np.array_split(images / 16, 2))
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


def picture(study: Study, path: Path) -> None:
    """Accuracy and noise over cycles: every budget beside the same mode everywhere."""
    from matplotlib.figure import Figure

    from hwgen.report.style import COLORS, check, drawn, style

    check()
    every = frontier(study.options())
    chosen = [study.line(choice.modes) for choice in every]
    with style():
        figure = Figure(figsize=(8.4, 3.2))
        for at, (key, title) in enumerate((("accuracy", "accuracy"), ("noise", "noise of logits"))):
            ax = figure.add_subplot(1, 2, at + 1)
            ax.plot(
                [x.cycles for x in chosen],
                [getattr(x, key) for x in chosen],
                "o-",
                color=COLORS[0],
                ms=3,
                lw=1,
                label="chosen for each layer",
            )
            for x in study.uniform():
                value = getattr(x, key)
                ax.plot(x.cycles, value, "D", color=COLORS[1], ms=5)
                ax.annotate(
                    x.layers,
                    (x.cycles, value),
                    (6, 3 if key == "noise" else -9),
                    textcoords="offset points",
                    size=7,
                )
            ax.set_xlabel("cycles per image")
            ax.set_ylabel(title)
            ax.margins(0.12)
            if key == "noise":
                ax.set_yscale("log")
            else:
                ax.axhline(study.float_accuracy, color=COLORS[7], lw=0.8, ls="--")
                ax.legend(loc="lower right")
        path.write_bytes(drawn(figure, path.suffix[1:]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table and runs the choice; 0 when every value was equal."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--modes", default=USUAL, help="formats of the lanes, with + between them")
    add("--budget", type=float, default=0.4, help="share of what the widest mode takes")
    add("--of", choices=(CYCLES, ENERGY), default=CYCLES, help="what the budget is of")
    add("--side", type=int, default=4, help="rows and columns of lanes")
    add("--stages", type=int, default=1, help="pipeline stages of a lane")
    add("--to", default="fp32", help="format of the results")
    add("--networks", type=int, default=5, help="how many, of different seeds")
    add("--images", type=int, default=64, help="so many go through the hardware")
    add("--all", action="store_true", help="the whole test set does")
    add("--simulator", help="native, verilator, icarus or amaranth (default: the best)")
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
    simulator = choose_simulator(options.simulator)
    engine = Engine(options.modes, options.side, options.to, options.stages, simulator.name)
    data = load()
    study = Study(data, engine, options.networks, options.to)
    choice = study.choice(options.budget, options.of)
    print(
        f"digits: {len(data.train_y)} training images, {len(data.test_y)} test images, "
        f"{options.networks} networks; {options.side}x{options.side} lanes; "
        f"float accuracy {study.float_accuracy:.2%}"
    )
    print("noise of the logits where one layer alone is rounded:")
    for mode, noises in zip(study.modes, zip(*study.options(), strict=True), strict=True):
        print(f"  {mode:<10}", *(f"{option.noise:8.2g}" for option in noises))
    lines = [*study.uniform(), *study.adaptive(what=options.of)]
    shown([line.cells() for line in lines])
    print(f"budget {options.budget:g} of the {options.of}: {' '.join(choice.modes)}")
    count = len(data.test_y) if options.all else options.images
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
