"""Encoding and decoding of ten million numbers, hwgen beside ml_dtypes, in one process.

    python benchmarks/formats.py [--count N] [--quick]

Each figure is the fastest of five, taken in turn with the other side's.  Both start from the
same float32 or float64 array of normal numbers; both decode to float64.  hwgen's codes are
int64, eight bytes each, those of ml_dtypes one or two.  `ratio` is hwgen / ml_dtypes: at most
3, for bf16 at most 8, else the exit code is 1.  Formats that ml_dtypes has not have no ratio,
except fp16 and fp32, which are held beside numpy's own casts, without a limit.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
from results_file import provenance, show, write

from hwgen import formats

PEERS: dict[str, Any] = {
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e2m3": ml_dtypes.float6_e2m3fn,
    "e3m2": ml_dtypes.float6_e3m2fn,
    "e4m3": ml_dtypes.float8_e4m3fn,
    "e5m2": ml_dtypes.float8_e5m2,
    "e8m0": ml_dtypes.float8_e8m0fnu,
    "bf16": ml_dtypes.bfloat16,
    "fp16": np.float16,
    "fp32": np.float32,
}
ALONE = ("int8", "fixed8_4", "ternary", "binary", "nf4", "posit8_0", "posit16_1", "posit32_2")
LIMIT, LIMITS = 3.0, {"bf16": 8.0, "fp16": None, "fp32": None}
REPEATS = 5


def fastest(*calls: Callable[[], Any]) -> list[float]:
    """The least milliseconds of each call; the calls take turns."""
    best = [float("inf")] * len(calls)
    for _ in range(REPEATS):
        for i, call in enumerate(calls):
            began = time.perf_counter()
            call()
            best[i] = min(best[i], 1e3 * (time.perf_counter() - began))
    return best


def line(name: str, what: str, ours: Callable[[], Any], theirs: Any) -> dict[str, Any]:
    """One line of the table."""
    ours()  # tables of the format are made once
    found = fastest(ours, theirs) if theirs else fastest(ours)
    return {
        "format": name,
        "what": what,
        "hwgen_ms": round(found[0], 1),
        "peer_ms": round(found[1], 1) if theirs else None,
        "ratio": round(found[0] / found[1], 2) if theirs else None,
    }


def lines(name: str, single: np.ndarray, double: np.ndarray) -> list[dict[str, Any]]:
    """The lines of a format."""
    form, peer = formats.get(name), PEERS.get(name)
    if name == "e8m0":
        single, double = np.abs(single), np.abs(double)
    codes, found = form.encode(single), []
    for what, values in (("encode float32", single), ("encode float64", double)):

        def theirs(values: np.ndarray = values) -> Any:
            return values.astype(peer)

        def ours(values: np.ndarray = values) -> Any:
            return form.encode(values)

        if (peer, values.dtype) != (np.float32, np.dtype(np.float32)):
            found.append(line(name, what, ours, theirs if peer else None))
    cast = single.astype(peer) if peer else single
    back = (lambda: cast.astype(np.float64)) if peer else None
    return [*found, line(name, "decode", lambda: form.decode(codes), back)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=10_000_000, help="numbers (default 10 M)")
    parser.add_argument("--quick", action="store_true", help="a million, nothing written")
    options = parser.parse_args()
    count = 1_000_000 if options.quick else options.count
    double = np.random.default_rng(1).normal(size=count)
    single = double.astype(np.float32)
    rows = [row for name in (*PEERS, *ALONE) for row in lines(name, single, double)]
    show(rows)
    if not options.quick:
        print(write("formats", rows, {"numbers": str(count), **provenance("ml_dtypes")}))
    slow = []
    for row in rows:
        limit = LIMITS.get(row["format"], LIMIT)
        if row["ratio"] is not None and limit is not None and row["ratio"] > limit:
            slow.append(f"{row['format']} {row['what']}: {row['ratio']} times ml_dtypes")
    print("\n".join(slow))
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
