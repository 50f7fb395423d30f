"""`hwgen fit DESIGN --board NAME`: the largest array that fits and meets the clock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.build import add_board_flags, board_words, job_of, say_of
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number

if TYPE_CHECKING:
    from hwgen.board.fit import Fit
    from hwgen.board.job import Job


def command(argv: list[str]) -> Result:
    """Estimates from small designs first, place and route last; it ends with a bitstream."""
    from hwgen.board.build import SEEDS
    from hwgen.board.fit import axes_of, fit

    design, rest = flags.split_design(argv)
    parser = Parser(
        "fit",
        "Find the largest configuration of a design that fits a board and meets its clock: "
        "small ones are counted, large ones estimated, the largest placed and routed.",
        f"{design.name if design else 'DESIGN'} --board NAME [options]",
    )
    add_board_flags(parser)
    add = parser.add_argument
    add("--axis", metavar="A,B", action="append", default=[], help="what grows (default rows,cols)")
    add("-o", "--out", metavar="DIR", default="build", help="where builds go (default: build)")
    add("--seeds", metavar="N", default=str(SEEDS), help=f"placements of each (default {SEEDS})")
    add("--timeout", metavar="S", help="seconds for each run of a tool after which to give up")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    design = flags.required(design)
    config = flags.configure(design, args)
    job = job_of(args, design, config)
    seeds = integer("seeds", args.seeds, 1)
    assert seeds is not None
    named = [word for text in args.axis for word in text.replace("-", "_").split(",") if word]
    name = design.name

    def folder(built: Job) -> Path:
        return Path(args.out) / f"{built.board.name}-{name}-{built.rtl.digest[:12]}"

    found = fit(
        design,
        config,
        job,
        named or axes_of(design),
        folder=folder,
        words=board_words(args, job),
        seeds=seeds,
        timeout=number("timeout", args.timeout),
        say=say_of(args),
    )
    again = design.command("build", found.config, board_words(args, job))
    data = {
        **found.report,
        "folder": str(found.folder),
        "limit": found.limit,
        "trail": list(found.trail),
        "command": again,
    }
    return Result(data, _text(found, again), f"hwgen flash {found.folder}")


def _text(found: Fit, again: str) -> str:
    report = found.report
    steps: list[dict[str, Any]] = [dict(step) for step in found.trail]
    columns = list(dict.fromkeys(key for step in steps for key in step))
    columns = [*(key for key in columns if key != "outcome"), "outcome"]
    fmax = report["fmax_mhz"]
    speed = "no path limits it" if fmax is None else f"fmax {fmax:g} MHz"
    return "\n".join(
        [
            table(steps, columns),
            "",
            f"largest: {report['module']}, {speed} at a clock of {report['clock_mhz']:g} MHz",
            f"limit:   {found.limit}",
            f"again:   {again}",
            "",
            table(row for row in report["utilisation"] if row["used"]),
            "",
        ]
    )
