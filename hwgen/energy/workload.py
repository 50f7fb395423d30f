"""Energy of a design of the catalogue: its own stimulus, with operands from a distribution."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from hwgen.catalog import Design
from hwgen.config import Config
from hwgen.energy.activations import PIXELS, Activations, activations, ends
from hwgen.energy.measure import Meter, library_target
from hwgen.energy.report import EnergyReport
from hwgen.errors import UserError
from hwgen.vectors import Vectors

BEATS = 2000
"""Cycles of operands, about, unless the caller says otherwise."""

Progress = Callable[[str, int, int], None]
"""(what begins, steps done, steps in all)."""

_MATRIX = ("m", "k", "n")


def energy(
    design: Design,
    config: Config,
    library: Path | str,
    operands: Sequence[str] = ("uniform",),
    *,
    beats: int = BEATS,
    workload: Mapping[str, int] | None = None,
    target_ps: float | None = None,
    booth: bool = False,
    seed: int = 0,
    timeout: float | None = None,
    progress: Progress | None = None,
    cache: Path | None = None,
) -> list[EnergyReport]:
    """A report for each word of `operands` (see `Activations.parse`), on one netlist.

    beats     cycles of operands, about, from which the workload follows
    workload  keywords of the stimulus that take the place of those
    seed      of operands, and of what idle inputs carry
    The rest is as in `Meter`.  `UserError` before any work for what cannot be measured.
    """
    if beats < 2:
        raise UserError("beats", "two or more: energy is in changes", beats, 2)
    goal = library_target(library)
    some = [Activations.parse(word) for word in operands]
    sizes = {**_sizes(design, config, beats), **(workload or {})}
    _first_act_then_wgt(design, config)
    runs = [_vectors(design, config, each, seed, sizes) for each in some]
    steps, done = 1 + len(runs), 0

    def begin(what: str) -> None:
        nonlocal done
        if progress is not None:
            progress(what, done, steps)
        done += 1

    begin(f"mapping {design.name}")
    meter = Meter(
        design.generate(config),
        f"liberty:{goal.path}",
        target_ps=target_ps,
        booth=booth,
        timeout=timeout,
        cache=cache,
    )
    reports = []
    for each, vectors in zip(some, runs, strict=True):
        begin(f"running {each}")
        macs = macs_of(design, config, sizes, vectors)
        reports.append(meter.run(vectors, macs=macs, seed=seed, activations=str(each)))
    if progress is not None:
        progress("", done, steps)
    return reports


def macs_of(design: Design, config: Config, sizes: Mapping[str, int], vectors: Vectors) -> int:
    """Useful multiplications of a workload; `UserError` where the design has none."""
    if all(name in sizes for name in _MATRIX):
        return int(np.prod([sizes[name] for name in _MATRIX]))
    fields = vectors.inputs.get("operands", {})
    if "valid" in fields:
        beats = int(np.sum(fields["valid"]))
    elif "clear" in fields and "act" in fields:
        beats = int(np.sum(fields["clear"] == 0))
    elif hasattr(config, "act") and hasattr(config, "wgt") and "beats" in sizes:
        beats = sizes["beats"]
    else:
        raise UserError("design", "multiplies nothing that could be counted", design.name, "matmul")
    sides = [getattr(config, side, 1) for side in ("rows", "cols", "deep")]
    return beats * int(np.prod(sides))


def layout(design: Design) -> str:
    """How its operand arrays lie, as in `activations`."""
    if all(name in design.workload for name in _MATRIX):
        return "matrix"
    if "beats" in design.workload:
        return "stream"
    return "os" if "k" in design.workload else "ws"


def _vectors(
    design: Design, config: Config, what: Activations, seed: int, sizes: Mapping[str, int]
) -> Vectors:
    values: Any = config
    with activations(what, values.act, values.wgt, layout(design)):
        return design.vectors(config, seed=seed, **sizes)


def _sizes(design: Design, config: Config, beats: int) -> dict[str, int]:
    """A workload of about so many beats, with sums of 64 products, the pixels of a digit."""
    blocks = max(1, round(beats / PIXELS))
    if all(name in design.workload for name in _MATRIX):
        rows, cols = getattr(config, "rows", 1), getattr(config, "cols", 1)
        return {"m": rows * max(1, round(blocks / 2)), "k": PIXELS, "n": 2 * cols}
    if len(design.workload) == 1:
        return dict.fromkeys(design.workload, beats)
    return {name: blocks if name == "tiles" else PIXELS for name in design.workload}


def _first_act_then_wgt(design: Design, config: Config) -> None:
    """`UserError` where the operands of the stimulus cannot be told apart by their order."""
    names = [getattr(config, key, None) for key in ("act", "wgt")]
    if not all(isinstance(name, str) for name in names):
        raise UserError("design", "has no operands act and wgt", design.name, "matmul")
    sizes = _sizes(design, config, 8)
    with ends(str(names[0]), str(names[1])) as values:
        vectors = design.vectors(config, seed=0, **sizes)
    for name, value in zip(("act", "wgt"), values, strict=True):
        # A field of a rigid channel, or a stream of its own.
        found = [fields.get(name) for fields in vectors.inputs.values()]
        found += [each for each in vectors.inputs.get(name, {}).values()]
        found = [each for each in found if each is not None]
        if not found:
            rule = f"takes no {name} in this form, but digits of it: give --form row"
            raise UserError("design", rule, design.name)
        if max(np.mean(each == value) for each in found) < 0.25:
            rule = f"its stimulus does not draw {name} where an energy run expects it"
            raise UserError("design", rule, design.name)
