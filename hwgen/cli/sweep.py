"""`hwgen sweep FILE.yaml`: every point of a file of axes."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli.output import Result, filled, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.cli.synth import COLUMNS
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.sweep.run import Outcome
    from hwgen.sweep.spec import Spec

_INTERRUPTED = 130


def command(argv: list[str]) -> Result:
    """Synthesises what is not known yet; rows to the terminal, sweep.csv and sweep.json.

    Exit code 1 when a point failed, 130 after Ctrl-C; the finished rows are there all the same.
    """
    args = _parser().read(argv)
    if args.file is None:
        raise UserError("FILE", "name a YAML file with the keys design, axes, targets")
    from hwgen.sweep.run import run
    from hwgen.sweep.spec import load

    path = Path(args.file)
    jobs = integer("jobs", args.jobs, 1) or os.cpu_count() or 1
    timeout = number("timeout", args.timeout)
    if timeout is not None and timeout <= 0:
        raise UserError("timeout", "seconds, more than 0", timeout, 60)
    spec = load(path, dsp=args.dsp, flatten=not args.hierarchical, booth=args.booth)
    if args.dry_run:
        words = [word for word in argv if word != "--dry-run"]
        text = f"{len(spec.points)} points from {spec.size}"
        following = shlex.join(["hwgen", "sweep", *words])
        return Result({"points": len(spec.points)}, text, following)
    out = Path(args.out) if args.out else Path("build") / f"sweep-{path.stem}"
    outcome = run(spec, out, jobs=jobs, timeout=timeout, show_progress=not args.json)
    again = shlex.join(["hwgen", "sweep", *argv])
    following = again if outcome.interrupted else _next(spec, outcome)
    code = _INTERRUPTED if outcome.interrupted else int(outcome.failed > 0)
    return Result({"rows": outcome.rows}, _text(spec, outcome), following, code)


def _parser() -> Parser:
    parser = Parser(
        "sweep",
        "Synthesise every point of a YAML file with the keys design, set, axes, targets, "
        "target_ps, seeds.  What an earlier run in the same folder measured is not repeated.",
        "FILE.yaml [options]",
    )
    parser.add_argument("file", metavar="FILE.yaml", nargs="?", help="the axes")
    parser.add_argument("-o", "--out", metavar="DIR", help="default: build/sweep-FILE")
    parser.add_argument("-j", "--jobs", metavar="N", help="processes (default: one per core)")
    parser.add_argument("--dsp", action="store_true", help="allow multiplier blocks on FPGAs")
    parser.add_argument("--hierarchical", action="store_true", help="map each module once")
    parser.add_argument("--booth", action="store_true", help="Booth-recode multiplications")
    parser.add_argument("--timeout", metavar="S", help="seconds per point after which it fails")
    parser.add_argument("--dry-run", action="store_true", help="check the file, count the points")
    return parser


def _text(spec: Spec, outcome: Outcome) -> str:
    rows = outcome.rows
    head = ["design", *spec.axes, "target", *filled(rows, ["target_ps", "seed"])]
    columns = [*head, *filled(rows, COLUMNS), "dsp_mode"]
    if outcome.failed:
        columns.append("status")
    parts = [table(rows, columns), ""] if rows else []
    for row in rows:
        if row["status"] != "ok":
            where = f"; log: {row['log']}" if row["log"] else ""
            parts.append(f"failed {row['point']}: {row['reason']}{where}")
    known = sum(bool(row["cached"]) for row in rows)
    ended = f"{len(rows)} of {outcome.total} points, {known} known, {outcome.failed} failed"
    if outcome.interrupted:
        ended = f"interrupted: {ended}"
    where = f"rows in {outcome.folder / 'sweep.csv'} and sweep.json"
    if not outcome.written:
        where = f"{outcome.folder / 'sweep.csv'} of an earlier run has more rows and stays"
    return "\n".join([*parts, f"{ended}; {where}"])


def _next(spec: Spec, outcome: Outcome) -> str:
    """The modules of the smallest point, or what repeats the first failure."""
    rows = outcome.rows
    wrong = [row for row in rows if row["status"] != "ok"]
    chosen = wrong[0] if wrong else min(rows, key=_size)
    point = next(p for p in spec.points if p.name == chosen["point"])
    more: Sequence[str] = [] if wrong else ["--breakdown"]
    return point.design.command("synth", point.config, [*point.way.flags(), *more])


def _size(row: dict[str, Any]) -> float:
    return float(row["area_kge"] or row["cells"])
