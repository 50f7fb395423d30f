"""Mutation score of `matmul` on 2x2 PEs: both PEs, both dataflows, every mutant.

    python benchmarks/mutation.py [--limit N] [--proof S] [--jobs N]

The presets tiny and tiny-ws with narrow operands: int3 times int2, sums of 5 bits.  Control is
the same as with wide ones; sums overflow soon, and proofs about them are short.

One line per variant.  `killed` mutants fail a check: a value, a flag, a handshake or the cycle
of a beat.  `equivalent` ones are proved to do the same for every legal input; `survived` ones
are proved to differ, and `unknown` ones are neither killed nor decided within the time of a
proof.  `score` is killed / (mutants - equivalent - invalid).  `run_seconds` is without proofs,
`seconds` with them; both grow with what else the machine does.  What is left alive is printed
with its line.  The exit code is 1 when anything is.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from results_file import provenance, show, write

from hwgen import catalog
from hwgen.verify.mutation import checks, mutate
from hwgen.verify.mutation.score import VERDICTS

NARROW = {"act": "int3", "wgt": "int2", "acc_width": 5}
PRESETS, PES = ("tiny", "tiny-ws"), ("multiplier", "carry-save")


def line(
    preset: str, pe: str, limit: int | None, proof_s: float, jobs: int | None
) -> dict[str, Any]:
    """The score of one variant; its survivors are printed."""
    design = catalog.get("matmul")
    config = design.make_config({**NARROW, "pe": pe}, preset)
    rtl = design.generate(config)
    suite = checks(design, config, rtl)
    score = mutate(rtl, suite, limit=limit, proof_s=proof_s or None, jobs=jobs)
    for result in score.alive:
        place = f"{score.name}:{score.line(result.mutant)}"
        print(f"{result.verdict}: {place}: {result.mutant.what}  ({result.mutant.id})")
    return {
        "dataflow": config.data()["dataflow"],
        "pe": pe,
        **NARROW,
        "checks": len(suite),
        "mutants": len(score.results),
        **{verdict: score.count(verdict) for verdict in VERDICTS[:-1]},
        "score": round(score.value or 0.0, 4),
        "run_seconds": round(score.run_seconds, 1),
        "seconds": round(score.seconds, 1),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--limit", type=int, help="mutants per variant (default all)")
    parser.add_argument("--proof", type=float, default=120, help="seconds per proof (default 120)")
    parser.add_argument("--jobs", type=int, help="threads (default one per core)")
    args = parser.parse_args()
    rows = []
    for preset in PRESETS:
        for pe in PES:
            rows.append(line(preset, pe, args.limit, args.proof, args.jobs))
            print(", ".join(f"{key} {value}" for key, value in rows[-1].items()), flush=True)
    show(rows)
    if args.limit is None:
        write("mutation", rows, provenance("pyosys"))
    return int(any(row["survived"] or row["unknown"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())
