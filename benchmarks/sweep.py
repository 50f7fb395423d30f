"""What sweeping costs beside the synthesis itself: all in one run, on an idle machine.

    python benchmarks/sweep.py [--jobs N] [--quick]

parallel   every seventh point of sweep.yaml with one process and with N, each into a new
           store; efficiency = time with one / (N x time with N)
repeated   `hwgen sweep sweep.yaml` as a user types it, and the same once more, when every
           point is known: seconds of the whole command, start of Python included
cluster    the points of the first part that took at least 2 s, by N processes and by a Dask
           cluster of N workers on this machine; its start is counted, and told apart

Rows that differ between one process and several, or the pool and the cluster, in more than
the time are an error.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from results_file import HERE, provenance, show, write

from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec, load
from hwgen.workers.executor import Executor

FILE = HERE / "sweep.yaml"
STRIDE = 7  # no divisor of the number of targets: the subset has all of them
LONG_S = 2.0
REPEATS = 5
TIMES = ("seconds", "finished", "host")


def timed(spec: Spec, folder: Path, jobs: int, executor: Executor | None = None) -> Any:
    """Seconds and rows of a sweep into a new store."""
    shutil.rmtree(folder, ignore_errors=True)
    began = time.perf_counter()
    outcome = run(spec, folder, jobs=jobs, executor=executor)
    seconds = time.perf_counter() - began
    assert outcome.failed == 0 and not any(row["cached"] for row in outcome.rows)
    return seconds, outcome.rows


def same(one: Iterable[dict[str, Any]], other: Iterable[dict[str, Any]]) -> None:
    """AssertionError when the rows differ in more than the time."""
    plain = [
        [{k: v for k, v in row.items() if k not in TIMES} for row in rows] for rows in (one, other)
    ]
    assert plain[0] == plain[1]


def line(
    what: str, points: int, jobs: int, seconds: float, figure: str = "", value: Any = ""
) -> dict[str, Any]:
    found = {"what": what, "points": points, "jobs": jobs, "seconds": round(seconds, 3)}
    value = round(value, 3) if isinstance(value, float) else value
    return {**found, "figure": figure, "value": value, "load": f"{os.getloadavg()[0]:.1f}"}


def parallel(
    spec: Spec, place: Path, jobs: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Lines of the first part, and its rows."""
    one, rows = timed(spec, place / "one", 1)
    many, others = timed(spec, place / "many", jobs)
    same(rows, others)
    number = len(spec.points)
    return [
        line("one process", number, 1, one),
        line("several processes", number, jobs, many, "efficiency", one / (jobs * many)),
    ], rows


def repeated(spec: Spec, path: Path, place: Path, jobs: int) -> list[dict[str, Any]]:
    """Lines of the second part."""
    words = [sys.executable, "-m", "hwgen", "sweep", str(path), "-o", str(place / "all")]

    def command() -> float:
        began = time.perf_counter()
        said = subprocess.run(
            [*words, "-j", str(jobs), "--json"], cwd=HERE.parent, capture_output=True, check=True
        )
        seconds = time.perf_counter() - began
        assert len(json.loads(said.stdout)["rows"]) == len(spec.points)
        return seconds

    first = command()
    again = statistics.median(command() for _ in range(REPEATS))
    number = len(spec.points)
    return [
        line("the whole file", number, jobs, first),
        line("once more", number, jobs, again, "times as fast", round(first / again)),
    ]


def cluster(spec: Spec, place: Path, jobs: int) -> list[dict[str, Any]]:
    """Lines of the third part."""
    from hwgen.sweep.cluster import connect

    began = time.perf_counter()
    with connect("local", jobs, None):
        start = time.perf_counter() - began
    pool, rows = timed(spec, place / "pool", jobs)
    dask, others = timed(spec, place / "dask", jobs, connect("local", jobs, None))
    same(rows, others)
    number = len(spec.points)
    return [
        line("long points, processes", number, jobs, pool),
        line("long points, Dask", number, jobs, dask, "times the time", dask / pool),
        line("start and end of Dask", 0, jobs, start),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="a few tiny points; writes no CSV")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hwgen-bench-") as name:
        place, path = Path(name), FILE
        if options.quick:
            path = place / "quick.yaml"
            path.write_text("design: pe-multiplier\naxes: {act: [int2, int3], wgt: [int2, int3]}\n")
        spec = load(path)
        part = spec if options.quick else replace(spec, points=spec.points[::STRIDE])
        lines, rows = parallel(part, place, options.jobs)
        lines += repeated(spec, path, place, options.jobs)
        if importlib.util.find_spec("distributed") is not None:
            long = {row["point"] for row in rows if options.quick or row["seconds"] >= LONG_S}
            points = tuple(point for point in part.points if point.name in long)
            lines += cluster(replace(part, points=points), place, options.jobs)
    show(lines)
    if not options.quick:
        notes = provenance("pyosys", "distributed") | {"load": "1 minute average after each line"}
        print(f"written to {write('sweep', lines, notes)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
