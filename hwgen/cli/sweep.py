"""`hwgen sweep FILE.yaml`: every point of a file of axes."""

from __future__ import annotations

import argparse
import os
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hwgen.cli.output import Result, filled, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.cli.synth import COLUMNS, figures
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.sweep.run import Outcome
    from hwgen.sweep.spec import Spec
    from hwgen.workers.executor import Executor

_INTERRUPTED = 130
_LOCAL = "local"


def command(argv: list[str]) -> Result:
    """Synthesises what is not known yet; rows to the terminal, the store and the exports.

    Exit code 1 when a point failed, 130 after Ctrl-C; the finished rows are there all the same.
    """
    args = _parser().read(argv)
    if args.file is None:
        raise UserError("FILE", "name a YAML file with the keys design, axes, targets")
    from hwgen.sweep import export
    from hwgen.sweep.run import run
    from hwgen.sweep.spec import SWITCHES, load

    path = Path(args.file)
    jobs = integer("jobs", args.jobs, 1) or os.cpu_count() or 1
    timeout = number("timeout", args.timeout)
    if timeout is not None and timeout <= 0:
        raise UserError("timeout", "seconds, more than 0", timeout, 60)
    exports = [Path(name) for name in args.export]
    for file in exports:
        export.check(file)
    libraries = [Path(name).expanduser() for name in args.liberty]
    spec = load(path, on=[name for name in SWITCHES if getattr(args, name)], libraries=libraries)
    out = Path(args.out) if args.out else Path("build") / f"sweep-{path.stem}"
    if args.dry_run:
        return _dry_run(spec, out, jobs, [word for word in argv if word != "--dry-run"])
    executor = _executor(args, jobs)
    outcome = run(
        spec, out, jobs=jobs, timeout=timeout, executor=executor, show_progress=not args.json
    )
    for file in exports:
        export.write(outcome.rows, file)
    again = shlex.join(["hwgen", "sweep", *argv])
    following = again if outcome.interrupted else _next(spec, outcome)
    code = _INTERRUPTED if outcome.interrupted else int(outcome.failed > 0)
    return Result({"rows": outcome.rows}, _text(spec, outcome), following, code)


def _parser() -> Parser:
    parser = Parser(
        "sweep",
        "Synthesise every point of a YAML file with the keys design, set, axes, targets, "
        "target_ps, seeds, dsp, place, booth, hierarchical, breakdown, parts.  What the store in "
        "the folder knows is not repeated; several sweeps may use one store at once.",
        "FILE.yaml [options]",
    )
    add = parser.add_argument
    add("file", metavar="FILE.yaml", nargs="?", help="the axes")
    add("-o", "--out", metavar="DIR", help="with the store (default: build/sweep-FILE)")
    add("-j", "--jobs", metavar="N", help="processes (default: one per core)")
    add(
        "--liberty",
        metavar="PATH",
        action="append",
        default=[],
        help="a library as one more target, in every part of the file; repeatable",
    )
    add("--dsp", action="store_true", help="allow multiplier blocks on FPGAs")
    add("--place", action="store_true", help="place and route: clock rate of iCE40 and ECP5")
    add("--hierarchical", action="store_true", help="map each module once")
    add("--booth", action="store_true", help="Booth-recode multiplications")
    add("--breakdown", action="store_true", help="also one row per module in each row")
    add("--timeout", metavar="S", help="seconds per point after which it fails")
    add("--dry-run", action="store_true", help="check the file, count the points, guess the time")
    add(
        "--export",
        metavar="FILE",
        action="append",
        default=[],
        help="the rows also as FILE.csv, FILE.json or FILE.parquet; repeatable",
    )
    add(
        "--cluster",
        metavar="WHERE",
        help="local (default), tcp://HOST:PORT of a Dask scheduler, or slurm",
    )
    add("--cluster-options", metavar="FILE", help="YAML file for --cluster")
    return parser


def _dry_run(spec: Spec, out: Path, jobs: int, words: Sequence[str]) -> Result:
    from hwgen.sweep.forecast import forecast

    found = forecast(spec, out, jobs)
    text = f"{found.points} points from {spec.size}\n{found.known} of them known in {out}"
    following = shlex.join(["hwgen", "sweep", *words])
    data = {"points": found.points, "known": found.known, "seconds": found.seconds}
    return Result({**data, "basis": found.basis}, f"{text}; {found.text}", following)


def _executor(args: argparse.Namespace, jobs: int) -> Executor | None:
    """What --cluster asks for; None for processes of this machine."""
    where = args.cluster or _LOCAL
    if where == _LOCAL and args.cluster_options is None and args.cluster is None:
        return None
    from hwgen.sweep.yaml_input import load

    document = load(Path(args.cluster_options)) if args.cluster_options is not None else None
    try:
        from hwgen.sweep.cluster import connect

        executor: Executor = connect(where, jobs, None if document is None else document.data)
    except ImportError:
        rule = 'needs Dask: pip install "hwgen[cluster]"'
        raise UserError("cluster", rule, where, "-j N") from None
    except UserError as error:
        if document is not None and error.key in document.data:
            raise document.error(error, error.key) from None
        raise
    return executor


def _text(spec: Spec, outcome: Outcome) -> str:
    from hwgen.sweep.rows import NAMES

    rows = outcome.rows
    head = ["design", *spec.axes, "target", *filled(rows, ["target_ps", "seed"])]
    if len({row["booth"] for row in rows}) > 1:
        head.append("booth")
    columns = [*head, *figures(rows, [NAMES.get(name, name) for name in COLUMNS]), "dsp_mode"]
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
    where = f"rows in {outcome.folder / 'sweep.csv'}, sweep.json and store.db"
    return "\n".join([*parts, f"{ended}; {where}"])


def _next(spec: Spec, outcome: Outcome) -> str:
    """What repeats the first failure; else the front of several points, the modules of one."""
    rows = outcome.rows
    wrong = [row for row in rows if row["status"] != "ok"]
    if len(rows) > 1 and not wrong:
        return shlex.join(["hwgen", "pareto", str(outcome.folder)])
    chosen = wrong[0] if wrong else rows[0]
    point = next(p for p in spec.points if p.name == chosen["point"])
    more: Sequence[str] = [] if wrong else ["--breakdown"]
    return point.design.command("synth", point.config, [*point.way.flags(), *more])
