"""Cycles, utilisation and throughput under stalls of the matrix engine, by simulation.

    python benchmarks/throughput.py [--simulator NAME] [--seeds N] [--quick]

Every run compares all results with numpy and is repeated with stalls: each stream idles
before a beat with probability 1/2, and the consumer is not ready in a cycle with
probability 1/2.  The engine cannot be faster than its slowest stream, which needs 2 cycles
for a beat; `of_slowest` is the share of that bound that the engine reaches.

    utilisation  useful multiplications / (cycles × PEs), the whole run, fill and drain included
    steady       the same over the interval between tiles
    of_slowest   2 × beats of the longest stream / cycles with stalls, mean over the seeds

Exit code 1 when a limit is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from results_file import provenance, show, write

from hwgen import catalog
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.schedule import schedule
from hwgen.sim import SimResult, choose, simulate
from hwgen.vectors import Vectors

STALL = 0.5
UTILISATION, OF_SLOWEST = 0.95, 0.9
"""Least steady utilisation and least share of the slowest stream."""
WORK = {"os": {"m": 64, "k": 256, "n": 64}, "ws": {"m": 256, "k": 256, "n": 32}}


def measure(
    dataflow: str, pe: str, side: int, work: dict[str, int], simulator: str, seeds: int
) -> dict[str, Any]:
    """One line of the table; SystemExit when a result or a declared cycle count is wrong."""
    design = catalog.get("matmul")
    config = design.make_config({"rows": side, "cols": side, "dataflow": dataflow, "pe": pe})
    assert isinstance(config, MatmulConfig)
    rtl = design.generate(config)
    vectors = design.vectors(config, **work)
    plan = schedule(config, **work)

    def run(stall: float, seed: int) -> SimResult:
        result = simulate(
            rtl,
            vectors,
            simulator=simulator,
            stall=stall,
            seed=seed,
            component=lambda: design.make_component(config),
        )
        if not result.passed or (stall == 0 and result.cycles != plan.cycles):
            sys.exit(f"{result.report()}\ndeclared: {plan.cycles} cycles")
        return result

    free = run(0.0, 0)
    assert free.cycles is not None
    tile_macs = side * side * work["k"] if dataflow == "os" else side * work["m"] * work["k"]
    interval = free.interval
    steady = None if interval is None else round(tile_macs / (interval * side * side), 3)
    shares = []
    for seed in range(seeds):
        stalled = run(STALL, seed)
        assert stalled.cycles is not None
        shares.append(longest(vectors) / (1 - STALL) / stalled.cycles)
    return {
        "engine": f"{side}x{side}",
        "dataflow": dataflow,
        "pe": pe,
        **work,
        "cycles": free.cycles,
        "declared": plan.cycles,
        "interval": interval,
        "utilisation": round(plan.macs / (free.cycles * side * side), 3),
        "steady": steady,
        "of_slowest": round(sum(shares) / len(shares), 3),
        "worst": round(min(shares), 3),
        "compared": vectors.compared,
    }


def longest(vectors: Vectors) -> int:
    """Beats of the stream with the most beats."""
    counts = [len(fields["data"]) for fields in vectors.inputs.values()]
    return max(*counts, len(vectors.expected["out"]["data"]))


def misses(lines: Sequence[dict[str, Any]]) -> list[str]:
    """Limits that were not kept, in words."""
    found = []
    for line in lines:
        name = f"{line['engine']} {line['dataflow']} {line['pe']}"
        if line["steady"] is None or line["steady"] < UTILISATION:
            found.append(f"{name}: utilisation {line['steady']}, limit {UTILISATION}")
        if line["of_slowest"] < OF_SLOWEST:
            found.append(f"{name}: {line['of_slowest']} of the slowest stream, limit {OF_SLOWEST}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--simulator", help="verilator, icarus or amaranth (default: the best)")
    parser.add_argument("--seeds", type=int, default=5, help="stalled runs for each line")
    parser.add_argument("--quick", action="store_true", help="a 2x2 engine only; writes no CSV")
    options = parser.parse_args()
    simulator = choose(options.simulator).name
    if options.quick:
        work = {"m": 8, "k": 16, "n": 8}
        show([measure(flow, "multiplier", 2, work, simulator, 1) for flow in WORK])
        return 0
    notes = provenance("cocotb", "verilator")
    notes |= {"simulator": simulator, "seeds": str(options.seeds), "stall": str(STALL)}
    lines = [
        measure(dataflow, pe, 8, WORK[dataflow], simulator, options.seeds)
        for dataflow in WORK
        for pe in ("multiplier", "carry-save")
    ]
    show(lines)
    print(f"written to {write('throughput', lines, notes)}")
    missed = misses(lines)
    for miss in missed:
        print(f"MISSED: {miss}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
