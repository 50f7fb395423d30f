"""Layers of a sentence encoder with weights of 2 to 4 bits, through the engines of weight planes.

    python benchmarks/minilm_planes.py [--liberty PATH] [--only [KIND …]] [--block B] [--tokens N]
    python benchmarks/minilm_planes.py --quick

The network, its inputs and its six dense layers are those of minilm_formats.py; the weights are
rounded as minilm_planes_ways.py has it, tokens to int8 with a scale for each.

bits      stored for a weight, scales included
cosine    between what the engine gives, its integers times the units of columns and tokens, and
          the layer in floats, offsets left out; mean of all tokens
ideal     the same with the scales as the format has them
declared  cycles of all outputs of the layer for the tokens that go through the Verilog
cycles    the same, measured in simulation
compared  outputs of the engine that were held against the golden ones; all are equal
kge       area of the engine, all buffers and queues in it, over that of a NAND2
With --only the lines of the other kinds stay as the file has them.  --liberty measures the area
of all; without it areas stay too.  The points of synthesis are kept in build/minilm_planes, so
that a second run is quick.
The exit code is 1 when an output or a cycle count differs, or an expectation fails: see `misses`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import minilm
import numpy as np
from minilm_formats import BLOCK_OF_SIX, SHORT, Block
from minilm_planes_ways import KINDS, Kept, Kind, kept, tokens
from peers import Peer, Point, Store
from results_file import HERE, RESULTS, provenance, read, show, write
from threadpoolctl import threadpool_limits

from hwgen import catalog
from hwgen.rtl import Rtl
from hwgen.sim import choose, simulate
from hwgen.synth import liberty

TARGET_PS = 20_000
TEXTS, TOKENS = 8, 2
ROUNDING = 0.005
"""Most of the cosine that integer scales may cost."""
POINTS = HERE.parent / "build" / "minilm_planes" / "points.json"
Rows = list[dict[str, Any]]
Layers = dict[str, tuple[np.ndarray, np.ndarray]]
"""Inputs [tokens, K] and weights [K, N] by the name of the layer."""


def area(kind: Kind, library: Path, store: Store) -> float:
    """kGE of the engine; SystemExit where it cannot be mapped."""
    rtl = catalog.get(kind.engine).generate(kind.config)
    peer = Peer(kind.name, (), rtl.top)
    found = Point(peer, rtl, f"liberty:{library}", TARGET_PS, None).measure(store)
    if not found["area_um2"]:
        print(f"{kind.name}: {found.get('problem')}")
        sys.exit(1)
    gate = liberty.load(library).nand2_area
    assert gate is not None, "liberty.load refuses a library without NAND2"
    return round(found["area_um2"] / gate / 1000, 2)


def cosine(found: np.ndarray, exact: np.ndarray) -> float:
    """Of the angle between rows, mean."""
    sizes = np.linalg.norm(found, axis=1) * np.linalg.norm(exact, axis=1)
    return float(f"{((found * exact).sum(1) / sizes).mean():.5f}")


def through_hardware(
    weights: Kept, act: np.ndarray, rtl: Rtl, config: Any, simulator: str
) -> dict[str, int]:
    """All outputs of these tokens in the Verilog of the engine; SystemExit where one differs from
    the golden one, that from A·B, or the cycles from the declared ones."""
    design = catalog.get(weights.kind.engine)
    vectors = weights.vectors(config, act)
    result = simulate(
        rtl, vectors, simulator=simulator, component=lambda: design.make_component(config)
    )
    out, place = vectors.expected["out"]["data"], vectors.place["out"]
    exact = act.astype(np.float64) @ weights.whole
    pieces = exact[place["row"][:, None], place["col"][:, None] + np.arange(out.shape[1])]
    fits = result.passed and result.compared == vectors.compared
    if not fits or result.cycles != vectors.cycles or not np.array_equal(pieces, out):
        print(result.report())
        print(f"{weights.kind.name}, {vectors.what}: {vectors.cycles} cycles were due")
        sys.exit(1)
    assert vectors.cycles is not None
    return {"declared": vectors.cycles, "cycles": result.cycles, "compared": out.size}


def lines(kind: Kind, layers: Layers, simulator: str, count: int) -> Rows:
    """The lines of a kind: every width in every layer; `count` tokens go through the hardware."""
    config = kind.config
    rtl = catalog.get(kind.engine).generate(config)
    rows: Rows = []
    for bits in kind.bits:
        for layer, (x, weights) in layers.items():
            found = kept(kind, bits, weights)
            act, scale = tokens(x)
            exact = x.astype(np.float64) @ weights.astype(np.float64)
            given = (act.astype(np.float64) @ found.whole) * found.unit * scale
            ideal = act.astype(np.float64) @ found.ideal * scale
            chosen = np.random.default_rng(0).permutation(len(act))[:count]
            row: dict[str, Any] = {"weights": kind.name, "width": bits, "layer": layer}
            row |= {"bits": round(found.stored, 3), "cosine": cosine(given, exact)}
            row |= {"ideal": cosine(ideal, exact), "engine": kind.engine, "tokens": len(chosen)}
            row |= through_hardware(found, act[chosen], rtl, config, simulator)
            rows.append(row | {"kge": None})
            print(" ".join(str(value) for value in rows[-1].values()), flush=True)
    return rows


def misses(rows: Sequence[dict[str, Any]]) -> list[str]:
    """What is not as expected, in words."""
    found = []
    by = {(r["weights"], int(r["width"]), r["layer"]): float(r["cosine"]) for r in rows}
    for (name, width, layer), near in by.items():
        more = by.get((name, width + 1, layer))
        if more is not None and more <= near:
            found.append(f"{layer}: {name} of {width + 1} bits is no nearer than of {width}")
        if name == "hlq" and ("tmac", width, layer) in by and near <= by["tmac", width, layer]:
            found.append(f"{layer}: hlq of {width} bits is no nearer than tmac")
    for row in rows:
        if int(row["cycles"]) != int(row["declared"]) or not int(row["compared"]):
            found.append(f"{row['layer']}: {row['weights']} {row['width']} was not measured")
        if float(row["ideal"]) - float(row["cosine"]) > ROUNDING:
            found.append(f"{row['layer']}: integer scales of {row['weights']} {row['width']}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add = parser.add_argument
    add("--block", type=int, choices=range(minilm.BLOCKS - 1), default=BLOCK_OF_SIX)
    add("--tokens", type=int, default=TOKENS, help="through the hardware, of all outputs")
    add("--quick", action="store_true", help="one text; no file is written")
    add("--simulator", help="which (default: the best)")
    add("--only", nargs="*", choices=[kind.name for kind in KINDS], help="of the kinds")
    add("--liberty", type=Path, help="Liberty file of the area")
    options = parser.parse_args()
    missing = minilm.missing()
    if missing:
        parser.error(f"{', '.join(missing)} not installed: see benchmarks/minilm.py")
    if options.tokens < 1:
        parser.error(f"--tokens: at least 1, not {options.tokens}")
    simulator = choose(options.simulator).name
    threadpool_limits(1)
    kinds = [kind for kind in KINDS if options.only is None or kind.name in options.only]
    fresh: dict[str, Rows] = {}
    if kinds:
        block = Block(minilm.MiniLM(1), options.block, 1 if options.quick else TEXTS)
        weights = [block.network.weights[name] for name in block.layers]
        layers = dict(zip(SHORT, zip(block.inputs, weights, strict=True), strict=True))
        fresh = {kind.name: lines(kind, layers, simulator, options.tokens) for kind in kinds}
    rows = together([] if options.quick else stored(), fresh)
    if options.liberty is not None:
        POINTS.parent.mkdir(parents=True, exist_ok=True)
        store = Store(POINTS)
        areas = {kind.name: area(kind, options.liberty, store) for kind in KINDS}
        # What others have written meanwhile stays.
        rows = together([] if options.quick else stored(), fresh)
        rows = [row | {"kge": areas[row["weights"]]} for row in rows]
    show(rows)
    if not options.quick:
        notes = {"block": f"{options.block} of 0 to {minilm.BLOCKS - 1}"}
        notes |= {"tokens of a cosine": str(TEXTS * minilm.MAX_TOKENS)}
        notes["target_ps"] = str(TARGET_PS)
        packages = (minilm.PACKAGE.replace("_", "-"), "tokenizers", "pyosys")
        print(write("minilm_planes", rows, {**notes, **provenance(*packages)}))
    wrong = misses(rows)
    print("\n".join(wrong))
    return 1 if wrong else 0


def stored() -> Rows:
    """The lines of the file, where there is one."""
    return [*read("minilm_planes")[0]] if (RESULTS / "minilm_planes.csv").is_file() else []


def together(before: Sequence[dict[str, Any]], fresh: dict[str, Rows]) -> Rows:
    """The lines of all kinds, in their order; an area stays until it is measured again."""
    rows: Rows = []
    for kind in KINDS:
        old = [row for row in before if row["weights"] == kind.name]
        known = {"kge": old[0]["kge"] if old else None}
        rows += [row | known for row in fresh.get(kind.name, old)]
    return rows


if __name__ == "__main__":
    sys.exit(main())
