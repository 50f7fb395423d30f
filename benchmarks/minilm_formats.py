"""One block of a sentence encoder in small formats: what rounding does to its dot products.

    python benchmarks/minilm_formats.py [--block B] [--quick] [--simulator NAME]

The weights are those of minilm.py, the inputs what its dense layers see of real texts: TEXTS
descriptions of numpy's functions, MAX_TOKENS tokens each.

scales    own: a power of two for 32 neighbours; power of two: one for every row of inputs and for
          every output of the weights; none
bits      stored for a number, scales included
sqnr_db   of what a layer gives, its inputs and weights rounded and everything before as it was;
          offsets left out.  "block": all six layers rounded, what the block gives
cosine    between the same two, mean of all tokens
unit      the design that multiplies so many products per cycle
cycles    of one such unit for a token
rtl       dot products that went through the Verilog of the unit, and the products (blocks of them,
          where the unit takes blocks) that they consist of: every result equal to the golden one

Sums of these figures are float64's.  In hardware they are exact in the block and added in float32
(dot-block), or exact (pe-simd): the sample says how far that is from the float64 ones.
The exit code is 1 when an expectation fails: see `misses`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import minilm
import numpy as np
from results_file import provenance, show, write
from threadpoolctl import threadpool_limits

from hwgen import catalog, formats
from hwgen.catalog.stimulus import block as block_stimulus
from hwgen.catalog.stimulus.simd import lanes_of, vectors_of
from hwgen.design.block.config import BlockConfig
from hwgen.design.simd.config import SimdConfig
from hwgen.formats.block import BlockFormat
from hwgen.quantize import quantize
from hwgen.quantize.tensor import Quantized
from hwgen.sim import choose, simulate
from hwgen.vectors import Vectors

TEXTS, BLOCK_OF_SIX, K = 32, 2, 32
SHORT = ("query", "key", "value", "attention output", "intermediate", "output")
"""The dense layers of a block, in the order in which they are asked."""
NAMES = ("mxfp4", "mxfp8_e4m3", "posit8_0", "bf16", "fp16")
SAMPLE = {384: 64, 1536: 16}
"""Dot products of a layer that go through the hardware, by their length."""
ORDER = (
    *(("mxfp8_e4m3", "mxfp4"), ("posit8_0", "mxfp4"), ("bf16", "mxfp8_e4m3"), ("fp16", "bf16")),
    ("bf16", "posit8_0"),
)
"""The first of each pair is nearer to float32 in every layer."""
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Way:
    """How numbers of a format are stored and multiplied."""

    name: str

    @property
    def form(self) -> Any:
        return formats.get(self.name)

    @property
    def blocks(self) -> bool:
        return isinstance(self.form, BlockFormat)

    @property
    def scales(self) -> str:
        if self.blocks:
            return "own"
        return "none" if self.form.width == 16 else "power of two"

    @property
    def unit(self) -> str:
        return "dot-block" if self.blocks else ("pe-fma" if self.scales == "none" else "pe-simd")

    @property
    def rate(self) -> int:
        """Products per cycle."""
        return {"dot-block": K, "pe-simd": 16 // self.form.width, "pe-fma": 1}[self.unit]

    def kept(self, x: np.ndarray, outputs: bool) -> Quantized:
        """Inputs [rows, inputs] or, with `outputs`, weights [inputs, outputs] in the format."""
        if self.blocks:
            return quantize(x, self.form, axis=0 if outputs else -1)
        if self.scales == "none":
            codes = self.form.encode(x.astype(np.float64))
            return Quantized(self.form, codes, np.array(1.0), bits=codes.size * self.form.width)
        way = {"axis": 1, "method": "mse"} if outputs else {"axis": 0}
        return quantize(x, self.form, per="channel", power_of_two=True, **way)


class Block:
    """One block of the network, the inputs of its layers, and what it gives."""

    def __init__(self, network: minilm.MiniLM, number: int, texts: int) -> None:
        self.network, self.number = network, number
        network.read([text for pair in minilm.documents() for text in pair])
        # All of one length: no token is there to fill a row only.
        whole = [t for t in network.tokens if len(t) == minilm.MAX_TOKENS]
        network.tokens = whole[:texts]
        self.layers = [f"encoder.layer.{number}.{part}" for part in minilm.DENSE]
        *self.inputs, self.given = self.seen(network.weights, lambda x, _: x)

    def seen(
        self, weights: dict[str, np.ndarray], change: Callable[[np.ndarray, int], np.ndarray]
    ) -> list[np.ndarray]:
        """Inputs of the six layers and of the next block, [tokens, inputs] each.

        change  what becomes of the inputs of each layer of this block, by its number
        """
        first, calls = self.number * len(SHORT), len(SHORT) * minilm.BLOCKS
        found: list[list[np.ndarray]] = [[] for _ in range(len(SHORT) + 1)]
        asked = 0

        def rounded(x: np.ndarray) -> np.ndarray:
            nonlocal asked
            at, asked = asked % calls - first, asked + 1
            if 0 <= at <= len(SHORT):
                found[at].append(x)
            return change(x, at) if 0 <= at < len(SHORT) else x

        self.network.encode(weights, rounded)
        return [np.concatenate(each) for each in found]

    def table(self, way: Way) -> tuple[Rows, list[tuple[Quantized, Quantized]]]:
        """A line for each layer and one for the block, and the operands of each layer."""
        rows, operands = [], []
        weights = dict(self.network.weights)
        for short, name, x in zip(SHORT, self.layers, self.inputs, strict=True):
            acts, wgts = way.kept(x, False), way.kept(weights[name], True)
            exact = x.astype(np.float64) @ weights[name].astype(np.float64)
            weights[name] = wgts.dequantize().astype(np.float32)
            found = acts.dequantize() @ wgts.dequantize()
            bits = (acts.bits_per_value, wgts.bits_per_value)
            rows.append(self.line(way, short, exact, found, bits, wgts.codes.size))
            operands.append((acts, wgts))
        found = self.seen(weights, lambda x, _: way.kept(x, False).dequantize())[-1]
        sizes = [row["cycles"] * way.rate for row in rows]
        bits = tuple(
            sum(row[key] * size for row, size in zip(rows, sizes, strict=True)) / sum(sizes)
            for key in ("bits_act", "bits_wgt")
        )
        rows.append(self.line(way, "block", self.given, found, bits, sum(sizes)))
        return rows, operands

    def line(
        self,
        way: Way,
        layer: str,
        exact: np.ndarray,
        found: np.ndarray,
        bits: Sequence[float],
        products: int,
    ) -> dict[str, Any]:
        """One line, without what the hardware gave."""
        noise = float(((found - exact) ** 2).sum() / (exact**2).sum())
        sizes = np.linalg.norm(found, axis=1) * np.linalg.norm(exact, axis=1)
        return {
            "layer": layer,
            "format": way.name,
            "scales": way.scales,
            "bits_act": round(bits[0], 3),
            "bits_wgt": round(bits[1], 3),
            "sqnr_db": round(-10 * np.log10(noise), 2),
            "cosine": float(f"{((found * exact).sum(1) / sizes).mean():.7f}"),
            "unit": way.unit,
            "cycles": -(-products // way.rate),
        }


def sampled(
    way: Way, acts: Quantized, wgts: Quantized, rng: np.random.Generator, count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Tokens and outputs whose dot products go through the hardware."""
    return rng.integers(len(acts.codes), size=count), rng.integers(wgts.codes.shape[1], size=count)


def block_vectors(
    config: BlockConfig, pairs: Sequence[tuple[Quantized, Quantized]], rng: np.random.Generator
) -> tuple[Vectors, np.ndarray, np.ndarray]:
    """Vectors of a sample of every layer; where sums end, and the sums by float64."""
    acts, wgts, scales, first, exact = [], [], [], [], []
    for a, b in pairs:
        depth = a.codes.shape[1]
        rows, cols = sampled(Way(a.form.name), a, b, rng, SAMPLE[depth])
        acts.append(a.codes[rows].reshape(-1, K))
        wgts.append(b.codes[:, cols].T.reshape(-1, K))
        scales.append(np.stack([a.scales[rows].ravel(), b.scales[cols].ravel()]))
        first.append(np.tile(np.arange(depth // K) == 0, len(rows)))
        exact.append((a.dequantize()[rows] * b.dequantize()[:, cols].T).sum(1))
    act, wgt, scale = np.concatenate(acts), np.concatenate(wgts), np.concatenate(scales, axis=1)
    begins = np.concatenate(first).astype(np.int64)
    blocks = block_stimulus.blocks_of(config, act, wgt, scale)
    inputs = {"act": act, "wgt": wgt, "act_scale": scale[0], "wgt_scale": scale[1]}
    vectors = Vectors(
        inputs={"blocks": {**inputs, "first": begins}},
        expected={"sums": block_stimulus.results(config, blocks, begins)},
        latency=config.latency,
        what=f"{len(act)} blocks of {K} {config.format}",
    )
    return vectors, np.append(np.flatnonzero(begins)[1:], len(act)) - 1, np.concatenate(exact)


def lane_vectors(
    config: SimdConfig,
    name: str,
    pairs: Sequence[tuple[Quantized, Quantized]],
    rng: np.random.Generator,
) -> tuple[Vectors, int]:
    """Vectors of a sample of every layer, as many dot products at a time as a word has codes."""
    bits = formats.get(name).width
    lanes = 16 // bits
    words: list[list[np.ndarray]] = [[], []]
    first = []
    for a, b in pairs:
        depth = a.codes.shape[1]
        rows, cols = sampled(Way(name), a, b, rng, SAMPLE[depth])
        for side, codes in enumerate((a.codes[rows], b.codes[:, cols].T)):
            together = codes.reshape(-1, lanes, depth)
            words[side].append((together << bits * np.arange(lanes)[:, None]).sum(1).ravel())
        first.append(np.tile(np.arange(depth) == 0, len(rows) // lanes))
    act, wgt = (np.concatenate(each) for each in words)
    begins = np.concatenate(first).astype(np.int64)
    mode = np.full(len(act), config.names.index(name))
    return vectors_of(config, mode, act, wgt, begins, np.ones(len(act), np.int64)), len(act)


def through_hardware(
    way: Way, pairs: Sequence[tuple[Quantized, Quantized]], simulator: str
) -> dict[str, Any]:
    """A sample of every layer in the Verilog of the unit; SystemExit where a result differs."""
    rng = np.random.default_rng(0)
    design = catalog.get(way.unit)
    error: float | None = None
    if way.blocks:
        element = way.form.element.name
        config: Any = design.make_config({"format": element, "k": K, "accumulate": "fp32"})
        vectors, ends, exact = block_vectors(config, pairs, rng)
        codes = vectors.expected["sums"]["acc"][ends]
        error = float(np.abs(formats.get("fp32").decode(codes) - exact).max() / np.abs(exact).max())
        count, sums = len(vectors.inputs["blocks"]["act"]), len(ends)
    else:
        config = design.make_config({})
        vectors, count = lane_vectors(config, way.name, pairs, rng)
        sums = sum(SAMPLE[a.codes.shape[1]] for a, _ in pairs)
        assert any(lane.form.name == way.name for lane in lanes_of(config))
    result = simulate(
        design.generate(config),
        vectors,
        simulator=simulator,
        component=lambda: design.make_component(config),
    )
    print(f"{way.name}: {vectors.what} in {way.unit}: {result.mismatches} mismatches")
    if not result.passed or result.compared != vectors.compared:
        print(result.report())
        sys.exit(1)
    return {"rtl_sums": sums, "rtl_beats": count, "rtl_compared": result.compared, "off": error}


def measured(block: Block, names: Sequence[str], simulator: str | None) -> Rows:
    """The table; `simulator` None leaves the hardware out."""
    rows: Rows = []
    for name in names:
        way = Way(name)
        lines, operands = block.table(way)
        seen = {"rtl_sums": None, "rtl_beats": None, "rtl_compared": None, "off": None}
        rows += [{**line, **seen} for line in lines]
        if simulator is not None and way.unit != "pe-fma":
            rows[-1] |= through_hardware(way, operands, simulator)
    return rows


def misses(rows: Sequence[dict[str, Any]]) -> list[str]:
    """What is not as expected, in words."""
    found = []
    by = {(row["format"], row["layer"]): row for row in rows}
    for layer in (*SHORT, "block"):
        for good, bad in ORDER:
            if float(by[good, layer]["sqnr_db"]) <= float(by[bad, layer]["sqnr_db"]):
                found.append(f"{layer}: {good} is no nearer than {bad}")
    for name in ("mxfp4", "mxfp8_e4m3", "posit8_0"):
        beats = by[name, "block"]["rtl_beats"]
        if not beats or int(beats) < 4000:
            found.append(f"{name}: {beats or 0} beats through the hardware")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--block", type=int, choices=range(minilm.BLOCKS - 1), default=BLOCK_OF_SIX)
    parser.add_argument("--quick", action="store_true", help="four texts; no file is written")
    parser.add_argument("--simulator", default="verilator", help="which (default: verilator)")
    options = parser.parse_args()
    missing = minilm.missing()
    if missing:
        parser.error(f"{', '.join(missing)} not installed: see benchmarks/minilm.py")
    simulator = choose(options.simulator).name
    threadpool_limits(1)
    block = Block(minilm.MiniLM(1), options.block, 4 if options.quick else TEXTS)
    rows = measured(block, NAMES, simulator)
    show(rows)
    if not options.quick:
        notes = {"block": f"{options.block} of 0 to {minilm.BLOCKS - 1}"}
        notes |= {"tokens": str(len(block.given)), "simulator": simulator}
        packages = (minilm.PACKAGE.replace("_", "-"), "tokenizers")
        print(write("minilm_formats", rows, {**notes, **provenance(*packages)}))
    wrong = misses(rows)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
