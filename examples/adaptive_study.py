"""What layers in modes of their own cost and spoil: the figures of the table, and the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from adaptive_choice import Choice, Option, choose, frontier
from adaptive_energy import energies
from adaptive_engine import Engine
from adaptive_network import SHAPES, Network, Rounded, inputs_of, logits_of, noise, trained
from digits_network import Data

from hwgen.design.simd.modes import mode_of
from hwgen.errors import UserError

SHARES = (0.28, 0.3, 0.37, 0.4, 0.55, 0.6, 0.75)
"""Budgets of the table."""
CYCLES, ENERGY, BITS = "cycles", "energy", "bits"
SUFFIXES = (".svg", ".pdf", ".png")


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


class Costs:
    """What layers cost on an engine; known before anything is trained."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.modes: tuple[str, ...] = engine.config.names
        self.energies = energies(engine.config.modes)

    def cost(self, number: int, mode: str, what: str = CYCLES) -> float:
        """Of a layer in a mode: cycles per image, the energy of a lane in these, or the bits that
        its weights take."""
        if what == BITS:
            return float(np.prod(SHAPES[number])) * mode_of(mode).wgt.bits
        side = self.engine.side
        cycles = self.engine.cycles(mode, side, *SHAPES[number]) / side
        if what == CYCLES:
            return cycles
        if self.energies is None:
            rule = f"{CYCLES}: energies of these modes were not measured (adaptive_energy.py)"
            raise UserError("of", rule, what, CYCLES)
        return cycles * self.energies[mode][number]

    def total(self, modes: Sequence[str], what: str = CYCLES) -> float:
        """Of all layers."""
        return sum(self.cost(number, mode, what) for number, mode in enumerate(modes))

    def least(self, what: str = CYCLES) -> float:
        """Of all layers, each in its cheapest mode."""
        every = range(len(SHAPES))
        return sum(min(self.cost(n, mode, what) for mode in self.modes) for n in every)

    def widest(self, what: str = CYCLES) -> float:
        """The greatest cost of one mode for all layers."""
        return max(self.total([mode] * len(SHAPES), what) for mode in self.modes)

    def check(self, share: float, what: str = CYCLES) -> None:
        """UserError for a share of `widest` that is not enough for `least`."""
        least = self.least(what) / self.widest(what)
        if not share >= least:
            near = float(np.ceil(least * 1000) / 1000)
            rule = f"at least {least:.4f}: the layers in their cheapest modes"
            raise UserError("budget", rule, share, near)


class Study:
    """Several networks of one shape: what their layers cost and spoil in every mode."""

    def __init__(self, data: Data, costs: Costs, count: int, results: str) -> None:
        self.data, self.costs, self.modes = data, costs, costs.modes
        networks: list[Network] = [trained(data, seed) for seed in range(count)]
        self.networks = [Rounded(n, data.train_x, self.modes, results) for n in networks]
        self.exact = [inputs_of(network, data.test_x)[-1] for network in networks]
        found = [(x.argmax(1) == data.test_y).mean() for x in self.exact]
        self.float_accuracy = float(np.mean(found))

    def options(self, what: str = CYCLES) -> list[list[Option]]:
        """The modes of every layer, sensitivities being the mean of the networks."""
        return [
            [
                Option(
                    mode,
                    self.costs.cost(number, mode, what),
                    float(np.mean([net.sensitivities[mode][number] for net in self.networks])),
                )
                for mode in self.modes
            ]
            for number in range(len(SHAPES))
        ]

    def choice(self, share: float, what: str = CYCLES) -> Choice:
        """The least noise for a share of the widest mode's cost; UserError where it is too low."""
        self.costs.check(share, what)
        # A share of exactly what the cheapest modes take is enough, whatever is rounded.
        return choose(self.options(what), share * self.costs.widest(what) * (1 + 1e-9))

    def line(self, modes: Sequence[str], budget: float | None = None) -> Line:
        """The figures of a mode for each layer."""
        data, costs, sizes = self.data, self.costs, [k * n for k, n in SHAPES]
        widths = [mode_of(mode).wgt.bits for mode in modes]
        logits = [logits_of(net.of(modes), data.test_x) for net in self.networks]
        chosen = [
            next(option for option in each if option.mode == mode)
            for each, mode in zip(self.options(), modes, strict=True)
        ]
        return Line(
            budget,
            tuple(modes),
            sum(w * size for w, size in zip(widths, sizes, strict=True)) / sum(sizes),
            costs.total(modes),
            costs.total(modes, ENERGY) / costs.widest(ENERGY) if costs.energies else None,
            sum(option.noise for option in chosen),
            float(np.mean([noise(*pair) for pair in zip(logits, self.exact, strict=True)])),
            float(np.mean([(x.argmax(1) == data.test_y).mean() for x in logits])),
        )

    def uniform(self) -> list[Line]:
        """The same mode in all layers."""
        return [self.line([mode] * len(SHAPES)) for mode in self.modes]

    def adaptive(self, shares: Sequence[float] = SHARES, what: str = CYCLES) -> list[Line]:
        """The choices of several budgets, each once, but for those of one mode."""
        found: dict[tuple[str, ...], Line] = {}
        for share in shares:
            if share * self.costs.widest(what) >= self.costs.least(what):
                modes = self.choice(share, what).modes
                if modes not in found and len(set(modes)) > 1:
                    found[modes] = self.line(modes, share)
        return list(found.values())


def check_picture(path: Path) -> None:
    """UserError where matplotlib is missing, or draws no such files."""
    from hwgen.report.style import check

    check()
    if path.suffix not in SUFFIXES:
        raise UserError("picture", f"a file {', '.join(SUFFIXES)}", str(path), f"{path.stem}.svg")


def picture(study: Study, path: Path) -> None:
    """Accuracy and noise over cycles: every budget beside the same mode everywhere."""
    from matplotlib.figure import Figure

    from hwgen.report.style import COLORS, drawn, style

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
