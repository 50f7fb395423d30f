"""Energy of a SIMD lane in each mode, with the codes of a network: ratios, by an open proxy.

    python examples/adaptive_energy.py LIBERTY [--modes M+M+…]

Maps the lane to a gate library, runs its netlist on words of activations and weights of every
layer, every sum compared, and weighs the transitions of all nets (`hwgen.energy`: no glitches, no
wires, no leakage).  Only ratios mean something.  Writes adaptive_energy.csv, where
examples/adaptive_digits.py finds them; lines of other sets of modes stay.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from hwgen.errors import ToolError, UserError
from hwgen.vectors import Vectors

FILE = Path(__file__).parent / "adaptive_energy.csv"
HEAD = ("modes", "mode", "layer", "energy_per_cycle", "library")
USUAL = "e2m1+posit4_1+posit8_0+posit16_1"
WORD, BEATS = 16, 1024
"""Bits of a word, and pairs of words that a layer is measured with in a mode."""


def read() -> list[dict[str, str]]:
    """The lines of the file."""
    if not FILE.is_file():
        return []
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def energies(modes: str) -> dict[str, list[float]] | None:
    """Mode -> energy of a lane in a cycle, by layer; the least of the set is 1.  None for a set
    that was not measured."""
    found: dict[str, list[float]] = {}
    for row in read():
        if row["modes"] == modes:
            found.setdefault(row["mode"], []).append(float(row["energy_per_cycle"]))
    return found or None


def measured(library: Path, modes: str) -> dict[str, list[float]]:
    """The same, measured."""
    from adaptive_network import inputs_of, layer_in, trained
    from digits_network import load

    from hwgen import catalog
    from hwgen.design.simd.modes import mode_of
    from hwgen.energy.measure import Meter

    design = catalog.get("pe-simd")
    config = design.make_config({"modes": modes})
    data = load()
    network = trained(data, 0)
    *inputs, _ = inputs_of(network, data.train_x)
    meter = Meter(design.generate(config), library)
    found: dict[str, list[float]] = {}
    for mode in modes.split("+"):
        for dense, x in zip(network, inputs, strict=True):
            layer = layer_in(dense, x, mode, "fp32")
            lanes = mode_of(mode).lanes
            acts, wgts = words(layer.codes(x[:BEATS]), lanes), words(layer.weights.T, lanes)
            vectors = work(config, modes.split("+").index(mode), acts, wgts)
            found.setdefault(mode, []).append(meter.run(vectors).cycle_pj)
    least = min(map(min, found.values()))
    return {mode: [round(e / least, 4) for e in each] for mode, each in found.items()}


def work(config: Any, mode: int, acts: np.ndarray, wgts: np.ndarray) -> Vectors:
    """What a lane sees: an image after the other, each with the weights of another output."""
    from hwgen.catalog.stimulus.simd import vectors_of

    act = acts.ravel()[:BEATS]
    first = np.arange(len(act)) % acts.shape[1] == 0
    each = np.full(len(act), mode), act, np.resize(wgts.ravel(), len(act)), first.astype(np.int64)
    return vectors_of(config, *each, np.ones(len(act), np.int64))


def words(codes: np.ndarray, lanes: int) -> np.ndarray:
    """Codes [rows, k] as words of neighbouring k, [rows, beats]."""
    parts = codes.reshape(len(codes), -1, lanes) << WORD // lanes * np.arange(lanes)
    found: np.ndarray = parts.sum(axis=2)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures a set of modes and writes the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("liberty", type=Path, help="library with energies")
    parser.add_argument("--modes", default=USUAL)
    options = parser.parse_args(arguments)
    try:
        found = measured(options.liberty, options.modes)
    except (UserError, ToolError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2 if isinstance(error, UserError) else 1
    library = options.liberty.name.split(".")[0]
    new = [
        dict(zip(HEAD, (options.modes, mode, number, energy, library), strict=True))
        for mode, each in found.items()
        for number, energy in enumerate(each)
    ]
    rows = [row for row in read() if row["modes"] != options.modes] + new
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEAD, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    for row in new:
        print(row["mode"], row["layer"], row["energy_per_cycle"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
